"""How text says things, as `rules/language.yaml` has it: the words around a fact rather than for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that say how the words around them are meant: denied, planned, uncertain."""

    means: str
    direction: str
    reach: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """Short forms and the words they stand for; without words it protects forms that look like one."""

    means: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Innervation:
    """What an examination tests by name, where on the body that is, and the roots that a loss there speaks for."""

    tests: str
    phrases: tuple[str, ...]
    region: str | None = None
    roots: tuple[str, ...] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """How text says things: the words around a fact rather than for it.

    `frames` are the cues for what a passage is about (complaints, examination, plan, a denial), `qualities` the words
    for positive and negative, normal and abnormal; `ignored` phrases hide the words in them, `unplaced` ones name a
    part of the body that is no region, and `vague` ones a part of whatever region is spoken of. Of notes,
    `headings` open their parts by kind, `visit_dates` stand before days, the surest sign of the visit's first,
    `printed` words stand on a form before anyone fills it in, and `titles` head its papers.
    `roots` are those of each part of the spine in their order, `innervation` says what tests them.
    """

    sides: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    triggers: tuple[Trigger, ...] = ()
    frames: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    qualities: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()
    unplaced: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    headings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    visit_dates: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    printed: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    roots: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    innervation: tuple[Innervation, ...] = ()
