"""Plans of a note that hold only under a condition told behind them: "MRI L knee if no better in 2 weeks"."""

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_WITHIN = 12
_CONDITIONS = words("if unless should")
_ENDS = words(". ; , and then return rtc call recheck follow refer er ed to")
_ASKING = words("see check determine know decide assess evaluate")
_SETTLED = words(
    "authorized approved certified covered available already authorization approval insurance be have help"
)


def depends(scene: Scene, concept: Concept) -> bool:
    """Whether a plan waits for what may never come, and so is no request yet; a mere approval is no condition."""
    if not scene.passage.note:
        return False
    following = scene.words[concept.end : concept.end + _WITHIN]
    for index, word in enumerate(following):
        if word in _CONDITIONS:
            asked = index > 0 and following[index - 1] in _ASKING
            return not asked and _SETTLED.isdisjoint(following[index + 1 : index + 3])
        if word in _ENDS:
            return False
    return False
