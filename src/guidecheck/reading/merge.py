"""One fact from several mentions keeps all its quotes; statements that differ stay apart."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from guidecheck.case import Fact, Quote, Speaker
from guidecheck.vocabulary import FactDef, Kind, Per

_MAX_QUOTES = 12


def merged(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> tuple[Fact, ...]:
    """The statements of a document, each once, in the order in which they first stand there."""
    kept: dict[tuple[object, ...], Fact] = {}
    for fact in facts:
        key = _key(fact, vocabulary)
        known = kept.get(key)
        kept[key] = fact if known is None else _joined(known, fact)
    return tuple(_settled(kept.values(), vocabulary))


def _key(fact: Fact, vocabulary: Mapping[str, FactDef]) -> tuple[object, ...]:
    entry = vocabulary.get(fact.name)
    if entry is not None and entry.kind is not Kind.BOOLEAN and entry.per is Per.PERSON:
        return (fact.name,)
    if entry is not None and entry.kind is not Kind.BOOLEAN:
        return (fact.name, fact.value, fact.date)
    if fact.name == "planned_study":
        return (fact.name, fact.region, fact.side, fact.measure)
    return (fact.name, fact.region, fact.side, fact.date, fact.value, *_own_words(fact))


def _own_words(fact: Fact) -> tuple[object, ...]:
    """What is missing and what is to be ruled out are facts by their words."""
    return (fact.measure,) if isinstance(fact.measure, str) and " " in fact.measure else ()


def _joined(known: Fact, fact: Fact) -> Fact:
    quotes: tuple[Quote, ...] = known.quotes
    if len(quotes) < _MAX_QUOTES:
        quotes = (*quotes, *(quote for quote in fact.quotes if quote not in quotes))
    return replace(
        known,
        measure=fact.measure if known.measure is None else known.measure,
        result=known.result or fact.result,
        quotes=quotes,
    )


def _settled(facts: Iterable[Fact], vocabulary: Mapping[str, FactDef]) -> Iterable[Fact]:
    """Without the statements that a fuller one of the same day covers."""
    facts = list(facts)
    full = {(f.name, f.value, f.region): f for f in facts if f.side}
    planned = {f.measure for f in facts if f.name == "planned_study" and f.speaker is not Speaker.UR_REVIEWER}
    facts = _without_repeats(facts, vocabulary)
    for fact in facts:
        sided = full.get((fact.name, fact.value, fact.region))
        if fact.side is None and fact.region and sided is not None and _one_day(fact, sided):
            entry = vocabulary.get(fact.name)
            if entry is None or entry.assembly == "diagnosis" and facts.index(fact) < facts.index(sided):
                pass
            elif entry.assembly != "sign":
                continue
        if fact.name == "planned_study" and fact.speaker is Speaker.UR_REVIEWER and fact.measure in planned:
            continue
        yield fact


def _one_day(first: Fact, second: Fact) -> bool:
    return first.date == second.date or first.date is None or second.date is None


def _without_repeats(facts: list[Fact], vocabulary: Mapping[str, FactDef]) -> list[Fact]:
    """Undated statements that a dated one repeats, and the negative half of several tests told together, join it."""
    kept: list[Fact] = []
    dated = {_same(fact): fact for fact in reversed(facts) if fact.date}
    positive = {(*_same(fact), fact.date): fact for fact in facts if fact.value is True}
    extra: dict[int, list[Fact]] = {}
    for fact in facts:
        entry = vocabulary.get(fact.name)
        whole = None
        if entry is not None and entry.kind is Kind.BOOLEAN and fact.date is None:
            whole = dated.get(_same(fact))
        if entry is not None and entry.assembly in _BUNDLED and fact.value is False:
            whole = positive.get((*_same(replace(fact, value=True)), fact.date), whole)
        if whole is None:
            kept.append(fact)
        else:
            extra.setdefault(id(whole), []).append(fact)
    return [_all_joined(fact, extra.get(id(fact), [])) for fact in kept]


_BUNDLED = frozenset({"sign", "test", "symptom", "pain"})


def _same(fact: Fact) -> tuple[object, ...]:
    return (fact.name, fact.region, fact.side, fact.value, *_own_words(fact))


def _all_joined(fact: Fact, others: list[Fact]) -> Fact:
    for other in others:
        fact = _joined(fact, other)
    return fact
