"""Which study a finding is told of, with the day and the places of a study that was done."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.studies.bare_orders import heads_a_report
from guidecheck.reading.kinds.studies.come_back import shown_since
from guidecheck.reading.kinds.studies.done import PLANS, is_done
from guidecheck.reading.kinds.studies.going_on import goes_on, told_before, was_then_done
from guidecheck.reading.kinds.studies.joined import told_with
from guidecheck.reading.kinds.studies.spans import AGENTS, CONTRAST, ON, beginning, leads_what_it_shows, next_study
from guidecheck.reading.kinds.studies.study_days import study_date
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.carried import StudyTold
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_SHOWN: Final = frozenset({"diagnosis", "sign"})
_LISTING: Final = CONJUNCTIONS | ARTICLES | words("or mild moderate severe acute chronic early small large")
_PARTED: Final = words(", ; . and but")
_PARTING: Final = words("; . and but")
_NOT_HAD: Final = Flag.NEGATED | Flag.PLANNED | Flag.UNDOCUMENTED | Flag.HYPOTHETICAL | Flag.UNCERTAIN
_LOOKING: Final = words(
    "assess evaluate check determine visualize delineate define confirm clarify look see exclude quantify quantitate"
    " localize identify detect characterize document establish ascertain find verify differentiate distinguish"
)
_IN_ORDER: Final = words("in order so as for the purpose")
_HAVING: Final = words("had has have underwent received got obtained showed include includes including")
_OPENS: Final = words(": ; . ) - 1 2 3 4 5 6 7 8 9")


def study_shown_on(scene: Scene, concept: Concept) -> StudyTold | None:
    """The study behind a finding that shows it: "no fracture was seen on the films of the left wrist"."""
    behind = [other for other in scene.concepts if other.start >= concept.end]
    study = next((other for other in behind if other.fact.assembly == "study"), None)
    if study is None or scene.has(study, Flag.PLANNED):
        return None
    first, last = beginning(scene, study), concept.end
    for other in behind[: behind.index(study)]:
        if other.fact.assembly not in _SHOWN or not _LISTING.issuperset(scene.words[last : other.start]):
            return None
        last = other.end
    if scene.words[first - 1 : first] not in ON or not _PARTED.isdisjoint(scene.words[last:first]):
        return None
    return StudyTold(study.fact.name, study_date(scene, study), places_of_study(scene, study, None).places)


def study_told(scene: Scene, concept: Concept) -> StudyTold | None:
    """The study whose finding a mention is: the last one done before it in the sentence, else the passage's."""
    for other in reversed(scene.concepts):
        if other.end <= concept.start and other.fact.assembly == "study" and _was_done(scene, other):
            asked = scene.has(other, Flag.PLANNED) or _is_planned_since(scene, other, concept)
            denied = scene.has(other, Flag.NEGATED) and not leads_what_it_shows(scene, other)
            if denied or (asked and not was_then_done(scene, other)):
                return None
            again = told_before(scene, other)
            day = study_date(scene, other) or (again.date if again else None)
            return StudyTold(other.fact.name, day, _places_of_all(scene, other))
    if (since := shown_since(scene)) is not None:
        return since[0]
    return scene.passage.study if goes_on(scene) and not _is_yet_to_be_looked_for(scene, concept) else None


def _is_yet_to_be_looked_for(scene: Scene, concept: Concept) -> bool:
    """Whether another study is to rule a mention out, which an earlier one has not shown: "MRI to exclude a tear"."""
    asked = any(other.fact.assembly == "study" for other in scene.concepts)
    return asked and concept.start < len(scene.words) and scene.has(concept, Flag.RULE_OUT)


def _was_done(scene: Scene, study: Concept) -> bool:
    """Whether a study was done; a letter also tells that by a day of its own: "he had his first MRI in March 2004"."""
    if is_done(scene, study) or leads_what_it_shows(scene, study):
        return True
    if scene.passage.note:
        return not scene.passage.part and heads_a_report(scene, study)
    if not scene.dates or scene.has(study, _NOT_HAD) or scene.frame_at(study.start) in PLANS:
        return False
    return study_date(scene, study) is not None


def one_of_several(scene: Scene, concept: Concept, study: StudyTold) -> Place | None:
    """The place of a finding that is told in the order of the places: "… and …, respectively"."""
    if "respectively" not in scene.words[concept.end :]:
        return None
    last = max((each.end for each in scene.concepts if each.fact.assembly == "study"), default=0)
    starts = sorted({each.start for each in scene.concepts if each.fact.assembly == "diagnosis" and each.start >= last})
    if len(starts) != len(study.places) or concept.start not in starts:
        return None
    return sorted(study.places, key=lambda place: place.start)[starts.index(concept.start)]


