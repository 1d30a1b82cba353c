"""A day behind an approval is no score, a view no diagnosis, and a therapist who is to be seen gave nothing yet."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def _told(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.measure or fact.value for fact in facts_of_note(text, lexicon) if fact.name == name}


@pytest.mark.parametrize("line", ["MRI L knee auth'd 3/10.", "CT of the right wrist done 3/10."])
def test_the_day_of_a_study_is_no_score_of_pain(line: str, lexicon: Lexicon) -> None:
    assert not _told(line, "pain", lexicon)


@pytest.mark.parametrize("line", ["L knee 6/10 despite ibuprofen.", "L knee 6/10.", "Pain: L knee 6/10."])
def test_a_score_of_a_place_is_one(line: str, lexicon: Lexicon) -> None:
    assert _told(line, "pain", lexicon) == {6}


@pytest.mark.parametrize("line", ["MRI rec'd.", "Films normal; MRI rec."])
def test_a_study_that_is_recommended_in_short_was_not_done(line: str, lexicon: Lexicon) -> None:
    assert not _told(line, "study.mri", lexicon)


def test_a_view_of_the_carpal_tunnel_diagnoses_nothing(lexicon: Lexicon) -> None:
    assert not _told("X-rays with carpal tunnel view neg.", "dx.carpal_tunnel", lexicon)
    assert _told("Carpal tunnel syndrome.", "dx.carpal_tunnel", lexicon) == {True}


@pytest.mark.parametrize("line", ["Pt to see PT.", "Patient will see OT next week.", "She is to see hand therapy."])
def test_a_therapist_to_be_seen_gave_no_care(line: str, lexicon: Lexicon) -> None:
    assert not _told(line, "tx.physical_therapy", lexicon)


def test_a_therapist_who_was_seen_gave_care(lexicon: Lexicon) -> None:
    assert _told("He went to see PT weekly.", "tx.physical_therapy", lexicon) == {True}
