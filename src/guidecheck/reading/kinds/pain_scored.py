"""Pain that a score tells: places with no more than a score behind them, and the pain told before that is rated."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.kinds.pain_placed import heads
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.sentences.assemblies import CARE_AND_STUDIES
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import score_in
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at

_ARROWS: Final = words("> \u2192")
_FELT: Final = frozenset({"", "complaints"})
_IS: Final = {("is",), ("was",)}
_IT: Final = words("it this")
_LED_ON_WITHIN: Final = 3
_RATED: Final = words("rates rated")
_RATED_WITHIN: Final = 6
_RATES: Final = {(word,) for word in _RATED}
_SCORED_WITHIN: Final = 6


def read_scored_places(scene: Scene) -> Iterator[Fact]:
    """Places with no more than a score behind them: "Neck 4/10, low back 6/10" in a note, "he rates the hip 7/10"."""
    name = scene.lexicon.by_assembly.get("pain")
    rated = scene.passage.note or not _RATED.isdisjoint(scene.words)
    if name is None or not rated or scene.passage.part not in _FELT or not _is_list_of_scores(scene, name):
        return
    fact = scene.lexicon.facts[name]
    starts = [group.start for group in scene.groups[1:]] + [len(scene.words)]
    for group, last in zip(scene.groups, starts, strict=True):
        end = min(last, group.end + _SCORED_WITHIN)
        end = min(last, end + _LED_ON_WITHIN) if not _ARROWS.isdisjoint(scene.words[group.end : end]) else end
        found = score_between(scene, group.end, end) if scene.words[group.end : group.end + 1] != (",",) else None
        if found is None or len(group.places) != 1:
            continue
        concept, place = Concept(fact, group.start, group.end), group.places[0]
        when, said = date_at(scene, group.start), scene.quoted(concept, end=found[1])
        yield Fact(name, True, place.region, place.side, when, speaker_at(scene, concept), found[0], quotes=said)


def read_rated_again(scene: Scene) -> Iterator[Fact]:
    """The score of the one pain told before, meant by "it": "He rates it at 6/10.", "It is 7/10 today."."""
    name, places = scene.lexicon.by_assembly.get("pain"), scene.passage.pains
    if name is None or len(places) != 1 or "10" not in scene.words or _names_a_pain(scene, name):
        return
    it = next((at for at, word in enumerate(scene.words[:_RATED_WITHIN]) if word in _IT), None)
    if it is None:
        return
    rates = scene.words[it - 1 : it] in _RATES
    if not rates and scene.words[it + 1 : it + 2] not in _IS:
        return
    found = score_between(scene, it + 1, min(len(scene.words), it + 1 + _SCORED_WITHIN))
    if found is not None:
        concept = Concept(scene.lexicon.facts[name], it - rates, it + 1)
        when, said = date_at(scene, it), scene.quoted(concept, end=found[1])
        speaker = speaker_at(scene, concept)
        yield Fact(name, True, places[0].region, places[0].side, when, speaker, found[0], quotes=said)


def _names_a_pain(scene: Scene, name: str) -> bool:
    return any(concept.fact.name == name for concept in scene.concepts)


def _is_list_of_scores(scene: Scene, name: str) -> bool:
    """Whether the sentence has scores and no word for pain, unless as its head: "Pain: neck 5/10, shoulder 7/10".

    Where care or a study is told before the place, such numbers are a day: "MRI L knee approved 3/10".
    """
    if not scene.groups or "10" not in scene.words:
        return False
    first = scene.groups[0].start
    if any(concept.fact.assembly in CARE_AND_STUDIES and concept.end <= first for concept in scene.concepts):
        return False
    pains = [concept for concept in scene.concepts if concept.fact.name == name]
    return not pains or (len(pains) == 1 and heads(scene, pains[0]))


def score_between(scene: Scene, start: int, end: int) -> tuple[int, int] | None:
    """The score that the words from *start* to *end* tell, and the word after it."""
    found = score_in(scene.text(start, end))
    return (found[0], scene.word_ending(scene.sentence.starts[start] + found[1])) if found else None
