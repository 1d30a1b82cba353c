"""The facts of a document: each sentence is marked, read by the kinds of its mentions, and the statements are merged."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date as date_type

from guidecheck.case import Fact, When
from guidecheck.reading.context import flags_of
from guidecheck.reading.dates import Dated, dates_in
from guidecheck.reading.kinds.care import read_procedure, read_treatment
from guidecheck.reading.kinds.finding import read_finding
from guidecheck.reading.kinds.outcome import read_outcome
from guidecheck.reading.kinds.pain import read_pain
from guidecheck.reading.kinds.person import read_age, read_choice, read_date, read_duration
from guidecheck.reading.kinds.record import read_record
from guidecheck.reading.kinds.studies import is_done, read_study, study_date, study_told
from guidecheck.reading.lexicon import GRADED, TESTED, Lexicon
from guidecheck.reading.merge import merged
from guidecheck.reading.regions import Known, Place, groups_of
from guidecheck.reading.scene import Concept, Passage, Scene, StudyTold, concepts_of
from guidecheck.reading.tokens import Sentence, sentences_of
from guidecheck.reading.trie import Layer

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
    "date": read_date,
    "duration": read_duration,
}
_TOPICAL = frozenset({"pain", "sign", "test", "symptom", "exam"})
_OUTCOME = frozenset({GRADED, TESTED})
_CARRIED = frozenset({"complaints", "examination", "plan"})
_RESUMING = ("diagnoses", "treatments", "complaints", "examination", "visit", "studies")
_OPENING = frozenset({"diagnoses", "treatments", "complaints", "examination", "plan", "request", "visit", "studies"})


def read_facts(raw: str, ranges: Iterable[tuple[int, int]], lexicon: Lexicon) -> tuple[Fact, ...]:
    """What the *ranges* of a document state, each fact with the quotes that show it."""
    facts: list[Fact] = []
    for start, end in ranges:
        facts.extend(_range_facts(raw, start, end, lexicon))
    return merged(facts, lexicon.facts)


def _range_facts(raw: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Fact]:
    dates = list(dates_in(raw, start, end))
    passage, sides = Passage(), dict[str, str | None]()
    for sentence in sentences_of(raw, start, end):
        scene = _scene(raw, sentence, lexicon, _between(dates, sentence), passage, sides)
        found = list(_sentence_facts(scene))
        yield from found
        passage = _after(scene, found)
        _note_sides(scene, sides)


def _between(dates: Sequence[Dated], sentence: Sentence) -> list[Dated]:
    return [dated for dated in dates if sentence.start <= dated.start < sentence.end]


def _scene(
    raw: str,
    sentence: Sentence,
    lexicon: Lexicon,
    dates: Sequence[Dated],
    passage: Passage,
    sides: Mapping[str, str | None],
) -> Scene:
    matches = lexicon.matches(sentence)
    scene = Scene(
        raw=raw,
        sentence=sentence,
        lexicon=lexicon,
        matches=matches,
        concepts=concepts_of(lexicon, matches),
        flags=flags_of(sentence, matches),
        groups=groups_of(sentence, matches, Known(sides, lexicon.paired, lexicon.within)),
        dates=dates,
        passage=passage,
    )
    if passage.frame == "review" and _moves_on(scene):
        scene = replace(scene, passage=replace(passage, frame=""))
    return replace(scene, own_date=_own_date(scene)) if dates else scene


def _moves_on(scene: Scene) -> bool:
    """Whether a sentence after a denial speaks of the patient again."""
    told = (c for c in scene.concepts if c.fact.assembly == "study" and is_done(scene, c))
    return scene.frames(*_RESUMING) or (not scene.frames("review") and any(told))


def _own_date(scene: Scene) -> Dated | None:
    """The first day of a sentence that is not the day of the injury, of a study done, or an end ("until")."""
    taken = {study_date(scene, c) for c in scene.concepts if c.fact.assembly == "study" and is_done(scene, c)}
    for dated in scene.dates:
        index = scene.word_at(dated.start)
        before = scene.sentence.words[max(0, index - 2) : index]
        injury = any(c.fact.assembly == "date" and 0 <= index - c.end <= 7 for c in scene.concepts)
        if (
            not injury
            and not {"until", "through", "thru"}.intersection(before)
            and dated.when not in {*taken, scene.passage.injury}
        ):
            return dated
    return None


def _sentence_facts(scene: Scene) -> Iterator[Fact]:
    yield from read_age(scene)
    for concept in scene.concepts:
        read = read_outcome if concept.needs in _OUTCOME else _READERS.get(concept.fact.assembly)
        if read is not None:
            yield from read(scene, concept)
    yield from read_record(scene)


def _after(scene: Scene, found: Sequence[Fact]) -> Passage:
    """What the next sentence takes over."""
    passage = scene.passage
    frames = [m.names[0] for m in scene.matches if m.layer is Layer.FRAME]
    if "review" in frames or passage.frame == "review":
        return Passage(frame="review", injury=passage.injury)
    date = passage.date
    if scene.own_date and ({"visit", "complaints", "examination"}.intersection(frames) or _opens(scene)):
        date = scene.own_day
    moved = date != passage.date
    carried = [frame for frame in frames if frame in _CARRIED]
    listed = scene.frame_at(len(scene.sentence)) in {"diagnoses", "treatments", "plan", "request"}
    places = _topic(scene, found) if not listed else ()
    injuries = [When.on(f.value) for f in found if isinstance(f.value, date_type)]
    return Passage(
        date=date,
        injury=injuries[0] if injuries else passage.injury,
        frame=carried[-1] if carried else passage.frame,
        places=places or (() if moved else passage.places),
        study=_study(scene, frames),
        pains=_pains(scene, found, listed=listed, moved=moved),
    )


def _pains(scene: Scene, found: Sequence[Fact], *, listed: bool, moved: bool) -> tuple[Place, ...]:
    """The places of the pains told at this visit."""
    if listed:
        return () if moved else scene.passage.pains
    pains = tuple(Place(f.region, f.side, 0, 0) for f in found if f.name == "pain" and f.value is True and f.region)
    return pains if moved else (*scene.passage.pains, *pains)


def _study(scene: Scene, frames: Sequence[str]) -> StudyTold | None:
    """The study whose findings the next sentence may go on telling."""
    for concept in reversed(scene.concepts):
        if concept.fact.assembly == "study":
            return study_told(scene, replace(concept, start=concept.end, end=concept.end + 1))
    return None if _OPENING.intersection(frames) else scene.passage.study


def _opens(scene: Scene) -> bool:
    """Whether a sentence opens with its day: "On 3/4/2015, …"."""
    return scene.word_at(scene.dates[0].start) <= 1 and not scene.frames("request", "plan")


def _topic(scene: Scene, found: Sequence[Fact]) -> tuple[Place, ...]:
    """The places that the sentence is about: those of the examination it tells of, else of its last finding."""
    for match in reversed(scene.matches):
        if match.layer is Layer.FRAME and match.names[0] == "examination":
            near = [g for g in scene.groups if g.end == match.start or match.end <= g.start <= match.end + 3]
            if near:
                return near[-1].places
    told = [fact for fact in found if fact.region and scene.lexicon.facts[fact.name].assembly in _TOPICAL]
    if not told:
        return ()
    last = told[-1]
    same = {(f.region, f.side): None for f in told if f.name == last.name and f.value == last.value}
    return tuple(Place(region, side, 0, 0) for region, side in same)


def _note_sides(scene: Scene, sides: dict[str, str | None]) -> None:
    """Remember the one side of each region; two sides make none."""
    for group in scene.groups:
        for place in group.places:
            if place.region and place.side:
                known = sides.setdefault(place.region, place.side)
                if known != place.side:
                    sides[place.region] = None
