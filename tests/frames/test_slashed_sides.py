"""Sides with a slash between them head outcomes with one: those of either side, no measure and its norm."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told


@pytest.mark.parametrize(
    "head", ["AROM R / L\n", "Shoulder ROM R/L\n", "ROM (L/R):\n", "ROM Right / Left\n", "ROM R/L: "]
)
@pytest.mark.parametrize("row", ["Flexion 120 / 180", "flexion 90/170", "Extension: 20/50"])
def test_degrees_of_either_side_are_no_norm(head: str, row: str, lexicon: Lexicon) -> None:
    assert all(fact.name != "reduced_motion" for fact in facts_of_note(f"{head}{row}", lexicon))


def test_degrees_with_their_norm_are(lexicon: Lexicon) -> None:
    assert told("Right shoulder flexion 120/180.", "reduced_motion", lexicon) == {"+ right shoulder"}


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [("Strength R / L", "right", "left"), ("Strength L/R", "left", "right"), ("Strength (R/L)", "right", "left")],
)
def test_grades_of_either_side_stand_in_their_order(head: str, first: str, second: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{head}\nDeltoid 4/5 / 5/5\nBiceps 5/5 4/5", lexicon)
    found = {(fact.region, fact.side, fact.value) for fact in facts if fact.name == "motor_weakness"}
    assert found == {
        ("shoulder", first, True),
        ("shoulder", second, False),
        ("upper_extremity", first, False),
        ("upper_extremity", second, True),
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("MRI of the knee shows intact menisci and ligaments.", {"dx.meniscal_tear", "dx.ligament_tear"}),
        ("ACL, PCL and menisci intact.", {"dx.meniscal_tear", "dx.ligament_tear"}),
        ("The rotator cuff and labrum are intact.", {"dx.rotator_cuff_tear", "dx.labral_tear"}),
        ("Normal labrum and rotator cuff.", {"dx.rotator_cuff_tear", "dx.labral_tear"}),
    ],
)
def test_what_is_intact_together_is_so_each_for_itself(text: str, names: set[str], lexicon: Lexicon) -> None:
    facts = facts_of_note(text, lexicon)
    assert {(fact.name, fact.value) for fact in facts if fact.name.startswith("dx.")} == {(n, False) for n in names}
