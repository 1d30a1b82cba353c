"""Pain: where it is, and the score out of ten that goes with it."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.excepted import with_exception
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.pain_by_place import ScoredPlace, scored_places
from guidecheck.reading.kinds.pain_placed import and_of_the_back, heads, names_the_back, of_several, placed, told_before
from guidecheck.reading.kinds.pain_scored import read_scored_places, score_between
from guidecheck.reading.kinds.said_negative import is_answered_no
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.places.brought_out import hurts_where_brought_out
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import NOWHERE, Place
from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import score_behind
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at

_BEFORE: Final = 10
_AFTER: Final = 24
_CLOSING_A_SCORE: Final = words(", ; and")
_OPENING: Final = 4
_SCORED_WITHIN: Final = 6
_FELT: Final = frozenset({"", "complaints"})
_COMPLAINING: Final = frozenset({"complaints", "injury"})
_LIKE: Final = words("aching achy throbbing stabbing sore painful")
_LIKE_WITHIN: Final = 6
_PARTING: Final = words("and or in of with is was are were at over ; . : but no the this")
_WHO: Final = words("he she patient worker claimant applicant employee who and i")
_WHOSE: Final = words("his her their")
_WAS: Final = words("was were got been being")
_WORST: Final = "worst"
_WORST_WITHIN: Final = 3


def read_pain(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """The facts of one mention of pain; a mention without place or score says nothing new."""
    meaning = meaning_of(scene, concept)
    answered = meaning is Meaning.YES and is_answered_no(scene, concept)
    meaning = Meaning.NO if answered else meaning
    if meaning is Meaning.NOTHING or _is_no_complaint(scene, concept, meaning) or _heads_scores(scene, concept):
        return
    if meaning is Meaning.YES and (each := scored_places(scene, concept)):
        yield from _place_by_place(scene, concept, each)
        return
    if (left := with_exception(scene, concept, meaning, placed(scene, concept))) is None:
        return
    meaning, found = left
    named = found.grade is not Grade.NONE
    listed = _listed_after(scene, concept, max(concept.end, found.end or 0))
    begins = concept.start if found.start is None else min(concept.start, found.start)
    score, end = _right_before(scene, begins, concept) or _score(scene, concept, listed[0][0].start if listed else None)
    if meaning is Meaning.NO and (end == concept.end or _turns_to_a_place(scene, concept.end, end)):
        score, end = None, concept.end
    told = found.grade <= Grade.PREPOSITIONAL or score is not None
    if scene.has(concept, Flag.CAUSE) and (meaning is Meaning.NO or not told):
        return
    when, speaker = date_at(scene, concept.start), speaker_at(scene, concept)
    last = min(concept.end + 2, len(scene.words)) if answered else end if score is not None else found.end
    quotes = scene.quoted(concept, found.start, last)
    places = found.places if named else told_before(scene, concept, score)
    places = places or ((NOWHERE,) if meaning is Meaning.YES and _is_complained_of(scene, concept) else ())
    places = (*places, *_the_back(scene, found, meaning, score))
    if score is not None and (len(places) > 1 or of_several(scene, concept, places) or and_of_the_back(scene, found)):
        yield Fact(concept.fact.name, meaning.value, None, None, when, speaker, score, quotes=quotes)
        score = None
    for place in places:
        yield Fact(concept.fact.name, meaning.value, place.region, place.side, when, speaker, score, quotes=quotes)
    if meaning is Meaning.YES:
        for group, one, last in listed:
            place, said = group.places[0], scene.quoted(Concept(concept.fact, group.start, group.end), end=last)
            yield Fact(concept.fact.name, True, place.region, place.side, when, speaker, one, quotes=said)


def _is_complained_of(scene: Scene, concept: Concept) -> bool:
    """Whether a note complains of a first pain without a place, which is where the note is about: "still has pain"."""
    first = scene.passage.note and not scene.passage.pains and scene.passage.part in _COMPLAINING
    return first and scene.frame_at(concept.start) in _FELT


def _heads_scores(scene: Scene, concept: Concept) -> bool:
    """Whether a pain only heads the line of a note in which each place has its score: "Pain: neck 5/10, knee 7/10"."""
    return scene.passage.note and heads(scene, concept) and any(read_scored_places(scene))


def _the_back(scene: Scene, found: Attached, meaning: Meaning, score: int | None) -> tuple[Place, ...]:
    """The place of a back without a level that hurts as well and has no score: "back and left leg pain"."""
    alone = meaning is Meaning.YES and score is None
    return (NOWHERE,) if alone and names_the_back(scene, found) else ()


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
    acted = after == ("the",) and not _WHO.isdisjoint(before)
    return acted or not _WHOSE.isdisjoint(after) or not _WAS.isdisjoint(before)


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
    name, when, speaker = concept.fact.name, date_at(scene, concept.start), speaker_at(scene, concept)
    for place, score, start, end in told:
        quotes = scene.quoted(Concept(concept.fact, start, end))
        yield Fact(name, True, place.region, place.side, when, speaker, score, quotes=quotes)


def _listed_after(scene: Scene, concept: Concept, start: int) -> list[tuple[Group, int, int]]:
    """The places that go on a list in which each has its score: "pain of the elbow at 9/10, the forearm at 8/10".

    With each its score and the end of it.
    """
    last = min((other.start for other in scene.concepts if other.start >= concept.end), default=len(scene.words))
    groups = [group for group in scene.groups if start <= group.start < last]
    if not groups or score_between(scene, concept.end, groups[0].start) is None:
        return []
    ends = [group.start for group in groups[1:]] + [last]
    scored = (
        (group, score_between(scene, group.end, min(end, group.end + _SCORED_WITHIN)))
        for group, end in zip(groups, ends, strict=True)
    )
    return [(group, *found) for group, found in scored if found is not None and len(group.places) == 1]


def _right_before(scene: Scene, begins: int, concept: Concept) -> tuple[int, int] | None:
    """The score that a pain opens with: "7/10 neck pain, 5/10 left wrist pain"."""
    first = begins - (begins > 0 and scene.words[begins - 1] in SIDE_WORDS)
    if not first or scene.words[first - 1] != "10":
        return None
    found = score_between(scene, max(0, first - _OPENING), first)
    return (found[0], concept.end) if found else None


def _score(scene: Scene, concept: Concept, limit: int | None) -> tuple[int | None, int]:
    """The score up to the next mention of pain or to *limit*, or right before this one; and where it ends."""
    same = [o for o in scene.concepts if o.fact is concept.fact and not _describes_another(scene, o)]
    last = min((other.start for other in same if other.start >= concept.end), default=len(scene.sentence))
    after = score_between(scene, concept.end, min(last if limit is None else limit, concept.end + _AFTER))
    if after is not None:
        return after
    if (worst := _at_worst(scene, concept, last)) is not None:
        return worst
    earlier = max((other.end for other in same if other.end <= concept.start), default=0)
    before = score_between(scene, max(concept.start - _BEFORE, earlier), concept.start)
    if before is None or (earlier and not _CLOSING_A_SCORE.isdisjoint(scene.words[before[1] : before[1] + 1])):
        return None, concept.end
    return before[0], concept.end


def _at_worst(scene: Scene, concept: Concept, last: int) -> tuple[int, int] | None:
    """The bare score of a pain that words before it say is the worst: "worst pain 8", "at its worst the pain is 8"."""
    if _WORST not in scene.words[max(0, concept.start - _WORST_WITHIN) : concept.start]:
        return None
    found = score_behind(scene.text(concept.end, last))
    return (found[0], scene.word_ending(scene.sentence.starts[concept.end] + found[1])) if found else None
