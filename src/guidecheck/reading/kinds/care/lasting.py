"""Pain that outlasts care, which then did not help: "pain persists despite PT", "helped for ten days only"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import number_of
from guidecheck.reading.sentences.scene import Scene

_LED_WITHIN: Final = 20
_DESPITE: Final = words("despite")
_AFTER: Final = words("after following")
_PARTS: Final = words(". ; : but (")
_LASTING: Final = words("persist persists persisted persistent persisting symptomatic unchanged unimproved ongoing")
_LASTS: Final = _LASTING | words("pain painful symptom symptoms sore remain remains remained continue continued still")
_LASTS_WITHIN: Final = 8
_BETTER: Final = words("improved improving improvement better resolved resolving helped helpful relief")
_FINDING: Final = words("find found feel felt think thought believe believed consider considered")
_NOT: Final = words("not never")
_FOUND_WITHIN: Final = 7
_NOT_WITHIN: Final = 2
_FOR: Final = words("for about approximately around only just roughly perhaps him her them up to")
_SHORT_SPANS: Final = {"hour": 1 / 24, "hr": 1 / 24, "day": 1, "week": 7, "wk": 7}
_DAYS: Final = 14
_BEFORE_HELP: Final = 3
_SPANS: Final = words("hour day week month")
_ONLY: Final = words("only just merely briefly")
_ENDED: Final = words("returned recurred relapsed")
_WENT: Final = (("came", "back"), ("come", "back"), ("wore", "off"), ("worn", "off"))
_PARTLY: Final = words(
    "temporary temporarily transient transiently brief partial partly partially slight slightly mild mildly short"
)
_NOT_LONG: Final = (("short", "lived"), ("not", "for"), ("not", "last"), ("never", "lasted"), ("not", "lasted"))
_BRIEF_WITHIN: Final = 7
_ENDED_WITHIN: Final = 12
_OVER_WITHIN: Final = 6
_STOPS: Final = words(". ; , and but")
_BRIEF: Final = words("transient temporary brief fleeting")


def outlasted(scene: Scene, concept: Concept) -> bool:
    """Whether pain is told to be there in spite of care, or to have persisted after it: "symptomatic after surgery"."""
    if "despite" in scene.words and _BETTER.isdisjoint(scene.words) and not _LASTS.isdisjoint(scene.words):
        leads = _DESPITE
    elif not _LASTING.isdisjoint(scene.words) and not _AFTER.isdisjoint(scene.words):
        leads = _AFTER
    else:
        return False
    for index in range(concept.start - 1, max(-1, concept.start - 1 - _LED_WITHIN), -1):
        word = scene.words[index]
        if word in leads:
            return leads == _DESPITE or not _LASTING.isdisjoint(scene.words[max(0, index - _LASTS_WITHIN) : index])
        if word in _PARTS:
            return False
    return False


def was_not_found(scene: Scene, concept: Concept) -> bool:
    """Whether nobody found that care helped, as the words behind it say: "did not find therapy helpful"."""
    if _FINDING.isdisjoint(scene.words[max(0, concept.start - _FOUND_WITHIN) : concept.start]):
        return False
    for index in range(concept.start - 1, max(-1, concept.start - 1 - _FOUND_WITHIN), -1):
        if scene.words[index] in _FINDING:
            return not _NOT.isdisjoint(scene.words[max(0, index - _NOT_WITHIN) : index])
        if scene.words[index] in _PARTS:
            return False
    return False


def was_brief(scene: Scene, help_: Match) -> bool:
    """Whether help is told to have ended or to be too little: "helped for ten days only", "only partly helped"."""
    after = scene.words[help_.end : help_.end + _ENDED_WITHIN]
    if "." in after:
        after = after[: after.index(".")]
    if not _ENDED.isdisjoint(after) or any(pair in _WENT for pair in pairwise(after)):
        return True
    near = (*scene.words[max(0, help_.start - _BRIEF_WITHIN) : help_.end], *after[:_BRIEF_WITHIN])
    if any(pair in _NOT_LONG for pair in pairwise(near)):
        return True
    if _lasted_days(after) or _for_days(scene.words[max(0, help_.start - _BEFORE_HELP) : help_.start]):
        return True
    spans = (word in _SPANS and number_of(before) for before, word in pairwise(near))
    return not _ONLY.isdisjoint(near) and (any(spans) or not _PARTLY.isdisjoint(near))


def did_not_last(scene: Scene, end: int) -> bool:
    """Whether the words right behind care tell that what it brought is over: "relief from the block did not last"."""
    after = scene.words[end : end + _OVER_WITHIN]
    stop = next((at for at, word in enumerate(after) if word in _STOPS), len(after))
    told = after[:stop]
    return any(pair in _NOT_LONG or pair in _WENT for pair in pairwise(told)) or not _BRIEF.isdisjoint(told)


def _lasted_days(after: tuple[str, ...]) -> bool:
    """Whether what helped is said to have done so for hours or a few days: "helped for about five days"."""
    at = next((index for index, word in enumerate(after) if word not in _FOR), len(after))
    return (not at or "for" in after[:at]) and _is_short(after[at : at + 2])


def _for_days(before: tuple[str, ...]) -> bool:
    """Whether relief is counted in hours, days or at most two weeks: "gave ten days of relief", "2 wks relief"."""
    told = before[:-1] if before[-1:] == ("of",) else before
    return _is_short(told[-2:])


def _is_short(span: tuple[str, ...]) -> bool:
    """Whether two words tell a short span: "five days"."""
    count, unit = number_of(span[0]) if len(span) == 2 else None, span[-1] if span else ""
    return count is not None and unit in _SHORT_SPANS and count * _SHORT_SPANS[unit] <= _DAYS
