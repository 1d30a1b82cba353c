"""Why a finding has its status, in brackets and in the words of the criteria that it rests on."""

from collections.abc import Iterable

from guidecheck.determination import FactUse, Finding
from guidecheck.explain import by_silence, grounds, unsettled
from guidecheck.reports.statements import said_fact, said_value, unsettled_text
from guidecheck.status import Status
from guidecheck.vocabulary import Kind

_MOST_GROUNDS = 5


def because(finding: Finding) -> str:
    """What a finding rests on, that silence settles it, or what the record leaves open, in brackets.

    Each in the words of the criterion that asks it, so that nobody need know the names of facts.
    """
    if finding.status is Status.NOT_DOCUMENTED:
        return _in_brackets([_left_open(leaf, leaf.use) for leaf in unsettled(finding) if leaf.use])
    told: dict[str, str] = {}
    for leaf in grounds(finding):
        if leaf.use is not None:
            told.setdefault(leaf.use.definition.name, _apart_from(finding, leaf))
    return _in_brackets([text for text in told.values() if text] or _silent(finding))


def _silent(finding: Finding) -> list[str]:
    return ["the record is silent"] if by_silence(finding) else []


def _apart_from(finding: Finding, leaf: Finding) -> str:
    """What a finding rests on, unless that only repeats its own words; an amount is told with the name of its fact."""
    if leaf.wording.text != finding.wording.text:
        return ground_text(leaf)
    use = leaf.use
    if use is None or use.value is None or use.definition.kind is Kind.BOOLEAN:
        return ""
    return said_fact(use.definition, use.value)


def ground_text(leaf: Finding) -> str:
    """A comparison and its answer: "Pain that radiates", "A test is positive: no", "Six weeks or more: 11 weeks"."""
    use = leaf.use
    if use is None or use.value is None or use.definition.kind is Kind.BOOLEAN:
        return leaf.wording.text if leaf.status is Status.MET else f"{leaf.wording.text}: no"
    return f"{leaf.wording.text}: {said_value(use.definition, use.value)}"


def _left_open(leaf: Finding, use: FactUse) -> str:
    return f"{leaf.wording.text}: {unsettled_text(use)}"


def _in_brackets(told: Iterable[str]) -> str:
    """Each once, the first ones where they are many; nothing where there are none."""
    unique = list(dict.fromkeys(told))
    more = f" and {len(unique) - _MOST_GROUNDS} more" if len(unique) > _MOST_GROUNDS else ""
    return f" [{'; '.join(unique[:_MOST_GROUNDS])}{more}]" if unique else ""
