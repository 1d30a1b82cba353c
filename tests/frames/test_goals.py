"""What therapy is to reach is told under headings of its own, and is not there yet."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

_FOUND = "Date of service: 3/2/2018\nO: Left quadriceps 4-/5. Knee pain 6/10.\n"
_BEHIND = "\nP: Continue twice a week.\n"
_GOALS = "Quadriceps strength 5/5\n- No night pain\n2. Swelling resolved, pain 2/10\nFull ROM of the knee"


@pytest.mark.parametrize(
    "heading",
    [
        "Goals:",
        "GOALS",
        "STG:",
        "LTGs (6 wks):",
        "STG 1:",
        "Short Term Goals:",
        "Long-term goals (4-6 weeks):",
        "Functional goals:",
        "Goals of therapy:",
        "Patient's goals:",
        "Expected outcomes:",
        "Plan of care goals:",
    ],
)
@pytest.mark.parametrize("parted", ["\n", " "])
def test_what_stands_under_goals_states_nothing(heading: str, parted: str, lexicon: Lexicon) -> None:
    without = facts_of_note(_FOUND + _BEHIND, lexicon)
    assert facts_of_note(f"{_FOUND}{heading}{parted}{_GOALS}{_BEHIND}", lexicon) == without
    assert {(fact.name, fact.measure) for fact in without} >= {("motor_weakness", "4-"), ("pain", 6)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Goals:\n5/5 strength\nAssessment: Left knee pain 6/10.", ("pain", 6)),
        ("Goals:\n5/5 strength\nObjective: Left quadriceps 4/5.", ("motor_weakness", "4")),
        ("Goals met. Left quadriceps is 4/5.", ("motor_weakness", "4")),
    ],
)
def test_what_was_found_behind_them_is_told(text: str, told: tuple[str, object], lexicon: Lexicon) -> None:
    assert [(fact.name, str(fact.measure)) for fact in facts_of_note(text, lexicon)] == [(told[0], str(told[1]))]
