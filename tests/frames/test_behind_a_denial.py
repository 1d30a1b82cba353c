"""Behind a denial a note tells of the patient again; to whom it goes and what it rules out in a list say nothing."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

DENIALS = ("The MRI was denied by UR.", "UR denied the MRI on 8/2/2016.", "UR denied PT.")


def _told(text: str, lexicon: Lexicon) -> set[tuple[str, object]]:
    return {(fact.name, fact.value) for fact in facts_of_note(text, lexicon)}


@pytest.mark.parametrize("denial", DENIALS)
@pytest.mark.parametrize(
    ("line", "fact"),
    [
        ("She has a pacemaker so MRI can't be done.", ("mri_contraindication", True)),
        ("She did PT for 10 weeks and had no benefit.", ("conservative_care_weeks", 10)),
        ("The patient continues to have numbness of the left foot.", ("numbness", True)),
        ("He completed 12 weeks of chiropractic care.", ("conservative_care_weeks", 12)),
        ("She denies fever.", ("fever_or_weight_loss", False)),
    ],
)
def test_what_the_patient_did_or_has_is_told(
    denial: str, line: str, fact: tuple[str, object], lexicon: Lexicon
) -> None:
    assert fact in _told(f"Neck pain. {denial} {line}", lexicon)


@pytest.mark.parametrize("denial", DENIALS)
@pytest.mark.parametrize("line", ["He has not had weakness.", "The patient has had no therapy, no weakness."])
def test_what_is_lacking_is_the_reason_of_the_denial(denial: str, line: str, lexicon: Lexicon) -> None:
    told = _told(f"Neck pain. {denial} {line}", lexicon)
    assert not told & {("neuro_deficit", False), ("motor_weakness", False)}


@pytest.mark.parametrize("label", ["To: adjuster; UR", "Cc: UR", "Subject: CT neck denied by UR"])
def test_whom_a_message_goes_to_tells_nothing(label: str, lexicon: Lexicon) -> None:
    text = (
        f"From: Janine Doyle RN\nSent: Monday, October 10, 2016\n{label}\n\nShe has a pacemaker so MRI can't be done."
    )
    told = _told(text, lexicon)
    assert ("mri_contraindication", True) in told
    assert ("study.ct", True) not in told


@pytest.mark.parametrize(
    ("line", "suspected"),
    [
        ("MRI to rule out fracture, tumor or infection.", set()),
        ("MRI is medically necessary to rule out disc herniation, tumor, infection and fracture.", set()),
        ("MRI to rule out tumor.", {"tumor_suspected"}),
        ("MRI to r/o fracture or dislocation.", {"fracture_suspected", "dislocation_suspected"}),
        ("Concern for tumor, infection or fracture.", {"tumor_suspected", "infection_suspected", "fracture_suspected"}),
    ],
)
def test_a_list_that_rules_out_whatever_there_is_suspects_nothing(
    line: str, suspected: set[str], lexicon: Lexicon
) -> None:
    told = {name for name, value in _told(line, lexicon) if value is True and name.endswith("_suspected")}
    assert told == suspected
