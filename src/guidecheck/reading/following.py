"""Regions right before a mention ("left knee pain") and those that the words after it lead to ("pain in the knee")."""

from collections.abc import Sequence

from guidecheck.reading.grammar import ARTICLES, CONJUNCTIONS, FILLING, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.mentions import Concept
from guidecheck.reading.regions import Group
from guidecheck.reading.scene import Scene
from guidecheck.reading.trie import Layer

_REACH = 24
_BEFORE = 4
_LIST_GAP = 5
_MOST_CROSSED = 3
_BREAKS = (PREPOSITIONS - {"of"}) | words("; : . with that which but is was were are there")
_BARRIERS = CONJUNCTIONS | PREPOSITIONS | words("; : . with that which ( ) is was were are")
_PARTS = FILLING - SIDE_WORDS - words("side sided")
_BESIDE_STUDY = words("( :")
_TIES = words("and or /")
_TELEGRAPHIC = ARTICLES | SIDE_WORDS | FILLING | words("/ , ( max mild moderate severe")
_TRAILING = ARTICLES | SIDE_WORDS | words(", (")
_HOLDS = words("has have had is are was were remains remain shows showed demonstrates demonstrated exhibits exhibited")
_ENDS = words(", ; that there which but while whereas although though however")
_PASSIVE = words(
    "is was were are be been being noted found seen present positive negative elicited appreciated observed reported"
    " evident documented to with palpation percussion it there experienced experiencing felt"
)


def adjacent(scene: Scene, concept: Concept) -> Group | None:
    """The group that stands right before a mention."""
    for group in reversed(scene.groups):
        if group.start < concept.start:
            owner = concept if group.end > concept.start else owner_of(scene, group)
            return group if owner is not None and owner.start == concept.start else None
    return None


def owner_of(scene: Scene, group: Group) -> Concept | None:
    """The mention that a group stands right before."""
    for concept in scene.concepts:
        if group.start < concept.start < group.end:
            return concept
        if group.end <= concept.start <= group.end + _BEFORE:
            between = scene.words[group.end : concept.start]
            plain = _BARRIERS.isdisjoint(between) or _describes(between) or between == ("with",)
            if plain and not _cue_between(scene, group.end, concept.start):
                return concept
    return None


def _describes(between: Sequence[str]) -> bool:
    """Whether only words for a part of the region stand there: "knee medial and lateral meniscus tear"."""
    return between[0] in _PARTS and between[-1] in _PARTS and all(w in _PARTS or w in _TIES for w in between)


def _cue_between(scene: Scene, start: int, end: int) -> bool:
    """Whether a trigger or a cue for another passage stands there: "upper extremities, rule out carpal tunnel"."""
    return any(
        start <= match.start < end and not _PASSIVE.issuperset(scene.words[match.start : match.end])
        for match in (*scene.triggers, *scene.cues)
    )


def is_free(scene: Scene, group: Group) -> bool:
    """Whether no later mention owns the group."""
    return owner_of(scene, group) is None


def coordinated(scene: Scene, first: int, second: int) -> bool:
    """Whether only commas, "and" and a few plain words stand between two mentions."""
    between = scene.words[first:second]
    return len(between) <= _LIST_GAP and not CONJUNCTIONS.isdisjoint(between) and _BREAKS.isdisjoint(between)


def led_to(scene: Scene, concept: Concept) -> Group | None:
    """The group that the words after a mention lead to: "tenderness to palpation over the …"."""
    if not scene.groups:
        return None
    starts = {other.start: other for other in reversed(scene.concepts)}
    index, led, since, crossed = concept.end, False, concept.end, 0
    limit = min(len(scene.words), concept.end + _REACH)
    while index < limit:
        group = _group_at(scene, index)
        if group is not None:
            if crossed and concept.fact.assembly == "treatment" and "of" in scene.words[since : group.start]:
                return None
            return group if _reaches(scene, concept, group, since, led=led) else None
        other = starts.get(index)
        if other is not None and other.end > concept.end:
            crossed += 1
            if crossed > _MOST_CROSSED or not _continues(scene, concept, other, since):
                return None
            index = since = other.end
            led = False
            continue
        word = scene.words[index]
        if concept.fact.assembly == "study" and word in _BESIDE_STUDY and scene.passage.note:
            index = since = _past_brackets(scene, index)
            continue
        if word in {";", "."} or (word not in _PASSIVE and _turns(scene, concept, index)):
            return None
        led = (led or word in PREPOSITIONS) and not (word == "," and scene.words[index - 1] in SIDE_WORDS)
        index += 1
    return None


