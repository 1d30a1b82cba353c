"""Tests, graded findings and whole examinations: nothing without a word or number for the outcome."""

from collections.abc import Iterator

from guidecheck.case import Fact
from guidecheck.reading.attachment import coordinated
from guidecheck.reading.context import Flag
from guidecheck.reading.kinds.meaning import Meaning, meaning_of, speaker_at
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.lexicon import GRADED, TESTED
from guidecheck.reading.numbers import reflex_in, strength_in
from guidecheck.reading.regions import CONJUNCTIONS, PREPOSITIONS
from guidecheck.reading.scene import Concept, Scene, stated
from guidecheck.reading.trie import Match

_AHEAD = 16
_BEFORE = 5
_COPULAS = frozenset("is was were are be been being remain remains appeared appear noted found as to not".split())
_POSITIVE = ("positive", "abnormal")
_ALL = ("positive", "negative", "normal", "abnormal")
_GRADES = ("normal", "abnormal")


def read_outcome(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """The facts of a test or graded finding whose outcome is told."""
    meaning = meaning_of(scene, concept)
    if meaning is Meaning.NOTHING or scene.has(concept, Flag.PLANNED):
        return
    graded = _numbered(scene, concept)
    if meaning is Meaning.UNKNOWN:
        value, measure, reach = None, None, (concept.start, concept.end)
    elif graded is not None:
        value, measure, reach = graded
    else:
        worded = _worded(scene, concept)
        if worded is None:
            return
        value, measure, reach = worded[0], None, worded[1]
    yield from _facts(scene, concept, value, measure, reach)


def _facts(
    scene: Scene, concept: Concept, value: bool | None, measure: float | str | None, reach: tuple[int, int]
) -> Iterator[Fact]:
    fact = concept.fact
    if fact.assembly == "exam" and value is not None:
        value = not value
    name = fact.examined if fact.examined and fact.assembly == "symptom" else fact.name
    found = places_of(scene, concept)
    for place in found.places:
        yield stated(
            scene,
            concept,
            value,
            place,
            name=name,
            measure=measure,
            when=scene.date_at(concept.start),
            speaker=speaker_at(scene, concept),
            start=min(reach[0], concept.start if found.start is None else found.start),
            end=max(reach[1], found.end or 0),
        )


def _numbered(scene: Scene, concept: Concept) -> tuple[bool, float | str | None, tuple[int, int]] | None:
    """An outcome told as a grade: "4+ over 5", "reflexes were 2+"."""
    if "grade" not in concept.fact.measure and "reflex" not in concept.fact.name:
        return None
    first, last = _clause(scene, concept)
    for start, end in ((concept.end, last), (first, concept.start)):
        text = scene.text(start, end)
        if "reflex" in concept.fact.name:
            abnormal = reflex_in(text)
            if abnormal is not None:
                return abnormal, None, (min(start, concept.start), max(end, concept.end))
        else:
            grade = strength_in(text)
            if grade is not None:
                return grade[1], grade[0], (min(start, concept.start), max(end, concept.end))
    return None


def _clause(scene: Scene, concept: Concept) -> tuple[int, int]:
    """The words around a mention up to the next one on either side."""
    first = max((other.end for other in scene.concepts if other.end <= concept.start), default=0)
    last = min((other.start for other in scene.concepts if other.start >= concept.end), default=len(scene.sentence))
    return max(first, concept.start - 8), min(last, concept.end + 14)


def _worded(scene: Scene, concept: Concept) -> tuple[bool, tuple[int, int]] | None:
    """An outcome told in words, before or after the mention or for the list it stands in."""
    words = scene.qualities(*(_ALL if _is_test(concept) else _GRADES))
    for quality in words:
        if concept.start <= quality.start and quality.end <= concept.end:
            return _value(scene, quality), (quality.start, quality.end)
    near = (
        _directly_before(scene, concept, words) or _after(scene, concept, words) or _list_before(scene, concept, words)
    )
    if near is not None:
        return _value(scene, near), (near.start, near.end)
    for other in reversed(scene.concepts):
        if other.end <= concept.start and _needs_outcome(other):
            if coordinated(scene, other.end, concept.start):
                return _worded(scene, other)
            return None
    return None


def _is_test(concept: Concept) -> bool:
    return concept.needs == TESTED or concept.fact.assembly in {"test", "procedure"}


def _needs_outcome(concept: Concept) -> bool:
    return concept.needs in {GRADED, TESTED} or concept.fact.assembly in {"test", "exam"}


def _value(scene: Scene, quality: Match) -> bool:
    abnormal = not set(_POSITIVE).isdisjoint(quality.names)
    return abnormal != bool(scene.flags[quality.start] & Flag.NEGATED)


def _directly_before(scene: Scene, concept: Concept, words: list[Match]) -> Match | None:
    for quality in reversed(words):
        if quality.end > concept.start:
            continue
        between = scene.sentence.words[quality.end : concept.start]
        if len(between) > _BEFORE or _another(scene, quality.end, concept.start):
            return None
        plain = not any(
            word in PREPOSITIONS - {"of", "in"} or word in _COPULAS or word in {",", ";", ":"} for word in between
        )
        return quality if plain else None
    return None


def _list_before(scene: Scene, concept: Concept, words: list[Match]) -> Match | None:
    """The outcome that heads a list: "positive Cozen's, Tinel's and Finkelstein's"."""
    for quality in reversed(words):
        if quality.end > concept.start:
            continue
        between = scene.sentence.words[quality.end : concept.start]
        before = scene.sentence.words[quality.start - 1] if quality.start else ""
        listed = len(between) <= 2 * _BEFORE and before not in _COPULAS and CONJUNCTIONS.intersection(between)
        broken = any(word in PREPOSITIONS or word in _COPULAS or word in {";", ":", "with"} for word in between)
        return quality if listed and not broken and not _another(scene, quality.end, concept.start) else None
    return None


def _after(scene: Scene, concept: Concept, words: list[Match]) -> Match | None:
    for quality in words:
        if quality.start < concept.end:
            continue
        between = scene.sentence.words[concept.end : quality.start]
        if len(between) > _AHEAD or ";" in between:
            return None
        told = any(word in _COPULAS for word in between)
        close = len(between) <= 4 and "," not in between and "and" not in between
        if not told and (not close or _another(scene, quality.end, quality.end + 3)):
            return None
        if _crosses(scene, concept, quality) or _heads_another(scene, quality):
            return None
        return quality
    return None


def _heads_another(scene: Scene, quality: Match) -> bool:
    """Whether the word belongs to a mention right after it: "the exam noted good motion"."""
    return any(other.start == quality.end and _needs_outcome(other) for other in scene.concepts)


def _crosses(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether another mention between has this outcome for itself."""
    for other in scene.concepts:
        if concept.end <= other.start and other.end <= quality.start and other.fact.name != concept.fact.name:
            if not _needs_outcome(other):
                return True
            between = scene.sentence.words[concept.end : other.start]
            if not any(word in CONJUNCTIONS for word in between) or any(word in _COPULAS for word in between):
                return True
    return False


def _another(scene: Scene, start: int, end: int) -> bool:
    return any(start <= other.start < end for other in scene.concepts)
