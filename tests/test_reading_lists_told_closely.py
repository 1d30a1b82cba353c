"""Lists that letters pack closely: denials with two "or", counts and findings in brackets, the side of a part."""

from datetime import date

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("No bladder or bowel dysfunction, numbness, fever, or weakness.", "numbness", {"-"}),
        ("He denies dizziness or nausea, numbness or tingling.", "numbness", {"-"}),
        ("There is no bowel or bladder retention, saddle anesthesia, or chills.", "saddle_anesthesia", {"-"}),
        ("There is no clicking or locking, elbow pain or stiffness is told.", "pain", {"+ elbow"}),
        ("No swelling or effusion, mild spasm or tenderness.", "spasm", {"+"}),
    ],
)
def test_a_denial_goes_on_to_its_last_or(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PT for the elbow and wrist (12 visits) was of no help.", {"12 elbow", "12 wrist"}),
        ("He had physical therapy to the left hip x 9.", {"9 left hip"}),
        ("PT for the hip (2 years) was of no help.", {"+ hip"}),
    ],
)
def test_a_count_may_stand_behind_the_places(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "tx.physical_therapy", lexicon) == expected


def test_each_place_of_a_study_has_its_finding_in_brackets(lexicon: Lexicon) -> None:
    text = "He had an MRI of the neck (2/3/2015, herniation at C5-6), left hip (4/5/2015, labral tear) and an EMG."
    read = facts_of_text(text, lexicon)
    days = {(fact.region, str(fact.date)) for fact in read if fact.name == "study.mri"}
    assert days == {("cervical", str(date(2015, 2, 3))), ("hip", str(date(2015, 4, 5)))}
    assert told(text, "dx.disc_herniation", lexicon) == {"+ cervical"}


@pytest.mark.parametrize("sign", ["positive Apley", "positive Thessaly"])
def test_a_part_of_a_joint_has_the_side_of_the_joint(sign: str, lexicon: Lexicon) -> None:
    text = f"Left knee: lateral joint line tenderness, {sign}."
    assert told(text, "meniscal_sign", lexicon) == {"+ left knee"}


@pytest.mark.parametrize("verb", ["assess", "evaluate"])
def test_an_operation_that_is_looked_at_is_not_planned(verb: str, lexicon: Lexicon) -> None:
    assert told(f"CT was requested to {verb} the lumbar fusion.", "surgery_planned", lexicon) == set()
    assert told("The surgeon requests a lumbar fusion.", "surgery_planned", lexicon) == {"+ lumbar"}


@pytest.mark.parametrize("text", ["Left knee: stable ligaments.", "Left knee: effusion, ligaments are intact."])
def test_stable_ligaments_show_no_instability(text: str, lexicon: Lexicon) -> None:
    assert told(text, "instability_sign", lexicon) == {"- left knee"}


def test_a_ligament_of_the_ankle_tears(lexicon: Lexicon) -> None:
    assert told("MRI of the left ankle revealed a tear of the CFL.", "dx.ligament_tear", lexicon) == {"+ left ankle"}
