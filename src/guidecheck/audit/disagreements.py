"""What the rules for causes look at, gathered for one study whose decision and criteria part."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from guidecheck.audit.asked import AskedStudy
from guidecheck.audit.causes import Cause, Disagreement, Reasons, cause_of
from guidecheck.audit.choice import authority_of, cited_authorities
from guidecheck.audit.evaluation import Roots, full_id
from guidecheck.audit.letters import LetterReader
from guidecheck.case import Fact
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.explain import findings_of
from guidecheck.guideline import Library
from guidecheck.missing import missing_sets
from guidecheck.program import Answers
from guidecheck.record import record_of
from guidecheck.selection import Candidate
from guidecheck.status import Status

_REFERENCE = ReferenceEngine()
_MOST_NAMED = 6


def predicted(status: Status) -> str:
    """What a status predicts: the burden is the requester's, so what is open is upheld."""
    return "overturned" if status is Status.MET else "upheld"


def explained(
    asked: AskedStudy, controlling: Candidate, roots: Mapping[str, Roots], library: Library, reader: LetterReader
) -> tuple[Cause, str]:
    """The cause of the disagreement about *asked*, the statuses of every recommendation being *roots*."""
    own = roots[full_id(controlling)]
    by_authority: dict[str, frozenset[str]] = {}
    for candidate in asked.selection.candidates:
        said = by_authority.get(authority_of(candidate), frozenset())
        by_authority[authority_of(candidate)] = said | {predicted(roots[full_id(candidate)].request)}
    case = Disagreement(
        decision=asked.item.decision,
        predicted=predicted(own.request),
        predicted_at_review=predicted(own.review),
        is_open=own.request is Status.NOT_DOCUMENTED,
        controlling=authority_of(controlling),
        cited=cited_authorities(asked.item.reviewer),
        by_authority=by_authority,
        defects=(*asked.letter.defects, *asked.item.defects),
    )
    return cause_of(case, lambda: _reasons(asked, controlling, library, reader, is_open=case.is_open))


def _reasons(
    asked: AskedStudy, controlling: Candidate, library: Library, reader: LetterReader, *, is_open: bool
) -> Reasons:
    stated = reader.facts_in(asked.item.rationale)
    answers = _with_rationale(asked, stated, library)
    names = {comparison.fact for comparison in controlling.recommendation.program.comparisons()}
    return Reasons(
        with_rationale=predicted(_status(answers, controlling)) if stated else None,
        facts=tuple(sorted(name for name in names if _differ(name, answers, asked.at_request))),
        lacking=_names(fact for fact in stated if not fact.value and fact.name not in names),
        undocumented=_undocumented(asked, controlling, library) if is_open else (),
    )


def _differ(name: str, one: Answers, other: Answers) -> bool:
    """Whether two records answer a question differently; to leave it open is something else than silence."""
    return (name in one, one.get(name)) != (name in other, other.get(name))


def _names(facts: Iterable[Fact]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact.name for fact in facts))[:_MOST_NAMED]


def _with_rationale(asked: AskedStudy, stated: tuple[Fact, ...], library: Library) -> Answers:
    """What the record would answer if it also held what the rationale states, in place of what it says itself.

    What the rationale finds not documented is silence, as whatever a reviewer calls so.
    """
    known = {fact.name for fact in stated}
    settled = (fact for fact in stated if fact.value is not None)
    facts = (*settled, *(fact for fact in asked.letter.case.facts if fact.name not in known))
    case = replace(asked.letter.case, facts=facts)
    return record_of(case, asked.study, asked.clocks.request, library.vocabulary).values()


def _status(answers: Answers, controlling: Candidate) -> Status:
    program = controlling.recommendation.program
    return _REFERENCE.evaluate(program, answers)[program.root]


def _undocumented(asked: AskedStudy, controlling: Candidate, library: Library) -> tuple[str, ...]:
    """The smallest set of facts that would have turned the recommendation to met."""
    statuses = _REFERENCE.evaluate(controlling.recommendation.program, asked.at_request)
    findings = findings_of(controlling.recommendation, statuses, asked.record, library.vocabulary)
    sets = missing_sets(findings[controlling.recommendation.program.root])
    return tuple(need.definition.name for need in sets[0]) if sets else ()
