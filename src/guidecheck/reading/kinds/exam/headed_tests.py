"""What a head says is tested behind it, and on which side: "Reflexes (L): patella normal. Achilles diminished."."""

from typing import Final

from guidecheck.reading.kinds.sides_beside import side_opening
from guidecheck.reading.sentences.carried import Tests
from guidecheck.reading.sentences.grammar import OPPOSITE, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.slashed_sides import each_of_slashed

_HEAD_WITHIN: Final = 8
_IN_A_HEAD: Final = SIDE_WORDS | words(
    "( ) - on the of side testing test exam muscle deep tendon motor strength reflex"
)


def tests_headed(scene: Scene) -> Tests | None:
    """What the words before the first colon say is tested, with the one side that they name."""
    if ":" not in scene.words[:_HEAD_WITHIN]:
        return None
    colon = scene.words.index(":")
    if any(match.end <= colon for match in scene.layers[Layer.TESTED]):
        return None
    tested = [concept for concept in scene.concepts if concept.end <= colon and concept.needs_outcome]
    if len(tested) != 1 or tested[0].fact.name not in scene.lexicon.rooted:
        return None
    if not all(tested[0].start <= at < tested[0].end or scene.words[at] in _IN_A_HEAD for at in range(colon)):
        return None
    before = (side for side in scene.layers[Layer.SIDE] if side.end <= colon)
    sides = {each.names[0] for side in before for each in each_of_slashed(scene, side)}
    return Tests(tested[0].fact.name, sides.pop() if len(sides) == 1 else "")


def tests_after(scene: Scene) -> Tests | None:
    """What the next sentence of a line goes on to test under the same head."""
    if not scene.passage.note:
        return None
    return tests_headed(scene) or (scene.passage.tests if scene.layers[Layer.TESTED] else None)


def side_over(scene: Scene) -> str | None:
    """The side of the head that a sentence stands under, or opens with, where it names no other."""
    told = [side for side in scene.layers[Layer.SIDE] if side.names[0] in OPPOSITE]
    if len(told) == 1 and side_opening(scene) is told[0]:
        return told[0].names[0]
    tests = tests_headed(scene)
    others = len(scene.layers[Layer.SIDE]) - bool(tests and tests.side)
    tests = tests or scene.passage.tests
    return tests.side or None if tests is not None and not others else None
