"""Where something goes: numbness that spreads is no pain that radiates, and what goes on goes to each place."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

PLACES = {"the left forearm": "left forearm", "both hands": "bilateral hand", "the right foot": "right foot"}


@pytest.mark.parametrize("numb", ["Numbness", "Tingling", "Paresthesia"])
@pytest.mark.parametrize(
    "goes", ["had extended into", "now radiates to", "spreads into", "that radiates to", "is traveling down"]
)
@pytest.mark.parametrize("place", PLACES)
def test_numbness_that_spreads_is_numbness_there(numb: str, goes: str, place: str, lexicon: Lexicon) -> None:
    text = f"{numb} {goes} {place}."
    assert told(text, "numbness", lexicon) == {f"+ {PLACES[place]}"}, text
    assert told(text, "radiating_pain", lexicon) == set(), text


@pytest.mark.parametrize("pain", ["He has neck pain with numbness", "There is pain and tingling"])
@pytest.mark.parametrize("place", PLACES)
def test_pain_told_with_numbness_radiates(pain: str, place: str, lexicon: Lexicon) -> None:
    assert told(f"{pain} radiating to {place}.", "radiating_pain", lexicon) == {f"+ {PLACES[place]}"}


@pytest.mark.parametrize("goes", ["radiating down", "going down", "that radiates into", "shooting into"])
@pytest.mark.parametrize(
    "on", ["to the sole of the left foot", "and into the left foot", "to the top of the left foot"]
)
def test_pain_that_goes_on_goes_to_each_place(goes: str, on: str, lexicon: Lexicon) -> None:
    text = f"She has low back pain {goes} the left thigh and calf {on}."
    assert told(text, "radiating_pain", lexicon) == {"+ left lower_extremity", "+ left foot"}, text


@pytest.mark.parametrize("level", ["down to the knee", "to the level of the knee", "as far as the knee"])
def test_how_far_pain_goes_is_no_place_of_its_own(level: str, lexicon: Lexicon) -> None:
    text = f"The pain radiated to the thighs {level}."
    assert told(text, "radiating_pain", lexicon) == {"+ lower_extremity"}, text


@pytest.mark.parametrize(
    "goes",
    ["was going down into the left leg", "came down into the left leg", "is coming down the outside of the left leg"],
)
def test_pain_that_goes_down_into_a_limb_does_not_improve(goes: str, lexicon: Lexicon) -> None:
    text = f"Her low back pain {goes}."
    assert told(text, "radiating_pain", lexicon) == {"+ left lower_extremity"}
    assert told(text, "symptoms_improving", lexicon) == set()
    assert told("Her low back pain has come down to 3/10.", "symptoms_improving", lexicon)


@pytest.mark.parametrize("hurts", ["a right elbow that hurt", "a sore right elbow", "a right elbow which is sore"])
def test_pain_is_where_it_is_told_and_not_where_it_goes(hurts: str, lexicon: Lexicon) -> None:
    text = f"He has {hurts}, the pain spreading to the hand."
    assert told(text, "pain", lexicon) == {"+ right elbow"}
    assert told(text, "radiating_pain", lexicon) == {"+ right hand"}


@pytest.mark.parametrize(
    "stays", ["does not travel anywhere", "goes nowhere", "stays put", "does not spread any further"]
)
def test_pain_that_goes_nowhere_does_not_radiate(stays: str, lexicon: Lexicon) -> None:
    assert {each[0] for each in told(f"The pain {stays}.", "radiating_pain", lexicon)} == {"-"}
