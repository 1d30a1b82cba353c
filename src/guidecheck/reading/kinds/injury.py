"""How an injury happened and on which day: only where words tell of it, for people lift and reach every day."""

from collections.abc import Iterator, Sequence

from guidecheck.case import Fact, Quote, Speaker
from guidecheck.reading.context.flags import Flag
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_NEAR = 7
_REPEATED_WITHIN = 2
_HISTORY = frozenset({"", "complaints", "injury"})
_OTHER_TALK = frozenset({"examination", "plan", "request", "treatments", "work", "diagnoses"})
_AT_THE_TIME = frozenset(
    {"hurt", "injured", "himself", "herself", "strained", "felt", "while", "when", "after", "from", "was", "were"}
)
_ACTIVITIES = frozenset({"lift_push_pull", "repetitive"})
_DOING = words("lift push pull carry bend reach throw hoist twist")
_ONSET = words("began begun started developed occurred onset injured hurt strained sustained injury")
_PERHAPS_ONSET = words("felt noticed experienced strain sprain tear pain diagnosed")
_ONSET_WITHIN = 14
_AT = words("after while when from")
_OBJECTS = words("a an heavy bag box several some two three multiple object patient")
_AGGRAVATED = words("worse worsen increase increased aggravated exacerbated difficulty if reproduced better")
_AGGRAVATED_WITHIN = 10
_NOT_THE_DAY = frozenset({"visit", "examination", "studies", "treatments", "request", "plan"})
_AT_ONCE = words("when while as")
_WHO = words(", he she the patient worker claimant applicant employee was")
_CARE = frozenset({"study", "treatment", "procedure"})


def tells_injury(scene: Scene, concept: Concept) -> bool:
    """Whether a manner of injury is told as the one of this injury."""
    if "injury" in scene.frames and "complaints" not in scene.frames and not _is_event(scene, concept):
        return True
    if _is_event(scene, concept) or (not scene.passage.note and _begins_with(scene, concept)):
        return not scene.passage.told_how
    return _tells_how(scene, concept)


def _is_event(scene: Scene, concept: Concept) -> bool:
    """Whether the words themselves speak of one event: "since the fall", "bitten by a dog"."""
    return any(cue.names[0] == "injury" and cue.start <= concept.start < cue.end for cue in scene.cues)


def _begins_with(scene: Scene, concept: Concept) -> bool:
    """Whether a complaint is said to have begun with it: "the pain began after lifting a crate"."""
    before = scene.words[max(0, concept.start - _ONSET_WITHIN) : concept.start]
    if _AT.isdisjoint(before[-2:]) or not _AGGRAVATED.isdisjoint(before):
        return False
    if not _ONSET.isdisjoint(before):
        return True
    object_ = scene.words[concept.start : concept.end + 1]
    return not _PERHAPS_ONSET.isdisjoint(before) and not _OBJECTS.isdisjoint(object_)


def said_better(scene: Scene, concept: Concept) -> bool:
    """Whether another mention tells what happened: after what was being done, before what the body then met.

    "Was lifting when he fell and struck his knee" is a fall.
    """
    others = [o for o in scene.concepts if o.fact is concept.fact and o.choice and o.choice != concept.choice]
    if any(_repeats(other, concept) for other in others):
        return True
    others = [other for other in others if not _repeats(concept, other)]
    if concept.choice in _ACTIVITIES:
        later = (other for other in others if concept.end <= other.start)
        return any({"while", "then"}.isdisjoint(scene.words[concept.end : other.start]) for other in later)
    return any(other.end <= concept.start and other.choice not in _ACTIVITIES for other in others)


def _repeats(first: Concept, second: Concept) -> bool:
    """Whether an activity is only what was repeated: "repetitive overhead reaching"."""
    activity = first.choice == "repetitive" and second.choice in _ACTIVITIES
    return activity and 0 <= second.start - first.end <= _REPEATED_WITHIN


def _tells_how(scene: Scene, concept: Concept) -> bool:
    """Whether a note tells there how the injury happened: once, in its history, as something that was."""
    passage = scene.passage
    if not passage.note or passage.part not in _HISTORY or passage.told_how or scene.has(concept, Flag.CAUSE):
        return False
    if passage.part == "injury" or "injury" in scene.frames or scene.anchors:
        return True
    if not _AGGRAVATED.isdisjoint(scene.words[max(0, concept.start - _AGGRAVATED_WITHIN) : concept.start]):
        return False
    if not scene.frames.isdisjoint(_OTHER_TALK):
        return False
    if _is_doing(scene.words[concept.start]) and concept.end - concept.start <= 2:
        before = scene.words[max(0, concept.start - _NEAR) : concept.start]
        return bool(scene.dates) or not _AT_THE_TIME.isdisjoint(before)
    return True


def _is_doing(word: str) -> bool:
    """Whether a word names an activity, which may be any day's: "no better with overhead reach"."""
    return word.endswith("ing") or word in _DOING


def read_injury_day(scene: Scene, found: Sequence[Fact]) -> Iterator[Fact]:
    """The day told with how the injury happened: "twisted the knee on 3/4/2015", "status post fall, 3/4/2015"."""
    name = scene.lexicon.by_assembly.get("date")
    how = next((fact for fact in found if fact.name == scene.lexicon.mechanism), None)
    if name is None or how is None or scene.passage.injury is not None or any(fact.name == name for fact in found):
        return
    day = day_of_event(scene)
    if day is None and scene.passage.note and scene.days:
        day = scene.days[0]
    if day is not None and day.when.day is not None:
        quote = Quote(scene.raw[day.start : day.end], start=day.start, end=day.end)
        yield Fact(name, day.when.earliest(), speaker=Speaker.PROVIDER, quotes=(quote, *how.quotes))


def day_of_event(scene: Scene) -> Dated | None:
    """The day right beside what happened; not that of a visit or a study told with it."""
    note = scene.passage.note
    if (note and (scene.passage.told_how or scene.passage.part not in _HISTORY)) or not (
        "injury" in scene.frames or note
    ):
        return None
    for concept in scene.concepts:
        if concept.fact.placed != "passage" or not concept.choice:
            continue
        for dated in scene.dates:
            index = scene.word_at(dated.start)
            if concept.end <= index <= concept.end + _NEAR and not _told_between(scene, concept.end, index):
                return dated
            if index < concept.start and _leads_to(scene, dated, concept):
                return dated
    return None


def _leads_to(scene: Scene, dated: Dated, concept: Concept) -> bool:
    """Whether a day is told with what then happened: "on 3/4/2015 he slipped", "hurt on 3/4/2015 when he fell"."""
    between = scene.words[scene.word_ending(dated.end) : concept.start]
    told = len(between) < _NEAR and (not _AT_ONCE.isdisjoint(between[:1]) or _WHO.issuperset(between))
    return told and not _told_between(scene, 0, concept.start)


def _told_between(scene: Scene, start: int, end: int) -> bool:
    """Whether a visit, a study or a treatment is told there, whose day may follow."""
    if any(start <= cue.start < end and cue.names[0] in _NOT_THE_DAY for cue in scene.cues):
        return True
    return any(start <= concept.start < end and concept.fact.assembly in _CARE for concept in scene.concepts)
