"""Studies: done, with day and result, or asked for."""

from collections.abc import Iterator
from itertools import pairwise

from guidecheck.case import Fact, When
from guidecheck.reading.context.flags import Flag
from guidecheck.reading.kinds.conditions import depends
from guidecheck.reading.kinds.meaning import Meaning, is_only_weighed, meaning_of, speaker_at
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.told_days import year_after
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene, StudyTold

_NOT_FOUND = Flag.NEGATED | Flag.UNCERTAIN | Flag.RULE_OUT | Flag.CAUSE
_TOLD_WITHIN = 20
_TOLD_SHARED = 12
_TOLD_NEAR = 5
_PARTED = words(", ; . and but")
_PLANS = frozenset({"plan", "request", "review"})
_AWAITING = frozenset({"when", "once", "after", "until", "if", "pending", "awaiting", "following", "get"})
_WAITING_FOR = words("awaiting await waiting awaited")
_OUTSTANDING = words("pending awaited outstanding")
_TO_COME = _WAITING_FOR | _OUTSTANDING
_RESULT = words("result report finding reading interpretation")
_OF_A_STUDY = ARTICLES | SIDE_WORDS | words("recent prior previous initial plain")
_ON = {("on",), ("in",), ("by",), ("per",)}
_FINDINGS = words("finding abnormality change pathology lesion evidence")
_SHOWN = frozenset({"diagnosis", "sign", "red_flag"})
_OTHER_TALK = frozenset({"complaints", "examination", "plan", "request", "diagnoses"})
_PATIENT = words("patient worker applicant claimant employee he she")
_SAME_DAY = frozenset({("same", "day"), ("same", "date"), ("that", "day"), ("that", "date")})
_REVEALING = words(
    "revealed reveal showed show shown demonstrated demonstrate noted dated performed taken obtained done completed"
    " notable significant interpreted read normal negative positive unremarkable confirmed found"
)


