"""Symptoms, signs, diagnoses, red flags and changes: present unless the context says otherwise."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact, When
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.alternatives import is_one_of_two
from guidecheck.reading.kinds.causes import lacks_its_cause
from guidecheck.reading.kinds.exam.grades import grade_behind
from guidecheck.reading.kinds.exam.grades_before import grade_before
from guidecheck.reading.kinds.exam.levels import with_limbs
from guidecheck.reading.kinds.exam.named import named_beside
from guidecheck.reading.kinds.exam.outcome_words import worded
from guidecheck.reading.kinds.exam.provoked import is_tested_for
from guidecheck.reading.kinds.factors import names_a_factor
from guidecheck.reading.kinds.finding_days import day_of_finding
from guidecheck.reading.kinds.meaning import Meaning, meaning_of, speaker_at
from guidecheck.reading.kinds.placed_sides import BOTH
from guidecheck.reading.kinds.placing import is_of_the_spine, places_of, placing_of
from guidecheck.reading.kinds.said_negative import only_heads_a_list, said_negative
from guidecheck.reading.kinds.sides_beside import side_right_before
from guidecheck.reading.kinds.spreading import spreads_alone, where_it_spreads
from guidecheck.reading.kinds.studies.by_side import side_shown_on
from guidecheck.reading.kinds.studies.told import one_of_several, study_shown_on, study_told
from guidecheck.reading.kinds.trends import is_result, subject_of
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.sentences.carried import StudyTold
from guidecheck.reading.sentences.grammar import CONJUNCTIONS, EXCEPTING, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import Per

_GRADED_WITHIN: Final = 12
_OPENING_WITHIN: Final = 2
_FELT: Final = words("report reported state stated feel felt describe described")
_NO_EXAMINATION: Final = frozenset({"complaints", "injury", "diagnoses", "past"})
_OLD: Final = frozenset({"past", "surgeries", "family", "end"})
_ROOT: Final = words("root nerve neural")
_SUSPECTED: Final = "_suspected"
_HAD: Final = words("history prior previous past remote old")
_HAD_WITHIN: Final = 5
_APART: Final = CONJUNCTIONS | words("with without for but ; : . after since")
_LEFT_OPEN: Final = Flag.NEGATED | Flag.UNCERTAIN | Flag.RULE_OUT
_EXCEPTED_WITHIN: Final = 8
_LISTED: Final = frozenset({"diagnoses", "complaints"})


def read_finding(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """The facts of a mention that needs no grade."""
    meaning = meaning_of(scene, concept)
    if meaning is Meaning.NOTHING or (concept.fact.assembly == "change" and _of_something_else(scene, concept)):
        return
    if _said_better(scene, concept, meaning) or _of_a_treatment(scene, concept):
        return
    if _is_an_outcome(scene, concept) or _is_told_otherwise(scene, concept) or spreads_alone(scene, concept):
        return
    if (concept.fact.assembly == "sign" and scene.passage.part == "plan") or _is_excepted(scene, concept):
        return
    if is_of_the_spine(scene, concept) or _was_suspected(scene, concept) or _only_frees_a_root(scene, concept, meaning):
        return
    if only_heads_a_list(scene, concept) or lacks_its_cause(scene, concept) or is_tested_for(scene, concept):
        return
    negative = said_negative(scene, concept) if meaning is Meaning.YES and not concept.opposite else None
    meaning = _told(scene, concept, meaning, negative=negative is not None)
    name, (grade, end) = concept.fact.name, _grade(scene, concept)
    if concept.fact.examined and (grade is not None or _is_examined(scene, concept)):
        name = concept.fact.examined
    scene = with_limbs(scene, concept)
    found = (
        _of_complaint(scene, concept)
        or where_it_spreads(scene, concept)
        or places_of(scene, concept, _worst(scene, concept))
    )
    when = day_of_finding(scene, concept)
    if (concept.fact.assembly == "diagnosis" or concept.fact.imaged) and placing_of(concept.fact) != "nowhere":
        found, when = _of_study(scene, concept, found, when)
    first, last = negative or (concept.start, concept.end)
    first = first if found.start is None else min(first, found.start)
    speaker, quotes = speaker_at(scene, concept), scene.quoted(concept, first, max(end, last, found.end or 0))
    own = side_right_before(scene, concept) if concept.fact.assembly == "diagnosis" else None
    for place in found.places:
        yield Fact(name, meaning.value, place.region, place.side or own, when, speaker, grade, quotes=quotes)


def _only_frees_a_root(scene: Scene, concept: Concept, meaning: Meaning) -> bool:
    """Whether a picture shows nothing that presses on a root, which denies no disease of it: "no root compression"."""
    if meaning is not Meaning.NO or not scene.passage.note:
        return False
    seen = not _ROOT.isdisjoint(scene.words[concept.start : concept.end])
    return seen and concept.fact.assembly == "diagnosis" and concept.fact.referred


def _was_suspected(scene: Scene, concept: Concept) -> bool:
    """Whether an illness of the past is suspected no more: "PMH: infection of a toe 2010", "history of infection"."""
    if not concept.fact.name.endswith(_SUSPECTED):
        return False
    before = scene.words[max(0, concept.start - _HAD_WITHIN) : concept.start]
    at = max((at for at, word in enumerate(before) if word in _HAD), default=len(before))
    had = at < len(before) and _APART.isdisjoint(before[at:]) and not scene.has(concept, _LEFT_OPEN)
    return had or scene.passage.part in _OLD


def _told(scene: Scene, concept: Concept, meaning: Meaning, *, negative: bool) -> Meaning:
    """What a mention says of what is there: no, where it is said to be negative; open, where another may be it."""
    if meaning is Meaning.YES and negative:
        return Meaning.NO
    return Meaning.UNKNOWN if meaning is Meaning.YES and is_one_of_two(scene, concept) else meaning


def _is_an_outcome(scene: Scene, concept: Concept) -> bool:
    """Whether a word is the outcome of what is examined: "grip strength is weak", "knee exam: no focal findings"."""
    general = scene.lexicon.by_assembly.get("exam") if concept.fact.assembly == "red_flag" else None
    measure = concept.fact.examined or general
    if not measure or scene.frame_at(concept.start) == "complaints":
        return False
    measures = (other for other in scene.concepts if other.needs_outcome and other.fact.name == measure)
    told = (worded(scene, other) for other in measures)
    return any(outcome is not None and outcome[1][0] <= concept.start < outcome[1][1] for outcome in told)


def _is_told_otherwise(scene: Scene, concept: Concept) -> bool:
    """Whether words for a complaint and a finding ("motor weakness") state the other here."""
    told = {each.fact.name for each in scene.concepts if each.start == concept.start and each.end == concept.end}
    if concept.fact.examined in told:
        return scene.frame_at(concept.start) != "complaints"
    complained = any(scene.lexicon.facts[name].examined == concept.fact.name for name in told)
    return complained and scene.frame_at(concept.start) == "complaints"


def _is_examined(scene: Scene, concept: Concept) -> bool:
    """Whether an examination found it: the sentence tells one, or the muscle is named that is weak."""
    told = scene.passage.part in {"", "examination"} and scene.frame_at(concept.start) not in _NO_EXAMINATION
    tested = any(each.is_test for each in scene.concepts)
    named = told and _FELT.isdisjoint(scene.words)
    if named and named_beside(scene, concept, concept.fact.examined, of_a_root=not tested):
        return True
    return scene.frame_at(concept.start) == "examination" and not _of_a_review(scene, concept)


def _of_a_review(scene: Scene, concept: Concept) -> bool:
    """Whether it is told in a review of systems, whose heads only look like an examination's: "Neuro: no weakness"."""
    cues = [cue for cue in scene.cues if cue.names[0] == "examination" and cue.end <= concept.start]
    return scene.passage.part == "complaints" and all(scene.words[cue.end - 1] == ":" for cue in cues)


