"""The headings of a note: a known heading at the beginning of a field, the day of a visit, a line in capitals."""

import re
from typing import Final, NamedTuple

from guidecheck.reading.notes.visit_day import OTHER
from guidecheck.reading.sentences.dates import dates_in
from guidecheck.reading.sentences.tokens import sentences_of
from guidecheck.reading.sentences.trie import Trie
from guidecheck.reading.source_text import Section

_HEAD: Final = 160
_NEAR: Final = 60
_ABBREVIATION: Final = 5
_GAP: Final = 12
_MOST_WORDS: Final = 8
_BRACKETS: Final = re.compile(r"\s{0,3}\(([^:]{0,400}?)\)(?=\s{0,2}(?:[:\n]|$))")
_TERM: Final = re.compile(
    r"\s?\((?:in |within |by |x ?)?\d{1,2}(?:\s?-\s?\d{1,2})? ?(?:days?|w(?:ee)?ks?|mo(?:nth)?s?|visits?|sessions?)\)",
    re.IGNORECASE,
)
_INSTRUCTION: Final = "instruction"
_NO_HEADING: Final = frozenset({_INSTRUCTION, "look_alike"})
_SEPARATOR: Final = re.compile(r"\s{0,3}(?::|-{1,2}(?=\s)|\u2013|\u2014|=|/(?=\s))\s{0,4}")
_STOP: Final = re.compile(r"\.\s{1,4}(?=[A-Z0-9\"\u201c])")
_CLOCK: Final = re.compile(
    r"\s{0,3}(?:at |@ ?)?[0-2]?[0-9]:?[0-5][0-9](?: ?[ap]\.?m\.?)?(?:h|hrs)?(?=\s{0,3}[:\n-])", re.IGNORECASE
)
_FIRST: Final = ("1. ", "1) ")
_LETTERED: Final = re.compile(r"\s{0,6}(?P<part>[SOAP])(?P<closed>\))\s{1,6}(?=\S)")
_NEXT_PART: Final = re.compile(r"\n\s{0,6}P\)\s")
_LABEL: Final = re.compile(r"[A-Z][A-Z/& ]{2,40}:\s")
MARK: Final = re.compile(
    r"\s{0,20}(?:(?:[-*+>#=\u2022\u00b7\u25cf\u25aa]{1,3}|\(?[0-9]{1,2}[.)]|[A-Za-z][.)](?=\s)|\[[xX]\])\s{0,6}){0,3}"
)


class Heading(NamedTuple):
    """A heading: the kind of the part it opens, and where its own text begins."""

    part: str
    end: int


def heading_of(raw: str, field: Section, headings: Trie) -> Heading | None:
    """The heading that a field begins with, up to where its own text begins."""
    if (lettered := _lettered(raw, field, headings)) is not None:
        return lettered
    mark = MARK.match(raw, field.start, field.end)
    start = mark.end() if mark else field.start
    head = next(sentences_of(raw, start, min(field.end, start + _HEAD)), None)
    found = headings.first(head) if head else None
    if head is None or found is None or found.names[0] in _NO_HEADING:
        return None
    end = _past_clock(raw, _past_instruction(raw, head.ends[found.end - 1], field.end, headings), field.end)
    separator = _SEPARATOR.match(raw, end, field.end) or _stop(raw, start, end, field.end)
    if separator:
        return Heading(found.names[0], separator.end())
    rest = raw[end : min(field.end, end + _HEAD)].strip()
    dated = next(iter(dates_in(raw, end, min(field.end, end + _NEAR))), None)
    if dated is not None and (rest.startswith("(") or not raw[end : dated.start].strip(" ,:-")):
        past = _past_bracket(raw, dated.end)
        if not raw[past : min(field.end, past + _GAP)].strip(" .)") or _SEPARATOR.match(raw, past, field.end):
            closing = _SEPARATOR.match(raw, past, field.end)
            return Heading(found.names[0], closing.end() if closing else past)
    written = raw[start:end]
    capital = sum(letter.isupper() for letter in written) > 1 and not any(
        len(form) > 1 and form.islower() for form in head.forms[: found.end]
    )
    alone = not rest.rstrip(".") or (rest.startswith("(") and rest.endswith(")"))
    short = end - start <= _ABBREVIATION
    plain = short or not rest.partition(" ")[0].isupper() or _LABEL.match(rest) is not None
    apart = capital and (rest.startswith(_FIRST) or (not rest.isupper() and plain))
    return Heading(found.names[0], end) if alone or apart else None


def _lettered(raw: str, field: Section, headings: Trie) -> Heading | None:
    """The part of a note whose letter is closed by a bracket: "P) MRI of the knee"; "A)" only where a "P)" follows."""
    letter = _LETTERED.match(raw, field.start, field.end)
    if letter is None or (letter["part"] == "A" and not _NEXT_PART.search(raw, field.end)):
        return None
    head = next(sentences_of(raw, letter.start("part"), letter.start("closed")), None)
    found = headings.first(head) if head else None
    return Heading(found.names[0], letter.end()) if found else None


def _stop(raw: str, start: int, end: int, limit: int) -> re.Match[str] | None:
    """The full stop that closes the words of a heading in dictated notes: "Discussion. After eleven weeks …"."""
    dictated = end - start > _ABBREVIATION and raw[start].isupper()
    return _STOP.match(raw, end, limit) if dictated else None


def _past_clock(raw: str, start: int, limit: int) -> int:
    """Past the time of day that a heading tells: "REASSESSMENT 1330:"."""
    clock = _CLOCK.match(raw, start, limit)
    return clock.end() if clock else start


def _past_instruction(raw: str, start: int, end: int, headings: Trie) -> int:
    """Past the brackets that tell what to write under a heading, or for how long it holds: "STGs (2 wks):"."""
    term = _TERM.match(raw, start, end)
    start = term.end() if term else start
    beside = _BRACKETS.match(raw, start, end)
    told = next(sentences_of(raw, beside.start(1), beside.end(1)), None) if beside else None
    found = headings.first(told) if told else None
    return beside.end() if beside and found and found.names[0] == _INSTRUCTION else start


def visit_heading(raw: str, field: Section, words: Trie) -> Heading | None:
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
    return Heading("", field.end) if alone else None


def _past_bracket(raw: str, offset: int) -> int:
    return offset + 1 if raw[offset : offset + 1] == ")" else offset


def capitals_heading(raw: str, field: Section) -> Heading | None:
    """A line in capitals after a blank one: a heading that no one knows, which ends the part before it."""
    words = raw[field.start : min(field.end, field.start + _HEAD)].split()
    alone = 1 < len(words) <= _MOST_WORDS and all(word.isupper() or not word.isalpha() for word in words)
    blank = raw[max(0, field.start - _GAP) : field.start].rstrip(" \t").endswith(("\n\n", "\n\r\n"))
    plain = not any(letter.isdigit() or letter in ".;" for letter in "".join(words))
    return Heading("", field.end) if alone and blank and plain else None
