"""The facts of a document: sentences are marked and read by the kinds of their mentions, and statements are merged."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from guidecheck.case import Fact
from guidecheck.reading.context import flags_of
from guidecheck.reading.dates import Dated, dates_in
from guidecheck.reading.kinds.care import read_procedure, read_treatment
from guidecheck.reading.kinds.finding import read_finding
from guidecheck.reading.kinds.outcome import read_outcome
from guidecheck.reading.kinds.pain import read_pain
from guidecheck.reading.kinds.person import read_age, read_choice, read_date, read_duration
from guidecheck.reading.kinds.record import read_record
from guidecheck.reading.kinds.studies import is_done, read_study
from guidecheck.reading.lexicon import GRADED, TESTED, Lexicon
from guidecheck.reading.mentions import Concept, concepts_of
from guidecheck.reading.merge import merged
from guidecheck.reading.passage import passage_after
from guidecheck.reading.quoted_words import ruling
from guidecheck.reading.regions import groups_of
from guidecheck.reading.scene import Passage, Scene
from guidecheck.reading.sides import Known, note_sides
from guidecheck.reading.tokens import Sentence, sentences_of
from guidecheck.reading.trie import Layer, layered
from guidecheck.reading.visit_days import days_told, opens_with_a_day

_READERS: Mapping[str, Callable[[Scene, Concept], Iterator[Fact]]] = {
    "symptom": read_finding,
    "sign": read_finding,
    "diagnosis": read_finding,
    "red_flag": read_finding,
    "change": read_finding,
    "absence": read_finding,
    "pain": read_pain,
    "test": read_outcome,
    "exam": read_outcome,
    "treatment": read_treatment,
    "procedure": read_procedure,
    "study": read_study,
    "choice": read_choice,
    "duration": read_duration,
}
_RESUMING = frozenset({"diagnoses", "treatments", "complaints", "examination", "visit", "studies", "work"})


def read_facts(raw: str, ranges: Iterable[tuple[int, int]], lexicon: Lexicon) -> tuple[Fact, ...]:
    """What the *ranges* of a document state, each fact with the quotes that show it."""
    facts: list[Fact] = []
    for start, end in ranges:
        facts.extend(_range_facts(raw, start, end, lexicon))
    return merged(facts, lexicon.facts)


def _range_facts(raw: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Fact]:
    dates = dates_in(raw, start, end)
    passage, sides = Passage(), dict[str, str | None]()
    known = Known(sides, lexicon.paired, lexicon.within)
    first = 0
    for sentence in sentences_of(raw, start, end):
        last = first
        while last < len(dates) and dates[last].start < sentence.end:
            last += 1
        scene = _scene(raw, sentence, lexicon, dates[first:last], passage, known)
        found = list(_sentence_facts(scene))
        yield from found
        passage, first = passage_after(scene, found), last
        for group in scene.groups:
            note_sides(group.places, sides)


def _scene(
    raw: str, sentence: Sentence, lexicon: Lexicon, dates: Sequence[Dated], passage: Passage, known: Known
) -> Scene:
    layers = layered(lexicon.matches(sentence))
    scene = Scene(
        raw=raw,
        sentence=sentence,
        lexicon=lexicon,
        layers=layers,
        frames=frozenset(match.names[0] for match in layers[Layer.FRAME]),
        concepts=concepts_of(lexicon, layers[Layer.CONCEPT]),
        anchors=concepts_of(lexicon, layers[Layer.ANCHOR]),
        flags=flags_of(sentence, layers[Layer.TRIGGER], layers[Layer.QUALITY]),
        groups=groups_of(sentence, layers, known),
        dates=dates,
        passage=passage,
    )
    if (passage.frame == "review" and _moves_on(scene)) or (passage.frame == "plan" and _opens_a_visit(scene)):
        scene = replace(scene, passage=replace(passage, frame=""))
    if "overview" in scene.frames:
        scene = replace(scene, passage=replace(passage, date=None, frame="", places=(), pains=()))
    return replace(scene, days=tuple(days_told(scene))) if dates else scene


def _moves_on(scene: Scene) -> bool:
    """Whether a sentence after a denial speaks of the patient again."""
    told = (c for c in scene.concepts if c.fact.assembly == "study" and is_done(scene, c))
    if opens_with_a_day(scene) and scene.frames.isdisjoint({"review", "request", "plan"}):
        return True
    return not _RESUMING.isdisjoint(scene.frames) or ("review" not in scene.frames and any(told))


def _opens_a_visit(scene: Scene) -> bool:
    """Whether a sentence after a plan goes on to the next visit: "On March 4 he was seen for neck pain"."""
    return opens_with_a_day(scene) and "visit" in scene.frames and scene.frames.isdisjoint({"request", "plan"})


def _with_its_denial(scene: Scene, concept: Concept, fact: Fact) -> Fact:
    """A fact that is not so, or open, with the words that say so in its quote: "denies fever"."""
    if fact.value not in {False, None} or fact.measure is not None or not fact.quotes:
        return fact
    said = ruling(scene.triggers, scene.flags, concept, denied=fact.value is False)
    quote = fact.quotes[0]
    if said is None or quote.start is None or quote.end is None:
        return fact
    first, last = scene.word_at(quote.start), scene.word_ending(quote.end)
    return replace(fact, quotes=(scene.quote(min(first, said.start), max(last, said.end)), *fact.quotes[1:]))


def _sentence_facts(scene: Scene) -> Iterator[Fact]:
    yield from read_age(scene)
    for anchor in scene.anchors:
        yield from read_date(scene, anchor)
    for concept in scene.concepts:
        graded = concept.needs in {GRADED, TESTED} and concept.fact.assembly != "choice"
        read = read_outcome if graded else _READERS.get(concept.fact.assembly)
        if read is not None:
            yield from (_with_its_denial(scene, concept, fact) for fact in read(scene, concept))
    yield from read_record(scene)
