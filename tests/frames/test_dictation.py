"""Dictation that runs on without full stops: each statement has its own day, and its own part."""

import pytest

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

VISIT = "Telehealth visit 10/14/2024\n"
BACK = (
    "this is a follow up for a nurse aide who injured her back 7/22/24 moving a patient she says the left leg hurts"
    " more than the back she denies any incontinence {x} the patient takes naproxen I cannot test reflexes today"
    " assessment lumbar radiculopathy on the left plan {y} off work four weeks"
)
SCAN = "MRI lumbar spine without contrast"


def noted(text: str, name: str, lexicon: Lexicon) -> list[Fact]:
    return [fact for fact in facts_of_note(VISIT + text, lexicon) if fact.name == name]


@pytest.mark.parametrize(
    ("told", "name", "value"),
    [
        ("she has numbness of the left foot", "numbness", True),
        ("on exam the knee jerk is absent on the left", "reflex_abnormal", True),
        ("she denies any fever", "fever_or_weight_loss", False),
    ],
)
def test_what_is_told_behind_the_injury_is_of_the_visit(told: str, name: str, value: bool, lexicon: Lexicon) -> None:
    facts = noted(BACK.format(x=told, y=SCAN), name, lexicon)
    assert value in {fact.value for fact in facts}
    assert {str(fact.date) for fact in facts} == {"2024-10-14"}
    assert [str(fact.value) for fact in noted(BACK.format(x=told, y=SCAN), "injury_date", lexicon)] == ["2024-07-22"]


def test_what_cannot_be_tested_denies_no_assessment(lexicon: Lexicon) -> None:
    assert [fact.value for fact in noted(BACK.format(x="", y=SCAN), "dx.radiculopathy", lexicon)] == [True]


@pytest.mark.parametrize("plan", [SCAN, f"I am ordering an {SCAN}", f"is to get an {SCAN}"])
def test_what_a_plan_names_was_not_done(plan: str, lexicon: Lexicon) -> None:
    text = BACK.format(x="", y=plan)
    assert not noted(text, "study.mri", lexicon)
    assert [fact.region for fact in noted(text, "planned_study", lexicon)] == ["lumbar"]


def test_what_was_tested_is_told_apart(lexicon: Lexicon) -> None:
    text = (
        "he has weakness lifting a gallon of milk on exam right biceps 4 out of 5 on the right triceps 5 out of 5"
        " sensation decreased right thumb reflexes biceps 1+ right 2+ left impression radiculopathy plan rest and ice"
    )
    assert [(f.region, f.side) for f in noted(text, "sensory_deficit", lexicon)] == [("hand", "right")]
    assert [(f.side, f.measure) for f in noted(text, "root_pattern", lexicon)] == [("right", "C6")]


def test_a_long_sentence_of_clauses_is_one(lexicon: Lexicon) -> None:
    text = (
        "The patient is a 47 year old male who was injured on 3/4/2024 while lifting a box that he says weighed 80"
        " pounds when he felt a pop in the low back that he describes as sharp and immediate"
    )
    names = {"injury_date", "age_years", "pop_felt", "injury_mechanism", "sex"}
    assert {fact.name for fact in facts_of_note(text, lexicon)} == names


GLANCES = ["She was last seen 6/3/2024.", "Last seen on 6/3/2024.", "Previously seen 6/3/2024."]


@pytest.mark.parametrize("glance", GLANCES)
def test_who_was_last_seen_has_come_again(glance: str, lexicon: Lexicon) -> None:
    facts = noted(f"{glance} She has neck pain.", "pain", lexicon)
    assert {str(fact.date) for fact in facts} == {"2024-10-14"}


@pytest.mark.parametrize("glance", GLANCES)
@pytest.mark.parametrize("then", ["At that time she had neck pain.", "Neck pain was 8/10 then."])
def test_what_was_then_is_of_then(glance: str, then: str, lexicon: Lexicon) -> None:
    facts = noted(f"{glance} {then}", "pain", lexicon)
    assert {str(fact.date) for fact in facts} == {"2024-06-03"}


@pytest.mark.parametrize(
    "text",
    [
        "I'd like a new MRI of the lumbar spine.",
        "Let's get an MRI of the lumbar spine.",
        "I'll order an MRI of the lumbar spine.",
        "I am sending her out for an MRI of the lumbar spine.",
    ],
)
def test_what_one_would_like_was_not_done(text: str, lexicon: Lexicon) -> None:
    assert {fact.name for fact in facts_of_text(text, lexicon)} == {"planned_study"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("TTP L glute med and piriformis.", "tx.medication"),
        ("Peak latency 4.1 ms.", "sex"),
        ("Right ulnar motor: normal.", "motor_weakness"),
        ("Left sural sensory response absent.", "sensory_deficit"),
        ("Sleep improved.", "symptoms_improving"),
        ("Mood is much better.", "symptoms_improving"),
    ],
)
def test_short_forms_that_mean_something_else(text: str, name: str, lexicon: Lexicon) -> None:
    assert not noted(text, name, lexicon)


@pytest.mark.parametrize("head", ["Comparison", "COMPARISON STUDY"])
def test_what_a_study_is_compared_with_dates_no_finding(head: str, lexicon: Lexicon) -> None:
    text = f"{head}: Radiographs 3/2/2024.\nThere is no fracture of the cervical spine."
    assert [str(fact.date) for fact in noted(text, "dx.fracture", lexicon)] == ["2024-10-14"]


@pytest.mark.parametrize("told", ["mass effect on the left ventral cord", "flattening of the right hemicord"])
def test_one_side_of_the_cord_is_the_cord(told: str, lexicon: Lexicon) -> None:
    facts = noted(f"C5-C6: Extrusion with {told} without cord signal change.", "cord_compression", lexicon)
    assert [fact.value for fact in facts] == [True]


def test_an_examination_is_denied_with_no_complaint(lexicon: Lexicon) -> None:
    text = (
        "she still has neck pain five out of ten no arm pain no numbness no weakness exam full range of motion with"
        " pain at the end of rotation no tenderness strength five out of five assessment cervical strain"
    )
    assert [fact.value for fact in noted(text, "reduced_motion", lexicon)] == [False]
