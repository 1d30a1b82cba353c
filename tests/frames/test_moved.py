"""Motion, firmness, fluid and shape of a joint, and gait, in the words that examiners have for them."""

import pytest

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

KNEE = ("knee", "left")


@pytest.mark.parametrize(
    ("name", "value", "texts"),
    [
        (
            "reduced_motion",
            True,
            [
                "Mobility of the left knee was curtailed.",
                "Excursion of the left knee was incomplete.",
                "Movement of the left knee was hampered.",
                "The left knee lacked full extension.",
                "The left knee could not be fully straightened.",
                "The left knee was stiff on examination.",
            ],
        ),
        (
            "reduced_motion",
            False,
            [
                "Mobility of the left knee was free.",
                "Excursion of the left knee was complete.",
                "Movement of the left knee was unhindered.",
                "There was free motion of the left knee.",
                "The left knee moved well.",
                "The left knee was freely mobile.",
            ],
        ),
        (
            "instability_sign",
            True,
            [
                "The left knee felt loose on ligamentous testing.",
                "The left knee was loose on stress testing.",
                "The left knee opened on valgus stress.",
                "There was ligamentous looseness of the left knee.",
            ],
        ),
        (
            "instability_sign",
            False,
            [
                "The left knee felt stable.",
                "Collateral stress of the left knee was unremarkable.",
                "There was no ligamentous looseness of the left knee.",
            ],
        ),
        (
            "effusion",
            True,
            [
                "There was excess fluid in the left knee.",
                "There was fluid in the left knee joint.",
                "The left knee was distended with fluid.",
            ],
        ),
        ("effusion", False, ["The left knee held no excess fluid.", "The left knee contained no fluid."]),
        ("deformity", True, ["The left knee was misshapen."]),
        ("deformity", False, ["The contour of the left knee was preserved."]),
    ],
)
def test_an_examiner_has_many_words_for_it(name: str, value: bool, texts: list[str], lexicon: Lexicon) -> None:
    for text in texts:
        told = [(fact.value, fact.region, fact.side) for fact in _read(text, lexicon) if fact.name == name]
        assert told == [(value, *KNEE)], text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He ambulated abnormally.", True),
        ("She limped.", True),
        ("Her walk was halting.", True),
        ("He walked normally.", False),
        ("Her walk was normal.", False),
    ],
)
def test_how_a_patient_walks_is_the_gait(text: str, value: bool, lexicon: Lexicon) -> None:
    assert [fact.value for fact in _read(text, lexicon) if fact.name == "gait_abnormal"] == [value]


@pytest.mark.parametrize(
    "text",
    ["Motion of the left knee was free of pain.", "Sensation of the left knee was complete.", "She is pain free."],
)
def test_free_and_complete_tell_of_motion_alone(text: str, lexicon: Lexicon) -> None:
    assert not {"reduced_motion", "sensory_deficit"}.intersection(fact.name for fact in _read(text, lexicon))


def _read(text: str, lexicon: Lexicon) -> tuple[Fact, ...]:
    return facts_of_text(text, lexicon)
