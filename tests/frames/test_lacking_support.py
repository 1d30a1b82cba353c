"""What a record does not support is left open, or missing; care that was not provided was not given."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Spot, Word, holds, told

SPOTS = (Spot("left knee", "knee", "left"), Spot("right hip", "hip", "right"), Spot("left ankle", "ankle", "left"))
FINDINGS = (
    Word("instability", "instability_sign"),
    Word("a fracture", "dx.fracture"),
    Word("osteoarthritis", "dx.osteoarthritis"),
)


@pytest.mark.parametrize(
    "frame",
    [
        "There was insufficient documentation to support {x} of the {p}.",
        "There is no documentation to substantiate {x} of the {p}.",
        "The reviewer found limited information to suggest {x} of the {p}.",
        "There is inadequate evidence to support {x} of the {p}.",
        "There was lack of clinical documentation the patient had {x} of the {p}.",
        "There is no firm documentation of {x} of the {p}.",
        "There is no mention in the records that he has {x} of the {p}.",
    ],
)
def test_what_nothing_supports_is_open(frame: str, lexicon: Lexicon) -> None:
    holds(frame, "x?p", FINDINGS, SPOTS, lexicon)


@pytest.mark.parametrize("how", ["noted", "found", "known"])
def test_who_was_not_noted_to_have_it_had_it_not(how: str, lexicon: Lexicon) -> None:
    holds("The patient was not " + how + " to have {x} of the {p}.", "x-p", FINDINGS, SPOTS, lexicon)


def test_an_examination_that_only_tells_where_is_not_missing(lexicon: Lexicon) -> None:
    assert not told("There is no documentation of swelling on physical examination.", "exam_normal", lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were no hip/knee complaints.", {"- hip", "- knee"}),
        ("She denies any low back complaints.", {"- lumbar"}),
        ("He has no complaints about his right elbow.", {"- right elbow"}),
    ],
)
def test_no_complaints_of_a_place_are_no_pain_there(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "pain", lexicon) == expected


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("The records are missing the surgical report.", {"surgical report"}),
        ("The file was lacking any therapy notes.", {"therapy notes"}),
        ("The submission is missing the RFA.", {"RFA"}),
        ("There was insufficient documentation to support the CT.", {"documentation to support the CT"}),
    ],
)
def test_what_records_are_missing_is_told(text: str, missing: set[str], lexicon: Lexicon) -> None:
    assert told(text, "record_missing", lexicon) == missing


@pytest.mark.parametrize("care", ["chiropractic care", "acupuncture", "physical therapy"])
@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("No {care} has been provided.", {"-"}),
        ("No {care} was provided to her.", {"-"}),
        ("No {care} was provided for review.", {"?"}),
        ("No {care} notes were provided.", set()),
    ],
)
def test_care_that_was_not_provided_was_not_given(frame: str, care: str, expected: set[str], lexicon: Lexicon) -> None:
    name = {"c": "tx.chiropractic", "a": "tx.acupuncture", "p": "tx.physical_therapy"}[care[0]]
    assert told(frame.format(care=care), name, lexicon) == expected
