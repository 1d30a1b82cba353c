"""One sentence with everything that is known about it: matches, flags, places, days, and the passage it stands in."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from guidecheck.case import Fact, Quote, Speaker, When
from guidecheck.reading.context import Flag
from guidecheck.reading.dates import Dated
from guidecheck.reading.lexicon import GRADED, OPPOSITE, TESTED, Lexicon
from guidecheck.reading.regions import Group, Place
from guidecheck.reading.tokens import Sentence
from guidecheck.reading.trie import Layer, Match
from guidecheck.vocabulary import FactDef, Value


@dataclass(frozen=True, slots=True)
class Concept:
    """A mention of a fact: its words, and what it still `needs` beside it (a grade, a test's outcome) or turns round."""

    fact: FactDef
    start: int
    end: int
    needs: str = ""
    choice: str = ""

    @property
    def opposite(self) -> bool:
        """Whether the words state that the fact is not so."""
        return self.needs == OPPOSITE


@dataclass(frozen=True, slots=True)
class StudyTold:
    """A study whose findings are being told: its day and its places."""

    date: When | None
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """What a sentence takes over from the ones before it."""

    date: When | None = None
    injury: When | None = None
    frame: str = ""
    places: tuple[Place, ...] = ()
    pains: tuple[Place, ...] = ()
    study: "StudyTold | None" = None


_WHOLE = ("review", "guideline")


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence, marked."""

    raw: str
    sentence: Sentence
    lexicon: Lexicon
    matches: Sequence[Match]
    concepts: Sequence[Concept]
    flags: Sequence[int]
    groups: Sequence[Group]
    dates: Sequence[Dated]
    passage: Passage
    own_date: Dated | None = None

    def frames(self, *names: str) -> bool:
        """Whether the sentence has a cue for one of these frames."""
        return any(m.layer is Layer.FRAME and m.names[0] in names for m in self.matches)

    def frame_at(self, index: int) -> str:
        """What the words at *index* are about: the last cue before them, else the passage's.

        A denial or a guideline speaks for its whole sentence.
        """
        frame = next((name for name in _WHOLE if self.frames(name)), "")
        if frame:
            return frame
        for match in self.matches:
            if match.layer is Layer.FRAME and match.names[0] not in {"visit", "injury"}:
                if match.start > index:
                    break
                frame = match.names[0]
        return frame or self.passage.frame

    def date_at(self, index: int) -> When | None:
        """The day that a statement at *index* is tied to; lists and denials have none but their own visit's."""
        match self.frame_at(index):
            case "review":
                return None
            case "diagnoses" | "treatments":
                return self.own_day if self.frames("visit") and self._opens_before_list() else None
            case _:
                return self.own_day or self.passage.date

    @property
    def own_day(self) -> When | None:
        """The day that the sentence gives for what it tells."""
        return self.own_date.when if self.own_date else None

    def _opens_before_list(self) -> bool:
        """Whether the day stands before the list it opens, not among its entries."""
        lists = (m.start for m in self.matches if m.layer is Layer.FRAME and m.names[0] in {"diagnoses", "treatments"})
        first = min(lists, default=0)
        return self.own_date is not None and self.own_date.start <= self.sentence.starts[first]

    def qualities(self, *names: str) -> list[Match]:
        """The words for these outcomes."""
        return [m for m in self.matches if m.layer is Layer.QUALITY and not set(names).isdisjoint(m.names)]

    def has(self, concept: Concept, flags: Flag) -> bool:
        """Whether the concept is meant in one of these ways."""
        return bool(self.flags[concept.start] & flags)

    def text(self, start: int, end: int) -> str:
        """The document's text from word to word."""
        if start >= end:
            return ""
        return self.raw[self.sentence.starts[start] : self.sentence.ends[end - 1]]

    def quote(self, start: int, end: int) -> Quote:
        """The quote from word to word."""
        first, last = self.sentence.starts[start], self.sentence.ends[end - 1]
        return Quote(self.raw[first:last], start=first, end=last)

    def word_at(self, offset: int) -> int:
        """The index of the word that starts at or after an offset."""
        return bisect_left(self.sentence.starts, offset)

    def word_ending(self, offset: int) -> int:
        """The index after the last word that starts before an offset."""
        return bisect_right(self.sentence.starts, offset - 1)

    def loose_side(self, concept: Concept) -> str | None:
        """A side that the clause names without a region: "positive on the left"."""
        taken = [(place.start - 4, place.end + 4) for group in self.groups for place in group.places if place.side]
        for match in self.matches:
            if match.layer is not Layer.SIDE or not concept.start - 4 <= match.start <= concept.end + 8:
                continue
            between = self.sentence.words[min(concept.end, match.end) : max(concept.start, match.start)]
            if not any(first <= match.start < last for first, last in taken) and ";" not in between:
                return match.names[0]
        return None


def concepts_of(lexicon: Lexicon, matches: Sequence[Match]) -> list[Concept]:
    """The mentions of facts, in the order of the sentence."""
    found: list[Concept] = []
    for match in matches:
        if match.layer is not Layer.CONCEPT:
            continue
        for name in match.names:
            plain, _, choice = name.partition("=")
            needs = plain[-1:] if plain[-1:] in {GRADED, TESTED, OPPOSITE} else ""
            fact = lexicon.facts.get(plain.removesuffix(needs))
            if fact is not None:
                found.append(Concept(fact, match.start, match.end, needs, choice))
    return found


def stated(
    scene: Scene,
    concept: Concept,
    value: Value | None,
    place: Place | None = None,
    *,
    name: str = "",
    measure: float | str | None = None,
    result: str | None = None,
    when: When | None = None,
    speaker: Speaker = Speaker.PROVIDER,
    start: int | None = None,
    end: int | None = None,
) -> Fact:
    """A fact from one mention, its quote reaching from the first to the last word that states it."""
    first = min(concept.start, concept.start if start is None else start)
    last = max(concept.end, concept.end if end is None else end)
    region = place.region if place else None
    return Fact(
        name=name or concept.fact.name,
        value=value,
        region=region,
        side=place.side if place else None,
        date=when,
        speaker=speaker,
        measure=measure,
        result=result,
        quotes=(scene.quote(first, last),),
    )
