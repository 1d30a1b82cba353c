"""What is said of the place behind it, and of the joint before a part of its limb, whatever place stands nearer."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text


def placed(text: str, name: str, lexicon: Lexicon) -> set[tuple[str, str]]:
    """The places of one fact."""
    found = facts_of_text(text, lexicon)
    return {(fact.region or "", fact.side or "") for fact in found if fact.name == name}


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("She strained the low back lifting a crate.", "dx.sprain_strain", ("lumbar", "")),
        ("There is right wrist pain and a sprained left ankle.", "dx.sprain_strain", ("ankle", "left")),
        ("He has neck pain and a fractured right elbow.", "dx.fracture", ("elbow", "right")),
        ("Hip x-ray and CT abdomen were negative.", "study.ct", ("abdomen", "")),
        ("Shoulder films and MRI left knee were normal.", "study.mri", ("knee", "left")),
        ("There was left hip pain and a bruised chest wall.", "dx.contusion", ("chest", "")),
        ("The left ankle was sprained.", "dx.sprain_strain", ("ankle", "left")),
        ("Right knee MRI and left shoulder x-ray were normal.", "study.mri", ("knee", "right")),
    ],
)
def test_a_word_is_said_of_the_next_place(text: str, name: str, place: tuple[str, str], lexicon: Lexicon) -> None:
    assert placed(text, name, lexicon) == {place}


@pytest.mark.parametrize("verb", ["had thinned", "was wasted", "is thin"])
def test_a_test_is_not_of_what_a_later_clause_speaks_of(verb: str, lexicon: Lexicon) -> None:
    assert placed(f"Lachman was negative, and the thigh {verb}.", "instability_sign", lexicon) == {("", "")}


def test_a_list_goes_on_behind_a_part_of_the_limb(lexicon: Lexicon) -> None:
    text = "He hurt his left shoulder, which is sore. There is no tingling in the arm, and abduction is limited."
    assert placed(text, "reduced_motion", lexicon) == {("shoulder", "left")}


def test_a_part_of_the_limb_is_not_what_comes_next(lexicon: Lexicon) -> None:
    text = "The right ankle is swollen. Tinel's over the tarsal tunnel is negative. There is crepitus and tenderness."
    assert placed(text, "tenderness", lexicon) == {("ankle", "right")}


@pytest.mark.parametrize("are", ["were both positive", "were both noted as positive", "are both negative"])
def test_both_of_two_tests_is_no_side(are: str, lexicon: Lexicon) -> None:
    text = f"The left shoulder is sore. Hawkins and Neer {are}."
    assert {side for _, side in placed(text, "rotator_cuff_sign", lexicon)} == {"left"}
    assert placed("The knees were both tender.", "tenderness", lexicon) == {("knee", "bilateral")}


def test_a_general_finding_has_only_a_place_of_its_own(lexicon: Lexicon) -> None:
    text = "The neck is tender with limited extension; no neurological signs."
    assert placed(text, "neuro_deficit", lexicon) == {("", "")}
    assert placed("There is no neurological deficit of the left arm.", "neuro_deficit", lexicon) == {
        ("upper_extremity", "left")
    }


def test_a_side_before_a_test_of_the_neck_is_its_own(lexicon: Lexicon) -> None:
    text = "There was a positive left-sided cervical compression test."
    assert placed(text, "spurling_positive", lexicon) == {("", "left")}


@pytest.mark.parametrize("joint", ["hip", "knee"])
@pytest.mark.parametrize(
    "frame",
    [
        "Left total {x} replacement in good position, right {x} joint space maintained.",
        "Left {x} replacement, right {x} pain.",
    ],
)
def test_the_side_before_an_operation_is_its_own(frame: str, joint: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(frame.format(x=joint), lexicon)
    placed = {(fact.region, fact.side) for fact in facts if fact.name in {"joint_replaced", "tx.surgery"}}
    assert placed == {(joint, "left")}


@pytest.mark.parametrize("led", ["For", "Regarding", "As to", "With regard to", "In"])
@pytest.mark.parametrize("found", ["an impingement was found", "a diagnosis of impingement is given", "impingement"])
def test_a_clause_that_opens_with_a_place_has_its_diagnosis_there(led: str, found: str, lexicon: Lexicon) -> None:
    text = f"{led} the left shoulder, {found}; for the neck, a strain."
    assert placed(text, "dx.impingement", lexicon) == {("shoulder", "left")}
    assert placed(text, "dx.sprain_strain", lexicon) == {("cervical", "")}
    assert placed(
        f"She has a lumbar strain and, {led.lower()} the right knee, a sprain.", "dx.sprain_strain", lexicon
    ) == {
        ("lumbar", ""),
        ("knee", "right"),
    }
