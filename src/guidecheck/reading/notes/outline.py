"""What a note is made of: blocks of text, each with the part of the note it stands in and the day told over it.

A heading opens a part that lasts to the next heading. The words of a heading state nothing, neither do the
instructions of a form beside it, nor a choice that nobody ticked, nor what is still to be reached under "Goals:", nor
a reviewer's reasons.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, repeat
from typing import Final, NamedTuple

from guidecheck.case import When
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.answers import Stretch, answered_in
from guidecheck.reading.notes.boxes import chosen_in
from guidecheck.reading.notes.chart import Entry, chart_of, day_over, text_after_day
from guidecheck.reading.notes.last_treatment import parts_planned
from guidecheck.reading.notes.letterhead import told_lines
from guidecheck.reading.notes.logical_lines import logical_lines
from guidecheck.reading.notes.numbered import entries_of
from guidecheck.reading.notes.part_headings import MARK, Heading, capitals_heading, heading_of, visit_heading
from guidecheck.reading.notes.printed import without_printed
from guidecheck.reading.notes.records_reviewed import with_own_visit
from guidecheck.reading.notes.request_form import Table, request_table
from guidecheck.reading.notes.reviews import is_review
from guidecheck.reading.notes.visit_day import visit_day
from guidecheck.reading.sentences.dates import dates_in
from guidecheck.reading.sentences.trie import Trie
from guidecheck.reading.source_text import Section, Spans

_NAMING: Final = frozenset({"work"})
_CLINICAL: Final = frozenset({"complaints", "examination", "diagnoses"})
_UNREAD: Final = frozenset({"goals", "reasons", "rationale", "citation"})
_OF_ONE_LINE: Final = frozenset({"citation", "family", "surgeries", "allergies", "office", "end"})
_ITEM: Final = re.compile(r"\s{0,20}(?:[-*>\u2022\u00b7\u25cf\u25aa]|\(?[0-9]{1,2}[.)](?=\s))\s{1,4}")
_FIELD: Final = re.compile(
    r"(?:(?<![ \u00a0])[ \u00a0]{2,}|\t[\t ]{0,8}|[|;.] ?)"
    r"(?=(?!\d{1,2}[/-]\d{1,2}[/-]\d{2,4} {2})[A-Z0-9][A-Za-z0-9/&'.# -]{0,40}:|[A-Z][A-Z/& ]{2,40} 1\.\s)"
)
_NAMES_WHAT: Final = re.compile(
    r"[^\w\n]{0,20}(?:neurologic|(?:ex|exam|examination|pe|px) (?:of )?(?:the )?(?!of\b|today\b|findings?\b)[a-z])",
    re.IGNORECASE,
)
_LABEL: Final = 42
_FOLLOW_UP: Final = re.compile(r"[^\w\n]{0,20}follow[- ]?up", re.IGNORECASE)


class Block(NamedTuple):
    """A stretch of text that is read together; `part` is the kind of the heading it stands under.

    One that `goes_on` stands in the line of the one before. A question of a form that was `denied` has its answer
    behind it, up to `answered`. What stands between the offsets of its `skips` was not chosen.
    """

    start: int
    end: int
    part: str = ""
    opens: bool = False
    date: When | None = None
    goes_on: bool = False
    denied: bool = False
    answered: int = 0
    skips: Spans = ()


class Outline(NamedTuple):
    """The blocks of a document in their order; `visit` is the day of the note that it is.

    `asked` are the services of the rows of a request for authorization, where the document has one.
    """

    blocks: tuple[Block, ...]
    visit: When | None = None
    asked: tuple[Section, ...] = ()


class _Over(NamedTuple):
    """What stands over a stretch of text: a kind of part, and a day."""

    part: str = ""
    date: When | None = None


def outline_of(raw: str, lexicon: Lexicon) -> Outline:
    """The outline of a note."""
    if is_review(raw):
        lexicon = replace(lexicon, headings=lexicon.headings_of_reviews)
    chart = chart_of(raw, lexicon.visit_dates, lambda start, end: _tells(raw, start, end, lexicon.headings))
    chart = with_own_visit(raw, chart, lexicon)
    last = max((entry.when for entry in chart), default=None)
    visit = last or visit_day(raw, 0, len(raw), lexicon)
    table = request_table(raw)
    body = table.body if table else Section(len(raw), len(raw))
    blocks = (
        *_blocks(raw, Section(0, body.start), lexicon, chart, visit),
        *_of_requests(table),
        *_blocks(raw, Section(body.end, len(raw)), lexicon, chart, visit),
    )
    asked = tuple(row.service for row in table.rows) if table else ()
    parts = parts_planned(raw, [(Section(block.start, block.end), block.part) for block in blocks])
    told = [
        block._replace(part=part, date=None if block.date == visit else block.date)
        for block, part in zip(blocks, parts, strict=True)
    ]
    return Outline(tuple(told), visit, asked)


def _of_requests(table: Table | None) -> Iterator[Block]:
    """The blocks of a request's rows: what each is asked for, and what is asked."""
    for row in table.rows if table else ():
        yield Block(*row.diagnosis, "diagnoses", opens=True)
        yield Block(*row.service, "request", opens=True)


