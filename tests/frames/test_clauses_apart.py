"""Places of one clause that are not another's: terse lists, measures after findings, pain that goes elsewhere."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Spot, Word, holds, told

JOINTS = (
    Spot("left knee", "knee", "left"),
    Spot("right wrist", "wrist", "right"),
    Spot("left elbow", "elbow", "left"),
    Spot("right ankle", "ankle", "right"),
)
SIGNS = (Word("tenderness", "tenderness"), Word("swelling", "swelling"), Word("effusion", "effusion"))


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x} {p}, {q} {y}.", "x+p y+q"),
        ("Exam: {x} {p} and {q} {y}.", "x+p y+q"),
        ("{p} is notable for {x}, and sensation in the {q} is intact.", "x+p"),
    ],
)
def test_a_terse_list_has_each_finding_at_its_place(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, SIGNS, JOINTS, lexicon)


def test_a_level_right_behind_a_finding_is_its_place(lexicon: Lexicon) -> None:
    text = "Exam: tenderness T11-12, left lumbar spasm, SLR negative."
    assert told(text, "tenderness", lexicon) == {"+ thoracic"}
    assert told(text, "spasm", lexicon) == {"+ left lumbar"}


@pytest.mark.parametrize("measure", ["motor 5/5", "strength 5/5", "power 5/5"])
def test_a_limb_may_stand_right_behind_a_grade(measure: str, lexicon: Lexicon) -> None:
    text = f"Exam: left cervical spasm, reflexes symmetric, {measure} both arms."
    assert told(text, "motor_weakness", lexicon) == {"5 bilateral upper_extremity"}


@pytest.mark.parametrize("sense", ["sensation in the left leg was intact", "strength of the left leg was 5/5"])
def test_what_is_graded_next_gives_no_finding_its_place(sense: str, lexicon: Lexicon) -> None:
    text = f"Left knee flexion was limited, the joint lines were tender, and {sense}."
    assert told(text, "joint_line_tenderness", lexicon) == {"+ left knee"}


@pytest.mark.parametrize("goes", ["radiating to", "extending up", "going into"])
def test_signs_with_a_pain_are_where_it_is_and_not_where_it_goes(goes: str, lexicon: Lexicon) -> None:
    text = f"There is pain in the left wrist {goes} the forearm, with swelling and limited motion."
    assert told(text, "swelling", lexicon) == {"+ left wrist"}
    assert told(text, "reduced_motion", lexicon) == {"+ left wrist"}


def test_what_nerves_feel_is_where_a_pain_goes(lexicon: Lexicon) -> None:
    text = "There is neck pain going into the left arm with numbness."
    assert told(text, "numbness", lexicon) == {"+ left upper_extremity"}


@pytest.mark.parametrize(
    ("text", "lacked"),
    [
        ("The report of the operation had not been submitted.", {"report of the operation"}),
        ("The result of the epidural injection was not stated.", {"result of the epidural injection"}),
        ("The response to acupuncture was not reported.", {"response to acupuncture"}),
        ("A CT of the wrist was requested without any stated rationale.", {"stated rationale wrist"}),
        ("He left without explanation.", set()),
        ("Weakness was not reported.", set()),
    ],
)
def test_a_record_lacks_what_care_brought_and_reasons(text: str, lacked: set[str], lexicon: Lexicon) -> None:
    assert told(text, "record_missing", lexicon) == lacked


@pytest.mark.parametrize(
    "care", ["The outcome of the injection was not reported.", "The result of the injection was not noted."]
)
def test_care_whose_outcome_is_not_told_is_not_denied(care: str, lexicon: Lexicon) -> None:
    assert told(care, "tx.injection", lexicon) == set()


@pytest.mark.parametrize("said", ["could not be confirmed", "cannot be substantiated", "could not be verified"])
def test_a_diagnosis_that_cannot_be_confirmed_is_open(said: str, lexicon: Lexicon) -> None:
    assert told(f"The examiner wrote that CRPS {said}.", "dx.crps", lexicon) == {"?"}


@pytest.mark.parametrize(
    "named",
    ["She struck the left elbow on a rail.", "On 4/2/2015 he felt a snap in the left elbow.", "His left elbow popped."],
)
def test_a_score_behind_one_place_is_its_pain(named: str, lexicon: Lexicon) -> None:
    assert told(f"{named} Pain is 6/10 at rest.", "pain", lexicon) == {"6 left elbow"}


def test_a_score_behind_two_places_is_of_none(lexicon: Lexicon) -> None:
    assert told("She struck the left elbow and the right knee. Pain is 6/10.", "pain", lexicon) == {"6"}


@pytest.mark.parametrize("found", ["limited", "decreased", "painful"])
def test_both_may_mean_two_measures(found: str, lexicon: Lexicon) -> None:
    text = f"Left shoulder: flexion 100, elevation 90, both {found}."
    assert told(text, "reduced_motion", lexicon) <= {"+ left shoulder"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Left shoulder pain was 6/10; cuff strength 4/5, no laxity.", "motor_weakness", {"4 left shoulder"}),
        ("Left shoulder pain was 6/10; cuff strength 4/5, no laxity.", "instability_sign", {"- left shoulder"}),
        ("Right elbow flexion was full, extension lacked 10 degrees.", "reduced_motion", {"+ right elbow"}),
        ("The left knee has locked three times.", "locking_or_catching", {"+ left knee"}),
        (
            "Neer, Hawkins and Jobe reproduced pain in the left shoulder.",
            "rotator_cuff_signs_positive",
            {"= left shoulder"},
        ),
        (
            "Index finger numb. There is supraspinatus/infraspinatus wasting on the right, external rotation 4/5.",
            "motor_weakness",
            {"4 right shoulder"},
        ),
    ],
)
def test_what_is_told_of_a_joint_keeps_its_side(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize("degree", ["mild", "moderate", "slight", "minimal"])
def test_a_degree_behind_and_tells_what_is_there(degree: str, lexicon: Lexicon) -> None:
    text = f"MRI of the cervical spine showed a bulge without cord compression and {degree} left foraminal stenosis."
    assert told(text, "cord_compression", lexicon) == {"- cervical"}
    assert told(text, "dx.stenosis", lexicon) == {"+ left cervical"}


@pytest.mark.parametrize("denial", ["There was no mild and moderate", "He denies numbness and mild"])
def test_degrees_that_are_denied_are_not_there(denial: str, lexicon: Lexicon) -> None:
    assert told(f"{denial} swelling.", "swelling", lexicon) == {"-"}


@pytest.mark.parametrize("turn", ["but there was", "although there was", "but"])
def test_a_tear_is_not_of_what_another_clause_names(turn: str, lexicon: Lexicon) -> None:
    text = f"MRI showed no labral tear {turn} tendinosis of the supraspinatus."
    assert not told(text, "dx.rotator_cuff_tear", lexicon)
    assert told(text, "dx.tendinopathy", lexicon) == {"+ shoulder"}
