"""The facts of a document: sentences are marked and read by the kinds of their mentions, and statements are merged."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.context.denials import with_its_denial
from guidecheck.reading.kinds.care.operations import read_procedure
from guidecheck.reading.kinds.care.operations_listed import read_listed_surgery, read_no_surgery
from guidecheck.reading.kinds.care.outcome_of_all import read_care_in_all
from guidecheck.reading.kinds.care.told_of_all import read_response_of_all
from guidecheck.reading.kinds.care.treatments import read_treatment
from guidecheck.reading.kinds.complained import as_complained
from guidecheck.reading.kinds.elsewhere import told_elsewhere
from guidecheck.reading.kinds.exam.counted import counted, tests_of_found
from guidecheck.reading.kinds.exam.dermatomes import patterns_of_found
from guidecheck.reading.kinds.exam.outcome import read_outcome
from guidecheck.reading.kinds.exam.roots import resolved, roots_of_found, roots_of_tested
from guidecheck.reading.kinds.exam.tables import row_of, table_headed
from guidecheck.reading.kinds.exam.tested import read_tested, tested_in, told_by_name
from guidecheck.reading.kinds.exam.whole_exam import read_normal_regions
from guidecheck.reading.kinds.finding import read_finding
from guidecheck.reading.kinds.finding_days import is_of_an_earlier_visit
from guidecheck.reading.kinds.history.birth import read_birth
from guidecheck.reading.kinds.history.body_mass import read_body_mass
from guidecheck.reading.kinds.history.injury_day import read_injury_day
from guidecheck.reading.kinds.history.injury_month import read_injury_month
from guidecheck.reading.kinds.history.other_accidents import without_other_accidents
from guidecheck.reading.kinds.history.person import read_age, read_choice, read_date
from guidecheck.reading.kinds.history.temperature import read_temperature
from guidecheck.reading.kinds.pain import read_pain
from guidecheck.reading.kinds.pain_at_night import read_pain_at_night
from guidecheck.reading.kinds.pain_going import read_pain_going
from guidecheck.reading.kinds.pain_scored import read_rated_again, read_scored_places
from guidecheck.reading.kinds.pain_source import read_pain_at_its_source
from guidecheck.reading.kinds.records.record import read_record
from guidecheck.reading.kinds.severity import read_severity
from guidecheck.reading.kinds.since_study import with_change_since
from guidecheck.reading.kinds.studies.cleared import with_cleared
from guidecheck.reading.kinds.studies.no_imaging import read_no_imaging
from guidecheck.reading.kinds.studies.results import read_shown_since
from guidecheck.reading.kinds.studies.study import read_study
from guidecheck.reading.kinds.suspected import with_suspicions
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.marking import marked
from guidecheck.reading.merge import merged
from guidecheck.reading.notes.boxes import sentences_chosen
from guidecheck.reading.notes.columns import Told, by_column
from guidecheck.reading.notes.halves import by_halves
from guidecheck.reading.notes.names_ahead import by_name
from guidecheck.reading.notes.outline import Block
from guidecheck.reading.notes.papers import Paper
from guidecheck.reading.notes.procedure_report import as_carried_out
from guidecheck.reading.notes.serial import by_day
from guidecheck.reading.notes.study_report import as_reported
from guidecheck.reading.phrases import GRADED, TESTED
from guidecheck.reading.places.sides import Known, note_sides
from guidecheck.reading.sentences.carried import Passage
from guidecheck.reading.sentences.dates import days_in
from guidecheck.reading.sentences.former_latter import with_those_meant
from guidecheck.reading.sentences.injured import with_injuries
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.other_side import with_other_side
from guidecheck.reading.sentences.paired_grades import with_their_sides
from guidecheck.reading.sentences.parted_words import whole_words
from guidecheck.reading.sentences.passage import asks, entering, passage_after
from guidecheck.reading.sentences.past_allergies import past_allergies
from guidecheck.reading.sentences.run_on import told_apart
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.short_forms import spelled_out
from guidecheck.reading.sentences.sides_in_turn import told_in_turn
from guidecheck.reading.sentences.sign_lists import parted
from guidecheck.reading.sentences.tokens import Sentence
from guidecheck.reading.sentences.told_again import after_a_denial
from guidecheck.reading.sentences.visits_opened import back_to_today
from guidecheck.reading.sentences.yearless import with_yearless
from guidecheck.reading.source_text import SourceText

_READERS: Final[Mapping[str, Callable[[Scene, Concept], Iterator[Fact]]]] = {
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
    "duration": read_care_in_all,
}
_ASKED: Final = "planned_study"


def read_facts(source: SourceText, ranges: Iterable[tuple[int, int]], lexicon: Lexicon) -> tuple[Fact, ...]:
    """What the *ranges* of a document state, each fact with the quotes that show it."""
    facts: list[Fact] = []
    for start, end in ranges:
        facts.extend(_facts_of(source, (Block(start, end),), Passage(), lexicon))
    return _settled(facts, lexicon)


def read_note(papers: Iterable[Paper], lexicon: Lexicon) -> tuple[Fact, ...]:
    """What the papers of a note state, part by part."""
    facts: list[Fact] = []
    for source, outline in papers:
        passage = Passage(date=outline.visit, note=True, visit=outline.visit, begun=outline.visit)
        told = _facts_of(source, outline.blocks, passage, lexicon)
        found = as_carried_out(as_reported(told, source.raw, outline.visit, lexicon), source.raw, lexicon)
        facts.extend(_in_the_whole(fact, source.offset) for fact in found) if source.offset else facts.extend(found)
    return _settled(facts, lexicon)


def _in_the_whole(fact: Fact, offset: int) -> Fact:
    """A fact of a part of a document that begins at an offset, with quotes that count from where the whole does."""
    return fact.quoting(tuple(quote.moved(offset) for quote in fact.quotes))


def _settled(facts: Iterable[Fact], lexicon: Lexicon) -> tuple[Fact, ...]:
    """The statements, each once, with those that only several of them make."""
    facts = without_other_accidents(list(facts), lexicon)
    return merged(counted(with_cleared(resolved(facts, lexicon)), lexicon), lexicon.facts)


def _facts_of(source: SourceText, blocks: Iterable[Block], passage: Passage, lexicon: Lexicon) -> Iterator[Fact]:
    raw = source.raw
    known = Known({}, lexicon.paired, lexicon.spine, lexicon.within)
    for block in blocks:
        dates = days_in(raw, block.start, block.end, passage.visit)
        dates = with_yearless(raw, block.start, block.end, dates, passage.visit)
        passage = entering(passage, block)
        first = 0
        before: Sentence | None = None
        for written in _written(raw, block, passage, lexicon):
            sentence = with_injuries(written, spelled_out(written, lexicon.short), passage.part)
            sentence = parted(sentence) if passage.note else sentence
            sentence, before = with_those_meant(sentence, before, lexicon), sentence
            last = first
            while last < len(dates) and dates[last].start < sentence.end:
                last += 1
            days, first = dates[first:last], last
            apart = (
                by_halves(sentence, passage)
                or by_column(raw, sentence, days, passage)
                or [told.also_without(block.skips) for told in by_day(raw, sentence, days, passage)]
            )
            apart = apart or by_name(sentence, passage)
            passage = back_to_today(sentence, after_a_denial(sentence, past_allergies(sentence, passage)))
            over = passage
            for told in apart or (Told(sentence, passage, block.skips),):
                scene = marked(source, told, lexicon, () if apart else days, known)
                found = list(_told(scene))
                found.extend(read_injury_day(scene, found))
                found.extend(read_injury_month(scene, found))
                found.extend(tuple(told_elsewhere(scene, found)))
                yield from (_with_answer(source, fact, block) for fact in found) if block.denied else found
                passage = passage_after(scene, found)
                for group in scene.groups:
                    note_sides(group.places, known)
            if apart:
                passage = passage._replace(date=over.date, table=over.table, places=over.places)


def _written(raw: str, block: Block, passage: Passage, lexicon: Lexicon) -> Iterator[Sentence]:
    """The sentences of a block as they stand; in a note what runs on is told apart, and a side's outcome joined."""
    chosen = sentences_chosen(raw, block.start, block.end, block.skips, lower=passage.note)
    written = (whole_words(raw, sentence, lexicon.known) for sentence in chosen)
    if passage.note:
        written = (with_their_sides(raw, sentence) for sentence in written)
    written = (clause for sentence in written for clause in told_in_turn(sentence))
    if not passage.note:
        return with_other_side(written)
    return with_other_side(part for sentence in written for part in told_apart(sentence))


