"""How far the words behind a mention reach for its region: to the next mention, or on along a list of them."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.places.beside import coordinated, owner_of
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.subjects import HOLDS, examined_group
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, FILLING, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_LISTING: Final = CONJUNCTIONS - {"/"}
_TIMES: Final = words("week month day year ago last yesterday today prior x done taken visit session")
_TELEGRAPHIC: Final = ARTICLES | SIDE_WORDS | FILLING | _TIMES | words("/ , ( ) max mild moderate severe")
_TOWARDS: Final = words(
    "posterior anterior medial lateral dorsal volar plantar radial ulnar proximal distal inferior superior"
)
_TRAILING: Final = ARTICLES | SIDE_WORDS | _TOWARDS | words(", (")
_SIGNS: Final = frozenset({"+", "-", "\u2212"})
_BOTH_DIAGNOSED: Final = {("with",), ("without",)}
_AT: Final = {("of",), ("in",), ("over",), ("at",)}
_THE: Final = {(article,) for article in ("the", "his", "her", "their")}
_MEANT_AGAIN: Final = {(",", "the"), (",", "this"), (",",), ("and", "the"), ("and", "this"), (",", "with", "the")}
_ENDS: Final = words(", ; that there which but while whereas although though however")


def reaches(scene: Scene, concept: Concept, group: Group, since: int, *, led: bool) -> bool:
    """Whether a group that follows a mention is its own, and not what a later one is about ("…, neck with spasm")."""
    if led and _LISTING.isdisjoint(scene.words[concept.end : group.start]):
        return "with" not in scene.words[since + 1 : group.start] or owner_of(scene, group) in (None, concept)
    if concept.needs_outcome and _closes_its_grade(scene, since, group):
        return True
    if concept.fact.placed != "target" and _is_told_before(scene, concept, led=led):
        return False
    with_more = scene.words[group.end : group.end + 1] == ("with",)
    if not led and with_more and concept.fact.assembly in {"sign", "test"}:
        return False
    between = scene.words[since : group.start]
    if concept.fact.assembly == "change" and (ARTICLES | SIDE_WORDS).issuperset(between):
        return True
    if concept.fact.assembly == "change" and "," in between and not ARTICLES.isdisjoint(between):
        return False
    plain = _TRAILING.issuperset(between) or (scene.passage.note and _is_telegraphic(scene, since, group.start))
    if not led and scene.passage.head and "," in between:
        return False
    owner = owner_of(scene, group)
    free = owner is None or (led and with_more) or (scene.passage.note and owner.fact is concept.fact)
    return (led or plain) and free


def _closes_its_grade(scene: Scene, start: int, group: Group) -> bool:
    """Whether a region stands right behind what is found there: "motor 5/5 both legs", "SLR (+) both legs"."""
    between = scene.words[start : group.start]
    graded = any(word.isdigit() or word in _SIGNS for word in between) and "," not in between
    return graded and _is_telegraphic(scene, start, group.start) and owner_of(scene, group) is None


def _is_told_before(scene: Scene, concept: Concept, *, led: bool) -> bool:
    """Whether the clause named its region before: "the elbow has swelling, and motion of …", "arm pain and …".

    Or tied it: "the neck with spasm and tenderness of …".
    """
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    if group is None:
        return False
    owner = owner_of(scene, group)
    if owner is not None and not led and coordinated(scene, owner.end, concept.start):
        return True
    between = scene.words[group.end : concept.start]
    return between == ("with",) or (not HOLDS.isdisjoint(between[:1]) and _ENDS.isdisjoint(between))


def _is_telegraphic(scene: Scene, start: int, end: int) -> bool:
    """Whether a note puts a region behind with only a score, outcome or time between: "films 2 wks ago R ankle"."""
    outcomes = {at for match in scene.layers[Layer.QUALITY] for at in range(match.start, match.end)}
    return all(
        scene.words[at] in _TELEGRAPHIC or scene.words[at].isdigit() or at in outcomes for at in range(start, end)
    )


def continues(scene: Scene, concept: Concept, other: Concept, since: int) -> bool:
    """Whether the search goes on behind another mention, because both stand in one list."""
    if concept.fact.placed == "target" or examined_group(scene, concept) is not None:
        return False
    between = scene.words[since : other.start]
    if _has_a_place_of_its_own(between):
        return False
    if other.fact is concept.fact and {",", "and", ";"}.isdisjoint(between):
        return True
    if concept.fact.assembly == "pain" and other.fact.placed == "target" and between in _MEANT_AGAIN:
        return False
    if (other.fact.assembly == "study") != (concept.fact.assembly == "study") or other.fact.placed == "near":
        return False
    denied = scene.has(concept, Flag.NEGATED) and not scene.has(other, Flag.NEGATED)
    if denied or (other.is_test and not concept.is_test):
        return False
    more = other.fact is concept.fact
    if not (more or concept.needs_outcome) and _opens_with_a_measure(scene, other, since):
        return False
    if concept.is_test and not other.is_test and _closed_by_its_side(scene, since, other.start):
        return False
    if {concept.fact.assembly, other.fact.assembly} == {"diagnosis"} and between in _BOTH_DIAGNOSED:
        return True
    told = any(group.start >= since and group.end <= other.start for group in scene.groups)
    return coordinated(scene, since, other.start) and not told


def _has_a_place_of_its_own(between: Sequence[str]) -> bool:
    """Whether a part that is no region is told of a mention before the next: "numbness of the tip, and pain of …"."""
    led, named = between[:1], between[2:3]
    return led in _AT and between[1:2] in _THE and named != () and named[0] not in SIDE_WORDS | CONJUNCTIONS


def _opens_with_a_measure(scene: Scene, other: Concept, since: int) -> bool:
    """Whether a clause begins with what is graded in it: "joints are tender, and sensation in the leg is intact"."""
    if not other.needs_outcome or other.is_test or "and" not in scene.words[since : other.start]:
        return False
    return not any(since <= quality.start < other.end for quality in scene.qualities("normal", "abnormal"))


def _closed_by_its_side(scene: Scene, start: int, end: int) -> bool:
    """Whether a side closes a test before the next of a list: "leg raise negative bilaterally, and spasm of …"."""
    return any(
        start <= side.start < side.end < end and scene.words[side.end] in CONJUNCTIONS
        for side in scene.layers[Layer.SIDE]
    )
