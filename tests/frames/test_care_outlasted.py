"""Care that pain outlasted did not help, and neither did what nobody found to help or what helped for a while only."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

CARE = [
    ("physical therapy", "tx.physical_therapy"),
    ("acupuncture", "tx.acupuncture"),
    ("an ankle brace", "tx.bracing"),
    ("naproxen", "tx.medication"),
]


def result(text: str, name: str, lexicon: Lexicon) -> set[str | None]:
    """What a treatment is said to have brought."""
    return {fact.result for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(("care", "name"), CARE)
@pytest.mark.parametrize(
    "frame",
    [
        "Hip pain persists despite rest and {care}.",
        "She still has hip pain despite {care}.",
        "Despite six weeks of {care}, the pain is unchanged.",
        "He remains symptomatic after {care}.",
        "The hip pain persisted following {care}.",
        "He did not find {care} helpful.",
        "She does not feel that {care} helped.",
        "They never thought {care} was beneficial.",
        "He tried {care}, which helped for three days only.",
        "She used {care} with only two weeks of relief.",
        "{care} gave relief, then the pain came back.",
        "{care} helped at first but the effect wore off.",
        "{care} gave short-lived relief.",
        "{care} has only partially helped.",
        "{care} brought only temporary relief.",
        "{care} helped, though it did not last.",
        "{care} helped a bit, but not for long.",
    ],
)
def test_what_pain_outlasts_did_not_help(frame: str, care: str, name: str, lexicon: Lexicon) -> None:
    assert result(frame.format(care=care), name, lexicon) == {"not_improved"}


@pytest.mark.parametrize(("care", "name"), CARE)
@pytest.mark.parametrize(
    "frame",
    [
        "He found {care} helpful.",
        "{care} was helpful for the pain.",
        "{care} gave temporary relief.",
        "{care} helped. Only mild pain remains.",
        "She has no pain since {care} helped.",
        "He did not miss work and found {care} helpful.",
    ],
)
def test_what_is_found_to_help_helped(frame: str, care: str, name: str, lexicon: Lexicon) -> None:
    assert result(frame.format(care=care), name, lexicon) == {"improved"}


@pytest.mark.parametrize(("care", "name"), CARE)
@pytest.mark.parametrize("frame", ["He has hip pain and uses {care}.", "Pain began after {care} was given."])
def test_pain_beside_care_tells_no_response(frame: str, care: str, name: str, lexicon: Lexicon) -> None:
    assert result(frame.format(care=care), name, lexicon) == {None}
