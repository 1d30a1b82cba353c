"""What a record tells too little of, what is yet to be excluded, and what nothing points to."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text


@pytest.mark.parametrize(
    "text",
    [
        "Sensory change, loss of motor power and reflex asymmetry are inadequately documented.",
        "Sensory loss, motor loss and reflex changes are nowhere described.",
        "There is scant documentation of sensory loss, motor loss and reflex changes.",
        "Little is said of sensory loss, motor loss or reflex changes.",
        "The chart does not describe sensory loss, motor loss or reflex changes.",
        "There is no evidence documented of sensory loss, motor loss or reflex changes.",
        "The request was denied, as there was no sign recorded of sensory loss, motor loss or reflex changes.",
    ],
)
def test_what_is_hardly_documented_is_open(text: str, lexicon: Lexicon) -> None:
    told = _values(text, lexicon)
    assert [told[name] for name in ("sensory_deficit", "motor_weakness", "reflex_abnormal")] == [None, None, None]


@pytest.mark.parametrize(
    "text",
    [
        "The physician recorded nothing that would count as a red flag.",
        "There was nothing in the way of red flags.",
        "Nothing suggests a red flag.",
        "Nothing was found to suggest a red flag.",
        "The history is devoid of red flags.",
        "None of the red flags was present.",
    ],
)
def test_nothing_that_points_to_it_denies_it(text: str, lexicon: Lexicon) -> None:
    assert _values(text, lexicon)["red_flag_any"] is False


@pytest.mark.parametrize(
    "text",
    [
        "He is under care for a sprain, with a fracture yet to be excluded.",
        "A fracture has yet to be ruled out.",
        "A fracture remains to be excluded.",
        "A fracture has not been excluded.",
        "A fracture is not yet ruled out.",
        "An MRI is requested in order to exclude a fracture.",
        "An MRI is requested for the exclusion of a fracture.",
        "An MRI is requested in search of a fracture.",
    ],
)
def test_what_is_yet_to_be_excluded_is_open(text: str, lexicon: Lexicon) -> None:
    assert _values(text, lexicon)["dx.fracture"] is None


def test_accents_make_no_difference(lexicon: Lexicon) -> None:
    assert _values("Lasègue's test provoked symptoms on the left.", lexicon)["slr_positive"] is True
    assert _values("Lasègue's sign was negative.", lexicon)["slr_positive"] is False


def _values(text: str, lexicon: Lexicon) -> dict[str, object]:
    return {fact.name: fact.value for fact in facts_of_text(text, lexicon)}
