"""Strength and reflexes told muscle by muscle or limb by limb: "R EHL 4/5, otherwise 5/5", "ankle jerks 2+ b/l"."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.language import Innervation
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.exam.bare_grades import bare_grades
from guidecheck.reading.kinds.exam.grades import (
    Outcome,
    each_side,
    is_moved,
    number_between,
    of_reflexes,
    outcome_between,
    outcome_in_words,
)
from guidecheck.reading.kinds.exam.grades_before import grade_before, grades_before
from guidecheck.reading.kinds.exam.named import limb_of, limbs_in, named_in, side_before, side_of
from guidecheck.reading.kinds.exam.one_side import Tested, in_several_limbs, is_of_both, is_of_several, on_one_side
from guidecheck.reading.kinds.sides_beside import side_of_region
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_REACH: Final = 10
_SIDES_WITHIN: Final = 16
_SCALES: Final = frozenset({"5", "4", "3", "2", "+", "five", "grade", "graded"})
_SCALE: Final = words("/ of over grade graded")
_OF_LIMB: Final = 4
_CLOSES: Final = frozenset({";", "."})
_TURNS: Final = words("and but while whereas except although compared versus vs")
_LISTS: Final = frozenset({",", "and", "/", "&", "+"})
_GRADES: Final = frozenset((grade,) for grade in "012345")
_FEWEST_ROOTS: Final = 2
_TELLING: Final = frozenset({":", "=", "-", "is", "was"})
_OF: Final = SIDE_WORDS | words("of in with the his her")
_RANGES: Final = frozenset({"-", "to", "through", "/"})
_OTHERWISE: Final = frozenset({"otherwise", "else", "elsewhere", "remaining", "rest", "remainder"})
_ELSEWHERE: Final = Flag.PLANNED | Flag.HYPOTHETICAL | Flag.FAMILY


def tested_in(scene: Scene) -> tuple[Tested, ...]:
    """What the sentence tells by the names of muscles, reflexes and limbs."""
    if _SCALES.isdisjoint(scene.words) and not of_reflexes(scene):
        return ()
    named = named_in(scene)
    return (*_graded(scene, named), *_graded_limbs(scene, [match for match, _ in named]), *_graded_roots(scene))


def told_by_name(scene: Scene, concept: Concept, tested: Sequence[Tested]) -> bool:
    """Whether the outcome of a mention ("motor", "triceps strength") is told by name instead."""
    for each in tested:
        if _is_its_movement(concept, each):
            return True
        if concept.fact.examined == each.fact.name and _OF.issuperset(scene.words[concept.end : each.match.start]):
            return concept.end <= each.match.start
        if each.fact is concept.fact and concept.start < each.outcome.end and each.match.start < concept.end:
            return True
        if each.fact is concept.fact and concept.end <= each.match.start:
            words_between = concept.end, max(concept.end, each.start)
            told = outcome_between(scene, concept.fact, *words_between) or outcome_in_words(scene, *words_between)
            return told is None
    return False


def _is_its_movement(concept: Concept, each: Tested) -> bool:
    """Whether a movement is named for its strength and not for how far it goes: "eversion 4/5"."""
    moves = "motion" in concept.fact.name and each.outcome.grade is not None
    return moves and concept.start < each.match.end and each.match.start < concept.end


def read_tested(scene: Scene, tested: Sequence[Tested]) -> Iterator[Fact]:
    """The statements of what was tested by name."""
    for each in tested:
        concept = Concept(each.fact, each.start, each.match.end)
        if scene.has(concept, _ELSEWHERE):
            continue
        region, side = place_of(scene, each)
        measure = each.outcome.grade if "grade" in each.fact.measure else None
        quotes = scene.quoted(concept, end=each.outcome.end)
        day = scene.date_at(concept.start)
        yield Fact(each.fact.name, each.outcome.value, region, side, day, Speaker.PROVIDER, measure, quotes=quotes)


def place_of(scene: Scene, each: Tested) -> tuple[str | None, str | None]:
    """Its own part of the body, else the passage's; the side its region has before, or its limb in the passage."""
    known = scene.passage.places
    if each.of_both or is_of_several(scene, each.match):
        return each.region, each.side
    if each.side is None and each.region in scene.lexicon.paired:
        named = Place(each.region, None, each.start, each.match.end)
        each = each._replace(side=side_of_region(scene, named))
    if len(known) != 1:
        return each.region, each.side
    region = each.region or known[0].region
    within = scene.lexicon.within
    limb = {region, *within.get(region or "", ())}
    same = not limb.isdisjoint({known[0].region, *within.get(known[0].region or "", ())})
    both = is_of_both(scene, each.match) and not scene.passage.head
    return region, each.side or (known[0].side if same and not both else None)


def _graded(scene: Scene, named: Sequence[tuple[Match, Innervation]]) -> list[Tested]:
    """Each with the outcome told for it, for either side, or for the list that it stands in."""
    found: list[Tested] = []
    told: tuple[Outcome, int, int] | None = None
    limit = len(scene.words)
    before, bare = grades_before(scene, named), bare_grades(scene, named)
    sides = limit, limit
    graded: FactDef | None = None
    for match, entry in reversed(named):
        last = min(limit, _clause_end(scene, match.end, _REACH))
        if (led := before.get(match.start)) and led.start is not None:
            sides = (match.end, last) if led.start != limit else sides
            side = side_of(scene, match, *sides) or _side_between(scene, led.start, match.start)
            found.append(_tested(scene, entry, match, side, led))
            told, limit = None, led.start
            continue
        both = _of_both_sides(scene, match, entry, limit)
        if both:
            found.extend(reversed(both))
            told, limit = None, _first_of(scene, match)
            continue
        fact = scene.lexicon.facts[entry.tests]
        own = bare.get(match.start) or outcome_between(scene, fact, match.end, _turn(scene, match.end, last))
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
            found.append(_tested(scene, entry, match, side_of(scene, match, told[1], told[2]), told[0]))
        limit = _first_of(scene, match)
    return list(in_several_limbs(scene, list(on_one_side(scene, found[::-1]))))


