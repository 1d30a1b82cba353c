"""Bare grades in pairs under a heading that names the sides once: "Motor (R/L): hip flexion 5/4, EHL 5/3".

A second number that is no scale shows that they are pairs; reflexes have no scale of two.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guidecheck.language import Innervation
from guidecheck.reading.kinds.exam.grades import Outcome
from guidecheck.reading.kinds.exam.one_side import Tested
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.numbers import reflex_in, strength_in
from guidecheck.reading.sentences.scene import Scene

_HEADING: Final = re.compile(
    r"(?<![A-Za-z])(?P<first>r|right|rt|l|left|lt)\.? ?/ ?(?P<second>r|right|rt|l|left|lt)(?![A-Za-z])",
    re.IGNORECASE,
)
_PAIR: Final = re.compile(r"\s{0,2}(?:is|was|[:=-])?\s{0,2}([0-5][+-]?) ?/ ?([0-5][+-]?)(?![\d/+])")
_SIDES: Final = {"r": "right", "l": "left"}
_FEWEST_SLASHES: Final = 2
_SCALES: Final = {"motor_weakness": "5", "reflex_abnormal": "4"}

_Named = tuple[Match, Innervation]


def graded_pairs(scene: Scene, named: Sequence[_Named]) -> list[Tested]:
    """Each muscle or reflex with its outcome on either side, where the sentence tells them in pairs."""
    whole = scene.sentence.start, scene.sentence.end
    if not named or ":" not in scene.words or scene.raw.count("/", *whole) < _FEWEST_SLASHES:
        return []
    first = scene.sentence.starts[named[0][0].start]
    heading = _HEADING.search(scene.raw, scene.sentence.starts[0], first)
    if heading is None or heading["first"][0].lower() == heading["second"][0].lower():
        return []
    sides = _SIDES[heading["first"][0].lower()], _SIDES[heading["second"][0].lower()]
    ends = [*(scene.sentence.starts[after.start] for (_, _), (after, _) in pairwise(named)), scene.sentence.end]
    pairs = [
        _PAIR.match(scene.raw, scene.sentence.ends[each.end - 1], end)
        for (each, _), end in zip(named, ends, strict=True)
    ]
    if not any(pair and pair[2] != _SCALES.get(entry.tests) for pair, (_, entry) in zip(pairs, named, strict=True)):
        return []
    return [
        _tested(scene, each, side, grade, pair.end())
        for each, pair in zip(named, pairs, strict=True)
        if pair
        for side, grade in zip(sides, pair.groups(), strict=True)
    ]


def _tested(scene: Scene, named: _Named, side: str, grade: str, end: int) -> Tested:
    """A muscle or reflex with the grade of one side."""
    match, entry = named
    last = scene.word_ending(end)
    if "reflex" in entry.tests:
        outcome = Outcome(bool(reflex_in(f"{grade.rstrip('+')}+")), None, last)
    else:
        measure, weak = strength_in(f"{grade}/5") or (None, False)
        outcome = Outcome(weak, measure, last)
    return Tested(scene.lexicon.facts[entry.tests], match, entry.region, side, outcome, entry.roots, entry.alone)
