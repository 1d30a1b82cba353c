"""A model's statements become facts: their words are located, their values checked, their status looked at again."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from guidecheck.case import Fact, When
from guidecheck.diagnostics import Diagnostic, Span
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.llm.answer import Claim
from guidecheck.reading.llm.second_look import Look, SecondLook
from guidecheck.reading.llm.values import measure_in, value_of
from guidecheck.reading.quotes import QuoteIndex, Ranges, shown
from guidecheck.reading.sentences.dates import dates_in
from guidecheck.reading.source_text import SourceText
from guidecheck.vocabulary import FactDef, Kind, Value, Vocabulary

_WORDS: Final = {True: "present", False: "absent", None: "unknown"}


@dataclass(frozen=True, slots=True)
class Court:
    """A document with everything that a statement about it is held against."""

    source: SourceText
    ranges: Ranges
    vocabulary: Vocabulary
    index: QuoteIndex
    look: SecondLook

    def judge(self, claims: Iterable[Claim], part: Ranges) -> tuple[list[Fact], list[Diagnostic]]:
        """The facts in *claims* about the text of *part*, and what is wrong with the others."""
        facts: list[Fact] = []
        told: list[Diagnostic] = []
        days = {dated.when for start, end in self.ranges for dated in dates_in(self.source.raw, start, end)}
        for claim in claims:
            fact = self._fact(claim, part, days, told)
            if fact is not None:
                facts.append(fact)
        return facts, told

    def _fact(self, claim: Claim, part: Ranges, days: set[When], told: list[Diagnostic]) -> Fact | None:
        """The fact that a claim makes, or None; what is wrong with it is *told*."""
        entry = self.vocabulary.facts.get(claim.name)
        if entry is None or entry.computed:
            why = "it is computed from others" if entry else "the vocabulary has no such fact"
            told.append(_refused(claim, Span(self.source.name), why))
            return None
        place = self.index.locate(claim.quote, part)
        if place is None:
            why = f"its quote `{shown(claim.quote)}` is not in the text"
            told.append(_refused(claim, Span(self.source.name), why))
            return None
        quote = self.source.quote(*place)
        value, problem = value_of(entry, claim, quote.text)
        look = self.look.at(entry, *place)
        if not problem and look.nothing:
            problem = f"`{shown(quote.text)}` says nothing of the patient, or nothing that was done"
        if problem:
            told.append(_refused(claim, self.source.span(place[0]), problem))
            return None
        fact = Fact(
            name=entry.name,
            value=value,
            region=claim.region if claim.region in self.vocabulary.regions else None,
            side=claim.side,
            date=_day(claim.date, days),
            speaker=look.speaker,
            measure=measure_in(entry, claim, quote.text),
            result=claim.result,
            quotes=(quote,),
        )
        told.extend(_dropped(claim, fact, self.source.span(place[0])))
        return self._settled(fact, entry, look, told)

    def _settled(self, fact: Fact, entry: FactDef, look: Look, told: list[Diagnostic]) -> Fact:
        """The fact with the status that our own reading gives it."""
        own = [one for one in look.facts if one.region == fact.region] or list(look.facts)
        same = next((one for one in own if one.value == fact.value), None)
        if own:
            ours = same or own[0]
            settled = replace(
                fact,
                value=ours.value,
                speaker=ours.speaker,
                result=ours.result or fact.result,
                measure=fact.measure if ours.measure is None else ours.measure,
                date=fact.date or ours.date,
            )
        else:
            settled = replace(fact, value=_value_by(look, fact.value, entry))
        if settled.value != fact.value:
            quote = fact.quotes[0]
            message = (
                f"the model says that `{fact.name}` is {_said(fact.value)}; by our reading of"
                f" `{shown(quote.text)}` it is {_said(settled.value)}, which counts"
            )
            told.append(Diagnostic(self.source.span(quote.start or 0), message))
        return settled


def _refused(claim: Claim, place: Span, reason: str) -> Diagnostic:
    return Diagnostic(place, f"the fact `{shown(claim.name)}` is refused: {reason}")


def _dropped(claim: Claim, fact: Fact, place: Span) -> Iterator[Diagnostic]:
    """What of a statement is left out, the rest being sound."""
    if claim.region is not None and fact.region is None:
        yield Diagnostic(place, f"`{fact.name}`: there is no region `{shown(claim.region)}`; the fact has none")
    if claim.date is not None and fact.date is None:
        yield Diagnostic(place, f"`{fact.name}`: the day `{shown(claim.date)}` is not in the text and is left out")


def _value_by(look: Look, value: Value | None, entry: FactDef) -> Value | None:
    """The value where the words around the quote bear it out; where they do not, it is open.

    The lexicon does not know these words as this fact, so that they contradict a yes does not make them a no. Where it
    knows them, it does.
    """
    claimed = Meaning.UNKNOWN if value is None else Meaning.NO if value is False else Meaning.YES
    if not look.meanings or claimed in look.meanings:
        return value
    if look.known and entry.kind is Kind.BOOLEAN and len(look.meanings) == 1:
        return {Meaning.YES: True, Meaning.NO: False}.get(next(iter(look.meanings)))
    return None


def _day(text: str | None, days: set[When]) -> When | None:
    """The day of a statement, where the document names it."""
    try:
        when = When.of(text or "")
    except (TypeError, ValueError, OverflowError):
        return None
    return when if when in days else None


def _said(value: Value | None) -> str:
    return _WORDS[value] if isinstance(value, bool) or value is None else f"`{shown(value)}`"
