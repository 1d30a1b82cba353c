"""Strength and reflexes told muscle by muscle or limb by limb: "R EHL 4/5, otherwise 5/5", "ankle jerks 2+ b/l"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from guidecheck.case import Fact, Speaker
from guidecheck.reading.context import Flag
from guidecheck.reading.kinds.grades import Outcome, each_side, of_reflexes, outcome_between
from guidecheck.reading.mentions import Concept
from guidecheck.reading.scene import Scene
from guidecheck.reading.sides import Place
from guidecheck.reading.trie import Layer, Match
from guidecheck.vocabulary import FactDef, Innervation

_REACH = 10
_SCALES = frozenset({"5", "4", "2", "+"})
_BESIDE = 2
_OF_LIMB = 4
_CLOSES = frozenset({";", "."})
_LISTS = frozenset({",", "and", "/", "&", "+"})
_NAMED_WITHIN = 3
_NAMING = frozenset({"of", "the", "in", "right", "left", "with", "is", "was", "muscle", "strength", "mild", "slight"})
_OTHERWISE = frozenset({"otherwise", "else", "elsewhere", "remaining", "rest", "remainder"})
_ELSEWHERE = Flag.PLANNED | Flag.HYPOTHETICAL | Flag.FAMILY


@dataclass(frozen=True, slots=True)
class Tested:
    """A muscle, reflex, limb or root with its outcome; `roots` are those that a loss there speaks for."""

    fact: FactDef
    match: Match
    region: str | None
    side: str | None
    outcome: Outcome
    roots: tuple[str, ...] = ()
    alone: bool = False


def tested_in(scene: Scene) -> tuple[Tested, ...]:
    """What the sentence tells by the names of muscles, reflexes and limbs."""
    if _SCALES.isdisjoint(scene.words) and not (scene.passage.note and of_reflexes(scene)):
        return ()
    named = _named(scene)
    return (*_graded(scene, named), *_graded_limbs(scene, [match for match, _ in named]))


def told_by_name(scene: Scene, concept: Concept, tested: Sequence[Tested]) -> bool:
    """Whether the outcome of a mention ("motor", "triceps strength") is told by name instead."""
    for each in tested:
        if each.fact is concept.fact and concept.start < each.outcome.end and each.match.start < concept.end:
            return True
        if each.fact is concept.fact and concept.end <= each.match.start:
            return outcome_between(scene, concept.fact, concept.end, each.match.start) is None
    return False


def read_tested(scene: Scene, tested: Sequence[Tested]) -> Iterator[Fact]:
    """The statements of what was tested by name."""
    for each in tested:
        concept = Concept(each.fact, each.match.start, each.match.end)
        if scene.has(concept, _ELSEWHERE):
            continue
        region, side = place_of(scene, each)
        measure = each.outcome.grade if "grade" in each.fact.measure else None
        quotes = scene.quoted(concept, end=each.outcome.end)
        day = scene.date_at(concept.start)
        yield Fact(each.fact.name, each.outcome.value, region, side, day, Speaker.PROVIDER, measure, quotes=quotes)


def place_of(scene: Scene, each: Tested) -> tuple[str | None, str | None]:
    """Its own part of the body, else that of the passage; the side of the passage where it is the same limb."""
    known = scene.passage.places
    if len(known) != 1:
        return each.region, each.side
    region = each.region or known[0].region
    within = scene.lexicon.within
    limb = {region, *within.get(region or "", ())}
    same = not limb.isdisjoint({known[0].region, *within.get(known[0].region or "", ())})
    return region, each.side or (known[0].side if same else None)


def named_beside(scene: Scene, concept: Concept, tests: str) -> Place | None:
    """The part of the body of the muscle or reflex that stands in or right beside a mention: "weak EHL on the left"."""
    for match in scene.layers[Layer.TESTED]:
        between = scene.words[match.end : concept.start] or scene.words[concept.end : match.start]
        if len(between) > _NAMED_WITHIN or not _NAMING.issuperset(between):
            continue
        entries = (scene.lexicon.innervation[int(name)] for name in match.names)
        entry = next((entry for entry in entries if entry.tests == tests and entry.region), None)
        if entry is not None:
            side = _side(scene, match, max(match.end, concept.end), len(scene.words)) or scene.loose_side(concept)
            return Place(entry.region, side, match.start, match.end)
    return None


def _named(scene: Scene) -> list[tuple[Match, Innervation]]:
    """The muscles and reflexes named; a reflex only where reflexes are spoken of, and then no muscle."""
    reflexes = of_reflexes(scene)
    found: list[tuple[Match, Innervation]] = []
    for match in scene.layers[Layer.TESTED]:
        entries = [scene.lexicon.innervation[int(name)] for name in match.names]
        fitting = [
            entry for entry in entries if entry.tests != "sensory_deficit" and ("reflex" in entry.tests) == reflexes
        ]
        if fitting:
            found.append((match, fitting[0]))
    return found


def _graded(scene: Scene, named: Sequence[tuple[Match, Innervation]]) -> list[Tested]:
    """Each with the outcome told for it, or for the list that it stands in."""
    found: list[Tested] = []
    told: tuple[Outcome, int, int] | None = None
    limit = len(scene.words)
    for match, entry in reversed(named):
        fact = scene.lexicon.facts[entry.tests]
        last = min(limit, _clause_end(scene, match.end))
        both = each_side(scene, fact, match.end, last)
        if both:
            found.extend(Tested(fact, match, entry.region, s, o, entry.roots, entry.alone) for s, o in reversed(both))
            told, limit = None, match.start
            continue
        own = outcome_between(scene, fact, match.end, last)
        if own is not None:
            told = (own, match.end, last)
        elif told is not None and _LISTS.isdisjoint(scene.words[match.end : limit]):
            told = None
        if told is not None:
            side = _side(scene, match, told[1], told[2])
            found.append(Tested(fact, match, entry.region, side, told[0], entry.roots, entry.alone))
        limit = match.start
    return found[::-1]


def _clause_end(scene: Scene, start: int) -> int:
    """Where the words for an outcome end: at a stop, at "otherwise", at the next part of a list without a grade."""
    end = start
    while end < min(len(scene.words), start + _REACH):
        word = scene.words[end]
        if word in _CLOSES or word in _OTHERWISE:
            break
        end += 1
    return end


def _side(scene: Scene, match: Match, after: int, limit: int) -> str | None:
    """The side said with a muscle: in its region, right before it, or after its grade."""
    for group in scene.groups:
        if group.start < match.end and match.start < group.end:
            sides = {place.side for place in group.places} - {None}
            if len(sides) == 1:
                return sides.pop()
    told = scene.layers[Layer.SIDE]
    for side in told:
        if match.start - _BESIDE <= side.start < match.start and "," not in scene.words[side.end : match.start]:
            return side.names[0]
    for side in told:
        if after <= side.start < limit and (
            side.end < limit or limit >= len(scene.words) or scene.words[limit] in _CLOSES
        ):
            return side.names[0]
    return None


def _graded_limbs(scene: Scene, taken: Sequence[Match]) -> Iterator[Tested]:
    """A limb with a grade right after it: "the left upper extremity was 5/5"."""
    fact, limbs = scene.lexicon.strength, _limbs(scene)
    if fact is None or not limbs:
        return
    for limb in limbs:
        if any(match.start < limb.end and limb.start < match.end for match in taken) or _owned(scene, fact, limb):
            continue
        limit = min(limb.end + _OF_LIMB, len(scene.words), *(match.start for match in taken if match.start >= limb.end))
        outcome = outcome_between(scene, fact, limb.end, limit)
        if outcome is not None:
            yield Tested(fact, limb, limb.names[0], _side(scene, limb, limb.end, limit), outcome)


def _limbs(scene: Scene) -> list[Match]:
    """The limbs named as a whole."""
    limbs = scene.lexicon.limbs
    return [match for match in scene.layers[Layer.REGION] if len(match.names) == 1 and match.names[0] in limbs]


def _owned(scene: Scene, fact: FactDef, limb: Match) -> bool:
    """Whether a mention of strength has the grade: "strength in the right arm is 4/5"."""
    before = [concept for concept in scene.concepts if concept.fact is fact and concept.end <= limb.start]
    after = [
        concept for concept in scene.concepts if concept.fact is fact and limb.end <= concept.start <= limb.end + 1
    ]
    return bool(after) or (bool(before) and outcome_between(scene, fact, before[-1].end, limb.start) is None)
