"""Complaints joined by more than "and", and places that one limb and the trunk have by one name; each in a note."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def stated(line: str, lexicon: Lexicon, *names: str) -> set[tuple[str, object, str | None, str | None]]:
    facts = facts_of_note(line, lexicon)
    return {(fact.name, fact.value, fact.region, fact.side) for fact in facts if fact.name in names}


@pytest.mark.parametrize("tie", ["and", "as well as", "along with", "together with", "in addition to"])
@pytest.mark.parametrize(
    ("second", "name"),
    [
        ("a catching sensation", "locking_or_catching"),
        ("locking episodes", "locking_or_catching"),
        ("swelling", "swelling"),
        ("some weakness", "weakness_reported"),
    ],
)
def test_two_complaints_share_the_place_behind_the_second(tie: str, second: str, name: str, lexicon: Lexicon) -> None:
    found = stated(f"HPI: She has a long history of pain {tie} {second} in the left knee.", lexicon, "pain", name)
    assert found == {("pain", True, "knee", "left"), (name, True, "knee", "left")}


@pytest.mark.parametrize(
    ("line", "name", "region", "side"),
    [
        ("EXAM: Left hip: there is tenderness in the groin.", "tenderness", "hip", "left"),
        ("HPI: Right hip pain that radiates to the groin.", "radiating_pain", "hip", "right"),
        ("HPI: Left groin pain after lifting a box.", "pain", "abdomen", "left"),
        ("HPI: Left hip pain. He has a left groin hernia.", "dx.hernia", "abdomen", "left"),
    ],
)
def test_the_groin_is_the_hips_where_a_hip_is_told(
    line: str, name: str, region: str, side: str, lexicon: Lexicon
) -> None:
    assert stated(line, lexicon, name) == {(name, True, region, side)}
