"""A line that only names what is tested, over lines with nothing but grades: "Grip strength", under it "R 4/5"."""

from typing import Final

from guidecheck.reading.notes.columns import Told
from guidecheck.reading.sentences.carried import Passage, Table
from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.tokens import Sentence

_MOST_WORDS: Final = 12
_NAMING: Final = words(": - . ( ) / & , and of the strength power testing test muscle group manual")
_GRADING: Final = SIDE_WORDS | words(
    ": = - + / , ; . ( ) on and over of out symmetric symmetrical equal throughout all"
)


def headed_by_name(scene: Scene, about: str) -> Table | None:
    """The table, of one column, of a line that names a muscle, a reflex or a measure of strength and tells nothing.

    "Decreased strength of the right arm" tells something.
    """
    over = scene.passage.table
    another = over is not None and about not in {"", over.about} and scene.words[-1] == ":"
    if len(scene.words) > _MOST_WORDS or scene.dates or (over and over.days and not another):
        return None
    graded = [concept for concept in scene.concepts if concept.fact.name in scene.lexicon.rooted]
    if any(not concept.needs_outcome for concept in graded) or any(
        concept.fact.assembly == "diagnosis" for concept in scene.concepts
    ):
        return None
    limbs = [match for match in scene.layers[Layer.REGION] if not scene.lexicon.limbs.isdisjoint(match.names)]
    named = bool(scene.layers[Layer.TESTED] or graded or limbs)
    known = {index for concept in graded for index in range(concept.start, concept.end)}
    for layer in (Layer.TESTED, Layer.SIDE, Layer.REGION):
        known |= {index for match in scene.layers[layer] for index in range(match.start, match.end)}
    told = all(index in known or word in _NAMING for index, word in enumerate(scene.words))
    return Table(about, (), (), tuple(word for word in scene.words if word != ".")) if named and told else None


def named_without_grade(scene: Scene) -> Table | None:
    """The same after a sentence that tells something else of a muscle, and no grade: "Left quad: no wasting. 4/5"."""
    named = scene.layers[Layer.TESTED]
    if len(named) != 1 or scene.passage.part != "examination" or any(word.isdigit() for word in scene.words):
        return None
    before = [side for side in scene.layers[Layer.SIDE] if side.end == named[0].start]
    return Table("", (), (), scene.words[before[0].start if before else named[0].start : named[0].end])


def by_name(sentence: Sentence, passage: Passage) -> list[Told]:
    """The grades of a line that tells nothing else, after the words of the line that names what they are of."""
    table = passage.table
    if table is None or table.days or not table.title or len(sentence) > _MOST_WORDS:
        return []
    if not any(word.isdigit() for word in sentence.words):
        return []
    if not all(word.isdigit() or word in _GRADING for word in sentence.words):
        return []
    count = len(table.title)
    first, last = sentence.starts[0], sentence.ends[0]
    named = Sentence(
        (*table.title, *sentence.words),
        (*table.title, *sentence.forms),
        (*(first,) * count, *sentence.starts),
        (*(last,) * count, *sentence.ends),
    )
    return [Told(named, passage)]
