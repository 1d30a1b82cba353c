"""A reader from another package: what it does wrong is told as a fault of that package, never a traceback.

What such a reader leaves out, the built-in reader fills in: the parts of a letter, the items, the dates.
"""

from collections.abc import Callable
from dataclasses import Field, fields, replace
from datetime import date
from importlib.metadata import EntryPoint
from pathlib import Path
from traceback import extract_tb
from types import NoneType
from typing import Any, TypeVar

from guidecheck.case import Dates, Fact, Item
from guidecheck.codes import Codes
from guidecheck.diagnostics import Diagnostic, InvalidInput, Span, fault
from guidecheck.reading.letters.letter import Letter
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.quotes import shown
from guidecheck.reading.reading import Reader, Reading
from guidecheck.reading.source_text import SourceText
from guidecheck.vocabulary import Vocabulary

ResultT = TypeVar("ResultT")


def plugged(point: EntryPoint, vocabulary: Vocabulary, codes: Codes | None = None) -> Reader:
    """The reader that an entry point names; raises `InvalidInput` where it cannot be had."""
    option = Span.of_call("--reader")
    factory = _run(point.load, option, f"the reader `{point.name}` cannot be loaded from `{point.value}`")
    if not callable(factory):
        raise fault(option, f"the reader `{point.name}` is no callable: `{point.value}`", "see docs/readers.md")
    made = _run(lambda: factory(vocabulary), option, f"the reader `{point.name}` cannot be made")
    if not callable(getattr(made, "read", None)):
        raise fault(option, f"the reader `{point.name}` has no `read`", "see docs/readers.md")
    return PluggedReader(point.name, made, LexiconReader(vocabulary, codes))


class PluggedReader:
    """Runs a foreign reader and hands on only what has the right form."""

    def __init__(self, name: str, inner: Reader, frame: LexiconReader) -> None:
        self.name, self._inner, self._frame = name, inner, frame

    def read(self, source: SourceText) -> Reading:
        """What the foreign reader makes of *source*; raises `InvalidInput` where that is nothing that can be used."""
        place = Span(source.name)
        reading = _run(lambda: self._inner.read(source), place, f"the reader `{self.name}` failed on this document")
        if problem := _problem(reading, source):
            raise fault(place, f"the reader `{self.name}` gave {problem}", "see docs/readers.md")
        return _framed(reading, self._frame.read(source))


def _run(call: Callable[[], ResultT], place: Span, failure: str) -> ResultT:
    """What *call* gives; whatever foreign code raises is an `InvalidInput` that names it."""
    try:
        return call()
    except InvalidInput:
        raise
    except (Exception, SystemExit) as error:
        raise fault(place, failure, _said(error)) from error


def _said(error: BaseException) -> str:
    frames = extract_tb(error.__traceback__)
    where = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
    return f"it says {type(error).__name__}: {shown(error)}{where}"


def _problem(reading: Reading, source: SourceText) -> str:
    """What is wrong with the form of a reading, or nothing."""
    if not isinstance(reading, Reading):
        return "no reading"
    if reading.source != source:
        return "a reading of another document"
    if not isinstance(reading.letter, Letter | None) or not _are_days(reading.dates):
        return "a letter or dates of the wrong type"
    for name, members, kind in (
        ("items", reading.items, Item),
        ("facts", reading.facts, Fact),
        ("diagnostics", reading.diagnostics, Diagnostic),
    ):
        if not isinstance(members, tuple) or not all(isinstance(member, kind) for member in members):
            return f"`{name}` of the wrong type"
    return ""


def _are_days(dates: Dates) -> bool:
    return isinstance(dates, Dates) and all(type(_day(dates, field)) in {date, NoneType} for field in fields(Dates))


def _framed(reading: Reading, frame: Reading) -> Reading:
    """The reading with the frame's parts where it has none.

    INVARIANT: a letter that we know for one is taken apart by us, so that no reader can quote its rationale.
    """
    days = {field.name: _day(reading.dates, field) or _day(frame.dates, field) for field in fields(Dates)}
    return replace(
        reading,
        letter=frame.letter or reading.letter,
        items=reading.items or frame.items,
        dates=Dates(**days),
        diagnostics=(*frame.diagnostics, *reading.diagnostics),
    )


def _day(dates: Dates, field: "Field[Any]") -> date | None:
    day: date | None = getattr(dates, field.name)
    return day
