"""What a note plans to image, as the items of a request, for notes that are checked without one beside them."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact, Item, Study
from guidecheck.reading.requests.studies import read_studies
from guidecheck.reading.requests.study_words import StudyWords
from guidecheck.reading.source_text import Section, SourceText, collapsed
from guidecheck.vocabulary import Vocabulary

FROM_THE_PLAN: Final = "taken from the plan of the note; --request says it in other words"
_LABEL: Final = r"(?!(?i:contrast|views?|technique|cpt|codes?|side|region)\b)[A-Z][A-Za-z /]{1,30}:\s"
_OF_ITS_CONTRAST: Final = r"(?!\s{1,3}(?i:(?:no|with|without|w/?o?|iv) (?:iv |gadolinium )?contrast|contrast)\b)"
_ENDS: Final = re.compile(
    rf"[.;](?=\s|$){_OF_ITS_CONTRAST}|\n\s{{0,3}}(?:\n|[-*\u2022]|\(?\d{{1,2}}[.)]|{_LABEL})|[\f\u2022]"
)
_BEGINS: Final = re.compile(rf"{_ENDS.pattern}|:(?=\s)")
_WITHIN: Final = 160


def planned_items(notes: Iterable[tuple[SourceText, Iterable[Fact]]], words: StudyWords) -> tuple[Item, ...]:
    """One item for each study of a known region that the notes plan, in their order, as the plan's words tell it."""
    planned = {
        _study(fact): (source, fact) for source, facts in notes for fact in facts if _is_planned(fact, words.vocabulary)
    }
    sided = {replace(study, side=None) for study in planned if study.side}
    told = [(study, *found) for study, found in planned.items() if study not in sided]
    return tuple(_item(number, study, fact, source, words) for number, (study, source, fact) in enumerate(told, 1))


def _is_planned(fact: Fact, vocabulary: Vocabulary) -> bool:
    known = bool(fact.region) and fact.measure in vocabulary.modalities
    return fact.name == "planned_study" and fact.value is True and known


def _study(fact: Fact) -> Study:
    return Study(str(fact.measure), fact.region or "", fact.side)


def _item(number: int, study: Study, fact: Fact, source: SourceText, words: StudyWords) -> Item:
    """The item of a planned study: with its contrast and technique, where the words around it tell them of it."""
    told = collapsed(_order(fact, source).text_in(source.raw))
    same = (other for other in read_studies(told, words).studies if _plain(other) == study)
    found = next(same, study)
    requested = told if found != study else _words(fact)
    return Item(number, requested, (found,), FROM_THE_PLAN)


def _plain(study: Study) -> Study:
    return Study(study.modality, study.region, study.side)


def _order(fact: Fact, source: SourceText) -> Section:
    """The stretch of a plan, up to the next stop, entry or blank line on either side, that orders the study."""
    quote = fact.quotes[0] if fact.quotes else None
    if quote is None or quote.start is None or not source.raw.startswith(quote.text, quote.start):
        return Section(0, 0)
    start, end = quote.start, quote.start + len(quote.text)
    before = [found.end() for found in _BEGINS.finditer(source.raw, max(0, start - _WITHIN), start)]
    behind = _ENDS.search(source.raw, end, min(len(source.raw), end + _WITHIN))
    last = len(source.raw) if len(source.raw) <= end + _WITHIN else end
    return Section(before[-1] if before else start, behind.start() if behind else last)


def _words(fact: Fact) -> str:
    return collapsed(fact.quotes[0].text) if fact.quotes else str(fact.measure)
