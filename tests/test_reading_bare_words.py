"""Words that tell of a complaint only right behind it or its place, and what a list of places goes on with."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Low back better, left ankle no better.", "symptoms_improving", {"+ lumbar", "- left ankle"}),
        ("Right elbow and neck better.", "symptoms_improving", {"+ right elbow", "+ cervical"}),
        ("Shoulder pain better; elbow pain worse.", "symptoms_improving", {"+ shoulder"}),
        ("An MRI of the ankle would better define the lesion.", "symptoms_improving", set()),
        ("He plays better golf.", "symptoms_improving", set()),
        ("Right ankle pain free, left ankle 6/10.", "pain", {"- right ankle"}),
        ("The right elbow has pain-free motion.", "pain", set()),
        ("Neck pain unchanged.", "significant_change", {"- cervical"}),
    ],
)
def test_a_bare_word_tells_of_what_stands_before(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tenderness over the lateral malleolus and the heel.", {"+ ankle", "+ foot"}),
        ("She is tender over the malleolus, the toes and the knee.", {"+ ankle", "+ foot", "+ knee"}),
        ("Tenderness over the medial malleolus and spasm of the calf.", {"+ ankle"}),
    ],
)
def test_a_tender_place_may_open_a_list(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "tenderness", lexicon) == expected


@pytest.mark.parametrize("way", ["in the ER", "at the ER", "from the ER"])
def test_an_emergency_room_is_no_rotation(way: str, lexicon: Lexicon) -> None:
    text = f"CT of the chest and thoracic spine {way} were normal."
    assert told(text, "reduced_motion", lexicon) == set()
    assert told(text, "study.ct", lexicon) == {"+ chest", "+ thoracic"}


@pytest.mark.parametrize(
    "way", ["He walks on crutches.", "There is a gluteus medius lurch.", "He gets around with a cane."]
)
def test_a_gait_is_told_by_its_aid(way: str, lexicon: Lexicon) -> None:
    assert told(way, "gait_abnormal", lexicon) == {"+"}


@pytest.mark.parametrize("verb", ["rodded", "nailed", "pinned"])
def test_a_bone_that_was_fixed_was_operated(verb: str, lexicon: Lexicon) -> None:
    assert told(f"The left femur was {verb}.", "tx.surgery", lexicon) == {"+ left lower_extremity"}
