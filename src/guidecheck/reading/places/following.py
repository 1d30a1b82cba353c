"""Regions that the words after a mention lead to: "pain in the knee", "travels from the shoulder to the hand"."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.places.beside import PASSIVE, coordinated, owner_of
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import (
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    FILLING,
    PREPOSITIONS,
    SIDE_WORDS,
    words,
)
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.trie import Layer

_REACH: Final = 24
_MOST_CROSSED: Final = 3
_LEADING: Final = PREPOSITIONS | words("sustained regarding involves involved affects affected")
_MOVED_WITH: Final = words("with during")
_MOVEMENTS: Final = words("flexion extension abduction adduction rotation motion movement pronation supination bending")
_LISTING: Final = CONJUNCTIONS - {"/"}
_TO_SOURCE: Final = 3
_ASKING: Final = frozenset({"plan", "request"})
_SPREADING: Final = words("the his her through to down into and across")
_OF_ONE: Final = words("of to into")
_GOING: Final = words("to into down")
_ONWARD: Final = words("to into")
_ON_TO: Final = (_ONWARD | ARTICLES | SIDE_WORDS | FILLING | words("and then on , of dorsum sole top bottom")) - {
    "level"
}
_BESIDE_STUDY: Final = words("( :")
_TIMES: Final = words("week month day year ago last yesterday today prior x done taken")
_TELEGRAPHIC: Final = ARTICLES | SIDE_WORDS | FILLING | _TIMES | words("/ , ( max mild moderate severe")
_TOWARDS: Final = words(
    "posterior anterior medial lateral dorsal volar plantar radial ulnar proximal distal inferior superior"
)
_TRAILING: Final = ARTICLES | SIDE_WORDS | _TOWARDS | words(", (")
_BOTH_DIAGNOSED: Final = {("with",), ("without",)}
_SHOWS: Final = words("reveal revealed note noted elicited exam examination found")
_TO_SUBJECT: Final = ARTICLES | SIDE_WORDS | PREPOSITIONS | words("and , :")
_LOCATING: Final = PREPOSITIONS | {"with"}
_HOLDS: Final = words("has have had is are was were remain show showed demonstrate demonstrated exhibit exhibited")
_TELLS: Final = _HOLDS | _SHOWS
_ADJECTIVES: Final = words("painful sore tender swollen weak numb stiff arthritic unstable")
_CLAUSES: Final = words("and but while whereas although though")
_AT: Final = words("in at over on")
_TOLD_WORDS: Final = words("noted found seen observed present absent evident reported elicited limited decreased")
_ENDS: Final = words(", ; that there which but while whereas although though however")


def led_to(scene: Scene, concept: Concept) -> Group | None:
    """The group that the words after a mention lead to: "tenderness to palpation over the …"."""
    if not scene.groups:
        return None
    starts = {other.start: other for other in reversed(scene.concepts)}
    index, led, since, crossed = concept.end, scene.words[concept.end - 1] in PREPOSITIONS, concept.end, 0
    limit = min(len(scene.words), concept.end + _REACH)
    while index < limit:
        group = _group_at(scene, index)
        if group is not None and _only_a_source(scene, concept, group):
            index, since, led = group.end, group.end, False
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
            if crossed > _MOST_CROSSED or not _continues(scene, concept, other, since):
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
            or (word == "," and _turns_elsewhere(scene, index))
            or (word in _LISTING and concept.fact.assembly == "procedure" and _closes_its_day(scene, index))
            or (word not in PASSIVE and _turns(scene, concept, index))
        ):
            return None
        led = (led or word in _LEADING or (index == concept.end and _moved_at(scene, concept, index))) and not (
            word == "," and scene.words[index - 1] in SIDE_WORDS
        )
        index += 1
    return None


def _in_sessions(scene: Scene, concept: Concept, end: int) -> bool:
    """Whether all care listed up to *end* is given in sessions: "PT and acupuncture to the neck"."""
    listed = [other for other in scene.concepts if concept.start <= other.start < end]
    return all(other.fact.measure == "sessions" for other in listed if other.fact.assembly == "treatment")


def _turns_elsewhere(scene: Scene, comma: int) -> bool:
    """Whether a clause begins with a region of its own: "Hawkins was negative, and in the left foot …"."""
    after = scene.words[comma + 1 : comma + 3]
    told = scene.words[comma - 1] in _TOLD_WORDS or any(q.end == comma for q in scene.layers[Layer.QUALITY])
    return told and len(after) > 1 and after[0] in _CLAUSES and after[1] in _AT


def _closes_its_day(scene: Scene, index: int) -> bool:
    """Whether the day of what was done stands before a joining word, and no further day behind it."""
    behind = scene.words[index + 1 : index + 2]
    last = index - 1 - (scene.words[index - 1] == ")")
    year = scene.words[last].isdigit() and len(scene.words[last]) == len("2014")
    dated = year or any(scene.word_ending(each.end) == last + 1 for each in scene.dates)
    return dated and behind != () and not behind[0].isdigit()


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
    """Whether a group is only where something comes from that goes elsewhere."""
    ways = from_and_to(scene, group) if concept.fact.placed == "target" else None
    return ways is not None and not ways[1]


def _its_part(scene: Scene, concept: Concept, group: Group, since: int, *, led: bool) -> Group | None:
    """The group that is reached; of what goes from one place to another the places it goes to."""
    ways = from_and_to(scene, group) if concept.fact.placed == "target" else None
    if ways is not None:
        return group._replace(places=ways[1])
    if not _reaches(scene, concept, group, since, led=led):
        return None
    return _and_on_to(scene, group) if concept.fact.placed == "target" else group


def _and_on_to(scene: Scene, group: Group) -> Group:
    """The group with those that something goes on to: "down the thigh and calf to the dorsum of the foot"."""
    for later in scene.groups:
        between = scene.words[group.end : later.start]
        if later.start >= group.end and not _ONWARD.isdisjoint(between) and _ON_TO.issuperset(between):
            group = group._replace(places=(*group.places, *later.places), end=later.end)
    return group


def from_and_to(scene: Scene, group: Group) -> tuple[tuple[Place, ...], tuple[Place, ...]] | None:
    """The places of a group that something comes from and those it goes to: "from the neck to the right shoulder"."""
    if "from" not in scene.words[max(0, group.start - _TO_SOURCE) : group.start]:
        return None
    turn = next((at for at in range(group.start, group.end) if scene.words[at] in _GOING), group.end)
    return tuple(p for p in group.places if p.start < turn), tuple(p for p in group.places if p.start >= turn)


def spread_over(scene: Scene, concept: Concept) -> Group | None:
    """The parts of the spine that pain goes through: "back pain from the neck through the mid back to the low back"."""
    if scene.words[concept.end : concept.end + 1] != ("from",):
        return None
    end, places = concept.end + 1, list[Place]()
    for group in scene.groups:
        if group.start >= end and _SPREADING.issuperset(scene.words[end : group.start]):
            places, end = [*places, *group.places], group.end
    spinal = len(places) > 1 and all(place.region in scene.lexicon.spine for place in places)
    return Group(tuple(places), concept.start, end) if spinal else None


def _past_brackets(scene: Scene, index: int) -> int:
    """Past what stands in brackets or a colon between a study and its region: "XR (my read): L wrist"."""
    if scene.words[index] == "(" and ")" in scene.words[index : index + _REACH]:
        closed = scene.words.index(")", index) + 1
        named = any(index < group.start < closed for group in scene.groups)
        return index + 1 if named else closed
    return index + 1


def _turns(scene: Scene, concept: Concept, index: int) -> bool:
    """Whether a cue at *index* turns to something else; the report of a study does not, nor that one is asked for."""
    cues = [cue for cue in scene.cues if cue.start == index]
    if scene.words[index] == "complained" and not COPULAS.isdisjoint(scene.words[max(0, index - 2) : index]):
        return False
    if not cues or concept.fact.assembly != "study":
        return bool(cues)
    asked = cues[0].names[0] in _ASKING and CONJUNCTIONS.isdisjoint(scene.words[concept.end : index])
    return cues[0].names[0] != "visit" and not asked


def _reaches(scene: Scene, concept: Concept, group: Group, since: int, *, led: bool) -> bool:
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
    """Whether a region stands right behind the grade of what is tested there: "motor 5/5 both legs"."""
    between = scene.words[start : group.start]
    graded = any(word.isdigit() for word in between) and "," not in between
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
    return between == ("with",) or (not _HOLDS.isdisjoint(between[:1]) and _ENDS.isdisjoint(between))


def _is_telegraphic(scene: Scene, start: int, end: int) -> bool:
    """Whether a note puts a region behind with only a score, outcome or time between: "films 2 wks ago R ankle"."""
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
    denied = scene.has(concept, Flag.NEGATED) and not scene.has(other, Flag.NEGATED)
    if denied or (other.is_test and not concept.is_test):
        return False
    if not concept.needs_outcome and _opens_with_a_measure(scene, other, since):
        return False
    if concept.is_test and not other.is_test and _closed_by_its_side(scene, since, other.start):
        return False
    if {concept.fact.assembly, other.fact.assembly} == {"diagnosis"} and between in _BOTH_DIAGNOSED:
        return True
    told = any(group.start >= since and group.end <= other.start for group in scene.groups)
    return coordinated(scene, since, other.start) and not told


def _opens_with_a_measure(scene: Scene, other: Concept, since: int) -> bool:
    """Whether a clause begins with what is graded in it: "joints are tender, and sensation in the leg is intact"."""
    if not other.needs_outcome or other.is_test or "and" not in scene.words[since : other.start]:
        return False
    return not any(since <= quality.start < other.end for quality in scene.qualities("normal", "abnormal"))


def subject_of_findings(scene: Scene, concept: Concept) -> Group | None:
    """The last region before a mention that findings are told of: "the left hip has …", "examination of the neck …"."""
    first = scene.visit_start(concept.start)
    for group in reversed(scene.groups):
        if first <= group.start and group.end <= concept.start and _is_subject(scene, group):
            return group
    return None


def _is_subject(scene: Scene, group: Group) -> bool:
    """Whether what follows a region is found there; where a finding before it is told, it has no subject."""
    cues = [cue for cue in scene.cues if cue.names[0] == "examination" and cue.end <= group.start]
    if cues and cues[-1].end < group.start and _TO_SUBJECT.issuperset(scene.words[cues[-1].end : group.start]):
        return not any(other.start == group.end for other in scene.concepts)
    return scene.words[group.end] in _TELLS and not is_detail(scene, group)


def is_detail(scene: Scene, group: Group) -> bool:
    """Whether a region only tells where a finding before it is: "tenderness over the left buttock"."""
    before = [other.end for other in scene.concepts if other.end <= group.start]
    between = scene.words[max(before) : group.start] if before else ()
    return not _LOCATING.isdisjoint(between) and CONJUNCTIONS.isdisjoint(between)


def _closed_by_its_side(scene: Scene, start: int, end: int) -> bool:
    """Whether a side closes a test before the next of a list: "leg raise negative bilaterally, and spasm of …"."""
    return any(
        start <= side.start < side.end < end and scene.words[side.end] in CONJUNCTIONS
        for side in scene.layers[Layer.SIDE]
    )


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
