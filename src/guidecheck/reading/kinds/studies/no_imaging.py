"""Imaging that was not had is neither films nor MRI nor CT: "no imaging to date", "he has not had any imaging"."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.study import read_study
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_IMAGING: Final = words("imaging imaged")
_STUDIES: Final = {("study",), ("test",), ("testing",), ("workup",)}
_MEANT: Final = ("study.xray", "study.mri", "study.ct")
_OTHERWISE: Final = words(
    "new further additional repeat other more recent available provided submitted received reviewed review report"
    " finding evidence abnormality advanced today needed necessary indicated warranted cross sectional want wish refuse"
)
_NOT_HAD: Final = words("none no not never nil done obtained performed taken completed to date yet so far prior .")
_HAD: Final = words("done obtained performed taken completed date yet far prior previous")
_EARLIER: Final = {("ahead", "of"), ("prior", "to"), ("advance", "of")}
_BEFORE: Final = {("before",), ("until",), ("after",), ("for",)}
_LABEL_WITHIN: Final = 40


def read_no_imaging(scene: Scene) -> Iterator[Fact]:
    """That no films, MRI and CT were done, where imaging of any kind is said not to have been."""
    if not _IMAGING.isdisjoint(scene.words):
        for concept in _denied(scene):
            told = read_study(scene, concept)
            yield from (one for one in told if one.name == concept.fact.name and one.value is False)
    elif _answers_a_label(scene):
        for concept in _meant(scene, 0, len(scene.words)):
            quotes = scene.quoted(concept)
            yield Fact(concept.fact.name, False, date=scene.passage.date, speaker=Speaker.PROVIDER, quotes=quotes)


def _denied(scene: Scene) -> Sequence[Concept]:
    """The studies that are denied with the word for all of them, unless it is only that nothing new or needed is."""
    at = next(at for at, word in enumerate(scene.words) if word in _IMAGING)
    if not scene.flags[at] & Flag.NEGATED or not _OTHERWISE.isdisjoint(scene.words):
        return ()
    if any(concept.start <= at < concept.end for concept in scene.concepts) or _is_only_a_time(scene, at):
        return ()
    return _meant(scene, at, at + 1 + (scene.words[at + 1 : at + 2] in _STUDIES))


def _is_only_a_time(scene: Scene, at: int) -> bool:
    """Whether imaging only tells when something else was not done: "had not been exhausted ahead of imaging"."""
    return scene.words[max(0, at - 2) : at] in _EARLIER or scene.words[at - 1 : at] in _BEFORE


def _meant(scene: Scene, start: int, end: int) -> list[Concept]:
    facts = (scene.lexicon.facts.get(name) for name in _MEANT)
    return [Concept(fact, start, end) for fact in facts if fact is not None]


def _answers_a_label(scene: Scene) -> bool:
    """Whether a note tells under a label for imaging that there was none: "Imaging: none to date"."""
    if scene.passage.part != "studies" or not _NOT_HAD.issuperset(scene.words):
        return False
    first = scene.sentence.start
    label = scene.raw[max(0, first - _LABEL_WITHIN) : first].lower().rpartition("\n\n")[2]
    return "imaging" in label and not _HAD.isdisjoint((*scene.words, *label.split()))
