"""Outcomes of the other side in a sentence of their own, and denials whose list goes on from the trunk to a limb."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told


def noted(text: str, name: str, lexicon: Lexicon) -> set[tuple[bool, str | None, str | None]]:
    facts = facts_of_note(text, lexicon)
    return {(bool(fact.value), fact.region, fact.side) for fact in facts if fact.name == name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SLR: Right positive at 35 degrees. Left negative.", "slr_positive"),
        ("Straight leg raise is positive on the right. Left is negative.", "slr_positive"),
        ("Hoffmann: R positive. L negative.", "myelopathy_signs"),
        ("Spurling positive right. Left negative.", "spurling_positive"),
    ],
)
def test_the_other_side_of_a_test_is_negative(text: str, name: str, lexicon: Lexicon) -> None:
    assert {(value, side) for value, _, side in noted(text, name, lexicon)} == {(True, "right"), (False, "left")}


def test_reflexes_go_on_in_the_next_sentence(lexicon: Lexicon) -> None:
    text = "Reflexes: Knees 2+ bilaterally. Right ankle 0, left ankle 2+."
    expected = {(False, "knee", "bilateral"), (True, "ankle", "right"), (False, "ankle", "left")}
    assert noted(text, "reflex_abnormal", lexicon) == expected


def test_another_finding_of_a_side_is_its_own(lexicon: Lexicon) -> None:
    assert noted("SLR negative. Right knee is swollen.", "swelling", lexicon) == {(True, "knee", "right")}
    assert noted("SLR negative. Right knee is swollen.", "slr_positive", lexicon) == {(False, None, None)}


@pytest.mark.parametrize("organ", ["chest pain", "abdominal pain", "chest pain, abdominal pain"])
@pytest.mark.parametrize(("loss", "name"), [("weakness", "weakness_reported"), ("numbness", "numbness")])
def test_a_denial_goes_on_from_an_organ_to_the_limbs(organ: str, loss: str, name: str, lexicon: Lexicon) -> None:
    for text in (f"Denies {organ}, {loss}.", f"No {organ}, dysuria, {loss}."):
        assert noted(text, name, lexicon) == {(False, None, None)}


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Denies neck pain, numbness.", "cervical"),
        ("Denies numbness of the face.", "head"),
        ("No numbness in the chest wall.", "chest"),
    ],
)
def test_a_denial_keeps_the_place_that_it_names(text: str, region: str, lexicon: Lexicon) -> None:
    assert noted(text, "numbness", lexicon) == {(False, region, None)}


@pytest.mark.parametrize(
    ("text", "worse"),
    [
        ("There was no exacerbation of the low back pain.", "- lumbar"),
        ("No worsening of the low back pain.", "- lumbar"),
        ("Worsening of the low back pain.", "+ lumbar"),
    ],
)
def test_what_grows_no_worse_is_there(text: str, worse: str, lexicon: Lexicon) -> None:
    assert told(text, "symptoms_worsening", lexicon) == {worse}
    assert told(text, "pain", lexicon) == {"+ lumbar"}


@pytest.mark.parametrize("told_so", ["Give-way weakness of the left leg.", "Cogwheel weakness of the left leg."])
def test_give_way_weakness_fits_no_root(told_so: str, lexicon: Lexicon) -> None:
    assert told(told_so, "nonanatomic_pattern", lexicon) == {"+ left lower_extremity"}


def test_the_flexor_of_a_toe_is_no_plantar_response(lexicon: Lexicon) -> None:
    text = "Weakness in the big toe dorsiflexor and big toe plantar flexor on the right."
    assert not told(text, "myelopathy_signs", lexicon)
    assert told(text, "motor_weakness", lexicon) == {"+ right foot"}
