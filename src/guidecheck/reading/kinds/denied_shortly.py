"""Care or a study that a clause denies with no verb of its own: "x-rays were done but the MRI was not"."""

from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_WERE: Final = words("was were has have had")
_CLOSING: Final = {(), (".",), (",",), (";",), (")",), ("and",)}
_ENDS: Final = {(word, *mark) for word in ("been", "yet") for mark in ((), (".",), (",",), (";",))}
_DONE: Final = words(
    "done performed obtained taken completed tried attempted given had attended received underwent used made"
)
_OUTCOMES: Final = ("normal", "negative", "abnormal", "positive", "nondiagnostic", "improved", "not_improved")
_TO_PLACE: Final = ARTICLES | SIDE_WORDS | words("of for to on")
_FURTHEST: Final = 5


def is_denied_shortly(scene: Scene, concept: Concept) -> bool:
    """Whether only "was not" stands behind it, which denies no outcome of another: "normal, but the films were not"."""
    if "not" not in scene.words[concept.end :]:
        return False
    at = concept.end + scene.words[concept.end :].index("not")
    if at - concept.end > _FURTHEST or scene.words[at - 1] not in _WERE:
        return False
    placed = scene.placed
    if any(index not in placed and scene.words[index] not in _TO_PLACE for index in range(concept.end, at - 1)):
        return False
    after = scene.words[at + 1 : at + 3]
    closed = after in _ENDS or after[:1] in _CLOSING
    return closed and not any(quality.start < concept.start for quality in scene.qualities(*_OUTCOMES))


def tells_of_what_was_done(scene: Scene, concept: Concept) -> bool:
    """Whether something else is told before it as done: then it was not done itself."""
    return not _DONE.isdisjoint(scene.words[: concept.start])