def read_study(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """A study that was done or was not, or the plan to do it."""
    if is_only_weighed(scene, concept):
        return
    meaning = meaning_of(scene, concept)
    if meaning is Meaning.NO and _shows_nothing(scene, concept):
        meaning = Meaning.YES
    frame = scene.frame_at(concept.start)
    asked = any(word.startswith("request") for word in scene.words[max(0, concept.start - 2) : concept.start])
    unknown = meaning is Meaning.UNKNOWN and scene.has(concept, Flag.UNDOCUMENTED) and not asked
    if unknown or (frame == "review" and meaning is Meaning.NO):
        yield from _done(scene, concept, meaning)
    elif (frame in _PLANS and not (frame != "review" and is_done(scene, concept))) or (
        scene.has(concept, Flag.PLANNED | Flag.DENIED) and not is_done(scene, concept)
    ):
        denied = scene.has(concept, Flag.NEGATED)
        told = not denied or (scene.passage.note and scene.has(concept, Flag.PLANNED))
        open_yet = scene.has(concept, Flag.HYPOTHETICAL) or depends(scene, concept)
        if frame != "guideline" and told and not open_yet:
            yield from _planned(scene, concept, asked=not denied)
    elif meaning is not Meaning.NOTHING:
        yield from _done(scene, concept, meaning)


def _shows_nothing(scene: Scene, concept: Concept) -> bool:
    """Whether what is denied is what a study shows, and not the study: "no fracture was seen on the films"."""
    first = _beginning(scene, concept)
    denied = any(c.end <= first and c.fact.assembly in _SHOWN and scene.has(c, Flag.NEGATED) for c in scene.concepts)
    told = denied or not _FINDINGS.isdisjoint(scene.words[max(0, first - _TOLD_SHARED) : first])
    return told and scene.words[first - 1 : first] in _ON


def _beginning(scene: Scene, concept: Concept) -> int:
    """Where the words for a study begin, with its region before it: "the left knee MRI"."""
    first = next((group.start for group in scene.groups if group.end == concept.start), concept.start)
    while first > 0 and scene.words[first - 1] in _OF_A_STUDY:
        first -= 1
    return first


def is_done(scene: Scene, concept: Concept) -> bool:
    """Whether the words around a study tell of its day or result, or that its result is waited for."""
    last = max(concept.end + _TOLD_SHARED, min(concept.end + _TOLD_WITHIN, _next_study(scene, concept)))
    if _awaits_its_result(scene, concept):
        return True
    if scene.passage.note and scene.frame_at(concept.start) in _PLANS and _awaited(scene, concept):
        return False
    told = any(
        word in _REVEALING and not _is_to_be_done(scene, index)
        for index, word in enumerate(scene.words[concept.end : last], concept.end)
    )
    return (
        told
        or _heads_a_finding(scene, concept, last)
        or (scene.passage.note and scene.passage.part not in _PLANS and _dated_or_headed(scene, concept, last))
    )


def _awaits_its_result(scene: Scene, concept: Concept) -> bool:
    """Whether the study was done and its result is to come: "awaiting the MRI results", "results … are pending"."""
    if _TO_COME.isdisjoint(scene.words):
        return False
    first = _beginning(scene, concept)
    if scene.words[first - 1 : first] == ("of",):
        first -= 1
    while scene.words[first - 1 : first] == ("the",):
        first -= 1
    named = not _RESULT.isdisjoint((*scene.words[first - 1 : first], *scene.words[concept.end : concept.end + 1]))
    if not named:
        return False
    before = scene.words[max(0, first - _TOLD_NEAR) : first]
    return not (_WAITING_FOR.isdisjoint(before) and _OUTSTANDING.isdisjoint(scene.words[concept.end :][:_TOLD_SHARED]))


def _is_to_be_done(scene: Scene, index: int) -> bool:
    """Whether a word for doing a study tells of what should be: "should be obtained", "if not already done"."""
    if scene.flags[index] & Flag.HYPOTHETICAL:
        return True
    return any(match.start < index < match.end and match.names[0].startswith("planned") for match in scene.triggers)


def _heads_a_finding(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether a colon leads from a study to what it found: "MRI of the right foot: stress fracture"."""
    if ":" not in scene.words[concept.end : last] or scene.has(concept, Flag.PLANNED | Flag.DENIED):
        return False
    colon = scene.words.index(":", concept.end)
    return any(
        colon < other.start < min(last, _next_study(scene, concept)) and other.fact.assembly == "diagnosis"
        for other in scene.concepts
    )


def _awaited(scene: Scene, concept: Concept) -> bool:
    """Whether a plan speaks of what comes with or after the study: "return when MRI done"."""
    return not _AWAITING.isdisjoint(scene.words[max(0, concept.start - 3) : concept.start])


def _dated_or_headed(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether a note tells a study by its day or a colon: "XR R knee 2/7/23: no fx"."""
    following = min(last, _next_study(scene, concept))
    if ":" in scene.words[concept.end : following] or "today" in scene.words[concept.end : following]:
        return True
    return any(concept.end <= scene.word_at(dated.start) < following for dated in scene.dates)


def _planned(scene: Scene, concept: Concept, *, asked: bool) -> Iterator[Fact]:
    """The plan for a study; a note also tells that none is asked for: "I am not requesting an EMG"."""
    under_review = scene.frame_at(concept.start) == "review"
    found = places_of(scene, concept, Grade.PREPOSITIONAL)
    if found.grade is Grade.NONE:
        found = places_of(scene, concept, Grade.COORDINATED)
    if under_review and found.grade is Grade.NONE:
        return
    day = None if under_review else scene.own_day or scene.passage.date
    modality, speaker = scene.lexicon.modality_of[concept.fact.name], speaker_at(scene, concept)
    quotes = scene.quoted(concept, found.start, found.end)
    for place in found.places:
        yield Fact(concept.fact.planned, asked, place.region, place.side, day, speaker, modality, quotes=quotes)


def _done(scene: Scene, concept: Concept, meaning: Meaning) -> Iterator[Fact]:
    listed = scene.frame_at(concept.start) in {"treatments", "diagnoses"}
    lacking = scene.passage.note and meaning is not Meaning.YES
    found = _places(scene, concept, Grade.PREPOSITIONAL if listed or lacking else None)
    done = meaning is Meaning.YES
    result, day = (_result(scene, concept), study_date(scene, concept)) if done else (None, None)
    name, speaker, quotes = concept.fact.name, speaker_at(scene, concept), scene.quoted(concept, found.start, found.end)
    for place in found.places:
        yield Fact(name, meaning.value, place.region, place.side, day, speaker, None, result, quotes)


def _places(scene: Scene, concept: Concept, worst: Grade | None) -> Attached:
    """The places of a study that was done, else those of what it found: "films showed a fracture of the left wrist"."""
    found = places_of(scene, concept, worst)
    if found.grade < Grade.INHERITED:
        return found
    last = _next_study(scene, concept)
    shown = (each for each in scene.concepts if concept.end <= each.start < last and each.fact.assembly == "diagnosis")
    told = next((places_of(scene, each, Grade.PREPOSITIONAL) for each in shown), found)
    elsewhere = told.grade <= Grade.PREPOSITIONAL and told.places[0].region not in {
        each.region for each in found.places
    }
    return Attached(told.places, told.grade) if elsewhere else found


def study_shown_on(scene: Scene, concept: Concept) -> StudyTold | None:
    """The study behind a finding that shows it: "no fracture was seen on the films of the left wrist"."""
    study = next((other for other in scene.concepts if other.start >= concept.end), None)
    if study is None or study.fact.assembly != "study" or scene.has(study, Flag.PLANNED):
        return None
    first = _beginning(scene, study)
    if scene.words[first - 1 : first] not in _ON or not _PARTED.isdisjoint(scene.words[concept.end : first]):
        return None
    return StudyTold(study_date(scene, study), _places(scene, study, None).places)


def study_told(scene: Scene, concept: Concept) -> StudyTold | None:
    """The study whose finding a mention is: the last one done before it in the sentence, else the passage's."""
    for other in reversed(scene.concepts):
        if other.end <= concept.start and other.fact.assembly == "study" and is_done(scene, other):
            if not _PLANS.isdisjoint(scene.frames) or scene.has(other, Flag.PLANNED | Flag.NEGATED):
                return None
            return StudyTold(study_date(scene, other), _places(scene, other, None).places)
    goes_on = scene.frames.isdisjoint(_OTHER_TALK) and _PATIENT.isdisjoint(scene.words)
    return scene.passage.study if goes_on else None


def study_date(scene: Scene, concept: Concept) -> When | None:
    """The day of a study: the first one told after it, before the next study; else one the sentence opens with."""
    following = _next_study(scene, concept)
    for dated in scene.dates:
        index = scene.word_at(dated.start)
        if concept.end <= index <= min(following, concept.end + 30):
            return dated.when
    if _SAME_DAY.intersection(pairwise(scene.words[concept.end : min(following, concept.end + 30)])):
        before = (dated.when for dated in reversed(scene.dates) if scene.word_at(dated.start) < concept.start)
        return next(before, scene.passage.date)
    if scene.passage.visit and "today" in scene.words[concept.start : min(following, concept.end + 30)]:
        return scene.passage.visit
    opens = bool(scene.dates) and scene.word_at(scene.dates[0].start) <= 2
    if opens and (scene.passage.note or scene.frames.isdisjoint({"visit", "complaints"})):
        return scene.dates[0].when
    if scene.passage.note:
        near = (dated for dated in scene.dates if 0 <= concept.start - scene.word_ending(dated.end) <= 3)
        return next((dated.when for dated in near), None) or year_after(scene, concept) or _day_of_heading(scene)
    return None


def _day_of_heading(scene: Scene) -> When | None:
    """The day that the heading over a list of studies tells: "Labs 3/4/2015: ESR normal"."""
    passage = scene.passage
    return passage.date if passage.part == "studies" and passage.date != passage.visit else None


def _next_study(scene: Scene, concept: Concept) -> int:
    later = (other.start for other in scene.concepts if other.fact.assembly == "study" and other.start >= concept.end)
    return min(later, default=len(scene.words))


def _result(scene: Scene, concept: Concept) -> str | None:
    """Abnormal where a finding is told, normal where only normal words are."""
    last = _next_study(scene, concept)
    for other in scene.concepts:
        if (
            concept.end <= other.start < last
            and other.fact.assembly == "diagnosis"
            and not scene.has(other, _NOT_FOUND)
        ):
            return "abnormal"
    for quality in scene.qualities("nondiagnostic", "normal", "negative", "abnormal", "positive"):
        if concept.end <= quality.start < last:
            if scene.denied(quality):
                return "normal"
            name = quality.names[0]
            known = {"nondiagnostic": "nondiagnostic", "normal": "normal", "negative": "normal"}
            return known.get(name, "abnormal")
    ruled_out = any(
        concept.end <= other.start < last and other.fact.assembly == "diagnosis" for other in scene.concepts
    )
    return "normal" if ruled_out and scene.passage.note else None
