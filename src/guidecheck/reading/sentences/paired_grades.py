"""Grades told in pairs under a heading that names the sides once: "DTR (R/L): biceps 1+/2+, triceps 2+/2+"."""

import re
from collections.abc import Iterator
from typing import Final

from guidecheck.reading.sentences.tokens import Sentence

_HEADING: Final = re.compile(r"\(?\b(?P<first>[RL]) ?/ ?(?P<second>[RL])\b\)?\s{0,2}:")
_PAIR: Final = re.compile(
    r"(?<![\w/.])(?:[0-5][+-]?/5(?P<strength>\s?[/,]?\s?)[0-5][+-]?/5|[0-4]\+?(?P<reflex> ?/ ?)[0-4]\+)(?![\w/])"
)
_SIDES: Final = {"R": "right", "L": "left"}


def with_their_sides(raw: str, sentence: Sentence) -> Sentence:
    """The sentence with the side before each grade of such pairs."""
    if "/" not in sentence.words:
        return sentence
    heading = _HEADING.search(raw, sentence.start, sentence.end)
    if heading is None or heading["first"] == heading["second"]:
        return sentence
    named = dict[int, str]()
    parted = dict[int, int]()
    for pair in _PAIR.finditer(raw, heading.end(), sentence.end):
        middle = "strength" if pair["strength"] is not None else "reflex"
        named |= {pair.start(): _SIDES[heading["first"]], pair.end(middle): _SIDES[heading["second"]]}
        parted[pair.start(middle)] = pair.end(middle)
    if not named:
        return sentence
    told = list(_told(sentence, heading.span(), named, parted))
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
