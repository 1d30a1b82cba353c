"""The name of an office, and of who signs, is no care; care told in a line of its own is."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

OFFICES = (
    "Smith Chiropractic",
    "Valley Physical Therapy",
    "VALLEY PHYSICAL THERAPY",
    "Coast Hand Therapy & Rehabilitation",
    "Advanced Orthopedic Surgery",
    "Bay Area Spine and Injection Center",
    "Dr. Roe, DC - Roe Family Chiropractic",
    "Smith Acupuncture, Inc.",
)


def _care(text: str, lexicon: Lexicon) -> set[str]:
    return {fact.name for fact in facts_of_note(text, lexicon) if fact.name.startswith("tx.")}


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize(
    "note",
    [
        "{x}\nDOS 3/4/2018\nSubjective: Neck pain.",
        "12 Elm Street\n{x}\nPatient: John Roe\nNeck pain.",
        "Neck pain.\nJane Roe, DC\n{x}",
        "Facility: {x}\nNeck pain.",
        "Referred by: {x}\nNeck pain.",
    ],
)
def test_the_name_of_an_office_is_no_care(note: str, office: str, lexicon: Lexicon) -> None:
    assert not _care(note.format(x=office), lexicon)


@pytest.mark.parametrize(
    "signed", ["Sincerely,\nJohn Roe, PT", "John Q. Roe, DPT", "Therapist\nJohn Roe, PT, OCS", "Ann Roe, L.Ac."]
)
def test_who_signs_is_no_care(signed: str, lexicon: Lexicon) -> None:
    assert not _care(f"Subjective: Neck pain.\n{signed}", lexicon)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Treatment to date:\nPhysical Therapy\nAcupuncture", {"tx.physical_therapy", "tx.acupuncture"}),
        ("Treatments:\nOral NSAIDs, PT", {"tx.medication", "tx.physical_therapy"}),
        ("Physical Therapy 12 visits\nNeck pain.", {"tx.physical_therapy"}),
        ("Status Post Left Shoulder Surgery\nShoulder pain.", {"tx.surgery"}),
    ],
)
def test_care_in_a_line_of_its_own_was_had(note: str, expected: set[str], lexicon: Lexicon) -> None:
    assert _care(note, lexicon) == expected


@pytest.mark.parametrize("text", ["FROM: left knee", "FROM of the left knee.", "Left knee: FROM"])
def test_full_motion_in_short_is_no_sender(text: str, lexicon: Lexicon) -> None:
    told = {(fact.name, fact.value) for fact in facts_of_note(text, lexicon)}
    assert told == {("reduced_motion", False)}


@pytest.mark.parametrize("label", ["Clinic", "Facility", "Treating provider", "Referred by"])
def test_a_label_alone_hides_nothing(label: str, lexicon: Lexicon) -> None:
    assert "pain" in {fact.name for fact in facts_of_note(f"{label}\nNeck pain.", lexicon)}
