"""Which nerve roots the losses of an examination speak for.

A loss speaks for a root by the words with it ("in the L5 dermatome"), or by what is tested: a muscle, a reflex or an
area of the skin. One that may come from either of two roots says so in its measure (`C5/C6`), and the losses of one
side on one day together name the fewest neighbouring roots that explain them all.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from guidecheck.case import Fact, Quote, Speaker
from guidecheck.reading.kinds.exam.one_side import Tested
from guidecheck.reading.kinds.exam.tested import place_of
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.sentences.grammar import EXCEPTING
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at
from guidecheck.vocabulary import FactDef

_EITHER: Final = "/"
_REACH: Final = 14
_PAINFUL: Final = 4
_BEFORE: Final = 4
_CLOSES: Final = frozenset({".", ";"})


def roots_of_tested(scene: Scene, tested: Sequence[Tested]) -> Iterator[Fact]:
    """The roots that losses told by the names of muscles and reflexes speak for; a root beside them says it better."""
    name = scene.lexicon.by_assembly.get("root")
    if name is None:
        return
    for each in tested:
        if each.outcome.value and each.roots:
            is_root = each.match in scene.layers[Layer.ROOT]
            named = None if is_root else _named_after(scene, each.outcome.end, _REACH // 2)
            roots = (named.names[0],) if named else each.roots
            if named is None and "pain" in scene.words[each.outcome.end - 1 : each.outcome.end + _PAINFUL]:
                continue
            side = place_of(scene, each)[1]
            concept = Concept(scene.lexicon.facts[name], each.start, each.match.end)
            sure = named is not None or each.alone
            yield _fact(scene, concept, roots, side, max(each.outcome.end, named.end if named else 0), sure=sure)


def roots_of_found(scene: Scene, concept: Concept, found: Sequence[Fact]) -> Iterator[Fact]:
    """The roots that the words beside a loss name: "decreased pinprick in the right L5 dermatome"."""
    name = scene.lexicon.by_assembly.get("root")
    losses = [fact for fact in found if fact.value is True]
    if name is None or not losses:
        return
    root = scene.lexicon.facts[name]
    named = list(beside(scene, concept, scene.layers[Layer.ROOT]))
    if named:
        for match in named:
            side = side_of_losses(scene, losses, match)
            yield _fact(scene, _from(root, concept, match), (match.names[0],), side, match.end)
        return
    side = side_of_losses(scene, losses, None)
    for match in beside(scene, concept, scene.layers[Layer.TESTED]):
        entries = [scene.lexicon.innervation[int(index)] for index in match.names]
        entry = next((entry for entry in entries if entry.tests == losses[0].name and entry.roots), None)
        if entry is not None:
            yield _fact(scene, _from(root, concept, match), entry.roots, side, match.end, sure=entry.alone)


def _from(root: FactDef, concept: Concept, match: Match) -> Concept:
    """A mention of the roots that begins where the loss or its place does: "the L5 dermatome is decreased"."""
    return concept._replace(fact=root, start=min(concept.start, match.start))


def beside(scene: Scene, concept: Concept, matches: Iterable[Match]) -> Iterator[Match]:
    """The matches in the clause of a mention: after it, up to the next one, or right before it."""
    following = (other.start for other in scene.concepts if other.start >= concept.end and other.needs_outcome)
    last = min((*following, concept.end + _REACH, len(scene.words)))
    closes = (index for index in range(concept.end, last) if scene.words[index] in _CLOSES)
    last = min((*closes, last))
    for match in matches:
        if concept.start - _BEFORE <= match.start < last and not _is_spared(scene, concept, match):
            yield match


def _is_spared(scene: Scene, concept: Concept, match: Match) -> bool:
    """Whether a root is told to be normal: "decreased L5, S1 normal", "intact L2-S1 except decreased left S1"."""
    listed = scene.words[match.start - 1 : match.start] == (",",)
    if listed and any(quality.start == match.end for quality in scene.qualities("normal")):
        return True
    told = scene.qualities("normal", "abnormal")
    before = [each for each in told if concept.start - _BEFORE <= each.start < match.start]
    kept = bool(before) and "normal" in before[-1].names and not scene.denied(before[-1])
    return kept and EXCEPTING.isdisjoint(scene.words[before[-1].end : match.start])


def _named_after(scene: Scene, start: int, reach: int) -> Match | None:
    """A root in brackets or words right after an outcome."""
    return next((match for match in scene.layers[Layer.ROOT] if start <= match.start <= start + reach // 3), None)


def side_of_losses(scene: Scene, losses: Iterable[Fact], root: Match | None) -> str | None:
    """The one side of the losses that speak for a root, else the side told beside it."""
    sides = {fact.side for fact in losses} - {None}
    if len(sides) == 1:
        return sides.pop()
    return _side_at(scene, root) if root else None


def _side_at(scene: Scene, match: Match) -> str | None:
    """The side of the place that a root names, else the one right before or after it."""
    for group in scene.groups:
        for place in group.places:
            if place.start <= match.start < place.end and place.side:
                return place.side
    for side in scene.layers[Layer.SIDE]:
        if match.start - 2 <= side.start <= match.end + 2:
            return side.names[0]
    return None


def _fact(
    scene: Scene, concept: Concept, roots: Sequence[str], side: str | None, end: int, *, sure: bool = True
) -> Fact:
    """A loss of one of these roots; the root is only sure with another loss beside it where `value` is open."""
    region, day = scene.lexicon.roots.get(roots[0]), date_at(scene, concept.start)
    quotes = scene.quoted(concept, end=end)
    value = True if sure else None
    return Fact(concept.fact.name, value, region, side, day, Speaker.PROVIDER, _EITHER.join(roots), quotes=quotes)


def resolved(facts: Iterable[Fact], lexicon: Lexicon) -> list[Fact]:
    """The facts with the roots of each side and day resolved to the fewest that explain its losses."""
    name = lexicon.by_assembly.get("root")
    told = list(facts)
    losses: dict[tuple[object, ...], list[Fact]] = {}
    for fact in told:
        if fact.name == name:
            losses.setdefault((fact.region, fact.side, fact.date), []).append(fact)
    kept = [fact for fact in told if fact.name != name]
    for group in losses.values():
        kept.extend(_explained(group, list(lexicon.roots)))
    return kept


def _explained(losses: Sequence[Fact], order: Sequence[str]) -> Iterator[Fact]:
    """One statement for each root that is needed, with the quotes of all losses it explains."""
    choices = [frozenset(str(fact.measure).split(_EITHER)) for fact in losses]
    roots = _fewest(choices, order)
    for root in roots:
        mine = [fact for fact, choice in zip(losses, choices, strict=True) if root in choice]
        quotes = tuple(dict.fromkeys(quote for fact in mine for quote in fact.quotes))
        if any(fact.value for fact in mine) or _are_several(mine):
            yield replace(mine[0], value=True, measure=root, quotes=quotes)


def _are_several(losses: Sequence[Fact]) -> bool:
    """Whether more than one loss is told; one muscle that a sentence comes back to is the same: "…, which is 4/5"."""
    return any(
        one.measure != other.measure or not _overlap(one.quotes, other.quotes) for one, other in pairwise(losses)
    )


def _overlap(quotes: Sequence[Quote], others: Sequence[Quote]) -> bool:
    """Whether two statements are read in the same words."""
    spans = [(each.start, each.end) for each in others if each.start is not None and each.end is not None]
    told = [(each.start, each.end) for each in quotes if each.start is not None and each.end is not None]
    return any(start < last and first < end for start, end in told for first, last in spans)


def _fewest(choices: Sequence[frozenset[str]], order: Sequence[str]) -> Sequence[str]:
    """One root that is in every choice, else two neighbours, else every root that is told alone."""
    named = [root for root in order if any(choice == {root} for choice in choices)]
    single = [root for root in (*named, *order) if all(root in choice for choice in choices)]
    if single:
        return single[:1]
    for pair in pairwise(order):
        if all(not choice.isdisjoint(pair) for choice in choices):
            return pair
    left = [choice for choice in choices if choice.isdisjoint(named)]
    return [*named, *(min(choice, key=order.index) for choice in left)]
