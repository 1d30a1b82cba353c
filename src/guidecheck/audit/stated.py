"""A row of facts as a letter: what is stated, asked for and decided. Nothing was read, so nothing is quoted."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from guidecheck.audit.letters import AuditedItem, AuditedLetter
from guidecheck.audit.rows import DAYS, NEEDED, TEXTS, Content, problem_with_columns
from guidecheck.case import Case, Dates, Fact, Item, Study
from guidecheck.diagnostics import Span, did_you_mean, fault
from guidecheck.vocabulary import SIDES, FactDef, Kind, Per, Value, Vocabulary, problem_with

_YES_NO = {"true": True, "yes": True, "false": False, "no": False}
_DECISIONS = frozenset({"upheld", "overturned", "modified", "unknown"})
_OURS = frozenset({*NEEDED, *TEXTS, *DAYS})


def letter_of(name: str, content: Content, vocabulary: Vocabulary) -> AuditedLetter:
    """The letter that a row stands for; raises `InvalidInput` where it is none."""
    if problem := problem_with_columns(list(content), vocabulary):
        raise fault(Span(name), *problem)
    days = {day: _day(name, day, content.get(day)) for day in DAYS}
    study = _study(name, content, vocabulary)
    dates = Dates(days["injury_date"], days["request_date"], days["ur_decision_date"], days["service_date"])
    requested = str(content.get("requested", ""))
    facts = tuple(
        _fact(name, vocabulary.facts[key], value, study)
        for key, value in content.items()
        if key in vocabulary.facts and key not in _OURS
    )
    return AuditedLetter(
        file=name,
        case=Case(name, (Item(1, requested, (study,)),), facts, dates, name),
        items=(AuditedItem(1, requested, (study,), _decision(name, content)),),
        kind="facts",
        case_number=_text(content, "case_number"),
        review_date=days["review_date"],
        specialties=tuple(part.strip() for part in str(content.get("specialty", "")).split(",") if part.strip()),
    )


def _study(name: str, content: Content, vocabulary: Vocabulary) -> Study:
    closed: Mapping[str, Mapping[str, object] | tuple[str, ...]] = {
        "modality": vocabulary.modalities,
        "region": vocabulary.regions,
        "side": SIDES,
        "contrast": vocabulary.contrasts,
    }
    for key, known in closed.items():
        word = content.get(key)
        if word is not None and word not in known:
            raise fault(Span(name), f"unknown {key} `{word}`", did_you_mean(str(word), known))
    technique = content.get("technique") or ()
    words = technique.split() if isinstance(technique, str) else [str(word) for word in _listed(technique)]
    if strange := [word for word in words if word not in vocabulary.techniques]:
        raise fault(Span(name), f"unknown technique `{strange[0]}`", did_you_mean(strange[0], vocabulary.techniques))
    chosen = {key: _text(content, key) for key in ("side", "contrast")}
    return Study(str(content["modality"]), str(content["region"]), chosen["side"], chosen["contrast"], tuple(words))


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _fact(name: str, definition: FactDef, stated: object, study: Study) -> Fact:
    value = _value(definition.kind, stated)
    if problem := problem_with(definition, value):
        raise fault(Span(name), problem)
    here = definition.per in {Per.REGION, Per.STUDY}
    return Fact(definition.name, value, study.region if here else None, study.side if here else None)


def _value(kind: Kind, stated: Any) -> Value:
    """A text as what the vocabulary calls for, where it can be read so; anything else as it is."""
    if isinstance(stated, datetime):
        return stated.date()
    if not isinstance(stated, str):
        return stated  # type: ignore[no-any-return] # `problem_with` refuses what is no value
    try:
        match kind:
            case Kind.BOOLEAN:
                return _YES_NO.get(stated.strip().lower(), stated)
            case Kind.NUMBER:
                return float(stated)
            case Kind.DATE:
                return date.fromisoformat(stated)
            case Kind.CHOICE:
                return stated
    except ValueError:
        return stated


def _decision(name: str, content: Content) -> str:
    decision = str(content.get("decision", "unknown")).lower()
    if decision not in _DECISIONS:
        raise fault(Span(name), f"unknown decision `{decision}`", did_you_mean(decision, _DECISIONS))
    return decision


def _day(name: str, key: str, stated: object) -> date | None:
    day = _value(Kind.DATE, stated) if stated is not None else None
    if day is not None and not isinstance(day, date):
        raise fault(Span(name), f"`{stated}` is no day ({key})", "write year-month-day")
    return day


def _text(content: Content, key: str) -> str | None:
    value = content.get(key)
    return str(value) if value is not None else None
