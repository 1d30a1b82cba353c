"""Roots that are told to be normal beside one that is not, and sensation in the words of those who touch."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told


@pytest.mark.parametrize(
    "text",
    [
        "Sensation to light touch intact L2-S1 except decreased right L5.",
        "Sensation intact L2-S1 except for the right L5.",
        "Light touch normal L3 and L4, reduced L5 right.",
        "Sensation normal in L4, S1 but decreased in right L5.",
        "Sensation intact but for L5 on the right.",
        "Sensation is intact except for the right L5 dermatome.",
    ],
)
def test_only_the_root_that_is_excepted_has_a_loss(text: str, lexicon: Lexicon) -> None:
    assert told(text, "root_pattern", lexicon) == {"L5 right lumbar"}


@pytest.mark.parametrize(
    "text",
    [
        "Sensation down in L5 left.",
        "Sensation less in left L5.",
        "Sensation is down at L5 on the left.",
        "Sensation off in the left L5 dermatome.",
        "Pinprick less over left L5.",
    ],
)
def test_sensation_that_is_less_is_reduced(text: str, lexicon: Lexicon) -> None:
    assert told(text, "sensory_deficit", lexicon) == {"+ left lumbar"}


@pytest.mark.parametrize("text", ["A burning sensation down L5 on the left.", "Pain less in the left leg."])
def test_what_is_felt_down_a_leg_is_no_loss(text: str, lexicon: Lexicon) -> None:
    assert "sensory_deficit" not in {fact.name for fact in facts_of_note(text, lexicon)}
