"""Pain that goes somewhere, told by a verb of its own behind the pain, and what goes there that is no pain."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

WAYS = {
    "the right knee": "+ right knee",
    "the left foot": "+ left foot",
    "both hips": "+ bilateral hip",
    "the front of the chest": "+ chest",
}


@pytest.mark.parametrize(
    "frame",
    [
        "Neck pain, 6/10, going to {p}.",
        "The low back started to hurt and goes to {p}.",
        "The neck pain had gotten worse and now went to {p}.",
        "He has neck pain, which goes to {p}.",
        "The low back hurts. It goes to {p}.",
    ],
)
def test_pain_goes_where_a_verb_behind_it_says(frame: str, lexicon: Lexicon) -> None:
    for text, wanted in WAYS.items():
        assert told(frame.format(p=text), "radiating_pain", lexicon) == {wanted}


@pytest.mark.parametrize(
    "text",
    [
        "She goes to the physical therapist for her left knee pain.",
        "He went to the emergency room with left knee pain.",
        "He was going to the truck when his right knee buckled.",
        "The worker came into the clinic for neck pain.",
        "The injection went to the left knee.",
        "Swelling went to the ankle.",
        "The neck pain went to a 7 after the visit.",
    ],
)
def test_what_goes_elsewhere_is_no_pain(text: str, lexicon: Lexicon) -> None:
    assert told(text, "radiating_pain", lexicon) == set()
