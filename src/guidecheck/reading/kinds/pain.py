"""Pain: where it is, and the score out of ten that goes with it."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.meaning import Meaning, meaning_of, speaker_at
from guidecheck.reading.kinds.pain_by_place import ScoredPlace, scored_places
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.lexicon import SOURCE
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.places.brought_out import hurts_where_brought_out
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import NOWHERE, Place
from guidecheck.reading.places.spread import from_and_to, spread_over
from guidecheck.reading.sentences.grammar import CONJUNCTIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import score_in
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.trie import Layer

_BEFORE: Final = 10
_AFTER: Final = 24
_CLOSING_A_SCORE: Final = words(", ; and")
_OPENING: Final = 4
_SCORED_WITHIN: Final = 6
_FELT: Final = frozenset({"", "complaints"})
_LIKE: Final = words("aching achy throbbing stabbing sore painful")
_LIKE_WITHIN: Final = 6
_PARTING: Final = words("and or in of with is was are were at over ; . : but no")
_IT_WITHIN: Final = 6
_HAS_BEEN: Final = words(
    "is was has had been still now always often sometimes very quite rather remains became gets also only"
)
_RATED: Final = words("rates rated")
_WHOSE: Final = words("his her their")
_WAS: Final = words("was were got been being")
_SAID: Final = words("rated rate rating at 10")


def read_pain(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """The facts of one mention of pain; a mention without place or score says nothing new."""
    meaning = meaning_of(scene, concept)
    if meaning is Meaning.NOTHING or _is_no_complaint(scene, concept, meaning):
        return
    if scene.passage.note and _heads(scene, concept) and any(read_scored_places(scene)):
        return
    if meaning is Meaning.YES and (each := scored_places(scene, concept)):
        yield from _place_by_place(scene, concept, each)
        return
    found = _placed(scene, concept)
    named = found.grade is not Grade.NONE
    listed = _listed_after(scene, concept, max(concept.end, found.end or 0))
    begins = concept.start if found.start is None else min(concept.start, found.start)
    score, end = _right_before(scene, begins, concept) or _score(scene, concept, listed[0][0].start if listed else None)
    if meaning is Meaning.NO and (end == concept.end or _turns_to_a_place(scene, concept.end, end)):
        score, end = None, concept.end
    told = found.grade <= Grade.PREPOSITIONAL or score is not None
    if scene.has(concept, Flag.CAUSE) and (meaning is Meaning.NO or not told):
        return
    when, speaker = scene.date_at(concept.start), speaker_at(scene, concept)
    quotes = scene.quoted(concept, found.start, end if score is not None else found.end)
    places = found.places if named else _told_before(scene, concept, score)
    if score is not None and (len(places) > 1 or _of_several(scene, concept) or _and_of_the_back(scene, found)):
        yield Fact(concept.fact.name, meaning.value, None, None, when, speaker, score, quotes=quotes)
        score = None
    for place in places:
        yield Fact(concept.fact.name, meaning.value, place.region, place.side, when, speaker, score, quotes=quotes)
    if meaning is Meaning.YES:
        for group, one, last in listed:
            place, said = group.places[0], scene.quoted(Concept(concept.fact, group.start, group.end), end=last)
            yield Fact(concept.fact.name, True, place.region, place.side, when, speaker, one, quotes=said)


def _only_would_radiate(scene: Scene, concept: Concept) -> bool:
    """Whether no pain is denied but one that goes there: "no radiating arm pain"."""
    group = next((group for group in scene.groups if group.end == concept.start), None)
    start = concept.start if group is None else group.start
    return any(other.fact.placed == "target" and other.end == start for other in scene.concepts)


def _turns_to_a_place(scene: Scene, start: int, end: int) -> bool:
    """Whether a score is that of a place named after a comma: "left hip pain free, right hip 8/10"."""
    return any(start < group.start < end and "," in scene.words[start : group.start] for group in scene.groups)


def _is_no_complaint(scene: Scene, concept: Concept, meaning: Meaning) -> bool:
    """Whether a mention only describes another pain, or where none goes, or tells of an injury or of a test."""
    if _tells_of_the_injury(scene, concept) or (meaning is Meaning.NO and _only_would_radiate(scene, concept)):
        return True
    placed = (group for group in scene.groups if group.end == concept.start)
    return _describes_another(scene, concept) or any(hurts_where_brought_out(scene, group) for group in placed)


def _tells_of_the_injury(scene: Scene, concept: Concept) -> bool:
    """Whether "hurt" says that someone was injured, and not what hurts: "hurt her right knee", "the back was hurt"."""
    if scene.sentence.forms[concept.end - 1] != "hurt" or concept.end - concept.start > 1:
        return False
    before, after = scene.words[max(0, concept.start - 1) : concept.start], scene.words[concept.end : concept.end + 1]
    return not _WHOSE.isdisjoint(after) or not _WAS.isdisjoint(before)


def _describes_another(scene: Scene, concept: Concept) -> bool:
    """Whether a word only says what a pain is like that is told behind it: "constant, aching low back pain"."""
    if scene.words[concept.start] not in _LIKE or concept.end - concept.start > 1:
        return False
    later = next((o for o in scene.concepts if o.start > concept.start and o.fact is concept.fact), None)
    if later is None or later.start - concept.end > _LIKE_WITHIN:
        return False
    return _PARTING.isdisjoint(scene.words[concept.end : later.start])


def _place_by_place(scene: Scene, concept: Concept, told: Sequence[ScoredPlace]) -> Iterator[Fact]:
    """The facts of a list in which each place has its score."""
    name, when, speaker = concept.fact.name, scene.date_at(concept.start), speaker_at(scene, concept)
    for place, score, start, end in told:
        quotes = scene.quoted(Concept(concept.fact, start, end))
        yield Fact(name, True, place.region, place.side, when, speaker, score, quotes=quotes)


def _worst(scene: Scene, concept: Concept) -> Grade:
    """How loosely pain may be placed: an entry of its own in a list of diagnoses has no other's place."""
    if concept.needs == SOURCE:
        return Grade.ADJACENT
    apart = scene.words[concept.start - 1 : concept.start] == (",",)
    return Grade.PREPOSITIONAL if apart and scene.frame_at(concept.start) == "diagnoses" else Grade.COORDINATED


