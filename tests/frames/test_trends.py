"""A complaint that grows better or worse is one of the place it is said of, with its score between or not."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told

SPOTS = {"left hip": "left hip", "neck": "cervical", "right elbow": "right elbow", "low back": "lumbar"}


@pytest.mark.parametrize("place", SPOTS)
@pytest.mark.parametrize("grew", ["had gotten worse", "has become worse", "became worse", "had worsened", "got worse"])
def test_a_part_that_grows_worse(grew: str, place: str, lexicon: Lexicon) -> None:
    assert told(f"Since then the {place} {grew}.", "symptoms_worsening", lexicon) == {f"+ {SPOTS[place]}"}


@pytest.mark.parametrize("place", SPOTS)
@pytest.mark.parametrize(
    "frame",
    [
        "Her {} pain is 4/10 and improving.",
        "His {} pain was rated at 3/10 and getting better.",
        "{} pain is 2/10, improved from 6/10.",
        "The pain in the {} is now 5/10 and has improved.",
        "{} pain 3/10, improved.",
        "The {} pain is about 3 out of 10, but improving.",
    ],
)
def test_a_score_stands_between_a_complaint_and_how_it_goes(frame: str, place: str, lexicon: Lexicon) -> None:
    text = frame.format(place)
    assert told(text, "symptoms_improving", lexicon) == {f"+ {SPOTS[place]}"}, text


def test_what_follows_another_act_is_of_no_place(lexicon: Lexicon) -> None:
    text = "He had surgery of the left knee and has improved."
    assert told(text, "symptoms_improving", lexicon) == {"+"}


@pytest.mark.parametrize("text", ["Slow progress.", "She is progressing slowly.", "Progress has been slow."])
def test_slow_progress_is_no_improvement(text: str, lexicon: Lexicon) -> None:
    assert not [fact for fact in facts_of_note(text, lexicon) if fact.name == "symptoms_improving"]


@pytest.mark.parametrize("text", ["A shelf fell on her neck.", "Injured when a box fell.", "Shelf toppled at work."])
def test_what_falls_strikes(text: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(text, lexicon)
    assert {fact.value for fact in facts if fact.name == "injury_mechanism"} <= {"direct_blow"}


@pytest.mark.parametrize("text", ["Progressing.", "The patient is progressing.", "He has progressed to running."])
def test_who_goes_on_is_neither_better_nor_worse(text: str, lexicon: Lexicon) -> None:
    assert told(text, "symptoms_worsening", lexicon) == told(text, "symptoms_improving", lexicon) == set()


@pytest.mark.parametrize(
    "text", ["His pain is progressing.", "The symptoms have slowly progressed.", "Progressively worse."]
)
def test_a_complaint_that_goes_on_is_worse(text: str, lexicon: Lexicon) -> None:
    assert told(text, "symptoms_worsening", lexicon)


@pytest.mark.parametrize("text", ["Progressing toward goals.", "She is progressing towards all goals."])
def test_who_nears_a_goal_grows_no_worse(text: str, lexicon: Lexicon) -> None:
    assert {fact.name for fact in facts_of_note(text, lexicon)} <= {"symptoms_improving", "sex"}
