"""The reader `llm`: a language model proposes facts, and this program believes none that it cannot find in the text.

Off unless it is asked for by name. It is sent the clinical part of a document and nothing else: of a letter the header
and the summary, never a decision or a rationale. The letter's parts, its items and its dates are our own parser's.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact
from guidecheck.codes import Codes
from guidecheck.diagnostics import Diagnostic, InvalidInput, Span
from guidecheck.reading.letters.letter import clinical_ranges
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.llm.answer import claims_in
from guidecheck.reading.llm.client import Endpoint, Reply, Trouble, require_client
from guidecheck.reading.llm.facts import Court
from guidecheck.reading.llm.schema import answer_schema, task_of
from guidecheck.reading.llm.second_look import SecondLook
from guidecheck.reading.llm.settings import Settings, settings_in
from guidecheck.reading.merge import merged
from guidecheck.reading.quotes import QuoteIndex, Ranges
from guidecheck.reading.reading import Reading
from guidecheck.reading.source_text import SourceText
from guidecheck.vocabulary import Vocabulary

PART: Final = 12_000
MAX_PARTS: Final = 20


def llm_reader(vocabulary: Vocabulary, codes: Codes | None = None) -> "LlmReader":
    """The reader with the settings of the environment; raises `InvalidInput` where it cannot be used."""
    require_client()
    return LlmReader(vocabulary, settings_in(os.environ), codes)


class LlmReader:
    """Asks an endpoint about each document; made once, it reads any number of them."""

    name = "llm"

    def __init__(self, vocabulary: Vocabulary, settings: Settings, codes: Codes | None = None) -> None:
        self._vocabulary, self._settings = vocabulary, settings
        self._frame = LexiconReader(vocabulary, codes)
        self._task, self._schema = task_of(vocabulary), answer_schema(vocabulary)

    def read(self, source: SourceText) -> Reading:
        """What *source* says.

        Raises `InvalidInput` where the model answered for no part of it: a document that nobody has read must not be
        judged as if it were silent.
        """
        frame = self._frame.read(source)
        ranges = clinical_ranges(source, frame.letter)
        parts = list(parts_of(source.raw, ranges))
        replies = list(self._replies(source.raw, parts[:MAX_PARTS]))
        court = Court(source, ranges, self._vocabulary, QuoteIndex(source.raw), self._look(source, ranges))
        facts: list[Fact] = []
        told: list[Diagnostic] = []
        for part, reply in zip(parts, replies, strict=False):
            found, faults = _judged(court, part, reply)
            facts.extend(found)
            told.extend(faults)
        if replies and all(isinstance(reply, Trouble) for reply in replies):
            raise InvalidInput(told)
        answered = sum(not isinstance(reply, Trouble) for reply in replies)
        if answered < len(parts):
            message = f"the model has read {answered} of the {len(parts)} parts of this document"
            told.append(Diagnostic(Span(source.name), message, "facts of the others are not here"))
        return replace(
            frame,
            facts=merged(facts, self._vocabulary.facts),
            diagnostics=(*frame.diagnostics, *dict.fromkeys(told)),
        )

    def _look(self, source: SourceText, ranges: Ranges) -> SecondLook:
        return SecondLook(source, ranges, self._frame.lexicon)

    def _replies(self, raw: str, parts: list[Ranges]) -> Iterator[Reply]:
        """The reply to each part, up to a trouble that would come again."""
        if not parts:
            return
        with Endpoint(self._settings) as endpoint:
            for part in parts:
                text = "\n\n".join(raw[start:end] for start, end in part)
                reply = endpoint.ask(self._task, text, self._schema)
                yield reply
                if isinstance(reply, Trouble) and reply.lasting:
                    return


def _judged(court: Court, part: Ranges, reply: Reply) -> tuple[list[Fact], list[Diagnostic]]:
    place = Span(court.source.name)
    if isinstance(reply, Trouble):
        return [], [Diagnostic(place, reply.message, reply.help)]
    claims, problems = claims_in(reply)
    facts, faults = court.judge(claims, part)
    return facts, [*(Diagnostic(place, problem) for problem in problems), *faults]


def parts_of(raw: str, ranges: Ranges) -> Iterator[Ranges]:
    """The clinical text in portions that one request can carry, parted between sentences."""
    part: list[tuple[int, int]] = []
    size = 0
    for start, end in _pieces(raw, ranges):
        if part and size + end - start > PART:
            yield part
            part, size = [], 0
        part.append((start, end))
        size += end - start
    if part:
        yield part


def _pieces(raw: str, ranges: Ranges) -> Iterator[tuple[int, int]]:
    for start, end in ranges:
        first = start
        while end - first > PART:
            breaks = (raw.rfind(mark, first + PART // 2, first + PART) for mark in ("\n\n", ". ", "\n", " "))
            last = next((place + 1 for place in breaks if place >= 0), first + PART)
            yield first, last
            first = last
        if raw[first:end].strip():
            yield first, end
