"""Plans of a note that hold only under a condition told behind them: "MRI L knee if no better in 2 weeks"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_WITHIN: Final = 12
_CONDITIONS: Final = words("if unless should")
_WAITING: Final = words("pending awaiting")
_TO_COME: Final = words("response outcome reevaluation reassessment progress improvement course")
_HELD: Final = words("hold holding defer deferring postpone postponing")
_HELD_WITHIN: Final = 2
_NEXT: Final = 2
_NEEDED: Final = {("as", "needed")}
_PARTING: Final = words(", then")
_ENDS: Final = words(". ; , and then return rtc call recheck follow refer er ed to")
_ASKING: Final = words("see check determine know decide assess evaluate")
_SETTLED: Final = words(
    "authorized approved denied certified covered available already authorization approval insurance be have help"
)


def depends(scene: Scene, concept: Concept) -> bool:
    """Whether a plan waits for what may never come, and so is no request yet; a mere approval is no condition."""
    if not scene.passage.note:
        return False
    if not _HELD.isdisjoint(scene.words[max(0, concept.start - _HELD_WITHIN) : concept.start]):
        return True
    following = scene.words[concept.end : concept.end + _WITHIN]
    for index, word in enumerate(following):
        if word in _CONDITIONS:
            asked = index > 0 and following[index - 1] in _ASKING
            return not asked and _SETTLED.isdisjoint(following[index + 1 : index + 3])
        if following[index : index + 2] in _NEEDED or (word in _WAITING and _waits(following[index + 1 :])):
            return True
        if word in _ENDS and not (word == "," and _is_added(scene, concept.end + index)):
            return False
    return False


def _waits(following: Sequence[str]) -> bool:
    """Whether what is waited for is how the patient does: "MRI pending response to PT"."""
    return not _TO_COME.isdisjoint(following[:_NEXT])


def _is_added(scene: Scene, comma: int) -> bool:
    """Whether a comma only adds the condition, and no other plan: "MRI L knee, if no better"."""
    after = scene.words[comma + 1 :]
    operated = any(other.start > comma and other.fact.assembly == "procedure" for other in scene.concepts)
    return after[:1] == ("if",) and _PARTING.isdisjoint(after) and not operated
