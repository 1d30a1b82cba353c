"""Pain in the frames that complaints tell it in: its places and sides, its score, and where it goes."""

import pytest

from guidecheck.guideline import Library
from guidecheck.reading.facts import read_facts
from guidecheck.reading.lexicon import Lexicon, lexicon_of

Told = set[tuple[str | None, str | None]]


@pytest.fixture(scope="module")
def lexicon(library: Library) -> Lexicon:
    return lexicon_of(library.vocabulary)


def places(text: str, name: str, lexicon: Lexicon) -> Told:
    """Regions and sides of what a text states under a name."""
    facts = read_facts(text, [(0, len(text))], lexicon)
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
