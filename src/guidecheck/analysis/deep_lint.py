"""The deep lint: every recommendation of a library asked what no case shows of it, and each two compared."""

from collections.abc import Iterable, Iterator

from guidecheck.analysis.answers import answer_space
from guidecheck.analysis.bits import Cases
from guidecheck.analysis.findings import Finding
from guidecheck.analysis.goals import Aim, Goal, Search
from guidecheck.analysis.pairs import implications
from guidecheck.analysis.samples import at_random
from guidecheck.analysis.solver import Encoding
from guidecheck.analysis.telling import finding_of
from guidecheck.analysis.witness import Witnesses
from guidecheck.guideline import Library, Recommendation


def deep_lint(library: Library) -> tuple[Finding, ...]:
    """Everything that holds in every case and that a rule author may not have meant, in the order of the files.

    A case is a record whose answers do not contradict what follows from them (`if_yes`, `if_no`). None leaves a
    question open: what is met or not met all the same is so whatever the answer, and there is a case for each.
    """
    recommendations = [rec for guideline in library.guidelines.values() for rec in guideline.recommendations]
    comparisons = (comparison for rec in recommendations for comparison in rec.program.comparisons())
    space = answer_space(comparisons, library.vocabulary)
    encoding, cases = Encoding(space), at_random(space)
    witnesses = Witnesses(encoding, library.vocabulary)
    never = _never(recommendations, encoding, cases)
    found = [finding_of(rec, goal, witnesses) for rec, goal in _worth_saying(never)]
    return tuple(sorted({*found, *implications(library, cases, witnesses)}))


def _never(
    recommendations: Iterable[Recommendation], encoding: Encoding, cases: Cases
) -> list[tuple[Recommendation, Goal]]:
    """The goals that no case shows; what one recommendation shows of a concept is shown for all that use it."""
    searches = [Search(recommendation, encoding) for recommendation in recommendations]
    settled: set[Goal] = set()
    for search in searches:
        search.among(cases, settled)
        settled |= search.shown
    never: list[tuple[Recommendation, Goal]] = []
    for search in searches:
        never += [(search.recommendation, goal) for goal in search.exhaust(settled)]
        settled |= search.shown
    return [(rec, goal) for rec, goal in never if not (goal.is_shared and goal in settled)]


def _worth_saying(never: list[tuple[Recommendation, Goal]]) -> Iterator[tuple[Recommendation, Goal]]:
    """The goals without those that follow from others, and of a concept only the first."""
    said: set[Goal] = set()
    known = {(rec.program.id, goal.criterion, goal.aim) for rec, goal in never}
    for rec, goal in never:
        follows = any((rec.program.id, goal.criterion, aim) in known for aim in _FOLLOWS_FROM.get(goal.aim, ()))
        if not follows and goal not in said:
            yield rec, goal
        if goal.is_shared:
            said.add(goal)


_FOLLOWS_FROM = {
    Aim.DECIDES: (Aim.MET, Aim.NOT_MET),
    Aim.CARRIES: (Aim.MET, Aim.DECIDES, Aim.WITHOUT),
    Aim.BARS: (Aim.MET, Aim.NOT_MET, Aim.DECIDES),
    Aim.WITHOUT: (Aim.MET,),
}
