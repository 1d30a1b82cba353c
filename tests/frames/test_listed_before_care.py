"""Care whose words name one place takes those listed right before it; "both" before a list of two is no side."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told


@pytest.mark.parametrize("care", ["surgery", "injections"])
@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("Hip and wrist {care} had been done", {"+ hip", "+ wrist"}),
        ("Left elbow and shoulder {care} had been done", {"+ left elbow", "+ left shoulder"}),
        ("Neck, hip and ankle {care} had been done", {"+ cervical", "+ hip", "+ ankle"}),
        ("He has stiffness of the neck and ankle {care} had been done", {"+ ankle"}),
        ("Swelling of the right elbow and wrist {care} had been done", {"+ wrist"}),
    ],
)
def test_places_listed_before_care(listed: str, care: str, expected: set[str], lexicon: Lexicon) -> None:
    name = {"surgery": "tx.surgery", "injections": "tx.injection"}[care]
    assert told(f"{listed.format(care=care)} in 2012.", name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Both a CT scan and a film of the ankle were done.", "study.ct", {"+ ankle"}),
        ("Both elbow pain and swelling came back.", "pain", {"+ elbow"}),
        ("Both gentle and forceful motion of the wrist was limited.", "reduced_motion", {"+ wrist"}),
        ("Both of her wrists ache.", "pain", {"+ bilateral wrist"}),
        ("Both elbows and the neck are tender.", "tenderness", {"+ bilateral elbow", "+ cervical"}),
    ],
)
def test_both_is_a_side_of_what_has_two(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected
