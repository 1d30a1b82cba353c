"""The former and the latter of two, the back beside a limb, boxes behind their labels, and what a physician thinks."""

import pytest

from guidecheck.case import When
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Neck and right shoulder pain, the former 4/10, the latter 7/10.", "pain", {"4 cervical", "7 right shoulder"}),
        ("Neck pain and left knee pain, the latter 8/10.", "pain", {"+ cervical", "8 left knee"}),
        (
            "Right shoulder and left knee: the former has reduced motion, the latter is normal.",
            "reduced_motion",
            {"+ right shoulder"},
        ),
        ("Right hip and left knee were examined. The former is tender.", "tenderness", {"+ right hip"}),
        ("His former employer saw him with neck and left knee pain.", "pain", {"+ cervical", "+ left knee"}),
    ],
)
def test_the_former_and_the_latter_are_told_before(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He has back and left leg pain.", {"+", "+ left lower_extremity"}),
        ("Pain in the back and right hip.", {"+", "+ right hip"}),
        ("Neck and back pain.", {"+", "+ cervical"}),
        ("He went back and right knee pain is worse.", {"+ right knee"}),
        ("Low back and right knee pain.", {"+ lumbar", "+ right knee"}),
    ],
)
def test_a_back_hurts_beside_a_limb(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "pain", lexicon) == expected


@pytest.mark.parametrize(("empty", "ticked"), [("\u2610", "\u2612"), ("[ ]", "[x]")])
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Fever {o} Chills {o} None {x}", {("fever_or_weight_loss", False)}),
        (
            "Red flags: fever {o}, night sweats {o}, none {x}",
            {("fever_or_weight_loss", False), ("red_flag_any", False)},
        ),
        ("Red flags: fever {x} none {o}", {("fever_or_weight_loss", True), ("red_flag_any", True)}),
        ("Locking {o} Giving way {x} Effusion {o}", {("giving_way", True)}),
        ("Gait: normal {o} antalgic {x}", {("gait_abnormal", True)}),
        ("Tinel: pos {o} neg {x}", {("tinel_or_phalen", False)}),
    ],
)
def test_boxes_stand_behind_their_labels(
    line: str, expected: set[tuple[str, bool]], empty: str, ticked: str, lexicon: Lexicon
) -> None:
    facts = facts_of_note(line.format(o=empty, x=ticked), lexicon)
    assert {(fact.name, fact.value) for fact in facts} == expected


def test_boxes_behind_have_a_side_before(lexicon: Lexicon) -> None:
    facts = facts_of_note("SLR: R pos \u2610 neg \u2612 L pos \u2612 neg \u2610", lexicon)
    assert {(fact.side, fact.value) for fact in facts} == {("right", False), ("left", True)}


@pytest.mark.parametrize(
    "thought",
    [
        "I suspect a tear of the rotator cuff.",
        "Suspect rotator cuff tear.",
        "Clinical suspicion of a rotator cuff tear is high.",
        "We are worried about a rotator cuff tear.",
    ],
)
def test_what_is_thought_has_no_day_of_films(thought: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"X-rays of 12/1/2019 were normal. {thought}", lexicon)
    days = {fact.name: fact.date for fact in facts}
    assert days["dx.rotator_cuff_tear"] is None
    assert isinstance(days["study.xray"], When)


@pytest.mark.parametrize("others", ["had physical therapy and NSAIDs", "completed physical therapy and took NSAIDs"])
@pytest.mark.parametrize(
    ("own", "result"),
    [
        (", and an injection gave temporary relief", "improved"),
        ("; an injection helped", "improved"),
        (", and an injection which gave relief", "improved"),
        (", but the injections did not help", "not_improved"),
        (", and injections failed", "not_improved"),
    ],
)
def test_a_clause_of_its_own_tells_of_one_treatment(own: str, result: str, others: str, lexicon: Lexicon) -> None:
    facts = {fact.name: fact.result for fact in facts_of_note(f"He {others}{own}.", lexicon)}
    assert facts["tx.injection"] == result
    assert facts["tx.physical_therapy"] is None
    assert facts["tx.medication"] is None


@pytest.mark.parametrize(
    "closing",
    [
        " and an injection with temporary relief",
        " and an injection, all of which gave relief",
        ", an injection and acupuncture; both helped",
    ],
)
def test_a_list_is_closed_by_what_all_brought(closing: str, lexicon: Lexicon) -> None:
    facts = {fact.name: fact.result for fact in facts_of_note(f"He had physical therapy{closing}.", lexicon)}
    assert facts["tx.physical_therapy"] == facts["tx.injection"] == "improved"


def test_nothing_helped(lexicon: Lexicon) -> None:
    facts = facts_of_note("He had physical therapy; NSAIDs; nothing helped.", lexicon)
    assert {fact.result for fact in facts if fact.name.startswith("tx.")} == {"not_improved"}
