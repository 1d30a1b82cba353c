"""Operations that are chosen, or come for: "has elected to undergo arthroscopy", "here today for a tunnel release"."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import is_year
from guidecheck.reading.sentences.scene import Scene

CHOOSING: Final = words(
    "elected elects opted opts chose chosen decided agreed consented wishes wants desires scheduled"
)
_CHOSE: Final = words("elected opted chose decided agreed")
_ON: Final = {("in",), ("on",)}
_BEFORE: Final = "historical/forward"
_DATED: Final = "historical/backward"
_COMES: Final = words("presents presented presenting here comes arrives returns")
_COMES_WITHIN: Final = 9
_NAMED_WITHIN: Final = 8
_KINDS: Final = (
    ARTICLES
    | SIDE_WORDS
    | words(
        "elective planned scheduled definitive outpatient open endoscopic arthroscopic surgical operative"
        " first second third repeat revision total partial of on own"
    )
)


def is_chosen_since(scene: Scene, concept: Concept) -> bool:
    """Whether an operation is chosen after what is past: "having failed therapy after a fall, he elected to undergo …".

    One that has a day of its own was done: "since then he elected to have a fusion in 2010".
    """
    if not scene.has(concept, Flag.PLANNED):
        return False
    last = ""
    for match in scene.triggers:
        name = match.names[0]
        if match.start < concept.start and name.startswith(_BEFORE):
            last = name
        elif match.start < concept.start and not CHOOSING.isdisjoint(scene.words[match.start : match.end]):
            last = ""
        elif match.start >= concept.end and name.startswith(_DATED):
            return False
    return not last


def was_chosen_on_a_day(scene: Scene, concept: Concept) -> bool:
    """Whether an operation that was chosen has its day right behind it: "elected to have a fusion in 2010"."""
    told = scene.words[max(0, concept.start - _NAMED_WITHIN) : concept.start]
    if _CHOSE.isdisjoint(told) or scene.words[concept.end : concept.end + 1] not in _ON:
        return False
    day = scene.words[concept.end + 1 : concept.end + 2]
    year = day != () and is_year(day[0])
    return year or any(scene.word_at(dated.start) == concept.end + 1 for dated in scene.dates)


def is_come_for(scene: Scene, concept: Concept) -> bool:
    """Whether the patient of a note comes for the operation: "presents today for release of the right thumb"."""
    if not scene.passage.note or scene.has(concept, Flag.HISTORICAL):
        return False
    first = max(0, concept.start - _NAMED_WITHIN)
    purpose = next((at for at in range(concept.start - 1, first - 1, -1) if scene.words[at] == "for"), None)
    if purpose is None or _COMES.isdisjoint(scene.words[max(0, purpose - _COMES_WITHIN) : purpose]):
        return False
    return all(_only_names(scene, at) for at in range(purpose + 1, concept.start))


def _only_names(scene: Scene, index: int) -> bool:
    """Whether a word only names which operation is meant: "her elective left L4 …"."""
    word = scene.words[index]
    return word in _KINDS or word.isdigit() or any(group.start <= index < group.end for group in scene.groups)
