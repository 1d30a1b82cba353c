"""A side alone for the other of two, lists of places that a cause or time closes, and places that clauses open with."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import Spot, Word, holds, told

PLACES = (
    (Spot("left hip", "hip", "left"), Spot("the right", "hip", "right")),
    (Spot("right wrist", "wrist", "right"), Spot("the left", "wrist", "left")),
    (Spot("right foot", "foot", "right"), Spot("the left", "foot", "left")),
)
FOUND = (Word("swelling", "swelling"), Word("tenderness", "tenderness"), Word("numbness", "numbness"))
SPOTS = (Spot("left hip", "hip", "left"), Spot("right elbow", "elbow", "right"), Spot("neck", "cervical"))


@pytest.mark.parametrize(
    ("text", "found", "denied"),
    [
        ("There is {x} of the {p}, and no {y} in {q}.", "x", "y"),
        ("There is constant {x} in the {p} and occasional {y} in {q}.", "xy", ""),
        ("She has {x} of the {p}; there is {y} of {q}.", "xy", ""),
        ("There is {x} in the {p} but no {x} in {q}.", "x", "x"),
    ],
)
def test_a_side_alone_is_the_other_of_two(text: str, found: str, denied: str, lexicon: Lexicon) -> None:
    for p, q in PLACES:
        facts = facts_of_text(text.format(x="swelling", y="numbness", p=p.text, q=q.text), lexicon)
        names = {"x": "swelling", "y": "numbness"}
        wanted = {(names[found[0]], True, p.region, p.side)}
        wanted |= {(names[each], True, q.region, q.side) for each in found[1:]}
        wanted |= {(names[each], False, q.region, q.side) for each in denied}
        read = {(f.name, f.value, f.region, f.side) for f in facts if f.name in names.values()}
        assert read == wanted


@pytest.mark.parametrize("more", ["worse than in the right", "more than in the right"])
def test_a_side_that_is_compared_with_has_nothing(more: str, lexicon: Lexicon) -> None:
    assert told(f"There is swelling of the left hip, {more}.", "swelling", lexicon) == {"+ left hip"}


@pytest.mark.parametrize(
    "behind",
    [
        "following a twisting injury",
        "after a crush injury",
        "due to repetitive typing",
        "since the fall",
        "that began after pulling a cable",
        "without effusion",
    ],
)
def test_a_list_of_places_ends_before_its_cause(behind: str, lexicon: Lexicon) -> None:
    text = f"She has pain of the left foot and ankle {behind}."
    assert told(text, "pain", lexicon) == {"+ left foot", "+ left ankle"}


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("There was {x} of the {p} and the {q} showed {y}.", "x+p y+q"),
        ("There was {x} of the {p}, the {q} had {y}.", "x+p y+q"),
        ("{x} was present over the {p} bilaterally and the low back, and the {q} had {y}.", "y+q"),
    ],
)
def test_a_place_that_opens_a_clause_is_not_of_the_list_before(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, FOUND, SPOTS, lexicon)


@pytest.mark.parametrize("told_of", ["X-rays of the neck and the low back", "Examination of the neck and the low back"])
def test_what_is_looked_at_is_one_list(told_of: str, lexicon: Lexicon) -> None:
    text = f"{told_of} showed stenosis and spasm."
    assert told(text, "spasm", lexicon) == {"+ cervical", "+ lumbar"}


def test_a_side_behind_the_first_place_is_not_of_the_next(lexicon: Lexicon) -> None:
    text = "There is tenderness of the neck bilaterally and lumbar paraspinals."
    assert told(text, "tenderness", lexicon) == {"+ bilateral cervical", "+ lumbar"}
