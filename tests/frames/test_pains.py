"""Pain in the frames that complaints tell it in: its places and sides, its score, and where it goes."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

Told = set[tuple[str | None, str | None]]


def places(text: str, name: str, lexicon: Lexicon) -> Told:
    """Regions and sides of what a text states under a name."""
    facts = facts_of_text(text, lexicon)
    return {(fact.region, fact.side) for fact in facts if fact.name == name and fact.value is True}


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("left shoulder, elbow, and wrist", {("shoulder", "left"), ("elbow", "left"), ("wrist", "left")}),
        ("right foot, ankle and knee", {("foot", "right"), ("ankle", "right"), ("knee", "right")}),
        ("right knee, ankle, and low back", {("knee", "right"), ("ankle", "right"), ("lumbar", None)}),
        ("left knee, low back, and ankle", {("knee", "left"), ("lumbar", None), ("ankle", None)}),
        ("right shoulder, elbow, and hands", {("shoulder", "right"), ("elbow", "right"), ("hand", None)}),
        ("left elbow, both wrists and neck", {("elbow", "left"), ("wrist", "bilateral"), ("cervical", None)}),
    ],
)
@pytest.mark.parametrize(
    "frame", ["He has pain in the {}.", "There is swelling of the {}.", "X-rays of the {} were done."]
)
def test_a_side_holds_along_a_limb(frame: str, listed: str, expected: Told, lexicon: Lexicon) -> None:
    name = "pain" if "pain" in frame else "swelling" if "swelling" in frame else "study.xray"
    assert places(frame.format(listed), name, lexicon) == expected


def scores(text: str, lexicon: Lexicon) -> dict[str | None, float | str | None]:
    """The score of pain at each region, None for pain without a place."""
    facts = facts_of_text(text, lexicon)
    return {fact.region: fact.measure for fact in facts if fact.name == "pain"}


@pytest.mark.parametrize(
    "frame",
    [
        "Pain is rated 4/10 in the neck, 6/10 in the low back, and 8/10 in the right knee.",
        "Pain levels are 4/10 for the neck, 6/10 for the low back and 8/10 for the right knee.",
        "Pain of 4 out of 10 in the neck, 5-6 out of 10 in the low back, and 7 to 8 out of 10 in the right knee.",
        "Pain scores: neck 4/10, low back 6/10, right knee 8/10.",
        "Pain is rated as follows: neck 4/10; low back 6/10; right knee 8/10.",
        "Pain in the neck (4/10), low back (6/10), and right knee (8/10).",
        "She has pain in the neck rated 4/10, low back rated 6/10 and right knee rated 8/10.",
        "Pain is 4/10 (neck), 6/10 (low back) and 8/10 (right knee).",
        "Neck pain is 4/10, low back pain is 6/10 and right knee pain is 8/10.",
    ],
)
def test_each_place_has_its_own_score(frame: str, lexicon: Lexicon) -> None:
    assert scores(frame, lexicon) == {"cervical": 4, "lumbar": 6, "knee": 8}


def test_a_score_of_several_places_is_that_of_none(lexicon: Lexicon) -> None:
    assert scores("The pain in the neck and left shoulder is 5/10.", lexicon) == {
        None: 5,
        "cervical": None,
        "shoulder": None,
    }


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Pain decreased from 7 to 4.", 4),
        ("The low back pain was reduced from an 8 to a 5 with therapy.", 5),
        ("Pain is rated at 6.", 6),
        ("He rates the neck pain as 6-7.", 7),
        ("Pain level: 6.", 6),
        ("Medications reduce the pain from 8/10 to 4/10.", 8),
        ("Norco brings her pain from 9/10 down to 6/10.", 9),
        ("Pain is 4/10 with medications and 8/10 without medications.", 8),
        ("Pain is reduced from 8/10 to 4/10 with medications.", 8),
        ("The low back pain decreased from 8/10 to 4/10 since the injection.", 4),
        ("The neck pain is now 2/10 with work, was 6/10 at the start of care.", 2),
        ("The neck pain is 3/10 today vs 8/10 last week.", 3),
        ("The neck pain is 7/10 (was 9/10).", 7),
        ("The neck pain is 7/10 with work, previously 9/10.", 7),
        ("The neck pain was 8/10 with work and 5/10 at rest.", 8),
        ("The neck pain varies from 3/10 to 8/10.", 8),
        ("The neck pain was 8/10 -> 3/10.", 3),
        ("The neck pain was 6/10, now 2/10 with stairs and lifting.", 2),
    ],
)
def test_a_score_is_read_with_or_without_its_scale(text: str, score: int, lexicon: Lexicon) -> None:
    assert set(scores(text, lexicon).values()) == {score}


@pytest.mark.parametrize(
    "text",
    [
        "Neck pain for the past 3 to 4 weeks.",
        "Neck pain increased from 3 to 4 weeks after the injury.",
        "Neck pain at 3 months after the injury.",
        "Neck pain at 90 degrees of flexion.",
        "Neck pain is told on a pain scale from 0 to 10.",
    ],
)
def test_a_time_or_an_angle_is_no_score(text: str, lexicon: Lexicon) -> None:
    assert set(scores(text, lexicon).values()) <= {None}


@pytest.mark.parametrize(
    "text",
    [
        "Pain is 4/10 with medications and 8/10 without medications.",
        "Pain with ibuprofen is 4/10 and without ibuprofen is 8/10.",
        "Without medication, his pain is 9/10; with medication, it is 5/10.",
    ],
)
def test_a_score_without_medication_denies_none(text: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert {fact.value for fact in facts if fact.name == "tx.medication"} == {True}


def test_who_does_without_medication_has_none(lexicon: Lexicon) -> None:
    text = "He manages his pain without medication."
    assert [f.value for f in facts_of_text(text, lexicon) if f.name == "tx.medication"] == [False]


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Constant, 7/10, aching low back pain.", 7),
        ("Sharp, stabbing low back pain, 8/10.", 8),
        ("Aching pain in the low back rated 5/10.", 5),
    ],
)
def test_what_a_pain_is_like_is_no_other_pain(text: str, score: int, lexicon: Lexicon) -> None:
    assert scores(text, lexicon) == {"lumbar": score}


@pytest.mark.parametrize(
    "told", ["He rates it 6/10.", "He rates it at 6/10.", "It is rated 6/10.", "It is 6/10 today.", "It was 6/10."]
)
def test_a_score_may_be_of_it(told: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"He has left knee pain. {told}", lexicon)
    (pain,) = (fact for fact in facts if fact.name == "pain")
    assert (pain.region, pain.side, pain.measure) == ("knee", "left", 6)
    assert len(pain.quotes) == 2


@pytest.mark.parametrize("before", ["He has knee pain and neck pain", "His knee is weak", "He was seen"])
def test_it_is_no_pain_where_two_were_told_or_none(before: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"{before}. It is 6/10.", lexicon)
    assert not [fact for fact in facts if fact.name == "pain" and fact.measure == 6]


@pytest.mark.parametrize(
    "said", ["Still has pain and catching.", "C/O pain.", "Pain is worse with stairs.", "pain, swelling"]
)
@pytest.mark.parametrize("head", ["HPI: ", "Subjective: ", "HISTORY OF PRESENT ILLNESS:\n"])
def test_a_note_that_complains_of_pain_alone_states_it(head: str, said: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"CC: Left knee injury.\n{head}{said}\nExam: Left knee effusion.", lexicon)
    assert [(fact.region, fact.value) for fact in facts if fact.name == "pain"] == [(None, True)]


@pytest.mark.parametrize(
    "said", ["No pain today.", "Pain management was consulted.", "Low back pain. Pain is constant."]
)
def test_pain_that_is_denied_or_told_already_is_not_stated_again(said: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"HPI: {said}\nExam: Left knee effusion.", lexicon)
    assert (None, True) not in [(fact.region, fact.value) for fact in facts if fact.name == "pain"]
