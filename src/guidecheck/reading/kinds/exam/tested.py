"""Strength and reflexes told by the names of muscles, limbs and roots: "the left arm was 5/5", "C5 5/5, C6 4/5"."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.exam.excepted_side import but_on_one_side
from guidecheck.reading.kinds.exam.grades import Outcome, number_between, of_reflexes, outcome_between, outcome_in_words
from guidecheck.reading.kinds.exam.grades_before import grade_before
from guidecheck.reading.kinds.exam.listed_grades import clause_end, first_of, graded_by_name, turn_of
from guidecheck.reading.kinds.exam.named import limbs_in, named_in, side_of
from guidecheck.reading.kinds.exam.one_side import Tested, is_of_both, is_of_several
from guidecheck.reading.kinds.exam.paired import graded_pairs
from guidecheck.reading.kinds.exam.the_rest import graded_rest
from guidecheck.reading.kinds.sides_beside import side_of_limb, side_of_region
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at
from guidecheck.vocabulary import FactDef

_SCALES: Final = frozenset({"5", "4", "3", "2", "+", "five", "grade", "graded"})
_SCALE: Final = words("/ of over grade graded")
_OF_LIMB: Final = 4
_FEWEST_ROOTS: Final = 2
_TELLING: Final = frozenset({":", "=", "-", "is", "was"})
_OF: Final = SIDE_WORDS | words("of in with the his her")
_CLOSED: Final = {(), (",",), (".",), (";",), ("and",)}
_RANGES: Final = frozenset({"-", "to", "through", "/"})
_ELSEWHERE: Final = Flag.PLANNED | Flag.HYPOTHETICAL | Flag.FAMILY


def tested_in(scene: Scene) -> tuple[Tested, ...]:
    """What the sentence tells by the names of muscles, reflexes and limbs."""
    if _SCALES.isdisjoint(scene.words) and not of_reflexes(scene):
        return ()
    named = named_in(scene)
    if pairs := graded_pairs(scene, named):
        return tuple(pairs)
    limbs = _graded_limbs(scene, [match for match, _ in named])
    told = (*graded_by_name(scene, named), *limbs, *_graded_roots(scene), *graded_rest(scene))
    return tuple(but_on_one_side(scene, told))


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
        day = date_at(scene, concept.start)
        yield Fact(each.fact.name, each.outcome.value, region, side, day, Speaker.PROVIDER, measure, quotes=quotes)


def place_of(scene: Scene, each: Tested) -> tuple[str | None, str | None]:
    """Its own part of the body, else the passage's; the side its region has before, or its limb in the passage."""
    known = scene.passage.places
    if each.of_both or is_of_several(scene, each.match):
        return each.region, each.side
    if each.side is None and each.region in scene.lexicon.paired:
        each = each._replace(side=_side_meant(scene, each, side_of_region(scene, _named(each))))
    if len(known) != 1:
        return each.region, each.side
    region = each.region or known[0].region
    within = scene.lexicon.within
    limb = {region, *within.get(region or "", ())}
    same = not limb.isdisjoint({known[0].region, *within.get(known[0].region or "", ())})
    both = is_of_both(scene, each.match) and not scene.passage.head
    if each.side or not same or both:
        return region, each.side
    return region, _side_meant(scene, each._replace(region=region), known[0].side)


def _side_meant(scene: Scene, each: Tested, known: str | None) -> str | None:
    """The side a part is *known* to have, unless the sentence tells of its limb on the other side."""
    limb = side_of_limb(scene, Concept(each.fact, each.start, each.match.end), _named(each))
    return limb or known if known else None


def _named(each: Tested) -> Place:
    """The place of what is tested by name, without a side."""
    return Place(each.region, None, each.start, each.match.end)


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
        turn = turn_of(scene, limb.end, limit)
        scaled = not (reflex and _SCALE.isdisjoint(scene.words[limb.end : turn]))
        outcome = outcome_between(scene, fact, limb.end, turn) if scaled else None
        before = None if reflex else _graded_before(scene, fact, limb, outcome)
        outcome = before or outcome
        told = (named and not taken) or reflex
        outcome = outcome or (None if told else grade_before(scene, fact, limb, 0, placed=True))
        if outcome is not None:
            yield Tested(fact, limb, limb.names[0], side_of(scene, limb, limb.end, limit), outcome)


def _graded_before(scene: Scene, fact: FactDef, limb: Match, behind: Outcome | None) -> Outcome | None:
    """The grade before a limb that a comma or the end closes, in a list of such: "5/5 RLE, 4/5 LLE"."""
    if scene.words[limb.end : limb.end + 1] not in _CLOSED:
        return None
    told = grade_before(scene, fact, limb, 0, placed=True)
    if told is None or told.start is None:
        return None
    return told if behind is not None or scene.words[told.start - 1 : told.start] in _CLOSED else None


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
        limit = first_of(scene, after) if after else len(scene.words)
        start = root.end
        while start < limit and scene.words[start] in _TELLING:
            start += 1
        last = min(limit, clause_end(scene, start, _OF_LIMB))
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
