"""What a note is made of: blocks of text, each with the part of the note it stands in and the day told over it.

A heading opens a part that lasts to the next heading. The words of a heading state nothing, neither do the
instructions of a form beside it, nor a choice that nobody ticked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from guidecheck.case import When
from guidecheck.reading.dates import dates_in
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.logical_lines import logical_lines
from guidecheck.reading.source_text import Section
from guidecheck.reading.tokens import sentences_of
from guidecheck.reading.trie import Trie
from guidecheck.reading.visit_day import OTHER, visit_day

_HEAD = 160
_NEAR = 60
_ABBREVIATION = 5
_GAP = 12
_MOST_WORDS = 8
_NAMING = frozenset({"work"})
_OF_ONE_LINE = frozenset({"family", "surgeries", "end"})
_MARK = re.compile(
    r"\s{0,20}(?:(?:[-*+>#=\u2022\u00b7\u25cf\u25aa]{1,3}|\(?[0-9]{1,2}[.)]|[A-Za-z][.)](?=\s)|\[[xX]\])\s{0,6}){0,3}"
)
_ITEM = re.compile(r"\s{0,20}(?:[-*>\u2022\u00b7\u25cf\u25aa]|\(?[0-9]{1,2}[.)](?=\s))\s{1,4}")
_BRACKETS = re.compile(r"\s{0,3}\(([^:]{0,400}?)\)(?=\s{0,2}(?:[:\n]|$))")
_INSTRUCTION = "instruction"
_SEPARATOR = re.compile(r"\s{0,3}(?::|-{1,2}(?=\s)|\u2013|\u2014|=|/(?=\s))\s{0,4}")
_FIELD = re.compile(r"(?:[ \u00a0]{2,}|\t[\t ]{0,8}|[|;.] ?)(?=[A-Z0-9][A-Za-z0-9/&'.# -]{0,40}:)")
_BOX = re.compile(r"\[ ?(?P<mark>[xX\u2713]|_{0,3}) ?\]|(?P<open>\u2610)|(?P<ticked>[\u2611\u2612])")
_BOX_END = re.compile(r"[ \u00a0]{3,}|\t|[?;]")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text that is read together; `part` is the kind of the heading it stands under."""

    start: int
    end: int
    part: str = ""
    opens: bool = False
    date: When | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """The blocks of a document in their order; `visit` is the day of the note that it is."""

    blocks: tuple[Block, ...]
    visit: When | None = None


@dataclass(frozen=True, slots=True)
class _Over:
    """What stands over a stretch of text: a kind of part, and a day."""

    part: str = ""
    date: When | None = None


@dataclass(frozen=True, slots=True)
class _Heading:
    part: str
    end: int


def outline_of(raw: str, lexicon: Lexicon) -> Outline:
    """The outline of a note."""
    visit = visit_day(raw, 0, len(raw), lexicon.visit_dates)
    blocks = _blocks(raw, lexicon)
    return Outline(tuple(replace(block, date=None if block.date == visit else block.date) for block in blocks), visit)


def _blocks(raw: str, lexicon: Lexicon) -> Iterator[Block]:
    """The blocks of a note, in order. A heading inside a line holds for that line, and so do those told in one line."""
    over, opens = _Over(), False
    for line in logical_lines(raw, 0, len(raw)):
        within = over
        for field in _fields(raw, line, lexicon.headings):
            heading = _heading(raw, field, lexicon.headings) or _of_a_visit(raw, field, lexicon.visit_dates)
            heading = heading or _unknown(raw, field, over)
            if heading is not None:
                within, opens = _Over(heading.part, _told_day(raw, field.start, heading.end)), True
                beside = raw[heading.end : field.end].strip()
                if field.start == line.start:
                    over = _Over() if beside and heading.part in _OF_ONE_LINE else within
            named = heading is not None and heading.part not in _NAMING
            item = _ITEM.match(raw, field.start, field.end)
            first = heading.end if heading and named else (item.end() if item else field.start)
            body = Section(first, field.end)
            for stretch in _chosen(raw, body):
                if raw[stretch.start : stretch.end].strip():
                    yield Block(stretch.start, stretch.end, within.part, opens, within.date)
                    opens = False
        opens = opens or within != over


def _unknown(raw: str, field: Section, over: "_Over") -> _Heading | None:
    """A line in capitals after a blank one: a heading that no one knows, which ends the part before it."""
    words = raw[field.start : min(field.end, field.start + _HEAD)].split() if over.part else []
    alone = 1 < len(words) <= _MOST_WORDS and all(word.isupper() or not word.isalpha() for word in words)
    blank = raw[max(0, field.start - _GAP) : field.start].rstrip(" \t").endswith(("\n\n", "\n\r\n"))
    plain = not any(letter.isdigit() or letter in ".;" for letter in "".join(words))
    return _Heading("", field.end) if alone and blank and plain else None


