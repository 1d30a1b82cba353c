"""Why a decision and the criteria part: six causes, by rules in a fixed order; the first that applies is told."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Cause(StrEnum):
    """The causes, in the order in which they are looked for."""

    LETTER_DEFECT = "letter defect"
    EVIDENCE_AFTER_REQUEST = "evidence after the request"
    GUIDELINE_CHOICE = "guideline choice"
    FACT_GAP = "fact gap"
    REVIEWER_ADDED = "reviewer-added criterion"
    MET_BUT_UPHELD = "criterion met but upheld"


RULES = {
    Cause.LETTER_DEFECT: "a part of the letter that bears on the item was not understood",
    Cause.EVIDENCE_AFTER_REQUEST: "on the facts known at the review the criteria give the decision",
    Cause.GUIDELINE_CHOICE: "the reviewer does not cite the source that controls, and cites one by which the criteria "
    "give the decision, or one that was not evaluated",
    Cause.FACT_GAP: "with the facts that the rationale states the criteria give the decision; or the denial was "
    "overturned although the record leaves criteria open",
    Cause.REVIEWER_ADDED: "the reviewer asks for what no criterion of the recommendation asks, and finds it absent or "
    "not documented; or overturns the denial although criteria are failed",
    Cause.MET_BUT_UPHELD: "the criteria are met and the denial was upheld, and nothing else explains it",
}


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What the first rules look at. Decisions and predictions are `upheld` or `overturned`.

    `cited` are the authorities that the reviewer cites, `by_authority` what each evaluated one predicts.
    """

    decision: str
    predicted: str
    predicted_at_review: str | None
    is_open: bool
    controlling: str
    cited: frozenset[str]
    by_authority: dict[str, frozenset[str]]
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reasons:
    """What the other rules look at, and what costs to find out.

    `with_rationale` is the prediction once the facts of the rationale are added, `facts` what they change; `lacking`
    are the facts that the rationale finds absent or not documented and the recommendation does not ask.
    """

    with_rationale: str | None
    facts: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    undocumented: tuple[str, ...] = ()


def cause_of(case: Disagreement, reasons: Callable[[], Reasons]) -> tuple[Cause, str]:
    """The cause, and what it was told by; *reasons* are asked for where nothing else explains the disagreement."""
    if case.defects:
        return Cause.LETTER_DEFECT, "; ".join(case.defects)
    if case.predicted_at_review == case.decision:
        return Cause.EVIDENCE_AFTER_REQUEST, "the status at the review gives the decision"
    if chosen := _other_choice(case):
        return Cause.GUIDELINE_CHOICE, chosen
    return _by_reasons(case, reasons())


def _by_reasons(case: Disagreement, reasons: Reasons) -> tuple[Cause, str]:
    if reasons.with_rationale == case.decision:
        return Cause.FACT_GAP, f"the rationale answers otherwise than the record: {', '.join(reasons.facts)}"
    if case.decision == "overturned":
        if case.is_open:
            return Cause.FACT_GAP, f"not documented: {', '.join(reasons.undocumented)}"
        return Cause.REVIEWER_ADDED, "overturned although criteria are failed"
    if reasons.lacking:
        return Cause.REVIEWER_ADDED, f"asked by the reviewer alone: {', '.join(reasons.lacking)}"
    return Cause.MET_BUT_UPHELD, ""


def _other_choice(case: Disagreement) -> str:
    """The source that the reviewer chose in place of the controlling one and that explains the decision, or nothing."""
    if not case.cited or case.controlling in case.cited:
        return ""
    for authority in sorted(case.cited):
        said = case.by_authority.get(authority)
        if said is None:
            return f"the reviewer cites {authority}, which was not evaluated"
        if case.decision in said:
            return f"by {authority}, which the reviewer cites, the criteria give the decision"
    return ""
