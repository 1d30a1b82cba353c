"""The table of a request for authorization: in each row a diagnosis, its code, and the service that is asked for.

However a PDF gives the cells (in one line, or each in its own), the codes tell the rows apart: what stands behind a
code is asked for, up to the line in which the diagnosis of the next row begins. Without codes every line is a row.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from guidecheck.reading.source_text import Section

_HEAD: Final = re.compile(r"services?\s?/\s?goods?\s{1,3}requested", re.IGNORECASE)
_OF_HEAD: Final = re.compile(
    r"\(required\)|code\s{0,3}\(if\s{1,3}known\)|cpt\s?/\s?hcpcs|other\s{1,3}information:?|quantity,?\s{1,3}etc\.?\)?",
    re.IGNORECASE,
)
_NEAR: Final = 90
_END: Final = re.compile(
    r"requesting\s{1,3}physician(?:'s|\u2019s)?\s{1,3}signature|claims\s{1,3}administrator\s?/|\f", re.IGNORECASE
)
_CODE: Final = re.compile(r"(?<![\w.])(?:[A-TV-Z][0-9][0-9A-Z]\.[0-9A-Z]{1,4}|V?[0-9]{2,3}\.[0-9]{1,2})(?![\w.])")
_BETWEEN_CODES: Final = re.compile(r"[\s,;/&+]{0,4}(?:and)?\s{0,2}")
_ELSEWHERE: Final = re.compile(r"\bsee\s{1,3}(?:the\s{1,3})?(?:attached|report|pr-?2|note|page)", re.IGNORECASE)
_LONGEST: Final = 4000
_DETAIL: Final = re.compile(
    r"[ \t]{0,8}(?:contrast|views?|technique|cpt|codes?|side|laterality|region|body\s?part)\b[^\n:]{0,20}:",
    re.IGNORECASE,
)
_NOTHING: Final = " \t\r\n:"


class Row(NamedTuple):
    """A row of the table: what the service is asked for, and the service with all that is told behind it."""

    diagnosis: Section
    service: Section


class Table(NamedTuple):
    """The text under the heading of a table, and its rows."""

    body: Section
    rows: tuple[Row, ...] = ()


def request_table(raw: str) -> Table | None:
    """The table of the first request for authorization in a document."""
    head = _HEAD.search(raw)
    if head is None:
        return None
    start = _end_of_head(raw, head.end())
    limit = min(len(raw), start + _LONGEST)
    end = _END.search(raw, start, limit)
    body = Section(start, end.start() if end else limit)
    codes = list(_codes(raw, body))
    rows = _rows_of_codes(raw, body, codes) if codes else _rows_of_lines(raw, body)
    return Table(body, tuple(row for row in rows if _asks(raw, row.service)))


def _end_of_head(raw: str, start: int) -> int:
    """Where the heading of the columns ends, which takes a line or several."""
    while (found := _OF_HEAD.search(raw, start, start + _NEAR)) is not None:
        start = found.end()
    return start + (raw[start : start + 1] == ":")


def _codes(raw: str, body: Section) -> Iterator[Section]:
    """The codes of the rows, those that stand together as one."""
    together: Section | None = None
    for found in _CODE.finditer(raw, body.start, body.end):
        if together and _BETWEEN_CODES.fullmatch(raw, together.end, found.start()):
            together = Section(together.start, found.end())
            continue
        if together:
            yield together
        together = Section(*found.span())
    if together:
        yield together


def _rows_of_codes(raw: str, body: Section, codes: Sequence[Section]) -> Iterator[Row]:
    starts = [body.start, *(_start_of_row(raw, code) for code in codes[1:])]
    for code, (start, end) in zip(codes, pairwise([*starts, body.end]), strict=True):
        yield Row(Section(start, code.start), Section(code.end, max(end, code.end)))


def _start_of_row(raw: str, code: Section) -> int:
    """Where the row of a code begins: with its line, or with the line before where the code stands alone."""
    line = raw.rfind("\n", 0, code.start) + 1
    if raw[line : code.start].strip():
        return line
    before = raw[:line].rstrip()
    return before.rfind("\n") + 1


def _rows_of_lines(raw: str, body: Section) -> Iterator[Row]:
    """A row for each line; what a line behind it only details belongs to it: "Contrast: without", "CPT: 73221"."""
    start, last = body.start, body.start
    for line in raw[body.start : body.end].splitlines(keepends=True):
        if not _DETAIL.match(line) and raw[start:last].strip(_NOTHING):
            yield Row(Section(start, start), Section(start, last))
            start = last
        last += len(line)
    yield Row(Section(start, start), Section(start, last))


def _asks(raw: str, service: Section) -> bool:
    """Whether a row asks for something itself, and does not point to another paper."""
    written = service.text_in(raw)
    return any(letter.isalpha() for letter in written) and not _ELSEWHERE.search(written)
