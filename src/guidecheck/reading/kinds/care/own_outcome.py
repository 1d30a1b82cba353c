"""What only the last of several treatments brought, told in a clause of its own: "PT, and an injection gave relief"."""

from typing import Final

from guidecheck.reading.sentences.assemblies import CARE
from guidecheck.reading.sentences.grammar import ARTICLES, RELATIVE, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_ALL: Final = words("all none neither both each these they them those it nothing")
_RELATIVE_WITHIN: Final = 2
_ONE: Final = words("a an one single")
_ONE_WITHIN: Final = 3
_ONE_OF: Final = words("last first second latter one only")
_VERBS: Final = words(
    "gave give gives provided provides provide brought brings did does do has have had was were is are helped helps"
    " help failed fails relieved relieves eased eases worked works made makes offered produced yielded resulted led"
    " improved improves reduced reduces worsened worsens aggravated aggravates"
)
_GIVING: Final = words("giving providing helping bringing offering producing relieving")
_HAD: Final = words(
    "had has have underwent received completed attended tried took take takes taken taking used uses use using started"
    " began given was were is wears wore did does done included includes attempted"
)
_PARTS: Final = words("; . but while whereas although")
_AND: Final = words("and but while whereas , ;")
_NAMING: Final = ARTICLES | words(
    "his her one two three single repeat second first recent later own only cortisone steroid"
)
_VERB_WITHIN: Final = 8
_CLOSES: Final = words(", ; and but")


def is_of_the_last(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether an outcome behind a treatment is told of the last one before it alone."""
    behind = [each for each in scene.concepts if concept.end <= each.start and each.end <= quality.start]
    care = [each for each in behind if each.fact.assembly in CARE]
    if not care:
        return False
    last = care[-1]
    told = scene.words[last.end : quality.start]
    if "which" in told and _ONE_OF.intersection(told[: told.index("which")]):
        return True
    if not _ALL.isdisjoint(told):
        return False
    if not RELATIVE.isdisjoint(told):
        return _is_one(scene, last) and not RELATIVE.isdisjoint(told[:_RELATIVE_WITHIN])
    if ";" in scene.words[concept.end : last.start]:
        return True
    return _has_a_clause(scene, concept, last, quality)


def _is_one(scene: Scene, last: Concept) -> bool:
    """Whether a treatment is told as a single one: "an injection which"."""
    return not _ONE.isdisjoint(scene.words[max(0, last.start - _ONE_WITHIN) : last.start])


def _has_a_clause(scene: Scene, concept: Concept, last: Concept, quality: Match) -> bool:
    """Whether the last treatment has a verb of its own, and the one before it another."""
    first = last.start
    while first > concept.end and scene.words[first - 1] in _NAMING:
        first -= 1
    if first > concept.end and scene.words[first - 1] == "with":
        return not _GIVING.isdisjoint(scene.words[last.end : quality.end])
    if scene.words[first - 1] not in _AND or not _tells(scene, last, quality):
        return False
    begins = max((at + 1 for at in range(concept.start) if scene.words[at] in _PARTS), default=0)
    return not _HAD.isdisjoint((*scene.words[begins : concept.start], *scene.words[concept.end : first]))


def _tells(scene: Scene, last: Concept, quality: Match) -> bool:
    """Whether a verb follows a treatment with nothing that parts them: "the injection to the knee gave relief"."""
    for at in range(last.end, min(quality.end, last.end + _VERB_WITHIN)):
        if scene.words[at] in _VERBS:
            return True
        if scene.words[at] in _CLOSES:
            return False
    return False
