"""What a record is said to lack: papers it has none of, details that are not told, and care that is not documented."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import Word, holds

CARE = (
    Word("physical therapy", "tx.physical_therapy"),
    Word("PT", "tx.physical_therapy"),
    Word("acupuncture", "tx.acupuncture"),
    Word("chiropractic care", "tx.chiropractic"),
    Word("a home exercise program", "tx.home_exercise"),
)


def missing(text: str, lexicon: Lexicon) -> list[tuple[object, str]]:
    """What a text says the record lacks, and the words that say so."""
    facts = facts_of_text(text, lexicon)
    return [(fact.measure, fact.quotes[0].text) for fact in facts if fact.name == "record_missing"]


@pytest.mark.parametrize(
    ("text", "lacked"),
    [
        ("There are no recent progress notes.", "recent progress notes"),
        ("There are no progress notes available for review.", "progress notes"),
        ("There were no medical records submitted for review.", "medical records"),
        ("There was no recent clinical documentation provided.", "recent clinical documentation"),
        ("There is no note from the requesting physician.", "note from the requesting physician"),
        ("There were no physical therapy notes provided.", "physical therapy notes"),
        ("There is no recent MRI report on file.", "recent MRI report"),
        ("There is no current physical exam in the records.", "current physical exam"),
        ("There is no detailed physical examination.", "detailed physical examination"),
        ("There was no current imaging provided for review.", "current imaging"),
        ("The records contain no recent examination.", "recent examination"),
        ("The records did not include a current examination.", "current examination"),
        ("The records lack a recent examination.", "recent examination"),
        ("The clinical note was handwritten and illegible.", "clinical note"),
        ("The mechanism of injury was not specified.", "mechanism of injury"),
        ("Current medications were not listed.", "Current medications"),
        ("The number of completed PT sessions was not specified.", "number of completed PT sessions"),
        ("The date of the MRI was not specified.", "date of the MRI"),
        ("No information was provided regarding prior treatments.", "prior treatments"),
    ],
)
def test_a_record_lacks_what_is_named(text: str, lacked: str, lexicon: Lexicon) -> None:
    assert [measure for measure, _ in missing(text, lexicon)] == [lacked]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("No imaging studies were included for review.", "No imaging studies were included"),
        ("No progress reports were submitted.", "No progress reports were submitted"),
        ("There are no recent progress notes.", "no recent progress notes"),
    ],
)
def test_the_quote_says_no(text: str, quote: str, lexicon: Lexicon) -> None:
    assert [words for _, words in missing(text, lexicon)] == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "There are no reports of numbness.",
        "No physical examination was performed.",
        "No report was made.",
        "There is no history of prior surgery.",
        "There are no progress notes documenting physical therapy.",
        "There is no change from prior records.",
    ],
)
def test_a_denial_of_something_else_says_nothing_of_the_record(text: str, lexicon: Lexicon) -> None:
    assert missing(text, lexicon) == []


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x} is not documented.", "x?"),
        ("Prior {x} was not documented.", "x?"),
        ("{x} was not mentioned.", "x?"),
        ("{x} and {y} were not documented.", "x? y?"),
        ("There is no documentation of {x}.", "x?"),
        ("There are no progress notes documenting {x}.", "x?"),
        ("No progress notes showing {x} were submitted.", "x?"),
        ("No information was provided regarding {x}.", "x?"),
    ],
)
def test_care_that_is_not_documented_is_unknown(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, CARE, (), lexicon)


def test_a_report_that_is_not_available_is_no_lack_of_access(lexicon: Lexicon) -> None:
    text = "The report of the MRI is not available."
    assert [fact.name for fact in facts_of_text(text, lexicon)] == ["record_missing"]


@pytest.mark.parametrize("text", ["We do not have the MRI report.", "We do not have any x-ray reports."])
def test_a_paper_that_nobody_has_denies_no_study(text: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert not [fact for fact in facts if fact.name.startswith("study.") and fact.value is False]
