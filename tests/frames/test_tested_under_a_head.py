"""The side of a head is that of all that is tested under it, whatever side was told before; so is one that closes."""

from itertools import permutations

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

MUSCLES = (("deltoid", "shoulder"), ("biceps", "upper_extremity"), ("ER", "shoulder"), ("wrist extension", "wrist"))
REFLEXES = (("biceps", "upper_extremity"), ("patella", "knee"), ("Achilles", "ankle"), ("ankle jerk", "ankle"))
BEFORE = ("", "Right shoulder pain.\n", "Examination of the right knee shows tenderness. ")


def _told(text: str, name: str, lexicon: Lexicon) -> set[tuple[object, str | None, str | None]]:
    return {(fact.value, fact.region, fact.side) for fact in facts_of_note(text, lexicon) if fact.name == name}


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("head", ["Strength (L):", "Strength left:", "L strength:", "Motor L:", "Left strength:"])
def test_muscles_stand_on_the_side_of_their_head(head: str, before: str, lexicon: Lexicon) -> None:
    for (first, at), (second, there) in permutations(MUSCLES, 2):
        told = _told(f"{before}{head} {first} 4/5, {second} 4/5.", "motor_weakness", lexicon)
        assert told == {(True, at, "left"), (True, there, "left")}


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("head", ["Reflex left:", "Reflexes (L):", "Left reflexes:", "Reflexes on the left:"])
@pytest.mark.parametrize("told", ["{x} normal. {y} diminished.", "{x} 2+, {y} absent.", "{x}: 2+. {y}: absent."])
def test_reflexes_stand_on_the_side_of_their_head(head: str, told: str, before: str, lexicon: Lexicon) -> None:
    for (first, at), (second, there) in permutations(REFLEXES, 2):
        if at != there:
            found = _told(f"{before}{head} {told.format(x=first, y=second)}", "reflex_abnormal", lexicon)
            assert found == {(False, at, "left"), (True, there, "left")}


@pytest.mark.parametrize("before", BEFORE)
def test_a_weak_muscle_is_on_the_one_side_that_closes_its_list(before: str, lexicon: Lexicon) -> None:
    for (first, at), (second, _) in permutations(MUSCLES, 2):
        told = _told(f"{before}{first.capitalize()} 4/5 and {second} 5/5 on the left.", "motor_weakness", lexicon)
        assert (True, at, "left") in told or first == "ER"


def test_short_forms_of_movements_are_graded(lexicon: Lexicon) -> None:
    told = _told("Right shoulder pain.\nStrength (L): Abd 4/5, ER 4/5.", "motor_weakness", lexicon)
    assert told == {(True, "shoulder", "left")}
