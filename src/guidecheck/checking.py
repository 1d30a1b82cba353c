"""From a case to its determinations: select, evaluate, explain, for every study that is asked for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from guidecheck.case import Case, Fact, Item, Study
from guidecheck.determination import Determination, ItemResult, Opinion, Outcome
from guidecheck.explain import deciding, findings_of
from guidecheck.guideline import Library
from guidecheck.missing import missing_sets, next_question
from guidecheck.program import Answers, CriterionId, Program
from guidecheck.record import Record, record_of
from guidecheck.selection import Candidate, label_of, select
from guidecheck.status import Status, all_of

Evaluation: TypeAlias = tuple[Mapping[CriterionId, Status], str]
Evaluate: TypeAlias = Callable[[Program, Answers], Evaluation]
"""Statuses of every criterion, and the name of the engine that gave them."""

NO_STUDY = "not an imaging study"
NO_DATE = "the case has no date to choose an edition by"


@dataclass(frozen=True, slots=True)
class Options:
    """What the user may set: the day to judge on, an edition to control, and facts to assume."""

    as_of: date | None = None
    edition: str | None = None
    assumptions: tuple[Fact, ...] = ()


def check(library: Library, case: Case, evaluate: Evaluate, options: Options | None = None) -> tuple[ItemResult, ...]:
    """The determinations of every item of *case*, study by study."""
    chosen = options or Options()
    assumed = replace(case, facts=(*_unassumed(case.facts, chosen.assumptions), *chosen.assumptions))
    return tuple(_item(library, assumed, item, evaluate, chosen) for item in case.items)


def _unassumed(facts: Sequence[Fact], assumptions: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts that no assumption replaces."""
    names = {fact.name for fact in assumptions}
    return tuple(fact for fact in facts if fact.name not in names)


def _item(library: Library, case: Case, item: Item, evaluate: Evaluate, options: Options) -> ItemResult:
    determinations = tuple(determine(library, case, item, study, evaluate, options) for study in item.studies)
    if not determinations:
        determinations = (_not_addressed(case, item, None, "", item.note or NO_STUDY, options),)
    outcome, summary = _roll_up(determinations)
    return ItemResult(item.number, item.requested, determinations, outcome, summary, item.note)


def determine(
    library: Library, case: Case, item: Item, study: Study, evaluate: Evaluate, options: Options
) -> Determination:
    """The determination of one study of one item."""
    label = label_of(study, library.vocabulary)
    key_date = options.as_of or case.key_date()
    if key_date is None:
        return _not_addressed(case, item, study, label, NO_DATE, options)
    selection = select(library, study, key_date, options.edition)
    record = record_of(case, study, options.as_of or case.request_date(), library.vocabulary)
    opinions = tuple(_opinion(library, candidate, record, evaluate) for candidate in selection.candidates)
    if not selection.controls:
        none = _not_addressed(case, item, study, label, selection.why, options)
        return replace(none, others=opinions)
    return Determination(
        case=case.id,
        item=item.number,
        requested=item.requested,
        study=study,
        study_label=label,
        as_of=record.as_of,
        key_date=key_date,
        outcome=Outcome(opinions[0].status.value),
        controlling=opinions[0],
        why=selection.why,
        others=opinions[1:],
    )


def _not_addressed(
    case: Case, item: Item, study: Study | None, label: str, why: str, options: Options
) -> Determination:
    return Determination(
        case=case.id,
        item=item.number,
        requested=item.requested,
        study=study,
        study_label=label,
        as_of=options.as_of or case.request_date(),
        key_date=options.as_of or case.key_date(),
        outcome=Outcome.NOT_ADDRESSED,
        controlling=None,
        why=why,
    )


def _opinion(library: Library, candidate: Candidate, record: Record, evaluate: Evaluate) -> Opinion:
    guideline, recommendation = candidate.guideline, candidate.recommendation
    statuses, engine = evaluate(recommendation.program, record.values())
    found = findings_of(recommendation, statuses, record, library.vocabulary)
    root = found[recommendation.program.root]
    missing = missing_sets(root)
    return Opinion(
        guideline=guideline.id,
        guideline_title=guideline.title,
        chapter=guideline.chapter,
        edition=candidate.edition.id,
        edition_title=candidate.edition.title,
        recommendation=recommendation.id,
        title=recommendation.title,
        status=root.status,
        finding=root,
        decides=deciding(recommendation, found),
        missing=missing,
        next_question=next_question(missing),
        engine=engine,
        fingerprint=recommendation.program.fingerprint,
    )


def _roll_up(determinations: Sequence[Determination]) -> tuple[Outcome, str]:
    """An item is met when every study of it is; a study that nobody addresses keeps it from being met."""
    outcomes = [determination.outcome for determination in determinations]
    addressed = [Status(one.value) for one in outcomes if one is not Outcome.NOT_ADDRESSED]
    outcome = Outcome(all_of(addressed).value)
    if outcome is Outcome.MET and len(addressed) < len(outcomes):
        outcome = Outcome.NOT_ADDRESSED
    counts = [f"{outcomes.count(one)} {one.value.replace('_', ' ')}" for one in Outcome if one in outcomes]
    return outcome, ", ".join(counts)
