"""What a physician asks a study: whether a diagnosis is named that it is to confirm."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from guidecheck.answer import REVIEWERS
from guidecheck.case import Fact
from guidecheck.derived.statements import quotes_of


def diagnosis_in_question(bearing: Sequence[Fact]) -> Iterator[Fact]:
    """A diagnosis that is left open, or a suspicion that is told, names what is looked for; a denial does not."""
    named = [fact for fact in bearing if fact.speaker not in REVIEWERS and _is_open(fact)]
    if named:
        found = named[0].leading_to("suspected_diagnosis_named", True, "a diagnosis is suspected or to be ruled out")
        yield replace(found, quotes=quotes_of(named))


def _is_open(fact: Fact) -> bool:
    return (fact.name.startswith("dx.") and fact.value is None) or (
        fact.name.endswith("_suspected") and fact.value is True
    )
