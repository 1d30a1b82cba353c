"""The words that give a test or a graded finding its outcome: before it, after it, or for the list it stands in."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.exam.as_well import as_another
from guidecheck.reading.kinds.exam.chains import own_in_chain
from guidecheck.reading.kinds.exam.grades import is_outcome
from guidecheck.reading.kinds.exam.headings import heading_of
from guidecheck.reading.kinds.exam.listed_tests import over_the_list
from guidecheck.reading.kinds.exam.other_way import outcome_denied_for
from guidecheck.reading.kinds.exam.outcome_values import but_worse, value_of
from guidecheck.reading.kinds.exam.outcomes_behind import tells, told_behind
from guidecheck.reading.kinds.exam.provoked import by_the_list, provoked
from guidecheck.reading.kinds.exam.shown_signs import shown
from guidecheck.reading.places.beside import coordinated
from guidecheck.reading.sentences.grammar import CONJUNCTIONS, COPULAS, EXCEPTING, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_BEFORE: Final = 5
_ALL: Final = ("positive", "negative", "normal", "abnormal")
_GRADES: Final = ("normal", "abnormal")
_WHOLE: Final = frozenset({"exam", "procedure"})
_EXAMINED: Final = words("exam examination testing evaluation assessment")
_NEGATIVE: Final = ("negative",)
_FOR: Final = {("negative", "for"), ("negative", "except"), ("negative", "other")}
_APART: Final = (PREPOSITIONS - {"of", "in"}) | COPULAS | EXCEPTING | words(", ; :")
_BROKEN: Final = PREPOSITIONS | COPULAS | words("; : with")
_TURNS: Final = CONJUNCTIONS | words("but while whereas though although however yet then")
_DENYING: Final = words("no without nor neither produce provoke evoke yield")
_DENIED_WITHIN: Final = 6
_ONCE: Final = words("previously formerly earlier initially once")
_NOT_DONE: Final = words("test testing maneuver performed done obtained attempted tested documented change")
_DONE_WITHIN: Final = 3
_Worded: TypeAlias = tuple[bool | None, tuple[int, int]]


def worded(scene: Scene, concept: Concept) -> _Worded | None:
    """An outcome told in words, before or after the mention or for the list it stands in; None where it is open."""
    whole = concept.fact.assembly in _WHOLE
    told = _told(scene, concept, *(() if whole else ("open",)))
    for quality in told:
        if concept.start <= quality.start and quality.end <= concept.end:
            return value_of(scene, concept, quality), (quality.start, quality.end)
    if concept.is_test and (brought_out := provoked(scene, concept) or by_the_list(scene, concept)) is not None:
        return brought_out
    if concept.is_test and (heading := over_the_list(scene, concept)) is not None:
        return value_of(scene, concept, heading), (heading.start, heading.end)
    if concept.is_test and (denied_for := outcome_denied_for(scene, concept)) is not None:
        return not value_of(scene, concept, denied_for[0]), (concept.start, denied_for[1])
    near = (
        (own_in_chain(scene, concept, told) if concept.is_test else None)
        or _no_longer(scene, concept, told)
        or (as_another(scene, concept, told) if concept.is_test else None)
        or _directly_before(scene, concept, told)
        or told_behind(scene, concept, told)
        or _list_before(scene, concept, told)
    )
    if near is None and (told_of := _to_touch(scene, concept, told)) is not None:
        return value_of(scene, concept, told_of), (told_of.start, told_of.end)
    if near is not None:
        near = but_worse(scene, near, told) or near
        denied = concept.is_test and near.start >= concept.end and scene.has(concept, Flag.NEGATED)
        value = value_of(scene, concept, near)
        return value and not denied, (near.start, near.end)
    head = heading_of(scene, concept)
    if head is not None:
        return value_of(scene, concept, head), (head.start, head.end)
    return _of_the_list(scene, concept) or _denied_sign(scene, concept) or shown(scene, concept)


def _told(scene: Scene, concept: Concept, *names: str) -> list[Match]:
    """The words that can tell the outcome; an examination may be "negative", which is no word for a finding."""
    examined = not concept.is_test and scene.words[concept.end - 1] in _EXAMINED
    told = scene.qualities(*(_ALL if concept.is_test else _GRADES), *names, *(("negative",) if examined else ()))
    return [
        quality
        for quality in told
        if is_outcome(scene, concept, quality) and not (examined and _is_no_negative_exam(scene, quality))
    ]


def _is_no_negative_exam(scene: Scene, quality: Match) -> bool:
    """Whether a word for a test says nothing of an examination: "negative for swelling", "none"."""
    if quality.names != _NEGATIVE:
        return False
    return scene.words[quality.start : quality.end + 1] in _FOR or scene.words[quality.start] != "negative"


def _no_longer(scene: Scene, concept: Concept, told: list[Match]) -> Match | None:
    """The outcome of today, behind one that was: "the previously positive straight leg raise is now negative"."""
    before = next((each for each in told if each.end == concept.start), None)
    if before is None or not before.start or scene.words[before.start - 1] not in _ONCE:
        return None
    return told_behind(scene, concept, told)


def _denied_sign(scene: Scene, concept: Concept) -> _Worded | None:
    """The outcome of a sign that there is none of: "no Tinel's sign"; of no test that was done there is none."""
    if not concept.is_test or not scene.has(concept, Flag.NEGATED) or not _NOT_DONE.isdisjoint(_around(scene, concept)):
        return None
    said = (match for match in reversed(scene.triggers) if match.end <= concept.start)
    denial = next((m for m in said if not _DENYING.isdisjoint(scene.words[m.start : m.end])), None)
    if denial is None or concept.start - denial.end > _DENIED_WITHIN:
        return None
    return False, (denial.start, concept.end)


def _around(scene: Scene, concept: Concept) -> Sequence[str]:
    """The last word of a mention and those right behind it, which may tell what was not done."""
    return scene.words[concept.end - 1 : concept.end + _DONE_WITHIN]


def _to_touch(scene: Scene, concept: Concept, told: Sequence[Match]) -> Match | None:
    """The outcome of what a sense is tested with: "the left foot was diminished to pinprick"."""
    rooted = concept.fact.name in scene.lexicon.rooted
    return next((each for each in told if rooted and scene.words[each.end : concept.start] == ("to",)), None)


def _of_the_list(scene: Scene, concept: Concept) -> _Worded | None:
    """The outcome of the mention before, where both stand in one list; one closed by a comma is its own.

    "Drop arm negative, motion 0-110" says nothing of the motion in words.
    """
    before = (other for other in reversed(scene.concepts) if other.end <= concept.start and other.needs_outcome)
    other = next(before, None)
    if other is None or not coordinated(scene, other.end, concept.start):
        return None
    told = worded(scene, other)
    closed = told is not None and other.end <= told[1][0] and told[1][1] < concept.start
    return None if closed and told is not None and scene.words[told[1][1]] == "," else told


def _directly_before(scene: Scene, concept: Concept, told: list[Match]) -> Match | None:
    for quality in reversed(told):
        if quality.end > concept.start:
            continue
        between = scene.words[quality.end : concept.start]
        if len(between) > _BEFORE or _headed_by_another(scene, quality.end, concept.start):
            return None
        before = scene.words[quality.start - 1] if quality.start else ""
        joined = not _TURNS.isdisjoint(between) and before in COPULAS and "there" not in scene.words[: quality.start]
        taken = not _TURNS.isdisjoint(between) and _told_of_one_before(scene, quality)
        parted = "with" in between and not concept.is_test
        return quality if _APART.isdisjoint(between) and not (joined or taken or parted) else None
    return None


def _told_of_one_before(scene: Scene, quality: Match) -> bool:
    """Whether an outcome closes what was said of a mention before it: "drop arm test negative but Neer positive"."""
    return any(other.needs_outcome and tells(scene, other, quality) for other in scene.concepts)


def _list_before(scene: Scene, concept: Concept, told: list[Match]) -> Match | None:
    """The outcome that heads a list: "positive Cozen's, Tinel's and Finkelstein's"."""
    for quality in reversed(told):
        if quality.end > concept.start:
            continue
        between = scene.words[quality.end : concept.start]
        before = scene.words[quality.start - 1] if quality.start else ""
        listed = len(between) <= 2 * _BEFORE and before not in COPULAS and not CONJUNCTIONS.isdisjoint(between)
        broken = not _BROKEN.isdisjoint(between) or (between[:1] == (",",) and _told_of_one_before(scene, quality))
        return quality if listed and not broken and not _headed_by_another(scene, quality.end, concept.start) else None
    return None


def _headed_by_another(scene: Scene, start: int, end: int) -> bool:
    """Whether another mention stands between a word and what it heads; "decreased and painful motion" has none."""
    return any(start <= other.start < end and other.fact.assembly != "pain" for other in scene.concepts)
