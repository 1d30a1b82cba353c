"""Work that is told of a time gone by, or not as a status: "full duty before the injury", "unable to do his job"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.at_work import care_works
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_NEAR: Final = 6
_BEFORE: Final = (("prior", "to"), ("before",), ("leading", "up", "to"), ("up", "to"))
_DURING: Final = (("at", "the", "time", "of"), ("when",))
_HARM: Final = words("injury accident incident fall onset injured hurt fell")
_EVENTS: Final = _HARM | words("visit exam examination evaluation appointment surgery operation today")
_QUALIFYING: Final = ARTICLES | words(
    "this that last first previous prior date time of day today he she was work industrial subject index initial her"
)
_PARTING: Final = words(". ; , and but")
_CLAUSES: Final = words(". ; ,")
_OWN: Final = {(word,) for word in ARTICLES}
_BACK: Final = words("; . but and now currently has is returned released")
_INJURED: Final = words("while injured hurt during course")
_FULL: Final = "full"
_WORK: Final = words("work working works worked duty duties job employed employment rtw occupation")
_AT_WORK: Final = words("working work")
_IN_FULL: Final = words("full regular usual normal customary ordinary unrestricted without unlimited fit old own")
_LIMITING: Final = words("on with under in as until till toward towards at for only but despite less fewer part half")
_GONE_BACK: Final = words("back returned resumed")
_UNABLE: Final = words(
    "unable cannot inability incapable precluded prevented preventing difficulty goal hope hopes hoping"
)
_ONCE: Final = words("previously formerly")
_ONCE_WITHIN: Final = 3
_WAS: Final = words("was were been")
_NOW: Final = words("now currently presently returned released back resumed since then later")
_LAST: Final = words("last previous prior")
_UNTIL: Final = words("until till through")
_COURSE: Final = ("course", "of")
_DOING: Final = words("perform performing performed doing did carrying")


def was_before(scene: Scene, concept: Concept) -> bool:
    """Whether a work status is that of a time before the visit or the injury, and no present one."""
    told = _ends_at_an_event(scene, concept.end) or _opens_with_an_event(scene, concept) or _is_done(scene, concept)
    return told or _is_over(scene, concept)


def is_not_said_of_work(scene: Scene, concept: Concept) -> bool:
    """Whether words for a work status tell none: what a patient cannot do, what else is without limits, or works."""
    if care_works(scene, concept.start, concept.end) or _is_off_care(scene, concept):
        return True
    if concept.choice != _FULL:
        return False
    if _only_goes_on(scene, concept):
        return True
    first, before = scene.words[concept.start], scene.words[max(0, concept.start - _NEAR) : concept.start]
    if first == "without" and (_WORK | _GONE_BACK).isdisjoint(scene.words) and scene.frame_at(concept.start) != "work":
        return scene.passage.part != "work"
    if first == "no" and scene.flags[concept.end - 1] & Flag.RECORDED:
        return True
    return not _UNABLE.isdisjoint(before)


def _is_off_care(scene: Scene, concept: Concept) -> bool:
    """Whether it is care that someone is off: "has been off PT", "off his medication"."""
    if scene.words[concept.end - 1] != "off":
        return False
    at = concept.end + (scene.words[concept.end : concept.end + 1] in _OWN)
    return any(each.start == at and each.fact.assembly == "treatment" for each in scene.concepts)


def _only_goes_on(scene: Scene, concept: Concept) -> bool:
    """Whether work only goes on, in a way or for a time that follows: "kept working with restrictions", "… until"."""
    if scene.words[concept.end - 1] not in _AT_WORK or not _IN_FULL.isdisjoint(
        scene.words[concept.start : concept.end]
    ):
        return False
    others = (other for other in scene.concepts if other.fact is concept.fact and other.choice != concept.choice)
    on_a_day = any(scene.word_at(dated.start) == concept.end + 1 for dated in scene.dates)
    limited = not _LIMITING.isdisjoint(scene.words[concept.end : concept.end + 1]) and not on_a_day
    return limited or any(others)


def _ends_at_an_event(scene: Scene, start: int) -> bool:
    """Whether words right behind lead to what ended it: "full duty up to the day of his injury"."""
    for index in range(start, min(len(scene.words), start + _NEAR)):
        if scene.words[index] in _PARTING:
            return False
        if _event_after(scene, index):
            return True
    return False


def _opens_with_an_event(scene: Scene, concept: Concept) -> bool:
    """Whether the clause opens with it: "before the injury he worked full duty", "pre-injury status: full duty"."""
    before = scene.words[: concept.start]
    if ("pre", "injury") in pairwise(before) or "preinjury" in before or "plof" in before:
        return True
    told = [other.end for other in scene.concepts if other.fact is concept.fact and other.end <= concept.start]
    if told and _ends_at_an_event(scene, max(told)):
        return False
    for index in range(max(told, default=0), concept.start):
        if event := _event_after(scene, index):
            return _BACK.isdisjoint(scene.words[event : concept.start])
    return False


def _event_after(scene: Scene, index: int) -> int:
    """The word after the event that the words at *index* lead back to, if they do."""
    for leads, events in ((_BEFORE, _EVENTS), (_DURING, _HARM)):
        led = next((each for each in leads if scene.words[index : index + len(each)] == each), None)
        if led is not None:
            return _first_of(scene, index + len(led), events)
    return 0


def _first_of(scene: Scene, start: int, events: frozenset[str]) -> int:
    """The word after the first of *events*, with nothing but what says which one before it."""
    for index in range(start, min(len(scene.words), start + _NEAR)):
        if scene.words[index] in events:
            return index + 1
        if scene.words[index] not in _QUALIFYING:
            return 0
    return 0


def _is_done(scene: Scene, concept: Concept) -> bool:
    """Whether it only tells what was being done: "injured while performing her usual duties", "in the course of"."""
    before = scene.words[max(0, concept.start - _NEAR) : concept.start]
    if _COURSE in pairwise(before):
        return True
    after = scene.words[concept.end : concept.end + _NEAR]
    doing = not _DOING.isdisjoint(before) and not (_INJURED | {"when"}).isdisjoint((*before, *after))
    return doing and {"able", "can", "currently", "now"}.isdisjoint(before)


def _is_over(scene: Scene, concept: Concept) -> bool:
    """Whether another status has followed: "was off work and is now on light duty", "previously full duty"."""
    first = max((at + 1 for at in range(concept.start) if scene.words[at] in _CLAUSES), default=0)
    before, after = scene.words[first : concept.start], scene.words[concept.end : concept.end + _NEAR]
    if not _ONCE.isdisjoint(before[-_ONCE_WITHIN:]) or "having" in before[-_ONCE_WITHIN:]:
        return True
    if _WAS.isdisjoint(before):
        return False
    if any(led in _UNTIL and last in _LAST for led, last in pairwise(after)):
        return True
    later = (each for each in scene.concepts if each.start >= concept.end and each.fact is concept.fact)
    other = next((each for each in later if each.choice != concept.choice), None)
    return other is not None and not _NOW.isdisjoint(scene.words[concept.end : other.end])
