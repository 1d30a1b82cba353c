"""One fact from several mentions keeps all its quotes; statements that differ stay apart."""

import re
from collections.abc import Callable, Iterable, Mapping
from operator import gt, lt
from typing import Final, TypeAlias

from guidecheck.case import Fact, Speaker, When
from guidecheck.reading.parts_named import is_of_another_part
from guidecheck.reading.sentences.grammar import compared, words
from guidecheck.vocabulary import FactDef, Kind, Per

_MAX_QUOTES: Final = 12
_SAYING_LITTLE: Final = words(
    "a an the of for with and or to in on any no not past prior previous current form clear specific"
)
_ANY_OPERATION: Final = words("the his her that this surgery operation procedure surgical operative")
_BUNDLED: Final = frozenset({"sign", "test", "symptom", "pain", "red_flag"})
_DONE_ONCE: Final = frozenset({"study", "procedure"})
_TOLD_AGAIN: Final = frozenset({"study", "procedure", "symptom", "pain"})
_WORSE: Final[Mapping[str, Callable[[float, float], bool]]] = {"grade": lt, "score": gt}
_GRADED: Final = re.compile(r"([0-9]{1,2}(?:\.[0-9])?)([+-]?)")
_PARTS: Final = {"-": -0.25, "": 0.0, "+": 0.25}
_Key: TypeAlias = tuple[object, ...]
_Whole: TypeAlias = Callable[[Fact], Fact | None]


