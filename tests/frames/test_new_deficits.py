"""A deficit that is told to be new: it is a deficit as well, and what is new beside one is none."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told

LOSSES = [("weakness", "weakness_reported"), ("numbness", "numbness")]


@pytest.mark.parametrize(("loss", "name"), LOSSES)
@pytest.mark.parametrize(
    "frame",
    [
        "There is new {x} of the left leg since the earlier scan.",
        "She has had new left leg {x} for a week.",
        "New-onset left leg {x} was told.",
        "New onset of {x} in the left leg.",
    ],
)
def test_a_loss_that_is_new_is_a_loss_and_a_new_deficit(frame: str, loss: str, name: str, lexicon: Lexicon) -> None:
    for each in (name, "new_deficit"):
        assert told(frame.format(x=loss), each, lexicon) == {"+ left lower_extremity"}, each


@pytest.mark.parametrize("loss", [loss for loss, _ in LOSSES] + ["neurologic deficits", "motor deficits"])
def test_a_new_loss_may_be_denied(loss: str, lexicon: Lexicon) -> None:
    assert told(f"There are no new {loss}.", "new_deficit", lexicon) == {"-"}


@pytest.mark.parametrize(("deficit", "name"), [("foot drop", "foot_drop"), ("motor deficit", "motor_weakness")])
def test_what_an_examination_newly_finds_is_found(deficit: str, name: str, lexicon: Lexicon) -> None:
    text = f"Examination shows a new {deficit} on the right."
    assert {each[0] for each in told(text, name, lexicon)} == {"+"}
    assert {each[0] for each in told(text, "new_deficit", lexicon)} == {"+"}


@pytest.mark.parametrize("new", ["brace was given for", "therapist noted the old", "job is hard with her"])
def test_what_is_new_beside_a_loss_makes_it_not_new(new: str, lexicon: Lexicon) -> None:
    assert not told(f"A new {new} weakness of the left leg.", "new_deficit", lexicon)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Worsening left foot drop.", "foot_drop"),
        ("Foot drop, worsening.", "foot_drop"),
        ("Her left leg is getting weaker.", "weakness_reported"),
        ("He is weaker at each visit.", "weakness_reported"),
        ("Leg weakness getting worse.", "weakness_reported"),
    ],
)
def test_a_deficit_that_grows_is_there_and_grows(text: str, other: str, lexicon: Lexicon) -> None:
    found = {fact.name: fact.value for fact in facts_of_text(text, lexicon)}
    assert (found.get("progressive_deficit"), found.get(other)) == (True, True)
