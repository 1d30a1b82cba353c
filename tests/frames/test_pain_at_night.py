"""Pain that wakes someone is pain, and at night."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

PLACES = [("Low back", "lumbar"), ("Knee", "knee"), ("Left shoulder", "left shoulder")]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "frame",
    [
        "{p} pain wakes him.",
        "{p} pain wakes her up two or three times a night.",
        "{p} pain keeps him awake.",
        "{p} pain disturbs his sleep.",
        "{p} pain is worse at night.",
    ],
)
def test_pain_that_wakes_is_pain(frame: str, place: tuple[str, str], lexicon: Lexicon) -> None:
    text = frame.format(p=place[0])
    assert told(text, "pain", lexicon) == told(text, "night_pain", lexicon) == {f"+ {place[1]}"}


def test_pain_that_goes_is_told_by_where_it_goes(lexicon: Lexicon) -> None:
    assert told("Pain radiates down the left leg.", "pain", lexicon) == set()


def test_no_pain_at_night_denies_no_pain(lexicon: Lexicon) -> None:
    assert told("No knee pain at night.", "pain", lexicon) == set()
