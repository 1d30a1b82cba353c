"""Days of a sentence on which nothing it tells was so: of the injury, at the end of a time, of a return to come."""

from typing import Final

from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import opens_an_entry

_INJURY_GAP: Final = 7
_RANGE_GAP: Final = 3
_UNTIL: Final = words("until through thru")
_TO: Final = words("to through thru until - /")
_AND: Final = frozenset({"and"})
_SINCE: Final = "since"
_SINCE_WITHIN: Final = 8
_UNTIL_WITHIN: Final = 6
_RIGHT_BEFORE: Final = 2
_CLAUSE: Final = words(", ; : ) .")
_TIED: Final = words("on of from dated")
_TO_ITS_DAY: Final = 2
_RETURNING: Final = words("return resume")
_TO_COME: Final = words("will can could may might should would shall to")
_RETURN_WITHIN: Final = 9
_OPENS_WITHIN: Final = 6


def is_of_injury(scene: Scene, dated: Dated, index: int) -> bool:
    """Whether a day is told as that of the injury, or repeats it; a visit on the same day opens its sentence."""
    if any(0 <= index - anchor.end <= _INJURY_GAP for anchor in scene.anchors):
        return True
    if dated.when != scene.passage.injury or opens_an_entry(scene):
        return False
    return not (_tells_no_injury(scene) and (index <= 1 or _is_of_its_visit(scene, index)))


def _is_of_its_visit(scene: Scene, index: int) -> bool:
    """Whether a day stands right behind words for a visit that open their sentence: "clinic note of March 4 …"."""
    visits = (cue for cue in scene.cues if cue.names[0] == "visit" and cue.end <= index <= cue.end + _TO_ITS_DAY)
    return index <= _OPENS_WITHIN and any(not _TIED.isdisjoint(scene.words[cue.start : index]) for cue in visits)


def _tells_no_injury(scene: Scene) -> bool:
    return "injury" not in scene.frames and not any(concept.fact.placed == "passage" for concept in scene.concepts)


def bounds_a_time(scene: Scene, number: int, index: int) -> bool:
    """Whether a day is the end of a time ("until laid off on March 4"), or the first or last of a range of days.

    In a note, also where a time begins that lasts to its visit: "worse since the MRI of 3/4/2015".
    """
    if scene.passage.note and _SINCE in (before := scene.words[max(0, index - _SINCE_WITHIN) : index]):
        at = index - before[::-1].index(_SINCE) - 1
        return _CLAUSE.isdisjoint(scene.words[at:index])
    first = max(0, index - _UNTIL_WITHIN)
    until = next((at for at in range(index - 1, first - 1, -1) if scene.words[at] in _UNTIL), None)
    if until is not None and _CLAUSE.isdisjoint(scene.words[until:index]):
        return index - until <= _RIGHT_BEFORE or not any(until < cue.start < index for cue in scene.cues)
    return _ranges(scene, number) or _ranges(scene, number - 1)


def is_to_return_on(scene: Scene, index: int) -> bool:
    """Whether a day is that of a return to come: "given a brace, and could return to work on March 4"."""
    first = max(1, index - _RETURN_WITHIN)
    back = next((at for at in range(index - 1, first - 1, -1) if scene.words[at] in _RETURNING), None)
    return (
        back is not None
        and scene.words[back - 1] in _TO_COME
        and _CLAUSE.isdisjoint(scene.words[back:index])
        and index > _OPENS_WITHIN
    )


def _ranges(scene: Scene, number: int) -> bool:
    """Whether a day and the next one bound a range: "3/1/16 to 3/8/16", "between 3/1/16 and 3/8/16"."""
    if not 0 <= number < len(scene.dates) - 1:
        return False
    first = scene.word_at(scene.dates[number].start)
    to = _AND if scene.words[first - 1 : first] == ("between",) else _TO
    between = scene.words[scene.word_ending(scene.dates[number].end) : scene.word_at(scene.dates[number + 1].start)]
    return 0 < len(between) < _RANGE_GAP and to.issuperset(between)