def _is_excepted(scene: Scene, concept: Concept) -> bool:
    """Whether an absence has an exception, and so is none: "no treatment except Tylenol", "unchanged apart from …"."""
    if concept.fact.assembly == "change":
        after = scene.words[concept.end : concept.end + 1]
        return concept.opposite and not EXCEPTING.isdisjoint(after)
    after = scene.words[concept.end : concept.end + _EXCEPTED_WITHIN]
    return concept.fact.assembly == "absence" and not EXCEPTING.isdisjoint(after)


def _of_complaint(scene: Scene, concept: Concept) -> Attached | None:
    """The place of the complaint that a trend is told of."""
    trend = concept.fact.assembly == "change" and concept.fact.per is Per.REGION
    return subject_of(scene, concept) if trend else None


def _grade(scene: Scene, concept: Concept) -> tuple[float | str | None, int]:
    """The grade of a weakness that an examination found, and where it ends: "weakness of the right deltoid 4/5"."""
    measured = scene.lexicon.facts[concept.fact.examined] if concept.fact.examined else concept.fact
    if "grade" not in measured.measure:
        return None, 0
    mention = Match(Layer.CONCEPT, concept.start, concept.end, ())
    if before := grade_before(scene, measured, mention, 0):
        return before.grade, concept.end
    later = min((other.start for other in scene.concepts if other.start >= concept.end), default=len(scene.words))
    end = min(later, concept.end + _GRADED_WITHIN)
    found = grade_behind(scene, measured, concept.end, end)
    return (found.grade, found.end) if found else (None, 0)


