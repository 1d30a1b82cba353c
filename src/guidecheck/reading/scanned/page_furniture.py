"""What stands on a page between the lines of its writer: a fax's line, the page's number, a stamp, a running head."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.scanned.machine_lines import is_machine_line, is_number_of_page
from guidecheck.reading.sentences.dates import dates_in
from guidecheck.reading.source_text import Section

_LINE: Final = re.compile(r"[^\r\n\f]+")
_MOST_REPEATED: Final = 6
_HEAD_AFTER: Final = 200
_LEAST: Final = 8


def furniture_of(raw: str) -> tuple[Section, ...]:
    """The lines that machines put between those of the writer, in their order."""
    lines = [Section(*found.span()) for found in _LINE.finditer(raw) if not found.group().isspace()]
    told = [is_machine_line(line.text_in(raw)) for line in lines]
    if not any(told) and "\f" not in raw:
        return ()
    ends = _page_ends(raw, lines, told)
    for at in ends:
        _mark_numbers(raw, lines, told, at)
    pages = list(_pages(told, ends))
    for before, page in pairwise(pages):
        _mark_repeated(raw, lines, told, before, page)
    return tuple(line for line, marked in zip(lines, told, strict=True) if marked)


def _page_ends(raw: str, lines: Sequence[Section], told: Sequence[bool]) -> list[int]:
    """The indices of the lines that follow the end of a page: a page break, or furniture."""
    found = [0]
    for at in range(1, len(lines)):
        broken = "\f" in raw[lines[at - 1].end : lines[at].start]
        if broken or (told[at - 1] and not told[at] and _has_digit(raw, lines[at - 1])):
            found.append(at)
    return [*found, len(lines)]


def _has_digit(raw: str, line: Section) -> bool:
    return any(letter.isdigit() for letter in line.text_in(raw))


def _mark_numbers(raw: str, lines: Sequence[Section], told: list[bool], at: int) -> None:
    """Mark the numbers and stamps right before and behind the end of a page."""
    for step in (-1, 1):
        near = at - 1 if step < 0 else at
        while 0 <= near < len(lines) and (told[near] or is_number_of_page(lines[near].text_in(raw))):
            told[near] = True
            near += step


def _pages(told: Sequence[bool], ends: Sequence[int]) -> Iterator[list[int]]:
    """The lines of each page that somebody wrote."""
    for first, last in pairwise(ends):
        own = [at for at in range(first, last) if not told[at]]
        if own:
            yield own


def _mark_repeated(
    raw: str, lines: Sequence[Section], told: list[bool], before: Sequence[int], page: Sequence[int]
) -> None:
    """Mark the lines that a page begins or ends with as the one before it does: a letterhead, a name with its number.

    One over the day of another visit is the head of a paper of its own.
    """
    for step in (1, -1):
        run = list(_common(raw, lines, before[::step], page[::step]))
        text = "".join(lines[at].text_in(raw) for at in run)
        plain = any(letter.isdigit() for letter in text) and len(text.strip()) >= _LEAST
        end = lines[run[-1]].end if run else 0
        if plain and len(run) < len(page) and (step < 0 or not dates_in(raw, end, min(len(raw), end + _HEAD_AFTER))):
            for at in run:
                told[at] = True


def _common(raw: str, lines: Sequence[Section], before: Sequence[int], page: Sequence[int]) -> Iterator[int]:
    """The lines of a page up to the first that differs from the page before it."""
    for one, other in zip(before[:_MOST_REPEATED], page[:_MOST_REPEATED], strict=False):
        if lines[one].text_in(raw).split() != lines[other].text_in(raw).split():
            return
        yield other
