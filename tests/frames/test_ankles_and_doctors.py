"""Bones that are tender behind many words for where on them, films taken without load, and what doctors do."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He is tender along the posterior border of the left lateral malleolus.", "malleolar_tenderness"),
        ("Tenderness to palpation over the dorsal aspect of the left navicular.", "navicular_tenderness"),
        ("Tenderness of the medial aspect of the body of the left calcaneus.", "talus_or_calcaneus_tenderness"),
    ],
)
def test_words_for_where_on_a_bone_part_nothing(text: str, name: str, lexicon: Lexicon) -> None:
    assert {each[0] for each in told(text, name, lexicon)} == {"+"}


def test_other_words_part_what_is_tender_from_a_bone(lexicon: Lexicon) -> None:
    text = "She is tender where the strap of her old shoe used to rub on the malleolus."
    assert told(text, "malleolar_tenderness", lexicon) == set()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("X-ray left foot: nonweightbearing, no fracture.", set()),
        ("Non-weight-bearing films of the left foot showed no fracture.", set()),
        ("Objective: He is unable to bear weight on the left foot.", {True}),
    ],
)
def test_films_without_load_say_nothing_of_walking(text: str, value: set[bool], lexicon: Lexicon) -> None:
    note = f"Date of visit: 05/02/2016\n{text}"
    facts = facts_of_note(note, lexicon)
    assert {fact.value for fact in facts if fact.name == "inability_to_bear_weight"} == value


@pytest.mark.parametrize(
    ("text", "sexes"),
    [
        ("The surgeon wrote that in her view the knee needs an MRI.", set()),
        ("He saw Dr. Marsh, who said that she would see him again.", {"male"}),
        ("She recommended an MRI of the knee.", set()),
        ("Dr. Marsh saw the patient, and she has pain of the knee.", {"female"}),
        ("She has pain of the knee.", {"female"}),
    ],
)
def test_pronouns_of_a_doctor_are_not_the_patients(text: str, sexes: set[str], lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert {fact.value for fact in facts if fact.name == "sex"} == sexes


@pytest.mark.parametrize("text", ["She runs marathons.", "He is a collegiate soccer player."])
def test_who_trains_is_an_athlete(text: str, lexicon: Lexicon) -> None:
    assert told(text, "athlete", lexicon) == {"+"}


@pytest.mark.parametrize(
    "text",
    [
        "The MRI of the left knee on 3/4/2015 was of poor quality.",
        "The MRI of the left knee on 3/4/2015 was degraded by motion.",
        "MRI left knee 3/4/2015: technically limited.",
    ],
)
def test_a_study_of_poor_quality_shows_nothing(text: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert [fact.result for fact in facts if fact.name == "study.mri"] == ["nondiagnostic"]


@pytest.mark.parametrize("hips", ["Left hip scope 2014. X-ray right hip negative.", "X-ray right hip negative."])
def test_a_groin_is_the_hips_where_hips_were_told(hips: str, lexicon: Lexicon) -> None:
    note = f"Date of visit: 05/02/2016\nHPI: {hips} Right groin pain."
    facts = facts_of_note(note, lexicon)
    assert [(fact.region, fact.side) for fact in facts if fact.name == "pain"] == [("hip", "right")]
