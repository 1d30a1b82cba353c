"""The part hurt for what is found at the next visit, care with its day before what it helped, a denial behind."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import Spot, Word, holds, told

FOUND = (Word("swelling", "swelling"), Word("numbness", "numbness"))
SPOTS = (Spot("left hip", "hip", "left"), Spot("right elbow", "elbow", "right"), Spot("left foot", "foot", "left"))


@pytest.mark.parametrize("hurt", ["injured", "twisted", "struck", "crushed"])
@pytest.mark.parametrize("frame", ["On 6/8/2019 he had {x}.", "At the visit of 6/8/2019 there was {x}."])
def test_findings_behind_an_injury_are_of_the_part_hurt(hurt: str, frame: str, lexicon: Lexicon) -> None:
    for spot in SPOTS:
        text = f"He {hurt} his {spot.text} on 6/2/2019. {frame.format(x='swelling and tenderness')}"
        for name in ("swelling", "tenderness"):
            assert told(text, name, lexicon) == {f"+ {spot.side} {spot.region}"}


def test_two_parts_hurt_tell_no_place_of_what_is_found(lexicon: Lexicon) -> None:
    text = "He injured his right knee and left elbow on 6/2/2019. On 6/8/2019 he had swelling."
    assert told(text, "swelling", lexicon) == {"+"}


@pytest.mark.parametrize("day", ["in 2012", "of 6/8/2012", "on June 8, 2012", "in June 2012"])
@pytest.mark.parametrize("helped", ["relieved the arm pain", "gave relief of the arm pain", "helped his left arm"])
@pytest.mark.parametrize(
    ("care", "name", "region"),
    [
        ("cervical fusion", "tx.surgery", "cervical"),
        ("lumbar epidural injection", "tx.injection", "lumbar"),
        ("left shoulder injection", "tx.injection", "shoulder"),
    ],
)
def test_dated_care_is_where_its_words_say(
    day: str, helped: str, care: str, name: str, region: str, lexicon: Lexicon
) -> None:
    facts = facts_of_text(f"A {care} {day} {helped}.", lexicon)
    assert {fact.region for fact in facts if fact.name == name} == {region}


def test_a_place_behind_the_day_of_care_tells_more_of_it(lexicon: Lexicon) -> None:
    text = "He had a carpal tunnel release in 2012 of the left wrist."
    assert told(text, "tx.surgery", lexicon) == {"+ left wrist"}


@pytest.mark.parametrize("said", ["is tender", "was now tender", "is still tender"])
def test_the_second_of_two_clauses_is_described_alone(said: str, lexicon: Lexicon) -> None:
    holds("There is no {x} of the {p}, and the {q} " + said + ".", "x-p", FOUND, SPOTS, lexicon)
    text = f"The report noted no change in the left hip, and the low back {said}."
    assert told(text, "tenderness", lexicon) == {"+ lumbar"}


@pytest.mark.parametrize("denied", ["and was denied on 6/20/2019", "but was denied on 6/20/2019 for lack of x-rays"])
def test_a_request_that_was_then_denied_has_its_day(denied: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"A request for an MRI of the left hip was made on 6/8/2019 {denied}.", lexicon)
    assert {str(fact.date) for fact in facts if fact.name == "planned_study"} == {"2019-06-08"}


@pytest.mark.parametrize(
    "frame", ["She had surgery to that {p} in 2012.", "She had prior surgery of that {p} in 2012."]
)
def test_care_of_that_part_keeps_its_year(frame: str, lexicon: Lexicon) -> None:
    for part in ("knee", "shoulder", "wrist"):
        facts = facts_of_text(frame.format(p=part), lexicon)
        assert {(f.region, str(f.date)) for f in facts if f.name == "tx.surgery"} == {(part, "2012")}
