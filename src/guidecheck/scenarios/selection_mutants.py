"""Changes of which recommendation speaks to a study, and on which day: scopes, periods, the order of authority."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from guidecheck.case import Study
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Edition, Guideline, Library, Period, Recommendation, Scope
from guidecheck.scenarios.mutants import Edit, Kind
from guidecheck.scenarios.observations import Observation
from guidecheck.scenarios.proofs import Proof
from guidecheck.selection import Selection, recommendation_for, select


@dataclass(frozen=True, slots=True)
class SelectionMutant:
    """One change: what it does, where it stands in the YAML, and which studies may notice."""

    operator: str
    file: str
    at: tuple[str | int, ...]
    said: str
    edit: Edit
    regions: tuple[str, ...]
    library: Library


def scope_mutants(library: Library, guideline: Guideline) -> Iterator[SelectionMutant]:
    """A region or a kind of study less, for every recommendation of the guideline."""
    for place, recommendation in enumerate(guideline.recommendations):
        for index, scope in enumerate(recommendation.scopes):
            at: tuple[str | int, ...] = ("recommendations", place, "studies", index)
            others = tuple(one for number, one in enumerate(recommendation.scopes) if number != index)
            said = f"`{recommendation.id}` no longer speaks to {_named(scope)}"
            changed = _with(library, guideline, replace(recommendation, scopes=others))
            edit = Edit(Kind.DROP)
            yield SelectionMutant("drop a modality", _file(recommendation), at, said, edit, scope.regions, changed)
            for region in scope.regions if len(scope.regions) > 1 else ():
                kept = replace(scope, regions=tuple(one for one in scope.regions if one != region))
                scopes = (*recommendation.scopes[:index], kept, *recommendation.scopes[index + 1 :])
                changed = _with(library, guideline, replace(recommendation, scopes=scopes))
                edit, less = Edit(Kind.REGIONS, text=", ".join(kept.regions)), f"{said} of the {region}"
                yield SelectionMutant("drop a region", _file(recommendation), at, less, edit, (region,), changed)


def _named(scope: Scope) -> str:
    return f"{scope.technique} {scope.modality}" if scope.technique else scope.modality


def _file(recommendation: Recommendation) -> str:
    return recommendation.span.file


def _with(library: Library, guideline: Guideline, changed: Recommendation) -> Library:
    recommendations = tuple(changed if one.id == changed.id else one for one in guideline.recommendations)
    other = replace(guideline, recommendations=recommendations)
    return replace(library, guidelines={**library.guidelines, guideline.id: other})


def period_mutants(library: Library, file: str) -> Iterator[SelectionMutant]:
    """A period that begins or ends a day sooner or later, a region less in it; two authorities in the other order."""
    for edition in library.editions.values():
        for index, period in enumerate(edition.periods):
            at: tuple[str | int, ...] = ("editions", edition.id, "periods", index)
            for operator, how, edit, changed, regions in _periods(period):
                other = _in_edition(library, edition, index, changed)
                yield SelectionMutant(operator, file, at, f"`{period.chapter}` {how}", edit, regions, other)
    for first in range(len(library.authorities) - 1):
        ranks = list(library.authorities)
        ranks[first], ranks[first + 1] = ranks[first + 1], ranks[first]
        said = f"`{ranks[first].id}` comes before `{ranks[first + 1].id}`"
        at = ("authorities", first)
        swapped = replace(library, authorities=tuple(ranks))
        regions = tuple(library.vocabulary.regions)
        yield SelectionMutant("swap editions", file, at, said, Edit(Kind.SWAP), regions, swapped)


def _periods(period: Period) -> Iterator[tuple[str, str, Edit, Period, tuple[str, ...]]]:
    for days in (1, -1):
        step = timedelta(days=days)
        if period.first:
            moved = replace(period, first=period.first + step)
            edit = Edit(Kind.VALUE, "from", str(moved.first))
            yield f"date {days:+d} day", f"begins on {moved.first}", edit, moved, period.regions
        if period.last:
            moved = replace(period, last=period.last + step)
            edit = Edit(Kind.VALUE, "until", str(moved.last))
            yield f"date {days:+d} day", f"ends on {moved.last}", edit, moved, period.regions
    for region in period.regions:
        kept = tuple(one for one in period.regions if one != region)
        edit, how = Edit(Kind.REGIONS, text=", ".join(kept)), f"no longer speaks for the {region}"
        yield "drop a region", how, edit, replace(period, regions=kept), (region,)


def _in_edition(library: Library, edition: Edition, index: int, changed: Period) -> Library:
    periods = (*edition.periods[:index], changed, *edition.periods[index + 1 :])
    return replace(library, editions={**library.editions, edition.id: replace(edition, periods=periods)})


def selection_killer(mutant: SelectionMutant, observations: Iterable[Observation]) -> str:
    """The first scenario or case that would be about another recommendation and would fail for it, or nothing."""
    for one in observations:
        proof = one.proof
        if proof is None or proof.study is None or proof.study.region not in mutant.regions:
            continue
        found = _recommendation(mutant.library, one, proof, proof.study)
        if found is not None and found.program.id == one.recommendation:
            continue
        if proof.controls or found is None or _differs(found, one, proof):
            return one.source
    return ""


def _recommendation(library: Library, one: Observation, proof: Proof, study: Study) -> Recommendation | None:
    """The recommendation that speaks to the study of an observation: of the guideline asked, else of who controls."""
    if proof.day is None or proof.edition is not None:
        return recommendation_for(library.guidelines[one.recommendation.rpartition("/")[0]], study)
    controlling = select(library, study, proof.day).controlling
    return controlling.recommendation if controlling else None


def _differs(found: Recommendation, one: Observation, proof: Proof) -> bool:
    """Whether the other recommendation gives what is insisted on another status, or does not have it."""
    statuses = ReferenceEngine().evaluate(found.program, proof.answers)
    return any(statuses.get(id_) is not one.statuses[id_] for id_ in proof.asserted)


def is_equivalent(mutant: SelectionMutant, library: Library) -> bool:
    """Whether no study in the mutant's regions, on any day at the bounds of a period, is judged by another."""
    days = {
        bound + timedelta(days=step)
        for edition in library.editions.values()
        for period in edition.periods
        for bound in (period.first, period.last)
        if bound and not set(period.regions).isdisjoint(mutant.regions)
        for step in (-1, 0, 1)
    }
    for study in _studies(library, mutant.regions):
        for guideline in library.guidelines:
            before = recommendation_for(library.guidelines[guideline], study)
            if _id(before) != _id(recommendation_for(mutant.library.guidelines[guideline], study)):
                return False
        if any(_said(select(library, study, day)) != _said(select(mutant.library, study, day)) for day in sorted(days)):
            return False
    return True


def _studies(library: Library, regions: Iterable[str]) -> Iterator[Study]:
    modalities = {scope.modality: None for one in _recommendations(library) for scope in one.scopes}
    techniques = {scope.technique: None for one in _recommendations(library) for scope in one.scopes}
    for region in regions:
        for modality in modalities:
            yield from (Study(modality, region, technique=(one,) if one else ()) for one in techniques)


def _recommendations(library: Library) -> Iterator[Recommendation]:
    return (one for guideline in library.guidelines.values() for one in guideline.recommendations)


def _id(recommendation: Recommendation | None) -> str:
    return recommendation.program.id if recommendation else ""


def _said(selection: Selection) -> tuple[bool, list[str]]:
    return selection.controls, [one.recommendation.program.id for one in selection.candidates[:1]]