def merged(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> tuple[Fact, ...]:
    """The statements of a document, each once, in the order in which they first stand there."""
    kept: dict[_Key, Fact] = {}
    for fact in facts:
        key = _key(fact, vocabulary)
        known = kept.get(key)
        kept[key] = fact if known is None else _joined(known, fact, vocabulary)
    told = list(kept.values())
    for whole_of in (_dated, _positive, _sided, _placed, _asked_somewhere):
        told = _into(told, whole_of(told, vocabulary), vocabulary)
    if sum(vocabulary[fact.name].assembly == "record" for fact in told) > 1:
        told = _into(told, _said_in_full(told, vocabulary), vocabulary)
    told = _without_open_days(told, vocabulary)
    asked = {_asked(fact) for fact in told if fact.speaker is not Speaker.UR_REVIEWER}
    return tuple(f for f in told if f.speaker is not Speaker.UR_REVIEWER or _asked(f) not in asked or not _asked(f))


def _without_open_days(facts: list[Fact], vocabulary: Mapping[str, FactDef]) -> list[Fact]:
    """The facts without the month or year of what has its day as well: an injury in March 2014, on 3/4/2014."""
    days = {fact.name for fact in facts if vocabulary[fact.name].kind is Kind.DATE and fact.value is not None}
    return [fact for fact in facts if fact.value is not None or fact.name not in days] if days else facts


def _key(fact: Fact, vocabulary: Mapping[str, FactDef]) -> _Key:
    entry = vocabulary[fact.name]
    if entry.kind is not Kind.BOOLEAN:
        return (fact.name,) if entry.per is Per.PERSON else (fact.name, fact.value, fact.region, fact.side, fact.date)
    if _asked(fact):
        return (fact.name, fact.region, fact.side, fact.measure, fact.speaker is Speaker.UR_REVIEWER)
    return (*_same(fact), fact.date)


def _asked(fact: Fact) -> _Key:
    """A request by the kind of study: a denial that repeats it says nothing new."""
    return (fact.name, fact.measure) if fact.name == "planned_study" else ()


def _same(fact: Fact) -> _Key:
    """What two statements of one fact have in common."""
    return (fact.name, fact.region, fact.side, fact.value, *_own_text(fact))


def _own_text(fact: Fact) -> _Key:
    """Free text, as of what is missing, which is a part of what is stated."""
    told = fact.measure
    return (told,) if isinstance(told, str) and (" " in told or _is_root(told)) else ()


def _is_root(measure: str) -> bool:
    """Whether a measure names a nerve root, `L5`: two roots are two statements."""
    return measure[:1].isalpha() and measure[1:].isdecimal()


def _joined(known: Fact, fact: Fact, vocabulary: Mapping[str, FactDef]) -> Fact:
    """One statement of two, with the quotes of both; the worse of two measures is the one it keeps and shows first.

    Words that say the opposite are no quotes of it: "Hoffmann absent, clonus present".
    """
    first, second = (fact, known) if _is_worse(fact, known, vocabulary) else (known, fact)
    quotes = first.quotes
    if len(quotes) < _MAX_QUOTES and first.value == second.value:
        quotes = (*quotes, *(quote for quote in second.quotes if quote not in quotes))
    measure = second.measure if first.measure is None and first.value == second.value else first.measure
    return known.quoting(quotes, measure, known.result or fact.result)


def _is_worse(fact: Fact, known: Fact, vocabulary: Mapping[str, FactDef]) -> bool:
    """Whether a finding is worse than the same one of another muscle or moment: a lower grade, a higher score."""
    kind = vocabulary[fact.name].measure
    worse = next((each for word, each in _WORSE.items() if word in kind), None)
    if worse is None or fact.value is not known.value:
        return False
    ours, theirs = _number(fact.measure), _number(known.measure)
    return ours is not None and theirs is not None and worse(ours, theirs)


def _number(measure: float | str | None) -> float | None:
    """A grade or score as a number: `4-` is less than 4, `4+` more."""
    told = _GRADED.fullmatch(str(measure))
    return float(told[1]) + _PARTS[told[2]] if told else None


def _into(facts: Iterable[Fact], whole_of: _Whole, vocabulary: Mapping[str, FactDef]) -> list[Fact]:
    """The facts without those that belong to a fuller one; their quotes go with it."""
    facts = list(facts)
    wholes = [whole_of(fact) for fact in facts]
    parts: dict[int, list[Fact]] = {}
    for fact, whole in zip(facts, wholes, strict=True):
        if whole is not None:
            parts.setdefault(id(whole), []).append(fact)
    if not parts:
        return facts
    kept = [fact for fact, whole in zip(facts, wholes, strict=True) if whole is None]
    return [_all_joined(fact, parts.get(id(fact), ()), vocabulary) for fact in kept]


def _all_joined(fact: Fact, others: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> Fact:
    for other in others:
        fact = _joined(fact, other, vocabulary)
    return fact


def _dated(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> _Whole:
    """A study, operation or complaint told without its day, or only with its year, is the dated one of its kind.

    A list of treatments or diagnoses tells of no visit, so what a visit tells is a second fact.
    """
    told: dict[_Key, list[Fact]] = {}
    for fact in facts:
        if fact.date:
            told.setdefault(_same(fact), []).append(fact)

    def whole(fact: Fact) -> Fact | None:
        kind = vocabulary[fact.name].assembly
        if kind not in _TOLD_AGAIN or (fact.date and (fact.date.day or kind not in _DONE_ONCE)):
            return None
        dated = told.get(_same(fact), ())
        return next((f for f in dated if fact.date is None or _is_within(f.date, fact.date)), None)

    return whole


def _is_within(date: When | None, told: When) -> bool:
    """Whether a day or a month lies in the month or the year that is told: the same event, told more exactly."""
    if date is None or date == told or (told.month and date.month != told.month):
        return False
    return date.year == told.year and date.month is not None


def _positive(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> _Whole:
    """Of several tests or places that answer one question on one day, the positive one answers it.

    So does a diagnosis that is there in one part and not in another: "medial meniscus tear, no lateral tear".
    """
    positive = {(*_same(fact), fact.date): fact for fact in facts if fact.value is True}

    def whole(fact: Fact) -> Fact | None:
        if fact.value is not False:
            return None
        found = positive.get((fact.name, fact.region, fact.side, True, *_own_text(fact), fact.date))
        kind = vocabulary[fact.name].assembly
        bundled = kind in _BUNDLED or (kind == "diagnosis" and found is not None and is_of_another_part(fact, found))
        return found if bundled else None

    return whole


def _placed(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> _Whole:
    """An operation or injection told without its region is that of the one place told, and of its day, if any.

    Of operations of several places "the surgery" is the last one told before it.
    """
    order = {id(fact): index for index, fact in enumerate(facts)}
    found: dict[_Key, list[Fact]] = {}
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


def _sided(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> _Whole:
    """A statement without a side belongs to one with it: signs excepted, and diagnoses that come to have a side."""
    order = {id(fact): index for index, fact in enumerate(facts)}
    sided: dict[_Key, Fact] = {
        (f.name, f.region, f.value, f.measure if _asked(f) else None): f for f in facts if f.side and f.region
    }

    def whole(fact: Fact) -> Fact | None:
        kind = vocabulary[fact.name].assembly
        other = sided.get((fact.name, fact.region, fact.value, fact.measure if _asked(fact) else None))
        if fact.side or other is None or kind == "sign" or _own_text(fact):
            return None
        if other.date != fact.date and other.date is not None and fact.date is not None:
            return None
        return None if kind == "diagnosis" and order[id(fact)] < order[id(other)] else other

    return whole


def _says_only_that(fact: Fact) -> bool:
    """Whether an operation is told by a word that any operation has: "after the surgery"."""
    return all(compared(word) in _ANY_OPERATION for quote in fact.quotes for word in quote.text.split())


def _asked_somewhere(facts: Iterable[Fact], _: Mapping[str, FactDef]) -> _Whole:
    """A study asked for without a region is the one of its kind that is asked for with one, by whomever."""
    placed: dict[_Key, Fact] = {}
    for fact in facts:
        if _asked(fact) and fact.region:
            placed.setdefault((*_asked(fact), fact.value, fact.speaker), fact)
            placed.setdefault((*_asked(fact), fact.value), fact)

    def whole(fact: Fact) -> Fact | None:
        if not _asked(fact) or fact.region is not None:
            return None
        asked = (*_asked(fact), fact.value)
        return placed.get((*asked, fact.speaker)) or placed.get(asked)

    return whole


def _said_in_full(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> _Whole:
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
