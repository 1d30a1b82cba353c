"""Studies in running prose: asked for beside those that were done, told again, and several with a day each."""

from itertools import product

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

REASONS = [
    ", as the X-rays were negative",
    " because plain films showed degenerative changes",
    ", but X-rays revealed no fracture",
    " and the X-rays of the knee were read as normal",
    ", X-rays having been inconclusive",
    ", as therapy had not helped and the radiographs were unremarkable",
]
ASKED = [
    "An MRI has been requested",
    "An MRI was again recommended",
    "An MRI is needed",
    "The physician is recommending an MRI",
    "The physician would like an MRI",
    "The surgeon seeks authorization for an MRI",
]


def _told(text: str, name: str, lexicon: Lexicon) -> set[str]:
    facts = (fact for fact in facts_of_text(text, lexicon) if fact.name == name)
    return {" ".join(filter(None, (fact.side, fact.region, str(fact.date or "")))) for fact in facts}


@pytest.mark.parametrize(("asked", "reason"), list(product(ASKED, REASONS)))
def test_what_is_asked_for_is_not_done(asked: str, reason: str, lexicon: Lexicon) -> None:
    found = {fact.name for fact in facts_of_text(f"{asked}{reason}.", lexicon)}
    assert "study.mri" not in found
    assert {"planned_study", "study.xray"} <= found


@pytest.mark.parametrize(
    "text",
    [
        "Dr. F ordered an MRI, which was performed on 3/4/2016. The scan showed a meniscal tear.",
        "Dr. F recommended an MRI, and this was done on 3/4/2016. It showed a meniscal tear.",
        "An MRI was performed on 3/4/2016. The MRI revealed a tear of the meniscus.",
        "An MRI dated 3/4/2016 was reviewed. It demonstrated a meniscal tear.",
        "He had his first MRI in March 2016. It revealed a meniscal tear.",
        "X-rays were ordered and obtained on 3/4/2016. They were read as showing a meniscal tear.",
    ],
)
def test_what_a_study_found_is_of_its_day(text: str, lexicon: Lexicon) -> None:
    told = _told(f"On 5/6/2016 he had left knee pain. {text}", "dx.meniscal_tear", lexicon)
    assert told <= {"left knee 2016-03-04", "left knee 2016-03"}
    assert len(told) == 1


def test_a_study_told_again_is_one(lexicon: Lexicon) -> None:
    text = "He had wrist pain. An MRI of the lumbar spine was done on 3/4/2016. The MRI revealed a disc bulge."
    assert _told(text, "study.mri", lexicon) == {"lumbar 2016-03-04"}
    assert _told(text, "dx.disc_herniation", lexicon) == {"lumbar 2016-03-04"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("He had two MRIs of the left knee, one in May 2015 and another on 7/7/2016.", {"2015-05", "2016-07-07"}),
        ("MRIs of the left knee were done on 2/2/2014 and 3/3/2015.", {"2014-02-02", "2015-03-03"}),
        ("X-rays were taken on 2/2/2014, and on 3/3/2015 he had pain.", {"2014-02-02"}),
        ("Because of the MRI of the neck, he was operated on 7/7/2016.", {""}),
        ("As a result of the left knee MRI, on 7/7/2016, the worker underwent arthroscopy.", {""}),
        ("On 6/5/2008 a cervical MRI was done for continued complaints of neck pain.", {"2008-06-05"}),
    ],
)
def test_each_of_several_studies_has_its_day(text: str, days: set[str], lexicon: Lexicon) -> None:
    facts = (fact for fact in facts_of_text(text, lexicon) if fact.name in {"study.mri", "study.xray"})
    assert {str(fact.date or "") for fact in facts} == days


def test_what_is_found_by_hand_is_not_what_a_study_showed(lexicon: Lexicon) -> None:
    text = "On 5/5/2016 he had left knee pain. He had X-rays on 4/4/2016. There was tenderness and swelling."
    assert _told(text, "swelling", lexicon) == {"left knee 2016-05-05"}


def test_the_last_study_dates_no_plan(lexicon: Lexicon) -> None:
    text = "On 1/5/2016 an MRI of the left knee was ordered, as the last study was from 8/2014."
    assert _told(text, "planned_study", lexicon) == {"left knee 2016-01-05"}


@pytest.mark.parametrize("said", ["read as", "interpreted as", "considered", "felt to be", "deemed"])
def test_films_are_negative_for_what_is_not_there(said: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"X-rays of the left foot were {said} negative for fracture.", lexicon)
    assert {(fact.value, fact.side) for fact in facts if fact.name == "dx.fracture"} == {(False, "left")}


@pytest.mark.parametrize(
    ("before", "region"),
    [
        ("back pain and numbness of the hands", None),
        ("chronic back pain, a loss of feeling in his hands, and pain going down his left leg", None),
        ("low back pain with numbness of the right foot", "lumbar"),
    ],
)
def test_a_study_is_not_of_where_nerves_are_felt(before: str, region: str | None, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"He complained of {before}. An MRI was performed on 6/8/2009.", lexicon)
    assert {fact.region for fact in facts if fact.name == "study.mri"} == {region}
