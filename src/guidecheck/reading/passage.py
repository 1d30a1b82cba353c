"""What a sentence hands on to the next: the day of the visit, what is examined, who speaks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from guidecheck.case import Fact, When
from guidecheck.reading.kinds.studies import study_told
from guidecheck.reading.scene import Passage, Scene, StudyTold
from guidecheck.reading.sides import Place

_TOPICAL = frozenset({"pain", "sign", "test", "symptom", "exam"})
_CARRIED = frozenset({"complaints", "examination", "plan"})
_DATING = frozenset({"visit", "complaints", "examination"})
_LISTS = frozenset({"diagnoses", "treatments", "plan", "request"})
_NOT_A_VISIT = frozenset({"diagnoses", "treatments", "studies", "plan", "request", "review", "work"})
_OPENING = frozenset({"diagnoses", "treatments", "complaints", "examination", "plan", "request", "visit", "studies"})


def passage_after(scene: Scene, found: Sequence[Fact]) -> Passage:
    """What the sentence after *scene* takes over, *found* being the facts in it."""
    passage = scene.passage
    if "review" in scene.frames or passage.frame == "review":
        return Passage(frame="review", injury=passage.injury)
    day = scene.days[-1].when if _dates_a_visit(scene) else passage.date
    moved = day != passage.date
    carried = [cue.names[0] for cue in scene.cues if cue.names[0] in _CARRIED]
    listed = scene.frame_at(len(scene.words)) in _LISTS
    injuries = [When.on(fact.value) for fact in found if isinstance(fact.value, date)]
    return Passage(
        date=day,
        injury=injuries[0] if injuries else passage.injury,
        frame=carried[-1] if carried else passage.frame,
        places=(() if listed else _topic(scene, found)) or (() if moved else passage.places),
        pains=_pains(scene, found, listed=listed, moved=moved),
        study=_study(scene),
    )


def _dates_a_visit(scene: Scene) -> bool:
    """Whether the sentence's own day is that of a visit which the next sentences go on telling."""
    if not scene.days:
        return False
    opens = scene.word_at(scene.dates[0].start) <= 1 and scene.frames.isdisjoint({"request", "plan"})
    return opens or not _DATING.isdisjoint(scene.frames) or _NOT_A_VISIT.isdisjoint(scene.frames)


def _pains(scene: Scene, found: Sequence[Fact], *, listed: bool, moved: bool) -> tuple[Place, ...]:
    """The places of the pains told at this visit, each once."""
    before = () if moved else scene.passage.pains
    if listed:
        return before
    facts: Mapping[str, object] = scene.lexicon.by_assembly
    told = [fact for fact in found if fact.name == facts.get("pain") and fact.value is True and fact.region]
    return tuple(dict.fromkeys((*before, *(Place(fact.region, fact.side, 0, 0) for fact in told))))


def _study(scene: Scene) -> StudyTold | None:
    """The study whose findings the next sentence may go on telling."""
    for concept in reversed(scene.concepts):
        if concept.fact.assembly == "study":
            return study_told(scene, replace(concept, start=concept.end, end=concept.end + 1))
    return scene.passage.study if _OPENING.isdisjoint(scene.frames) else None


def _topic(scene: Scene, found: Sequence[Fact]) -> tuple[Place, ...]:
    """The places that the sentence is about: those of the examination it tells of, else of its last finding."""
    for cue in reversed(scene.cues):
        if cue.names[0] == "examination":
            near = [group for group in scene.groups if group.end == cue.start or cue.end <= group.start <= cue.end + 3]
            if near:
                return near[-1].places
    told = [fact for fact in found if fact.region and scene.lexicon.facts[fact.name].assembly in _TOPICAL]
    told = [fact for fact in told if not scene.lexicon.facts[fact.name].referred] or told
    if not told:
        return ()
    last = told[-1]
    same = {(fact.region, fact.side): None for fact in told if (fact.name, fact.value) == (last.name, last.value)}
    return tuple(Place(region, side, 0, 0) for region, side in same)
