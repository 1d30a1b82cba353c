"""The earlier study that a new one is asked for after: "a new MRI, because the last one was done on 1/10/2013"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact, When
from guidecheck.reading.kinds.own_days import year_at
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.kinds.studies.spans import next_study
from guidecheck.reading.places.attachment import Grade
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_ONE: Final = words("one ones study scan test image")
_EARLIER: Final = words("last previous prior only old earlier first original initial latest")
_WAS: Final = words("( was were is are dated from showed shown having done taken performed obtained made")
_NOT_HAD: Final = words(
    "not never no denied cancelled canceled ordered requested refused authorized approved scheduled declined request"
    " order pending"
)
_TOLD_WITHIN: Final = 6
_DENIED_WITHIN: Final = 3
_DAY_WITHIN: Final = 8


def read_earlier_one(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """That the earlier study was done, at the place of the one that is asked for, with the day told for it."""
    at = _earlier_one(scene, concept)
    if at is None:
        return
    found, speaker = places_of(scene, concept, Grade.PREPOSITIONAL), speaker_at(scene, concept)
    day = _day_behind(scene, at)
    quotes = scene.quoted(concept, found.start, max(found.end or 0, at + 1))
    for place in found.places:
        yield Fact(concept.fact.name, True, place.region, place.side, day, speaker, quotes=quotes)


def day_of_earlier_one(scene: Scene, concept: Concept) -> When | None:
    """The day of the earlier study, on which the new one was not asked for."""
    at = _earlier_one(scene, concept)
    return None if at is None else _day_behind(scene, at)


def _earlier_one(scene: Scene, concept: Concept) -> int | None:
    """The word for the earlier study behind one that is asked for: the "one" of "as the last one was in 2013"."""
    last = next_study(scene, concept)
    for index in range(concept.end + 2, min(last, len(scene.words) - 1)):
        if scene.words[index] not in _ONE or scene.words[index - 1] not in _EARLIER:
            continue
        told = scene.words[index + 1 : index + 1 + _TOLD_WITHIN]
        said = (*scene.words[max(concept.end, index - _DENIED_WITHIN) : index], *told)
        return index if told[0] in _WAS and _NOT_HAD.isdisjoint(said) else None
    return None


def _day_behind(scene: Scene, at: int) -> When | None:
    """The day or the year behind the word for the earlier study."""
    near = range(at, min(len(scene.words), at + _DAY_WITHIN))
    day = next((dated.when for dated in scene.dates if scene.word_at(dated.start) in near), None)
    year = next(filter(None, (year_at(scene, index, at) for index in near)), None)
    return day or (year.when if year else None)
