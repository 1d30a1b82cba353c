"""Pain that a test brings out, which tells how the test went, and no complaint: "leg raise reproduced leg pain"."""

from typing import Final

from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import ARTICLES, FILLING, SIDE_WORDS, words
from guidecheck.reading.sentences.scene import Scene

_BRINGING_OUT: Final = words(
    "reproduce reproduced reproduces reproducing provoke provoked provokes provoking elicit elicited elicits eliciting"
    " recreate recreated recreates evoke evoked evokes"
)
_KIND: Final = (
    ARTICLES | SIDE_WORDS | FILLING | words("concordant familiar typical usual radicular radiating posterior")
)
_TEST_WITHIN: Final = 4
_ASIDE_WITHIN: Final = 8
_OPENS_AN_ASIDE: Final = words(
    "on in by for at when as however moreover though too likewise again also furthermore similarly conversely"
    " bilaterally then repeated if with performed done held"
)


def past_an_aside(scene: Scene, end: int) -> int:
    """The word behind what only parts a test from its verb: "leg raising, on the other hand, provoked nothing"."""
    if scene.words[end : end + 1] != (",",) or scene.words[end + 1 : end + 2] == ():
        return end
    opens = scene.words[end + 1] in _OPENS_AN_ASIDE
    last = next((i for i in range(end + 2, min(len(scene.words), end + _ASIDE_WITHIN)) if scene.words[i] == ","), 0)
    told = any(end < each.start < last for each in scene.concepts)
    return last + 1 if opens and last and not told else end


def is_brought_out(scene: Scene, start: int) -> bool:
    """Whether the words at *start* tell the pain that a test before them brought out."""
    if _BRINGING_OUT.isdisjoint(scene.words[:start]):
        return False
    index = start - 1
    while index > 0 and scene.words[index] in _KIND:
        index -= 1
    tests = (past_an_aside(scene, each.end) for each in scene.concepts if each.is_test and each.end <= index)
    return scene.words[index] in _BRINGING_OUT and index - max(tests, default=-_TEST_WITHIN) < _TEST_WITHIN


def hurts_where_brought_out(scene: Scene, group: Group) -> bool:
    """Whether a place is only where a test brought out pain: "leg raise reproduced left leg pain, strength intact"."""
    hurting = any(each.start == group.end and each.fact.assembly == "pain" for each in scene.concepts)
    return hurting and is_brought_out(scene, group.start)
