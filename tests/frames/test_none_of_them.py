"""What none of several treatments brought, and what is gone, doubted behind a comma, or only has a neck."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told


@pytest.mark.parametrize(
    "text",
    [
        "She has had PT, acupuncture and ibuprofen; none of it gave lasting relief.",
        "PT, acupuncture and NSAIDs: none helped.",
        "PT, acupuncture and NSAIDs were tried and none of these provided relief.",
        "He tried PT, acupuncture and NSAIDs, none of which has brought improvement.",
    ],
)
def test_none_of_several_treatments_helped(text: str, lexicon: Lexicon) -> None:
    results = {fact.name: (fact.value, fact.result) for fact in facts_of_note(text, lexicon) if fact.name[:2] == "tx"}
    assert results == dict.fromkeys(("tx.physical_therapy", "tx.acupuncture", "tx.medication"), (True, "not_improved"))


@pytest.mark.parametrize("text", ["Injections: none.", "Injections: none to date."])
def test_none_alone_is_none(text: str, lexicon: Lexicon) -> None:
    assert told(text, "tx.injection", lexicon) == {"-"}


@pytest.mark.parametrize("text", ["Leg pain gone.", "Leg pain is gone.", "Leg pain all gone, back 2/10."])
def test_a_pain_that_is_gone_is_none(text: str, lexicon: Lexicon) -> None:
    assert "- lower_extremity" in told(text, "pain", lexicon)


@pytest.mark.parametrize(
    "doubt", [", suspected", " - suspected", ", probable", ", likely", " (possible)", " suspected"]
)
@pytest.mark.parametrize("end", ["", "."])
def test_a_doubt_may_close_what_it_doubts(doubt: str, end: str, lexicon: Lexicon) -> None:
    assert told(f"Left knee medial meniscus tear{doubt}{end}", "dx.meniscal_tear", lexicon) == {"? left knee"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Tender over the metatarsal necks.", "+ foot"),
        ("Tender at the 2nd and 3rd metatarsal necks.", "+ foot"),
        ("Tender at the fifth metacarpal neck.", "+ hand"),
        ("Tender at the fourth and fifth metacarpal necks.", "+ hand"),
        ("Tender neck.", "+ cervical"),
    ],
)
def test_the_neck_of_a_bone_is_no_neck(text: str, place: str, lexicon: Lexicon) -> None:
    assert told(text, "tenderness", lexicon) == {place}


@pytest.mark.parametrize(
    ("text", "crushed"),
    [
        ("The L5 root was found compressed by a large fragment.", False),
        ("The median nerve was compressed.", False),
        ("His hand was compressed between two rollers.", True),
    ],
)
def test_a_nerve_that_is_compressed_was_not_crushed(text: str, *, crushed: bool, lexicon: Lexicon) -> None:
    assert ("injury_mechanism" in {fact.name for fact in facts_of_note(text, lexicon)}) == crushed


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He was struck on 9/9/2019. He was seen at the ER that day, head CT was negative.", "2019-09-09"),
        ("He fell on 9/9/2019 and went to the ER that day, where head CT was negative.", "2019-09-09"),
        ("Injured 9/9/2019. MRI of the head 10/1/2019. CT of the head the same day was normal.", "2019-10-01"),
    ],
)
def test_that_day_is_not_today(text: str, day: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Date of visit: 12/1/2019\n{text}", lexicon)
    assert [str(fact.date) for fact in facts if fact.name == "study.ct"] == [day]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("No reflex was diminished at the left ankle.", "reflex_abnormal", {"- left ankle"}),
        ("No strength was lost in the left leg, and gait was slow.", "motor_weakness", {"- left lower_extremity"}),
        ("No strength was lost but sensation was reduced in the left leg.", "sensory_deficit",
         {"+ left lower_extremity"}),
        ("No motion had been lost at the wrist.", "reduced_motion", {"- wrist"}),
        ("No movement of the neck was painful or limited.", "pain", {"- cervical"}),
        ("No muscle of the right arm was weak.", "weakness_reported", {"- right upper_extremity"}),
        ("None of the toes was numb.", "numbness", {"- foot"}),
        ("Not one joint of the left foot was swollen.", "swelling", {"- left foot"}),
        ("Nothing was weak in the left leg, and the gait was antalgic.", "gait_abnormal", {"+"}),
        ("Nothing was weak in the left leg.", "weakness_reported", {"- left lower_extremity"}),
        ("No part of the left foot was tender.", "tenderness", {"- left foot"}),
        ("At no point was the lumbar spine tender.", "tenderness", {"- lumbar"}),
        ("Nothing was sore about the left shoulder.", "tenderness", {"- left shoulder"}),
        ("The elbow has lost none of its motion.", "reduced_motion", {"- elbow"}),
        ("No reflex was elicited at the left ankle.", "reflex_abnormal", {"+ left ankle"}),
        ("No reflex was normal at the knees.", "reflex_abnormal", {"+ knee"}),
        ("No joint effusion was seen in the swollen left knee.", "swelling", {"+ left knee"}),
        ("Nothing was done for the neck pain.", "pain", {"+ cervical"}),
        ("No part of the treatment has helped the neck pain.", "pain", {"+ cervical"}),
    ],
)  # fmt: skip
def test_a_subject_that_is_denied_denies_what_is_said_of_it(
    text: str, name: str, expected: set[str], lexicon: Lexicon
) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    "lacking",
    ["Nothing showed that", "Nothing in the file shows that", "Nothing suggested that the patient had tried, or that"],
)
def test_what_nothing_shows_is_open(lacking: str, lexicon: Lexicon) -> None:
    assert told(f"{lacking} a urine drug screen had been done.", "study.laboratory", lexicon) == {"?"}
    assert told(f"{lacking} acupuncture had been tried.", "tx.acupuncture", lexicon) == {"?"}


@pytest.mark.parametrize("kind", ["non-opioid", "non-narcotic", "nonopioid"])
def test_a_kind_of_medication_is_one(kind: str, lexicon: Lexicon) -> None:
    assert told(f"He takes a {kind} analgesic.", "tx.medication", lexicon) == {"+"}
