"""Grades told in pairs under a heading that names the sides once: "DTR (R/L): biceps 1+/2+, triceps 2+/2+".

So are outcomes and degrees right beside the two sides: "Spurling R/L: +/-", "flexion 130/90 R/L".
"""

import re
from collections.abc import Iterator
from typing import Final

from guidecheck.reading.sentences.tokens import Sentence

_HEADING: Final = re.compile(r"\(?\b(?P<first>[RL]) ?/ ?(?P<second>[RL])\b\)?\s{0,2}:")
_PAIR: Final = re.compile(
    r"(?<![\w/.])(?:[0-5][+-]?/5(?P<strength>\s?[/,]?\s?)[0-5][+-]?/5|[0-4]\+?(?P<reflex> ?/ ?)[0-4]\+)(?![\w/])"
)
_SIDES: Final = {"r": "right", "l": "left"}
_SIDED: Final = r"\(?\b(?P<first>right|rt|r|left|lt|l) ?/ ?(?P<second>right|rt|r|left|lt|l)\b\)?"
_OUTCOME: Final = (
    r"(?:positive|negative|pos|neg|normal|abnormal|absent|present|intact|decreased|diminished|reduced|full|limited"
    r"|painful|painless|nonpainful|equivocal|not tested|[+\-\u2013\u2212]|\d{1,3}(?:[+-]?/5)?(?:\s?(?:\u00b0|deg))?)"
)
_EACH: Final = rf"(?P<one>{_OUTCOME})(?P<middle>\s?/\s?)(?P<other>{_OUTCOME})(?![\w/+])"
_BESIDE: Final = re.compile(rf"{_SIDED}\s?[:=]?\s?{_EACH}", re.IGNORECASE)
_BEHIND: Final = re.compile(rf"(?<![\w/]){_EACH}\s?{_SIDED}", re.IGNORECASE)


def with_their_sides(raw: str, sentence: Sentence) -> Sentence:
    """The sentence with the side before each grade of such pairs."""
    if "/" not in sentence.words:
        return sentence
    for pattern in (_BESIDE, _BEHIND):
        pair = pattern.search(raw, sentence.start, sentence.end)
        if pair is not None and _side(pair["first"]) != _side(pair["second"]):
            return _sided(sentence, pair)
    heading = _HEADING.search(raw, sentence.start, sentence.end)
    if heading is None or heading["first"] == heading["second"]:
        return sentence
    named = dict[int, str]()
    parted = dict[int, int]()
    for pair in _PAIR.finditer(raw, heading.end(), sentence.end):
        middle = "strength" if pair["strength"] is not None else "reflex"
        named |= {pair.start(): _side(heading["first"]), pair.end(middle): _side(heading["second"])}
        parted[pair.start(middle)] = pair.end(middle)
    if not named:
        return sentence
    return _rebuilt(sentence, heading.span(), named, parted)


def _side(name: str) -> str:
    return _SIDES[name[0].lower()]


def _sided(sentence: Sentence, pair: re.Match[str]) -> Sentence:
    """The sentence with each of two outcomes behind its side."""
    ahead = pair.start("first") < pair.start("one")
    heading = (pair.start(), pair.start("one")) if ahead else (pair.end("other"), pair.end())
    named = {pair.start("one"): _side(pair["first"]), pair.start("other"): _side(pair["second"])}
    return _rebuilt(sentence, heading, named, {})


def _rebuilt(sentence: Sentence, heading: tuple[int, int], named: dict[int, str], parted: dict[int, int]) -> Sentence:
    told = list(_told(sentence, heading, named, parted))
    words, forms, starts, ends = zip(*told, strict=True)
    return Sentence(words, forms, starts, ends)


def _told(
    sentence: Sentence, heading: tuple[int, int], named: dict[int, str], parted: dict[int, int]
) -> Iterator[tuple[str, str, int, int]]:
    """The words without the heading and the signs between grades, each side before its grade."""
    each = zip(sentence.words, sentence.forms, sentence.starts, sentence.ends, strict=True)
    for word, form, start, end in each:
        if heading[0] <= start < heading[1] or any(first <= start < last for first, last in parted.items()):
            continue
        if side := named.get(start):
            yield side, side, start, start
        yield word, form, start, end
