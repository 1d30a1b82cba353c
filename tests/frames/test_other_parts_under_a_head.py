"""Clauses under a head that turn to another part of the body, tests that only one joint has, nerves told apart."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

HEADS = (
    ("Right hip", "Left elbow", ("elbow", "left")),
    ("Right shoulder", "Left shoulder", ("shoulder", "left")),
    ("Left ankle", "Right wrist", ("wrist", "right")),
    ("Neck", "Right shoulder", ("shoulder", "right")),
    ("Right wrist", "Neck", ("cervical", None)),
)


@pytest.mark.parametrize(
    "frame",
    [
        "{p}: full motion. {q} scarred, {x}.",
        "{p}: tender. {q} has a scar, {x}.",
        "{p} - tender. {q} fine, {x}.",
        "{p}: tender, {q} with a scar, {x}.",
    ],
)
def test_a_clause_turns_to_another_part_than_its_head(frame: str, lexicon: Lexicon) -> None:
    for p, q, wanted in HEADS:
        for x, name in (("no swelling", "swelling"), ("numbness denied", "numbness")):
            facts = facts_of_note(frame.format(p=p, q=q, x=x), lexicon)
            assert {(f.region, f.side) for f in facts if f.name == name} == {wanted}


@pytest.mark.parametrize(
    "text",
    [
        "Right wrist: tender at the radial styloid, no swelling.",
        "Right wrist: no redness. Index finger with a cut, no swelling. Tests of the wrist were negative.",
        "Right wrist: pain goes to the left elbow, no swelling.",
    ],
)
def test_a_detail_under_a_head_stays_there(text: str, lexicon: Lexicon) -> None:
    (fact,) = (f for f in facts_of_note(text, lexicon) if f.name == "swelling")
    assert (fact.region, fact.side) == ("wrist", "right")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Neck: tender. Chest clear, no swelling.", ("chest", None)),
        ("Left shoulder: full motion. Abdomen soft, no swelling.", ("abdomen", None)),
        ("Knees: Right knee scarred, no swelling.", ("knee", "right")),
        ("Shoulder: R shoulder scarred, no swelling.", ("shoulder", "right")),
        ("Left foot: tender. Ankle: no swelling.", ("ankle", "left")),
        ("Right hand: swelling of the MCP joints.", ("hand", "right")),
        ("Lumbar: tender. Right buttock tight, no swelling.", ("lumbar", None)),
    ],
)
def test_a_head_and_its_parts(text: str, wanted: tuple[str, str | None], lexicon: Lexicon) -> None:
    assert {(f.region, f.side) for f in facts_of_note(text, lexicon) if f.name == "swelling"} == {wanted}


def test_tests_listed_behind_a_side_are_all_on_it(lexicon: Lexicon) -> None:
    facts = facts_of_note("Hands/wrists: R wrist Phalen +, Tinel +. L wrist Phalen neg, Tinel neg.", lexicon)
    told = {(f.value, f.region, f.side) for f in facts if f.name == "tinel_or_phalen"}
    assert told == {(True, "wrist", "right"), (False, "wrist", "left")}


@pytest.mark.parametrize("other", ["the sacrum", "the neck", "the left hip"])
def test_what_one_joint_has_is_at_no_other(other: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"There was tenderness over the scaphoid and over {other}.", lexicon)
    assert {f.region for f in facts if f.name == "snuffbox_tenderness"} == {"wrist"}


@pytest.mark.parametrize("exam", ["Neurologic examination:", "Neurological exam revealed", "On neuro exam, there was"])
def test_the_nerves_of_the_whole_body_are_of_no_joint(exam: str, lexicon: Lexicon) -> None:
    text = f"Examination of the right knee revealed swelling. {exam} decreased sensation. Motion was limited."
    told = {f.name: (f.region, f.side) for f in facts_of_text(text, lexicon)}
    assert told["sensory_deficit"] == (None, None)
    assert told["reduced_motion"] == ("knee", "right")
    spine = f"Examination of the lumbar spine revealed spasm. {exam} decreased sensation."
    assert {f.region for f in facts_of_text(spine, lexicon)} == {"lumbar"}
