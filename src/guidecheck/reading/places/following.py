"""Regions that the words after a mention lead to: "pain in the knee", "travels from the shoulder to the hand"."""

from typing import Final

from guidecheck.reading.places.beside import PASSIVE
from guidecheck.reading.places.next_clause import opens_with_its_place
from guidecheck.reading.places.reaching import continues, reaches
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.spread import from_and_to
from guidecheck.reading.sentences.assemblies import FINDINGS
from guidecheck.reading.sentences.grammar import (
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    FILLING,
    PREPOSITIONS,
    SIDE_WORDS,
    TURNS,
    words,
)
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_REACH: Final = 24
_MOST_CROSSED: Final = 3
_LEADING: Final = PREPOSITIONS | words("sustained regarding involves involved affects affected")
_MOVED_WITH: Final = words("with during")
_MOVEMENTS: Final = words("flexion extension abduction adduction rotation motion movement pronation supination bending")
_LISTING: Final = CONJUNCTIONS - {"/"}
_ASKING: Final = frozenset({"plan", "request"})
_OF_ONE: Final = words("of to into")
_ONWARD: Final = words("to into")
_ON_TO: Final = (_ONWARD | ARTICLES | SIDE_WORDS | FILLING | words("and then on , of dorsum sole top bottom")) - {
    "level"
}
_BESIDE_STUDY: Final = words("( :")
_ADJECTIVES: Final = words("painful sore tender swollen weak numb stiff arthritic unstable")
_AT: Final = words("in at over on")
_OF_A_PLACE: Final = {("of",), ("over",), ("along",), ("about",)}
_SAID_WITHIN: Final = 3
_DASHES: Final = {("-",), (":",), ("\u2013",), ("\u2014",)}
_VERBS: Final = words("is was are were has had there noted found seen observed")
_THAT: Final = words("that which who")
_THE_PAIN: Final = ARTICLES | frozenset({"of"})
_GOING_ON: Final = {("to",), ("into",), ("down",)}
_MOVES: Final = words(
    "go goes going went travel travels traveling travelling traveled travelled shoot shoots shooting shot run runs"
    " running ran wander wanders wandering climb climbs climbing descend descends descending creep creeps creeping"
    " crept moves moving passes passing"
)
_TOLD_WORDS: Final = words("noted found seen observed present absent evident reported elicited limited decreased")


def led_to(scene: Scene, concept: Concept) -> Group | None:
    """The group that the words after a mention lead to: "tenderness to palpation over the …"."""
    if not scene.groups:
        return None
    starts = {other.start: other for other in reversed(scene.concepts)}
    index, since, crossed = concept.end, concept.end, 0
    led = scene.words[concept.end - 1] in PREPOSITIONS or _heads_its_places(scene, concept)
    limit = min(len(scene.words), concept.end + _REACH)
    while index < limit:
        group = _group_at(scene, index)
        if group is not None and _only_a_source(scene, concept, group):
            index = since = next((o.end for o in scene.concepts if o.start == group.end), group.end)
            led = False
            continue
        if group is not None:
            own = not _OF_ONE.isdisjoint(scene.words[since : group.start])
            split = own and crossed and concept.fact.assembly == "treatment" and not _in_sessions(scene, concept, index)
            return _its_part(scene, concept, group, since, led=led) if not split else None
        other = starts.get(index)
        if other is not None and led and _describes_a_place(scene, other):
            index = other.end
            continue
        if other is not None and other.end > concept.end:
            crossed += 1
            if crossed > _MOST_CROSSED or not continues(scene, concept, other, since):
                return None
            index = since = other.end
            led = False
            continue
        word = scene.words[index]
        if concept.fact.assembly == "study" and word in _BESIDE_STUDY:
            index = since = _past_brackets(scene, index)
            continue
        if (
            word in {";", "."}
            or (word in _MOVES and concept.fact.assembly == "pain")
            or (word == "," and _turns_elsewhere(scene, index))
            or opens_with_its_place(scene, index)
            or (word in _LISTING and concept.fact.assembly == "procedure" and _closes_its_day(scene, index))
            or (word == "and" and (_closes_its_clause(scene, concept, index) or _tells_of_another(scene, index)))
            or (word not in PASSIVE and _turns(scene, concept, index))
        ):
            return None
        led = (led or word in _LEADING or (index == concept.end and _moved_at(scene, concept, index))) and not (
            word == "," and scene.words[index - 1] in SIDE_WORDS
        )
        index += 1
    return None


def _heads_its_places(scene: Scene, concept: Concept) -> bool:
    """Whether a dash or colon behind a complaint or sign leads to its places at once: "pain - neck, L shoulder"."""
    if concept.fact.assembly not in FINDINGS or scene.words[concept.end : concept.end + 1] not in _DASHES:
        return False
    sided = scene.words[concept.end + 1 : concept.end + 2] != () and scene.words[concept.end + 1] in SIDE_WORDS
    return _group_at(scene, concept.end + 1 + sided) is not None


def _in_sessions(scene: Scene, concept: Concept, end: int) -> bool:
    """Whether all care listed up to *end* is given in sessions: "PT and acupuncture to the neck"."""
    listed = [other for other in scene.concepts if concept.start <= other.start < end]
    return all(other.fact.measure == "sessions" for other in listed if other.fact.assembly == "treatment")


