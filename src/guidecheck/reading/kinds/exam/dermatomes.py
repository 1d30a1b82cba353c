"""The area of one root that a loss or complaint is told for: "decreased in the right L5 dermatome"."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.nerve_roots import ONE
from guidecheck.reading.kinds.exam.roots import beside, side_of_losses
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.sentences.assemblies import COMPLAINTS, FINDINGS
from guidecheck.reading.sentences.grammar import ARTICLES, COPULAS, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.tokens import Sentence

_AREAS: Final = words("dermatome dermatomal distribution")
_NAMED: Final = _AREAS | words("myotome myotomal")
_PLACED_BY_ROOTS: Final = COMPLAINTS | {"study"}
_TELLING: Final = COPULAS | {":"}
_LEADING: Final = PREPOSITIONS | ARTICLES | SIDE_WORDS | words("and light touch pinprick pin prick")
_BOTH: Final = "bilateral"


def without_named_areas(
    sentence: Sentence, mentions: list[Match], roots: Sequence[Match], lexicon: Lexicon
) -> list[Match]:
    """The mentions without words for the area of a root that another is told for: "weakness in the C6 myotome"."""
    if not roots or _NAMED.isdisjoint(sentence.words):
        return mentions
    ends = {root.end for root in roots}
    return [each for each in mentions if not (each.start in ends and _is_of_another(sentence, each, mentions, lexicon))]


def _is_of_another(sentence: Sentence, mention: Match, mentions: Sequence[Match], lexicon: Lexicon) -> bool:
    """Whether an area only places what was told before: "EMG shows denervation in the L5 myotome".

    "…, the L5 dermatome is decreased" tells for itself, and "sensation in the L5 dermatome was decreased" does not.
    """
    after = sentence.words[mention.end : mention.end + 1]
    if sentence.words[mention.start] not in _NAMED:
        return False
    if not _TELLING.isdisjoint(after) and not _is_led_to(sentence, mention, mentions):
        return False
    names = {ONE, *(lexicon.stated[name].fact.name for name in mention.names if name in lexicon.stated)}
    names = names if len(names) > 1 else {ONE, *lexicon.rooted}
    told = (name for each in mentions if each.end <= mention.start for name in each.names)
    facts = (lexicon.stated[name].fact for name in told if name in lexicon.stated)
    return any(not names.isdisjoint((fact.name, fact.examined)) or fact.assembly in _PLACED_BY_ROOTS for fact in facts)


def _is_led_to(sentence: Sentence, area: Match, mentions: Sequence[Match]) -> bool:
    """Whether the mention before an area only goes on to where it is: "light touch over the right C6 dermatome"."""
    before = next((each for each in reversed(mentions) if each.end <= area.start and each.names[0]), None)
    between = sentence.words[before.end : area.start] if before else ()
    return not PREPOSITIONS.isdisjoint(between[:1]) and all(
        word in _LEADING or word.isdigit() or len(word) == 1 for word in between
    )


def patterns_of_found(scene: Scene, concept: Concept, found: Sequence[Fact]) -> Iterator[Fact]:
    """That a loss or complaint follows one root, or two neighbours on one side, where its words name the area."""
    pattern = scene.lexicon.facts.get(ONE)
    if not scene.layers[Layer.ROOT] or pattern is None or concept.fact.assembly not in FINDINGS:
        return
    losses = [fact for fact in found if fact.value is True]
    roots = list(beside(scene, concept, scene.layers[Layer.ROOT])) if losses else []
    roots = [root for root in roots if _NAMED.issuperset(scene.words[root.end : concept.start])]
    sides = {side_of_losses(scene, losses, root) for root in roots}
    if len(sides) != 1 or _AREAS.isdisjoint(scene.words[roots[-1].end : roots[-1].end + 1]):
        return
    side = sides.pop()
    if side == _BOTH or not _are_neighbours([root.names[0] for root in roots], list(scene.lexicon.roots)):
        return
    region = scene.lexicon.roots[roots[0].names[0]]
    quotes = scene.quoted(concept, roots[0].start, roots[-1].end + 1)
    yield Fact(ONE, True, region, side, losses[0].date, Speaker.PROVIDER, quotes=quotes)


def _are_neighbours(named: Sequence[str], order: Sequence[str]) -> bool:
    """Whether one root is named, or two that leave the spine next to each other."""
    places = [order.index(root) for root in named]
    return max(places) - min(places) <= 1
