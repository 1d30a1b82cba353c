"""What a form prints before anyone fills it in states nothing: "List methods, frequency and duration of treatment".

A choice that somebody ticked is no such text ("[X] Need for surgery or hospitalization"), nor one that a day fills in
("Remain off-work until 7/20/2016"), nor what a writer says in such words ("no change in patient's condition"). A label
over a line that is left blank says nothing either.
"""

import re
from collections.abc import Iterator
from typing import Final

from guidecheck.reading.notes.answers import Stretch
from guidecheck.reading.sentences.dates import dates_in
from guidecheck.reading.sentences.tokens import sentences_of
from guidecheck.reading.sentences.trie import Trie
from guidecheck.reading.source_text import Section

_TICKED: Final = re.compile(r"(?:\[ ?[xX\u2713] ?\]|[\u2611\u2612]|\([xX\u2713]\))\s{0,3}$")
_OPENS: Final = re.compile(r"(?:[.?:;()\]\u2610\u2013-]\s{0,3}|[ \u00a0]{2}|[\t\n|])$")
_FORMAT: Final = re.compile(
    r"\(?\b(?:mm|mo\.?)[ /.-]{1,2}(?:dd|day)[ /.-]{1,2}(?:yyyy|yy|yr\.?)\)?(?=\s{0,4}:?\s{0,4}[0-9])", re.IGNORECASE
)
_GAP: Final = re.compile(r"(?<=\S)[ \u00a0]{2}[ \u00a0]{0,60}(?=[A-Z0-9]{1,2}[a-z.])|\t|\n")
_BLANK: Final = re.compile(
    r"(?:^|(?<=[.;:?\])\t|])|(?<=  )) {0,3}[A-Za-z][A-Za-z/' -]{0,60}:? {0,3}_{3}[_/ ]{0,40}(?=[\n|]|  |$)"
    r"|(?:(?<=: )|(?<=[/_] ))[A-Z][a-z]{2,12} work\s(?:[_/lfs|] ?){2,12}(?= [A-Z]|\n|$)",
    re.MULTILINE,
)
_BEFORE: Final = 8
_FILLED_WITHIN: Final = 12


def without_printed(raw: str, body: Section, printed: Trie) -> Iterator[Stretch]:
    """The stretches of a field that its writer wrote, each label of a day with its day: "Date of injury 3/4/2016"."""
    start = body.start
    for format_ in _FORMAT.finditer(raw, body.start, body.end):
        label = max(start, _last_gap(raw, start, format_.start()))
        gap = _GAP.search(raw, format_.end(), body.end)
        end = gap.start() if gap else body.end
        if start <= label < format_.start():
            yield from _without_blanks(raw, Section(start, label), printed)
            yield Stretch(label, end, skips=(format_.span(),))
            start = end
    yield from _without_blanks(raw, Section(start, body.end), printed)


def _last_gap(raw: str, start: int, end: int) -> int:
    """Where the label begins that ends at an offset."""
    return max((gap.end() for gap in _GAP.finditer(raw, start, end) if raw[gap.end() : end].strip()), default=start)


def _without_blanks(raw: str, body: Section, printed: Trie) -> Iterator[Stretch]:
    start = body.start
    for blank in _BLANK.finditer(raw, body.start, body.end):
        yield from _without_phrases(raw, Section(start, blank.start()), printed)
        start = blank.end()
    yield from _without_phrases(raw, Section(start, body.end), printed)


def _without_phrases(raw: str, body: Section, printed: Trie) -> Iterator[Stretch]:
    start = body.start
    for sentence in sentences_of(raw, body.start, body.end):
        for match in printed.find(sentence):
            text = Section(sentence.starts[match.start], sentence.ends[match.end - 1])
            if _opens(raw, start, text.start) and not _is_filled(raw, text):
                yield from _written(raw, start, text.start)
                start = text.end
    yield from _written(raw, start, body.end)


def _opens(raw: str, start: int, first: int) -> bool:
    """Whether nothing that a writer put before the text leads to it."""
    before = raw[max(start, first - _BEFORE) : first]
    return not before.strip() or _OPENS.search(before) is not None


def _is_filled(raw: str, text: Section) -> bool:
    """Whether someone ticked the text, or wrote a day behind it."""
    if _TICKED.search(raw, max(0, text.start - _BEFORE), text.start):
        return True
    dated = next(iter(dates_in(raw, text.end, min(len(raw), text.end + 2 * _FILLED_WITHIN))), None)
    return dated is not None and dated.start - text.end <= _FILLED_WITHIN


def _written(raw: str, start: int, end: int) -> Iterator[Stretch]:
    if any(letter.isalnum() for letter in raw[start:end]):
        yield Stretch(start, end)
