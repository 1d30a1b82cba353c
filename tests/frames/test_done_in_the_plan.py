"""A plan tells in few words what was done at the visit; what is still to be done stays planned."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def _told(line: str, lexicon: Lexicon) -> set[tuple[str, object]]:
    facts = facts_of_note(f"DOS 5/6/2016\nPLAN: {line}\n", lexicon)
    return {(fact.name, fact.value) for fact in facts if fact.name in {"tx.injection", "injection_planned"}}


@pytest.mark.parametrize(
    "line",
    [
        "ESI performed.",
        "Right L4-L5 ESI done today.",
        "Corticosteroid injection right knee done.",
        "Administered left subacromial injection.",
        "Knee aspirated and injected today.",
        "Kenalog 40 mg injected into the right knee.",
        "Injection performed, MRI ordered.",
    ],
)
def test_an_injection_that_a_plan_tells_done_was_given(line: str, lexicon: Lexicon) -> None:
    assert _told(line, lexicon) == {("tx.injection", True)}


@pytest.mark.parametrize(
    "line", ["ESI to be performed next week.", "Injection will be performed.", "Injection given if no better."]
)
def test_an_injection_still_to_be_done_was_not_given(line: str, lexicon: Lexicon) -> None:
    assert ("tx.injection", True) not in _told(line, lexicon)
