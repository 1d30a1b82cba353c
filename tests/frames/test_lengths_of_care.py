"""How long care lasted, in the many ways that tell it."""

from itertools import product

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

LENGTHS = [
    ("6 weeks", 6.0),
    ("6+ weeks", 6.0),
    ("6 full weeks", 6.0),
    ("six and a half weeks", 6.5),
    ("a month and a half", 6.5),
    ("one and a half months", 6.5),
    ("1.5 months", 6.5),
    ("1 1/2 months", 6.5),
    ("half a year", 26.1),
    ("a year and a half", 78.3),
    ("2 months", 8.7),
]


@pytest.mark.parametrize("frame", ["He had {w} of {c}.", "She tried {c} for {w}.", "{w} of {c} failed."])
@pytest.mark.parametrize("care", ["PT", "conservative tx", "NSAIDs", "ibuprofen"])
def test_a_length_of_care(frame: str, care: str, lexicon: Lexicon) -> None:
    for length, weeks in LENGTHS:
        text = frame.format(w=length, c=care)
        assert _weeks(text[0].upper() + text[1:], lexicon) == [weeks], text


@pytest.mark.parametrize(
    ("frame", "care"),
    list(
        product(
            [
                "He stopped {c} 6 weeks ago.",
                "{c}, follow up in 6 weeks.",
                "Take {c} for 2 weeks.",
                "6 weeks of pain despite {c}.",
                "She has had knee pain for 6 weeks and takes {c}.",
            ],
            ["NSAIDs", "ibuprofen"],
        )
    ),
)
def test_a_length_of_something_else(frame: str, care: str, lexicon: Lexicon) -> None:
    assert not _weeks(frame.format(c=care), lexicon)


def _weeks(text: str, lexicon: Lexicon) -> list[object]:
    return [fact.value for fact in facts_of_text(text, lexicon) if fact.name == "conservative_care_weeks"]


@pytest.mark.parametrize(
    "text",
    [
        "MRI will be considered after 6 weeks of PT.",
        "He would get an MRI only after 6 weeks of chiropractic.",
        "Needs 6 weeks of PT before MRI.",
        "Requires 6 weeks of PT prior to MRI.",
        "Hold the MRI until 6 weeks of PT are completed.",
        "No MRI until after 6 weeks of PT.",
        "PT helped, but for two weeks the pain has been worse.",
        "He had PT and for 6 weeks he has had numbness.",
    ],
)
def test_weeks_that_are_to_come_or_are_of_the_pain_are_none_of_care(text: str, lexicon: Lexicon) -> None:
    facts = facts_of_note("Visit 6/20/2016.\nLow back pain.\n" + text, lexicon)
    assert not [fact for fact in facts if fact.name == "conservative_care_weeks"]


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("He has completed 4 of 6 weeks of PT.", 4),
        ("Completed 4 out of 6 weeks of PT.", 4),
        ("After 6 weeks of PT he would like an MRI.", 6),
        ("Pain persisted after 6 weeks of PT.", 6),
        ("He completed 6 weeks of PT before the MRI.", 6),
        ("He may have an MRI after failing 6 weeks of PT.", 6),
    ],
)
def test_weeks_that_were_had_count(text: str, weeks: float, lexicon: Lexicon) -> None:
    facts = facts_of_note("Visit 6/20/2016.\nLow back pain.\n" + text, lexicon)
    assert [fact.value for fact in facts if fact.name == "conservative_care_weeks"] == [weeks]


@pytest.mark.parametrize("care", ["L5-S1 transforaminal ESI", "ESI; need MRI first", "TFESI L5-S1"])
def test_what_one_is_to_plan_was_not_had(care: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Visit 6/20/2016.\nLow back pain. Plan {care}.", lexicon)
    assert {fact.name for fact in facts if "injection" in fact.name} == {"injection_planned"}