def _placed(scene: Scene, concept: Concept) -> Attached:
    """The places of pain; where the mention tells where it goes, those before it or behind "from"."""
    if spread := spread_over(scene, concept):
        return Attached(spread.places, Grade.PREPOSITIONAL, spread.start, spread.end)
    found = places_of(scene, concept, _worst(scene, concept))
    if found.grade is not Grade.NONE or not any(
        other.fact.placed == "target" and concept.start <= other.start <= concept.end + 1 for other in scene.concepts
    ):
        return found
    group = next((group for group in scene.groups if group.start >= concept.end), None)
    ways = from_and_to(scene, group) if group else None
    return Attached(ways[0], Grade.PREPOSITIONAL, group.start, group.end) if group and ways else found


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
        found = _scored(scene, group.end, end) if scene.words[group.end : group.end + 1] != (",",) else None
        if found is None or len(group.places) != 1:
            continue
        concept, place = Concept(fact, group.start, group.end), group.places[0]
        when, said = scene.date_at(group.start), scene.quoted(concept, end=found[1])
        yield Fact(name, True, place.region, place.side, when, speaker_at(scene, concept), found[0], quotes=said)


def _is_list_of_scores(scene: Scene, name: str) -> bool:
    """Whether the sentence has scores and no word for pain, unless as its head: "Pain: neck 5/10, shoulder 7/10"."""
    if not scene.groups or "10" not in scene.words:
        return False
    pains = [concept for concept in scene.concepts if concept.fact.name == name]
    return not pains or (len(pains) == 1 and _heads(scene, pains[0]))


def _heads(scene: Scene, concept: Concept) -> bool:
    return concept.start == 0 and scene.words[concept.end : concept.end + 1] == (":",)


def _and_of_the_back(scene: Scene, found: Attached) -> bool:
    """Whether the list of places has one that is no region: "pain in the neck and back rated 5/10"."""
    if found.start is None or found.end is None or CONJUNCTIONS.isdisjoint(scene.words[found.start : found.end]):
        return False
    return any(match.names == ("",) and found.start <= match.start < found.end for match in scene.layers[Layer.REGION])


def _of_several(scene: Scene, concept: Concept) -> bool:
    """Whether the score is that of a pain told just before as well: "neck pain and low back pain rated 5/10"."""
    before = [other for other in scene.concepts if other.end <= concept.start and other.fact is concept.fact]
    if not before:
        return False
    between = scene.words[before[-1].end : concept.start]
    return between[:1] in {("and",), ("/",)} and _SAID.isdisjoint(between)