def _is_planned_since(scene: Scene, study: Concept, concept: Concept) -> bool:
    """Whether a mention behind a study is told of what is planned, and the study itself was not told in that plan.

    What a clause before the study asks for is no plan for what it showed: "CT is requested; MRI showed a tear".
    """
    if scene.frame_at(concept.start) not in PLANS:
        return False
    asked = [cue for cue in scene.cues if cue.names[0] in PLANS]
    parted = not _PARTING.isdisjoint(scene.words[asked[0].end : study.start]) if asked else False
    return not (parted and all(cue.end <= study.start for cue in asked))


def _places_of_all(scene: Scene, study: Concept) -> tuple[Place, ...]:
    """The places of a study, and of those told with it: "hip films and pelvis films were negative for fracture"."""
    found = places_of_study(scene, study, None).places
    joined = [each for each in scene.concepts if each.fact.assembly == "study" and told_with(scene, each) is study]
    for each in joined:
        known = {(place.region, place.side) for place in found}
        own = places_of_study(scene, each, None).places
        found = (*(place for place in own if place.region and (place.region, place.side) not in known), *found)
    return found


def places_of_study(scene: Scene, concept: Concept, worst: Grade | None) -> Attached:
    """The places of a study that was done, else those of what it found: "films showed a fracture of the left wrist"."""
    found = places_of(scene, concept, worst)
    if found.grade < Grade.INHERITED:
        return found
    if (again := told_before(scene, concept)) is not None:
        return Attached(again.places, Grade.INHERITED)
    last = next_study(scene, concept)
    shown = (each for each in scene.concepts if concept.end <= each.start < last and each.fact.assembly == "diagnosis")
    told = next((places_of(scene, each, Grade.PREPOSITIONAL) for each in shown), found)
    elsewhere = told.grade <= Grade.PREPOSITIONAL and told.places[0].region not in {
        each.region for each in found.places
    }
    if not elsewhere:
        return found
    return Attached(tuple(p.on(None) if p.region in scene.lexicon.spine else p for p in told.places), told.grade)


def looked_for(scene: Scene, concept: Concept) -> Attached:
    """The place named for what a study without one is to rule out: "MRI to rule out a tear of the right meniscus"."""
    if concept.fact.referred:
        return Attached()
    last = next_study(scene, concept)
    for other in scene.concepts:
        if concept.end <= other.start < last and scene.has(other, Flag.RULE_OUT):
            found = places_of(scene, other, Grade.PREPOSITIONAL)
            named = found.grade is not Grade.NONE or _is_named(scene, found.places[0], concept.end, last)
            return found if named and len(found.places) == 1 else Attached()
    return Attached()


def _is_named(scene: Scene, place: Place, start: int, end: int) -> bool:
    """Whether words from *start* to *end* name the one region that a finding can have: "meniscus tear right knee"."""
    return any(
        start <= group.start < end and {p.region for p in group.places} == {place.region} for group in scene.groups
    )


def opens_its_reason(scene: Scene, concept: Concept) -> bool:
    """Whether an entry is no more than a study and what it is for: "MRI of the knee to r/o a tear", "CT for a cyst"."""
    first = beginning(scene, concept)
    if scene.passage.part == "studies" or not _opens_an_entry(scene, first):
        return False
    reasons = (m.start for m in scene.triggers if m.start >= concept.end and m.names[0].startswith("rule_out"))
    reason = next(reasons, _purpose(scene, concept))
    if reason is None:
        return False
    ends = [concept.end, *(group.end for group in scene.groups if concept.end <= group.start < group.end <= reason)]
    between = [word for word in scene.words[max(ends) : reason] if word not in CONTRAST | _IN_ORDER]
    return len(between) <= 1 and next_study(scene, concept) >= reason


def _opens_an_entry(scene: Scene, first: int) -> bool:
    """Whether a study begins an entry, in a note also behind a comma after what nobody "had": "films neg, MRI to …"."""
    if first == 0 or scene.words[first - 1] in _OPENS:
        return True
    return scene.passage.note and scene.words[first - 1] == "," and _HAVING.isdisjoint(scene.words[:first])


def _purpose(scene: Scene, concept: Concept) -> int | None:
    """Where it is told what a study is for: "MRI of the knee for a tear", "to assess it", "without contrast to …"."""
    behind = range(concept.end, len(scene.words) - 1)
    to = next((at for at in behind if scene.words[at] == "to"), 0)
    if to >= concept.end > 0 and (scene.words[to - 1] in AGENTS or scene.words[to + 1] in _LOOKING):
        return to
    return next((at for at in behind if scene.words[at] == "for"), None)
