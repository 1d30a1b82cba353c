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
