"""Care and studies that are arranged for a time are still to come; "as of the request" only tells when."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told


@pytest.mark.parametrize("when", ["set for 8-2-16", "tentatively scheduled for August", "coming up on 8-2-16"])
@pytest.mark.parametrize(
    ("care", "planned"),
    [
        ("a meniscectomy on the right", "surgery_planned"),
        ("surgery for the left wrist", "surgery_planned"),
        ("a steroid injection of the shoulder", "injection_planned"),
        ("a CT scan of the ankle", "planned_study"),
    ],
)
def test_what_is_arranged_was_not_done(when: str, care: str, planned: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"The worker had {care} {when}.", lexicon)
    assert {fact.name for fact in facts if "study" in fact.name or "surg" in fact.name or "injec" in fact.name} == {
        planned
    }


@pytest.mark.parametrize(
    "text", ["The fusion took place as scheduled on 8-2-16.", "A fusion was set for August and was performed."]
)
def test_what_was_arranged_and_done_was_done(text: str, lexicon: Lexicon) -> None:
    assert told(text, "tx.surgery", lexicon)
    assert not told(text, "surgery_planned", lexicon)


@pytest.mark.parametrize(
    "time", ["through the date of the request", "as of the time of the UR request", "before the RFA"]
)
@pytest.mark.parametrize(("had", "sign"), [("had had acupuncture", "+"), ("had not had acupuncture", "-")])
def test_the_request_only_tells_when(time: str, had: str, sign: str, lexicon: Lexicon) -> None:
    assert told(f"The worker {had} {time}.", "tx.acupuncture", lexicon) == {sign}


@pytest.mark.parametrize(
    "frame", ["The worker has an appointment for {study} on 8-2-16.", "He was sent for possible {study} of the hip."]
)
@pytest.mark.parametrize(("study", "done"), [("an MRI", "study.mri"), ("a CT scan", "study.ct")])
def test_a_study_with_an_appointment_is_to_come(frame: str, study: str, done: str, lexicon: Lexicon) -> None:
    text = frame.format(study=study if "appointment" in frame else study.split(maxsplit=1)[1])
    assert told(text, "planned_study", lexicon)
    assert not told(text, done, lexicon)


@pytest.mark.parametrize("broken", ["was attempted but not completed", "was begun but she could not tolerate it"])
def test_a_study_that_was_broken_off_was_not_done(broken: str, lexicon: Lexicon) -> None:
    assert told(f"The MRI {broken}.", "study.mri", lexicon) == {"-"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Weight loss was strongly encouraged.", set()),
        ("The worker was advised on weight loss.", set()),
        ("He lost 25 pounds with exercise.", set()),
        ("He lost 25 pounds without trying.", {"+"}),
    ],
)
def test_weight_that_is_to_be_lost_is_no_red_flag(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "fever_or_weight_loss", lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("A colorectal cancer screening was done last year.", "cancer_history", set()),
        ("He had a fever with influenza.", "fever_or_weight_loss", set()),
        ("She has night sweats related to menopause.", "fever_or_weight_loss", set()),
        ("She has night sweats.", "fever_or_weight_loss", {"+"}),
        ("The worker was checked for a fracture of the hip.", "dx.fracture", {"? hip"}),
    ],
)
def test_what_has_another_cause_or_was_only_looked_for(
    text: str, name: str, expected: set[str], lexicon: Lexicon
) -> None:
    assert told(text, name, lexicon) == expected
