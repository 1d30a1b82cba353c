"""The words that give a test or a graded finding its outcome: before it, after it, or for the list it stands in."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.exam.grades import is_outcome
from guidecheck.reading.kinds.exam.headings import heading_of
from guidecheck.reading.kinds.exam.listed_tests import are_tests, over_the_list
from guidecheck.reading.kinds.exam.other_way import outcome_denied_for
from guidecheck.reading.kinds.exam.outcome_values import but_worse, value_of
from guidecheck.reading.kinds.exam.provoked import by_the_list, provoked
from guidecheck.reading.kinds.exam.shown_signs import shown
from guidecheck.reading.places.beside import coordinated
from guidecheck.reading.sentences.grammar import (
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    EXCEPTING,
    PREPOSITIONS,
    SIDE_WORDS,
    words,
)
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.trie import Match

AHEAD: Final = 16
_BEFORE: Final = 5
_ALL: Final = ("positive", "negative", "normal", "abnormal")
_GRADES: Final = ("normal", "abnormal")
_PARTS_BEHIND: Final = words(": ,")
_WHOLE: Final = frozenset({"exam", "procedure"})
_APART: Final = (PREPOSITIONS - {"of", "in"}) | COPULAS | EXCEPTING | words(", ; :")
_STOPS: Final = frozenset({",", ";", "."})
_TIED: Final = {("and",), ("&",), ("/",), (",", "and"), (",", "&")}
_LISTED: Final = _TIED | {(",",)}
_LISTING: Final = words(", and & /")
_PARTED: Final = {(",",), (";",), (".",)}
_CAUSING: Final = words("reproduce reproducing reproduced elicited")
UNITS: Final = words("degree deg \u00b0 cm / , -")
_PLACING: Final = ARTICLES | PREPOSITIONS | SIDE_WORDS | words("side test sign")
_CLOSING: Final = words(". , ; ) and with without for except but on in at bilaterally today now currently throughout")
_BROKEN: Final = PREPOSITIONS | COPULAS | words("; : with")
_TURNS: Final = CONJUNCTIONS | words("but while whereas though although however yet then")
_TELLS: Final = COPULAS | words(": ( - test testing sign maneuver")
_DENYING: Final = words("no without nor neither")
_DENIED_WITHIN: Final = 6
_ONCE: Final = words("previously formerly earlier initially once")
_BUT: Final = {("but",), ("yet",), ("though",), ("although",), ("but", "otherwise")}
_WHERE_WEAK: Final = {("in",), ("with",), ("of",), ("for",), ("on",)}
_NOT_DONE: Final = words("test testing maneuver performed done obtained attempted tested documented change")
_DONE_WITHIN: Final = 3


_Worded: TypeAlias = tuple[bool | None, tuple[int, int]]


def worded(scene: Scene, concept: Concept) -> _Worded | None:
    """An outcome told in words, before or after the mention or for the list it stands in; None where it is open."""
    whole = concept.fact.assembly in _WHOLE
    told = scene.qualities(*(_ALL if concept.is_test else _GRADES), *(() if whole else ("open",)))
    told = [quality for quality in told if is_outcome(scene, concept, quality)]
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
        _no_longer(scene, concept, told)
        or _directly_before(scene, concept, told)
        or _after(scene, concept, told)
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


def _no_longer(scene: Scene, concept: Concept, told: list[Match]) -> Match | None:
    """The outcome of today, behind one that was: "the previously positive straight leg raise is now negative"."""
    before = next((each for each in told if each.end == concept.start), None)
    if before is None or not before.start or scene.words[before.start - 1] not in _ONCE:
        return None
    return _after(scene, concept, told)


def _denied_sign(scene: Scene, concept: Concept) -> _Worded | None:
    """The outcome of a sign that there is none of: "no Tinel's sign"; of no test that was done there is none."""
    if not concept.is_test or not scene.has(concept, Flag.NEGATED) or not _NOT_DONE.isdisjoint(_around(scene, concept)):
        return None
    said = (match for match in reversed(scene.triggers) if match.end <= concept.start)
    denial = next((match for match in said if scene.words[match.start] in _DENYING), None)
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
        return quality if _APART.isdisjoint(between) and not (joined or taken) else None
    return None


def _told_of_one_before(scene: Scene, quality: Match) -> bool:
    """Whether an outcome closes what was said of a mention before it: "drop arm test negative but Neer positive"."""
    return any(other.needs_outcome and _tells(scene, other, quality) for other in scene.concepts)


def _tells(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether an outcome stands right behind a mention: "drop arm test was negative"."""
    return concept.end <= quality.start and _TELLS.issuperset(scene.words[concept.end : quality.start])


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


