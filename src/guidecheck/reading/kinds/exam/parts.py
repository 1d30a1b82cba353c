"""One measure told in parts, each with its own place and outcome: "5/5 throughout except 4/5 in the right leg"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.exam.grades import Outcome, number_between, told_between
from guidecheck.reading.kinds.exam.named import place_tested
from guidecheck.reading.kinds.exam.rest_on_other_side import rest_on_other_side
from guidecheck.reading.places.beside import owner_of
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import EXCEPTING, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_TURNS: Final = words("but while whereas although though however yet and , ;")
_RELATIVE: Final = words("which where that")
_ALIKE: Final = words("symmetric symmetrical equal")
_RESISTING: Final = (["on"], ["in"], ["with"], ["for"], ["during"], ["resisted"])
_MEASURES: Final = frozenset({"sign", "red_flag", "test"})
_BEFORE: Final = 4
_TOLD_APART: Final = (Layer.SIDE, Layer.QUALITY, Layer.TESTED)
_NAMED_OTHERWISE: Final = (Layer.SIDE, Layer.QUALITY, Layer.TESTED, Layer.REGION, Layer.CONCEPT, Layer.TRIGGER)


class Part(NamedTuple):
    """The words that tell an outcome for other places; an exception may have a mention of its own for it."""

    start: int
    end: int
    places: tuple[Place, ...] = ()
    outcome: Outcome | None = None

    def telling(self, value: bool) -> "Part":
        """The part with *value* for its outcome: an exception that tells none is the opposite of what is general."""
        return self._replace(outcome=Outcome(value, None, self.end))


class _Turn(NamedTuple):
    """Words after which another part may begin."""

    start: int
    end: int
    excepts: bool


def parts_of(scene: Scene, concept: Concept) -> list[Part]:
    """The parts of what is told of a measure after its first, general one."""
    if not concept.needs_outcome or concept.fact.assembly not in _MEASURES:
        return []
    found = _parts_in_clause(scene, concept)
    rest = rest_on_other_side(scene) if concept.is_test else None
    if rest is None or rest.start < concept.end or (found and found[-1].end > rest.start):
        return found
    return [*found, Part(rest.start, rest.end, (rest.place,), Outcome(rest.value, None, rest.end))]


def _parts_in_clause(scene: Scene, concept: Concept) -> list[Part]:
    """The parts up to the next mention; only exceptions of what is told of no region."""
    last, closed = _clause_end(scene, concept)
    placed = concept.fact.placed != "nowhere"
    turns = [turn for turn in _turns(scene, concept.end, last) if turn.end < len(scene.words)]
    turns = [turn for turn in turns if placed or turn.excepts]
    found: list[Part] = []
    for index, turn in enumerate(turns):
        whole = index + 1 < len(turns) or closed
        end = turns[index + 1].start if index + 1 < len(turns) else last
        part = _part(scene, concept, turn, end) if whole else Part(turn.end, turn.end)
        if found and found[-1].outcome is None and found[-1].places and part.outcome and not part.places:
            found[-1] = found[-1]._replace(end=end, outcome=part.outcome)
            continue
        if found and not (turn.excepts or part.places or part.outcome):
            found[-1] = found[-1]._replace(end=end)
        apart = part.outcome and part.places and _differs(scene, concept, part, found)
        if turn.excepts or apart or (not whole and _told_of_the_next(scene, concept, turn, last)):
            found.append(part)
    return found


def without(scene: Scene, parts: Sequence[Part]) -> Scene:
    """The scene in which only the first part of a measure has places and outcomes."""
    first = parts[0].start
    layers = list(scene.layers)
    for layer in _TOLD_APART:
        layers[layer] = [match for match in layers[layer] if match.start < first]
    return replace(scene, layers=layers, groups=[group for group in scene.groups if group.start < first])


def _clause_end(scene: Scene, concept: Concept) -> tuple[int, bool]:
    """Where the words about a measure end, and whether they are complete there: what runs into a mention is its own."""
    stops = (index for index in range(concept.end, len(scene.words)) if scene.words[index] == ".")
    stop = next(stops, len(scene.words))
    others = (other for other in scene.concepts if other.start >= concept.end and not scene.has(other, Flag.CAUSE))
    others = (other for other in others if not (concept.is_test and other.fact.assembly == "pain"))
    later = min((other.start for other in others if not _is_tested(scene, other)), default=stop)
    last = min(stop, later)
    return last, last == stop or scene.words[last - 1] in _TURNS


def _is_tested(scene: Scene, concept: Concept) -> bool:
    """Whether a mention is only the movement whose strength is told: "4/5 on shoulder abduction"."""
    for match in scene.layers[Layer.TESTED]:
        if match.start <= concept.start and concept.end <= match.end:
            before = [
                word for word in scene.words[max(0, match.start - _BEFORE) : match.start] if word not in SIDE_WORDS
            ]
            return before[-1:] in _RESISTING
    return False


def _turns(scene: Scene, start: int, end: int) -> Iterator[_Turn]:
    """The turns between two words, neighbouring ones as one; none inside a list of places."""
    index = start
    while index < end:
        first, excepts = index, False
        while index < end and (length := _turn_at(scene, index)):
            excepts = excepts or not EXCEPTING.isdisjoint(scene.words[index : index + length])
            index += length
        if index > first:
            yield _Turn(first, index, excepts)
        index += 1


def _turn_at(scene: Scene, index: int) -> int:
    """The number of words of the turn at *index*; "the left deltoid, which was 4/5", "1+ and equal" go on."""
    for trigger in scene.triggers:
        if trigger.start == index and not EXCEPTING.isdisjoint(scene.words[index : trigger.end]):
            return trigger.end - index
    inside = any(group.start <= index < group.end for group in scene.groups)
    goes_on = not (_RELATIVE | _ALIKE).isdisjoint(scene.words[index + 1 : index + 2])
    return int(scene.words[index] in _TURNS and not inside and not goes_on)


def _part(scene: Scene, concept: Concept, turn: _Turn, end: int) -> Part:
    if concept.is_test and _names_another_test(scene, turn.end):
        return Part(turn.end, end)
    return Part(turn.end, end, _places(scene, concept, turn.end, end), told_between(scene, concept, turn.end, end))


def _names_another_test(scene: Scene, start: int) -> bool:
    """Whether a part opens with a name, of a test that tells nothing: "SLR negative; Yeoman positive on the right"."""
    if start >= len(scene.words) or not scene.sentence.forms[start][0].isupper() or scene.words[start] in SIDE_WORDS:
        return False
    told = (match for layer in _NAMED_OTHERWISE for match in scene.layers[layer])
    return len(scene.words[start]) > 2 and not any(match.start <= start < match.end for match in told)


def _told_of_the_next(scene: Scene, concept: Concept, turn: _Turn, end: int) -> bool:
    """Whether a grade after a turn is that of the mention it runs into: "full in the arms and 4/5 with hip flexion"."""
    own = told_between(scene, concept, concept.end, turn.start)
    return own is not None and number_between(scene, concept.fact, turn.end, end) is not None


def _places(scene: Scene, concept: Concept, start: int, end: int) -> tuple[Place, ...]:
    """Where a part is: the muscle or reflex it names, its region, or a side alone."""
    muscle = place_tested(scene, concept.fact, start, end)
    for group in scene.groups:
        if start <= group.start and group.end <= end and (muscle is None or len(group.places) > 1):
            owner = owner_of(scene, group)
            return group.places if owner is None or owner.fact is concept.fact else ()
    if muscle is not None:
        return (muscle,)
    for side in scene.layers[Layer.SIDE]:
        if start <= side.start and side.end <= end:
            return (Place(None, side.names[0], side.start, side.end),)
    return ()


def _differs(scene: Scene, concept: Concept, part: Part, before: Sequence[Part]) -> bool:
    """Whether a part is another than the one before: "normal and symmetric in both arms" is one."""
    if before:
        return True
    first = (max(0, concept.start - _BEFORE) if concept.is_test else concept.end, part.start)
    general = told_between(scene, concept, *first)
    if concept.is_test and general is None:
        return False
    placed = _places(scene, concept, concept.start - _BEFORE, part.start)
    if placed or general is None or part.outcome is None:
        return True
    return general.value != part.outcome.value and scene.words[part.start - 1] != ","
