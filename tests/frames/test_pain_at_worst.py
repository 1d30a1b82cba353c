"""A bare number beside "worst" is a score; pain from one place into another radiates there."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told


@pytest.mark.parametrize(
    "text",
    [
        "Pain is 8 at its worst.",
        "Pain 8 at worst, 4 at best.",
        "Pain: 4 at best, 8 at worst.",
        "At its worst the pain is 8.",
        "Worst pain: 8.",
        "Pain at worst: 8, at best: 3",
        "Pain 8 (worst), 2 (best).",
    ],
)
def test_a_bare_number_beside_worst_is_a_score(text: str, lexicon: Lexicon) -> None:
    assert told(text, "pain", lexicon) == {"8"}


@pytest.mark.parametrize(
    "text", ["Knee pain is worst at 3 pm.", "Knee pain, worst 2 weeks ago.", "Knee pain worst 1/2."]
)
def test_a_time_beside_worst_is_none(text: str, lexicon: Lexicon) -> None:
    assert told(text, "pain", lexicon) == {"+ knee"}


@pytest.mark.parametrize(
    ("way", "there"),
    [
        ("into the right leg", {"+ right lower_extremity"}),
        ("down the right leg", {"+ right lower_extremity"}),
        ("through the buttock into the right leg", {"+ pelvis", "+ right lower_extremity"}),
        ("through the buttocks into the legs", {"+ pelvis", "+ lower_extremity"}),
    ],
)
@pytest.mark.parametrize("source", ["the low back", "his lower back", "the lumbar spine"])
def test_pain_from_one_place_into_another_radiates(source: str, way: str, there: set[str], lexicon: Lexicon) -> None:
    text = f"He has pain from {source} {way}."
    assert told(text, "radiating_pain", lexicon) == there
    assert "+ lumbar" in told(text, "pain", lexicon)


@pytest.mark.parametrize("text", ["Pain from the mid back to the low back.", "Pain from lifting into the truck."])
def test_pain_along_the_spine_or_from_a_deed_does_not(text: str, lexicon: Lexicon) -> None:
    assert not told(text, "radiating_pain", lexicon)
