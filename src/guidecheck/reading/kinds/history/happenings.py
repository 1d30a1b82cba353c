"""What happened once, told in the past by a verb: "he slipped", "was lifting a box", "a pipe fell on his foot"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, PREPOSITIONS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

PERSONS: Final = words(
    "he she they i patient pt worker iw claimant applicant employee who mr mrs ms man woman male female gentleman lady"
    " plaintiff petitioner examinee"
    " driver nurse m f yom yof"
)
_PAST: Final = words(
    "came went swung sprang fell struck hit lost bent ran caught threw thrown got stung bit bitten cut shot slid run"
)
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
_YOUNG: Final = {("as", "a", told) for told in words("child teenager teen kid boy girl youth")}
_NTH: Final = words("second third further additional fresh")
_EVENTS: Final = words("injury accident incident fall trauma mishap collision")
_HISTORY_WITHIN: Final = 4
_OPENS_A_CLAUSE: Final = words("when while after that as because , ; : . ( and but")
_HEADS: Final = words(": ; .")
_SUPPORTS: Final = words("ladder scaffold chair stool platform step stair plank board bench floor roof horse bicycle")
_MET: Final = words("on onto upon across into against striking hitting struck hit landing")
_MET_WITHIN: Final = 11
_OBJECTS: Final = ARTICLES | words("his her some two three several heavy boxes box bags 20 25 30 40 50 60 80 100")
_PEOPLE_MET: Final = words("him his her me my patient worker claimant applicant")
_DONE: Final = words("lift push pull carry bend reach lifting pushing pulling carrying bending reaching")
_ABLE: Final = words("could couldn't can can't cannot able unable limited restricted avoid avoiding")
_ABLE_WITHIN: Final = 5
_FAR: Final = words("degree degrees ° deg plateau mmi percent % maximum")
_FAR_WITHIN: Final = 3
_COMING_DOWN: Final = words("toppled toppling collapsed collapsing tumbled tipped slid slipped came crashed rolled")
FALLING: Final = _COMING_DOWN | words("fell fall falling fallen")
_BEHIND_A_VERB: Final = (
    PREPOSITIONS | ARTICLES | words("his her balance footing foot toe heel shoe boot backward forward off out")
)
_FALLING: Final = FALLING | words("dropped dropping landed landing")


def happened(scene: Scene, concept: Concept) -> bool:
    """Whether a manner of injury is told as what happened once, by a verb in the past or as what someone had."""
    if not _HAD.isdisjoint(scene.words[max(0, concept.start - _HAD_WITHIN) : concept.start]):
        return True
    return any(_is_past(scene, index) for index in range(concept.start, concept.end))


def is_only_a_reach(scene: Scene, concept: Concept) -> bool:
    """Whether a verb only tells what someone can do, or how far something went: "could not lift", "reached 90°"."""
    if not _FAR.isdisjoint(scene.words[concept.end : concept.end + _FAR_WITHIN]):
        return True
    able = scene.words[max(0, concept.start - _ABLE_WITHIN) : concept.start]
    return scene.words[concept.start] in _DONE and not _ABLE.isdisjoint(able) and "," not in able


def was_before(scene: Scene, start: int, end: int) -> bool:
    """Whether it is told of another time: "a previous fall", "fell again", "a history of a motor vehicle accident"."""
    first = max(0, start - _OTHER_WITHIN)
    for index in range(first, min(len(scene.words), end + 1)):
        if scene.words[index] in _OTHER_TIMES and scene.words[index + 1 : index + 2] != ("to",):
            return True
    if scene.words[end : end + 3] in _YOUNG:
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
    if not lands_on_someone(scene, fell):
        return False
    return bool(thing) and (_SUPPORTS.isdisjoint(thing) or not _MET.isdisjoint(scene.words[fell + 1 : fell + 2]))


def lands_on_someone(scene: Scene, verb: int) -> bool:
    """Whether what falls, or is let fall, meets a person or a part of one: "dropped a box on his foot"."""
    after = scene.words[verb + 1 : verb + 1 + _MET_WITHIN]
    part = any(verb < group.start <= verb + _MET_WITHIN for group in scene.groups)
    return not _MET.isdisjoint(after) and (part or not _PEOPLE_MET.isdisjoint(after))


def _is_past(scene: Scene, index: int) -> bool:
    """Whether the verb at *index* tells of the past: "slipped", "was suddenly struck", "while lifting"."""
    word = scene.words[index]
    if word in _PAST or (word.endswith("ed") and len(word) > len("used")):
        return True
    if not word.endswith("ing"):
        return False
    if _is_done_on_a_day(scene, index):
        return True
    before = [each for each in scene.words[max(0, index - _LED_WITHIN) : index] if each not in _ADVERBS]
    return bool(before) and (before[-1] in _WAS or before[-1] in _AT)


def _is_done_on_a_day(scene: Scene, index: int) -> bool:
    """Whether a sentence goes on from its day to what was being done on it: "on 3/4/2015, pushing a cart, …"."""
    comma = scene.words[index - 1 : index] == (",",)
    last = index - comma
    told = any(scene.word_ending(dated.end) == last for dated in scene.dates)
    return told and not _OBJECTS.isdisjoint(scene.words[index + 1 : index + 2])


def _thing(scene: Scene, verb: int) -> tuple[str, ...]:
    """The words of the subject of a verb, where it is no person: "a heavy box"; empty for a person or for none."""
    end = verb
    for index in range(verb - 1, -1, -1):
        word = scene.words[index]
        if word in PERSONS:
            return ()
        if word in _OPENS_A_CLAUSE or word.isdigit():
            if end == verb == index + 1 and (word in _HEADS or scene.words[index - 1].isdigit()):
                return ()
            if end > index + 1 and not (index and scene.words[index] == "." and scene.words[index - 1] in PERSONS):
                thing = scene.words[index + 1 : end]
                told = _is_a_verb(thing) or (thing[0].endswith("ed") and scene.words[index] == ",")
                return () if told else thing
            end = index
        elif word in ARTICLES and (index == 0 or scene.words[index - 1] in _OPENS_A_CLAUSE):
            return scene.words[index:end]
    return () if _is_a_verb(scene.words[:end]) else scene.words[:end]


def _is_a_verb(told: tuple[str, ...]) -> bool:
    """Whether what stands for a subject is only the verb before another: "tripped and fell", "slipped on ice, …"."""
    if not told or not (told[0].endswith("ed") or told[0] in FALLING or told[0] in _PAST):
        return False
    return len(told) == 1 or told[1] in _BEHIND_A_VERB
