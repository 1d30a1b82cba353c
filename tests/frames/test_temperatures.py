"""A temperature tells of a fever, in either scale; a normal one, or a level of the spine, tells nothing."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


@pytest.mark.parametrize(
    ("text", "fever"),
    [
        ("Vitals: T 101.2, HR 110", True),
        ("Temp 38.9 C", True),
        ("Temperature: 102", True),
        ("T 98.6 BP 120/80", False),
        ("Temp 36.8", False),
        ("Tender over T 12.", False),
        ("A 1.5 T magnet was used.", False),
    ],
)
def test_a_temperature_tells_a_fever(text: str, fever: bool, lexicon: Lexicon) -> None:
    assert any(fact.name == "fever_or_weight_loss" for fact in facts_of_note(text, lexicon)) is fever
