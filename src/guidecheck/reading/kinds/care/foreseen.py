"""Care that will or may be needed, mostly where something else comes true: "if it is torn, he will need a repair"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_MODALS: Final = words("will would may might could shall")
_NEEDING: Final = words(
    "need require undergo consider recommend warrant necessitate benefit offer propose suggest advise perform schedule"
)
_NEEDED: Final = words(
    "needed required necessary indicated warranted recommended considered requested performed done undertaken planned"
    " offered scheduled pursued"
)
_DEGREES: Final = words("eventually ultimately still also likely probably possibly then well in time later even soon")
_WITHIN: Final = 5
_FOLLOWED_WITHIN: Final = 14
_BEFORE_WITHIN: Final = 2
_FOLLOWING: Final = words("after following until upon unless pending")
_AHEAD: Final = words("will would may might shall should")
_WAITING: Final = _AHEAD | words("hold held no not defer deferred delay wait await postpone")
_AGAIN: Final = words("this these which had failed failing despite")
_HAD: Final = words("was were had has did already")
_PARTED: Final = words("; .")
_BREAKS: Final = words(", ; : . and but or")
_NO: Final = words("not never no")
_LED_BY: Final = words("any the his her a an further such")
_BEFORE: Final = words("before precede precedes")
_DUTY: Final = words("must should ought needs need requires require")
_HAVE_TO: Final = {("has", "to"), ("have", "to")}


def comes_behind_a_duty(scene: Scene, concept: Concept) -> bool:
    """Whether something else must be done before it, so that it was not had: "a CT must be done before any surgery"."""
    first = concept.start
    while first > 0 and scene.words[first - 1] in _LED_BY:
        first -= 1
    told = scene.words[:first]
    if told[-1:] == () or (told[-1] not in _BEFORE and told[-2:] != ("prior", "to")):
        return False
    return not _DUTY.isdisjoint(told) or any(pair in _HAVE_TO for pair in pairwise(told))


def is_to_come_first(scene: Scene, concept: Concept) -> bool:
    """Whether something else may follow care that is still to be had: "we will consider an MRI after 6 weeks of PT".

    So may care that is needed first: "needs 6 weeks of PT before an MRI".
    """
    before = scene.words[max(0, concept.start - _FOLLOWED_WITHIN) : concept.start]
    at = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _FOLLOWING), None)
    if at is not None and _BREAKS.isdisjoint(before[at:]) and _AGAIN.isdisjoint(before[at:]):
        led = before[:at]
        leads = _WAITING if before[at] == "until" or led[-1:] == ("until",) else _AHEAD
        return not leads.isdisjoint(led) and _HAD.isdisjoint(led) and _PARTED.isdisjoint(led)
    behind = scene.words[concept.end : concept.end + _BEFORE_WITHIN]
    first = behind[:1] != () and (behind[0] in _BEFORE or behind[:2] == ("prior", "to"))
    return first and not _DUTY.isdisjoint(before) and _HAD.isdisjoint(before)


def is_foreseen(scene: Scene, concept: Concept) -> bool:
    """Whether care is told as what will or may be needed, right before it or behind it."""
    return _is_needed_before(scene, concept) or _is_needed_behind(scene, concept)


def _is_needed_before(scene: Scene, concept: Concept) -> bool:
    """Whether a need of it leads to it: "she may eventually need a fusion", "would benefit from surgery"."""
    first = max(0, concept.start - _WITHIN)
    need = next((at for at in range(concept.start - 1, first - 1, -1) if scene.words[at] in _NEEDING), 0)
    if not need or not _BREAKS.isdisjoint(scene.words[need + 1 : concept.start]):
        return False
    modal = need - 1
    while modal > 0 and scene.words[modal] in _DEGREES:
        modal -= 1
    return scene.words[modal] in _MODALS


def _is_needed_behind(scene: Scene, concept: Concept) -> bool:
    """Whether it is said of it that it will be needed: "repair would be needed should it be complete"."""
    after = scene.words[concept.end : concept.end + _WITHIN]
    need = next((at for at, word in enumerate(after) if word in _NEEDED), 0)
    told = after[:need]
    return not _MODALS.isdisjoint(told) and "be" in told and _BREAKS.isdisjoint(told) and _NO.isdisjoint(told)
