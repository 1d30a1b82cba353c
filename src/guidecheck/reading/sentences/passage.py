"""What a sentence hands on to the next: the day of the visit, what is examined, who speaks."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from guidecheck.case import Fact, When
from guidecheck.reading.kinds.exam.headed_tests import tests_after
from guidecheck.reading.kinds.exam.of_nerves import tells_of_nerves
from guidecheck.reading.kinds.exam.tables import table_after
from guidecheck.reading.kinds.history.other_accidents import is_of_a_year
from guidecheck.reading.kinds.studies.come_back import study_ordered
from guidecheck.reading.kinds.studies.told import study_told
from guidecheck.reading.notes.denied_lists import denial_after
from guidecheck.reading.notes.outline import Block
from guidecheck.reading.places.heads import head_after, section_after
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.assemblies import CARE
from guidecheck.reading.sentences.carried import Cared, Passage, StudyTold
from guidecheck.reading.sentences.grammar import ACUTE, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import LISTS, Scene
from guidecheck.reading.sentences.scene_days import day_of_injury_meant
from guidecheck.reading.sentences.topic import topic_of
from guidecheck.reading.sentences.visits_opened import (
    dates_a_visit,
    only_dates_the_last,
    tells_a_study_of_that_day,
    tells_visit,
)

_CARRIED: Final = frozenset({"complaints", "examination", "plan"})
_LISTS: Final = frozenset({"diagnoses", "treatments", "plan", "request"})
_OPENS_A_LIST: Final = words(": , include including")
_NUMBERING: Final = words(". ) (")
_COMPARISON: Final = "comparison"
_OPTION_WITHIN: Final = 8
_ASIDE: Final = _LISTS | {"studies", "review", "guideline", "examination"}
_COMPARED: Final = words("comparison compared comparing comparisons")
_CARE: Final = frozenset({"study", "treatment", "procedure", "diagnosis"})
_SUBJECT: Final = frozenset({"complaints", "injury", ""})
_ASKING: Final = words("is are was were does did do has have had any can could will would what which describe if")
_OPENING: Final = frozenset(
    {"diagnoses", "treatments", "complaints", "examination", "plan", "request", "visit", "studies"}
)


def entering(passage: Passage, block: Block) -> Passage:
    """The passage at the beginning of a block: a part of a note begins with nothing but what its heading says."""
    passage = passage._replace(denied=block.denied, answered=block.answered > 0)
    if not block.opens:
        return _next_line(passage, block) if passage.note and not block.goes_on else passage
    return Passage(
        date=block.date or passage.visit,
        begun=block.date or passage.visit,
        injury=passage.injury,
        frame=block.part,
        note=True,
        part=block.part,
        visit=passage.visit,
        told_how=passage.told_how,
        asked=passage.asked,
        subject=passage.subject,
        denied=block.denied,
        answered=block.answered > 0,
        cared=passage.cared,
    )


def _next_line(passage: Passage, block: Block) -> Passage:
    """The passage at a new line of a part: under the head of its section, where it has one."""
    section = passage.section
    day = block.date or passage.visit
    return passage._replace(date=day, begun=day, head=section, places=section or passage.places, tests=None)


def asks(scene: Scene) -> bool:
    """Whether a sentence is a question, which states nothing: "Is the patient able to work?"."""
    return scene.words[-1] == "?" and scene.words[0] in _ASKING


def passage_after(scene: Scene, found: Sequence[Fact]) -> Passage:
    """What the sentence after *scene* takes over, *found* being the facts in it."""
    passage = scene.passage
    if "review" in scene.frames or passage.frame == "review":
        if passage.part:
            return passage._replace(frame=passage.part, study=None)
        denied = passage._replace(frame="review", places=(), pains=(), study=None)
        return denied if passage.note else Passage(frame="review", injury=passage.injury)
    visited = tells_visit(scene) if passage.note else dates_a_visit(scene)
    day = scene.days[-1].when if visited else passage.date
    if day is None and not passage.note:
        meant = day_of_injury_meant(scene)
        day = None if meant and tells_a_study_of_that_day(scene) else meant
    moved = day != passage.date and passage.visit is None
    carried = [cue.names[0] for cue in scene.cues if cue.names[0] in _CARRIED]
    listed = scene.frame_at(len(scene.words)) in _LISTS
    head = head_after(scene)
    mechanism = scene.lexicon.mechanism
    numbered, listing = _numbered(scene), passage.listing
    injuries = [When.on(fact.value) for fact in found if isinstance(fact.value, date)]
    return Passage(
        date=day,
        begun=passage.begun,
        injury=injuries[0] if injuries else passage.injury,
        frame=passage.part or numbered or (carried[-1] if carried else "" if listing else _kept_frame(scene)),
        places=head or (() if listed else topic_of(scene, found)) or (() if moved else passage.places),
        pains=_pains(scene, found, listed=listed, moved=moved),
        study=_study(scene, moved=moved),
        ordered=study_ordered(scene, found),
        head=head,
        section=section_after(scene),
        note=passage.note,
        part=passage.part,
        visit=passage.visit,
        asked=_asked(found) or passage.asked,
        subject=(passage.subject or _subject(scene)) if passage.note else _just_named(scene),
        told_how=passage.told_how or (any(fact.name == mechanism for fact in found) and not is_of_a_year(scene)),
        table=table_after(scene) if passage.note else None,
        tests=tests_after(scene),
        denying=denial_after(scene),
        options=_lists_options(scene),
        listing=numbered or (listing if passage.frame == listing else ""),
        cared=_cared(scene, found, day),
        treated=_treated(scene, found),
        acute=not ACUTE.isdisjoint(scene.words) or (passage.acute and not moved),
        glanced=passage.note and visited and only_dates_the_last(scene),
    )


def _kept_frame(scene: Scene) -> str:
    """What the passage goes on telling: an entry of a letter that opens with its day ends the plan before it."""
    passage = scene.passage
    new = bool(scene.dates) and scene.word_at(scene.dates[0].start) == 0 and not passage.note
    return "" if new and passage.frame == "plan" else passage.frame


def _cared(scene: Scene, found: Sequence[Fact], visit: When | None) -> tuple[Cared, ...]:
    """The last place of each care that was given, for what is meant by it again."""
    told = [
        Cared(fact.name, Place(fact.region, fact.side, 0, 0), visit)
        for fact in found
        if fact.region and fact.value is True and scene.lexicon.facts[fact.name].assembly in CARE
    ]
    return tuple({each.name: each for each in (*scene.passage.cared, *told)}.values()) if told else scene.passage.cared


def _treated(scene: Scene, found: Sequence[Fact]) -> tuple[Fact, ...]:
    """The treatments that a sentence tells, for what the next one tells of all of them."""
    facts = scene.lexicon.facts
    return tuple(fact for fact in found if fact.value is True and facts[fact.name].assembly == "treatment")


def _numbered(scene: Scene) -> str:
    """The list whose next entry a number opens: "Diagnoses: 1." and "2." of "Diagnoses: 1. Sprain. 2. Contusion."."""
    if scene.passage.note or scene.words[-1] != "." or not scene.words[-2:-1] or not scene.words[-2].isdigit():
        return ""
    if len(scene.words) == len("2."):
        return scene.passage.listing
    frame = scene.frame_at(len(scene.words))
    return frame if frame in LISTS and scene.words[-3] == ":" else ""


def _pains(scene: Scene, found: Sequence[Fact], *, listed: bool, moved: bool) -> tuple[Place, ...]:
    """The places of the pains told at this visit, each once."""
    before = () if moved else scene.passage.pains
    pain = scene.lexicon.by_assembly.get("pain")
    told = [] if listed else [fact for fact in found if fact.name == pain and fact.value is True and fact.region]
    if not told:
        return before
    return tuple(dict.fromkeys((*before, *(Place(fact.region, fact.side, 0, 0) for fact in told))))


def _study(scene: Scene, *, moved: bool) -> StudyTold | None:
    """The study whose findings the next sentence may go on telling, at the same visit; none that is compared with."""
    if scene.words[0] == _COMPARISON:
        return scene.passage.study
    for concept in reversed(scene.concepts):
        if concept.fact.assembly == "study":
            if _is_compared(scene, concept):
                return scene.passage.study
            return study_told(scene, concept._replace(start=concept.end, end=concept.end + 1))
    goes_on = _OPENING.isdisjoint(scene.frames) or tells_of_nerves(scene)
    return scene.passage.study if goes_on and not moved else None


def _is_compared(scene: Scene, study: Concept) -> bool:
    """Whether an earlier study is only what a report compares with: "COMPARISON: Radiographs 1/3/2022"."""
    return scene.passage.note and not _COMPARED.isdisjoint(scene.words[: study.start])


def _asked(found: Sequence[Fact]) -> tuple[Place, ...]:
    """The places of the study that a sentence asks for."""
    return tuple(Place(fact.region, fact.side, 0, 0) for fact in found if fact.name == "planned_study" and fact.region)


def _subject(scene: Scene) -> tuple[Place, ...]:
    """The one place that the first sentence of a note to name any is about: "Recheck low back"."""
    places = {(place.region, place.side): place for group in scene.groups for place in group.places if place.region}
    told = scene.passage.note and scene.passage.part in _SUBJECT and len(places) == 1
    return tuple(places.values()) if told else ()


def _just_named(scene: Scene) -> tuple[Place, ...]:
    """The one place that a sentence names which tells of the injury or a complaint: "She struck her left knee"."""
    places = {(place.region, place.side): place for group in scene.groups for place in group.places if place.region}
    cared = any(concept.fact.assembly in _CARE for concept in scene.concepts)
    return tuple(places.values()) if len(places) == 1 and not cared and _ASIDE.isdisjoint(scene.frames) else ()


def _lists_options(scene: Scene) -> bool:
    """Whether the next sentence is one of the options that are listed: "We discussed the options: 1. … 2. …"."""
    if not scene.passage.note or not ("option" in scene.words or scene.passage.options):
        return False
    told = [word for word in scene.words if not (word.isdigit() or word in _NUMBERING)]
    opens = "option" in told and told[-1] in _OPENS_A_LIST
    return opens or (scene.passage.options and len(scene.words) <= _OPTION_WITHIN)
