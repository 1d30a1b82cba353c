"""Studies that were asked for and not done, or not done yet: "an EMG was ordered, not yet done", "before any films"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.arranged import NO_SHOW
from guidecheck.reading.kinds.studies.spans import beginning, ending
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_ASKED: Final = words("ordered requested recommended prescribed advised approved authorized certified")
_DONE: Final = words("done performed obtained completed taken scheduled undergone finished tolerated")
_NOT: Final = words("not never")
_OTHER_TALK: Final = frozenset({"review", "guideline"})
_WITHIN: Final = 12
_IN_VAIN_WITHIN: Final = 16
_DENIED_WITHIN: Final = 4
_IS: Final = words("is was were are been be had has to")
_CALLED: Final = words(
    "indicated recommended requested considered needed necessary planned warranted required justified"
)
_CALLED_WITHIN: Final = 6
_CALLED_FOR: Final = {(word,) for word in _CALLED}
_FOR_NOW: Final = {("at", "this", "time"), ("for", "now", "."), ("for", "now"), ("for", "now", ",")}
_NOW_WORDS: Final = 3
_AHEAD: Final = frozenset({"plan", "request"})
_BEFORE: Final = {("before", "any"), ("without", "any")}
_BROKEN: Final = words("attempted stopped terminated aborted abandoned started begun")
_FAILED: Final = words("failed unsuccessful")
_BY: Final = words("claustrophobia claustrophobic anxiety panic pain tolerate tolerated")
_NOT_TOLERATED: Final = (["not", "tolerated"], *(["not", "tolerated", mark] for mark in (".", ",", ";", "and", "due")))
_BEARING: Final = {(word,) for word in words("tolerate complete finish")}
_UNDONE: Final = words("not never before cannot unable could")
_BROKEN_WITHIN: Final = 7
_TURNING: Final = words("but then however later finally")
_LATER: Final = words("it then later finally eventually ultimately subsequently was were has have been")
_WHOSE: Final = words("which whose")
_RESULT: Final = words("result report finding interpretation outcome")
_TAKEN: Final = words("taken done obtained made performed ordered")
_TAKEN_WITHIN: Final = 4
_OF_THE_INJURY: Final = words("injury injured accident incident onset fall fell doi claim began started")
_SINCE_WITHIN: Final = 4


def was_asked_in_vain(scene: Scene, concept: Concept) -> bool:
    """Whether it is told behind a study that it was asked for and then that it was not done."""
    if scene.frame_at(concept.start) in _OTHER_TALK:
        return False
    after = scene.words[ending(scene, concept) :][:_IN_VAIN_WITHIN]
    asked = next((at for at, word in enumerate(after) if word in _ASKED), None)
    if asked is None or not scene.has(concept, Flag.PLANNED) or not _NOT.isdisjoint(after[:asked]):
        return False
    if any(told in NO_SHOW for told in pairwise(after)):
        return True
    denied = next((at for at in range(asked + 1, len(after)) if after[at] in _NOT), None)
    return denied is not None and not _DONE.isdisjoint(after[denied : denied + _DENIED_WITHIN])


def was_broken_off(scene: Scene, concept: Concept) -> bool:
    """Whether a study was only begun: "the MRI was attempted but he is claustrophobic", "MRI stopped due to pain"."""
    after = scene.words[ending(scene, concept) :][:_BROKEN_WITHIN]
    at = next((at for at, word in enumerate(after) if word in _BROKEN), None)
    if at is None or not _IS.issuperset(after[:at]):
        return _is_not_borne(scene, concept, after)
    done = next((index for index in range(at, len(after)) if after[index] in _DONE), None)
    return done is None or not _UNDONE.isdisjoint(after[at:done])


def _is_not_borne(scene: Scene, concept: Concept, after: Sequence[str]) -> bool:
    """Whether who was to have a study could not: "could not tolerate the MRI", "CT attempted, unable to …"."""
    told = [word for word in after if word not in _IS]
    if (told[:1] and told[0] in _FAILED and not _BY.isdisjoint(after)) or told[:3] in _NOT_TOLERATED:
        return True
    first = beginning(scene, concept)
    while first > 0 and scene.words[first - 1] in ARTICLES:
        first -= 1
    before = scene.words[max(0, first - _BROKEN_WITHIN) : first]
    if before[-1:] == ("for",) and before[-3:-2] == ("too",):
        return True
    if before[-1:] == ("attempted",):
        return not _UNDONE.isdisjoint(after)
    return before[-1:] in _BEARING and not _UNDONE.isdisjoint(before)


def is_not_called_for(scene: Scene, concept: Concept) -> bool:
    """Whether no one calls for a study, which may have been done or not: "an MRI is not indicated", "no MRI needed"."""
    end = ending(scene, concept)
    after = scene.words[end:][:_CALLED_WITHIN]
    if scene.passage.part in _AHEAD:
        return False
    denied = next((at for at, word in enumerate(after) if word in _NOT), None)
    if denied is not None:
        called = not _CALLED.isdisjoint(after[denied + 1 : denied + _DENIED_WITHIN])
        lacking = denied == 0 or scene.has(concept, Flag.NEGATED | Flag.UNDOCUMENTED)
        return called and lacking and _IS.issuperset(after[:denied])
    first = beginning(scene, concept)
    none = scene.words[max(0, first - 1) : first] == ("no",)
    return none and (after[:1] in _CALLED_FOR or after[:_NOW_WORDS] in _FOR_NOW)


def was_done_after_all(scene: Scene, concept: Concept) -> bool:
    """Whether a study that was first turned down was done later: "refused at first but done on 3/4/2024"."""
    after = scene.words[ending(scene, concept) :][:_IN_VAIN_WITHIN]
    turn = next((at for at, word in enumerate(after) if word in _TURNING), len(after))
    told = after[turn + 1 : turn + 1 + _BROKEN_WITHIN]
    done = next((at for at, word in enumerate(told) if word in _DONE), len(told))
    return done < len(told) and _LATER.issuperset(told[:done])


def lacks_only_its_result(scene: Scene, concept: Concept) -> bool:
    """Whether a clause tells what is not known of a study that was done: "an MRI, the results of which were not …"."""
    after = scene.words[concept.end : concept.end + _WITHIN]
    if _WHOSE.isdisjoint(after) or _RESULT.isdisjoint(after):
        return False
    whose = next(at for at, word in enumerate(after) if word in _WHOSE)
    return not _RESULT.isdisjoint(after[max(0, whose - 2) : whose + 2]) and _NOT.isdisjoint(after[:whose])


def was_yet_to_be_done(scene: Scene, concept: Concept) -> bool:
    """Whether something was told for the time before any such study: "ordered an MRI before any films were taken"."""
    if scene.words[max(0, concept.start - 2) : concept.start] not in _BEFORE:
        return False
    return not _TAKEN.isdisjoint(scene.words[concept.end : concept.end + _TAKEN_WITHIN])


def was_not_had_since(scene: Scene, concept: Concept) -> bool:
    """Whether none is told since a time other than the injury, which leaves open one before: "no MRI since 2019"."""
    if not scene.has(concept, Flag.NEGATED):
        return False
    end = ending(scene, concept)
    since = next(
        (at for at in range(end, min(len(scene.words), end + _SINCE_WITHIN)) if scene.words[at] == "since"), None
    )
    return since is not None and _OF_THE_INJURY.isdisjoint(scene.words[since + 1 :])
