"""CT for cumulative trauma, which is no study: "DOI: 1/1/2020-1/9/2026 (CT)", "3/2/2019; CT 1/1/2020 to 1/9/2026"."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.tokens import Sentence

_SHORT: Final = ("CT",)
_TIME: Final = words("- to through thru until \u2013")
_Times = list[tuple[int, int]]


def without_cumulative_trauma(sentence: Sentence, concepts: list[Concept], dates: Sequence[Dated]) -> list[Concept]:
    """The mentions without letters that a time stands right behind, or that stand in brackets behind one."""
    times = _times(sentence, dates) if len(dates) > 1 else []
    return [each for each in concepts if not _is_short_for_it(sentence, each, times)] if times else concepts


def _is_short_for_it(sentence: Sentence, concept: Concept, times: _Times) -> bool:
    if sentence.forms[concept.start : concept.end] != _SHORT:
        return False
    first = concept.end + (sentence.words[concept.end : concept.end + 1] == (":",))
    if any(start == first for start, _ in times):
        return True
    bracketed = sentence.words[concept.start - 1] == "(" and sentence.words[concept.end : concept.end + 1] == (")",)
    return bracketed and any(end == concept.start - 1 for _, end in times)


def _times(sentence: Sentence, dates: Sequence[Dated]) -> _Times:
    """Where the times of the sentence that go from one day to another begin and end, in words."""
    starts = sentence.starts
    ends = [(bisect_left(starts, dated.start), bisect_right(starts, dated.end - 1)) for dated in dates]
    return [
        (first, last)
        for (first, begun), (second, last) in pairwise(ends)
        if second == begun + 1 and sentence.words[begun] in _TIME
    ]
