"""From statuses to findings: the complete tree, and what decides in it."""

from collections.abc import Iterator, Mapping

from guidecheck.determination import FactUse, Finding, Whole
from guidecheck.guideline import Recommendation
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not
from guidecheck.record import Record
from guidecheck.status import Status
from guidecheck.vocabulary import Vocabulary


def findings_of(
    recommendation: Recommendation, statuses: Mapping[CriterionId, Status], record: Record, vocabulary: Vocabulary
) -> Finding:
    """The finding of the recommendation's root, with every finding below it."""
    found: dict[CriterionId, Finding] = {}
    for criterion in recommendation.program.criteria:
        found[criterion.id] = _finding(criterion, recommendation, statuses[criterion.id], found, record, vocabulary)
    return found[recommendation.program.root]


def _finding(
    criterion: Criterion,
    recommendation: Recommendation,
    status: Status,
    found: Mapping[CriterionId, Finding],
    record: Record,
    vocabulary: Vocabulary,
) -> Finding:
    wording = recommendation.wordings[criterion.id]
    match criterion:
        case Comparison():
            return Finding(criterion.id, status, wording, Whole.FACT, use=_use(criterion, record, vocabulary))
        case AtLeast():
            parts = tuple(found[part] for part in criterion.parts)
            return Finding(criterion.id, status, wording, _whole(criterion), criterion.count, parts=parts)
        case Not():
            return Finding(criterion.id, status, wording, Whole.NOT, parts=(found[criterion.part],))


def _whole(criterion: AtLeast) -> Whole:
    if criterion.count == len(criterion.parts):
        return Whole.ALL_OF
    return Whole.ANY_OF if criterion.count == 1 else Whole.AT_LEAST


def _use(comparison: Comparison, record: Record, vocabulary: Vocabulary) -> FactUse:
    answer = record.answers.get(comparison.fact)
    value = answer.value if answer else None
    assumed = value is None and comparison.silence is not None
    return FactUse(
        definition=vocabulary.facts[comparison.fact],
        op=comparison.op,
        wanted=comparison.value,
        value=comparison.silence if assumed else value,
        assumed=assumed,
        statements=answer.statements if answer else (),
    )


def deciding(recommendation: Recommendation, root: Finding) -> tuple[Finding, ...]:
    """The criteria that decide.

    Where the recommendation is met: the indications that are met. Else what stands in the way, in this order: limits
    that hold, requirements that are failed, then requirements, indications and limits that are open; and where no
    indication is met, the indications nearest to it (fewest failed comparisons, then fewest open ones, at most three).
    """
    by_id = {finding.id: finding for finding in root.walk()}
    limits = [by_id[id_] for id_ in recommendation.limits]
    requirements = [by_id[id_] for id_ in recommendation.requirements]
    indications = [by_id[id_] for id_ in recommendation.indications]
    if root.status is Status.MET:
        return tuple(finding for finding in indications if finding.status is Status.MET)
    against = [finding for finding in limits if finding.status is Status.MET]
    failed = [finding for finding in requirements if finding.status is Status.NOT_MET]
    open_ = [finding for finding in requirements + limits if finding.status is Status.NOT_DOCUMENTED]
    carried = any(finding.status is Status.MET for finding in indications)
    nearest = [] if carried else sorted(indications, key=lambda finding: distance(finding, Status.MET))[:3]
    return (*against, *failed, *nearest, *open_)


def distance(finding: Finding, target: Status) -> tuple[int, int]:
    """How far a finding is from *target*: comparisons that would have to turn, then those to be settled."""
    if finding.status is target:
        return (0, 0)
    match finding.whole:
        case Whole.FACT:
            return (0, 1) if finding.status is Status.NOT_DOCUMENTED else (1, 0)
        case Whole.NOT:
            return distance(finding.parts[0], Status.NOT_MET if target is Status.MET else Status.MET)
        case Whole.ALL_OF | Whole.ANY_OF | Whole.AT_LEAST:
            needed = finding.count if target is Status.MET else len(finding.parts) - finding.count + 1
            steps = sorted(distance(part, target) for part in finding.parts)[:needed]
            if len(steps) < needed:
                return (_NEVER, _NEVER)
            return (sum(step[0] for step in steps), sum(step[1] for step in steps))


_NEVER = 10_000


def carriers(finding: Finding) -> tuple[Finding, ...]:
    """The parts that give a composite its status: what met it, what failed it, or what leaves it open."""
    match finding.whole:
        case Whole.FACT:
            return ()
        case Whole.NOT:
            return finding.parts
        case Whole.ALL_OF | Whole.ANY_OF | Whole.AT_LEAST:
            return tuple(part for part in finding.parts if part.status is finding.status)


def by_silence(finding: Finding) -> bool:
    """Whether nothing but silence that a rule lets count gives the finding its status."""
    if finding.use is not None:
        return finding.use.assumed
    silent = sum(1 for part in carriers(finding) if by_silence(part))
    return silent >= _carrying(finding) and bool(finding.parts)


def _carrying(finding: Finding) -> int:
    """How many of the parts with its status are enough to give a finding that status."""
    match finding.whole, finding.status:
        case ((Whole.FACT | Whole.NOT), _):
            return 1
        case _, Status.MET:
            return finding.count
        case _, Status.NOT_MET:
            return len(finding.parts) - finding.count + 1
        case _:
            return len(carriers(finding)) + 1


def grounds(finding: Finding) -> tuple[Finding, ...]:
    """The documented comparisons that a finding's status rests on, each once, in order."""
    if finding.use is not None:
        return () if finding.use.assumed or finding.status is Status.NOT_DOCUMENTED else (finding,)
    found = {leaf.id: leaf for part in carriers(finding) if not by_silence(part) for leaf in grounds(part)}
    return tuple(found.values())


def leaves(finding: Finding) -> Iterator[Finding]:
    """The comparisons below a finding, each once."""
    seen: set[CriterionId] = set()
    for one in finding.walk():
        if one.whole is Whole.FACT and one.id not in seen:
            seen.add(one.id)
            yield one
