"""Where a finding is and of which day: by its own words, by what spreads, by the study that shows it."""

from typing import Final

from guidecheck.case import When
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.finding_days import day_of_finding
from guidecheck.reading.kinds.placed_sides import BOTH
from guidecheck.reading.kinds.placing import places_of, placing_of
from guidecheck.reading.kinds.spreading import where_it_spreads
from guidecheck.reading.kinds.studies.by_side import side_shown_on
from guidecheck.reading.kinds.studies.told import one_of_several, study_shown_on, study_told
from guidecheck.reading.kinds.trends import subject_of
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.sentences.carried import StudyTold
from guidecheck.reading.sentences.grammar import CONJUNCTIONS, PREPOSITIONS
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import Per

_OPENING_WITHIN: Final = 2
_LISTED: Final = frozenset({"diagnoses", "complaints"})


def place_and_day(scene: Scene, concept: Concept) -> tuple[Attached, When | None]:
    """The places of a finding and its day: its own, those of the complaint told of, or of the study that shows it."""
    found = (
        _of_complaint(scene, concept)
        or where_it_spreads(scene, concept)
        or places_of(scene, concept, _worst(scene, concept))
    )
    when = day_of_finding(scene, concept)
    if (concept.fact.assembly == "diagnosis" or concept.fact.imaged) and placing_of(concept.fact) != "nowhere":
        return _of_study(scene, concept, found, when)
    return found, when


def _of_complaint(scene: Scene, concept: Concept) -> Attached | None:
    """The place of the complaint that a trend is told of."""
    trend = concept.fact.assembly == "change" and concept.fact.per is Per.REGION
    return subject_of(scene, concept) if trend else None


def _of_study(scene: Scene, concept: Concept, found: Attached, when: When | None) -> tuple[Attached, When | None]:
    """Where and when the study was whose finding this is, where the mention itself does not say."""
    study = study_shown_on(scene, concept) or study_told(scene, concept)
    if study is None or _is_examined_elsewhere(scene, concept, found, study):
        return found, when
    if (one := one_of_several(scene, concept, study)) is not None:
        return Attached((one,), Grade.SENTENCE), study.date or when
    if found.grade is Grade.NONE and found.places[0].region in {None, *(place.region for place in study.places)}:
        side = found.places[0].side
        own = tuple(p for p in study.places if not concept.fact.located or p.region in concept.fact.located)
        own = tuple(p.on(side) if side and p.side == BOTH else p for p in own)
        found = Attached(own, Grade.SENTENCE) if own else found
    elif found.grade is Grade.SENTENCE and len(study.places) > 1 and _is_of_the_studies(scene, concept, found, study):
        found = found._replace(places=study.places)
    if concept.fact.assembly == "diagnosis":
        paired = scene.lexicon.paired
        sides: dict[str | None, str | None] = {p.region: p.side for p in study.places if p.region in paired}
        shown = side_shown_on(scene, concept)
        found = found._replace(places=tuple(p.on(shown or p.side or sides.get(p.region)) for p in found.places))
    elif not scene.passage.note:
        seen = {p.region: p.side for p in study.places}
        found = found._replace(places=tuple(p.on(p.side or seen.get(p.region)) for p in found.places))
    return found, study.date or when


def _is_examined_elsewhere(scene: Scene, concept: Concept, found: Attached, study: StudyTold) -> bool:
    """Whether a sentence behind a study's tells a sign of another place: "MRI of the knee …. The ankle was swollen"."""
    imaged, told = ({place.region for place in places} for places in (study.places, found.places))
    goes_on = study is scene.passage.study and concept.fact.assembly == "sign"
    return goes_on and None not in imaged | told and imaged.isdisjoint(told)


def _is_of_the_studies(scene: Scene, concept: Concept, found: Attached, study: StudyTold) -> bool:
    """Whether the place before a finding is only the last of those that were imaged: "neck films and hip films …"."""
    last = max(
        (each.end for each in scene.concepts if each.fact.assembly == "study" and each.end <= concept.start), default=0
    )
    named = {place.region for place in found.places} <= {place.region for place in study.places}
    return named and found.end is not None and found.end <= last


def _worst(scene: Scene, concept: Concept) -> Grade | None:
    """In a list of diagnoses each entry has its own region; elsewhere the fact's entry says."""
    if concept.fact.assembly != "diagnosis":
        return Grade.COORDINATED if scene.frame_at(concept.start) == "diagnoses" else None
    if (
        scene.has(concept, Flag.RULE_OUT)
        and not scene.passage.note
        and not any(c.fact.assembly == "study" for c in scene.concepts)
    ):
        return Grade.PREPOSITIONAL
    if scene.has(concept, Flag.RULE_OUT) and (scene.passage.note or _is_looked_for(scene, concept)):
        return Grade.SENTENCE
    if scene.has(concept, Flag.UNCERTAIN) and scene.frame_at(concept.start) != "diagnoses":
        return Grade.SENTENCE
    before = scene.words[max(0, concept.start - 4) : concept.start]
    listed = CONJUNCTIONS.intersection(before) and not _is_under_its_opening(scene, concept)
    listed = listed or (scene.frame_at(concept.start) in _LISTED and not scene.has(concept, Flag.RULE_OUT))
    return Grade.COORDINATED if listed else Grade.SENTENCE


def _is_looked_for(scene: Scene, concept: Concept) -> bool:
    """Whether the study before a mention is of one place, to look there: "MRI of the ankle for a tendon or … tear"."""
    studies = [other for other in scene.concepts if other.fact.assembly == "study"]
    last = next((study.start for study in reversed(studies) if study.end <= concept.start), None)
    if last is None or (len(studies) == 1 and len(scene.groups) > 1):
        return False
    placed = [group for group in scene.groups if last <= group.start and group.end <= concept.start]
    return len(placed) == 1 and len(placed[0].places) == 1


def _is_under_its_opening(scene: Scene, concept: Concept) -> bool:
    """Whether the one place before a mention opens the sentence: "At L5-S1, there is stenosis and a disc bulge"."""
    before = [group for group in scene.groups if group.end <= concept.start]
    if len(before) != 1 or before[0].start > _OPENING_WITHIN or scene.words[0] not in PREPOSITIONS:
        return False
    return scene.words[before[0].end : before[0].end + 1] == (",",)
