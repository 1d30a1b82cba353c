"""One fact from several mentions keeps all its quotes; statements that differ stay apart."""

import re
from collections.abc import Callable, Iterable, Mapping
from operator import gt, lt
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.reading.fuller_facts import Whole, asked_somewhere, dated, placed, positive, said_in_full, sided
from guidecheck.reading.same_fact import LASTING, Key, key_of, kind_asked
from guidecheck.vocabulary import FactDef, Kind

_MAX_QUOTES: Final = 12
_WORSE: Final[Mapping[str, Callable[[float, float], bool]]] = {"grade": lt, "score": gt}
_GRADED: Final = re.compile(r"([0-9]{1,2}(?:\.[0-9])?)([+-]?)")
_PARTS: Final = {"-": -0.25, "": 0.0, "+": 0.25}


def merged(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> tuple[Fact, ...]:
    """The statements of a document, each once, in the order in which they first stand there."""
    kept: dict[Key, Fact] = {}
    for fact in facts:
        key = key_of(fact, vocabulary)
        known = kept.get(key)
        kept[key] = fact if known is None else _joined(known, fact, vocabulary)
    told = list(kept.values())
    for whole_of in (dated, positive, sided, placed, asked_somewhere):
        told = _into(told, whole_of(told, vocabulary), vocabulary)
    if sum(vocabulary[fact.name].assembly == "record" for fact in told) > 1:
        told = _into(told, said_in_full(told, vocabulary), vocabulary)
    told = _without_open_days(told, vocabulary)
    asked = {kind_asked(fact) for fact in told if fact.speaker is not Speaker.UR_REVIEWER}
    return tuple(
        f for f in told if f.speaker is not Speaker.UR_REVIEWER or kind_asked(f) not in asked or not kind_asked(f)
    )


def _without_open_days(facts: list[Fact], vocabulary: Mapping[str, FactDef]) -> list[Fact]:
    """The facts without the month or year of what has its day as well: an injury in March 2014, on 3/4/2014."""
    days = {fact.name for fact in facts if vocabulary[fact.name].kind is Kind.DATE and fact.value is not None}
    return [fact for fact in facts if fact.value is not None or fact.name not in days] if days else facts


def _joined(known: Fact, fact: Fact, vocabulary: Mapping[str, FactDef]) -> Fact:
    """One statement of two, with the quotes of both; the worse of two measures is the one it keeps and shows first.

    Words that say the opposite are no quotes of it: "Hoffmann absent, clonus present". Of two lengths of care the
    longer counts: "PT for 2 weeks and chiropractic care for 6 weeks".
    """
    if vocabulary[fact.name].assembly == LASTING and fact.value != known.value:
        return max(known, fact, key=_length)
    first, second = (fact, known) if _is_worse(fact, known, vocabulary) else (known, fact)
    quotes = first.quotes
    if len(quotes) < _MAX_QUOTES and first.value == second.value:
        quotes = (*quotes, *(quote for quote in second.quotes if quote not in quotes))
    measure = second.measure if first.measure is None and first.value == second.value else first.measure
    return known.quoting(quotes, measure, known.result or fact.result)


def _length(fact: Fact) -> float:
    return float(fact.value) if isinstance(fact.value, (int, float)) else 0.0


def _is_worse(fact: Fact, known: Fact, vocabulary: Mapping[str, FactDef]) -> bool:
    """Whether a finding is worse than the same one of another muscle or moment: a lower grade, a higher score."""
    kind = vocabulary[fact.name].measure
    worse = next((each for word, each in _WORSE.items() if word in kind), None)
    if worse is None or fact.value is not known.value:
        return False
    ours, theirs = _number(fact.measure), _number(known.measure)
    return ours is not None and theirs is not None and worse(ours, theirs)


def _number(measure: float | str | None) -> float | None:
    """A grade or score as a number: `4-` is less than 4, `4+` more."""
    told = _GRADED.fullmatch(str(measure))
    return float(told[1]) + _PARTS[told[2]] if told else None


def _into(facts: Iterable[Fact], whole_of: Whole, vocabulary: Mapping[str, FactDef]) -> list[Fact]:
    """The facts without those that belong to a fuller one; their quotes go with it."""
    facts = list(facts)
    wholes = [whole_of(fact) for fact in facts]
    parts: dict[int, list[Fact]] = {}
    for fact, whole in zip(facts, wholes, strict=True):
        if whole is not None:
            parts.setdefault(id(whole), []).append(fact)
    if not parts:
        return facts
    kept = [fact for fact, whole in zip(facts, wholes, strict=True) if whole is None]
    return [_all_joined(fact, parts.get(id(fact), ()), vocabulary) for fact in kept]


def _all_joined(fact: Fact, others: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> Fact:
    for other in others:
        fact = _joined(fact, other, vocabulary)
    return fact
