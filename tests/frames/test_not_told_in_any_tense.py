"""What was not found, shown, had or complained of, in every tense and with every verb."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

FOUND = ["seen", "shown", "identified", "detected", "disclosed", "revealed", "visualized", "elicited", "picked up"]
FIND = {
    "show": "shown",
    "reveal": "revealed",
    "disclose": "disclosed",
    "demonstrate": "demonstrated",
    "detect": "detected",
}
TELL = {"report": "reported", "notice": "noticed", "complain of": "complained of", "develop": "developed"}


def values(text: str, name: str, lexicon: Lexicon) -> set[object]:
    """The values that are read for a fact."""
    return {fact.value for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize("found", FOUND)
@pytest.mark.parametrize(
    "was_not", ["was not", "has not been", "had not been", "could not be", "has never been", "was nowhere"]
)
def test_what_was_not_found_is_not_there(was_not: str, found: str, lexicon: Lexicon) -> None:
    assert values(f"A fracture of the left wrist {was_not} {found}.", "dx.fracture", lexicon) == {False}


@pytest.mark.parametrize("find", FIND)
@pytest.mark.parametrize("did_not", ["did not", "does not", "could not", "failed to", "was unable to", "has failed to"])
def test_what_a_study_did_not_find_is_not_there(did_not: str, find: str, lexicon: Lexicon) -> None:
    assert values(f"The MRI {did_not} {find} a fracture.", "dx.fracture", lexicon) == {False}


@pytest.mark.parametrize("find", FIND.values())
@pytest.mark.parametrize("has_not", ["has not", "had not", "has never", "has not yet", "hasn't"])
def test_what_a_study_has_not_found_is_not_there(has_not: str, find: str, lexicon: Lexicon) -> None:
    assert values(f"The MRI {has_not} {find} a meniscal tear.", "dx.meniscal_tear", lexicon) == {False}


@pytest.mark.parametrize("tell", TELL)
@pytest.mark.parametrize("has_not", ["did not", "has not", "has never", "never", "does not"])
def test_what_is_not_complained_of_is_denied(has_not: str, tell: str, lexicon: Lexicon) -> None:
    told = tell if has_not in {"did not", "does not"} else TELL[tell]
    assert values(f"He {has_not} {told} numbness in the right hand.", "numbness", lexicon) == {False}


@pytest.mark.parametrize("confirmed", ["confirmed", "verified", "proved", "borne out", "substantiated"])
@pytest.mark.parametrize("was_not", ["was not", "has not been", "could not be", "has never been"])
def test_what_was_not_confirmed_is_open(was_not: str, confirmed: str, lexicon: Lexicon) -> None:
    assert values(f"A fracture {was_not} {confirmed}.", "dx.fracture", lexicon) == {None}


@pytest.mark.parametrize("change", ["improvement in", "much relief of", "any change in", "a decrease in"])
@pytest.mark.parametrize("none", ["has not had", "has not noticed", "did not report", "never noticed", "has never had"])
def test_a_change_that_did_not_come_denies_no_complaint(none: str, change: str, lexicon: Lexicon) -> None:
    assert False not in values(f"He {none} {change} the pain in the left knee.", "pain", lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "She has never-ending low back pain.",
        "She is never free of low back pain.",
        "She is never without pain in the low back.",
        "There is no end to the low back pain.",
        "There is no let-up in the low back pain.",
    ],
)
def test_pain_without_an_end_is_pain(text: str, lexicon: Lexicon) -> None:
    assert values(text, "pain", lexicon) == {True}


@pytest.mark.parametrize(
    "text", ["He cannot walk without a brace.", "He never goes without his brace.", "He is never without a brace."]
)
def test_what_someone_cannot_do_without_is_used(text: str, lexicon: Lexicon) -> None:
    assert values(text, "tx.bracing", lexicon) == {True}


@pytest.mark.parametrize("points", ["points to", "speaks for", "hints at", "points toward"])
@pytest.mark.parametrize("where", ["", " in the chart", " on this examination", " here"])
def test_what_nothing_points_to_is_denied(where: str, points: str, lexicon: Lexicon) -> None:
    assert values(f"Nothing{where} {points} a red flag.", "red_flag_any", lexicon) == {False}


@pytest.mark.parametrize("little", ["little", "not much", "hardly anything"])
def test_what_little_suggests_is_open(little: str, lexicon: Lexicon) -> None:
    assert values(f"There is {little} to suggest a fracture.", "dx.fracture", lexicon) == {None}


@pytest.mark.parametrize(
    "nothing", ["was not positive", "has not been positive", "reproduced nothing", "brought nothing out"]
)
def test_a_test_that_brought_nothing_out_is_negative(nothing: str, lexicon: Lexicon) -> None:
    assert values(f"Spurling's test {nothing}.", "spurling_positive", lexicon) == {False}
