"""What a record says without naming a region, where it speaks of one region only.

A note about one shoulder says "strength 4/5 in abduction" and "surgery was discussed", and everybody knows where. Such
statements bear on that region, and each says so in its assumption. As soon as a record tells of a second region, of a
complaint, a finding or a study asked for there, they bear on none of them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from guidecheck.case import Fact, Study
from guidecheck.vocabulary import FactDef, Per, Vocabulary

UNDERSTOOD = "no region named; the record speaks of one"


def understood(facts: Sequence[Fact], study: Study, asked: Iterable[Study], vocabulary: Vocabulary) -> Sequence[Fact]:
    """The facts, those without a region marked as understood where they can only be about the region of *study*."""
    if not any(_is_open(fact, vocabulary) for fact in facts):
        return facts
    told = _told(facts, vocabulary) | {(one.region, False) for one in asked}
    if not all(_belongs(region, study.region, vocabulary, referred=referred) for region, referred in told):
        return facts
    return [_marked(fact, study, vocabulary) for fact in facts]


def _is_open(fact: Fact, vocabulary: Vocabulary) -> bool:
    """Whether a statement could bear on a region and names none."""
    definition = vocabulary.facts.get(fact.name)
    if definition is None or fact.region is not None or fact.assumption:
        return False
    return definition.per is Per.REGION and definition.home is None and not definition.everywhere


def _told(facts: Iterable[Fact], vocabulary: Vocabulary) -> set[tuple[str, bool]]:
    """The regions that the record tells something of, and whether it is what a nerve may bring there."""
    return {
        (fact.region, definition.referred)
        for fact in facts
        if fact.region is not None
        and fact.value is not False
        and (definition := vocabulary.facts.get(fact.name)) is not None
        and not _leads_elsewhere(definition)
    }


def _leads_elsewhere(definition: FactDef) -> bool:
    """Whether a fact's region is where a complaint goes to, not what it is about: radiating pain."""
    return definition.placed == "target"


def _belongs(region: str, asked: str, vocabulary: Vocabulary, *, referred: bool) -> bool:
    """Whether a region is the one asked about, the limb it lies in, or a limb that it supplies."""
    one, limb = vocabulary.regions[asked], vocabulary.regions.get(region)
    if region == asked or region in one.within or region in one.supplies:
        return True
    return referred and limb is not None and not set(limb.within).isdisjoint(one.supplies)


def _marked(fact: Fact, study: Study, vocabulary: Vocabulary) -> Fact:
    """A statement without a region as understood, unless it is about the other side."""
    if not _is_open(fact, vocabulary):
        return fact
    spine = vocabulary.regions[study.region].spine
    if not spine and {fact.side, study.side} == {"left", "right"}:
        return fact
    return replace(fact, assumption=UNDERSTOOD)
