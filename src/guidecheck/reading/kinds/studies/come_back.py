"""A study of which the next sentence tells what it showed, or that it was done at all: "This showed a tear."."""

from collections.abc import Sequence
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.carried import StudyTold
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.scene import Scene

_ASKED: Final = "planned_study"
_MEANT: Final = words("it this these they")
_ITS: Final = words("the this that these those")
_OPENING: Final = _MEANT | _ITS
_PAPERS: Final = words("scan study film imaging image radiograph result report finding")
_SHOWED: Final = words(
    "showed shows show revealed reveals reveal demonstrated demonstrates demonstrate disclosed confirmed identified"
    " depicted documented"
)
_WAS: Final = words("was were came is are")
_DONE: Final = words(
    "done performed obtained completed taken normal negative positive unremarkable abnormal back read interpreted"
)


def study_ordered(scene: Scene, found: Sequence[Fact]) -> StudyTold | None:
    """The study that a sentence only asks for, with its places."""
    asked = [fact for fact in found if fact.name == _ASKED and fact.value is True]
    studies = [concept for concept in scene.concepts if concept.fact.assembly == "study"] if asked else []
    if len(studies) != 1:
        return None
    return StudyTold(studies[0].fact.name, None, tuple(Place(fact.region, fact.side, 0, 0) for fact in asked))


def shown_since(scene: Scene) -> tuple[StudyTold, int] | None:
    """The study told or asked for before, where the sentence tells what it showed; and the word behind its verb."""
    study = scene.passage.ordered or scene.passage.study
    if study is None or scene.words[0] not in _OPENING:
        return None
    at = 1 + (scene.words[0] in _ITS and not _PAPERS.isdisjoint(scene.words[1:2]))
    if at == 1 and scene.words[0] not in _MEANT:
        return None
    said = scene.words[at : at + 2]
    was = len(said) > 1 and said[0] in _WAS and said[1] in _DONE
    return (study, at + 1 + was) if was or (said[:1] != () and said[0] in _SHOWED) else None
