"""The built-in reader: the vocabulary's phrases, the letter's form, nothing else."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from guidecheck.case import Item
from guidecheck.codes import Codes
from guidecheck.diagnostics import Diagnostic
from guidecheck.reading.facts import read_facts, read_note
from guidecheck.reading.letters.clocks import dates_of
from guidecheck.reading.letters.item_labels import first_reasons
from guidecheck.reading.letters.letter import Letter, clinical_ranges, parse_letter
from guidecheck.reading.lexicon import Lexicon, lexicon_of
from guidecheck.reading.notes.papers import Paper, papers_of
from guidecheck.reading.reading import Reading
from guidecheck.reading.requests.studies import read_studies
from guidecheck.reading.requests.study_words import StudyWords, study_words
from guidecheck.reading.scanned.reading_copy import copy_of, in_own_words
from guidecheck.reading.source_text import SourceText, collapsed
from guidecheck.vocabulary import Vocabulary

_NO_LETTER: Final = "it gives reasons for decisions as a determination letter does, but has no headings of its parts"
_CHECK_HEADINGS: Final = "it is read as a note up to here; if it was scanned, check its headings against the paper"


class LexiconReader:
    """Reads with the phrases of a vocabulary; made once, it reads any number of documents."""

    name = "lexicon"

    def __init__(self, vocabulary: Vocabulary, codes: Codes | None = None) -> None:
        self.words: StudyWords = study_words(vocabulary, codes)
        self.lexicon: Lexicon = lexicon_of(vocabulary)

    def read(self, source: SourceText) -> Reading:
        """What *source* says; facts come from a letter's header and summary, or from the whole of a note."""
        copy = copy_of(source)
        reading = self._read(copy.source)
        return replace(reading, source=source, facts=in_own_words(reading.facts, source, copy))

    def _read(self, source: SourceText) -> Reading:
        letter = parse_letter(source, self.words)
        if letter is None:
            return _without_reasons(self._note(source))
        ranges = clinical_ranges(source, letter)
        facts = read_facts(source, ranges, self.lexicon)
        return Reading(
            source=source,
            letter=letter,
            items=items_of(letter),
            facts=facts,
            dates=dates_of(source.raw, letter, ranges, facts),
            diagnostics=letter.diagnostics,
        )

    def _note(self, source: SourceText) -> Reading:
        """What a document says that is no letter, paper by paper."""
        papers = papers_of(source, self.lexicon)
        facts = read_note(papers, self.lexicon)
        visit = max((paper.outline.visit for paper in papers if paper.outline.visit), default=None)
        return Reading(
            source=source,
            letter=None,
            items=self._items_of_forms(papers),
            facts=facts,
            dates=dates_of(source.raw, None, (), facts, visit),
        )

    def items_asked(self, requested: str) -> tuple[Item, ...]:
        """The items of a request that the user gives beside a note."""
        return (self._item(1, requested),)

    def _items_of_forms(self, papers: Iterable[Paper]) -> tuple[Item, ...]:
        """The items of the requests for authorization among the papers."""
        told = [collapsed(asked.text_in(source.raw)) for source, outline in papers for asked in outline.asked]
        return tuple(self._item(number, requested) for number, requested in enumerate(dict.fromkeys(told), 1))

    def _item(self, number: int, requested: str) -> Item:
        reading = read_studies(requested, self.words)
        return Item(number, requested, reading.studies, reading.note_with_problems)


def _without_reasons(reading: Reading) -> Reading:
    """A note as it is read; what may be a letter, without its reasons and with a word about it."""
    start = first_reasons(reading.source.raw)
    if start is None:
        return reading
    facts = tuple(fact for fact in reading.facts if all((quote.start or 0) < start for quote in fact.quotes))
    told = Diagnostic(reading.source.span(start), _NO_LETTER, _CHECK_HEADINGS)
    return replace(reading, facts=facts, diagnostics=(*reading.diagnostics, told))


def items_of(letter: Letter | None) -> tuple[Item, ...]:
    """A letter's items as a case has them."""
    return tuple(
        Item(
            item.number,
            item.requested,
            item.studies.studies,
            item.studies.note_with_problems,
        )
        for item in (letter.items if letter else ())
    )
