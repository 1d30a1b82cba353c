"""What is denied but for one place is there; clauses that turn to the other side, and pairs of grades."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told

EXCEPT = ("except over", "other than over", "aside from", "apart from at", "but for", "with the exception of")


@pytest.mark.parametrize("exception", EXCEPT)
@pytest.mark.parametrize(
    ("denied", "name"),
    [
        ("No tenderness", "tenderness"),
        ("There is no swelling", "swelling"),
        ("Exam shows no spasm", "spasm"),
        ("No deformity was noted", "deformity"),
        ("Without sensory loss", "sensory_deficit"),
        ("No pain", "pain"),
        ("He denies numbness", "numbness"),
        ("Nontender", "tenderness"),
    ],
)
def test_what_is_denied_but_for_a_place_is_there(denied: str, name: str, exception: str, lexicon: Lexicon) -> None:
    text = f"{denied} {exception} the left ankle."
    assert told(text, name, lexicon) == {"+ left ankle"}, text


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("No tenderness or swelling except over the left ankle.", "swelling", {"+ left ankle"}),
        ("No tenderness or swelling except over the left ankle.", "tenderness", set()),
        ("No joint line tenderness except medially on the right.", "joint_line_tenderness", {"+ right knee"}),
        ("No tenderness anywhere but the left heel.", "tenderness", {"+ left foot"}),
        ("No spasm except left hip tenderness.", "spasm", {"-"}),
        ("No pain in the right shoulder except with overhead use.", "pain", set()),
        ("No swelling of the right knee, less than on the left.", "swelling", {"- right knee"}),
        ("No weakness other than right EHL 4/5.", "motor_weakness", {"4 right foot"}),
        ("No weakness, 5/5 throughout.", "motor_weakness", {"5"}),
        ("Capillary refill is less than 2 seconds in the right hand.", "pulse_deficit", {"- right hand"}),
    ],
)
def test_an_exception_is_of_what_stands_before_it(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


LINKS = ("; on the left, {}", "; on the left {}", ", but on the left {}", ", and on the left {}")


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize(
    ("right", "left", "name"),
    [
        ("Right knee motion is full", "flexion is limited", "reduced_motion"),
        ("Right knee has no swelling", "there is swelling", "swelling"),
        ("Right knee has no effusion", "a moderate effusion is present", "effusion"),
        ("No tenderness of the right knee", "there is tenderness", "tenderness"),
    ],
)
def test_a_clause_turns_to_the_other_side(right: str, left: str, name: str, link: str, lexicon: Lexicon) -> None:
    text = f"{right}{link.format(left)}."
    assert told(text, name, lexicon) == {"- right knee", "+ left knee"}, text


@pytest.mark.parametrize(
    "frame",
    [
        "Knee: {} R, {} L.",
        "Knee: {} on the right, {} on the left.",
        "Knee - right: {}; left: {}.",
        "Knee: R {}, L {}.",
        "Right knee {}, left knee {}.",
    ],
)
@pytest.mark.parametrize(
    ("right", "left", "name"),
    [
        ("nontender", "tender medially", "tenderness"),
        ("no effusion", "mild effusion", "effusion"),
        ("sensation intact", "sensation reduced", "sensory_deficit"),
        ("stable", "1+ valgus laxity", "instability_sign"),
    ],
)
def test_each_finding_has_the_side_behind_it(right: str, left: str, name: str, frame: str, lexicon: Lexicon) -> None:
    text = frame.format(right, left)
    found = {(fact.value, fact.side) for fact in facts_of_note(text, lexicon) if fact.name == name}
    assert (True, "left") in found, text
    assert (True, "right") not in found
    assert (False, "left") not in found


@pytest.mark.parametrize("heading", ["Motor (R/L)", "Strength R/L", "Motor strength right/left"])
def test_bare_grades_stand_in_pairs(heading: str, lexicon: Lexicon) -> None:
    text = f"{heading}: hip flexion 5/4, knee extension 5/5, EHL 5/3."
    assert told(text, "motor_weakness", lexicon) == {
        "5 right hip",
        "4 left hip",
        "5 right knee",
        "5 left knee",
        "5 right foot",
        "3 left foot",
    }


def test_reflexes_stand_in_pairs(lexicon: Lexicon) -> None:
    found = told("Reflexes (R/L): patellar 2/2, Achilles 2/0.", "reflex_abnormal", lexicon)
    assert found == {"- right knee", "- left knee", "- right ankle", "+ left ankle"}


@pytest.mark.parametrize(
    "text",
    [
        "SLR negative sitting, positive supine on the left.",
        "SLR seated negative, supine positive on the left.",
        "SLR positive supine on the left, negative sitting.",
    ],
)
def test_a_test_is_positive_in_one_posture(text: str, lexicon: Lexicon) -> None:
    assert told(text, "slr_positive", lexicon) == {"+ left"}


def test_a_side_that_is_normal_takes_no_number_of_the_other(lexicon: Lexicon) -> None:
    facts = facts_of_note("Shoulders: R - tender, painful arc, ROM 120/180. L - normal.", lexicon)
    assert all(fact.side != "left" for fact in facts if fact.name == "reduced_motion")


@pytest.mark.parametrize("act", ["able to single heel raise", "able to do a single leg squat"])
def test_a_leg_to_stand_on_is_no_place(act: str, lexicon: Lexicon) -> None:
    assert told(f"Left ankle: full ROM, no swelling, {act}.", "swelling", lexicon) == {"- left ankle"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("McMurray is negative medially but positive laterally.", "meniscal_sign", {"+ knee"}),
        ("Valgus stress stable at 0 but opens 5 mm at 30 degrees.", "instability_sign", {"+"}),
        ("Neurologically intact except for a right foot drop.", "neuro_deficit", set()),
        ("Neurologically intact.", "neuro_deficit", {"-"}),
        ("Spurling's reproduces neck pain only.", "spurling_positive", {"-"}),
    ],
)
def test_what_is_kept_but_for_something_is_not_whole(
    text: str, name: str, expected: set[str], lexicon: Lexicon
) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "shoulder"),
    [
        ("Right hip pain. Impingement test positive.", False),
        ("Left ankle: anterior impingement test positive.", False),
        ("Right shoulder pain. Impingement test positive.", True),
        ("Right arm pain. Impingement sign positive.", True),
    ],
)
def test_impingement_is_of_the_joint_told(text: str, shoulder: bool, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(text, lexicon)}
    assert ("rotator_cuff_sign" in names) == shoulder
    assert "hip_impingement_sign" not in names


def test_who_walks_on_heels_is_told_of_no_foot(lexicon: Lexicon) -> None:
    text = "CC: right knee pain.\nExam: Effusion. Walks on heels. Anterior drawer positive."
    assert all(fact.region != "foot" for fact in facts_of_note(text, lexicon))


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("He is tender neither over the AC joint nor the biceps groove.", "tenderness", {"- shoulder"}),
        ("There was swelling neither in the left ankle nor in the foot.", "swelling", {"- left ankle", "- foot"}),
        ("There is pain neither in the neck nor in the left elbow.", "pain", {"- cervical", "- left elbow"}),
    ],
)
def test_neither_of_two_places_has_what_stands_before_it(
    text: str, name: str, expected: set[str], lexicon: Lexicon
) -> None:
    assert told(text, name, lexicon) == expected