def _side_between(scene: Scene, start: int, end: int) -> str | None:
    """The side told between a grade and the muscles it is of: "5/5 bilaterally in the deltoids and biceps"."""
    told = [side.names[0] for side in scene.layers[Layer.SIDE] if start <= side.start < end]
    return told[-1] if told else None


def _first_of(scene: Scene, match: Match) -> int:
    """The first word of what is tested, with the side that stands right before its name."""
    return next((side.start for side in scene.layers[Layer.SIDE] if side.end == match.start), match.start)


def _of_both_sides(scene: Scene, match: Match, entry: Innervation, limit: int) -> list[Tested]:
    """A muscle or reflex told for either side: "biceps R 5/5, L 4/5", "right deltoid 4/5, left 5/5"."""
    fact = scene.lexicon.facts[entry.tests]
    other = _other_side(scene, match, limit)
    if other is None:
        told = each_side(scene, fact, match.end, min(limit, _clause_end(scene, match.end, _SIDES_WITHIN)))
        return [_tested(scene, entry, match, side, outcome) for side, outcome in told]
    first = outcome_between(scene, fact, match.end, other.start)
    second = outcome_between(scene, fact, other.end, min(limit, other.end + _OF_LIMB))
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


def _clause_end(scene: Scene, start: int, reach: int) -> int:
    """Where the words for an outcome end: at a stop, at "otherwise", at the next part of a list without a grade."""
    end = start
    while end < min(len(scene.words), start + reach):
        word = scene.words[end]
        if word in _CLOSES or word in _OTHERWISE:
            break
        end += 1
    return end


def _turn(scene: Scene, start: int, end: int) -> int:
    """Where the words turn to something else: "4+/5 for dorsiflexion and 5/5 for plantar flexion"."""
    return next((index for index in range(start, end) if scene.words[index] in _TURNS), end)


def _graded_limbs(scene: Scene, taken: Sequence[Match]) -> Iterator[Tested]:
    """A limb with a grade right after it: "the left upper extremity was 5/5"."""
    fact, limbs = scene.lexicon.strength, limbs_in(scene)
    if fact is None or not limbs:
        return
    named = any(concept.fact is fact for concept in scene.concepts)
    for limb in limbs:
        if any(match.start < limb.end and limb.start < match.end for match in taken) or _owned(scene, fact, limb):
            continue
        limit = min(limb.end + _OF_LIMB, len(scene.words), *(match.start for match in taken if match.start >= limb.end))
        reflex = _is_of_a_reflex(scene, limb)
        turn = _turn(scene, limb.end, limit)
        scaled = not (reflex and _SCALE.isdisjoint(scene.words[limb.end : turn]))
        outcome = outcome_between(scene, fact, limb.end, turn) if scaled else None
        told = (named and not taken) or reflex
        outcome = outcome or (None if told else grade_before(scene, fact, limb, 0, placed=True))
        if outcome is not None:
            yield Tested(fact, limb, limb.names[0], side_of(scene, limb, limb.end, limit), outcome)


def _is_of_a_reflex(scene: Scene, limb: Match) -> bool:
    """Whether the last mention before a limb is of its reflexes, whose grade is theirs: "reflexes 3+ in the legs"."""
    before = [concept for concept in scene.concepts if concept.end <= limb.start]
    return bool(before) and "reflex" in before[-1].fact.name


def _graded_roots(scene: Scene) -> Iterator[Tested]:
    """Roots with a grade of strength right behind each: "C5 5/5, C6 4/5 on the left"."""
    fact, roots = scene.lexicon.strength, scene.layers[Layer.ROOT]
    if fact is None or len(roots) < _FEWEST_ROOTS:
        return
    for before, root, after in zip((None, *roots), roots, (*roots[1:], None), strict=False):
        limit = _first_of(scene, after) if after else len(scene.words)
        start = root.end
        while start < limit and scene.words[start] in _TELLING:
            start += 1
        last = min(limit, _clause_end(scene, start, _OF_LIMB))
        ranged = before is not None and _RANGES.issuperset(scene.words[before.end : root.start])
        graded = start < last and scene.words[start].isdigit() and not ranged
        outcome = number_between(scene, fact, start, last) if graded else None
        if outcome is not None:
            name, side = root.names[0], side_of(scene, root, outcome.end, limit)
            yield Tested(fact, root, scene.lexicon.roots[name], side, outcome, (name,), alone=True)


def _owned(scene: Scene, fact: FactDef, limb: Match) -> bool:
    """Whether a mention of strength has the grade: "strength in the right arm is 4/5"."""
    before = [concept for concept in scene.concepts if concept.fact is fact and concept.end <= limb.start]
    after = [
        concept for concept in scene.concepts if concept.fact is fact and limb.end <= concept.start <= limb.end + 1
    ]
    return bool(after) or (bool(before) and outcome_between(scene, fact, before[-1].end, limb.start) is None)
