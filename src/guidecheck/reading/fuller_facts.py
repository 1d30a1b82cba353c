"""Which of the statements of a document a fuller one holds: one with its day, its place, its side, or in full."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeAlias

from guidecheck.case import Fact, When
from guidecheck.reading.parts_named import is_of_another_part
from guidecheck.reading.same_fact import Key, kind_asked, own_text, shared
from guidecheck.reading.sentences.grammar import compared, words
from guidecheck.vocabulary import FactDef

_SAYING_LITTLE: Final = words(
    "a an the of for with and or to in on any no not past prior previous current form clear specific"
)
_ANY_OPERATION: Final = words("the his her that this surgery operation procedure surgical operative")
_BUNDLED: Final = frozenset({"sign", "test", "symptom", "pain", "red_flag"})
_DONE_ONCE: Final = frozenset({"study", "procedure"})
_TOLD_AGAIN: Final = frozenset({"study", "procedure", "symptom", "pain"})
Whole: TypeAlias = Callable[[Fact], Fact | None]


def dated(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> Whole:
    """A study, operation or complaint told without its day, or only with its year, is the dated one of its kind.

    A list of treatments or diagnoses tells of no visit, so what a visit tells is a second fact.
    """
    told: dict[Key, list[Fact]] = {}
    for fact in facts:
        if fact.date:
            told.setdefault(shared(fact), []).append(fact)

    def whole(fact: Fact) -> Fact | None:
        kind = vocabulary[fact.name].assembly
        if kind not in _TOLD_AGAIN or (fact.date and (fact.date.day or kind not in _DONE_ONCE)):
            return None
        with_days = told.get(shared(fact), ())
        return next((f for f in with_days if fact.date is None or _is_within(f.date, fact.date)), None)

    return whole


def _is_within(date: When | None, told: When) -> bool:
    """Whether a day or a month lies in the month or the year that is told: the same event, told more exactly."""
    if date is None or date == told or (told.month and date.month != told.month):
        return False
    return date.year == told.year and date.month is not None


def positive(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> Whole:
    """Of several tests or places that answer one question on one day, the positive one answers it.

    So does a diagnosis that is there in one part and not in another: "medial meniscus tear, no lateral tear".
    """
    there = {(*shared(fact), fact.date): fact for fact in facts if fact.value is True}

    def whole(fact: Fact) -> Fact | None:
        if fact.value is not False:
            return None
        found = there.get((fact.name, fact.region, fact.side, True, *own_text(fact), fact.date))
        kind = vocabulary[fact.name].assembly
        bundled = kind in _BUNDLED or (kind == "diagnosis" and found is not None and is_of_another_part(fact, found))
        return found if bundled else None

    return whole


def placed(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> Whole:
    """An operation or injection told without its region is that of the one place told, and of its day, if any.

    Of operations of several places "the surgery" is the last one told before it.
    """
    order = {id(fact): index for index, fact in enumerate(facts)}
    found: dict[Key, list[Fact]] = {}
    for fact in facts:
        entry = vocabulary[fact.name]
        given = entry.assembly == "procedure" or (entry.assembly == "treatment" and entry.planned)
        if fact.region and (given or fact.name in {"surgery_planned", "injection_planned"}):
            found.setdefault((fact.name, fact.value), []).append(fact)

    def whole(fact: Fact) -> Fact | None:
        told = found.get((fact.name, fact.value), []) if fact.region is None else []
        if fact.date is not None:
            told = [each for each in told if each.date == fact.date or (each.date is None and len(told) == 1)]
        once = vocabulary[fact.name].assembly == "procedure"
        alone = len({(each.region, each.side) for each in told}) == 1 if once else len(told) == 1
        if once and not alone and fact.date is None and _says_only_that(fact):
            return next((each for each in reversed(told) if order[id(each)] < order[id(fact)]), None)
        return told[0] if alone else None

    return whole


def sided(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> Whole:
    """A statement without a side belongs to one with it: signs excepted, and diagnoses that come to have a side."""
    order = {id(fact): index for index, fact in enumerate(facts)}
    sided: dict[Key, Fact] = {
        (f.name, f.region, f.value, f.measure if kind_asked(f) else None): f for f in facts if f.side and f.region
    }

    def whole(fact: Fact) -> Fact | None:
        kind = vocabulary[fact.name].assembly
        other = sided.get((fact.name, fact.region, fact.value, fact.measure if kind_asked(fact) else None))
        if fact.side or other is None or kind == "sign" or own_text(fact):
            return None
        if other.date != fact.date and other.date is not None and fact.date is not None:
            return None
        return None if kind == "diagnosis" and order[id(fact)] < order[id(other)] else other

    return whole


def _says_only_that(fact: Fact) -> bool:
    """Whether an operation is told by a word that any operation has: "after the surgery"."""
    return all(compared(word) in _ANY_OPERATION for quote in fact.quotes for word in quote.text.split())


def asked_somewhere(facts: Iterable[Fact], _: Mapping[str, FactDef]) -> Whole:
    """A study asked for without a region is the one of its kind that is asked for with one, by whomever."""
    placed: dict[Key, Fact] = {}
    for fact in facts:
        if kind_asked(fact) and fact.region:
            placed.setdefault((*kind_asked(fact), fact.value, fact.speaker), fact)
            placed.setdefault((*kind_asked(fact), fact.value), fact)

    def whole(fact: Fact) -> Fact | None:
        if not kind_asked(fact) or fact.region is not None:
            return None
        asked = (*kind_asked(fact), fact.value)
        return placed.get((*asked, fact.speaker)) or placed.get(asked)

    return whole


def said_in_full(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> Whole:
    """What a record is said to lack, once, where others say it in fewer or the same words: "the form", "that form"."""
    told = {id(fact): _content(fact) for fact in facts if vocabulary[fact.name].assembly == "record"}
    lacking = [fact for fact in facts if id(fact) in told]

    def whole(fact: Fact) -> Fact | None:
        mine = told.get(id(fact))
        if not mine:
            return None
        fuller = [
            f
            for f in lacking
            if mine <= told[id(f)] and (f.region, f.side, f.date) == (fact.region, fact.side, fact.date)
        ]
        fullest = max(fuller, key=lambda each: len(told[id(each)]))
        return None if fullest is fact else fullest

    return whole


def _content(fact: Fact) -> frozenset[str]:
    """The words that tell what is missing."""
    return frozenset(word for word in map(compared, str(fact.measure or "").split()) if word not in _SAYING_LITTLE)
