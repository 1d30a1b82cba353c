"""One sentence with everything that is known about it: matches, flags, places, days, and the passage it stands in."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from guidecheck.case import Quote, When
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.carried import Passage
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.quoted_words import whole_phrase
from guidecheck.reading.sentences.tokens import Sentence
from guidecheck.reading.source_text import SourceText, Spans

_WHOLE: Final = ("review", "guideline")
_DENYING: Final = words("no without negative neg")
_CLOSED: Final = frozenset({"family", "surgeries", "allergies", "warnings", "office"})
LISTS: Final = frozenset({"diagnoses", "treatments", "past", "surgeries"})
_WAS: Final = words("was is were are remained")
_DIAGNOSIS: Final = words("diagnosis diagnoses impression impressions assessment")
_DENIED_WITHIN: Final = 7
_WHAT_WAS_DENIED: Final = words("this these which it they both")
_DENIED_THEN: Final = {(joint, verb) for joint in ("and", "but") for verb in ("was", "were")}
_QUOTED_APART: Final = 12
_CLAUSES: Final = frozenset({",", ";"})
_NO_TOPIC: Final = frozenset({"visit", "injury", "overview"})


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence, marked: `layers` are its matches by layer, `frames` say what it is about, `persons` whom.

    `words` are its own, as they are compared, and `sides` those that the regions had before it in the document.
    """

    source: SourceText
    sentence: Sentence
    words: tuple[str, ...]
    lexicon: Lexicon
    layers: Sequence[Sequence[Match]]
    frames: frozenset[str]
    concepts: Sequence[Concept]
    anchors: Sequence[Concept]
    flags: Sequence[int]
    groups: Sequence[Group]
    dates: Sequence[Dated]
    passage: Passage
    sides: Mapping[str, str | None]
    days: Sequence[Dated] = ()
    persons: Sequence[Concept] = ()
    left_out: Spans = ()

    @property
    def raw(self) -> str:
        """The document's text."""
        return self.source.raw

    @property
    def cues(self) -> Sequence[Match]:
        """The words that say what a passage is about."""
        return self.layers[Layer.FRAME]

    @property
    def triggers(self) -> Sequence[Match]:
        """The words that say how others are meant."""
        return self.layers[Layer.TRIGGER]

    @property
    def placed(self) -> frozenset[int]:
        """The words that name places, by their index."""
        return frozenset([at for group in self.groups for at in range(group.start, group.end)])

    def qualities(self, *names: str) -> list[Match]:
        """The words for these outcomes."""
        return [match for match in self.layers[Layer.QUALITY] if not set(names).isdisjoint(match.names)]

    def frame_at(self, index: int) -> str:
        """What the words at *index* are about: the last cue before them, else the passage's.

        A denial or a guideline speaks for its whole sentence; a list of treatments may name "diagnostic testing".
        """
        if not self.frames:
            return self.passage.frame
        frame = ""
        if self.passage.part in _CLOSED:
            return self.passage.part
        for whole in _WHOLE:
            if whole in self.frames and not (whole == "review" and index < self.denial_clause):
                return whole
        closed = ")" in self.words
        for cue in self.cues:
            if cue.start > index and not self._names_what_was_told(cue):
                break
            if cue.start <= index and self._names_what_was_told(cue):
                continue
            if cue.names[0] in _NO_TOPIC or (closed and self._bracketed(cue.end, index)):
                continue
            if not (cue.names[0] == "studies" and frame in LISTS):
                frame = cue.names[0]
        return frame or self.passage.frame

    def _names_what_was_told(self, cue: Match) -> bool:
        """Whether a word for diagnoses closes what it names, and opens no list: "lumbar strain was the diagnosis"."""
        first = cue.start - (self.words[cue.start - 1] in ARTICLES)
        named = cue.names[0] == "diagnoses" and self.words[cue.end - 1] in _DIAGNOSIS
        return named and first > 1 and self.words[first - 1] in _WAS

    @property
    def denial_clause(self) -> int:
        """Where a clause begins that tells of what stands before it that it was denied: "…, and this was denied".

        What a semicolon parts from the first word of a denial is told before it.
        """
        if "review" not in self.frames:
            return 0
        denial = next((cue.start for cue in self.cues if cue.names[0] == "review"), 0)
        for first in (denial - 2, denial - 1):
            if first > 0 and self.words[first : first + 2] in _DENIED_THEN:
                return first
        if ";" in self.words[:denial]:
            return denial - 1 - self.words[denial - 1 :: -1].index(";")
        commas = (at for at in range(denial - 1, max(0, denial - _DENIED_WITHIN), -1) if self.words[at] == ",")
        comma = next(commas, 0)
        first = comma + 1 + (self.words[comma + 1 : comma + 2] == ("and",))
        return comma if comma and self.words[first] in _WHAT_WAS_DENIED else 0

    def _bracketed(self, start: int, end: int) -> bool:
        """Whether a bracket that holds the words before *start*, and is not opened by them, is closed before *end*."""
        between = self.words[start - (self.words[start - 1] == "(") : end]
        return between.count(")") > between.count("(")

    @property
    def own_day(self) -> When | None:
        """The day that the sentence gives for what it tells."""
        return self.days[0].when if self.days else None

    def has(self, concept: Concept, flags: int) -> bool:
        """Whether the concept is meant in one of these ways."""
        return bool(self.flags[concept.start] & flags)

    def denied(self, match: Match) -> bool:
        """Whether a word is denied, and not itself the denial: "showed no deficit", "was negative for"."""
        own = self.words[match.start] in _DENYING and any(
            each.start <= match.start < each.end for each in self.triggers
        )
        return bool(self.flags[match.start] & Flag.NEGATED) and not own

    def text(self, start: int, end: int) -> str:
        """The document's text from word to word."""
        if start >= end:
            return ""
        first, last = self.sentence.starts[start], self.sentence.ends[end - 1]
        said = self.raw[first:last]
        for left_from, left_to in reversed(self.left_out):
            if first <= left_from < last:
                said = f"{said[: left_from - first]} {said[left_to - first :]}"
        return said

    def quoted(self, concept: Concept, start: int | None = None, end: int | None = None) -> tuple[Quote, ...]:
        """The quote of a mention, reaching from the first to the last word that states the fact.

        A place that stands far before it is a quote of its own.
        """
        first, last = min(concept.start, concept.start if start is None else start), max(concept.end, end or 0)
        place = next((g for g in self.groups if g.start == first and concept.start - g.end > _QUOTED_APART), None)
        clause = self._clause(concept.start) if place else 0
        if place is None or not clause:
            return (self._phrase(first, last, concept.start, concept.end),)
        told = self._phrase(place.start, place.end, place.start, place.end)
        return told, self._phrase(clause, last, concept.start, concept.end)

    def _clause(self, index: int) -> int:
        """Where the clause of the word at *index* begins, if a comma or semicolon opens it not far before."""
        near = range(index - 1, max(0, index - _QUOTED_APART), -1)
        return next((at + 1 for at in near if self.words[at] in _CLAUSES), 0)

    def _phrase(self, first: int, last: int, start: int, end: int) -> Quote:
        """The quote of the words *first* to *last* in whole phrases, at least of those from *start* to *end*."""
        return self.quote(*whole_phrase(self.words, self.layers[Layer.SIDE], first, last, (start, end)))

    def quote(self, start: int, end: int) -> Quote:
        """The words from one to another as a quote."""
        first, last = self.sentence.starts[start], self.sentence.ends[end - 1]
        return self.source.quote(first, last)

    def word_at(self, offset: int) -> int:
        """The index of the word that starts at or after an offset."""
        return bisect_left(self.sentence.starts, offset)

    def word_ending(self, offset: int) -> int:
        """The index after the last word that starts before an offset."""
        return bisect_right(self.sentence.starts, offset - 1)
