"""An outcome right before a study is its own, also in a plan: "given negative films, MRI of the wrist"."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

VISIT = "Date of visit: 3/14/2022\n"


def _studies(text: str, lexicon: Lexicon) -> set[str]:
    facts = facts_of_note(VISIT + text, lexicon)
    done = {f"{fact.name} {fact.result}" for fact in facts if fact.name.startswith("study.")}
    return done | {f"planned {fact.measure}" for fact in facts if fact.name == "planned_study"}


@pytest.mark.parametrize(
    "plan",
    [
        "Given neg x-rays and persistent pain, MRI wrist.",
        "MRI wrist given neg x-rays.",
        "Films negative, so MRI wrist.",
        "Normal x-rays. MRI wrist.",
    ],
)
def test_a_plan_after_films_without_a_finding(plan: str, lexicon: Lexicon) -> None:
    assert _studies(f"PLAN:\n{plan}", lexicon) == {"study.xray normal", "planned mri"}


@pytest.mark.parametrize("line", ["Tender snuffbox and neg films.", "Despite normal x-rays she limps.", "Negative XR."])
def test_films_told_by_their_outcome_were_done(line: str, lexicon: Lexicon) -> None:
    assert _studies(line, lexicon) == {"study.xray normal"}


def test_films_that_may_be_negative_were_not_done(lexicon: Lexicon) -> None:
    assert _studies("PLAN:\nIf negative x-rays, get MRI.", lexicon) == set()


@pytest.mark.parametrize("line", ["ESI 4. Ice applied.", "ESI level 3", "Triage ESI 4", "ESI: 3"])
def test_a_triage_level_is_no_injection(line: str, lexicon: Lexicon) -> None:
    assert "tx.injection" not in {fact.name for fact in facts_of_note(line, lexicon)}


@pytest.mark.parametrize("line", ["ESI 3/4/16 helped.", "L4-5 ESI 2 weeks ago.", "ESI x 2."])
def test_an_epidural_injection_stays_one(line: str, lexicon: Lexicon) -> None:
    assert "tx.injection" in {fact.name for fact in facts_of_note(line, lexicon)}
