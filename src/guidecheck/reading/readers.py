"""Which readers there are, and what is asked of every one: each fact's words must stand in its document."""

import re
from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import entry_points
from pathlib import Path

from guidecheck.case import Fact, Quote
from guidecheck.diagnostics import Diagnostic, Span, did_you_mean, fault
from guidecheck.reading.reading import Reader, Reading
from guidecheck.reading.source_text import SourceText
from guidecheck.vocabulary import Vocabulary

GROUP = "guidecheck.readers"
BUILT_IN = "lexicon"
_WORD = re.compile(r"[^\W_]+")


def reader_of(name: str, vocabulary: Vocabulary, codes: Path | None = None) -> Reader:
    """The reader *name*; raises `InvalidInput` where there is none, naming those there are."""
    if name == BUILT_IN:
        from guidecheck.reading.lexicon_reader import LexiconReader  # noqa: PLC0415 - only the reader used is loaded

        return LexiconReader(vocabulary, codes)
    found = {point.name: point for point in entry_points(group=GROUP)}
    if name not in found:
        known = [BUILT_IN, *sorted(found)]
        help_ = did_you_mean(name, known) or f"known are {', '.join(known)}"
        raise fault(Span("--reader"), f"unknown reader `{name}`", help_)
    made: Reader = found[name].load()(vocabulary)
    return made


def checked(reading: Reading, vocabulary: Vocabulary) -> Reading:
    """The reading without facts that the vocabulary or the document does not bear out; each is told as refused."""
    kept: list[Fact] = []
    refused: list[Diagnostic] = []
    for fact in reading.facts:
        sound = _located(fact, reading.source)
        reason = _reason(fact, sound, vocabulary)
        if reason or sound is None:
            refused.append(Diagnostic(Span(reading.source.name), f"the fact `{fact.name}` is refused: {reason}"))
        else:
            kept.append(sound)
    return replace(reading, facts=tuple(kept), diagnostics=(*reading.diagnostics, *refused))


def _reason(fact: Fact, located: Fact | None, vocabulary: Vocabulary) -> str:
    if fact.name not in vocabulary.facts:
        return "the vocabulary has no such fact"
    if fact.region is not None and fact.region not in vocabulary.regions:
        return f"there is no region `{fact.region}`"
    if not fact.quotes:
        return "it has no quote"
    return "" if located else f"its quote `{fact.quotes[0].text[:80]}` is not in the document"


def _located(fact: Fact, source: SourceText) -> Fact | None:
    """The fact with its quotes at their places, or None where one is not found."""
    quotes: list[Quote] = []
    for quote in fact.quotes:
        place = (quote.start, quote.end) if _stands(quote, source) else locate(quote.text, source.raw)
        if place is None or place[0] is None or place[1] is None:
            return None
        start, end = place[0], place[1]
        quotes.append(Quote(source.raw[start:end], source.name, source.page_of(start), start, end))
    return replace(fact, quotes=tuple(quotes))


def _stands(quote: Quote, source: SourceText) -> bool:
    if quote.start is None or quote.end is None or not 0 <= quote.start < quote.end <= len(source.raw):
        return False
    return source.raw[quote.start : quote.end] == quote.text


def locate(words: str, raw: str) -> tuple[int, int] | None:
    """Where *words* stand in a document: the same words in the same order, whatever breaks, hyphens and case there are."""
    wanted = [match.group().casefold() for match in _WORD.finditer(words)]
    if not wanted:
        return None
    places = list(_words(raw))
    for index in range(len(places) - len(wanted) + 1):
        if all(places[index + step][0] == word for step, word in enumerate(wanted)):
            return places[index][1], places[index + len(wanted) - 1][2]
    return None


def _words(raw: str) -> Iterator[tuple[str, int, int]]:
    return ((match.group().casefold(), match.start(), match.end()) for match in _WORD.finditer(raw))