def _turns_elsewhere(scene: Scene, comma: int) -> bool:
    """Whether a clause begins with a region of its own: "Hawkins was negative, and in the left foot …"."""
    after = scene.words[comma + 1 : comma + 3]
    told = scene.words[comma - 1] in _TOLD_WORDS or any(q.end == comma for q in scene.layers[Layer.QUALITY])
    return told and len(after) > 1 and after[0] in TURNS and after[1] in _AT


def _closes_its_clause(scene: Scene, concept: Concept, index: int) -> bool:
    """Whether a clause of its own begins behind what is said of a subject: "flexion was painful, and spasm was …"."""
    said = scene.words[max(0, concept.start - _SAID_WITHIN) : concept.start]
    if scene.words[concept.start] not in _ADJECTIVES or COPULAS.isdisjoint(said):
        return False
    later = next((group for group in scene.groups if group.start > index), None)
    told = scene.words[index + 1 : later.start] + scene.words[later.end : later.end + 1] if later else ()
    return not _VERBS.isdisjoint(told)


def _closes_its_day(scene: Scene, index: int) -> bool:
    """Whether the day of what was done stands before a joining word, and no further day behind it."""
    behind = scene.words[index + 1 : index + 2]
    last = index - 1 - (scene.words[index - 1] == ")")
    year = scene.words[last].isdigit() and len(scene.words[last]) == len("2014")
    dated = year or any(scene.word_ending(each.end) == last + 1 for each in scene.dates)
    return dated and behind != () and not behind[0].isdigit()


def _tells_of_another(scene: Scene, index: int) -> bool:
    """Whether what is told next has a place of its own: "a back that does not bend and of a leg that feels weak"."""
    after = scene.words[index + 1 : index + 5]
    return after[:1] == ("of",) and not _THAT.isdisjoint(after[1:])


def _moved_at(scene: Scene, concept: Concept, index: int) -> bool:
    """Whether pain comes with the movement of a part of the body: "pain with hip flexion"."""
    if concept.fact.assembly != "pain" or scene.words[index] not in _MOVED_WITH:
        return False
    group = _group_at(scene, index + 1) or _group_at(scene, index + 2)
    return group is not None and not _MOVEMENTS.isdisjoint(scene.words[group.end : group.end + 1])


def _describes_a_place(scene: Scene, other: Concept) -> bool:
    """Whether a mention is an adjective of the region behind it: "surgery of her painful left foot"."""
    if scene.words[other.start] not in _ADJECTIVES:
        return False
    sided = scene.words[other.end : other.end + 1] != () and scene.words[other.end] in SIDE_WORDS
    return _group_at(scene, other.end + sided) is not None


def _only_a_source(scene: Scene, concept: Concept, group: Group) -> bool:
    """Whether a group is only where something comes from that goes elsewhere: "radiation of neck pain to the arm"."""
    if concept.fact.placed != "target":
        return False
    ways = from_and_to(scene, group)
    pain = next((other for other in scene.concepts if other.start == group.end and other.fact.assembly == "pain"), None)
    if ways is None and pain is not None and scene.words[group.start - 1] in _THE_PAIN:
        return scene.words[pain.end : pain.end + 1] in _GOING_ON
    return ways is not None and not ways[1]


def _its_part(scene: Scene, concept: Concept, group: Group, since: int, *, led: bool) -> Group | None:
    """The group that is reached; of what goes from one place to another the places it goes to."""
    ways = from_and_to(scene, group) if concept.fact.placed == "target" else None
    if ways is not None:
        return group._replace(places=ways[1])
    if not reaches(scene, concept, group, since, led=led):
        return None
    return _and_on_to(scene, group) if concept.fact.placed == "target" else group


def _and_on_to(scene: Scene, group: Group) -> Group:
    """The group with those that something goes on to: "down the thigh and calf to the dorsum of the foot"."""
    for later in scene.groups:
        between = scene.words[group.end : later.start]
        if later.start >= group.end and not _ONWARD.isdisjoint(between) and _ON_TO.issuperset(between):
            group = group._replace(places=(*group.places, *later.places), end=later.end)
    return group


def _past_brackets(scene: Scene, index: int) -> int:
    """Past what stands in brackets or a colon between a study and its region: "XR (my read): L wrist"."""
    if scene.words[index] == "(" and ")" in scene.words[index : index + _REACH]:
        closed = scene.words.index(")", index) + 1
        named = any(index < group.start < closed for group in scene.groups)
        return index + 1 if named else closed
    return index + 1


def _turns(scene: Scene, concept: Concept, index: int) -> bool:
    """Whether a cue at *index* turns to something else.

    The report of a study does not, nor that one is asked for, nor how a sign was found: "swelling on palpation of".
    """
    cues = [cue for cue in scene.cues if cue.start == index]
    if scene.words[index] == "complained" and not COPULAS.isdisjoint(scene.words[max(0, index - 2) : index]):
        return False
    if not cues or concept.fact.assembly != "study":
        found = index == concept.end and bool(cues) and scene.words[cues[0].end : cues[0].end + 1] in _OF_A_PLACE
        return bool(cues) and not (found and cues[0].names[0] == "examination")
    asked = cues[0].names[0] in _ASKING and CONJUNCTIONS.isdisjoint(scene.words[concept.end : index])
    return cues[0].names[0] != "visit" and not asked


def _group_at(scene: Scene, index: int) -> Group | None:
    return next((group for group in scene.groups if group.start <= index < group.end), None)
