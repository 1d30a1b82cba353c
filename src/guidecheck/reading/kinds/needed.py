"""Care and studies that are needed, or wait for something: "he needs surgery", "MRI needed", "PT if no better"."""

from typing import Final

from guidecheck.reading.kinds.studies.spans import ending
from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import number_of
from guidecheck.reading.sentences.scene import Scene

_NEED: Final = words("needs requires")
_NEEDED: Final = words("needed required")
_KINDS: Final = (
    ARTICLES
    | SIDE_WORDS
    | words(
        "new repeat repeated updated another further more additional open closed stat urgent formal dedicated upright"
        " standing better surgical operative arthroscopic revision physical course of week month session visit"
        " treatment"
    )
)
_CONDITIONS: Final = words("if unless when once only")
_IF: Final = words("if unless")
_THEN: Final = words("only next then later")
_GRANTED: Final = {("approved",), ("authorized",), ("available",), ("certified",)}
_OPENING: Final = words(". : ; , - and or then consider repeat order") | {")"}
_NOT: Final = words("not no never longer without")
_DENIED_WITHIN: Final = 3


def is_needed(scene: Scene, concept: Concept) -> bool:
    """Whether a need is told right before a mention or right behind it, and not denied; or that it waits for one."""
    first, end = _with_its_place(scene, concept)
    if not _CONDITIONS.isdisjoint(scene.words[end : end + 2]):
        return _opens_a_clause(scene, first) and _waits(scene.words[end : end + 2])
    if scene.words[first - 1 : first] and scene.words[first - 1] in _NEED:
        return _NOT.isdisjoint(scene.words[max(0, first - 1 - _DENIED_WITHIN) : first - 1])
    after = scene.words[end : end + 1]
    return not _NEEDED.isdisjoint(after) and _NOT.isdisjoint(scene.words[max(0, first - _DENIED_WITHIN) : first])


def _opens_a_clause(scene: Scene, first: int) -> bool:
    """Whether nobody is said to have had what is told there: "PT if pain persists", "consider an injection if …"."""
    return first == 0 or scene.words[first - 1] in _OPENING


def _waits(told: tuple[str, ...]) -> bool:
    """Whether care waits for what may come: "if …", "only if …", "when approved"."""
    return told[0] in _IF or (told[0] in _THEN and told[1:] == ("if",)) or told[1:2] in _GRANTED


def _with_its_place(scene: Scene, concept: Concept) -> tuple[int, int]:
    """The words of a mention with its place and kind: "a repeat left knee MRI"."""
    first, end = concept.start, ending(scene, concept)
    placed = scene.placed
    while first > 0 and (scene.words[first - 1] in _KINDS or first - 1 in placed or number_of(scene.words[first - 1])):
        first -= 1
    while end < len(scene.words) and (end in placed or scene.words[end] in SIDE_WORDS):
        end += 1
    return first, end
