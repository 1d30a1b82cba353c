"""What is there beside what is denied: sound findings, a diagnosis made, a study done; and lists of what is absent."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Spot, Word, holds, told

JOINTS = (Spot("left knee", "knee", "left"), Spot("right elbow", "elbow", "right"), Spot("left ankle", "ankle", "left"))
SIGNS = (Word("swelling", "swelling"), Word("deformity", "deformity"), Word("atrophy", "atrophy"))


@pytest.mark.parametrize(
    ("sound", "name"),
    [
        ("full range of motion", "reduced_motion"),
        ("good range of motion", "reduced_motion"),
        ("normal strength", "motor_weakness"),
        ("intact sensation", "sensory_deficit"),
    ],
)
@pytest.mark.parametrize("frame", ["No swelling and {} of the left knee.", "He has no swelling or warmth and {}."])
def test_what_is_sound_behind_a_denial_is_not_denied(frame: str, sound: str, name: str, lexicon: Lexicon) -> None:
    assert {said[0] for said in told(frame.format(sound), name, lexicon)} == {"-"}


@pytest.mark.parametrize("act", ["diagnosed a", "made a diagnosis of", "assessed a", "rendered a diagnosis of"])
@pytest.mark.parametrize("found", ["no swelling", "no bruising or deformity", "no instability"])
def test_who_finds_nothing_may_make_a_diagnosis(found: str, act: str, lexicon: Lexicon) -> None:
    assert told(f"She found {found} and {act} left knee sprain.", "dx.sprain_strain", lexicon) == {"+ left knee"}


@pytest.mark.parametrize(
    ("care", "name"),
    [
        ("prescribed physical therapy", "tx.physical_therapy"),
        ("applied a splint", "tx.bracing"),
        ("gave a cortisone injection", "tx.injection"),
    ],
)
def test_who_finds_nothing_may_give_care(care: str, name: str, lexicon: Lexicon) -> None:
    assert told(f"He saw no fracture and {care}.", name, lexicon) == {"+"}


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The doctor noted the absence of {x}, redness, {y} and {z}, with mild pain.", "x- y- z-"),
        ("Absence of {x}, {y}, and {z} was noted.", "x- y- z-"),
        ("There is an absence of {x}, {y} and {z} in the {p}.", "x-p y-p z-p"),
        ("There is a lack of {x}, {y} and {z} in the {p}, but he is slow.", "x-p y-p z-p"),
    ],
)
def test_all_is_absent_that_there_is_an_absence_of(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, SIGNS, JOINTS, lexicon)


def test_what_follows_one_absent_finding_is_there(lexicon: Lexicon) -> None:
    text = "There was an absence of swelling, and tenderness over the joint line of the left knee."
    assert told(text, "joint_line_tenderness", lexicon) == {"+ left knee"}


@pytest.mark.parametrize("way", ["after an x-ray", "following x-rays", "per x-ray", "after an x-ray was done"])
def test_a_study_is_done_that_shows_nothing(way: str, lexicon: Lexicon) -> None:
    text = f"There was no fracture {way}, no swelling and a mild ache."
    assert told(text, "study.xray", lexicon) == {"+"}
    assert told(text, "swelling", lexicon) == {"-"}


@pytest.mark.parametrize("opening", ["He said that", "She is off work because", "The note states that"])
@pytest.mark.parametrize("care", ["his medication", "the medication"])
def test_care_was_had_that_did_not_help(opening: str, care: str, lexicon: Lexicon) -> None:
    text = f"{opening} neither {care} nor the injection has helped."
    assert told(text, "tx.medication", lexicon) == {"+"}
    assert told(text, "tx.injection", lexicon) == {"+"}


@pytest.mark.parametrize("lesion", ["labral tear", "meniscal tear", "wrist fracture"])
def test_a_lesion_that_is_not_unstable_is_no_stable_joint(lesion: str, lexicon: Lexicon) -> None:
    assert not told(f"The scan revealed no unstable {lesion}.", "instability_sign", lexicon)


@pytest.mark.parametrize("motion", ["flexion", "extension", "range of motion"])
@pytest.mark.parametrize("trouble", ["difficulty with", "trouble reaching", "difficulty achieving"])
def test_who_has_trouble_with_full_motion_lacks_it(trouble: str, motion: str, lexicon: Lexicon) -> None:
    assert told(f"He has {trouble} full {motion} of the left knee.", "reduced_motion", lexicon) == {"+ left knee"}


@pytest.mark.parametrize("text", ["in the course and scope of employment", "outside the scope of her employment"])
def test_the_scope_of_employment_is_no_operation(text: str, lexicon: Lexicon) -> None:
    assert not told(f"She injured the left knee {text}.", "tx.surgery", lexicon)


def test_a_study_before_surgery_is_no_surgery(lexicon: Lexicon) -> None:
    text = "He had a pre-surgery MRI of the left knee on June 12, 2015."
    assert not told(text, "tx.surgery", lexicon)
    assert told(text, "study.mri", lexicon) == {"+ left knee"}
