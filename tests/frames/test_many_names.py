"""One thing has many names: parts of the body, tests by who described them, complaints and signs in other words."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import Spot, Word, holds, told

PARTS = (
    Spot("belt line", "lumbar"),
    Spot("lower part of the back", "lumbar"),
    Spot("middle of the back", "thoracic"),
    Spot("left side of the neck", "cervical", "left"),
    Spot("right armpit", "shoulder", "right"),
    Spot("left collar bone", "shoulder", "left"),
    Spot("right cubital fossa", "elbow", "right"),
    Spot("left mobile wad", "forearm", "left"),
    Spot("right carpus", "wrist", "right"),
    Spot("left basilar joint", "hand", "left"),
    Spot("right pes bursa", "knee", "right"),
    Spot("left heel cord", "ankle", "left"),
    Spot("neck of the right talus", "ankle", "right"),
    Spot("left os calcis", "foot", "left"),
    Spot("right sacroiliac region", "pelvis", "right"),
    Spot("upper outer quadrant of the left buttock", "pelvis", "left"),
    Spot("left biceps femoris", "lower_extremity", "left"),
    Spot("right brachium", "upper_extremity", "right"),
    Spot("left ribcage", "chest", "left"),
    Spot("right cheekbone", "head", "right"),
)
COMPLAINTS = (Word("pain", "pain"), Word("numbness", "numbness"), Word("swelling", "swelling"))
SIGNS = (Word("tenderness", "tenderness"), Word("swelling", "swelling"))


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("She has {x} behind the {p}.", "x+p"),
        ("He describes {x} beneath the {p}.", "x+p"),
        ("There is {x} in the {p}.", "x+p"),
        ("He denies {x} of the {p}.", "x-p"),
    ],
)
def test_a_complaint_is_where_any_name_of_a_part_says(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, COMPLAINTS, PARTS, lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"), [("There is {x} over the {p}.", "x+p"), ("No {x} about the {p} is noted.", "x-p")]
)
def test_a_sign_is_where_any_name_of_a_part_says(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, SIGNS, PARTS, lexicon)


@pytest.mark.parametrize("text", ["The left collar bone is tender.", "There is tenderness over the left heel pad."])
def test_a_part_with_the_name_of_an_aid_is_no_care(text: str, lexicon: Lexicon) -> None:
    assert "tx.bracing" not in {fact.name for fact in facts_of_text(text, lexicon)}


@pytest.mark.parametrize(
    ("test", "name"),
    [
        ("well leg raise", "slr_positive"),
        ("head compression", "spurling_positive"),
        ("Watson", "instability_sign"),
        ("Jobe relocation", "instability_sign"),
        ("crank apprehension", "instability_sign"),
        ("Kleiger", "instability_sign"),
        ("Payr", "meniscal_sign"),
        ("full can", "rotator_cuff_sign"),
        ("Gerber lift-off", "rotator_cuff_sign"),
        ("supraspinatus stress", "rotator_cuff_sign"),
        ("Napoleon", "rotator_cuff_sign"),
        ("SLAP", "labral_sign"),
        ("biceps load II", "labral_sign"),
        ("passive compression", "labral_sign"),
        ("Hoffmann-Tinel", "tinel_or_phalen"),
        ("scratch collapse", "tinel_or_phalen"),
    ],
)
def test_a_test_has_the_outcome_told_with_its_name(test: str, name: str, lexicon: Lexicon) -> None:
    found = {
        (fact.name, fact.value, fact.side)
        for fact in facts_of_text(f"The {test} test is positive on the right.", lexicon)
    }
    assert (name, True, "right") in found
    found = {
        (fact.name, fact.value, fact.side)
        for fact in facts_of_text(f"The {test} sign was negative on the left.", lexicon)
    }
    assert (name, False, "left") in found
    assert {each for each, _, _ in found if each.startswith(("dx.", "myelopathy"))} == set()


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The left knee bothers her on stairs.", "pain", {"+ left knee"}),
        ("The right shoulder is asymptomatic.", "pain", {"- right shoulder"}),
        ("She has been pain-free in the lower back.", "pain", {"- lumbar"}),
        ("The ache creeps into the left shoulder blade.", "radiating_pain", {"+ left shoulder"}),
        ("Pain irradiates to the right foot.", "radiating_pain", {"+ right foot"}),
        ("He has electric shocks down the left arm.", "radiating_pain", {"+ left upper_extremity"}),
        ("The pain is purely axial.", "radiating_pain", {"-"}),
        ("There is formication of the right leg.", "numbness", {"+ right lower_extremity"}),
        ("He complains of dysesthesias of the left foot.", "numbness", {"+ left foot"}),
        ("She voices heaviness of the left leg.", "weakness_reported", {"+ left lower_extremity"}),
        ("The right knee jams.", "locking_or_catching", {"+ right knee"}),
        ("The left knee collapses under her.", "giving_way", {"+ left knee"}),
        ("She is continent of bowel and bladder.", "bowel_bladder_dysfunction", {"-"}),
        ("The pain is abating.", "symptoms_improving", {"+"}),
        ("The pain is ramping up.", "symptoms_worsening", {"+"}),
        ("There is a drop in left hand grip strength.", "motor_weakness", {"+ left hand"}),
        ("There is hypalgesia of the left forearm.", "sensory_deficit", {"+ left forearm"}),
        ("There is asymmetry of the ankle reflexes.", "reflex_abnormal", {"+ ankle"}),
        ("There is amyotrophy of the right thigh.", "atrophy", {"+ right lower_extremity"}),
        ("The patient shuffles.", "gait_abnormal", {"+"}),
        ("Spasticity of the cervical muscles is noted.", "spasm", {"+ cervical"}),
        ("Spasticity of the cervical muscles is noted.", "myelopathy_signs", set()),
        ("There is splinting of the lumbar musculature.", "spasm", {"+ lumbar"}),
        ("There is splinting of the lumbar musculature.", "tx.bracing", set()),
        ("There is bony tenderness of the lumbar vertebrae.", "midline_bony_tenderness", {"+ lumbar"}),
        ("The joint lines of the left knee are nontender.", "joint_line_tenderness", {"- left knee"}),
        ("There is fluid on the right knee.", "effusion", {"+ right knee"}),
        ("There is a mushy endpoint on Lachman of the left knee.", "instability_sign", {"+ left knee"}),
        ("She tolerates full weight-bearing.", "inability_to_bear_weight", {"-"}),
    ],
)
def test_complaints_and_signs_have_many_words(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The right elbow lacks extension.", "reduced_motion"),
        ("The right ankle lacks dorsiflexion.", "reduced_motion"),
        ("She lacks sensation in the right foot.", "sensory_deficit"),
    ],
)
def test_what_a_joint_lacks_is_not_what_a_record_lacks(text: str, name: str, lexicon: Lexicon) -> None:
    found = facts_of_text(text, lexicon)
    assert [(fact.value, fact.side) for fact in found if fact.name == name] == [(True, "right")]
    assert "record_missing" not in {fact.name for fact in found}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The neurological exam was negative.", "neuro_exam_normal", {"+"}),
        ("Motor testing was negative.", "motor_weakness", {"-"}),
        ("The examination of the right hip was negative.", "exam_normal", {"+ right hip"}),
        ("Examination was negative for swelling of the right hip.", "exam_normal", set()),
    ],
)
def test_an_examination_may_be_negative(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Vomiting is a known side effect.",
        "Common side effects of the drug are vomiting and headache.",
        "The medication may cause vomiting.",
        "Vomiting may occur after surgery.",
    ],
)
def test_what_a_drug_may_do_is_no_complaint(text: str, lexicon: Lexicon) -> None:
    assert told(text, "vomiting", lexicon) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("There is a disc protrusion without extension into the left foramen.", "radiating_pain"),
        ("The medication brought her pain down to a 4/10.", "radiating_pain"),
        ("The patient has declined surgery.", "symptoms_worsening"),
        ("He lost his grip on the ladder.", "weakness_reported"),
        ("The neck moves stiffly.", "gait_abnormal"),
        ("The patient was asleep.", "numbness"),
        ("A locking plate was used for the wrist.", "locking_or_catching"),
        ("He is catching up on work.", "locking_or_catching"),
        ("The seat belt buckle hit the chest.", "giving_way"),
        ("A numbing cream was prescribed for the knee.", "numbness"),
        ("She does not recall the name of her doctor.", "amnesia"),
        ("He complains of pain at the right scaphoid.", "snuffbox_tenderness"),
    ],
)
def test_words_that_mean_something_else(text: str, name: str, lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == set()


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The patient does not currently have {x} in the {p}.", "x-p"),
        ("The patient does not presently report {x} of the {p}.", "x-p"),
        ("The patient does not suffer from {x} of the {p}.", "x-p"),
        ("She is not experiencing {x} in the {p}.", "x-p"),
        ("He negates {x} in the {p}.", "x-p"),
        ("He fails to endorse {x} in the {p}.", "x-p"),
        ("She has had complete resolution of her {x} in the {p}.", "x-p"),
        ("The examination was unrevealing for {x} of the {p}.", "x-p"),
        ("The examination was nonremarkable for {x} of the {p}.", "x-p"),
    ],
)
def test_a_denial_has_many_verbs(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, COMPLAINTS, PARTS, lexicon)


@pytest.mark.parametrize("link", ["continues to be", "was described as", "remained", "has become", "seems"])
def test_a_part_is_said_to_hurt_in_many_ways(link: str, lexicon: Lexicon) -> None:
    assert told(f"The left wrist {link} painful.", "pain", lexicon) == {"+ left wrist"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("There has been no resolution of her headaches.", "headache", {"+"}),
        ("No reduction in swelling of the right ankle has been seen.", "swelling", {"+ right ankle"}),
        ("She has pain in the left and not the right knee.", "pain", {"+ left knee"}),
        ("There is swelling of the right but not the left ankle.", "swelling", {"+ right ankle"}),
        ("He complains of tail bone pain.", "pain", {"+ pelvis"}),
        ("He complains of tail bone pain.", "tenderness", set()),
        ("The left shoulder is giving her pain.", "pain", {"+ left shoulder"}),
        ("Neuro. exam is normal.", "neuro_exam_normal", {"+"}),
        ("Pain in the Rt. shoulder is noted.", "pain", {"+ right shoulder"}),
        ("She has bilat. knee pain.", "pain", {"+ bilateral knee"}),
        ("He has a catch in the low back.", "locking_or_catching", set()),
        ("The left knee lacks swelling.", "swelling", {"- left knee"}),
        ("The pain goes all the way to the left ankle.", "radiating_pain", {"+ left ankle"}),
        ("Position sense is impaired at the right great toe.", "sensory_deficit", {"+ right foot"}),
        ("There is impairment of sensation of the left hand.", "sensory_deficit", {"+ left hand"}),
        ("The right shoulder demonstrates weakness in external rotation.", "motor_weakness", {"+ right shoulder"}),
        ("There is no demonstrable weakness in the legs.", "motor_weakness", {"- lower_extremity"}),
        ("He has a progressive neurological deficit.", "neuro_deficit", {"+"}),
    ],
)
def test_findings_in_many_words(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected
