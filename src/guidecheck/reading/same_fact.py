"""When two statements tell the same fact: by what they have in common, and what each of them adds."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from guidecheck.case import Fact, Speaker
from guidecheck.vocabulary import FactDef, Kind, Per

Key: TypeAlias = tuple[object, ...]
LASTING: Final = "duration"


def key_of(fact: Fact, vocabulary: Mapping[str, FactDef]) -> Key:
    """What two mentions of one statement have in common, its day with them."""
    entry = vocabulary[fact.name]
    if entry.assembly == LASTING:
        return (fact.name, fact.region, fact.side, fact.date)
    if entry.kind is not Kind.BOOLEAN:
        return (fact.name,) if entry.per is Per.PERSON else (fact.name, fact.value, fact.region, fact.side, fact.date)
    if kind_asked(fact):
        return (fact.name, fact.region, fact.side, fact.measure, fact.speaker is Speaker.UR_REVIEWER)
    return (*shared(fact), fact.date)


def kind_asked(fact: Fact) -> Key:
    """A request by the kind of study: a denial that repeats it says nothing new."""
    return (fact.name, fact.measure) if fact.name == "planned_study" else ()


def shared(fact: Fact) -> Key:
    """What two statements of one fact have in common."""
    return (fact.name, fact.region, fact.side, fact.value, *own_text(fact))


def own_text(fact: Fact) -> Key:
    """Free text, as of what is missing, which is a part of what is stated."""
    told = fact.measure
    return (told,) if isinstance(told, str) and (" " in told or _is_root(told)) else ()


def _is_root(measure: str) -> bool:
    """Whether a measure names a nerve root, `L5`: two roots are two statements."""
    return measure[:1].isalpha() and measure[1:].isdecimal()
