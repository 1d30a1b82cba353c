"""Which fact, were its answer another, would give a criterion the status that a scenario expected."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from guidecheck.authoring.trials import Steps, trials
from guidecheck.determination import Opinion
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.explain import leaves
from guidecheck.guideline import Recommendation
from guidecheck.program import Answers, CriterionId, Program
from guidecheck.status import Status
from guidecheck.vocabulary import Value, Vocabulary, written

MOST_PAIRS = 4_000
_STEPS = Steps(units=(0, 1, -1), days=(0, 1, -1))


@dataclass(frozen=True, slots=True)
class Change:
    """Another answer to one fact; None is silence, and `was_open` that the record left the question open."""

    fact: str
    before: Value | None
    after: Value | None
    was_open: bool = False

    def __str__(self) -> str:
        after = "silence" if self.after is None else written(self.after)
        unsettled = "open" if self.was_open else "silence"
        return f"`{self.fact}` = {after} (now {unsettled if self.before is None else written(self.before)})"


def turning(
    opinion: Opinion, recommendation: Recommendation, criterion: CriterionId, wanted: Status, vocabulary: Vocabulary
) -> tuple[Change, ...]:
    """The first single change that gives *criterion* the status *wanted*, else the first two together; or nothing.

    Facts of the criteria that decide come first. Of an open criterion those that nobody stated are tried before those
    that somebody did, of a settled one the other way round; silence is tried last.
    """
    answers = answers_of(opinion)
    finding = opinion.finding.find(criterion)
    is_open = finding is not None and finding.status is Status.NOT_DOCUMENTED
    deciding = _deciding(opinion)
    changes = sorted(
        _changes(deciding, recommendation.program, answers, vocabulary),
        key=lambda change: (change.after is None, change.fact not in deciding, (change.before is None) is not is_open),
    )
    singles = ((change,) for change in changes)
    pairs = (pair for pair in combinations(changes, 2) if pair[0].fact != pair[1].fact)
    tried = [*singles, *(pair for pair, _ in zip(pairs, range(MOST_PAIRS), strict=False))]
    engine = ReferenceEngine()
    for some in tried:
        if engine.evaluate(recommendation.program, _with(answers, some))[criterion] is wanted:
            return some
    return ()


def answers_of(opinion: Opinion) -> Answers:
    """What the record answered to the facts that were asked."""
    uses = (finding.use for finding in leaves(opinion.finding))
    told = (use for use in uses if use and not use.assumed and (use.value is not None or use.open_by))
    return {use.definition.name: use.value for use in told}


def _deciding(opinion: Opinion) -> list[str]:
    """The facts that the deciding criteria ask."""
    return [leaf.use.definition.name for finding in opinion.decides for leaf in leaves(finding) if leaf.use]


def _changes(deciding: Iterable[str], program: Program, answers: Answers, vocabulary: Vocabulary) -> Iterator[Change]:
    asked = dict.fromkeys([*deciding, *(comparison.fact for comparison in program.comparisons())])
    for fact in asked:
        comparisons = [one for one in program.comparisons() if one.fact == fact]
        before = answers.get(fact)
        silence, *stated = trials(comparisons, vocabulary, _STEPS)[fact]
        was_open = fact in answers and before is None
        yield from (Change(fact, before, after, was_open) for after in (*stated, silence) if after != before)


def _with(answers: Answers, changes: Iterable[Change]) -> Answers:
    changed = {change.fact: change.after for change in changes}
    kept = {fact: value for fact, value in answers.items() if fact not in changed}
    return {**kept, **{fact: value for fact, value in changed.items() if value is not None}}
