"""The places that a sentence is about, which the next one may go on telling of."""

from collections.abc import Iterable, Sequence
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.assemblies import COMPLAINTS
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_PAINS: Final = frozenset({"pain"})
_LEADING: Final = words("for of regarding concerning")
_LED_WITHIN: Final = 3
_HURT: Final = words("injured hurt struck twisted jammed wrenched caught crushed smashed landed bumped injury injuring")
_TOLD: Final = frozenset({"study", "treatment", "procedure", "diagnosis", "pain", "symptom"})
_TOPICAL: Final = frozenset({"pain", "sign", "test", "symptom", "exam"})


def topic_of(scene: Scene, found: Sequence[Fact]) -> tuple[Place, ...]:
    """The places that the sentence is about: those of the examination it tells of, else of its last finding."""
    for cue in reversed(scene.cues):
        if cue.names[0] == "examination":
            near = [group for group in scene.groups if group.end == cue.start or cue.end <= group.start <= cue.end + 3]
            if near:
                return near[-1].places
    told = [fact for fact in found if fact.region and _is_a_topic(scene.lexicon.facts[fact.name], fact)]
    own = [fact for fact in told if not scene.lexicon.facts[fact.name].referred]
    if all(fact.name in _PAINS for fact in own) and _hurts_elsewhere(scene, found):
        return ()
    told = own or ([] if scene.passage.places and not scene.passage.note else _apart(scene, told))
    told = [fact for fact in told if not (_is_whole(scene, fact) and _is_the_other(scene, fact.region, fact.side))]
    if not told:
        return _seen_for(scene) or _injured(scene) or (() if found else _looked_at(scene))
    last = _last(told)
    same = {(fact.region, fact.side): None for fact in told if (fact.name, fact.value) == (last.name, last.value)}
    if _is_its_part(scene, same):
        return ()
    named = {place.region: place for place in scene.passage.places if place.is_named}
    return tuple(named.get(region, Place(region, side, 0, 0)).on(side) for region, side in same)


def _hurts_elsewhere(scene: Scene, found: Iterable[Fact]) -> bool:
    """Whether a pain without a region is told beside what is felt in a limb: "back pain with numbness of the hands"."""
    pain = scene.lexicon.by_assembly.get("pain")
    return not scene.passage.note and any(
        f.name == pain and f.region is None and f.value is True and f.measure is None for f in found
    )


def _last(told: Sequence[Fact]) -> Fact:
    """The last finding; where it only is not on the other side, the one that is: "L abduction 4-/5; R 5/5"."""
    last = told[-1]
    found = (fact for fact in reversed(told) if fact.region == last.region and fact.value is True)
    return next(found, last) if last.value is False else last


def _apart(scene: Scene, told: list[Fact]) -> list[Fact]:
    """The losses of strength or feeling that are not of an unsided part of the limb that is examined.

    "The right wrist is tender. Two points are felt in all digits. Films …" goes on with the wrist.
    """
    about = scene.passage.places
    if len(about) != 1 or not about[0].side:
        return told
    return [fact for fact in told if fact.side or not scene.lexicon.in_one_limb(fact.region, about[0].region)]


def _is_its_part(scene: Scene, places: Iterable[tuple[str | None, str | None]]) -> bool:
    """Whether findings are told at an unsided part of the limb that a letter is about: "tarsal tunnel" of an ankle."""
    about = scene.passage.places
    if scene.passage.note or len(about) != 1 or not about[0].side:
        return False
    region = about[0].region
    return all(side is None and name != region and scene.lexicon.in_one_limb(name, region) for name, side in places)


def _seen_for(scene: Scene) -> tuple[Place, ...]:
    """The one place that a letter says a visit is for: "presented for follow-up of the left knee"."""
    if scene.passage.note or "visit" not in scene.frames or len(scene.groups) != 1 or scene.concepts:
        return ()
    group = scene.groups[0]
    led = not _LEADING.isdisjoint(scene.words[max(0, group.start - _LED_WITHIN) : group.start])
    return group.places if led and len(group.places) == 1 else ()


def _injured(scene: Scene) -> tuple[Place, ...]:
    """The one part of a limb that a letter says was hurt, and of which no more is told: "He injured his right knee"."""
    if scene.passage.note or len(scene.groups) != 1 or _HURT.isdisjoint(scene.words[: scene.groups[0].start]):
        return ()
    places = scene.groups[0].places
    one = len(places) == 1 and places[0].region in scene.lexicon.paired
    return places if one and not any(concept.fact.assembly in _TOLD for concept in scene.concepts) else ()


def _looked_at(scene: Scene) -> tuple[Place, ...]:
    """The one part of a limb that an examination looks at, without a finding that is a fact: "abrasions of the …"."""
    places = [place for group in scene.groups for place in group.places]
    one = len({place.region for place in places}) == 1 and places[0].region in scene.lexicon.paired
    if not one or scene.passage.part != "examination":
        return ()
    other = _is_the_other(scene, places[0].region, places[0].side)
    return tuple(place.on(None) if other else place for place in places[:1])


def _is_the_other(scene: Scene, region: str | None, side: str | None) -> bool:
    """Whether a sentence of a note turns to the other side of the one joint that was examined before it.

    One that only measures it, or finds it normal, is there for comparison: "Right shoulder WNL. Painful arc present.".
    """
    before = scene.passage.places
    return (
        scene.passage.note
        and len(before) == 1
        and before[0].region == region
        and {before[0].side, side} == {"left", "right"}
    )


def _is_whole(scene: Scene, fact: Fact) -> bool:
    """Whether all of an examination is told to be normal."""
    return fact.value is True and scene.lexicon.facts[fact.name].assembly == "exam"


def _is_a_topic(entry: FactDef, fact: Fact) -> bool:
    """Whether a finding tells what the next sentence is about.

    The joints that reflexes are tested at do not, nor does a complaint that is denied ("he denies neck pain").
    """
    denied = fact.value is False and entry.assembly in COMPLAINTS
    return entry.assembly in _TOPICAL and entry.placed != "named" and not denied
