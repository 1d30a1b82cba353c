"""Stored letters as the cases that they were: rows of `letters`, `studies` and `facts` back to what rules judge."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from guidecheck.audit.tables import Row
from guidecheck.case import Case, Dates, Fact, Item, Quote, Speaker, Study, When
from guidecheck.vocabulary import Kind, Value, Vocabulary


@dataclass(frozen=True, slots=True)
class Recalled:
    """A study of an audit with the case that it stands in."""

    case: Case
    item: Item
    study: Study


def recalled(letter: Row, study: Row, facts: Iterable[Row], vocabulary: Vocabulary) -> Recalled:
    """The study of three kinds of rows, without the facts that *vocabulary* does not know or knows as something else.

    The day that chose the edition stands as the date of service, for that one goes before all others.
    """
    asked = study_of(study)
    item = Item(study["item_number"], study["requested_text"] or "", (asked,))
    dates = Dates(letter["injury_date"], letter["request_date"], letter["ur_decision_date"], study["key_date"])
    stated = [fact for row in facts if (fact := _fact(row, vocabulary)) is not None]
    name = letter["case_number"] or letter["file"]
    return Recalled(Case(name, (item,), tuple(stated), dates, letter["file"]), item, asked)


def study_of(row: Row) -> Study:
    """The study that a row of `studies` tells."""
    return Study(row["modality"], row["region"], row["side"], row["contrast"], tuple(row["technique"] or ()))


def _fact(row: Row, vocabulary: Vocabulary) -> Fact | None:
    definition = vocabulary.facts.get(row["name"])
    if definition is None:
        return None
    try:
        value = None if row["status"] == "unknown" else _value(definition.kind, row["value"])
    except ValueError:
        return None
    return Fact(
        name=row["name"],
        value=value,
        region=row["region"],
        side=row["side"],
        date=When.of(row["date"]) if row["date"] else None,
        speaker=Speaker(row["speaker"]),
        measure=_measure(row["measure"]),
        result=row["result"],
        quotes=tuple(_quotes(row)),
        assumption=row["assumption"] or "",
    )


def _value(kind: Kind, written: str | None) -> Value | None:
    """A value as the table writes it; raises `ValueError` where it is of another kind."""
    if written is None:
        return None
    match kind:
        case Kind.BOOLEAN:
            return {"true": True, "false": False}[written] if written in {"true", "false"} else _strange(written)
        case Kind.NUMBER:
            number = float(written)
            return int(number) if number.is_integer() else number
        case Kind.DATE:
            return date.fromisoformat(written)
        case Kind.CHOICE:
            return written


def _strange(written: str) -> Value:
    raise ValueError(written)


def _measure(written: str | None) -> float | str | None:
    try:
        return float(written) if written is not None else None
    except ValueError:
        return written


def _quotes(row: Row) -> Iterable[Quote]:
    first: Mapping[str, Any] = row
    for one in (first, *(row["more_quotes"] or ())):
        if one["quote"]:
            yield Quote(one["quote"], "", one["page"], one["start"], one["end"])
