"""Frames: sentences with gaps that many words fill. What is stated follows from the frame, whichever words fill it.

`"There is {x} of the {p}, no {y}."` with `"x+p y-p"` says that `x` is stated as present and `y` as absent, both at the
place `p`; `?` is stated as uncertain, and a word without a place is expected without one.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

_MEANS = {"+": True, "-": False, "?": None}
_SIGNS: Mapping[object, str] = {True: "+", False: "-", None: "?"}
_FILLS = 40


class Word(NamedTuple):
    """Words for a fact, and its name."""

    text: str
    fact: str


class Spot(NamedTuple):
    """Words for a place, with the region and the side they name."""

    text: str
    region: str | None
    side: str | None = None


Told = tuple[str, bool | None, str | None, str | None]
Gaps = Mapping[str, Word | Spot]


def holds(
    frame: str, expected: str, words: Sequence[Word], spots: Sequence[Spot], lexicon: Lexicon, *, note: bool = False
) -> None:
    """Fail with the fillings of *frame* that are read as something else than *expected*."""
    found = list(_faults(frame, expected, words, spots, lexicon, note))
    assert not found, "\n".join(found)


def _faults(
    frame: str, expected: str, words: Sequence[Word], spots: Sequence[Spot], lexicon: Lexicon, note: bool
) -> Iterator[str]:
    for gaps in _fillings(frame, words, spots):
        text = frame.format(**{name: each.text for name, each in gaps.items()})
        text = text[0].upper() + text[1:]
        wanted = {_told(each, gaps) for each in expected.split()}
        read = _read(text, {name for name, *_ in wanted}, lexicon, note=note)
        if read != wanted:
            yield f"{text} missed {wanted - read} made up {read - wanted}"


def _fillings(frame: str, words: Sequence[Word], spots: Sequence[Spot]) -> Iterator[Gaps]:
    """Different facts at different regions, the same ones in every run."""
    chance = random.Random(frame)
    for _ in range(_FILLS):
        facts = chance.sample(sorted({word.fact for word in words}), sum(f"{{{gap}}}" in frame for gap in "xyz"))
        regions = chance.sample(sorted({spot.region or "" for spot in spots}), sum(f"{{{g}}}" in frame for g in "pqr"))
        told = {
            gap: chance.choice([w for w in words if w.fact == fact]) for gap, fact in zip("xyz", facts, strict=False)
        }
        at = {g: chance.choice([s for s in spots if s.region == name]) for g, name in zip("pqr", regions, strict=False)}
        yield {**told, **at}


def _told(each: str, gaps: Gaps) -> Told:
    word, place = gaps[each[0]], gaps.get(each[2:])
    assert isinstance(word, Word)
    region, side = place[1:] if isinstance(place, Spot) else (None, None)
    return word.fact, _MEANS[each[1]], region, side


def _read(text: str, names: set[str], lexicon: Lexicon, *, note: bool) -> set[Told]:
    facts = facts_of_note(text, lexicon) if note else facts_of_text(text, lexicon)
    return {(fact.name, _status(fact.value), fact.region, fact.side) for fact in facts if fact.name in names}


def _status(value: object) -> bool | None:
    """Whether a value says yes, no or unknown; a number or a choice is stated."""
    return value if value is None or isinstance(value, bool) else True


def told(text: str, name: str, lexicon: Lexicon) -> set[str]:
    """What a text states under a name: "+ right knee", "- lumbar", "4 left shoulder"."""
    facts = (fact for fact in facts_of_text(text, lexicon) if fact.name == name)
    parts = ((str(fact.measure or _SIGNS.get(fact.value, "=")), fact.side, fact.region) for fact in facts)
    return {" ".join(part for part in each if part) for each in parts}
