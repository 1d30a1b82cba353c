"""Signs that there are none of, told without an outcome: "no Tinel's sign"; and losses told with what is normal."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text


def stated(line: str, lexicon: Lexicon, *names: str) -> set[tuple[str, object, str | None, str | None]]:
    facts = facts_of_note(line, lexicon)
    return {(fact.name, fact.value, fact.region, fact.side) for fact in facts if fact.name in names}


SIGNS = [
    ("Tinel's sign at the right wrist", "tinel_or_phalen", "wrist"),
    ("McMurray sign of the right knee", "meniscal_sign", "knee"),
    ("apprehension sign of the right shoulder", "instability_sign", "shoulder"),
    ("impingement signs of the right shoulder", "rotator_cuff_sign", "shoulder"),
    ("anterior drawer of the right ankle", "instability_sign", "ankle"),
]


@pytest.mark.parametrize("denial", ["No", "There is no", "There was no significant", "No positive", "Without"])
@pytest.mark.parametrize(("sign", "name", "region"), SIGNS)
def test_a_sign_that_there_is_none_of_is_negative(
    denial: str, sign: str, name: str, region: str, lexicon: Lexicon
) -> None:
    assert stated(f"EXAM: {denial} {sign}.", lexicon, name) == {(name, False, region, "right")}
    letter = f"{denial} {sign}."
    found = facts_of_text(letter, lexicon)
    assert {(fact.name, fact.value) for fact in found if fact.name == name} == {(name, False)}


@pytest.mark.parametrize(
    "line",
    ["No Tinel test was performed.", "No straight leg raise was done.", "No McMurray testing today."],
)
def test_a_test_that_was_not_done_has_no_outcome(line: str, lexicon: Lexicon) -> None:
    assert stated(f"EXAM: {line}", lexicon, "tinel_or_phalen", "slr_positive", "meniscal_sign") == set()


def test_what_is_there_behind_a_comma_is_positive(lexicon: Lexicon) -> None:
    found = stated("EXAM: Left knee: no effusion, positive Lachman.", lexicon, "effusion", "instability_sign")
    assert found == {("effusion", False, "knee", "left"), ("instability_sign", True, "knee", "left")}


@pytest.mark.parametrize("told", ["stable and antalgic", "steady but antalgic", "slow and antalgic"])
def test_a_loss_told_with_what_is_normal_counts(told: str, lexicon: Lexicon) -> None:
    assert {value for _, value, *_ in stated(f"EXAM: Gait is {told}.", lexicon, "gait_abnormal")} == {True}


@pytest.mark.parametrize("denied", ["no gross deformity", "no warmth", "no obvious effusion", "without acute distress"])
@pytest.mark.parametrize(
    ("there", "name"),
    [("motion guarded", "reduced_motion"), ("gait antalgic", "gait_abnormal"), ("motion limited", "reduced_motion")],
)
def test_what_a_participle_tells_behind_a_denial_is_there(denied: str, there: str, name: str, lexicon: Lexicon) -> None:
    text = f"On examination: {denied}, {there}."
    assert {fact.value for fact in facts_of_text(text, lexicon) if fact.name == name} == {True}, text


@pytest.mark.parametrize("telling", ["reported", "observed"])
def test_a_list_of_what_there_is_none_of_is_closed_by_who_told_it(telling: str, lexicon: Lexicon) -> None:
    text = f"No fever, numbness {telling}."
    facts = facts_of_text(text, lexicon)
    assert {(fact.name, fact.value) for fact in facts} == {("fever_or_weight_loss", False), ("numbness", False)}
