"""Where the words for a study begin and end: with its region and its day, up to the next study."""

from typing import Final

from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

ON: Final = {("on",), ("in",), ("by",), ("per",)}
LEADING: Final = ON | {("upon",)}
AGENTS: Final = words("contrast gadolinium dye")
CONTRAST: Final = AGENTS | words("without with w o wo and or non iv intravenous / - &")
RESULT: Final = words("result report finding reading interpretation")
EARLIER: Final = words("last prior previous earlier")
_OF_A_STUDY: Final = ARTICLES | SIDE_WORDS | EARLIER | words("recent initial plain er ed outside emergency hospital")
_BEFORE_ITS_DAY: Final = _OF_A_STUDY | words("and ; : per")
_PLACED_WITHIN: Final = 4
_TO_ITS_PLACE: Final = ARTICLES | SIDE_WORDS | CONTRAST | words("of for to in at on scan study exam view , ( 2 3 4")


def beginning(scene: Scene, concept: Concept) -> int:
    """Where the words for a study begin, with its region before it: "the left knee MRI"."""
    first = next((group.start for group in scene.groups if group.end == concept.start), concept.start)
    while first > 0 and scene.words[first - 1] in _OF_A_STUDY:
        first -= 1
    return first


def leads_what_it_shows(scene: Scene, concept: Concept) -> bool:
    """Whether a study opens a sentence on what it shows: "on the MRI of 3/4/2015, a cyst was not seen"."""
    first = beginning(scene, concept)
    return scene.words[:first] in LEADING and "," in scene.words[concept.end :]


def ending(scene: Scene, concept: Concept) -> int:
    """Where the words for a study end, with its place and contrast: "MRI of the left hip with gadolinium"."""
    near = range(concept.end, concept.end + _PLACED_WITHIN)
    placed = (group for group in scene.groups if group.start in near)
    led = (group.end for group in placed if _TO_ITS_PLACE.issuperset(scene.words[concept.end : group.start]))
    end = last = max(led, default=concept.end)
    while last < len(scene.words) and scene.words[last] in CONTRAST:
        last += 1
    return end if AGENTS.isdisjoint(scene.words[end:last]) else last


def next_study(scene: Scene, concept: Concept) -> int:
    """Where the next mention of a study begins, or the sentence ends."""
    later = (other.start for other in scene.concepts if other.fact.assembly == "study" and other.start >= concept.end)
    return min(later, default=len(scene.words))


def day_right_before(scene: Scene, concept: Concept) -> Dated | None:
    """The day that stands before the name of a study: "the 3/4/2015 MRI of the hip", "the June 5, 2007, hip MRI"."""
    if not scene.dates:
        return None
    first = beginning(scene, concept)
    parted = scene.words[first - 1 : first] == (",",)
    dated = next((each for each in scene.dates if scene.word_ending(each.end) == first - parted), None)
    index = scene.word_at(dated.start) if dated else 0
    if parted:
        return dated if scene.words[max(0, index - 1) : index] == ("the",) else None
    return dated if not index or scene.words[index - 1] in _BEFORE_ITS_DAY else None


def begins_with_its_day(scene: Scene, concept: Concept) -> int:
    """Where the words for a study begin, with the day that stands before its name."""
    dated = day_right_before(scene, concept)
    if dated is None:
        return beginning(scene, concept)
    first = scene.word_at(dated.start)
    while first > 0 and scene.words[first - 1] in _OF_A_STUDY:
        first -= 1
    return first


def before_its_papers(scene: Scene, first: int) -> int:
    """Where the words begin that tell of the papers of a study: "the results of the MRI"."""
    if first < 2 or scene.words[first - 1] != "of" or scene.words[first - 2] not in RESULT:
        return first
    first -= 2
    while first > 0 and scene.words[first - 1] in ARTICLES:
        first -= 1
    return first
