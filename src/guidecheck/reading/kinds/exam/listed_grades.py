"""Muscles and reflexes told in one list, each with its outcome for one side or either: "R EHL 4/5, otherwise 5/5"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.language import Innervation
from guidecheck.reading.kinds.exam.bare_grades import bare_grades
from guidecheck.reading.kinds.exam.grades import Outcome, each_side, is_moved, outcome_between, outcome_in_words
from guidecheck.reading.kinds.exam.grades_before import grades_before
from guidecheck.reading.kinds.exam.headed_tests import side_over
from guidecheck.reading.kinds.exam.named import limb_of, side_before, side_of
from guidecheck.reading.kinds.exam.one_side import Tested, in_several_limbs, on_one_side
from guidecheck.reading.kinds.exam.other_grade import other_grade
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_REACH: Final = 10
_SIDES_WITHIN: Final = 16
_OTHER_WITHIN: Final = 4
_CLOSES: Final = frozenset({";", "."})
_TURNS: Final = words("and but while whereas except although compared versus vs")
_LISTS: Final = frozenset({",", "and", "/", "&", "+"})
_GRADES: Final = frozenset((grade,) for grade in "012345")
_TELLING: Final = frozenset({":", "=", "-", "is", "was"})
_OTHERWISE: Final = frozenset({"otherwise", "else", "elsewhere", "remaining", "rest", "remainder"})


def graded_by_name(scene: Scene, named: Sequence[tuple[Match, Innervation]]) -> list[Tested]:
    """Each with the outcome told for it, for either side, or for the list that it stands in."""
    found: list[Tested] = []
    told: tuple[Outcome, int, int] | None = None
    limit = len(scene.words)
    before, bare = grades_before(scene, named), bare_grades(scene, named)
    sides = limit, limit
    graded: FactDef | None = None
    for match, entry in reversed(named):
        last = min(limit, clause_end(scene, match.end, _REACH))
        if (led := before.get(match.start)) and led.start is not None:
            sides = (match.end, last) if led.start != limit else sides
            side = side_of(scene, match, *sides) or _side_between(scene, led.start, match.start)
            found.extend(_and_other(scene, _tested(scene, entry, match, side, led), match.end, limit))
            told, limit = None, led.start
            continue
        both = _of_both_sides(scene, match, entry, limit)
        if both:
            found.extend(reversed(both))
            told, limit = None, first_of(scene, match)
            continue
        fact = scene.lexicon.facts[entry.tests]
        own = bare.get(match.start) or outcome_between(scene, fact, match.end, turn_of(scene, match.end, last))
        if own is None and (fact is not graded or is_moved(scene, match.end, limit)):
            told = None
        if own is None and told is not None:
            own = outcome_in_words(scene, match.end, limit)
        graded = fact
        if own is not None:
            told = (own, match.end, last)
        elif told is not None and _LISTS.isdisjoint(scene.words[match.end : limit]):
            told = None
        if told is not None:
            alone = _tested(scene, entry, match, side_of(scene, match, told[1], told[2]), told[0])
            found.extend(_and_other(scene, alone, told[0].end, limit) if own is told[0] else [alone])
        limit = first_of(scene, match)
    over = side_over(scene) if found else None
    found = [each._replace(side=over) for each in found] if over else found
    return list(in_several_limbs(scene, list(on_one_side(scene, found[::-1]))))


def _and_other(scene: Scene, own: Tested, start: int, limit: int) -> list[Tested]:
    """What is told of one side, and of the other behind it: "4/5 in the right EHL and 5/5 on the left"."""
    other = other_grade(scene, own.fact, own.side, start, limit)
    if other is None:
        return [own]
    return [own._replace(side=other.side.names[0], match=other.side, outcome=other.outcome), own]


def _side_between(scene: Scene, start: int, end: int) -> str | None:
    """The side told between a grade and the muscles it is of: "5/5 bilaterally in the deltoids and biceps"."""
    told = [side.names[0] for side in scene.layers[Layer.SIDE] if start <= side.start < end]
    return told[-1] if told else None


def _of_both_sides(scene: Scene, match: Match, entry: Innervation, limit: int) -> list[Tested]:
    """A muscle or reflex told for either side: "biceps R 5/5, L 4/5", "right deltoid 4/5, left 5/5"."""
    fact = scene.lexicon.facts[entry.tests]
    other = _other_side(scene, match, limit)
    if other is None:
        told = each_side(scene, fact, match.end, min(limit, clause_end(scene, match.end, _SIDES_WITHIN)))
        return [_tested(scene, entry, match, side, outcome) for side, outcome in told]
    first = outcome_between(scene, fact, match.end, other.start)
    second = outcome_between(scene, fact, other.end, min(limit, other.end + _OTHER_WITHIN))
    own = [_tested(scene, entry, match, side_before(scene, match), first)] if first else []
    return [*own, _tested(scene, entry, other, other.names[0], second)] if second else own


def _tested(scene: Scene, entry: Innervation, match: Match, side: str | None, outcome: Outcome) -> Tested:
    """A muscle or reflex with its outcome: of the limb that heads the sentence where one does ("LE motor: …")."""
    region, of_limb = limb_of(scene, match, entry)
    return Tested(scene.lexicon.facts[entry.tests], match, region, side or of_limb, outcome, entry.roots, entry.alone)


def _other_side(scene: Scene, match: Match, limit: int) -> Match | None:
    """The other side of a muscle that was told for one: "right deltoid 4/5, left 5/5"."""
    own = side_before(scene, match)
    for side in scene.layers[Layer.SIDE] if own else ():
        before = scene.words[side.start - 1 - (scene.words[side.start - 1] == "the")]
        listed = match.end <= side.start < limit and (before in _LISTS | _TURNS | _CLOSES or before.isdigit())
        graded = side.end + (not _TELLING.isdisjoint(scene.words[side.end : side.end + 1]))
        if listed and side.names[0] != own and scene.words[graded : graded + 1] in _GRADES:
            return side
    return None


def first_of(scene: Scene, match: Match) -> int:
    """The first word of what is tested, with the side that stands right before its name."""
    return next((side.start for side in scene.layers[Layer.SIDE] if side.end == match.start), match.start)


def clause_end(scene: Scene, start: int, reach: int) -> int:
    """Where the words for an outcome end: at a stop, at "otherwise", at the next part of a list without a grade."""
    end = start
    while end < min(len(scene.words), start + reach):
        word = scene.words[end]
        if word in _CLOSES or word in _OTHERWISE:
            break
        end += 1
    return end


def turn_of(scene: Scene, start: int, end: int) -> int:
    """Where the words turn to something else: "4+/5 for dorsiflexion and 5/5 for plantar flexion"."""
    return next((index for index in range(start, end) if scene.words[index] in _TURNS), end)