def _said_better(scene: Scene, concept: Concept, meaning: Meaning) -> bool:
    """Of words for a disease and its suspicion ("osteomyelitis") a yes, or a study without it, states the one."""
    if concept.fact.assembly not in {"red_flag", "diagnosis"} or concept.fact.per is not Per.REGION:
        return False
    found = meaning is Meaning.YES or (meaning is Meaning.NO and study_told(scene, concept) is not None)
    mine, other = ("red_flag", "diagnosis") if found else ("diagnosis", "red_flag")
    if concept.fact.assembly != mine:
        return False
    same = (each for each in scene.concepts if (each.start, each.end) == (concept.start, concept.end))
    return any(each.fact.assembly == other and each.fact.per is Per.REGION for each in same)


def _of_a_treatment(scene: Scene, concept: Concept) -> bool:
    """Whether it is told there what a treatment did, and not how the symptoms went."""
    if concept.fact.assembly != "change":
        return False
    if not scene.passage.note:
        return is_result(scene, concept)
    treated = any(c.fact.assembly == "treatment" and c.end <= concept.start for c in scene.concepts)
    return treated or scene.frame_at(concept.start) == "treatments"


def _of_something_else(scene: Scene, concept: Concept) -> bool:
    """Whether what changed is one finding, as in "improved range of motion", or an old history, not the symptoms.

    Nor do they grow worse for what they are "increased by".
    """
    if names_a_factor(scene, concept):
        return True
    return scene.passage.part in _OLD or any(
        concept.end <= other.start <= concept.end + 1 and other.fact.assembly == "sign" for other in scene.concepts
    )


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
    if scene.has(concept, Flag.RULE_OUT) and (scene.passage.note or _is_looked_for(scene)):
        return Grade.SENTENCE
    if scene.has(concept, Flag.UNCERTAIN) and scene.frame_at(concept.start) != "diagnoses":
        return Grade.SENTENCE
    before = scene.words[max(0, concept.start - 4) : concept.start]
    listed = CONJUNCTIONS.intersection(before) and not _is_under_its_opening(scene, concept)
    listed = listed or (scene.frame_at(concept.start) in _LISTED and not scene.has(concept, Flag.RULE_OUT))
    return Grade.COORDINATED if listed else Grade.SENTENCE


def _is_looked_for(scene: Scene) -> bool:
    """Whether one study at one place is to look for what is ruled out: "MRI of the ankle for a tendon or … tear"."""
    studies = sum(concept.fact.assembly == "study" for concept in scene.concepts)
    return studies == 1 and len(scene.groups) == 1 and len(scene.groups[0].places) == 1


def _is_under_its_opening(scene: Scene, concept: Concept) -> bool:
    """Whether the one place before a mention opens the sentence: "At L5-S1, there is stenosis and a disc bulge"."""
    before = [group for group in scene.groups if group.end <= concept.start]
    if len(before) != 1 or before[0].start > _OPENING_WITHIN or scene.words[0] not in PREPOSITIONS:
        return False
    return scene.words[before[0].end : before[0].end + 1] == (",",)
