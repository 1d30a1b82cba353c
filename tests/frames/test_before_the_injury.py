"""What was felt before an injury is not felt now; what a patient fears is open, and what one asks about is not had."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Spot, Word, holds, told

SPOTS = (Spot("left knee", "knee", "left"), Spot("right hip", "hip", "right"), Spot("neck", "cervical"))
FELT = (Word("pain", "pain"), Word("numbness", "numbness"), Word("swelling", "swelling"))


@pytest.mark.parametrize(
    "frame",
    [
        "Before the accident she had no {x} in the {p}.",
        "He had never had {x} in the {p} prior to this work injury.",
        "Prior to the fall there was {x} in the {p}.",
    ],
)
def test_what_was_before_is_not_now(frame: str, lexicon: Lexicon) -> None:
    for word in FELT:
        assert not told(frame.format(x=word.text, p="neck"), word.fact, lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("She felt well before the accident and has {x} in the {p} now.", "x+p"),
        ("He had no complaints before the injury, but now has {x} in the {p}.", "x+p"),
        ("The {x} in the {p} is worse than before the injury.", "x+p"),
    ],
)
def test_what_is_now_is(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, FELT, SPOTS, lexicon)


@pytest.mark.parametrize("who", ["The patient believes that he has", "She is worried that she has", "He thinks he has"])
def test_what_a_patient_fears_is_open(who: str, lexicon: Lexicon) -> None:
    assert told(f"{who} a fracture of the left ankle.", "dx.fracture", lexicon) == {"? left ankle"}


@pytest.mark.parametrize("how", ["inquired about", "is interested in", "asked about"])
@pytest.mark.parametrize(("care", "name"), [("surgery", "tx.surgery"), ("acupuncture", "tx.acupuncture")])
def test_what_one_asks_about_was_not_had(how: str, care: str, name: str, lexicon: Lexicon) -> None:
    assert not told(f"The claimant {how} {care}.", name, lexicon)
