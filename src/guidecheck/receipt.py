"""Receipts: enough of a determination to derive the same one again, offline.

A receipt holds the case, the options, the fingerprints of the rules and what came out. `verify` takes nothing else
from it than the case and the options, determines again, and compares.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

from pydantic import TypeAdapter, ValidationError

from guidecheck import __version__
from guidecheck.case import Case, Fact
from guidecheck.checking import Evaluate, Options, check
from guidecheck.determination import Determination, ItemResult
from guidecheck.diagnostics import Span, fault
from guidecheck.guideline import Library
from guidecheck.vocabulary import Kind, Vocabulary

FORM = 1

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Difference:
    """Something in which the determination of today differs from the receipt's."""

    what: str
    then: object
    now: object

    def __str__(self) -> str:
        return f"{self.what}: the receipt says `{self.then}`, today it is `{self.now}`"


def receipt_of(case: Case, options: Options, items: Sequence[ItemResult]) -> Json:
    """The receipt of a check, as plain data."""
    content = _CASE.dump_python(case, mode="json")
    determinations = [_gist(one) for item in items for one in item.determinations]
    body: Json = {
        "receipt": FORM,
        "guidecheck": __version__,
        "case_digest": digest(content),
        "options": _OPTIONS.dump_python(options, mode="json"),
        "determinations": determinations,
        "case": content,
    }
    return {**body, "digest": digest(body)}


def verify(receipt: object, file: str, library: Library, evaluate: Evaluate) -> tuple[Difference, ...]:
    """In what today's determination differs; raises `InvalidInput` where the receipt is none or was changed."""
    body = _checked(receipt, file)
    try:
        case, options = _CASE.validate_python(body["case"]), _OPTIONS.validate_python(body["options"])
    except (ValidationError, KeyError, TypeError) as error:
        raise fault(Span(file), f"the receipt's case cannot be read: {_first_line(error)}") from None
    case = replace(case, facts=tuple(_dated(fact, library.vocabulary) for fact in case.facts))
    items = check(library, case, evaluate, options)
    now = [_gist(one) for item in items for one in item.determinations]
    return tuple(_differences(body["determinations"], now))


def digest(content: object) -> str:
    """SHA-256 of plain data in its canonical form."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _checked(receipt: object, file: str) -> Json:
    if not isinstance(receipt, dict) or receipt.get("receipt") != FORM:
        raise fault(Span(file), "this is no receipt of this version", "make one with `guidecheck check --receipt FILE`")
    body = {key: value for key, value in receipt.items() if key != "digest"}
    if digest(body) != receipt.get("digest") or digest(body.get("case")) != body.get("case_digest"):
        raise fault(Span(file), "the receipt was changed after it was made")
    return body


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0].lower()


def _gist(one: Determination) -> Json:
    """What a determination comes to: its status, and every opinion's rule, fingerprint and statuses."""
    return {
        "item": one.item,
        "study": one.study_label,
        "status": one.outcome.value,
        "controlling": one.controlling.guideline if one.controlling else None,
        "opinions": {
            f"{opinion.guideline}/{opinion.recommendation}": {
                "edition": opinion.edition,
                "engine": opinion.engine,
                "fingerprint": opinion.fingerprint,
                "status": opinion.status.value,
                "criteria": digest({finding.id: finding.status.value for finding in opinion.finding.walk()}),
            }
            for opinion in one.opinions()
        },
    }


def _differences(then: Sequence[Json], now: Sequence[Json]) -> Iterator[Difference]:
    if len(then) != len(now):
        yield Difference("the number of determinations", len(then), len(now))
    for old, new in zip(then, now, strict=False):
        name = f"item {old['item']}, {old['study'] or 'no study'}"
        for key in ("study", "status", "controlling"):
            if old[key] != new[key]:
                yield Difference(f"{name}, {key}", old[key], new[key])
        yield from _opinion_differences(name, old["opinions"], new["opinions"])


def _opinion_differences(name: str, then: Json, now: Json) -> Iterator[Difference]:
    for rule in sorted(then.keys() | now.keys()):
        old, new = then.get(rule, {}), now.get(rule, {})
        for key in ("edition", "fingerprint", "status", "criteria"):
            if old.get(key) != new.get(key):
                yield Difference(f"{name}, {rule}, {key}", old.get(key), new.get(key))


def _dated(fact: Fact, vocabulary: Vocabulary) -> Fact:
    """JSON has no days: a value of a fact whose kind is a date is one."""
    definition = vocabulary.facts.get(fact.name)
    if definition is not None and definition.kind is Kind.DATE and isinstance(fact.value, str):
        return replace(fact, value=date.fromisoformat(fact.value))
    return fact


_CASE = TypeAdapter(Case)
_OPTIONS = TypeAdapter(Options)