def _told(scene: Scene) -> Iterator[Fact]:
    """What a sentence states: a question only what it names as asked for: "Is the request for an MRI necessary?"."""
    if table_headed(scene):
        return
    if not asks(scene):
        yield from (fact for fact in _sentence_facts(scene) if not is_of_an_earlier_visit(scene, fact))
    elif scene.frame_at(len(scene.words)) == "request" and not scene.passage.note:
        yield from (fact for fact in _sentence_facts(scene) if fact.name == _ASKED)


def _with_answer(source: SourceText, fact: Fact, block: Block) -> Fact:
    """The fact with the answer to its question in the quote: "Locking? N"."""
    starts = [quote.start for quote in fact.quotes if quote.start is not None]
    return fact.quoting(tuple(source.quote(start, block.answered) for start in starts))


def _sentence_facts(scene: Scene) -> Iterator[Fact]:
    yield from read_age(scene)
    yield from read_birth(scene)
    yield from read_body_mass(scene)
    yield from read_temperature(scene)
    for anchor in scene.anchors:
        yield from read_date(scene, anchor)
    tested = row_of(scene) or tested_in(scene)
    yield from read_tested(scene, tested)
    yield from roots_of_tested(scene, tested)
    for person in scene.persons:
        yield from read_choice(scene, person)
    for concept in scene.concepts:
        if tested and told_by_name(scene, concept, tested):
            continue
        graded = concept.needs in {GRADED, TESTED} and concept.fact.assembly != "choice"
        read = read_outcome if graded else _READERS.get(concept.fact.assembly)
        if read is None:
            continue
        found = [with_its_denial(scene, concept, fact) for fact in read(scene, concept)]
        found = as_complained(scene, concept, list(with_change_since(scene, concept, found)))
        yield from with_suspicions(scene, concept, found)
        yield from read_severity(scene, concept, found)
        yield from read_pain_at_its_source(scene, concept)
        yield from read_pain_at_night(scene, concept, found)
        yield from read_pain_going(scene, concept)
        if found and found[0].name in scene.lexicon.rooted:
            yield from roots_of_found(scene, concept, found)
        yield from patterns_of_found(scene, concept, found)
        if concept.fact.name in scene.lexicon.counts:
            yield from tests_of_found(scene, concept, found)
    yield from read_scored_places(scene)
    yield from read_rated_again(scene)
    yield from read_shown_since(scene)
    yield from read_record(scene)
    yield from read_no_surgery(scene)
    yield from read_no_imaging(scene)
    yield from read_listed_surgery(scene)
    yield from read_normal_regions(scene)
    yield from read_response_of_all(scene)
