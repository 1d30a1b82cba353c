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


def is_brought_out(scene: Scene, start: int) -> bool:
    """Whether the words at *start* tell the pain that a test before them brought out."""
    if _BRINGING_OUT.isdisjoint(scene.words[:start]):
        return False
    index = start - 1
    while index > 0 and scene.words[index] in _KIND:
        index -= 1
    tests = (each.end for each in scene.concepts if each.is_test and each.end <= index)
    return scene.words[index] in _BRINGING_OUT and index - max(tests, default=-_TEST_WITHIN) < _TEST_WITHIN


def hurts_where_brought_out(scene: Scene, group: Group) -> bool:
    """Whether a place is only where a test brought out pain: "leg raise reproduced left leg pain, strength intact"."""
    hurting = any(each.start == group.end and each.fact.assembly == "pain" for each in scene.concepts)
    return hurting and is_brought_out(scene, group.start)
