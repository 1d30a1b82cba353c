"""A side of the body told for a list, one that a sentence opens with, and a complaint beside a stiffness elsewhere."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize(
    "frame", ["There is pain on the {s} side of the {a}, {b} and {c}.", "He has {s}-sided {a}, {b} and {c} pain."]
)
def test_a_side_of_the_body_is_of_all_that_is_listed(frame: str, side: str, lexicon: Lexicon) -> None:
    for a, b, c, regions in (
        ("low back", "hip", "thigh", {"lumbar", "hip", "lower_extremity"}),
        ("neck", "shoulder", "arm", {"cervical", "shoulder", "upper_extremity"}),
    ):
        text = frame.format(s=side, a=a, b=b, c=c)
        assert told(text, "pain", lexicon) == {f"+ {side} {region}" for region in regions}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("On the right, ankle dorsiflexion was 4/5 and EHL was 3/5.", {"4 right ankle", "3 right foot"}),
        (
            "In the left leg there is weakness of hip flexion and knee extension, both 4/5.",
            {"4 left hip", "4 left knee"},
        ),
        ("On the left deltoid strength is 4/5, biceps 3/5.", {"4 left shoulder", "3 left upper_extremity"}),
    ],
)
def test_a_side_that_opens_a_sentence_is_of_all_tested(text: str, wanted: set[str], lexicon: Lexicon) -> None:
    assert told(text, "motor_weakness", lexicon) == wanted


@pytest.mark.parametrize("felt", ["stiffness", "tightness", "tension"])
@pytest.mark.parametrize("at", ["in", "of", "over"])
def test_pain_elsewhere_is_not_where_it_is_stiff(felt: str, at: str, lexicon: Lexicon) -> None:
    assert told(f"He has neck {felt} and pain {at} the left knee.", "pain", lexicon) == {"+ left knee"}
    assert told("He has low back stiffness and pain.", "pain", lexicon) == {"+ lumbar"}


def test_what_is_felt_at_an_unnamed_part_is_not_at_the_next_place(lexicon: Lexicon) -> None:
    text = "He complains of thumb pain with numbness of the tip, and pain of the forearm."
    assert told(text, "numbness", lexicon) == {"+ hand"}


def test_care_for_both_names_no_sides(lexicon: Lexicon) -> None:
    text = "She has pain of the neck and low back. Physical therapy was given for both."
    assert {fact.side for fact in facts_of_text(text, lexicon) if fact.name == "tx.physical_therapy"} == {None}
