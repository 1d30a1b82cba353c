"""A chart that tells of several visits, each under a line that opens with its day: "05/02/2016 Initial visit. …"."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from guidecheck.case import When
from guidecheck.reading.notes.visit_day import NO_VISIT, is_to_come, kind_before
from guidecheck.reading.sentences.dates import Dated, dates_in
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import sentences_of
from guidecheck.reading.sentences.trie import Trie

_VISITS: Final = words(
    "visit initial f/u fu follow followup recheck re-check returns seen pt patient office clinic"
    " telehealth consult consultation evaluation eval re-eval reevaluation re-evaluation progress note urgent er ed"
    " dr pr-2 pr2"
)
_MARKS: Final = " \t\u00a0*#-[("
_CLOSING: Final = " \t\u00a0.:)]-\u2013\u2014*"
_FIRST_WORD: Final = re.compile(r"[\s\u00a0:.,)\]*\u2013\u2014-]{0,6}([A-Za-z][A-Za-z/-]*)")
_PARTED: Final = re.compile(
    r"[)\]]?(?:,?[ \t]{1,2}[A-Za-z][A-Za-z.,/&()' ]{0,32}(?=:))?\s?(?::|[-\u2013\u2014](?=\s))\s{1,3}(?=\S)"
)
_STUDIES: Final = words(
    "x-ray x-rays xr xray mri mr ct cat emg ncs emg/ncs emg/ncv us ultrasound plain films radiographs labs surgery"
    " arthroscopy injection esi"
)
_NUMBERED: Final = re.compile(
    r"[\s*#-]{0,4}(?:[a-z-]{1,12} )?(?:visit|note|exam|encounter)\s{0,2}(?:#|no\.?)?\s{0,2}\d{1,2}\b", re.IGNORECASE
)
_FIRST_WORDS: Final = 4
_NEAR: Final = 24
_WIDEST: Final = 200
_TELLING: Final = 40
_FEWEST: Final = 2
_MOST: Final = 40


class Entry(NamedTuple):
    """Where the telling of a visit begins, and its day."""

    start: int
    when: When


def chart_of(raw: str, labels: Trie, tells: Callable[[int, int], bool]) -> tuple[Entry, ...]:
    """The visits of a chart in its order, from first to last day or back; none where a note tells of one alone.

    Between a line that opens with a day and the next such line something is told of the visit.
    """
    found = list(_entries(raw, labels))
    if len({entry.when for entry in found}) < 2 or len(found) > _MOST:
        return ()
    ends = [entry.start for entry in found[1:]] + [len(raw)]
    told = [each for each, end in zip(found, ends, strict=True) if _is_told(raw, each, end, tells)]
    days = [entry.when.earliest() for entry in told]
    in_order = all(first <= second for first, second in pairwise(days))
    back = all(first >= second for first, second in pairwise(days))
    return tuple(told) if len(set(days)) > 1 and (in_order or back) else ()


def day_over(chart: Sequence[Entry], start: int) -> When | None:
    """The day of the visit that is told at an offset."""
    return next((entry.when for entry in reversed(chart) if entry.start <= start), None)


def _entries(raw: str, labels: Trie) -> Iterator[Entry]:
    """Lines that open with the day of a visit: "7/12/16 F/U.", "7/12/16 Dr. Wu: Pain 4/10.", "Visit of 7/12/2016"."""
    for dated in dates_in(raw, 0, len(raw)):
        first = raw.rfind("\n", max(0, dated.start - _WIDEST), dated.start) + 1
        if dated.when.day is not None and dated.start - first <= _NEAR and _opens(raw, first, dated, labels):
            yield Entry(first, dated.when)


def _opens(raw: str, first: int, dated: Dated, labels: Trie) -> bool:
    """Whether a day at the head of its line is that of a visit, by the words before or behind it."""
    line = raw[dated.end : dated.end + _WIDEST].partition("\n")[0]
    alone = not line.strip(_CLOSING)
    if not raw[first : dated.start].strip(_MARKS):
        word = _FIRST_WORD.match(line)
        told = words(word[1]) if word is not None else frozenset()
        return alone or not _VISITS.isdisjoint(told) or (_tells_no_study(line) and not is_to_come(line, 0, len(line)))
    return (alone or line.lstrip().startswith(":")) and kind_before(raw, first, dated.start, labels) not in NO_VISIT


def _tells_no_study(line: str) -> bool:
    """Whether a colon or a dash parts a day from what was found then, and not from a study in a list of them."""
    told = words(" ".join(line.lstrip(_CLOSING).split()[:_FIRST_WORDS]))
    return _PARTED.match(line) is not None and _STUDIES.isdisjoint(told)


def _is_told(raw: str, entry: Entry, end: int, tells: Callable[[int, int], bool]) -> bool:
    """Whether something is told of a visit: behind its day in the same line, or under headings up to the next one."""
    line = raw.find("\n", entry.start, end)
    line = end if line < 0 else line
    if _NUMBERED.match(raw, entry.start, line) and len(raw[line:end].split()) >= _FEWEST:
        return True
    if len(raw[entry.start : line].split(":", 1)[-1].split()) >= _FEWEST and _parted(raw, entry.start) is not None:
        return True
    return (len(list(sentences_of(raw, entry.start, line))) > 1 and line - entry.start > _TELLING) or tells(line, end)


def text_after_day(raw: str, chart: Sequence[Entry], start: int) -> int:
    """Where the text of an entry begins that a colon or a dash parts from its day, else where its line does."""
    if all(entry.start != start for entry in chart):
        return start
    parted = _parted(raw, start)
    return parted.end() if parted is not None else start


def _parted(raw: str, start: int) -> re.Match[str] | None:
    """What parts the day of a line from its text."""
    dated = next(iter(dates_in(raw, start, start + _NEAR)), None)
    return _PARTED.match(raw, dated.end) if dated is not None else None
