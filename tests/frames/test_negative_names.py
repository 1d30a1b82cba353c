"""A "negative" or a minus that opens an entry denies its list; a plus ends one; what only is a risk is not there."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

_SIGNS = {True: "+", False: "-", None: "?"}


def _told(text: str, lexicon: Lexicon, *names: str) -> set[str]:
    facts = (fact for fact in facts_of_note(text, lexicon) if fact.name in names)
    return {
        f"{_SIGNS[fact.value]} {fact.region or ''}".strip() for fact in facts if isinstance(fact.value, bool | None)
    }


@pytest.mark.parametrize(
    ("line", "name", "told"),
    [
        ("MSK: +joint pain, neg back pain.", "pain", {"-"}),
        ("neg LOC, neg neck pain, + wrist pain", "pain", {"- cervical", "+ wrist"}),
        ("+ wrist pain, - elbow pain, -neck pain", "pain", {"+ wrist", "- elbow", "- cervical"}),
        ("Neg fever, chills.", "fever_or_weight_loss", {"-"}),
        ("XR R knee neg fx, dislocation.", "dx.dislocation", {"- knee"}),
        ("denies numbness, + swelling", "swelling", {"+"}),
        ("Denies n/t, + elbow pain", "pain", {"+ elbow"}),
        ("Spurling neg, neck pain 4/10.", "pain", {"+ cervical"}),
        ("XR neg, knee pain persists.", "pain", {"+ knee"}),
        ("Neck pain - no relief", "pain", {"+ cervical"}),
        ("Denies fever, weight loss", "fever_or_weight_loss", {"-"}),
    ],
)
def test_what_a_negative_denies(line: str, name: str, told: set[str], lexicon: Lexicon) -> None:
    assert _told(line, lexicon, name) == told


@pytest.mark.parametrize("how", ["excluded", "ruled out"])
@pytest.mark.parametrize("on", [".", " on films.", " by x-ray.", " clinically."])
def test_what_is_ruled_out_by_something_is_not_there(how: str, on: str, lexicon: Lexicon) -> None:
    text = f"Elbow fx {how}{on}"
    assert _told(text, lexicon, "dx.fracture") == {"- elbow"}
    assert not _told(text, lexicon, "study.xray") & {"-"}


@pytest.mark.parametrize(
    "line",
    [
        "Occult scaphoid fx not excluded.",
        "Scaphoid fracture is not ruled out.",
        "Scaphoid fracture was not excluded by the films.",
        "Scaphoid fracture not yet ruled out.",
        "Scaphoid fracture cannot be reliably excluded on films.",
    ],
)
def test_what_is_not_ruled_out_is_open(line: str, lexicon: Lexicon) -> None:
    assert _told(line, lexicon, "dx.fracture") == {"? wrist"}
    assert _told(line, lexicon, "fracture_suspected") == {"+ wrist"}


@pytest.mark.parametrize(
    "line",
    [
        "Risks including infection, stiffness, nerve injury, and fracture were discussed.",
        "Risks, benefits and alternatives including infection, bleeding, nerve damage were explained.",
        "Possible complications include infection, stiffness and CRPS.",
        "Potential complications were discussed: infection, nerve injury, weakness.",
        "Informed consent obtained, risks incl infection, bleeding.",
    ],
)
def test_what_is_a_risk_is_not_there(line: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(line, lexicon)
    assert not {fact.name for fact in facts}, facts


def test_a_complication_that_came_is_there(lexicon: Lexicon) -> None:
    assert _told("Postop complications included a wound infection in June.", lexicon, "dx.infection") == {"+"}


@pytest.mark.parametrize(
    "line",
    ["ANESTHESIA: General.", "Exam under anesthesia showed full motion.", "Regional anesthesia was used."],
)
def test_the_anesthesia_of_an_operation_is_no_lost_feeling(line: str, lexicon: Lexicon) -> None:
    assert not _told(line, lexicon, "sensory_deficit")


def test_anesthesia_of_a_place_is_lost_feeling(lexicon: Lexicon) -> None:
    assert _told("Complete anesthesia of the small finger.", lexicon, "sensory_deficit") == {"+ hand"}


@pytest.mark.parametrize(
    "line",
    [
        "F/u hand surgery in 7-10 days for repeat exam.",
        "Referral hand surgery.",
        "Hand surgery will see him.",
        "Per hand surgery, continue splint.",
    ],
)
def test_a_service_is_no_operation(line: str, lexicon: Lexicon) -> None:
    assert not _told(line, lexicon, "tx.surgery", "surgery_planned")


@pytest.mark.parametrize("line", ["He had hand surgery in 2019.", "Hand surgery was performed on 2/3/22."])
def test_an_operation_on_the_hand_stays_one(line: str, lexicon: Lexicon) -> None:
    assert _told(line, lexicon, "tx.surgery") == {"+ hand"}
