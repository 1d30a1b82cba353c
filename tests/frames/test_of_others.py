"""An accident of another year, and what relatives have, are not of this injury nor of the patient."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

INJURY = "On 3/4/2018 he lifted a box and hurt his back."


def _told(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in facts_of_note(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    "old",
    [
        "In 2005 he was in a car crash.",
        "He was involved in a motor vehicle accident in 2005.",
        "He fell in 1998.",
        "He had an MVA 10 years ago.",
        "He fell as a child.",
        "PMH: MVA in 2001.",
        "Past medical history: car accident 2010.",
    ],
)
@pytest.mark.parametrize("frame", ["DOS: 4/5/2018\n{old}\nHPI: {new}", "DOS: 4/5/2018\nHPI: {new}\n{old}"])
def test_an_old_accident_is_not_how_this_injury_happened(frame: str, old: str, lexicon: Lexicon) -> None:
    text = frame.format(old=old, new=INJURY)
    assert _told(text, "injury_mechanism", lexicon) == {"lift_push_pull"}


@pytest.mark.parametrize(
    "old",
    [
        "He had a fall many years ago.",
        "MVA 10 yrs ago.",
        "She was in a car accident decades ago.",
        "Car accident in childhood.",
        "She was rear-ended 8 years ago.",
    ],
)
def test_an_accident_of_years_ago_is_none_of_a_note_without_a_day(old: str, lexicon: Lexicon) -> None:
    for before in ("", "Low back pain. "):
        assert not _told(before + old, "injury_mechanism", lexicon)


def test_an_accident_of_years_ago_at_work_is(lexicon: Lexicon) -> None:
    assert _told("He fell at work several years ago.", "injury_mechanism", lexicon) == {"fall"}


@pytest.mark.parametrize(
    "head", ["PMH:", "Past medical history:", "Past medical history is significant for", "Previous illnesses:"]
)
def test_diagnoses_of_a_past_history_are_none_of_this_injury(head: str, lexicon: Lexicon) -> None:
    for old, name in (("left ankle fracture", "dx.fracture"), ("lumbar strain", "dx.sprain_strain")):
        assert not _told(f"{head} hypertension, {old}, diabetes.", name, lexicon)
        assert _told(f"{head} hypertension.\nAssessment: {old}.", name, lexicon) == {True}
    assert _told(f"{head} osteoarthritis of the knee, diabetes.", "diabetes", lexicon) == {True}
    assert _told(f"{head} osteoarthritis of the knee, diabetes.", "dx.osteoarthritis", lexicon) == {True}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2005 he was in a car crash.", {"mva"}),
        ("DOI: 5/6/2005. He was in a car crash in 2005.", {"mva"}),
        ("DOS: 4/5/2018\nDOI: 1/2/2008. He had an MVA 10 years ago.", {"mva"}),
    ],
)
def test_an_accident_of_the_year_of_the_injury_is_it(text: str, expected: set[object], lexicon: Lexicon) -> None:
    assert _told(text, "injury_mechanism", lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Family History: Father had cancer. She has diabetes.", {True}),
        ("FH: mother cancer, father stroke. The patient is diabetic.", {True}),
        ("Family History: Mother had cancer. She has diabetes.", set()),
        ("Family History: Mother has diabetes. Patient denies diabetes.", set()),
        ("FH: cancer. He has a brother with diabetes.", set()),
    ],
)
def test_the_patient_is_told_of_behind_a_family_history(text: str, expected: set[object], lexicon: Lexicon) -> None:
    assert _told(text, "diabetes", lexicon) == expected
    assert not _told(text, "cancer_history", lexicon)


@pytest.mark.parametrize(
    "told",
    [
        'The reviewer wrote on 5/30/2016 that "an MRI of the cervical spine was performed in 2015".',
        "The adjuster says he had a cervical MRI last year.",
        "According to the denial, an MRI of the neck was done in 2015.",
        "The denial letter states an MRI of the cervical spine was done in 2015.",
    ],
)
def test_what_a_reviewer_or_adjuster_says_was_done_is_not_said_by_the_record(told: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Visit 6/20/2016.\nNeck pain.\n{told} He completed 8 weeks of PT.", lexicon)
    assert not [fact for fact in facts if fact.name == "study.mri"]
    assert [fact.value for fact in facts if fact.name == "conservative_care_weeks"] == [8]
