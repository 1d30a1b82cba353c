"""Titles of papers: "Orthopedic Consultation", "PR-2", "Spine Clinic"; the day beside one is that of the paper."""

from itertools import islice
from typing import Final

from guidecheck.reading.sentences.tokens import sentences_of
from guidecheck.reading.sentences.trie import Trie
from guidecheck.reading.source_text import Section, lines_in

_MOST_WORDS: Final = 12
_TITLE_LINES: Final = 3
_MARKS: Final = " \t\u00a0(*#["


def is_title(raw: str, stretch: Section, titles: Trie) -> bool:
    """Whether a stretch of a line is short, no sentence, and has the words of a title."""
    told = list(sentences_of(raw, stretch.start, stretch.end))
    if len(told) != 1 or len(told[0]) > _MOST_WORDS or told[0].words[-1] == ".":
        return False
    return titles.may_find(told[0]) and bool(titles.find(told[0]))


def is_titled(raw: str, start: int, at: int, titles: Trie) -> bool:
    """Whether a title opens the line of *at*, or is the line above it, among the first of the paper at *start*."""
    told = (line for line in lines_in(raw, start, at) if line.text_in(raw).strip(_MARKS))
    lines = list(islice(told, _TITLE_LINES + 1))
    if not lines or len(lines) > _TITLE_LINES:
        return False
    return is_title(raw, lines[-1], titles)
