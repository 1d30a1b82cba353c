"""Operations: past, planned, considered, or said not to have been done."""

from collections.abc import Iterator

from guidecheck.case import Fact, Speaker
from guidecheck.reading.context.flags import Flag
from guidecheck.reading.kinds.care import given
from guidecheck.reading.kinds.chosen import is_chosen_since, is_come_for
from guidecheck.reading.kinds.meaning import Meaning, meaning_of
from guidecheck.reading.kinds.planned_care import (
    is_conditional,
    is_considered,
    is_not_indicated,
    is_only_an_option,
    is_planned,
    is_requested,
    is_to_come,
    planned,
)
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_OF_THE_PAST = frozenset({"past", "surgeries", "treatments"})
_BEFORE = words("prior previous past never had prev earlier undergone underwent yet")
_DID_UNDERGO = words("did undergo")
_NONE = words("none no negative deny nil noncontributory")
_DONE = words("performed done undergone")
_NEAR = 5


def read_procedure(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """An operation: past where the text says so, else planned where it says that; what is possible is considered."""
    if is_only_an_option(scene, concept):
        return
    meaning = meaning_of(scene, concept)
    if (scene.passage.part == "plan" and is_conditional(scene, concept)) or is_considered(scene, concept):
        yield from planned(scene, concept, Meaning.YES)
        return
    if scene.frame_at(concept.start) == "review" and is_requested(scene, concept):
        yield from planned(scene, concept, Meaning.YES)
        return
    if meaning is Meaning.NOTHING or scene.frame_at(concept.start) == "review":
        return
    past = (
        (scene.has(concept, Flag.HISTORICAL) and not _is_ahead(scene, concept))
        or scene.passage.part in _OF_THE_PAST
        or _had_before(scene, concept)
    )
    if meaning is Meaning.UNKNOWN and is_not_indicated(scene, concept):
        meaning = Meaning.NO
    if meaning is Meaning.UNKNOWN and not past and not scene.has(concept, Flag.UNDOCUMENTED):
        yield from planned(scene, concept, Meaning.YES)
        return
    if not past and (meaning is Meaning.NO or is_planned(scene, concept) or is_come_for(scene, concept)):
        yield from planned(scene, concept, meaning)
    else:
        yield from given(scene, concept, meaning)


def _is_ahead(scene: Scene, concept: Concept) -> bool:
    """Whether words for the past are only told before what is still to come."""
    return is_to_come(scene, concept) or is_chosen_since(scene, concept)


def read_no_surgery(scene: Scene) -> Iterator[Fact]:
    """That there was no operation, told by a word under the heading for operations: "Surgical history: none"."""
    if scene.passage.part != "surgeries" or scene.concepts or scene.words[0] not in _NONE:
        return
    procedure = next((f for f in scene.lexicon.facts.values() if f.assembly == "procedure" and f.planned), None)
    if procedure is None:
        return
    yield Fact(procedure.name, False, speaker=Speaker.PROVIDER, quotes=scene.quoted(Concept(procedure, 0, 1)))


def _had_before(scene: Scene, concept: Concept) -> bool:
    """Whether a denial is one of the past: "never had surgery", "no prior operation", "no surgery has been done"."""
    before = scene.words[max(0, concept.start - _NEAR) : concept.end]
    told = "history" in scene.words[: concept.start] or not _BEFORE.isdisjoint(before)
    told = told or _DID_UNDERGO.issubset(before) or not _DONE.isdisjoint(scene.words[concept.end : concept.end + _NEAR])
    return scene.has(concept, Flag.NEGATED) and told
