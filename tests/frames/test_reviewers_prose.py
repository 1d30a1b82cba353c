"""What reviewers tell in reported prose: denials with their reasons, care had after a plan, times, and the rest."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told

DENIED = [
    "The UR decision dated 6/6/2016 non-certified the MRI of the left knee as",
    "In a determination dated 6/6/2016, the reviewer denied the MRI of the left knee since",
    "Utilization Review (6/6/2016) did not certify the MRI of the left knee, noting that",
    "The prior reviewer denied an MRI of the left knee, stating that",
]
LACKING = [
    "no weakness was documented",
    "weakness had not been documented",
    "there was no documentation of weakness",
    "the records did not document weakness",
]


@pytest.mark.parametrize("denied", DENIED)
@pytest.mark.parametrize("lacking", LACKING)
def test_a_denial_leaves_open_what_it_misses(denied: str, lacking: str, lexicon: Lexicon) -> None:
    text = f"{denied} {lacking}."
    assert {each[0] for each in told(text, "weakness_reported", lexicon)} == {"?"}
    assert told(text, "planned_study", lexicon) == {"mri left knee"}
    assert told(text, "study.mri", lexicon) == set()


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("In a determination dated 9/9/16, the reviewer saw no evidence of atrophy.", "atrophy", set()),
        ("The reviewer's decision was to deny the MRI of the neck since no deficits were found.", "study.mri", set()),
        ("Without medication the low back pain was 8/10.", "pain", {"8 lumbar"}),
        ("Without the brace the left knee gives way.", "giving_way", {"+ left knee"}),
        ("Without the brace the left knee gives way.", "tx.bracing", {"+"}),
        ("Without medication pain is 9/10.", "pain", {"9"}),
        ("No fever, chills, and the patient has night pain.", "fever_or_weight_loss", {"-"}),
        ("There was no swelling, effusion, and the gait was antalgic.", "effusion", {"-"}),
        ("No further treatment was needed, the patient continued to receive acupuncture.", "tx.acupuncture", {"+"}),
        ("Therapy had not been helpful and the neurologic examination was abnormal.", "neuro_exam_normal", {"-"}),
        ("The documentation lacked a recent examination of the left knee.", "exam_normal", {"? left knee"}),
        ("In a further progress report, a strain was diagnosed.", "symptoms_improving", set()),
        ("There is no change in activities of daily living.", "significant_change", set()),
        ("Studies of both upper extremities (5/5/15) were normal.", "motor_weakness", set()),
        ("Radiculopathy as evidenced by testing was not documented.", "dx.radiculopathy", {"?"}),
        ("Gait was unstable.", "gait_abnormal", {"+"}),
        ("Gait was unstable.", "instability_sign", set()),
        ("Pain was confined to the low back.", "pain", {"+ lumbar"}),
        ("Six sessions of therapy were certified but have not been started.", "tx.physical_therapy", {"-"}),
    ],
)
def test_words_reach_as_far_as_they_are_said_of(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    "had", ["underwent a cervical injection and three lumbar ESIs", "received a neck injection and a lumbar ESI"]
)
def test_what_was_had_ends_the_plan_before_it(had: str, lexicon: Lexicon) -> None:
    text = f"Surgery has not been recommended. The record shows that the worker {had}."
    assert told(text, "tx.injection", lexicon) == {"+ cervical", "+ lumbar"}
    assert told(text, "injection_planned", lexicon) == set()


def test_a_short_form_in_brackets_is_no_second_mention(lexicon: Lexicon) -> None:
    assert told("She attended physical therapy (PT) for the left knee.", "tx.physical_therapy", lexicon) == {
        "+ left knee"
    }


@pytest.mark.parametrize(
    "later", ["Two years later,", "Approximately six months later,", "The following month", "At a later visit"]
)
def test_a_later_time_without_a_day_is_not_of_the_day_before(later: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"On 3/4/2015 he had neck pain. {later} he had numbness of the left hand.", lexicon)
    assert {str(fact.date) for fact in facts if fact.name == "numbness"} == {"None"}


@pytest.mark.parametrize(
    "opening", ["presented for follow-up of the left knee", "was seen in follow up for her left knee"]
)
def test_a_visit_is_about_what_it_is_for(opening: str, lexicon: Lexicon) -> None:
    assert told(f"The worker {opening}. There was an effusion.", "effusion", lexicon) == {"+ left knee"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Reflexes were normal with weakness of the left leg.", "reflex_abnormal", {"-"}),
        ("Sensation was intact with pain over the left shoulder.", "sensory_deficit", {"-"}),
        ("There was tenderness with spasm of the left trapezius.", "tenderness", {"+ left cervical"}),
        ("Reflexes are absent at the right triceps and 2+ elsewhere.", "reflex_abnormal", {"+ right upper_extremity"}),
        ("Reflexes were absent at the left ankle, otherwise 2+.", "reflex_abnormal", {"+ left ankle"}),
        (
            "There was a positive McMurray's of the left knee; the right ankle had a negative drawer test.",
            "meniscal_sign",
            {"+ left knee"},
        ),
        ("There was spasm of the neck and the left shoulder had decreased motion.", "spasm", {"+ cervical"}),
        (
            "Positive Tinel's and weak grip of the right hand, and the left wrist had no swelling.",
            "swelling",
            {"- left wrist"},
        ),
        ("There was tenderness of the right knee and the left ankle was swollen.", "swelling", {"+ left ankle"}),
        ("Swelling of the right knee and the left ankle had decreased.", "swelling", {"+ right knee", "+ left ankle"}),
        ("He has low back pain with numbness running down the right leg.", "numbness", {"+ right lower_extremity"}),
        ("The pain radiated all the way down to his right elbow.", "radiating_pain", {"+ right elbow"}),
        ("The pain radiated all the way down to his right elbow.", "symptoms_improving", set()),
        ("The MRI showed tearing of the posterior horn of the medial meniscus.", "dx.meniscal_tear", {"+ knee"}),
    ],
)
def test_each_clause_has_its_own_place(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He reported low back pain and denied numbness.", "numbness"),
        ("The patient had neck pain and denies bowel or bladder dysfunction.", "bowel_bladder_dysfunction"),
        ("She was seen on 3/4/2016 and denied fever.", "fever_or_weight_loss"),
    ],
)
def test_a_denial_behind_and_is_the_patients(text: str, name: str, lexicon: Lexicon) -> None:
    assert {fact.value for fact in facts_of_text(text, lexicon) if fact.name == name} == {False}


def test_what_a_study_is_to_determine_is_no_decision(lexicon: Lexicon) -> None:
    facts = facts_of_text("An MRI for determination of nerve root compression was requested.", lexicon)
    assert "planned_study" in {fact.name for fact in facts}
