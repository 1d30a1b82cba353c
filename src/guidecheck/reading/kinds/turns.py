"""Where a sentence takes up what it told before for another place: ", as were the hips", "but not the elbow"."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import BEFORE_A_PLACE, COPULAS, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.scene import Scene

_MARKS: Final = words("none but as not so likewise also too then later")
_TURNS: Final = words(", but and while whereas although though with")
_WERE: Final = words("was were is are did do does had has have")
_SAID_LAST: Final = {(word,) for word in _WERE}
_AS: Final = words("as so")
_LIKEWISE: Final = words("likewise also too")
LATER: Final = words("then later")
_NEXT: Final = _LIKEWISE | LATER
_AS_WELL: Final = ("as", "well", "as")
_ONES: Final = words("one side")
_SEEN: Final = COPULAS | words("seen elicited present reported observed evident detected felt palpated")
_OF_PLACE: Final = BEFORE_A_PLACE | words("of")
CLOSING: Final = words(". , ; ) and but for since")
_PARTS: Final = _TURNS | words(";")
_ADDING: Final = words("and ,")
_BY_DEGREE: Final = words(
    "to a an lesser less greater much extent degree so now lately recently more at times also even sometimes"
    " occasionally often intermittently frequently rarely"
)
_WHEN: Final = words("at when while with during after since on especially particularly lately recently")
_ASIDE_WITHIN: Final = 6
_COMMA: Final = frozenset({","})
_ABSENT: Final = words("absent lacking")
_PRESENT: Final = words("present evident")
_ENDED: Final = {(), (".",), (";",)}
_THAN: Final = "than"
_COMPARED: Final = words("more worse greater stronger severe bothersome less better milder")
_COUNTER: Final = words("but only")
_HAVING: Final = words(
    "he she they patient there is are was were does do did has have had reports reported notes noted admits endorses"
    " complains to it some this that only of"
)


class Turn(NamedTuple):
    """Where a finding is taken up: the word it begins with, the first one behind it, and whether it is there.

    Its place is *within* it ("the hip was not"), or stands behind it ("but not the hip"). It takes up what was *found*
    before, or what was not ("no pain in the neck, but in the back"), or either as it was (None). What is *alike* but
    for its degree is there as well; of a test or study nothing is told by it.
    """

    start: int
    end: int
    present: bool
    within: bool = False
    found: bool | None = True
    alike: bool = False


def turns_of(scene: Scene) -> Iterator[Turn]:
    """Every turn of a sentence to another place, or to the other side."""
    if not (scene.groups or scene.layers[Layer.SIDE]):
        return
    if not _MARKS.isdisjoint(scene.words):
        yield from _by_words(scene)
    if not _MARKS.isdisjoint(scene.words) or scene.words[-2:-1] in _SAID_LAST:
        yield from _by_clauses(scene)
    for group in scene.groups[1:]:
        turn = _added(scene, group) or _compared(scene, group) or _after_all(scene, group)
        if turn is not None:
            yield turn


def _by_words(scene: Scene) -> Iterator[Turn]:
    """The words that take up a finding: "but none", "but not", ", as were"."""
    listed = scene.words
    for at in range(1, len(listed) - 1):
        if listed[at] == "none" and listed[at - 1] in _TURNS:
            end = at + 1
            while end < len(listed) and listed[end] in _SEEN:
                end += 1
            yield Turn(at, end, present=False)
        elif listed[at] == "not" and listed[at - 1] in _PARTS:
            yield Turn(at, at + 1, present=False)
        elif listed[at - 1] in _PARTS and listed[at] in _AS and listed[at + 1] in _WERE:
            yield Turn(at, at + 2, present=True, found=None)
        elif listed[at - 1] in _PARTS and listed[at] in _NEXT:
            yield Turn(at, at + 1, present=True, found=None if listed[at] in _LIKEWISE else True)
        elif listed[at - 1] in _PARTS and listed[at : at + len(_AS_WELL)] == _AS_WELL:
            yield Turn(at, at + len(_AS_WELL), present=True, found=None)


def _by_clauses(scene: Scene) -> Iterator[Turn]:
    """The clauses that only say of a place whether it has what was found: ", the right was not", ", the hip too"."""
    listed = scene.words
    named = [(group.start, group.end) for group in scene.groups]
    for start, last in (*named, *((side.start, side.end) for side in scene.layers[Layer.SIDE])):
        first = _before(listed, start, _OF_PLACE)
        if first == 0 or listed[first - 1] not in _PARTS:
            continue
        at = past(listed, past(listed, last, _ONES), _WERE)
        end = _said_at(listed, at)
        if end and (end >= len(listed) or listed[end] in CLOSING):
            yield Turn(first, end, present=listed[at] != "not", within=True)
        elif at > last and listed[at - 1] in _WERE and listed[at : at + 1] in _ENDED:
            yield Turn(first, at, present=True, within=True, found=False)


def _added(scene: Scene, group: Group) -> Turn | None:
    """A place that is added with its preposition or by degree: "for a month and in the", "and, at times, the"."""
    led = _led(scene, group)
    first = _before(scene.words, led, _BY_DEGREE | {","})
    while first < led and scene.words[first] == ",":
        first += 1
    by_degree = not _BY_DEGREE.isdisjoint(scene.words[first:led])
    placed = scene.words[led] in PREPOSITIONS
    if first > 0 and scene.words[first - 1] in _ADDING and (by_degree or placed):
        return Turn(first, led, present=True)
    aside = _aside_before(scene.words, led)
    return Turn(aside, led, present=True) if aside and (placed or scene.words[led - 1] == ",") else None


def _aside_before(listed: Sequence[str], led: int) -> int:
    """Where an aside behind "and" begins that tells when: "and at night in the", "and, since May, the"; else 0."""
    for at in range(led - 1, max(0, led - _ASIDE_WITHIN), -1):
        if listed[at] == "and":
            first = past(listed, at + 1, _COMMA)
            return first if first < led and listed[first] in _WHEN else 0
    return 0


def _compared(scene: Scene, group: Group) -> Turn | None:
    """A place that has less of it or more than another: "worse in the neck than in the back"."""
    led = _led(scene, group)
    than = led > 1 and scene.words[led - 1] == _THAN and not _COMPARED.isdisjoint(scene.words[:led])
    return Turn(led - 1, led, present=True, alike=True) if than else None


def _after_all(scene: Scene, group: Group) -> Turn | None:
    """A place that has what others have not: "no pain in the neck, only in the back", "but has it in the back"."""
    led = _led(scene, group)
    if scene.words[led] not in PREPOSITIONS:
        return None
    said = scene.words[led - 1]
    if said in _ABSENT or said in _PRESENT:
        joined = led > 1 and scene.words[led - 2] in _PARTS | {"and"}
        return Turn(led - 1, led, present=said in _PRESENT, found=said in _ABSENT) if joined else None
    first = _before(scene.words, led, _HAVING)
    counter = next((at for at in range(max(0, first - 1), led) if scene.words[at] in _COUNTER), None)
    return Turn(counter, led, present=True, found=False) if counter is not None else None


def _led(scene: Scene, group: Group) -> int:
    """The preposition that leads to a place, else its first word: "in the left knee"."""
    first = _before(scene.words, group.start, BEFORE_A_PLACE)
    return first - (first > 0 and scene.words[first - 1] in PREPOSITIONS)


def _before(listed: Sequence[str], at: int, some: frozenset[str]) -> int:
    """The first of the *some* words that stand right before a word, or the word itself."""
    while at > 0 and listed[at - 1] in some:
        at -= 1
    return at


def past(listed: Sequence[str], at: int, some: frozenset[str]) -> int:
    """The place behind one of *some* words, where it stands at one."""
    return at + (at < len(listed) and listed[at] in some)


def _said_at(listed: Sequence[str], at: int) -> int:
    """The end of "not", "likewise" or "as well" at a word, or 0."""
    if tuple(listed[at : at + 2]) == ("as", "well"):
        return at + 2
    return at + 1 if at < len(listed) and (listed[at] == "not" or listed[at] in _LIKEWISE) else 0
