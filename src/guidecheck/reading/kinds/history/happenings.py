"""What happened once, told in the past by a verb: "he slipped", "was lifting a box", "a pipe fell on his foot"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

PERSONS: Final = words(
    "he she they i patient pt worker iw claimant applicant employee who mr mrs ms man woman male female gentleman lady"
    " driver nurse"
)
_PAST: Final = words("fell struck hit lost bent ran caught threw thrown got stung bit bitten cut shot swung slid run")
_WAS: Final = words("was were been being")
_ADVERBS: Final = words("reportedly apparently accidentally suddenly also just then simply actually allegedly only")
_AT: Final = words("while when as after from by upon")
_LED_WITHIN: Final = 3
_HAD: Final = words("involved suffered sustained")
_HAD_WITHIN: Final = 4
_OTHER_TIMES: Final = words(
    "previous previously prior past remote again another later subsequently subsequent new recurrent if sometimes often"
    " occasionally frequently almost nearly"
)
_OTHER_WITHIN: Final = 5
_NTH: Final = words("second third further additional fresh")
_EVENTS: Final = words("injury accident incident fall trauma mishap collision")
_HISTORY_WITHIN: Final = 4
_OPENS_A_CLAUSE: Final = words("when while after that as because , ; : . ( and but")
_SUPPORTS: Final = words("ladder scaffold chair stool platform step stair plank board bench floor roof horse bicycle")
_MET: Final = words("on onto upon striking hitting struck hit landing")
_MET_WITHIN: Final = 8
_PEOPLE_MET: Final = words("him his her me my patient worker claimant applicant")
_COMING_DOWN: Final = words("toppled toppling collapsed collapsing tumbled tipped slid slipped came crashed rolled")
FALLING: Final = _COMING_DOWN | words("fell fall falling fallen")
_FALLING: Final = FALLING | words("dropped dropping")


def happened(scene: Scene, concept: Concept) -> bool:
    """Whether a manner of injury is told as what happened once, by a verb in the past or as what someone had."""
    if not _HAD.isdisjoint(scene.words[max(0, concept.start - _HAD_WITHIN) : concept.start]):
        return True
    return any(_is_past(scene, index) for index in range(concept.start, concept.end))


def was_before(scene: Scene, start: int, end: int) -> bool:
    """Whether it is told of another time: "a previous fall", "fell again", "a history of a motor vehicle accident"."""
    first = max(0, start - _OTHER_WITHIN)
    for index in range(first, min(len(scene.words), end + 1)):
        if scene.words[index] in _OTHER_TIMES and scene.words[index + 1 : index + 2] != ("to",):
            return True
    told = scene.words[max(0, start - _HISTORY_WITHIN) : start]
    return ("history", "of") in pairwise(told) or is_nth(scene.words[max(0, start - 1) : end])


def is_nth(told: tuple[str, ...]) -> bool:
    """Whether words count an event that is not the first: "a second accident", but "from the third rung"."""
    return any(first in _NTH and second in _EVENTS for first, second in pairwise(told))


def is_hit(scene: Scene, concept: Concept) -> bool:
    """Whether a thing is what fell, on a person: "a box fell on his foot", but not "she fell on her knee"."""
    fell = next((i for i in range(concept.start, concept.end) if scene.words[i] in _FALLING), None)
    if fell is None:
        return False
    thing = _thing(scene, fell)
    after = scene.words[fell + 1 : fell + 1 + _MET_WITHIN]
    part = any(fell < group.start <= fell + _MET_WITHIN for group in scene.groups)
    if _MET.isdisjoint(after) or not (part or not _PEOPLE_MET.isdisjoint(after)):
        return False
    return bool(thing) and (_SUPPORTS.isdisjoint(thing) or not _MET.isdisjoint(after[:1]))


def _is_past(scene: Scene, index: int) -> bool:
    """Whether the verb at *index* tells of the past: "slipped", "was suddenly struck", "while lifting"."""
    word = scene.words[index]
    if word in _PAST or (word.endswith("ed") and len(word) > len("used")):
        return True
    if not word.endswith("ing"):
        return False
    before = [each for each in scene.words[max(0, index - _LED_WITHIN) : index] if each not in _ADVERBS]
    return bool(before) and (before[-1] in _WAS or before[-1] in _AT)


def _thing(scene: Scene, verb: int) -> tuple[str, ...]:
    """The words of the subject of a verb, where it is no person: "a heavy box"; empty for a person."""
    end = verb
    for index in range(verb - 1, -1, -1):
        word = scene.words[index]
        if word in PERSONS:
            return ()
        if word in _OPENS_A_CLAUSE or word.isdigit():
            if end > index + 1 and not (index and scene.words[index] == "." and scene.words[index - 1] in PERSONS):
                return scene.words[index + 1 : end]
            end = index
        elif word in ARTICLES and (index == 0 or scene.words[index - 1] in _OPENS_A_CLAUSE):
            return scene.words[index:end]
    return scene.words[:end]
