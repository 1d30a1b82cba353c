"""Findings that a word beside them answers: "neg DM", "clonus: none", "Red flag screen: no fever, …"."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.exam.headings import heading_of
from guidecheck.reading.kinds.exam.outcome_words import worded
from guidecheck.reading.sentences.behind_places import CLOSING, PLACED_WITHIN, only_places
from guidecheck.reading.sentences.grammar import CONJUNCTIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_LINKS: Final = frozenset({":", "is", "was", "are", "were", "-", "="})
_ANSWERED_NO: Final = {(mark, word) for mark in (":", "-", "=") for word in ("no", "never", "deny", "denied")} | {
    (":", "n")
}
_SCREENS: Final = frozenset({"screen", "screening", "review", "questionnaire"})
_TESTING: Final = {(word,) for word in words("test tests testing sign signs exam examination")}
_HEADING: Final = frozenset({":", "-", "checklist", "assessment", "."})
_ANSWERED: Final = Flag.NEGATED | Flag.UNCERTAIN | Flag.UNDOCUMENTED
_DENYING: Final = words("no negative denies denied none without")
_TIES: Final = words("and or nor /")
_LISTING: Final = CONJUNCTIONS | SIDE_WORDS | words("sign test")
_NOT_ASKED: Final = ("n", "/")
_CELLS_OF_NO: Final = {("no",), ("none",), ("absent",), ("n",), ("0",)}
_TO_TOUCH: Final = ("to", "palpation")
_POSITIVE: Final = frozenset({"+", "positive"})
_ENDS: Final = frozenset({".", ",", ";", ")", "/"})


def said_negative(scene: Scene, concept: Concept) -> tuple[int, int] | None:
    """The words for "negative" right beside a mention: "neg DM", "clonus: none", "edema (-)"."""
    start = _first_of_chain(scene, concept)
    for quality in scene.qualities("negative"):
        after = scene.words[concept.end : quality.start]
        if quality.end in {start, concept.start} or (
            concept.end <= quality.start and _LINKS.issuperset(after) and len(after) <= 1
        ):
            return quality.start, quality.end
        if concept.end < quality.start and _closes_its_place(scene, concept.end, quality):
            return quality.start, quality.end
    head = heading_of(scene, concept)
    if head is not None and "negative" in head.names:
        return head.start, head.end
    if _screens_negative(scene, concept):
        return concept.start, concept.end
    if is_answered_no(scene, concept):
        return concept.start, min(concept.end + 2, len(scene.words))
    return _negative_with_a_test(scene, concept)


def is_answered_no(scene: Scene, concept: Concept) -> bool:
    """Whether a no and nothing more answers a mention: "Fever: denies", "neck pain - no"."""
    colon = next((at for at in _near(scene, concept.end) if scene.words[at] == ":"), concept.end)
    end = colon if only_places(scene.sentence, concept.end, colon, scene.placed) else concept.end
    after = scene.words[end : end + 3]
    if scene.passage.table is not None and _without_touch(scene.words[concept.end :]) in _CELLS_OF_NO:
        return True
    return after[:2] in _ANSWERED_NO and (len(after) < 3 or after[2] in _ENDS) and after[1:] != _NOT_ASKED


def _near(scene: Scene, end: int) -> range:
    """The indices of the words right behind a mention."""
    return range(end, min(end + PLACED_WITHIN + 1, len(scene.words)))


def _without_touch(told: tuple[str, ...]) -> tuple[str, ...]:
    """The words behind a mention without those for how it was found: "tenderness to palpation"."""
    return told[len(_TO_TOUCH) :] if told[: len(_TO_TOUCH)] == _TO_TOUCH else told


def _closes_its_place(scene: Scene, start: int, quality: Match) -> bool:
    """Whether an outcome stands behind no more than a place, or its short name: "TTP AC joint -", "TTP GT -, ITB +"."""
    if quality.start - start > PLACED_WITHIN or scene.words[quality.end : quality.end + 1] not in CLOSING:
        return False
    placed = scene.placed
    others = (at for at in range(quality.end + 1, len(scene.words)) if scene.words[at] in _POSITIVE)
    if any(only_places(scene.sentence, quality.end + 1, other, placed) for other in others):
        return False  # it is there at the next place of the list
    return only_places(scene.sentence, start, quality.start, placed)


def _negative_with_a_test(scene: Scene, concept: Concept) -> tuple[int, int] | None:
    """The words that make a test negative which a sign is told with as one: "absent Babinski and clonus"."""
    if concept.needs or not concept.fact.tests or concept.fact.assembly != "sign":
        return None
    for test in scene.concepts:
        if not test.is_test or test.fact.name != concept.fact.name:
            continue
        before = test.end <= concept.start
        between = scene.words[test.end : concept.start] if before else scene.words[concept.end : test.start]
        if _TIES.isdisjoint(between) or not _LISTING.issuperset(between):
            continue
        told = worded(scene, test)
        if told is not None and told[0] is False and (told[1][0] < test.start) == before:
            return min(test.start, told[1][0]), max(test.end, told[1][1])
    return None


def _first_of_chain(scene: Scene, concept: Concept) -> int:
    """Where the mentions begin that slashes chain to one: "neg HA/LOC/dizziness"."""
    start = concept.start
    for other in reversed(scene.concepts):
        if other.end == start - 1 and scene.words[other.end] == "/":
            start = other.start
    return start


def _screens_negative(scene: Scene, concept: Concept) -> bool:
    """Whether words for all red flags only head a list of what is denied: "Red flag screen: no fever, no …"."""
    if not _tells_all(concept):
        return False
    after = [word for word in scene.words[concept.end : concept.end + 3] if word not in _SCREENS]
    return after[:1] == [":"] and not _DENYING.isdisjoint(after[1:2])


def _tells_all(concept: Concept) -> bool:
    """Whether words stand for all red flags, and not for one of them: a no to them is a no to each."""
    return concept.fact.assembly == "red_flag" and bool(concept.fact.if_no)


def only_heads_a_list(scene: Scene, concept: Concept) -> bool:
    """Whether words for all red flags only head a list: "RED FLAGS:" alone in its line, "Red flags: fever N"."""
    if not _tells_all(concept) or concept.opposite or not scene.passage.note:
        return False
    other = (*scene.words[: concept.start], *scene.words[concept.end :])
    if scene.passage.denied and scene.words[concept.end : concept.end + 1] == (":",):
        return True
    return not scene.has(concept, _ANSWERED) and (_SCREENS | _HEADING).issuperset(other)


def heads_its_tests(scene: Scene, concept: Concept) -> bool:
    """Whether a word with a colon only heads the tests that tell of it: "Instability: Apprehension (-), Sulcus (-)"."""
    end = concept.end + (scene.words[concept.end : concept.end + 1] in _TESTING)
    if concept.is_test or scene.words[end : end + 1] != (":",):
        return False
    if concept.fact.examined and any(muscle.start > end for muscle in scene.layers[Layer.TESTED]):
        return True
    behind = (other for other in scene.concepts if other.fact is concept.fact and other.start > end)
    return any(other.is_test or other.opposite for other in behind)
