"""Short forms that may be one of two: "inj" is an injury or an injection."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def _names(text: str, lexicon: Lexicon) -> set[str]:
    return {fact.name for fact in facts_of_note(text, lexicon)}


@pytest.mark.parametrize(
    "line",
    [
        "CC: L shoulder inj.",
        "Pt here w/ knee inj at work yesterday.",
        "34 yo M c/o R ankle inj, stepped in hole.",
        "Hx of R hand inj 2014.",
        "inj: fell off ladder",
        "Inj date 3/10/22, R elbow.",
        "Crush inj to left index finger.",
        "FOOSH inj R wrist, tx splint.",
        "s/p inj to L wrist 2 wks ago.",
    ],
)
def test_a_short_injury_is_no_injection(line: str, lexicon: Lexicon) -> None:
    assert "tx.injection" not in _names(line, lexicon)


@pytest.mark.parametrize(
    "line",
    [
        "s/p subacromial inj 2 wks ago with relief.",
        "PT, inj and meds failed.",
        "Had 2 inj to the left knee.",
        "R knee inj x2 with 1 wk relief.",
        "Treatment to date: inj.",
        "R shoulder inj with kenalog 40 today.",
    ],
)
def test_a_short_injection_stays_one(line: str, lexicon: Lexicon) -> None:
    assert "tx.injection" in _names(line, lexicon)


def test_the_day_of_a_short_injury(lexicon: Lexicon) -> None:
    facts = facts_of_note("Date: 5/2/2022\nInj 3/10/22 when he fell.\n", lexicon)
    assert {str(fact.value) for fact in facts if fact.name == "injury_date"} == {"2022-03-10"}
