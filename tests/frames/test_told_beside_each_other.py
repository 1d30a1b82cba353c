"""Two things told beside each other: what was found and what was not, a place and what it has, a name and a side."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told

GONE = (
    "the spasm no longer found",
    "with spasm not seen",
    "spasm and atrophy not elicited",
    "and the spasm not found",
    "while spasm could not be found",
)
STATES = ("tender", "exquisitely tender", "tender and warm", "tender to touch")


@pytest.mark.parametrize("gone", GONE)
@pytest.mark.parametrize("state", STATES)
def test_what_is_not_found_leaves_the_clause_before_it(state: str, gone: str, lexicon: Lexicon) -> None:
    text = f"The lumbar spine was {state}, {gone}."
    assert told(text, "tenderness", lexicon) == {"+ lumbar"}
    assert told(text, "spasm", lexicon) == {"- lumbar"}


def test_a_denial_with_its_own_verb_still_closes_its_list(lexicon: Lexicon) -> None:
    assert told("Tenderness and swelling of the left knee were not found.", "tenderness", lexicon) == {"- left knee"}


@pytest.mark.parametrize("doctor", ["Dr. L", "Dr. R.", "Doctor L", "Dr. R. Smith"])
def test_the_letter_of_a_name_is_no_side(doctor: str, lexicon: Lexicon) -> None:
    assert told(f"The report of {doctor} notes low back pain.", "pain", lexicon) == {"+ lumbar"}
    assert told(f"The report of {doctor} notes L knee pain.", "pain", lexicon) == {"+ left knee"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Diagnoses: low back, strain; right elbow, contusion.", "dx.sprain_strain", {"+ lumbar"}),
        ("Diagnoses: low back, strain; right elbow, contusion.", "dx.contusion", {"+ right elbow"}),
        ("Diagnoses: right shoulder and neck, sprains.", "dx.sprain_strain", {"+ right shoulder", "+ cervical"}),
        ("Left ankle, acute sprain; right wrist, pain.", "dx.sprain_strain", {"+ left ankle"}),
        ("Left ankle, acute sprain; right wrist, pain.", "pain", {"+ right wrist"}),
        ("Complaints: right hand, numbness; left knee, locking.", "numbness", {"+ right hand"}),
    ],
)
def test_a_comma_parts_a_place_from_what_it_has(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("He had lumbar spasm, and a swollen right elbow.", "swelling", {"+ right elbow"}),
        ("There was a swollen, tender left wrist and a tender neck.", "swelling", {"+ left wrist"}),
        ("There was a swollen, tender left wrist and a tender neck.", "tenderness", {"+ left wrist", "+ cervical"}),
        ("Neck pain, a numb right hand and a weak left leg were noted.", "numbness", {"+ right hand"}),
        ("The left knee was swollen, the right knee was not.", "swelling", {"+ left knee", "- right knee"}),
    ],
)
def test_a_state_is_of_the_place_behind_it(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize("test", ["The Hawkins test", "Spurling's maneuver", "McMurray's test", "Lachman testing"])
@pytest.mark.parametrize(
    ("outcome", "sign"),
    [
        ("was unprovocative", "-"),
        ("was nonprovocative", "-"),
        ("gave a negative result", "-"),
        ("was no longer positive", "-"),
        ("evoked no response", "-"),
        ("elicited no pain", "-"),
        ("was clearly provocative", "+"),
        ("yielded a positive result", "+"),
        ("replicated the symptoms", "+"),
    ],
)
def test_a_test_comes_out_in_many_words(test: str, outcome: str, sign: str, lexicon: Lexicon) -> None:
    names = ("rotator_cuff_sign", "spurling_positive", "meniscal_sign", "instability_sign")
    read = {each[0] for name in names for each in told(f"{test} {outcome}.", name, lexicon)}
    assert read == {sign}


@pytest.mark.parametrize(
    "goes",
    [
        "goes now and then to",
        "going at times into",
        "passes into",
        "shot down",
        "ran down",
        "is felt down",
        "was referred into",
        "has gone down",
    ],
)
def test_where_a_pain_goes_is_not_where_it_is(goes: str, lexicon: Lexicon) -> None:
    text = f"The neck hurts, and the pain of the neck {goes} the left arm."
    assert told(text, "radiating_pain", lexicon) == {"+ left upper_extremity"}
    assert told(text, "pain", lexicon) == {"+ cervical"}


@pytest.mark.parametrize("text", ["He ran down the left aisle and fell.", "She was referred into a program."])
def test_not_all_that_goes_is_pain(text: str, lexicon: Lexicon) -> None:
    assert not told(text, "radiating_pain", lexicon)


def test_a_pain_between_radiation_and_its_goal_is_only_the_source(lexicon: Lexicon) -> None:
    text = "Radiation of the neck pain to the left arm is reported."
    assert told(text, "radiating_pain", lexicon) == {"+ left upper_extremity"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The left hip and the left foot, too, hurt.", "pain", {"+ left hip", "+ left foot"}),
        ("The shoulder on the left, she said, ached.", "pain", {"+ left shoulder"}),
        ("His low back never stops aching.", "pain", {"+ lumbar"}),
        ("The left wrist still bothers him.", "pain", {"+ left wrist"}),
        ("Neck and right elbow were again the painful areas.", "pain", {"+ cervical", "+ right elbow"}),
        ("He hurt the right foot. The ankle on that side, he said, was free of pain.", "pain", {"- right ankle"}),
        ("The toes on the right tingle.", "numbness", {"+ right foot"}),
        (
            "The thoracolumbar segments and the right buttock were tender.",
            "tenderness",
            {"+ thoracic", "+ lumbar", "+ right pelvis"},
        ),
    ],
)
def test_a_clause_says_it_of_its_places(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("said", "sign"),
    [
        ("moved less because of pain", "+"),
        ("moved through less than its normal range", "+"),
        ("moved through only part of its range", "+"),
        ("could be moved only partway", "+"),
        ("was less mobile", "+"),
        ("had lost half of its motion", "+"),
        ("had less motion than normal", "+"),
        ("had a diminished range", "+"),
        ("had lost no motion", "-"),
        ("moved as it should", "-"),
        ("retained full motion", "-"),
        ("had its full range although stiff", "-"),
    ],
)
def test_how_far_a_joint_moves(said: str, sign: str, lexicon: Lexicon) -> None:
    assert told(f"The left shoulder {said}.", "reduced_motion", lexicon) == {f"{sign} left shoulder"}
    assert not told(f"The left shoulder {said}.", "symptoms_improving", lexicon)


@pytest.mark.parametrize("said", ["is cut short", "was curtailed", "was short of full", "was less than normal"])
def test_motion_that_is_short_is_reduced(said: str, lexicon: Lexicon) -> None:
    assert told(f"Motion of the neck {said}.", "reduced_motion", lexicon) == {"+ cervical"}


@pytest.mark.parametrize(
    "rules", ["refused acupuncture", "declined acupuncture to the neck", "and modified acupuncture to six visits"]
)
def test_a_ruling_on_other_care_is_not_what_a_record_lacks(rules: str, lexicon: Lexicon) -> None:
    text = f"UR did not certify the MRI because there was no indication that care had been exhausted, {rules}."
    assert not told(text, "tx.acupuncture", lexicon)
    assert told(text, "record_missing", lexicon)


VISIT = "On October 19, 2016, he had neck pain. "
FILMS = "Films of the right shoulder of October 13, 2016 showed arthritis. "


def _days(text: str, name: str, lexicon: Lexicon) -> set[str]:
    return {str(fact.date) for fact in facts_of_text(text, lexicon) if fact.name == name}


def test_what_a_study_is_to_rule_out_has_no_earlier_study_s_day(lexicon: Lexicon) -> None:
    text = f"{VISIT}{FILMS}He would like to have the neck imaged by MRI so that a disc herniation may be excluded."
    assert _days(text, "dx.disc_herniation", lexicon) == {"2016-10-19"}
    assert _days(text, "dx.osteoarthritis", lexicon) == {"2016-10-13"}


@pytest.mark.parametrize(
    "denied", ["the request was denied on 11-16-2016", "UR gave its non-certification on 11-16-2016"]
)
def test_a_semicolon_parts_a_plan_from_its_denial(denied: str, lexicon: Lexicon) -> None:
    assert _days(f"{VISIT}The plan was an MRI of the neck; {denied}.", "planned_study", lexicon) == {"2016-10-19"}


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("This woman, who is 58, fell.", {"58"}),
        ("The patient, a man who is now 43, fell.", {"43"}),
        ("The worker is currently 51.", {"51"}),
        ("The patient is 60 percent better.", set()),
        ("The woman who is 16 weeks postoperative fell.", set()),
    ],
)
def test_an_age_may_stand_alone(text: str, age: set[str], lexicon: Lexicon) -> None:
    assert {str(fact.value) for fact in facts_of_text(text, lexicon) if fact.name == "age_years"} == age


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("Work: with restrictions.", {"modified"}),
        ("She works shorter hours.", {"modified"}),
        ("He has been given easier work.", {"modified"}),
        ("Work: unrestricted.", {"full"}),
        ("He is at work without limits.", {"full"}),
    ],
)
def test_work_has_many_words(text: str, work: set[str], lexicon: Lexicon) -> None:
    assert {str(fact.value) for fact in facts_of_text(text, lexicon) if fact.name == "work_status"} == work


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Care amounts to medication and restrictions at work.", {"+"}),
        ("She has been managed by altering what she does.", {"+"}),
        ("Rest and a change of activities were tried.", {"+"}),
        ("He has cut back on his activities.", {"+"}),
        ("He did not change his activities.", set()),
    ],
)
def test_activity_is_changed_in_many_words(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "tx.activity_modification", lexicon) == expected


@pytest.mark.parametrize("told_of", ["The left knee was not swollen", "The left foot was tender"])
@pytest.mark.parametrize(
    ("found", "name"),
    [
        ("quadriceps strength was 4/5", "motor_weakness"),
        ("dorsiflexion strength was 4/5", "motor_weakness"),
        ("the ankle was swollen", "swelling"),
        ("the ankle jerk was absent", "reflex_abnormal"),
    ],
)
def test_a_limb_told_of_has_its_parts_on_its_side(told_of: str, found: str, name: str, lexicon: Lexicon) -> None:
    text = f"He has right knee pain and a right ankle sprain. {told_of}, and {found}."
    assert not any(" right " in each for each in told(text, name, lexicon))


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("He puts his whole weight on the left leg.", "inability_to_bear_weight", {"- left lower_extremity"}),
        ("She is unable to put her full weight on the left foot.", "inability_to_bear_weight", {"+ left foot"}),
        ("In the legs no deficit of a neurologic kind was found.", "neuro_deficit", {"- lower_extremity"}),
        ("He tells of a back that does not bend and of a leg that is weak.", "reduced_motion", {"+"}),
    ],
)
def test_what_a_finding_is_told_of(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected
