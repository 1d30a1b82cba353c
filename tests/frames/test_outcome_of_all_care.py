"""What conservative care as a whole brought, and care that is told done after a plan."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told

CARE = ("conservative measures", "non-operative management", "nonsurgical therapy")


@pytest.mark.parametrize("care", CARE)
@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The wrist did not get better and she failed {care}.", {"-"}),
        ("The pain is refractory to {care}.", {"-"}),
        ("It was noted that {care} for the left hip brought no relief.", {"- left hip"}),
        ("The right elbow got better, and {care} helped.", {"+"}),
        ("She has not failed {care}.", set()),
        ("Release may be offered once {care} has failed.", set()),
        ("We recommend {care}.", set()),
        ("There is no documentation that {care} failed.", set()),
    ],
)
def test_what_all_care_brought(care: str, frame: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(frame.format(care=care), "conservative_care_helped", lexicon) == expected


@pytest.mark.parametrize("plan", ["The treatment plan included a brace.", "The plan was for naproxen."])
@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("The file shows that he attended 7 visits of acupuncture.", {"7"}),
        ("Nine visits of acupuncture have been completed.", {"9"}),
        ("The worker has tried acupuncture.", {"+"}),
        ("He will begin once he has completed acupuncture.", set()),
    ],
)
def test_care_told_done_after_a_plan(plan: str, after: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(f"{plan} {after}", "tx.acupuncture", lexicon) == expected


@pytest.mark.parametrize("little", ["no", "little", "no significant"])
def test_no_response_was_still_care(little: str, lexicon: Lexicon) -> None:
    assert told(f"There was {little} response to acupuncture.", "tx.acupuncture", lexicon) == {"+"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The worker has not yet failed {care}.", {(True, None)}),
        ("The worker has not exhausted {care}.", {(True, None)}),
        ("The chart does not show that {care} has failed.", set()),
        ("It is not documented that {care} failed.", set()),
        ("The worker does not feel that {care} helped.", {(True, "not_improved")}),
        ("She noted that {care} had failed.", {(True, "not_improved")}),
    ],
)
@pytest.mark.parametrize("care", ["acupuncture", "physical therapy", "chiropractic care"])
def test_failure_that_is_denied(care: str, text: str, expected: set[object], lexicon: Lexicon) -> None:
    facts = [fact for fact in facts_of_text(text.format(care=care), lexicon) if fact.name.startswith("tx.")]
    assert {(fact.value, fact.result) for fact in facts} == expected


@pytest.mark.parametrize(
    "felt", ["The surgeon does not feel that surgery is indicated.", "He thinks no surgery is needed."]
)
def test_an_operation_that_is_not_thought_needed(felt: str, lexicon: Lexicon) -> None:
    assert told(felt, "surgery_planned", lexicon) == {"-"}
    assert not told(felt, "tx.surgery", lexicon)
