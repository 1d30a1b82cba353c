"""What our own reading makes of words that somebody else says state a fact.

Where the lexicon knows the fact in those words, its statement is ours. Elsewhere the words around the quote still tell
how it is meant: denied, uncertain, told of a relative, part of a denial or of a guideline.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.context.flags import flags_of
from guidecheck.reading.facts import read_facts
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.quotes import Ranges
from guidecheck.reading.sentences.assemblies import CARE_AND_STUDIES
from guidecheck.reading.sentences.carried import Passage
from guidecheck.reading.sentences.layers import Layer, layered
from guidecheck.reading.sentences.mentions import Concept, concepts_of
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.tokens import Sentence, sentences_of
from guidecheck.reading.source_text import SourceText
from guidecheck.vocabulary import FactDef

_RESUMING: Final = frozenset({"diagnoses", "treatments", "complaints", "examination", "visit", "studies"})
_OF_THE_RECORD: Final = frozenset({"record", "rule_out"})
_STEM: Final = 5
_SHORTEST: Final = 3


@dataclass(frozen=True, slots=True)
class Look:
    """Our statements of the fact in the words, every way in which the words can be meant, and who says them."""

    facts: tuple[Fact, ...]
    meanings: frozenset[Meaning]
    known: bool
    speaker: Speaker

    @property
    def nothing(self) -> bool:
        """Whether the words state nothing about the patient."""
        return not self.facts and self.meanings == {Meaning.NOTHING}


class SecondLook:
    """The sentences of a document's clinical ranges, marked; made once for any number of quotes."""

    def __init__(self, source: SourceText, ranges: Ranges, lexicon: Lexicon) -> None:
        self._source, self._lexicon = source, lexicon
        self._scenes = list(_scenes(source, ranges, lexicon))
        self._starts = [scene.sentence.start for scene in self._scenes]
        self._planned = {entry.planned for entry in lexicon.facts.values()}
        self._read: dict[int, tuple[Fact, ...]] = {}

    def at(self, fact: FactDef, start: int, end: int) -> Look:
        """What we make of the words between two offsets as a statement of *fact*.

        What is missing or to be ruled out is told in words of denial, and a denial may tell what was asked for.
        """
        facts: list[Fact] = []
        meanings: set[Meaning] = set()
        speakers: list[Speaker] = []
        known = False
        for scene in self._between(start, end):
            own = [one for one in self._facts(scene) if one.name == fact.name and _overlaps(one, start, end)]
            mentions = [one for one in scene.concepts if one.fact is fact and _stands(scene, one, start, end)]
            facts.extend(own)
            speakers.extend(speaker_at(scene, one) for one in mentions or _any_word(scene, fact, start))
            known = known or any(not one.needs_outcome for one in mentions)
            meanings.update(_meant(scene, mentions) if mentions else _suggested(scene, fact, start, end))
        if fact.assembly in _OF_THE_RECORD:
            meanings.clear()
        elif fact.name in self._planned and Meaning.NOTHING in meanings:
            meanings = {Meaning.YES}
        elif len(meanings) > 1:
            meanings.discard(Meaning.NOTHING)
        return Look(tuple(facts), frozenset(meanings), known, next(iter(speakers), Speaker.PROVIDER))

    def _between(self, start: int, end: int) -> Iterator[Scene]:
        first, last = bisect_right(self._starts, start) - 1, bisect_left(self._starts, end)
        return (scene for scene in self._scenes[max(0, first) : last] if scene.sentence.end > start)

    def _facts(self, scene: Scene) -> tuple[Fact, ...]:
        """What the lexicon reads in one sentence; a denial or a guideline tells nothing of the patient here."""
        start = scene.sentence.start
        if scene.passage.frame == "review" or not scene.frames.isdisjoint({"review", "guideline"}):
            return ()
        if start not in self._read:
            self._read[start] = read_facts(self._source, [(start, scene.sentence.end)], self._lexicon)
        return self._read[start]


