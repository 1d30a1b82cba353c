"""Grades that stand before what they tell of: "4+/5 R deltoid, 5/5 L deltoid", "2+ patellar, 1+ Achilles"."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from guidecheck.language import Innervation
from guidecheck.reading.kinds.exam.grades import Outcome, number_between
from guidecheck.reading.sentences.grammar import PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_LED_BY: Final = SIDE_WORDS | words("in the on of for at with throughout strength power motor his her")
_OF: Final = PREPOSITIONS | {"with"}
_ENDS: Final = frozenset({";", "."})
_GRADING: Final = words("/ + - over of out grade graded plus minus")
_AT: Final = words("at in of")
_JOINS: Final = {("and",), (",",), ("but",)}
_OPENS: Final = _JOINS | {(":",), ("with",), (";",), (".",), ("reflex",), ()}
_MOST: Final = 6
_LISTS: Final = words(", and / &") | SIDE_WORDS
_PARTS: Final = words(", ; . and but")
_DIRECTLY: Final = SIDE_WORDS | words(": = is was are were at - ( strength")
_OWN: Final = 8
_PLACED_WITHIN: Final = 4

Named: TypeAlias = tuple[Match, Innervation]


def grades_before(scene: Scene, named: Sequence[Named]) -> Mapping[int, Outcome]:
    """The grade that stands before each muscle or reflex or before the list it is in, by the first word of its name."""
    before = [_before(scene, each, named[index - 1][0].end if index else 0) for index, each in enumerate(named)]
    if not any(before):
        return {}
    found: dict[int, Outcome] = {}
    last: Match | None = None
    for index, (each, own) in enumerate(zip(named, before, strict=True)):
        match = each[0]
        led = last is None or last.start in found
        following = next((other.start for other in before[index + 1 :] if other and other.start), len(scene.words))
        if own and (led or (_is_parted(scene, last, own) and not _has_its_own(scene, each, following))):
            found[match.start] = own
        elif last and led and _lists(scene, last, match) and not _has_its_own(scene, each, following):
            found[match.start] = found[last.start]
        last = match
    return found


def _before(scene: Scene, named: Named, first: int) -> Outcome | None:
    match, entry = named
    return grade_before(scene, scene.lexicon.facts[entry.tests], match, first, placed=entry.region is not None)


def grade_before(scene: Scene, fact: FactDef, match: Match, first: int, *, placed: bool = False) -> Outcome | None:
    """The grade with nothing but a side between it and what it tells of: "4/5 in the right biceps".

    Behind a mention of strength it is that of a muscle *placed* in its own part of the body: "strength 4/5 in the EHL".
    """
    end = match.start
    while end > first and scene.words[end - 1] in _LED_BY:
        end -= 1
    start = end
    while start > max(first, end - _MOST) and (scene.words[start - 1].isdigit() or scene.words[start - 1] in _GRADING):
        start -= 1
    if start == end and "reflex" in fact.name:
        return _worded_before(scene, match, end)
    told = number_between(scene, fact, start, end) if start < end else None
    if told and not _OF.isdisjoint(scene.words[end : match.start]) and _is_named(scene, fact, start, placed=placed):
        return None
    return told and told._replace(end=match.end, start=start)


def _worded_before(scene: Scene, match: Match, end: int) -> Outcome | None:
    """The outcome of a reflex in a word before it: "2+ at the knees, absent at the left ankle", "absent Achilles"."""
    between = scene.words[end : match.start]
    describes = SIDE_WORDS.issuperset(between)
    if _AT.isdisjoint(between) and not describes:
        return None
    quality = next((each for each in scene.qualities("normal", "abnormal") if each.end == end), None)
    if quality is None or scene.words[quality.start - 1 : quality.start] not in (_OPENS if describes else _JOINS):
        return None
    return Outcome("abnormal" in quality.names, None, match.end, quality.start)


def _is_named(scene: Scene, fact: FactDef, start: int, *, placed: bool) -> bool:
    """Whether a grade is first that of what was measured, wherever that is: "foot strength was 4/5 in abduction"."""
    before = [concept for concept in scene.concepts if concept.fact is fact and concept.end <= start]
    before = [concept for concept in before if _ENDS.isdisjoint(scene.words[concept.end : start])]
    return bool(before) and not (placed and not _has_a_place(scene, before[-1], start))


def _has_a_place(scene: Scene, concept: Concept, start: int) -> bool:
    """Whether the part of the body is told whose strength a grade is; a later grade is another's."""
    first = concept.start - _PLACED_WITHIN
    at = any(first <= group.start < start for group in scene.groups)
    return at and number_between(scene, concept.fact, concept.end, start) is None


def _is_parted(scene: Scene, last: Match | None, own: Outcome) -> bool:
    return last is None or not _PARTS.isdisjoint(scene.words[last.end : own.start])


def _lists(scene: Scene, last: Match, match: Match) -> bool:
    """Whether a muscle follows another in one list."""
    return _LISTS.issuperset(scene.words[last.end : match.start])


def _has_its_own(scene: Scene, named: Named, limit: int) -> bool:
    """Whether a grade or an outcome stands right behind a muscle or reflex."""
    match, entry = named
    start = match.end
    while start < limit and scene.words[start] in _DIRECTLY:
        start += 1
    last = min(limit, start + _OWN)
    end = next((at for at in range(start, last) if scene.words[at] in _PARTS), last)
    if any(each.start == start for each in scene.qualities("normal", "abnormal")):
        return True
    graded = start < end and scene.words[start].isdigit()
    return graded and number_between(scene, scene.lexicon.facts[entry.tests], start, end) is not None
