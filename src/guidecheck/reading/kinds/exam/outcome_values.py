"""What the word for an outcome tells: "absent" is a loss of a reflex, and none of a test; a worse word rules."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.exam.grades import is_said_there
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_JOINING: Final = words("and but yet though although")
_POSTURED: Final = words(
    "sitting seated supine lying prone standing recumbent medially laterally anteriorly posteriorly flexion extension"
)
_POSTURES: Final = _POSTURED | words("while when in the position and but , ; at to with on")
_POSITIVE: Final = frozenset({"positive", "abnormal"})


def value_of(scene: Scene, concept: Concept, quality: Match) -> bool | None:
    """Whether a word tells a loss: what is "absent" is one of a reflex, and none of a test; None leaves it open.

    A reflex that is "present" is kept, and one that could not be obtained is lost.
    """
    if "open" in quality.names and not ("reflex" in concept.fact.name and "abnormal" in quality.names):
        return None
    if _is_none_there(scene, concept, quality):
        return True
    kept = not concept.is_test and "normal" in quality.names
    denied_test = concept.is_test and "negative" in quality.names
    abnormal = not (kept or denied_test or _POSITIVE.isdisjoint(quality.names))
    return abnormal != scene.denied(quality)


def _is_none_there(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether a denial before a mention takes it away: "no reflexes could be elicited", "neither jerk was present"."""
    return "reflex" in concept.fact.name and is_said_there(scene, quality) and scene.has(concept, Flag.NEGATED)


def but_worse(scene: Scene, near: Match, told: Sequence[Match]) -> Match | None:
    """The loss that is told with what is normal: "gait is stable but antalgic", "negative sitting, positive supine"."""
    if "negative" in near.names:
        return _in_another_posture(scene, near, told)
    if "normal" not in near.names or scene.denied(near):
        return None
    return next(
        (
            each
            for each in told
            if each.start == near.end + 1 and scene.words[near.end] in _JOINING and "abnormal" in each.names
        ),
        None,
    )


def _in_another_posture(scene: Scene, near: Match, told: Sequence[Match]) -> Match | None:
    """The outcome of a test in another posture, where it is positive: "negative sitting, positive supine"."""
    later = next((each for each in told if each.start >= near.end), None)
    if later is None or "positive" not in later.names or scene.denied(later):
        return None
    between = scene.words[near.end : later.start]
    around = (*between, *scene.words[later.end : later.end + 4])
    return later if _POSTURES.issuperset(between) and not _POSTURED.isdisjoint(around) else None
