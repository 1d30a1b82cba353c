"""How far it is told of a study that someone asks for whether it was done: "he ordered an MRI and found spasm"."""

from typing import Final

from guidecheck.reading.kinds.studies.spans import beginning, ending
from guidecheck.reading.sentences.grammar import ARTICLES, PATIENT, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_ASKING: Final = words(
    "ordered order requested request requesting recommended recommend sought seek seeking proposed suggested advised"
    " want wanted wish desired approve authorize certify obtain denied declined refused rejected disallowed"
    " await awaits awaiting awaited deny denying modify modified decline refuse reject"
    " recommending ordering suggesting suggest proposing propose prescribing prescribed prescribe advising advise"
)
_ASKED: Final = words(
    "asked asking applied petitioned called sent send wrote put request requested referred"
    " authorization approval certification permission rfa referral"
)
_AHEAD: Final = "planned/forward"
_BEHIND: Final = ("planned/backward", "denied/backward", "negated/backward")
_FOR: Final = ("for",)
_WAS: Final = words("is are was were has have had been being also again now then since therefore already")
_ORDERED: Final = words(
    "ordered requested recommended proposed suggested advised sought prescribed needed indicated warranted"
)
_ASKED_WITHIN: Final = 4
_KINDS: Final = ARTICLES | words("new repeat updated another further plain open stat urgent noncontrast closed")
_ENDS: Final = words("; . : before because since as given due after while although though so if")
_JOINS: Final = words(", and")
_PARTS: Final = words(", and but")
_CLAUSE_WITHIN: Final = 7
_SHOWN: Final = frozenset({"diagnosis", "sign", "red_flag"})
_FOUND: Final = words("found seen shown noted revealed identified confirmed demonstrated visualized detected diagnosed")
_AGAIN: Final = words("which that it this these they the showing revealing result")
_GOING_ON: Final = (
    _AGAIN
    | _WAS
    | words(
        "done performed completed obtained taken undergone repeated showed shows show revealed reveals demonstrated"
        " confirmed found read reviewed interpreted returned came normal negative positive abnormal unremarkable then"
        " later finally eventually subsequently ultimately not never only on in dated at study scan image imaging film"
        " films test testing report reading finding findings impression interpretation did does"
    )
)


def told_until(scene: Scene, concept: Concept, first: int, last: int) -> int:
    """Where the words end that may tell that a study was done: with its clause, where someone asks for it there.

    Its own words begin at *first*.
    """
    ahead = _is_asked_for(scene, first, concept.start)
    if not (ahead or _is_asked_behind(scene, concept)):
        return last
    studies = (each for each in scene.concepts if each.fact.assembly == "study" and each.start > concept.end)
    others = {beginning(scene, each) for each in studies}
    for index in range(concept.end, min(last, len(scene.words))):
        word = scene.words[index]
        if word in _ENDS or (word in _PARTS and index + 1 in others):
            return index
        if ahead and word in _JOINS and _AGAIN.isdisjoint(_next_word(scene, index)):
            return index
        if not ahead and word in _PARTS and tells_of_another(scene, index):
            return index
    return last


def tells_of_another(scene: Scene, index: int) -> bool:
    """Whether the clause that a word joins tells of something else than the study: "but the examination was normal".

    What was found may be what it showed: "and a tear was seen".
    """
    at = index + 1
    while at < len(scene.words) and (scene.words[at] in ARTICLES or scene.words[at] in _PARTS):
        at += 1
    told = scene.words[at : at + _CLAUSE_WITHIN]
    if not told or told[0] in _GOING_ON or told[0] == ".":
        return False
    if told[0] in PATIENT:
        return _AGAIN.isdisjoint(told[1:])
    found = any(each.start == at and each.fact.assembly in _SHOWN for each in scene.concepts)
    return not (found and not _FOUND.isdisjoint(told))


def _next_word(scene: Scene, index: int) -> tuple[str, ...]:
    """The word behind one that joins: "this" in ", and this was done"."""
    index += scene.words[index : index + 2] == (",", "and")
    return scene.words[index + 1 : index + 2]


def _is_asked_for(scene: Scene, first: int, named: int) -> bool:
    """Whether words that ask for it stand right before a study: "ordered an MRI", "sent in for a repeat CT"."""
    while first > 0 and scene.words[first - 1] in _KINDS:
        first -= 1
    if scene.words[first - 1 : first] == _FOR:
        return not _ASKED.isdisjoint(scene.words[max(0, first - _ASKED_WITHIN) : first - 1])
    if first > 0 and scene.words[first - 1] in _ASKING:
        return True
    return any(first <= match.end <= named and match.names[0].startswith(_AHEAD) for match in scene.triggers)


def _is_asked_behind(scene: Scene, concept: Concept) -> bool:
    """Whether it is said of a study right behind it that it was asked for: "MRI of the knee has been ordered as …"."""
    end = ending(scene, concept)
    first = end
    while end < len(scene.words) and scene.words[end] in _WAS:
        end += 1
    if end < len(scene.words) and scene.words[end] in _ORDERED:
        return True
    return any(first <= match.start <= end and match.names[0].startswith(_BEHIND) for match in scene.triggers)