def _past_brackets(scene: Scene, index: int) -> int:
    """Past what stands in brackets or a colon between a study and its region: "XR (my read): L wrist"."""
    if scene.words[index] == "(" and ")" in scene.words[index : index + _REACH]:
        return scene.words.index(")", index) + 1
    return index + 1


def _turns(scene: Scene, concept: Concept, index: int) -> bool:
    """Whether a cue at *index* turns to something else; the report of a study does not."""
    cues = [cue for cue in scene.cues if cue.start == index]
    return bool(cues) and not (concept.fact.assembly == "study" and cues[0].names[0] == "visit")


def _reaches(scene: Scene, concept: Concept, group: Group, since: int, *, led: bool) -> bool:
    """Whether a group that follows a mention is its own, and not what a later one is about ("…, neck with spasm")."""
    if led and CONJUNCTIONS.isdisjoint(scene.words[concept.end : group.start]):
        return True
    if _is_told_before(scene, concept, led=led):
        return False
    with_more = scene.words[group.end : group.end + 1] == ("with",)
    if not led and with_more and concept.fact.assembly in {"sign", "test"}:
        return False
    between = scene.words[since : group.start]
    plain = _TRAILING.issuperset(between) or (scene.passage.note and _is_telegraphic(scene, since, group.start))
    if not led and scene.passage.head and "," in between:
        return False
    owner = owner_of(scene, group)
    return (led or plain) and (owner is None or (scene.passage.note and owner.fact is concept.fact))


def _is_told_before(scene: Scene, concept: Concept, *, led: bool) -> bool:
    """Whether the clause named its region before: "the elbow has swelling, and motion of …", "arm pain and …"."""
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    if group is None:
        return False
    owner = owner_of(scene, group)
    if owner is not None and not led and coordinated(scene, owner.end, concept.start):
        return True
    between = scene.words[group.end : concept.start]
    return not _HOLDS.isdisjoint(between[:1]) and _ENDS.isdisjoint(between)


def _is_telegraphic(scene: Scene, start: int, end: int) -> bool:
    """Whether a note puts a region right behind with only a score or outcome between: "sensation decreased L S1"."""
    outcomes = {at for match in scene.layers[Layer.QUALITY] for at in range(match.start, match.end)}
    return all(
        scene.words[at] in _TELEGRAPHIC or scene.words[at].isdigit() or at in outcomes for at in range(start, end)
    )


def _continues(scene: Scene, concept: Concept, other: Concept, since: int) -> bool:
    """Whether the search goes on behind another mention, because both stand in one list."""
    if concept.fact.placed == "target" or examined_group(scene, concept) is not None:
        return False
    between = scene.words[since : other.start]
    if other.fact is concept.fact and {",", "and", ";"}.isdisjoint(between):
        return True
    if (other.fact.assembly == "study") != (concept.fact.assembly == "study") or other.fact.placed == "near":
        return False
    if other.is_test and not concept.is_test:
        return False
    told = any(group.start >= since and group.end <= other.start for group in scene.groups)
    return coordinated(scene, since, other.start) and not told


def examined_group(scene: Scene, concept: Concept) -> Group | None:
    """The region whose examination the sentence tells of: "examination of the right wrist revealed …"."""
    for cue in scene.cues:
        if cue.names[0] == "examination" and cue.end <= concept.start:
            for group in scene.groups:
                if cue.end <= group.start <= cue.end + 3 and group.end <= concept.start:
                    return group
    return None


def _group_at(scene: Scene, index: int) -> Group | None:
    return next((group for group in scene.groups if group.start <= index < group.end), None)
