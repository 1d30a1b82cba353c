"""JSON Schemas of the files that people write, so that an editor completes and checks while they type.

The forms give the shape; the words of a folder of rules (facts, regions, modalities, concepts) become closed lists.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from guidecheck.authoring.editions import EditionsForm
from guidecheck.authoring.faults import Faults
from guidecheck.authoring.files import read_folder
from guidecheck.authoring.folder import default_rules
from guidecheck.authoring.guideline_forms import CriterionForm, GuidelineForm, RuleCasesForm
from guidecheck.authoring.vocabulary_forms import FactForm
from guidecheck.authoring.words import vocabulary_of
from guidecheck.diagnostics import did_you_mean, wrong_call
from guidecheck.vocabulary import Vocabulary

DRAFT = "https://json-schema.org/draft/2020-12/schema"
WRITTEN = ("guideline", "cases", "concepts", "facts", "editions")


@dataclass(frozen=True, slots=True)
class Words:
    """The closed lists of a folder of rules."""

    vocabulary: Vocabulary
    concepts: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()

    def listed(self) -> Mapping[str, list[str]]:
        """Each list under the name by which forms refer to it."""
        words = self.vocabulary
        return {
            "facts": sorted(words.facts),
            "regions": sorted(words.regions),
            "modalities": sorted(words.modalities),
            "techniques": sorted(words.techniques),
            "concepts": sorted(self.concepts),
            "editions": sorted(self.editions),
        }


@dataclass(frozen=True, slots=True)
class _Registry:
    forms: dict[str, tuple[str, Any]] = field(default_factory=dict)


_REGISTRY = _Registry()


def register(name: str, title: str, form: object) -> None:
    """Give *form*, a form or a type made of forms, a schema under *name*."""
    _REGISTRY.forms[name] = (title, form)


register("guideline", "guideline.yaml: the criteria of one chapter", GuidelineForm)
register("cases", "cases.yaml: small cases that prove a guideline", RuleCasesForm)
register("concepts", "concepts.yaml: criteria shared by guidelines", dict[str, CriterionForm])
register("facts", "facts/*.yaml: the vocabulary", dict[str, FactForm])
register("editions", "editions.yaml: which edition speaks when", EditionsForm)


def names() -> tuple[str, ...]:
    """The schemas that there are."""
    return tuple(_REGISTRY.forms)


def schema(name: str, words: Words | Vocabulary) -> dict[str, Any]:
    """The JSON Schema *name*; raises `InvalidInput` where there is none of that name."""
    if name not in _REGISTRY.forms:
        help_ = did_you_mean(name, _REGISTRY.forms) or f"known are {', '.join(_REGISTRY.forms)}"
        raise wrong_call("schema", f"unknown schema `{name}`", help_)
    title, form = _REGISTRY.forms[name]
    content = TypeAdapter(form).json_schema(by_alias=True)
    listed = (Words(words) if isinstance(words, Vocabulary) else words).listed()
    used: set[str] = set()
    filled = _filled(content, listed, used, nulls=name not in WRITTEN)
    lists = {f"known-{kind}": {"type": "string", "enum": listed[kind]} for kind in sorted(used)}
    return {"$schema": DRAFT, **filled, "title": title, "$defs": {**filled.get("$defs", {}), **lists}}


def words_of(folder: Path | None = None) -> Words:
    """The closed lists of the rules in *folder*, whatever faults its files have."""
    content = read_folder(folder or default_rules(), faults := Faults())
    editions = content.editions.mapping.get("editions") if content.editions else None
    return Words(
        vocabulary_of(content.topics, content.language, faults),
        tuple(content.concepts.mapping) if content.concepts else (),
        tuple(editions.mapping) if editions else (),
    )


def schema_files(folder: Path | None = None) -> dict[str, str]:
    """The schemas that lie beside the rules, by file name, as they are written."""
    words = words_of(folder)
    return {f"{name}.schema.json": json.dumps(schema(name, words), indent=1) + "\n" for name in WRITTEN}


def _filled(part: Any, listed: Mapping[str, Iterable[str]], used: set[str], *, nulls: bool) -> Any:
    """*part* with the lists that it refers to by name and, in files that people write, without empty values."""
    if isinstance(part, list):
        return [_filled(one, listed, used, nulls=nulls) for one in part]
    if not isinstance(part, dict):
        return part
    kind = part.get("x-words")
    if isinstance(kind, str):
        kept = {key: value for key, value in part.items() if key in {"description", "title"}}
        if not listed[kind]:
            return {**kept, "type": "string"}
        used.add(kind)
        return {**kept, "$ref": f"#/$defs/known-{kind}"}
    made = {key: _filled(value, listed, used, nulls=nulls) for key, value in part.items()}
    return made if nulls else _without_null(made)


def _without_null(part: dict[str, Any]) -> dict[str, Any]:
    """A key that may be left out is left out, not written without a value."""
    if part.get("default", "") is not None or "anyOf" not in part:
        return part
    kinds = [kind for kind in part["anyOf"] if kind != {"type": "null"}]
    rest = {key: value for key, value in part.items() if key not in {"anyOf", "default"}}
    return {**rest, **kinds[0]} if len(kinds) == 1 else {**rest, "anyOf": kinds}
