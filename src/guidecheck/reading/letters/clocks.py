"""The days that a document gives for the injury, the request and the utilization review decision."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from guidecheck.case import Dates, Fact, When
from guidecheck.reading.letters.letter import Letter
from guidecheck.reading.sentences.dates import dates_in

_REVIEW: Final = re.compile(r"utili[sz]ation\s{1,4}review", re.IGNORECASE)
_ASKED: Final = re.compile(r"request(?:s|ed)?\s{1,4}for\s{1,4}authori[sz]ation|\bRFA\b")
_CLAUSE_END: Final = re.compile(r"[;!?]|\.\s")
_NEAR: Final = 90


def dates_of(
    raw: str,
    letter: Letter | None,
    ranges: Iterable[tuple[int, int]],
    facts: Sequence[Fact],
    visit: When | None = None,
) -> Dates:
    """The dates of a case: those of a letter's header before those told in its text.

    The request is as old as the latest request for authorization; else as the latest examination that asks for a study,
    or the *visit* of the note that asks again; else as the decision of the review, which `Case.request_date` takes.
    """
    header = letter.header if letter else None
    injury = header.date_of_injury.day if header and header.date_of_injury else None
    review = header.ur_denial_date.day if header and header.ur_denial_date else None
    spans = list(ranges)
    review = review or min(_days_after(_REVIEW, raw, spans), default=None)
    asked = [day for day in _days_after(_ASKED, raw, spans) if review is None or day <= review]
    visited = [visit.earliest()] if visit else []
    request = max(asked, default=None) or max([*_asking(facts, review), *visited], default=None)
    return Dates(injury=injury or _stated_injury(facts), request=request, ur_decision=review)


def _stated_injury(facts: Sequence[Fact]) -> date | None:
    days = [fact.value for fact in facts if fact.name == "injury_date" and isinstance(fact.value, date)]
    return min(days) if days else None


def _asking(facts: Sequence[Fact], review: date | None) -> list[date]:
    """The days of the examinations that plan a study, not after the review."""
    days = [fact.date.earliest() for fact in facts if fact.name == "planned_study" and fact.date and fact.date.day]
    return [day for day in days if review is None or day <= review]


def _days_after(words: re.Pattern[str], raw: str, ranges: Iterable[tuple[int, int]]) -> Iterator[date]:
    """The days that stand shortly after *words* in the same clause, with no other day between."""
    for start, end in ranges:
        last = start
        for dated in dates_in(raw, start, end):
            before = raw[max(last, dated.start - _NEAR) : dated.start]
            last = dated.end
            said = words.search(before)
            if dated.when.day and said and not _CLAUSE_END.search(before, said.end()):
                yield dated.when.earliest()
