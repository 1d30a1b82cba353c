"""The place that a clause says something of: "the left hip is painful", "the toes on the right, too, ache"."""

from itertools import dropwhile
from typing import Final

from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import BEFORE_A_PLACE, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_SAYS: Final = words(
    "is was are were has have had remain remained feel felt did does do continues continued became become gets got"
    " seems seemed appears appeared stays stayed keeps kept"
)
_SAYING: Final = _SAYS | words(
    "been being also still now not very quite less much more most always often again rather somewhat no longer never"
    " that which go goes went on keep all both each free of without to be as described reported noted said found"
    " considered"
)
_HURTS: Final = words(
    "hurts hurt aches ached throbs throbbed burns hurting aching throbbing tingle tingled bothers bothered troubles"
    " troubled plagues plagued pains pained"
)
_MOVEMENTS: Final = words(
    "flexion extension abduction adduction rotation motion movement range of pronation supination elevation"
    " dorsiflexion plantarflexion forward lateral side external internal active passive and"
)
_DESCRIBED: Final = words("tender swollen sore stiff weak red warm limited restricted decreased reduced ,")
_ADVERB: Final = "ly"
_ON_A_SIDE: Final = SIDE_WORDS | words("on the that side")
_NAMING_A_SIDE: Final = SIDE_WORDS | {"side"}
_OPENING: Final = words(", but and though")
_ASIDES: Final = (
    (",", "too", ","),
    (",", "as", "well", ","),
    (",", "likewise", ","),
    (",", "he", "said", ","),
    (",", "she", "said", ","),
)


def said_of(scene: Scene, concept: Concept) -> Group | None:
    """The group that a clause says a mention of: "the left hip is painful"; what changes is told in `trends`."""
    if concept.fact.assembly == "change":
        return None
    before = [group for group in scene.groups if group.end <= concept.start]
    aside = before.pop() if len(before) > 1 and _is_set_aside(scene, before[-1]) else None
    group = before[-1] if before else None
    said = _past_an_aside(scene, aside.end + 1 if aside else group.end, concept.start) if group else ()
    moved = concept.fact.assembly == "pain"
    small = all(
        word in _SAYING or word.endswith(_ADVERB) or (moved and (word in _MOVEMENTS or word in _DESCRIBED))
        for word in said
    )
    verb = not _SAYS.isdisjoint(said) or not _HURTS.isdisjoint(scene.words[concept.start : concept.end])
    return group if small and verb else None


def _is_set_aside(scene: Scene, group: Group) -> bool:
    """Whether commas set a place aside that something is not said of: "the neck, but not the back, is tender"."""
    first = group.start
    while first > 0 and scene.words[first - 1] in BEFORE_A_PLACE:
        first -= 1
    opened = first > 1 and scene.words[first - 1] == "not" and scene.words[first - 2] in _OPENING
    return opened and scene.words[group.end : group.end + 1] == (",",)


def _past_an_aside(scene: Scene, start: int, end: int) -> tuple[str, ...]:
    """The words from a place to what is said of it, without its side and an aside: "on the right, too, ache"."""
    said = scene.words[start:end]
    if said[:1] == ("on",) and not _NAMING_A_SIDE.isdisjoint(said[1:3]):
        said = tuple(dropwhile(_ON_A_SIDE.__contains__, said))
    return next((said[len(each) :] for each in _ASIDES if said[: len(each)] == each), said)
