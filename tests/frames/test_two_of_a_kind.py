"""Two treatments for two places, two counts, two studies with a reason each, and "both" that means neither side."""

from datetime import date

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import Spot, Word, holds, told

VISITS = (
    Word("physical therapy", "tx.physical_therapy"),
    Word("acupuncture", "tx.acupuncture"),
    Word("chiropractic care", "tx.chiropractic"),
)
SPOTS = (
    Spot("left shoulder", "shoulder", "left"),
    Spot("right ankle", "ankle", "right"),
    Spot("left elbow", "elbow", "left"),
)
CARE = (*VISITS, Word("naproxen", "tx.medication"), Word("home exercises", "tx.home_exercise"))
FINDINGS = (Word("swelling", "swelling"), Word("tenderness", "tenderness"), Word("numbness", "numbness"))
PAIN = (Word("pain", "pain"),)
STUDIES = (Word("MRI", "planned_study"), Word("CT scan", "planned_study"), Word("x-rays", "planned_study"))


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("Treatment has included {x} and {y} to the {p} and {q}.", "x+p x+q y+p y+q"),
        ("He had {x}, {y} and {z} for the {p}.", "x+p y+p z+p"),
    ],
)
def test_care_in_sessions_shares_its_places(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, VISITS, SPOTS, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He had 9 visits of PT for the left elbow and 4 for the neck.", {"9 left elbow", "4 cervical"}),
        ("She completed 8 PT sessions to the right ankle, 6 to the left hip, and 3 to the low back.", {
            "8 right ankle", "6 left hip", "3 lumbar",
        }),
    ],
)  # fmt: skip
def test_each_place_has_its_count_of_sessions(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "tx.physical_therapy", lexicon) == expected


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The patient has tried {x} and {y}, both of which failed.", "x+ y+"),
        ("He had {x} and {y}; both were of no help.", "x+ y+"),
    ],
)
def test_both_may_mean_two_things(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, VISITS, (), lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The patient was advised to continue {x}.", "x+"),
        ("He was told to continue {x} and {y}.", "x+ y+"),
        ("It is recommended that she continue with {x}.", "x+"),
    ],
)
def test_what_is_continued_is_had(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, CARE, (), lexicon)


@pytest.mark.parametrize("frame", ["{x} has not been provided.", "{x} was not provided."])
def test_care_that_was_not_provided_was_not_given(frame: str, lexicon: Lexicon) -> None:
    holds(frame, "x-", VISITS, (), lexicon)


@pytest.mark.parametrize("frame", ["There is {x} of the {p} and pain.", "Exam shows {x} of the {p}, and pain."])
def test_pain_alone_closes_a_finding(frame: str, lexicon: Lexicon) -> None:
    for finding in FINDINGS:
        holds(frame.replace("{x}", finding.text).replace("and pain", "and {x}"), "x+p", PAIN, SPOTS, lexicon)


@pytest.mark.parametrize(
    "frame",
    [
        "{x} of the {p} for instability and of the {q} for weakness was requested.",
        "He requests {x} of the {p} to evaluate for a fracture and the {q} to rule out a tumor.",
    ],
)
def test_a_study_has_two_places_with_a_reason_each(frame: str, lexicon: Lexicon) -> None:
    holds(frame, "x+p x+q", STUDIES, SPOTS, lexicon)


@pytest.mark.parametrize(
    "way", ["has not yet had the approved", "never underwent the authorized", "has yet to have the"]
)
def test_a_study_that_was_granted_and_not_had_is_none(way: str, lexicon: Lexicon) -> None:
    assert told(f"He {way} MRI of the left elbow.", "study.mri", lexicon) == {"- left elbow"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She elected to undergo a cervical fusion in 2011.", "tx.surgery"),
        ("He opted for a cervical fusion on 3/4/2012.", "tx.surgery"),
        ("She has elected to undergo a cervical fusion.", "surgery_planned"),
    ],
)
def test_an_operation_that_was_chosen_on_a_day_was_done(text: str, name: str, lexicon: Lexicon) -> None:
    read = {fact.name for fact in facts_of_text(text, lexicon)}
    assert read & {"tx.surgery", "surgery_planned"} == {name}


@pytest.mark.parametrize("verb", ["were lifted", "have been removed"])
def test_limits_that_were_lifted_are_full_duty(verb: str, lexicon: Lexicon) -> None:
    text = f"His lifting restrictions {verb}."
    read = {(fact.name, fact.value) for fact in facts_of_text(text, lexicon)}
    assert ("work_status", "full") in read
    assert "tx.activity_modification" not in {name for name, _ in read}


@pytest.mark.parametrize(
    "text",
    [
        "He claims cumulative trauma from 2/3/2009 to 4/5/2013.",
        "Continuous trauma between 2/3/2009 and 4/5/2013 is claimed.",
        "The cumulative trauma injury of February 3, 2009 through April 5, 2013 was accepted.",
    ],
)
def test_a_trauma_of_years_has_its_last_day(text: str, lexicon: Lexicon) -> None:
    read = {fact.value for fact in facts_of_text(text, lexicon) if fact.name == "injury_date"}
    assert read == {date(2013, 4, 5)}
