"""Fields that a word answers, injections in short, what progresses, and care counted at two places."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def _told(text: str, lexicon: Lexicon) -> set[tuple[str, object, str | None, str | None]]:
    return {(f.name, f.value, f.region, f.side) for f in facts_of_note(text, lexicon) if f.name != "sex"}


@pytest.mark.parametrize("answer", ["no", "No", "never", "none"])
@pytest.mark.parametrize(
    ("field", "name"),
    [("X-rays", "study.xray"), ("MRI", "study.mri"), ("Inj", "tx.injection"), ("Acup", "tx.acupuncture")],
)
def test_a_no_answers_a_field(field: str, name: str, answer: str, lexicon: Lexicon) -> None:
    assert _told(f"{field}: {answer}", lexicon) == {(name, False, None, None)}


def test_a_no_answers_a_study_at_its_place(lexicon: Lexicon) -> None:
    assert _told("Left knee MRI: No", lexicon) == {("study.mri", False, "knee", "left")}
    assert _told("X-rays: Yes", lexicon) == {("study.xray", True, None, None)}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("IA inj 4/3/18.", (None, None)),
        ("R knee IA inj 4/3/18", ("knee", "right")),
        ("SA inj L shoulder 4/3/18", ("shoulder", "left")),
    ],
)
def test_a_joint_that_is_injected_is_not_injured(text: str, place: tuple[str, str], lexicon: Lexicon) -> None:
    assert _told(text, lexicon) == {("tx.injection", True, *place)}


@pytest.mark.parametrize(
    "text",
    ["Weakness progressing to foot drop.", "Leg weakness that progressed to a foot drop.", "Weakness is increasing."],
)
def test_a_weakness_that_grows_is_a_progressive_deficit(text: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(text, lexicon) if fact.value is True}
    assert {"progressive_deficit", "weakness_reported"} <= names


@pytest.mark.parametrize("text", ["One cervical and three lumbar ESIs.", "Had two cervical and one lumbar ESI."])
def test_care_counted_at_two_places_was_had_at_both(text: str, lexicon: Lexicon) -> None:
    assert {told[2] for told in _told(text, lexicon) if told[0] == "tx.injection"} == {"cervical", "lumbar"}
