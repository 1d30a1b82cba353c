"""Which readers there are, and what is asked of every one: each fact's words must stand in its document."""

from dataclasses import replace
from importlib.metadata import entry_points
from typing import Final

from guidecheck.case import Fact, Quote
from guidecheck.codes import Codes
from guidecheck.diagnostics import Diagnostic, Span, did_you_mean, wrong_call
from guidecheck.reading.fact_faults import fault_of
from guidecheck.reading.letters.letter import clinical_ranges
from guidecheck.reading.quotes import QuoteIndex, Ranges, shown
from guidecheck.reading.reading import Reader, Reading
from guidecheck.reading.source_text import SourceText
from guidecheck.vocabulary import Vocabulary

GROUP: Final = "guidecheck.readers"
LEXICON, LLM = "lexicon", "llm"


def reader_of(name: str, vocabulary: Vocabulary, codes: Codes | None = None) -> Reader:
    """The reader *name*; raises `InvalidInput` where there is none or it cannot be made."""
    if name == LEXICON:
        from guidecheck.reading.lexicon_reader import LexiconReader

        return LexiconReader(vocabulary, codes)
    if name == LLM:
        from guidecheck.reading.llm.reader import llm_reader

        return llm_reader(vocabulary, codes)
    from guidecheck.reading.plugged import plugged

    points = entry_points(group=GROUP)
    found = [point for point in points if point.name == name]
    if not found:
        known = [LEXICON, LLM, *sorted(points.names)]
        help_ = did_you_mean(name, known) or f"known are {', '.join(known)}"
        raise wrong_call("--reader", f"unknown reader `{name}`", help_)
    if len({point.value for point in found}) > 1:
        both = ", ".join(sorted(point.value for point in found))
        raise wrong_call("--reader", f"two readers are named `{name}`: {both}", "remove one of the packages")
    return plugged(found[0], vocabulary, codes)


def checked(reading: Reading, vocabulary: Vocabulary) -> Reading:
    """The reading without facts that the vocabulary or the document does not bear out; each is told as refused.

    A fact must rest on words of the clinical ranges: a letter's rationale gives its decision away.
    """
    search = _Search(reading.source, clinical_ranges(reading.source, reading.letter))
    kept: list[Fact] = []
    refused: list[Diagnostic] = []
    for fact in reading.facts:
        reason = fault_of(fact, vocabulary)
        found = fact.quotes if reason else search.found(fact.quotes)
        reason = reason or search.fault_of(fact.quotes, found)
        if reason:
            refused.append(Diagnostic(Span(reading.source.name), f"the fact `{shown(fact.name)}` is refused: {reason}"))
        else:
            kept.append(fact if found == fact.quotes else fact.quoting(found))
    return replace(reading, facts=tuple(kept), diagnostics=(*reading.diagnostics, *refused))


class _Search:
    """Finds quotes in one document; its words are laid out when the first quote does not stand where it says."""

    def __init__(self, source: SourceText, ranges: Ranges) -> None:
        self.source, self.ranges = source, ranges
        self._index: QuoteIndex | None = None

    @property
    def index(self) -> QuoteIndex:
        if self._index is None:
            self._index = QuoteIndex(self.source.raw)
        return self._index

    def found(self, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        """The quotes at their places; fewer where one is not found."""
        return tuple(quote for quote in map(self._found, quotes) if quote)

    def _found(self, quote: Quote) -> Quote | None:
        place = (quote.start, quote.end) if self._stands(quote) else self._place(quote)
        if place is None or place[0] is None or place[1] is None:
            return None
        return self.source.quote(place[0], place[1])

    def _stands(self, quote: Quote) -> bool:
        start, end = quote.start, quote.end
        if start is None or end is None or not any(first <= start < end <= last for first, last in self.ranges):
            return False
        return self.source.raw[start:end] == quote.text

    def _place(self, quote: Quote) -> tuple[int, int] | None:
        return self.index.locate(quote.text, self.ranges, quote.start)

    def fault_of(self, quotes: tuple[Quote, ...], found: tuple[Quote, ...]) -> str:
        """Why a quote was not found, or nothing."""
        if len(found) == len(quotes):
            return ""
        missing = next(quote for quote in quotes if self._found(quote) is None)
        elsewhere = self.index.locate(missing.text) is not None
        place = "in the clinical part of the letter, only elsewhere in it" if elsewhere else "in the document"
        return f"its quote `{shown(missing.text)}` is not {place}"