def _after(scene: Scene, concept: Concept, told: list[Match]) -> Match | None:
    for quality in told:
        if quality.start < concept.end:
            continue
        between = scene.words[concept.end : quality.start]
        if len(between) > AHEAD or ";" in between:
            return None
        linked = not COPULAS.isdisjoint(between) or between[:1] == (":",) or between[-1:] == (":",)
        close = len(between) <= 4 and ("," not in between or _is_measure(between)) and "and" not in between
        if _shares(scene, concept, quality):
            return quality
        close = close or (concept.is_test and _only_places(scene, concept.end, quality.start))
        if not linked and (not close or _belongs_to_another(scene, concept, quality)):
            return None
        if _crosses(scene, concept, quality) or _heads_another(scene, quality):
            return None
        if concept.fact.assembly == "exam" and not _of_the_whole(scene, concept, quality):
            return None
        return quality
    return None


def _only_places(scene: Scene, start: int, end: int) -> bool:
    """Whether only the place and the degree of an outcome stand there: "Phalen at the left wrist weakly positive"."""
    places = {at for group in scene.groups for at in range(group.start, group.end)}
    return end - start <= AHEAD // 2 and all(
        at in places or scene.words[at] in _PLACING or scene.words[at].endswith("ly") for at in range(start, end)
    )


def _shares(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether a word closes a list without a verb: "motor and sensory exam intact", "Neer, Hawkins, Speed negative"."""
    if concept.is_test:
        return _closes_tests(scene, concept.end, quality.start) and not _heads_another(scene, quality)
    end, tie = concept.end, tuple[str, ...]()
    for other in scene.concepts:
        if not end <= other.start < quality.start:
            continue
        tie = scene.words[end : other.start]
        if tie not in _LISTED or not other.needs_outcome or other.is_test:
            return False
        end = other.end
    return tie in _TIED and end == quality.start


def _closes_tests(scene: Scene, start: int, end: int) -> bool:
    """Whether only tests of a list stand there, some of them bare names: "Neer, Hawkins and Jones negative"."""
    return scene.words[start : start + 1] != () and scene.words[start] in _LISTING and are_tests(scene, start, end)


def _belongs_to_another(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether a word tells of the mention after it; what is excepted, a test reproduces or limits motion has none."""
    after = scene.words[quality.end : quality.end + 1]
    if after in _PARTED or not EXCEPTING.isdisjoint(after):
        return False
    if concept.is_test and scene.words[quality.start] in _CAUSING:
        return False
    if not _TURNS.isdisjoint(scene.words[quality.end : quality.end + 1]) and _tells(scene, concept, quality):
        return False
    if "grade" in concept.fact.measure and after in _WHERE_WEAK:
        return False
    return any(
        quality.end <= other.start < quality.end + 3
        and _STOPS.isdisjoint(scene.words[quality.end : other.start])
        and other.fact is not concept.fact
        and (other.fact.assembly != "pain" or concept.fact.assembly == "exam")
        for other in scene.concepts
    )


def _is_measure(between: Sequence[str]) -> bool:
    """Whether only a measure stands before a comma: "abduction 100 degrees, restricted"."""
    return between[-1] == "," and all(word.isdigit() or word in UNITS for word in between[:-1])


def _of_the_whole(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether a word tells of a whole examination, not of what follows it ("showed normal posture") nor of one part.

    Nor is it one finding of its own ("nontender"), nor of what else was examined ("on examination, gait is normal").
    """
    if any(other.start == quality.start and other.opposite for other in scene.concepts):
        return False
    if any(other.needs_outcome and concept.end <= other.start < quality.start for other in scene.concepts):
        return False
    after = scene.words[quality.end : quality.end + 1]
    colon = next((at for at in range(concept.end, quality.start) if scene.words[at] in _PARTS_BEHIND), quality.start)
    return (not after or after[0] in _CLOSING) and not any(
        colon < group.start and group.end <= quality.start for group in scene.groups
    )


def _heads_another(scene: Scene, quality: Match) -> bool:
    """Whether the word belongs to a mention right after it: "the exam noted good motion"."""
    return any(other.start == quality.end and other.needs_outcome for other in scene.concepts)


def _crosses(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether another mention between has this outcome for itself."""
    for other in scene.concepts:
        if concept.end <= other.start and other.end <= quality.start:
            between = scene.words[concept.end : other.start]
            told = not COPULAS.isdisjoint(between) and not CONJUNCTIONS.isdisjoint(between)
            told = told or (other.fact.name != concept.fact.name and _measures(between))
            if other.fact.assembly == "pain" and scene.words[other.end : quality.start] in _BUT:
                continue
            if other.fact.name == concept.fact.name:
                return told
            if not other.needs_outcome or told or CONJUNCTIONS.isdisjoint(between):
                return True
    return False


def _measures(between: Sequence[str]) -> bool:
    """Whether a number closes what was said of a mention: "flexion 110 degrees, strength is full"."""
    return "," in between and any(word.isdigit() for word in between)


def _headed_by_another(scene: Scene, start: int, end: int) -> bool:
    """Whether another mention stands between a word and what it heads; "decreased and painful motion" has none."""
    return any(start <= other.start < end and other.fact.assembly != "pain" for other in scene.concepts)
