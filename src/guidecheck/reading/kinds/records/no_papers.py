"""Papers that a record is said to have none of: "there are no recent progress notes", "no current examination"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.reading.sentences.grammar import CONJUNCTIONS, COPULAS, PREPOSITIONS, words
from guidecheck.reading.sentences.scene import Scene

_PAPERS: Final = words("note record report documentation chart documents rfa")
_EXAMINED: Final = words("examination exam")
_LOOKED_AT: Final = _EXAMINED | words("evaluation assessment imaging")
_IN_DETAIL: Final = words(
    "recent current detailed updated physical objective comprehensive thorough complete adequate formal"
)
_NAMED_WITHIN: Final = 6
_NO_NAME: Final = (PREPOSITIONS | CONJUNCTIONS | COPULAS | words("a an the no other further has have had")) - {"to"}
_HANDED_IN: Final = words(
    "available provided submitted included furnished attached enclosed received found present supplied noted seen"
    " located"
)
_ENDS: Final = words(". , ; ) :") | {""}
_ABOUT: Final = words("from by on in for within dated regarding about concerning since with at to")
_TELLING: Final = _ABOUT - words("on in for within at with")
_DONE: Final = words("performed done made taken completed conducted obtained")
_DONE_WITHIN: Final = 3
WITHOUT: Final = words("no without absent lacking")
_REASONS: Final = words("rationale justification explanation reason")
_OF_A_REASON: Final = words(
    "any a an attached accompanying stated given clear documented further specific clinical supporting medical"
    " adequate apparent particular written enclosed"
)


def papers_denied(scene: Scene) -> Iterator[tuple[int, int]]:
    """The words for papers behind each "no", from the first to the one after the last, that a record lacks.

    What is not documented is told by the words for that: "no documentation regarding the outcome".
    """
    told = {match.start for match in scene.triggers if match.names[0].startswith("undocumented/forward")}
    asked = any(concept.fact.assembly == "study" for concept in scene.concepts)
    for index, word in enumerate(scene.words):
        head = _paper_after(scene, index + 1) if word == "no" and index not in told else None
        if head is not None:
            yield index + 1, _end(scene, head + 1)
        elif word in WITHOUT and word != "no" and asked and (end := _reason_after(scene, index + 1)):
            yield index + 1, end


def _reason_after(scene: Scene, start: int) -> int:
    """Where a reason ends that a study is asked for without: "an MRI was ordered without any stated rationale"."""
    index = start
    while index < len(scene.words) and scene.words[index] in _OF_A_REASON:
        index += 1
    return index + 1 if scene.words[index : index + 1] != () and scene.words[index] in _REASONS else 0


def _paper_after(scene: Scene, start: int) -> int | None:
    """The word for a paper that is denied there, with nothing but its kind before it."""
    for index in range(start, min(len(scene.words), start + _NAMED_WITHIN)):
        word = scene.words[index]
        if word in _NO_NAME or word in _ENDS:
            return None
        if word in _PAPERS or (word in _LOOKED_AT and not _IN_DETAIL.isdisjoint(scene.words[start:index])):
            following = scene.words[index + 1] if index + 1 < len(scene.words) else ""
            if following in _PAPERS | _LOOKED_AT:
                continue
            told = following in _HANDED_IN or (word not in _LOOKED_AT and following in _ABOUT | _ENDS)
            told = told or (word in _EXAMINED and not scene.passage.note and following in _ENDS | {"in", "on"})
            return index if told and _DONE.isdisjoint(scene.words[index + 1 : index + 1 + _DONE_WITHIN]) else None
    return None


def _end(scene: Scene, start: int) -> int:
    """Where the words end that say which papers are meant: "no notes from the surgeon", but "no notes on file"."""
    end = start
    if scene.words[end : end + 1] and scene.words[end] in _TELLING:
        while end < len(scene.words) and scene.words[end] not in _ENDS | _HANDED_IN:
            end += 1
    return end