def _tells(raw: str, start: int, end: int, headings: Trie) -> bool:
    """Whether what was complained of, found or thought stands under a heading between two offsets."""
    found = (heading_of(raw, line, headings) for line in logical_lines(raw, start, end))
    return any(heading is not None and heading.part in _CLINICAL for heading in found)


def _blocks(raw: str, body: Section, lexicon: Lexicon, chart: Sequence[Entry], visit: When | None) -> Iterator[Block]:
    """The blocks of a note, in order. A heading inside a line holds for that line, and so do those told in one line."""
    over, opens, told = _Over(), False, None
    for line in told_lines(raw, body, lexicon.headings):
        day = day_over(chart, line.start)
        over, opens, told = (over, opens, told) if day == told else (_Over(), True, day)
        within = over
        for field in _fields(raw, line, lexicon.headings):
            heading = heading_of(raw, field, lexicon.headings) or visit_heading(raw, field, lexicon.visit_dates)
            heading = heading or (capitals_heading(raw, field) if over.part else None)
            if heading is not None:
                within, opens = _over(raw, field, heading, visit), True
                beside = raw[heading.end : field.end].strip()
                if field.start == line.start:
                    over = _after(over, within, raw, field) if beside else within
            named = heading is not None and not _is_read_with_its_text(raw, field, heading)
            item = _ITEM.match(raw, field.start, field.end)
            first = (
                heading.end if heading and named else (item.end() if item else text_after_day(raw, chart, field.start))
            )
            body = Section(field.end if within.part in _UNREAD else first, field.end)
            for part, goes_on in _written(raw, body, lexicon.printed):
                answer = part.denied, part.answered, part.skips
                yield Block(part.start, part.end, within.part, opens, within.date or day, goes_on, *answer)
                opens = False
        opens = opens or within != over


def _is_read_with_its_text(raw: str, field: Section, heading: Heading) -> bool:
    """Whether the words of a heading belong to what is told beside it: "Neurologic exam: normal", "Exam R hip: …"."""
    return heading.part in _NAMING or _NAMES_WHAT.match(raw, field.start) is not None


def _over(raw: str, field: Section, heading: Heading, visit: When | None) -> _Over:
    """What a heading says of the text under it: "FOLLOW-UP 3/4/2016" heads what was found then, where that is past.

    A follow-up of a day after the visit, or told with no day, is planned; but no plan opens a note.
    """
    day = _told_day(raw, field.start, heading.end)
    if heading.part == "plan" and _FOLLOW_UP.match(raw, field.start):
        opens, alone = not raw[: field.start].strip(), not raw[heading.end : field.end].strip()
        past = alone and day is not None and visit is not None and day.earliest() <= visit.earliest()
        if opens or past:
            return _Over("", day)
    return _Over(heading.part, day)


def _after(over: _Over, within: _Over, raw: str, field: Section) -> _Over:
    """What stands over the lines after one that has its heading beside its text; an item of a plan stays one."""
    if over.part == "plan" and within.part in _NAMING and _ITEM.match(raw, field.start, field.end):
        return over
    return _Over() if within.part in _OF_ONE_LINE else within


def _fields(raw: str, line: Section, headings: Trie) -> Iterator[Section]:
    """The fields of a line: each begins with its label, after a gap, or with a heading, after a stop."""
    start, mark = line.start, MARK.match(raw, line.start, line.end)
    for gap in _FIELD.finditer(raw, mark.end() if mark else start, line.end):
        wide = gap.group()[0] in " \u00a0\t|"
        if (
            gap.start() > start
            and not _begins_again(raw, start, gap.end())
            and (wide or heading_of(raw, Section(gap.end(), line.end), headings))
        ):
            yield Section(start, gap.start() + (not wide))
            start = gap.end()
    yield Section(start, line.end)


def _begins_again(raw: str, start: int, second: int) -> bool:
    """Whether a field has the label of the one before it: then the line goes across two columns."""
    label, colon, _ = raw[second : second + _LABEL].partition(":")
    return bool(colon) and raw[start : start + _LABEL].lstrip().lower().startswith(f"{label.lower()}:")


def _told_day(raw: str, start: int, end: int) -> When | None:
    """The day that a heading itself tells: "Interval history 5/2/2016:"."""
    dated = next(iter(dates_in(raw, start, end)), None)
    return dated.when if dated and dated.when.day else None


def _written(raw: str, body: Section, printed: Trie) -> Iterator[tuple[Stretch, bool]]:
    """The stretches of a field that say something, what a form prints apart, and whether each goes on in its line."""
    for entry in entries_of(raw, body):
        for chosen in chosen_in(raw, entry):
            if not chosen.is_plain:
                yield chosen, False
                continue
            for written in without_printed(raw, Section(chosen.start, chosen.end), printed):
                if not written.is_plain:
                    yield written, False
                    continue
                yield from zip(answered_in(raw, Section(written.start, written.end)), chain([False], repeat(True)))  # noqa: B905 - the second is endless
