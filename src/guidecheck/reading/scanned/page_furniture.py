"""What stands on a page between the lines of its writer: a fax's line, the page's number, a stamp, a running head."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.scanned.machine_lines import is_number_of_page, machine_lines
from guidecheck.reading.source_text import PageSpan, Section

_WRITTEN: Final = re.compile(r"\S")
_VISIT: Final = re.compile(
    r"\b(?:date|visit|seen|dos|d\.o\.s|service|encounter|exam)\b[^\n\d]{0,24}\d{1,2}[/-]\d{1,2}[/-]\d{2,4}"
    r"|^\s{0,8}\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\s{0,4}$",
    re.IGNORECASE | re.MULTILINE,
)
_PERSON: Final = re.compile(r"\b(?:DOB|D\.O\.B|MRN|Claim|Acct|Account|Chart) ?(?:No|#)?[.:#]{0,2} ?\d", re.IGNORECASE)
_OF_SOMEONE: Final = re.compile(rf"{_PERSON.pattern}|\d{{5}}|\(\d{{3}}\)|\d{{3}}-\d{{4}}", re.IGNORECASE)
_PROSE: Final = re.compile(r"(?:\b[a-z]{3,}\b[^\n]{0,20}){3}")
_MOST_REPEATED: Final = 6
_HEAD_LINES: Final = 12
_FEWEST_WORDS: Final = 2
_HEAD_AFTER: Final = 200


def furniture_of(raw: str, lines: Sequence[Section]) -> tuple[Section, ...]:
    """Those of the lines of a document that machines put between the writer's."""
    told = machine_lines(raw, lines)
    if not any(told) and "\f" not in raw:
        return ()
    ends = _page_ends(raw, lines, told)
    for at in ends:
        _mark_numbers(raw, lines, told, at)
    pages = list(_pages(told, ends))
    named = _words(raw, lines, pages[0][:_HEAD_LINES]) if pages else frozenset()
    for before, page in pairwise(pages):
        _mark(raw, lines, told, page, [*_as_before(raw, lines, before[::-1], page[::-1])])
        run = [*_as_before(raw, lines, before, page)]
        run = max(run, [*_as_first(raw, lines, named, page)], key=len)
        if run and not _heads_a_visit(raw, lines[run[-1]].end):
            _mark(raw, lines, told, page, run)
    return tuple(line for line, marked in zip(lines, told, strict=True) if marked)


def pages_between(raw: str, furniture: Sequence[Section]) -> tuple[PageSpan, ...]:
    """The pages of a text without page breaks: each begins behind the furniture at the end of the one before."""
    starts = [0]
    for line in furniture:
        following = _WRITTEN.search(raw, line.end)
        if following is None or not _has_digit(raw, line):
            continue
        if not raw[starts[-1] : line.start].strip() or starts[-1] == line.start:
            starts[-1] = following.start() if len(starts) > 1 else 0
        else:
            starts.append(following.start())
    ends = [*starts[1:], len(raw)]
    return tuple(PageSpan(number, *span) for number, span in enumerate(zip(starts, ends, strict=True), 1))


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


def _mark(raw: str, lines: Sequence[Section], told: list[bool], page: Sequence[int], run: Sequence[int]) -> None:
    """Mark the lines of a running head or foot, which has a day of birth in it, a claim, a telephone, an address."""
    text = "\n".join(lines[at].text_in(raw) for at in run)
    if _OF_SOMEONE.search(text) and not _PROSE.search(text) and len(run) < len(page):
        for at in run:
            told[at] = True


def _as_before(raw: str, lines: Sequence[Section], before: Sequence[int], page: Sequence[int]) -> Iterator[int]:
    """The lines that a page has in common with the page before it, up to the first that differs."""
    for one, other in zip(before[:_MOST_REPEATED], page[:_MOST_REPEATED], strict=False):
        if lines[one].text_in(raw).split() != lines[other].text_in(raw).split():
            return
        yield other


def _as_first(raw: str, lines: Sequence[Section], named: frozenset[str], page: Sequence[int]) -> Iterator[int]:
    """The lines that a page begins with in words that the head of the first page has, name and number alike."""
    for at in page[:_MOST_REPEATED]:
        text = lines[at].text_in(raw)
        known = len(text.split()) >= _FEWEST_WORDS and _words(raw, lines, [at]) <= named
        if not known and not (_PERSON.search(text) and not _PROSE.search(text) and not _VISIT.search(text)):
            return
        yield at


def _words(raw: str, lines: Sequence[Section], run: Sequence[int]) -> frozenset[str]:
    return frozenset(word.strip(",:;.") for at in run for word in lines[at].text_in(raw).split())


def _heads_a_visit(raw: str, start: int) -> bool:
    """Whether the lines behind a head tell the day of a visit: then it is the head of a paper of its own."""
    return _VISIT.search(raw, start, min(len(raw), start + _HEAD_AFTER)) is not None
