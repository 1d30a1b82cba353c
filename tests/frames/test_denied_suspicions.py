"""A suspicion that is denied, one raised where something else is denied, and how far one reaches back."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Spot, Word, holds, told

NAMED = [Word("infection", "infection_suspected"), Word("tumor", "tumor_suspected")]
TORN = [
    Word("A fracture", "dx.fracture"),
    Word("A meniscal tear", "dx.meniscal_tear"),
    Word("A labral tear", "dx.labral_tear"),
]
SPOTS = [Spot("neck of the left femur", "hip", "left"), Spot("medial aspect of the right knee", "knee", "right")]


@pytest.mark.parametrize(
    "frame",
    [
        "No {x} is suspected.",
        "No fracture or {x} was suspected.",
        "Neither a fracture nor {x} is suspected.",
        "There are no findings suspicious for {x}.",
        "He does not have symptoms suggestive of {x}.",
        "The films did not show any changes worrisome for {x}.",
        "Nothing on examination is suggestive of {x}.",
        "There was nothing to raise suspicion of {x}.",
        "He has no complaints that are suggestive of {x}.",
        "There is an absence of findings concerning for {x}.",
    ],
)
@pytest.mark.parametrize("note", [True, False])
def test_a_denied_suspicion_denies_what_it_is_of(frame: str, note: bool, lexicon: Lexicon) -> None:
    holds(frame, "x-", NAMED, [], lexicon, note=note)


@pytest.mark.parametrize(
    "frame",
    [
        "{x} is suspected.",
        "There is no weakness; the findings are suspicious for {x}.",
        "No weakness was found, and {x} is suspected.",
        "No films have been taken, but {x} is suspected.",
        "There is no change in the lesion suspicious for {x}.",
    ],
)
def test_a_suspicion_beside_a_denial_is_raised(frame: str, lexicon: Lexicon) -> None:
    holds(frame, "x+", NAMED, [], lexicon)


@pytest.mark.parametrize(
    "frame",
    [
        "{x} of the {p} is suspected.",
        "{x} of the {p} is a possibility.",
        "There is pain in the left foot and {x} of the {p} was suspected.",
    ],
)
def test_what_is_suspected_is_open_however_long_its_place(frame: str, lexicon: Lexicon) -> None:
    holds(frame, "x?p", TORN, SPOTS, lexicon)


@pytest.mark.parametrize("way", ["offered", "discussed", "mentioned"])
@pytest.mark.parametrize("place", ["to the right shoulder", "into the right shoulder", "of the right shoulder"])
def test_care_only_offered_is_not_given_wherever_it_goes(way: str, place: str, lexicon: Lexicon) -> None:
    text = f"A cortisone injection {place} was {way}."
    assert told(text, "tx.injection", lexicon) == set()
    assert told(text, "injection_planned", lexicon) == {"+ right shoulder"}


@pytest.mark.parametrize("doubt", ["is likely", "remains a consideration", "is in the differential", "is presumed"])
def test_a_diagnosis_that_is_only_thought_likely_is_open(doubt: str, lexicon: Lexicon) -> None:
    holds(f"{{x}} of the {{p}} {doubt}.", "x?p", TORN, SPOTS, lexicon)
