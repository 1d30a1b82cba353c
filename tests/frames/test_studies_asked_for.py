"""Studies that someone asks for, none that were done; and diagnoses that are suspected, one of two, or not so."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text


def told(text: str, lexicon: Lexicon) -> set[tuple[str, object]]:
    """Names and answers of a sentence, without who it is about."""
    return {(f.name, f.value) for f in facts_of_text(text, lexicon) if f.name != "sex"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He ordered an MRI that day, before any x-ray was taken.", {("planned_study", True), ("study.xray", False)}),
        ("She asked the carrier to approve a CT scan.", {("planned_study", True)}),
        ("He ordered an MRI; the examiner found an effusion.", {("planned_study", True), ("effusion", True)}),
        ("He requested an MRI and noted effusion.", {("planned_study", True), ("effusion", True)}),
        ("He ordered an MRI, which showed an effusion.", {("study.mri", True), ("effusion", True)}),
        ("A bone scan was ordered and was normal.", {("study.bone_scan", True)}),
        ("The EMG has been ordered, not yet done.", {("planned_study", True), ("study.emg_ncs", False)}),
        ("He never obtained an MRI.", {("study.mri", False)}),
        ("A CT was the only way to tell.", {("planned_study", True)}),
        ("An MRI would settle the question.", {("planned_study", True)}),
        ("An MRI should have been obtained first.", set()),
        ("The insurer refused to pay for a CT scan.", {("planned_study", True)}),
        ("MRI right hip ordered for preop.", {("planned_study", True)}),
        ("Return to the doctor; she has had plain films only.", {("study.xray", True)}),
    ],
)
def test_studies_asked_for(text: str, expected: set[tuple[str, object]], lexicon: Lexicon) -> None:
    assert told(text, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("X-rays of the foot disclosed no break.", False),
        ("Films of the hand showed nothing broken.", False),
        ("She cracked two ribs.", True),
        ("The surgeon suspects a hairline fracture.", None),
        ("A fracture of the heel was worth excluding.", None),
        ("A scaphoid fracture is the most likely explanation.", None),
        ("The scan showed a stress fracture or a contusion.", None),
        ("He does not think there is a fracture.", False),
        ("The films were clear of fracture.", False),
        ("The films did not rule out a fracture.", None),
    ],
)
def test_fractures_in_plain_words(text: str, expected: object, lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert {f.value for f in facts if f.name == "dx.fracture"} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The MRI showed bulges from C4 to C6.", ("dx.disc_herniation", True)),
        ("There was no tear of ligament or meniscus.", ("dx.meniscal_tear", False)),
        ("There was no tear of ligament or meniscus.", ("dx.ligament_tear", False)),
        ("The cartilage was worn.", ("dx.osteoarthritis", True)),
        ("Menisci normal.", ("dx.meniscal_tear", False)),
        ("The films show the joint is well located.", ("dx.dislocation", False)),
        ("Her symptoms suggest a labral tear.", ("dx.labral_tear", None)),
        ("A suspected hip fracture.", ("fracture_suspected", True)),
    ],
)
def test_diagnoses_in_plain_words(text: str, expected: tuple[str, object], lexicon: Lexicon) -> None:
    assert expected in told(text, lexicon)


@pytest.mark.parametrize("text", ["There is bruising over the shin.", "A hematoma of the scalp was noted."])
def test_a_bruise_seen_is_no_diagnosis(text: str, lexicon: Lexicon) -> None:
    assert ("dx.contusion", True) not in told(text, lexicon)


@pytest.mark.parametrize("paper", ["request", "referral", "order"])
@pytest.mark.parametrize("verb", ["was made.", "was noted.", "was made on 3/4/2015."])
def test_what_was_done_with_the_paper_is_not_done_with_the_study(paper: str, verb: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"A {paper} for an MRI of the lumbar spine {verb}", lexicon)
    assert {fact.name for fact in facts} == {"planned_study"}
