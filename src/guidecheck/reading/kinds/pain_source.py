"""The pain of a place that is only told by where it goes: "low back with radiating pain to the legs"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.kinds.spreading import spreads_alone
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.places.attachment import Grade, attached
from guidecheck.reading.places.beside import accompanied, adjacent
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at

_PARTING: Final = words(", ; : and")


def read_pain_at_its_source(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """The pain at the place right before the words that tell where it goes."""
    pain = scene.lexicon.by_assembly.get("pain")
    if pain is None or concept.fact.placed != "target" or meaning_of(scene, concept) is not Meaning.YES:
        return
    if spreads_alone(scene, concept):
        return
    group = adjacent(scene, concept) or accompanied(scene, concept)
    goes = attached(scene, concept, Grade.PREPOSITIONAL, "target")
    if group is None or goes.start is None or goes.start < concept.end or _is_told_of_another(scene, group.start):
        return
    when, quotes = date_at(scene, concept.start), scene.quoted(concept, group.start, goes.end)
    for place in group.places:
        if place.region:
            speaker = speaker_at(scene, concept)
            yield Fact(pain, True, place.region, place.side, when, speaker, quotes=quotes)


def _is_told_of_another(scene: Scene, start: int) -> bool:
    """Whether a mention before has the place: "numbness of the hand radiating to the forearm"."""
    before = max((other.end for other in scene.concepts if other.end <= start), default=None)
    return before is not None and _PARTING.isdisjoint(scene.words[before:start])
