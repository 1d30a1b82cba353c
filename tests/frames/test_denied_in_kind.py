"""A diagnosis that is denied in one kind, and one that is denied."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

THINGS = {
    "rotator cuff tear": "dx.rotator_cuff_tear",
    "fracture of the radius": "dx.fracture",
    "tear of the medial meniscus": "dx.meniscal_tear",
    "canal stenosis": "dx.stenosis",
}


def told(text: str, name: str, lexicon: Lexicon) -> list[object]:
    return [fact.value for fact in facts_of_text(text, lexicon) if fact.name == name]


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize(
    "frame",
    [
        "There was no complete {}.",
        "No severe {} was seen.",
        "No evidence of a displaced or comminuted {}.",
        "No effusion and no other {}.",
        "No swelling or large {}.",
    ],
)
def test_one_kind_denied_denies_not_the_thing(frame: str, thing: str, lexicon: Lexicon) -> None:
    assert told(frame.format(thing), THINGS[thing], lexicon) == []


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("frame", ["There was no {}.", "No partial or complete {} was seen.", "No acute {}."])
def test_the_thing_denied_is_denied(frame: str, thing: str, lexicon: Lexicon) -> None:
    assert told(frame.format(thing), THINGS[thing], lexicon) == [False]


@pytest.mark.parametrize("other", ["retraction", "full-thickness tear", "atrophy"])
def test_what_a_tear_is_without_denies_no_tear(other: str, lexicon: Lexicon) -> None:
    told_of = f"A partial tear without {other} of the supraspinatus was seen."
    assert told(told_of, "dx.rotator_cuff_tear", lexicon) == [True]
