"""What was read in a document, as text and as plain data."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeAlias

from rich.console import Console
from rich.text import Text

from guidecheck.case import Fact
from guidecheck.reading.letters.guidelines_cited import CitedGuideline
from guidecheck.reading.letters.items import LetterItem
from guidecheck.reading.letters.letter import Letter
from guidecheck.reading.reading import Reading
from guidecheck.reports.as_json import study_json
from guidecheck.reports.statements import apart, name_of
from guidecheck.reports.text import say
from guidecheck.selection import label_of
from guidecheck.vocabulary import Vocabulary

Json: TypeAlias = dict[str, Any]


def readings_json(readings: Iterable[Reading]) -> Json:
    """`{"documents": […]}`."""
    return {"documents": [reading_json(reading) for reading in readings]}


def reading_json(reading: Reading) -> Json:
    """One document."""
    letter = reading.letter
    return {
        "file": reading.source.name,
        "kind": "letter" if letter else "note",
        "header": {
            name: stated.day.isoformat() if stated.day else stated.text for name, stated in letter.header.stated()
        }
        if letter
        else {},
        "specialty": letter.specialty.text if letter and letter.specialty else None,
        "dates": {
            "injury": _day(reading.dates.injury),
            "request": _day(reading.dates.request),
            "ur_decision": _day(reading.dates.ur_decision),
        },
        "items": [_item(item, reading) for item in letter.items] if letter else [],
        "facts": [fact_json(fact) for fact in reading.facts],
        "diagnostics": [f"{one.span}: {one.message}" for one in reading.diagnostics],
    }


def fact_json(fact: Fact) -> Json:
    """A fact in the published shape; a yes or no is its status, and the value is what goes with it."""
    quote = fact.quotes[0] if fact.quotes else None
    return {
        "name": fact.name,
        "status": status_of(fact),
        "value": fact.measure if isinstance(fact.value, bool) or fact.value is None else _plain(fact.value),
        "region": fact.region,
        "side": fact.side,
        "date": str(fact.date) if fact.date else None,
        "speaker": fact.speaker.value,
        "result": fact.result,
        "quote": quote.text if quote else None,
        "page": quote.page if quote else None,
        "start": quote.start if quote else None,
        "end": quote.end if quote else None,
    }


def status_of(fact: Fact) -> str:
    """`present`, `absent`, or `unknown` where the record leaves it open."""
    if fact.value is None:
        return "unknown"
    return "absent" if fact.value is False else "present"


def _item(item: LetterItem, reading: Reading) -> Json:
    rationale = item.rationale
    return {
        "number": item.number,
        "requested": item.requested,
        "decision": item.decision.value,
        "decision_words": item.decision_words,
        "studies": [study_json(study) for study in item.studies.studies],
        "note": item.studies.note or None,
        "problems": list(item.studies.problems),
        "reviewer_guidelines": [_cited(one) for one in item.reviewer_guidelines],
        "claims_guidelines": [_cited(one) for one in item.claims_guidelines],
        "rationale": {"start": rationale.start, "end": rationale.end} if rationale else None,
        "page": reading.source.page_of(item.requested_at.start),
    }


def _cited(one: CitedGuideline) -> Json:
    return {
        "source": one.source,
        "edition": one.edition or None,
        "chapter": one.chapter or None,
        "number": one.number or None,
        "section": one.section or None,
        "pages": list(one.pages),
        "verbatim": one.verbatim,
    }


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def print_reading(console: Console, reading: Reading, vocabulary: Vocabulary) -> None:
    """One document for the terminal."""
    kind = "determination letter" if reading.letter else "note"
    say(console, Text(f"{reading.source.name}: {kind}", style="bold underline"))
    for line in (*_letter(reading.letter, vocabulary), *_facts(reading.facts), Text("")):
        say(console, line)


def _letter(letter: Letter | None, vocabulary: Vocabulary) -> Iterator[Text]:
    if letter is None:
        return
    for name, stated in letter.header.stated():
        yield Text(f"  {name.replace('_', ' ')}: {stated.text}")
    if letter.specialty:
        yield Text(f"  reviewer: {' '.join(letter.specialty.text.split())}")
    for item in letter.items:
        asked = ", ".join(label_of(study, vocabulary) for study in item.studies.studies) or item.studies.note
        yield Text.assemble(
            (f"  item {item.number}: ", "bold"), f"{item.requested}: ", (item.decision.value, "bold"), f" → {asked}"
        )
        for problem in item.studies.problems:
            yield Text(f"    {problem}", style="yellow")


_STATUS = {"present": ("+", "green"), "absent": ("-", "red"), "unknown": ("?", "yellow")}


def _facts(facts: Iterable[Fact]) -> Iterator[Text]:
    for fact in facts:
        mark, style = _STATUS[status_of(fact)]
        place = " ".join(word.replace("_", " ") for word in (fact.side, fact.region) if word)
        value = fact.measure if isinstance(fact.value, bool) or fact.value is None else fact.value
        details = [
            place,
            "" if value is None else str(value),
            (fact.result or "").replace("_", " "),
            str(fact.date or ""),
        ]
        quotes = " … ".join(f"“{' '.join(quote.text.split())}”" for quote in apart(fact.quotes))
        page = f" p. {fact.quotes[0].page}" if fact.quotes and fact.quotes[0].page else ""
        around = "; ".join(detail for detail in details if detail)
        shown = f" {name_of(fact.name)}{f' ({around})' if around else ''}: "
        yield Text.assemble("  ", (mark, style), shown, (f"{quotes}{page}", "dim"))
