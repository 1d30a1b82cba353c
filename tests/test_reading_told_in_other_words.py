"""The same told by another hand: outcomes told as those of another, embedded questions, plans, falls and days."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told


def _values(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(("word", "sign"), [("positive", "+"), ("negative", "-")])
@pytest.mark.parametrize("join", [", as were", "; so were", " and so were", ", and so were the", ", likewise"])
def test_a_test_may_share_the_outcome_of_another(word: str, sign: str, join: str, lexicon: Lexicon) -> None:
    text = f"At the left shoulder O'Brien's was {word}{join} Neer's and Hawkins'."
    assert told(text, "rotator_cuff_sign", lexicon) == {f"{sign} left shoulder"}


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("The left elbow did not produce a Tinel's sign.", "- left elbow"),
        ("At the left elbow Tinel's sign could be elicited.", "+ left elbow"),
        ("At the left elbow Tinel's was demonstrable.", "+ left elbow"),
    ],
)
def test_a_sign_is_brought_out_or_not(text: str, sign: str, lexicon: Lexicon) -> None:
    assert told(text, "tinel_or_phalen", lexicon) == {sign}


@pytest.mark.parametrize(
    "text",
    [
        "The note does not say which medications she takes.",
        "Nothing in the progress note tells what medications she takes.",
        "It is not stated which medications she takes.",
        "It is unclear which medications she takes.",
        "What medications she was on, the note leaves unclear.",
    ],
)
def test_a_question_that_the_record_leaves_open_tells_of_no_care(text: str, lexicon: Lexicon) -> None:
    assert told(text, "tx.medication", lexicon) == set()
    assert told(text, "record_missing", lexicon), text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The neck and the right hip were both hurting.", {"+ cervical", "+ right hip"}),
        ("Her right hip pained her.", {"+ right hip"}),
        ("Her right hip continues to give her pain.", {"+ right hip"}),
        ("Her right hip did not hurt.", {"- right hip"}),
        ("Her right hip was free of pain.", {"- right hip"}),
        ("Her low back pain radiates to the right.", {"+ lumbar"}),
    ],
)
def test_a_place_may_be_what_hurts(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "pain", lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Low back pain moves into the left leg.", "+ left lower_extremity"),
        ("Neck pain, which travelled into the left arm, was noted.", "+ left upper_extremity"),
        ("Her low back pain radiates to the right.", "+ right"),
    ],
)
def test_a_pain_goes_where_it_is_told_to(text: str, expected: str, lexicon: Lexicon) -> None:
    assert told(text, "radiating_pain", lexicon) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "The doctor had in mind an MRI of the left hip.",
        "MRI of the left hip is what the surgeon has in mind.",
        "An MRI of the left hip was then put in for.",
        "The doctor has an MRI of the left hip in view.",
    ],
)
def test_a_study_someone_has_in_mind_was_not_done(text: str, lexicon: Lexicon) -> None:
    assert told(text, "study.mri", lexicon) == set()
    assert told(text, "planned_study", lexicon) == {"mri left hip"}


@pytest.mark.parametrize(
    ("text", "mechanism"),
    [
        ("He was carrying pipes on 3/4/2015 and had one slide down onto his left foot.", "direct_blow"),
        ("He was hurt while carrying a crate which fell onto his left foot.", "direct_blow"),
        ("She took a bad fall at work on 3/4/2015.", "fall"),
        ("The mechanism of injury was described as working out at the gym.", "other"),
    ],
)
def test_how_it_happened(text: str, mechanism: str, lexicon: Lexicon) -> None:
    assert _values(text, "injury_mechanism", lexicon) == {mechanism}


@pytest.mark.parametrize("text", ["Date of claim: 3/4/2015.", "Her claim goes back to 3/4/2015."])
def test_the_day_of_a_claim_is_that_of_the_injury(text: str, lexicon: Lexicon) -> None:
    assert {str(day) for day in _values(text, "injury_date", lexicon)} == {"2015-03-04"}


@pytest.mark.parametrize("text", ["F, 26. Hurt at work.", "Female, 26.", "M, 26; hurt at work."])
def test_an_age_may_stand_behind_the_sex(text: str, lexicon: Lexicon) -> None:
    assert _values(text, "age_years", lexicon) == {26}


@pytest.mark.parametrize("status", ["As of 5/6/2015 he was working.", "Work status 5/6/2015: regular duty."])
def test_the_day_of_a_work_status_is_no_visit(status: str, lexicon: Lexicon) -> None:
    text = f"He was seen on 3/4/2015 with pain of the left hip. {status} The left hip was tender."
    days = {str(fact.date) for fact in facts_of_text(text, lexicon) if fact.name == "tenderness"}
    assert days == {"2015-03-04"}


@pytest.mark.parametrize("verb", ["have yet to be obtained", "remain to be done", "were never obtained"])
def test_films_still_to_be_taken_were_not(verb: str, lexicon: Lexicon) -> None:
    assert told(f"X-rays of the left hip {verb}.", "study.xray", lexicon) == {"- left hip"}


def test_a_study_that_no_one_has_obtained_was_not_done(lexicon: Lexicon) -> None:
    assert told("No one has obtained an MRI of the left hip.", "study.mri", lexicon) == {"- left hip"}


def test_a_study_that_was_carried_out_was_done(lexicon: Lexicon) -> None:
    assert told("An MRI of the left hip was carried out.", "study.mri", lexicon) == {"+ left hip"}


@pytest.mark.parametrize(
    "text",
    [
        "Acupuncture is to start next week.",
        "Acupuncture is being thought about.",
        "Acupuncture was turned down.",
        "Acupuncture is held in reserve.",
        "He hopes for acupuncture.",
    ],
)
def test_care_someone_only_hopes_for_was_not_had(text: str, lexicon: Lexicon) -> None:
    assert "+" not in told(text, "tx.acupuncture", lexicon)
