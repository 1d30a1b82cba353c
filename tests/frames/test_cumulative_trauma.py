"""CT is cumulative trauma where a claim's time is told, and a scan everywhere else."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

_VISIT = "Office visit 7/15/2026\n"


@pytest.mark.parametrize("between", [" - ", "-", " to ", " through "])
@pytest.mark.parametrize(
    "form",
    [
        "DOI: CT {x}",
        "D.O.I.: CT {x}",
        "Date of injury: CT {x}",
        "Injury: CT {x}",
        "DOI: CT: {x}",
        "DOI: {x} (CT)",
        "CT claim {x}. He is a clerk.",
        "CT DOI {x}",
    ],
)
def test_the_time_of_a_claim_is_no_scan(form: str, between: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{_VISIT}{form.format(x=f'1/1/2020{between}1/9/2026')}\n", lexicon)
    assert not [fact for fact in facts if fact.name == "study.ct"]
    assert [str(fact.value) for fact in facts if fact.name == "injury_date"] == ["2026-01-09"]


@pytest.mark.parametrize(
    "text",
    [
        "Head injury: CT 1/9/2026 was negative.",
        "CT 1/9/2026: no fracture.",
        "The CT of 1/9/2026 was normal; DOI 1/9/2026.",
        "CT scans of 1/9/2026 and 2/9/2026 showed no change.",
    ],
)
def test_a_scan_is_still_one(text: str, lexicon: Lexicon) -> None:
    assert [fact for fact in facts_of_note(f"{_VISIT}{text}\n", lexicon) if fact.name == "study.ct"]
