"""How letters tell of crashes, ages in words, sleep, scores that move, limits of work, and studies told together."""

from datetime import date

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told


def _values(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("This is a sixty-four-year-old carpenter.", 64),
        ("She is a thirty year old nurse.", 30),
        ("A woman forty-two years of age was seen.", 42),
        ("He has had pain for twenty years.", None),
    ],
)
def test_an_age_may_be_told_in_words(text: str, years: int | None, lexicon: Lexicon) -> None:
    assert _values(text, "age_years", lexicon) == ({years} if years else set())


@pytest.mark.parametrize(
    "text",
    [
        "He was the restrained passenger of a pickup.",
        "She was a belted driver in a high-speed head-on collision.",
        "He was injured when his truck was hit broadside.",
        "She was injured in a rollover crash in which the airbags deployed.",
    ],
)
def test_a_crash_is_told_in_many_ways(text: str, lexicon: Lexicon) -> None:
    assert _values(text, "injury_mechanism", lexicon) == {"mva"}


@pytest.mark.parametrize("verb", ["wakes", "awakens", "woke"])
def test_a_joint_that_wakes_one_hurts_at_night(verb: str, lexicon: Lexicon) -> None:
    assert told(f"The right shoulder {verb} him when he turns over.", "night_pain", lexicon) == {"+ right shoulder"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The left knee pain had come down to 3/10.", "symptoms_improving", {"+ left knee"}),
        ("His neck pain is now down to 4/10.", "symptoms_improving", {"+ cervical"}),
        ("The right ankle pain has gone up to 9/10.", "symptoms_worsening", {"+ right ankle"}),
        ("His neck pain is up to 8/10 at times.", "symptoms_worsening", set()),
    ],
)
def test_a_score_that_moves_is_a_trend(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("He was released to work with no climbing.", "modified"),
        ("Released to duty with no bending or lifting.", "modified"),
        ("She isn't working.", "off"),
        ("He hasn't returned to work.", "off"),
        ("The worker remains totally and permanently disabled.", "off"),
    ],
)
def test_work_is_told_with_its_limits(text: str, status: str, lexicon: Lexicon) -> None:
    assert _values(text, "work_status", lexicon) == {status}


@pytest.mark.parametrize("verb", ["doesn't have", "didn't report", "hasn't had", "doesn’t complain of"])
def test_a_denial_may_be_contracted(verb: str, lexicon: Lexicon) -> None:
    assert told(f"She {verb} numbness of the left hand.", "numbness", lexicon) == {"- left hand"}


@pytest.mark.parametrize("way", ["down the left leg", "into the left calf"])
def test_a_score_may_stand_before_where_pain_goes(way: str, lexicon: Lexicon) -> None:
    assert told(f"He has low back pain 7/10 {way}.", "radiating_pain", lexicon) == {"+ left lower_extremity"}


@pytest.mark.parametrize("joint", ["wrist", "elbow", "ankle"])
def test_no_second_finding_of_a_study_loses_its_place(joint: str, lexicon: Lexicon) -> None:
    text = f"Films of the left {joint} the same day without dislocation or fracture."
    for name in ("dx.dislocation", "dx.fracture"):
        assert told(text, name, lexicon) == {f"- left {joint}"}


def test_two_studies_told_together_share_what_they_showed(lexicon: Lexicon) -> None:
    text = "Shoulder films and elbow films of 3/4/2015 were negative for fracture."
    assert told(text, "dx.fracture", lexicon) == {"- shoulder", "- elbow"}


@pytest.mark.parametrize("outcome", ["negative", "positive"])
def test_a_test_closed_by_a_comma_says_nothing_of_motion(outcome: str, lexicon: Lexicon) -> None:
    assert told(f"Left knee: Lachman {outcome}, motion 0-120.", "reduced_motion", lexicon) == set()


def test_a_grade_has_no_side_of_another_finding(lexicon: Lexicon) -> None:
    assert told("Right grip 4/5, sensation intact in both hands.", "motor_weakness", lexicon) == {"4 right hand"}


@pytest.mark.parametrize(
    ("device", "expected"),
    [
        ("His pump is not MRI safe.", {True}),
        ("The implant is non-MRI-compatible.", {True}),
        ("An MRI is precluded by the hardware.", {True}),
    ],
)
def test_a_device_may_forbid_an_mri(device: str, expected: set[object], lexicon: Lexicon) -> None:
    assert _values(device, "mri_contraindication", lexicon) == expected
    assert _values(device, "study.mri", lexicon) == set()


@pytest.mark.parametrize("drug", ["opiate", "alcohol", "narcotic"])
def test_dependence_on_a_drug_is_no_treatment(drug: str, lexicon: Lexicon) -> None:
    assert _values(f"Diagnoses: {drug} dependence, neck strain.", "tx.medication", lexicon) == set()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("He is status post left TKR.", ("knee", "left")),
        ("She went on to have a right THA.", ("hip", "right")),
        ("A neurostimulator was implanted on 3/4/2015.", (None, None)),
        ("She underwent core decompression of the left hip.", ("hip", "left")),
    ],
)
def test_an_operation_is_told_by_its_short_name(text: str, place: tuple[str | None, ...], lexicon: Lexicon) -> None:
    read = [fact for fact in facts_of_text(text, lexicon) if fact.name == "tx.surgery"]
    assert [(fact.region, fact.side) for fact in read] == [place]


def test_each_of_two_gaps_in_a_record_is_told_by_itself(lexicon: Lexicon) -> None:
    text = (
        "UR denied it because there was no documentation of giving way and the operative report was not in the chart."
    )
    assert _measures(text, "record_missing", lexicon) == {"operative report"}


def test_a_study_that_a_denial_wants_first_is_none(lexicon: Lexicon) -> None:
    text = "UR on 3/4/2015 denied the request because an MRI should be done first."
    assert _values(text, "study.mri", lexicon) == set()


def test_the_day_of_a_crash_is_that_of_the_injury(lexicon: Lexicon) -> None:
    text = "She was the belted passenger of a van in a head-on collision on 3/4/2015."
    assert _values(text, "injury_date", lexicon) == {date(2015, 3, 4)}


def _measures(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.measure for fact in facts_of_text(text, lexicon) if fact.name == name}
