"""From statuses to findings: the complete tree, and what decides in it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from guidecheck.answer import Answer
from guidecheck.determination import FactUse, Finding, Whole
from guidecheck.guideline import Recommendation, Wording
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not
from guidecheck.record import Record
from guidecheck.status import Status
from guidecheck.vocabulary import FactDef, Vocabulary, place_said


def findings_of(
    recommendation: Recommendation, statuses: Mapping[CriterionId, Status], record: Record, vocabulary: Vocabulary
) -> dict[CriterionId, Finding]:
    """The finding of every criterion, parts before wholes, the root last; each holds the findings of its parts."""
    found: dict[CriterionId, Finding] = {}
    study = record.study
    asked = _Asked(record.answers, vocabulary.facts, place_said(vocabulary.regions[study.region], study.side))
    wordings = recommendation.wordings
    for criterion in recommendation.program.criteria:
        id_ = criterion.id
        found[id_] = _finding(criterion, statuses[id_], wordings[id_], found, asked)
    return found


class _Asked(NamedTuple):
    """Where a comparison finds its answer and its fact's definition, and the place that the study is of."""

    answers: Mapping[str, Answer]
    facts: Mapping[str, FactDef]
    place: str

    def fact(self, name: str) -> FactDef:
        """A fact's definition; its question names the place: "Is there pain in the left knee?"."""
        definition = self.facts[name]
        if _THE_REGION not in definition.question:
            return definition
        return replace(definition, question=definition.question.replace(_THE_REGION, f"the {self.place}"))


_THE_REGION = "this region"


def _finding(
    criterion: Criterion, status: Status, wording: Wording, found: Mapping[CriterionId, Finding], asked: _Asked
) -> Finding:
    match criterion:
        case Comparison():
            return Finding(criterion.id, status, wording, Whole.FACT, 0, _use(criterion, asked))
        case AtLeast():
            parts = tuple([found[part] for part in criterion.parts])
            return Finding(criterion.id, status, wording, _whole(criterion), criterion.count, None, parts)
        case Not():
            return Finding(criterion.id, status, wording, Whole.NOT, 0, None, (found[criterion.part],))


def _whole(criterion: AtLeast) -> Whole:
    if criterion.count == len(criterion.parts):
        return Whole.ALL_OF
    return Whole.ANY_OF if criterion.count == 1 else Whole.AT_LEAST


def _use(comparison: Comparison, asked: _Asked) -> FactUse:
    name, op, wanted, silence = comparison.fact, comparison.op, comparison.value, comparison.silence
    answer = asked.answers.get(name)
    if answer is None:
        return FactUse(asked.fact(name), op, wanted, silence, silence is not None, ())
    assumed = answer.value is None and silence is not None and answer.open_by is None
    value = silence if assumed else answer.value
    return FactUse(asked.fact(name), op, wanted, value, assumed, answer.statements, answer.open_by)


def deciding(recommendation: Recommendation, found: Mapping[CriterionId, Finding]) -> tuple[Finding, ...]:
    """The criteria that decide.

    Where the recommendation is met: the indications that are met. Else what stands in the way, in this order: limits
    that hold, requirements that are failed, then requirements, indications and limits that are open; and where no
    indication is met, the indications nearest to it (fewest failed comparisons, then fewest open ones, at most three,
    those first on which the record says something).
    """
    limits = [found[id_] for id_ in recommendation.limits]
    requirements = [found[id_] for id_ in recommendation.requirements]
    indications = [found[id_] for id_ in recommendation.indications]
    if found[recommendation.program.root].status is Status.MET:
        return tuple(finding for finding in indications if finding.status is Status.MET)
    against = [finding for finding in limits if finding.status is Status.MET]
    failed = [finding for finding in requirements if finding.status is Status.NOT_MET]
    open_ = [finding for finding in requirements + limits if finding.status is Status.NOT_DOCUMENTED]
    carried = any(finding.status is Status.MET for finding in indications)
    argued = [finding for finding in indications if not by_silence(finding)] or indications
    nearest = [] if carried else sorted(argued, key=lambda finding: distance(finding, Status.MET))[:3]
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
            needed = finding.needed if target is Status.MET else len(finding.parts) - finding.needed + 1
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
            return finding.needed
        case _, Status.NOT_MET:
            return len(finding.parts) - finding.needed + 1
        case _:
            return len(carriers(finding)) + 1


def grounds(finding: Finding) -> tuple[Finding, ...]:
    """The documented comparisons that a finding's status rests on, each once, in order."""
    if finding.use is not None:
        return () if finding.use.assumed or finding.status is Status.NOT_DOCUMENTED else (finding,)
    found = {leaf.id: leaf for part in carriers(finding) if not by_silence(part) for leaf in grounds(part)}
    return tuple(found.values())


def unsettled(finding: Finding) -> tuple[Finding, ...]:
    """The comparisons that leave a finding open and of which the record does speak, each once, in order."""
    if finding.status is not Status.NOT_DOCUMENTED:
        return ()
    if finding.use is not None:
        return (finding,) if finding.use.open_by else ()
    return tuple({leaf.id: leaf for part in carriers(finding) for leaf in unsettled(part)}.values())


def leaves(finding: Finding) -> Iterator[Finding]:
    """The comparisons below a finding, each once."""
    return (one for one in finding.walk() if one.whole is Whole.FACT)