def _scenes(source: SourceText, ranges: Ranges, lexicon: Lexicon) -> Iterator[Scene]:
    for start, end in ranges:
        passage = Passage()
        for sentence in sentences_of(source.raw, start, end):
            scene = _scene(source, sentence, lexicon, passage)
            yield scene
            reviewed = "review" in scene.frames or scene.passage.frame == "review"
            passage = Passage(frame="review") if reviewed else Passage()


def _scene(source: SourceText, sentence: Sentence, lexicon: Lexicon, passage: Passage) -> Scene:
    layers = layered(lexicon.matches(sentence))
    frames = frozenset(match.names[0] for match in layers[Layer.FRAME])
    return Scene(
        source=source,
        sentence=sentence,
        words=sentence.words,
        lexicon=lexicon,
        layers=layers,
        frames=frames,
        concepts=concepts_of(lexicon, layers[Layer.CONCEPT]),
        anchors=(),
        flags=flags_of(sentence, layers[Layer.TRIGGER], layers[Layer.QUALITY]),
        groups=(),
        dates=(),
        passage=passage if frames.isdisjoint(_RESUMING) else Passage(),
        sides={},
    )


def _overlaps(fact: Fact, start: int, end: int) -> bool:
    return any(
        quote.start is not None and quote.end is not None and quote.start < end and quote.end > start
        for quote in fact.quotes
    )


def _stands(scene: Scene, concept: Concept, start: int, end: int) -> bool:
    return scene.sentence.starts[concept.start] < end and scene.sentence.ends[concept.end - 1] > start


def _any_word(scene: Scene, fact: FactDef, start: int) -> list[Concept]:
    """The first word of the quote that stands in a sentence, as a mention."""
    first = min(bisect_left(scene.sentence.starts, start), len(scene.words) - 1)
    return [Concept(fact, first, first + 1)]


def _meant(scene: Scene, mentions: Sequence[Concept]) -> Iterator[Meaning]:
    """The meanings of our own mentions; of what has to be done, one that we read nothing from was not done."""
    for concept in mentions:
        yield Meaning.NOTHING if concept.fact.assembly in CARE_AND_STUDIES else meaning_of(scene, concept)


def _suggested(scene: Scene, fact: FactDef, start: int, end: int) -> set[Meaning]:
    """The meanings of the words that tell of the fact: those like its name, else all words of content.

    One word that is denied or uncertain speaks for the quote. A word for an outcome ("normal", "negative") may be
    a yes or a no, which only the meaning of the fact can tell.
    """
    cues = {index for match in (*scene.triggers, *scene.cues) for index in range(match.start, match.end)}
    words = [i for i in range(len(scene.words)) if i not in cues and _counts(scene, i, start, end)]
    stems = {part[:_STEM] for part in fact.name.replace(".", "_").split("_") if len(part) > _SHORTEST}
    named = [i for i in words if scene.words[i][:_STEM] in stems]
    meanings = {_meaning(scene, Concept(fact, index, index + 1)) for index in named or words}
    if len(meanings) > 1:
        meanings.discard(Meaning.YES)
    if any(
        start < scene.sentence.ends[m.end - 1] and scene.sentence.starts[m.start] < end
        for m in scene.layers[Layer.QUALITY]
    ):
        meanings |= {Meaning.YES, Meaning.NO} if Meaning.NOTHING not in meanings else set()
    return meanings


def _meaning(scene: Scene, concept: Concept) -> Meaning:
    """What words mean that the lexicon does not know as the fact; what is planned was not done."""
    planned = concept.fact.assembly in CARE_AND_STUDIES and scene.has(concept, Flag.PLANNED)
    return Meaning.NOTHING if planned else meaning_of(scene, concept)


def _counts(scene: Scene, index: int, start: int, end: int) -> bool:
    inside = scene.sentence.starts[index] >= start and scene.sentence.ends[index] <= end
    return inside and len(scene.words[index]) >= _SHORTEST and scene.words[index].isalpha()