def _listed_after(scene: Scene, concept: Concept, start: int) -> list[tuple[Group, int, int]]:
    """The places that go on a list in which each has its score: "pain of the elbow at 9/10, the forearm at 8/10".

    With each its score and the end of it.
    """
    last = min((other.start for other in scene.concepts if other.start >= concept.end), default=len(scene.words))
    groups = [group for group in scene.groups if start <= group.start < last]
    if not groups or _scored(scene, concept.end, groups[0].start) is None:
        return []
    ends = [group.start for group in groups[1:]] + [last]
    scored = (
        (group, _scored(scene, group.end, min(end, group.end + _SCORED_WITHIN)))
        for group, end in zip(groups, ends, strict=True)
    )
    return [(group, *found) for group, found in scored if found is not None and len(group.places) == 1]


def _scored(scene: Scene, start: int, end: int) -> tuple[int, int] | None:
    """The score that the words from *start* to *end* tell, and the word after it."""
    found = score_in(scene.text(start, end))
    return (found[0], scene.word_ending(scene.sentence.starts[start] + found[1])) if found else None


def _told_before(scene: Scene, concept: Concept, score: int | None) -> tuple[Place, ...]:
    """The places of pain without a place: the one pain told so far, else none; nothing where no score is told."""
    if score is None:
        listed = scene.frame_at(concept.start) == "diagnoses"
        return (NOWHERE,) if listed else _meant_again(scene, concept)
    if len(scene.passage.head) == 1:
        return scene.passage.head
    if here := _told_in_sentence(scene, concept):
        return tuple(here) if len(here) == 1 else (NOWHERE,)
    pains = {(place.region, place.side): place for place in scene.passage.pains}
    return (
        tuple(pains.values()) if len(pains) == 1 else (scene.passage.subject or (NOWHERE,)) if not pains else (NOWHERE,)
    )


def _meant_again(scene: Scene, concept: Concept) -> tuple[Place, ...]:
    """The one place that "it" means: "the left shoulder was wrenched, and it has been painful ever since"."""
    at = next(
        (i for i in range(concept.start - 1, max(-1, concept.start - _IT_WITHIN), -1) if scene.words[i] == "it"), -1
    )
    if at < 0 or not _HAS_BEEN.issuperset(scene.words[at + 1 : concept.start]):
        return ()
    group = next((group for group in reversed(scene.groups) if group.end <= at), None)
    told = group.places if group is not None else scene.passage.places
    return tuple(Place(place.region, place.side, 0, 0) for place in told) if len(told) == 1 else ()


def _told_in_sentence(scene: Scene, concept: Concept) -> set[Place]:
    """The places of the pains told before in the sentence: "he has left knee pain and rates his pain as 7/10"."""
    before = (o for o in scene.concepts if o.end <= concept.start and o.fact is concept.fact)
    felt = (_placed(scene, other) for other in before if meaning_of(scene, other) is Meaning.YES)
    told = (place for found in felt if found.grade is not Grade.NONE for place in found.places)
    return {Place(place.region, place.side, 0, 0) for place in told}


def _right_before(scene: Scene, begins: int, concept: Concept) -> tuple[int, int] | None:
    """The score that a pain opens with: "7/10 neck pain, 5/10 left wrist pain"."""
    first = begins - (begins > 0 and scene.words[begins - 1] in SIDE_WORDS)
    if not first or scene.words[first - 1] != "10":
        return None
    found = _scored(scene, max(0, first - _OPENING), first)
    return (found[0], concept.end) if found else None


def _score(scene: Scene, concept: Concept, limit: int | None) -> tuple[int | None, int]:
    """The score up to the next mention of pain or to *limit*, or right before this one; and where it ends."""
    same = [o for o in scene.concepts if o.fact is concept.fact and not _describes_another(scene, o)]
    last = min((other.start for other in same if other.start >= concept.end), default=len(scene.sentence))
    after = _scored(scene, concept.end, min(last if limit is None else limit, concept.end + _AFTER))
    if after is not None:
        return after
    earlier = max((other.end for other in same if other.end <= concept.start), default=0)
    before = _scored(scene, max(concept.start - _BEFORE, earlier), concept.start)
    if before is None or (earlier and not _CLOSING_A_SCORE.isdisjoint(scene.words[before[1] : before[1] + 1])):
        return None, concept.end
    return before[0], concept.end