def _fields(raw: str, line: Section, headings: Trie) -> Iterator[Section]:
    """The fields of a line: each begins with its label, after a gap, or with a heading, after a stop."""
    start = line.start
    for gap in _FIELD.finditer(raw, line.start, line.end):
        wide = gap.group()[0] in " \u00a0\t|"
        if gap.start() > start and (wide or _heading(raw, Section(gap.end(), line.end), headings)):
            yield Section(start, gap.start() + (not wide))
            start = gap.end()
    yield Section(start, line.end)


def _heading(raw: str, field: Section, headings: Trie) -> _Heading | None:
    """The heading that a field begins with, up to where its own text begins."""
    mark = _MARK.match(raw, field.start, field.end)
    start = mark.end() if mark else field.start
    head = next(sentences_of(raw, start, min(field.end, start + _HEAD)), None)
    found = headings.first(head) if head else None
    if head is None or found is None or found.names[0] == _INSTRUCTION:
        return None
    end = _past_instruction(raw, head.ends[found.end - 1], field.end, headings)
    separator = _SEPARATOR.match(raw, end, field.end)
    if separator:
        return _Heading(found.names[0], separator.end())
    rest = raw[end : min(field.end, end + _HEAD)].strip()
    dated = next(iter(dates_in(raw, end, min(field.end, end + _NEAR))), None)
    if dated is not None and (rest.startswith("(") or not raw[end : dated.start].strip(" ,:-")):
        past = _past_bracket(raw, dated.end)
        if not raw[past : min(field.end, past + _GAP)].strip(" .)") or _SEPARATOR.match(raw, past, field.end):
            closing = _SEPARATOR.match(raw, past, field.end)
            return _Heading(found.names[0], closing.end() if closing else past)
    written = raw[start:end]
    capital = sum(letter.isupper() for letter in written) > 1 and not any(
        len(form) > 1 and form.islower() for form in head.forms[: found.end]
    )
    alone = not rest or (rest.startswith("(") and rest.endswith(")"))
    short = end - start <= _ABBREVIATION
    apart = capital and not rest.isupper() and (short or not rest.partition(" ")[0].isupper())
    return _Heading(found.names[0], end) if alone or apart else None


def _past_instruction(raw: str, start: int, end: int, headings: Trie) -> int:
    """Past the brackets that tell what to write under a heading."""
    beside = _BRACKETS.match(raw, start, end)
    told = next(sentences_of(raw, beside.start(1), beside.end(1)), None) if beside else None
    found = headings.first(told) if told else None
    return beside.end() if beside and found and found.names[0] == _INSTRUCTION else start


def _of_a_visit(raw: str, field: Section, words: Trie) -> _Heading | None:
    """A line that only tells the day of a visit, over what was found then: "Visit of 06/01/2021"."""
    head = next(sentences_of(raw, field.start, min(field.end, field.start + _HEAD)), None)
    found = words.first(head) if head else None
    if head is None or found is None or found.names[0] == OTHER:
        return None
    end = head.ends[found.end - 1]
    dated = next(iter(dates_in(raw, end, min(field.end, end + _NEAR))), None)
    alone = (
        dated is not None
        and not raw[dated.end : min(field.end, dated.end + _GAP)].strip(" .:)")
        and not raw[end : dated.start].strip(" :,-(").replace("of", "").replace("on", "").strip()
    )
    return _Heading("", field.end) if alone else None


def _past_bracket(raw: str, offset: int) -> int:
    return offset + 1 if raw[offset : offset + 1] == ")" else offset


def _told_day(raw: str, start: int, end: int) -> When | None:
    """The day that a heading itself tells: "Interval history 5/2/2016:"."""
    dated = next(iter(dates_in(raw, start, end)), None)
    return dated.when if dated and dated.when.day else None


def _chosen(raw: str, body: Section) -> Iterator[Section]:
    """The stretches of a field that count: beside boxes to tick, only what is ticked."""
    boxes = list(_BOX.finditer(raw, body.start, body.end))
    if not boxes:
        yield body
        return
    first = raw[body.start : boxes[0].start()]
    if first.strip() and not first.rstrip().endswith(("?", ":")):
        yield Section(body.start, boxes[0].start())
    ends = [*(box.start() for box in boxes[1:]), body.end]
    for box, end in zip(boxes, ends, strict=True):
        if (box["mark"] or "").strip("_ ") or box["ticked"]:
            yield Section(box.end(), end)
        elif (closed := _BOX_END.search(raw, box.end() + 1, end)) is not None:
            yield Section(closed.end(), end)
