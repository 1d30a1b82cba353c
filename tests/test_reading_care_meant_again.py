"""Care that is spoken of again: its place and day are those told before; more of it that is not wanted denies none."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text


def told(text: str, name: str, lexicon: Lexicon) -> set[tuple[object, str | None, str, str | None]]:
    """The value, the region, the day and the result of each statement of a fact."""
    facts = facts_of_text(text, lexicon)
    return {(f.value, f.region, str(f.date or ""), f.result) for f in facts if f.name == name}


GIVEN = "On 3/4/2015 she was given a right knee steroid injection. "


@pytest.mark.parametrize("meant", ["the injection", "her last injection", "this injection", "the steroid injection"])
def test_care_meant_again_is_of_its_place(meant: str, lexicon: Lexicon) -> None:
    text = f"{GIVEN}A 5/6/2015 report tells of no relief from {meant}."
    assert told(text, "tx.injection", lexicon) == {
        (True, "knee", "2015-03-04", None),
        (True, "knee", "2015-05-06", "not_improved"),
    }


def test_care_spoken_of_again_at_one_visit_is_one(lexicon: Lexicon) -> None:
    text = "On 3/4/2015 she reports a right knee injection two months ago. She felt better after the injection."
    assert told(text, "tx.injection", lexicon) == {(True, "knee", "", "improved")}


@pytest.mark.parametrize("ended", ["the cast was removed", "the cast was discontinued", "she came out of the cast"])
def test_what_is_taken_off_is_not_given(ended: str, lexicon: Lexicon) -> None:
    text = f"On 3/4/2015 the left wrist was placed in a cast. On 4/5/2015 {ended}."
    assert {day for _, _, day, _ in told(text, "tx.immobilisation", lexicon)} == {"2015-03-04"}


@pytest.mark.parametrize("worn", [("a walking boot", "tx.immobilisation"), ("a brace", "tx.bracing")])
@pytest.mark.parametrize(
    "before",
    [
        "Films of the left ankle were normal, and he was placed in ",
        "The left ankle was tender and swollen. He was put in ",
        "He has left ankle pain and was fitted with ",
    ],
)
def test_what_is_worn_is_worn_where_it_hurts(before: str, worn: tuple[str, str], lexicon: Lexicon) -> None:
    device, name = worn
    assert {region for _, region, _, _ in told(f"{before}{device}.", name, lexicon)} == {"ankle"}


@pytest.mark.parametrize(
    "unwanted",
    ["does not want any more injections", "wants no further injections", "declined another injection"],
)
def test_more_that_is_not_wanted_denies_none(unwanted: str, lexicon: Lexicon) -> None:
    text = f"She {unwanted}."
    assert told(text, "tx.injection", lexicon) == set()
    assert {value for value, *_ in told(text, "injection_planned", lexicon)} == {False}


def test_more_care_that_did_not_help_was_given(lexicon: Lexicon) -> None:
    text = "She was not improved with additional physical therapy."
    assert {value for value, *_ in told(text, "tx.physical_therapy", lexicon)} == {True}
