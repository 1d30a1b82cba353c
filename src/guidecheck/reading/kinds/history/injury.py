"""How an injury happened: only where words tell of it, for people lift and reach every day."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.history.day_of_event import day_of_event
from guidecheck.reading.kinds.history.happenings import PERSONS, happened, is_only_a_reach, lands_on_someone, was_before
from guidecheck.reading.kinds.history.manner import ACTIVITIES, REPETITIVE, is_a_step, lets_fall, only_says_which
from guidecheck.reading.kinds.history.other_accidents import is_a_later_event
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_NEAR: Final = 7
_HISTORY: Final = frozenset({"", "complaints", "injury"})
_OTHER_TALK: Final = frozenset({"examination", "plan", "request", "treatments", "work", "diagnoses"})
_OF_THE_PAST: Final = frozenset({"past", "surgeries"})
_AT_THE_TIME: Final = frozenset(
    {"hurt", "injured", "himself", "herself", "strained", "felt", "while", "when", "after", "from", "was", "were"}
)
_DOING: Final = words("lift push pull carry bend reach throw hoist twist")
_COMING_ON: Final = words("began begun came gradual gradually started developed built onset")
_ONSET: Final = _COMING_ON | words("occurred injured hurt strained sustained injury")
_PERHAPS_ONSET: Final = words("felt noticed experienced strain sprain tear pain diagnosed")
_ONSET_WITHIN: Final = 14
_AT: Final = words("after while when from")
_OBJECTS: Final = words("a an heavy bag box several some two three multiple object patient")
_HARD_TO: Final = {
    (told, "to") for told in words("hurt painful pain sore hard difficult unable inability able trouble")
}
_AGGRAVATED: Final = words(
    "worse worsen increase increased aggravated aggravating aggravate agg exacerbated provoked difficulty if reproduced"
    " better"
)
_PROLONGED: Final = "prolonged"
_AGGRAVATED_WITHIN: Final = 10
_AGGRAVATING: Final = words("with during no cannot unable avoid for")
_THEN_FELT: Final = words(
    "felt heard experienced noticed developed injured injuring hurt hurting strained straining sustained sustaining"
    " landing popped"
)
_FELT_WITHIN: Final = 16
_SUDDEN: Final = words("pop popped snap snapped tear tore tearing crack ripping gave")
_LEADS: Final = words("to from with since by after over")
_BLAMING: Final = words(
    "laid lays put puts owes attribute attributes attributed attributing relate relates ascribe ascribes"
    " ascribed traces blames"
)
_COMPLAINTS: Final = words("pain sore soreness ache aching symptom complaint trouble numb numbness tingling swollen")
_SAYING: Final = frozenset({"complaints", "visit"})
_SAID: Final = PERSONS | words("that , was were been had at work on while when in his her the reportedly being")


def tells_injury(scene: Scene, concept: Concept) -> bool:
    """Whether a manner of injury is told as the one of this injury."""
    if scene.passage.part in _OF_THE_PAST or was_before(scene, concept.start, concept.end):
        return False
    if only_says_which(scene, concept) or is_only_a_reach(scene, concept):
        return False
    if is_a_step(scene, concept):
        return _went_in_it(scene)
    if lets_fall(scene, concept) and not lands_on_someone(scene, concept.start):
        return False
    if _is_blamed(scene, concept) or scene.words[concept.start] in _LEADS:
        return _is_blamed(scene, concept) and not scene.passage.told_how
    if concept.choice == REPETITIVE and scene.anchors:
        return not scene.passage.told_how
    injured = "injury" in scene.frames or bool(scene.anchors)
    if injured and "complaints" not in scene.frames and not _is_event(scene, concept):
        return not _only_hurts(scene, concept)
    if _is_event(scene, concept) or (not scene.passage.note and _is_how_it_began(scene, concept)):
        return not scene.passage.told_how or is_a_later_event(scene, concept)
    return _tells_how(scene, concept)


def _went_in_it(scene: Scene) -> bool:
    """Whether something gave in doing it, on no day but that of the injury: "heard a pop while running"."""
    passage = scene.passage
    if _SUDDEN.isdisjoint(scene.words) or passage.told_how:
        return False
    return passage.injury is None or all(dated.when == passage.injury for dated in scene.dates)


def _is_blamed(scene: Scene, concept: Concept) -> bool:
    """Whether a complaint is put down to it: "attributes the pain to typing", "sore since kneeling"."""
    told = scene.words[max(0, concept.start - _ONSET_WITHIN) : concept.start]
    if concept.choice == REPETITIVE and "to" in told and not _BLAMING.isdisjoint(told):
        return True
    lead = scene.words[concept.start]
    if lead not in _LEADS:
        lead = told[-1] if told else ""
    if lead not in _LEADS or not _AGGRAVATED.isdisjoint(told):
        return False
    if lead == "to":
        return not _BLAMING.isdisjoint(told)
    return not _COMING_ON.isdisjoint(told) or (lead == "since" and not _COMPLAINTS.isdisjoint(told))


def _is_how_it_began(scene: Scene, concept: Concept) -> bool:
    """Whether a letter tells that it led to a complaint, or that it happened on the day of the injury."""
    if _begins_with(scene, concept) or not happened(scene, concept):
        return _begins_with(scene, concept)
    return _led_to_pain(scene, concept) or _is_on_a_day(scene, concept) or _follows_injury(scene, concept)


def _led_to_pain(scene: Scene, concept: Concept) -> bool:
    """Whether a complaint is told behind it: "while lifting a box, he felt a pop in his back"."""
    return not _THEN_FELT.isdisjoint(scene.words[concept.end : concept.end + _FELT_WITHIN])


def _is_on_a_day(scene: Scene, concept: Concept) -> bool:
    """Whether it is told with its day, where none is known yet: "on 3/4/2015, she was pushing a cart"."""
    return scene.passage.injury is None and day_of_event(scene, concept) is not None


def _follows_injury(scene: Scene, concept: Concept) -> bool:
    """Whether the words about an injury go on with it: "… was injured on 3/4/2015. A box fell on his foot."."""
    passage = scene.passage
    if passage.injury is None or passage.date is not None or not scene.frames.isdisjoint(_OTHER_TALK):
        return False
    if any(dated.when != passage.injury for dated in scene.dates):
        return False
    said = next((cue for cue in reversed(scene.cues) if cue.names[0] in _SAYING and cue.end <= concept.start), None)
    return (
        said is None
        or "that" in scene.words[said.start : said.end + 1]
        or _SAID.issuperset(scene.words[said.end : concept.start])
    )


def _only_hurts(scene: Scene, concept: Concept) -> bool:
    """Whether an activity is only one that hurts, or is not to be done: "with lifting", "no lifting"."""
    before = scene.words[max(0, concept.start - 1) : concept.start]
    return concept.choice in ACTIVITIES and not _AGGRAVATING.isdisjoint(before)


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


def _tells_how(scene: Scene, concept: Concept) -> bool:
    """Whether a note tells there how the injury happened: once, in its history, as something that was."""
    passage = scene.passage
    if not passage.note or passage.part not in _HISTORY or scene.has(concept, Flag.CAUSE):
        return False
    if passage.told_how and not is_a_later_event(scene, concept):
        return False
    if scene.words[max(0, concept.start - 2) : concept.start] in _HARD_TO:
        return False
    if passage.part == "injury" or "injury" in scene.frames or scene.anchors:
        return True
    hurts = not _AGGRAVATED.isdisjoint(scene.words[max(0, concept.start - _AGGRAVATED_WITHIN) : concept.start])
    if hurts or _is_a_habit(scene, concept) or _only_hurts(scene, concept):
        return False
    if not scene.frames.isdisjoint(_OTHER_TALK):
        return False
    if _is_doing(scene.words[concept.start]) and concept.end - concept.start <= 2:
        before = scene.words[max(0, concept.start - _NEAR) : concept.start]
        return bool(scene.dates) or not _AT_THE_TIME.isdisjoint(before)
    return True


def _is_a_habit(scene: Scene, concept: Concept) -> bool:
    """Whether an activity is only one that hurts whenever it is done: "with prolonged sitting", "when he twists"."""
    if scene.words[concept.start] == _PROLONGED:
        return not _begins_with(scene, concept)
    return scene.words[concept.start] in _DOING and scene.sentence.forms[concept.start].endswith("s")


def _is_doing(word: str) -> bool:
    """Whether a word names an activity, which may be any day's: "no better with overhead reach"."""
    return word.endswith("ing") or word in _DOING
