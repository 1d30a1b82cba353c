"""Care that one is sent to, weighed for or may have at need, and signs that a patient is only told to watch for."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told


def _names(text: str, lexicon: Lexicon) -> set[str]:
    return {fact.name for fact in facts_of_note(f"DOS 5/6/2016\n{text}\n", lexicon)}


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("PT referral for core strengthening.", set()),
        ("1. PT referral for core strengthening", set()),
        ("PT consult.", set()),
        ("Eval for ESI.", {"injection_planned"}),
        ("Evaluated for lumbar ESI.", {"injection_planned"}),
        ("He was evaluated for surgery.", {"surgery_planned"}),
        ("Arthroscopy prn.", {"surgery_planned"}),
        ("Discussed MRI.", set()),
    ],
)
def test_care_that_is_only_in_view_was_not_had(text: str, planned: set[str], lexicon: Lexicon) -> None:
    names = _names(text, lexicon)
    assert names & {"tx.physical_therapy", "tx.injection", "tx.surgery", "study.mri"} == set()
    assert planned <= names


@pytest.mark.parametrize(
    ("text", "had"),
    [
        ("He had a PT consult and 6 visits of PT.", "tx.physical_therapy"),
        ("Ibuprofen prn.", "tx.medication"),
        ("Discussed MRI results.", "study.mri"),
        ("Physical therapy evaluation for the knee was completed.", "tx.physical_therapy"),
    ],
)
def test_care_that_was_had_stays_so(text: str, had: str, lexicon: Lexicon) -> None:
    assert had in _names(text, lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "Counseled about s/sx of cauda equina.",
        "Discussed cauda equina symptoms; patient to go to ER if they occur.",
        "He was made aware of symptoms of infection.",
        "Reviewed the warning signs of infection.",
        "Education on signs of cauda equina given.",
    ],
)
def test_signs_that_are_only_taught_raise_no_flag(text: str, lexicon: Lexicon) -> None:
    assert _names(text, lexicon) & {"cauda_equina_signs", "infection_suspected", "dx.infection"} == set()


@pytest.mark.parametrize("first", ["Mid", "Middle", "Upper"])
@pytest.mark.parametrize("joint", ["and", "&", "to"])
def test_two_parts_of_the_back_share_its_name(first: str, joint: str, lexicon: Lexicon) -> None:
    assert told(f"{first} {joint} lower back pain.", "pain", lexicon) == {"+ thoracic", "+ lumbar"}
