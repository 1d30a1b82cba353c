"""How an injury happened: blows to the head, falls told without the word, and accidents long after the injury."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

VISIT = "Visit 10/6/2015. DOI 9/28/2015.\n"
LATER = "Visit 10/6/2015. DOI 3/28/2011.\n"


def _values(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in facts_of_note(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("He was struck on the head by a falling board.", "direct_blow"),
        ("She hit her forehead against a beam.", "direct_blow"),
        ("Bumped head on a shelf.", "direct_blow"),
        ("A pipe came down on his head.", "direct_blow"),
        ("She banged the back of her head on a cabinet.", "direct_blow"),
        ("He fell, landing on his head.", "fall"),
    ],
)
def test_a_blow_to_the_head_injures_it(text: str, how: str, lexicon: Lexicon) -> None:
    assert _values(VISIT + text, "head_injury", lexicon) == {True}
    assert _values(VISIT + text, "injury_mechanism", lexicon) == {how}


@pytest.mark.parametrize("text", ["No head strike.", "He did not hit his head.", "She fell without hitting her head."])
def test_a_head_that_was_not_hit_is_not_injured(text: str, lexicon: Lexicon) -> None:
    assert _values(VISIT + text, "head_injury", lexicon) == {False}


@pytest.mark.parametrize(
    "text",
    [
        "Sat down hard missing a chair.",
        "Tripped over a cord and landed on her back.",
        "Lost footing on stairs, landed on the left hip.",
        "The chair rolled out from under her and she landed on her tailbone.",
        "Stepped in a hole and went down.",
        "He was pushed to the ground by a resident.",
        "Caught his foot on a hose and fell forward, landing on both hands.",
    ],
)
def test_who_goes_down_has_fallen_and_is_not_struck(text: str, lexicon: Lexicon) -> None:
    assert _values(VISIT + text, "injury_mechanism", lexicon) == {"fall"}


@pytest.mark.parametrize("text", ["A loaded cart tipped and landed on his foot.", "Stacked boxes fell onto her back."])
def test_what_lands_on_someone_strikes(text: str, lexicon: Lexicon) -> None:
    assert _values(VISIT + text, "injury_mechanism", lexicon) == {"direct_blow"}


@pytest.mark.parametrize(
    "text",
    [
        "On 9/1/2015 he slipped on stairs at home.",
        "He fell at home on 9/1/2015.",
        "In August 2015 he fell at home.",
        "Two weeks ago he tripped over his dog.",
        "She was rear-ended on 8/15/2015.",
    ],
)
def test_an_accident_well_after_the_injury_is_a_new_one(text: str, lexicon: Lexicon) -> None:
    assert _values(LATER + text, "new_injury", lexicon) == {True}
    assert not _values(LATER + text, "injury_mechanism", lexicon)


def test_the_day_of_the_injury_is_none(lexicon: Lexicon) -> None:
    text = LATER + "On 3/28/2011 he slipped on stairs."
    assert (_values(text, "injury_mechanism", lexicon), _values(text, "new_injury", lexicon)) == ({"fall"}, set())
