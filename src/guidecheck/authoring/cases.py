"""`cases.yaml`: small cases that prove a guideline. Each is evaluated, and what differs is a fault at its line."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from guidecheck.authoring.faults import Faults, check_unique, nearest
from guidecheck.authoring.guideline_forms import RuleCaseForm, RuleCasesForm
from guidecheck.authoring.named import check_named, named_in_rules
from guidecheck.diagnostics import Diagnostic, did_you_mean
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Guideline, Recommendation
from guidecheck.program import CriterionId
from guidecheck.sound_part import sound_part
from guidecheck.source import Node
from guidecheck.status import Status
from guidecheck.vocabulary import Value, Vocabulary, implied, problem_with


@dataclass(frozen=True, slots=True)
class Run:
    """A case of a guideline, evaluated; `stated` are its facts without those that follow from others."""

    recommendation: Recommendation
    facts: Mapping[str, Value]
    statuses: Mapping[CriterionId, Status]
    name: str = ""
    stated: Mapping[str, Value] = field(default_factory=dict)


def run_cases(guideline: Guideline, node: Node, vocabulary: Vocabulary, faults: Faults) -> list[Run] | None:
    """Every case of the guideline's `cases.yaml`, evaluated, or None where one cannot be; faults go to *faults*."""
    part = sound_part(node, RuleCasesForm)
    faults.found.extend(part.faults)
    check_named(part.cut, named_in_rules(vocabulary), faults)
    if part.form is None:
        return None
    pairs = list(zip(part.form.cases, part.node.mapping["cases"].items, strict=True))
    check_unique([(case.name, here.at(["name"])) for case, here in pairs], faults, what="name")
    runs = [_run(guideline, case, here, vocabulary, faults) for case, here in pairs]
    sound = [run for run in runs if run is not None]
    return sound if len(sound) == len(runs) and not part.cut else None


def _run(guideline: Guideline, form: RuleCaseForm, node: Node, vocabulary: Vocabulary, faults: Faults) -> Run | None:
    recommendation = _recommendation(guideline, form, node, faults)
    unsound = list(_fact_faults(form, node, vocabulary))
    if recommendation is not None:
        unsound += _study_faults(recommendation, form, node, vocabulary)
        unsound += _criterion_faults(recommendation, form, node)
    faults.found.extend(unsound)
    if recommendation is None or unsound:
        return None
    follows = {name: value for name, (value, _) in implied(form.facts, vocabulary).items()}
    answers = {**form.facts, **follows}
    statuses = ReferenceEngine().evaluate(recommendation.program, answers)
    faults.found.extend(_differences(recommendation, form, node, statuses))
    return Run(recommendation, answers, statuses, form.name, form.facts)


def _recommendation(guideline: Guideline, form: RuleCaseForm, node: Node, faults: Faults) -> Recommendation | None:
    known = {recommendation.id: recommendation for recommendation in guideline.recommendations}
    if form.recommendation not in known:
        message = f"unknown recommendation `{form.recommendation}`"
        faults.add(node.at(["recommendation"]), message, nearest(form.recommendation, known))
    return known.get(form.recommendation)


def _fact_faults(form: RuleCaseForm, node: Node, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    for name, value in form.facts.items():
        fact = vocabulary.facts.get(name)
        if fact is None:
            yield Diagnostic(
                node.key_at(["facts", name]), f"unknown fact `{name}`", did_you_mean(name, vocabulary.facts)
            )
        elif problem := problem_with(fact, value):
            yield Diagnostic(node.at(["facts", name]), problem, did_you_mean(str(value), fact.choices))


def _study_faults(
    recommendation: Recommendation, form: RuleCaseForm, node: Node, vocabulary: Vocabulary
) -> Iterator[Diagnostic]:
    """The study of a case is known, and the recommendation speaks to it."""
    if form.study is None:
        return
    named: list[tuple[str, str, Iterable[str]]] = [
        ("modality", form.study.modality, vocabulary.modalities),
        ("region", form.study.region, vocabulary.regions),
    ]
    unknown = [(what, name, known) for what, name, known in named if name not in known]
    for what, name, known in unknown:
        yield Diagnostic(node.at(["study", what]), f"unknown {what} `{name}`", nearest(name, known))
    for index, name in enumerate(form.study.technique):
        if name not in vocabulary.techniques:
            help_ = did_you_mean(name, vocabulary.techniques)
            yield Diagnostic(node.at(["study", "technique", index]), f"unknown technique `{name}`", help_)
    scopes = {(scope.modality, region) for scope in recommendation.scopes for region in scope.regions}
    if not unknown and (form.study.modality, form.study.region) not in scopes:
        study = f"{form.study.modality} {form.study.region}"
        speaks = ", ".join(sorted(f"`{modality} {region}`" for modality, region in scopes))
        message = f"`{recommendation.id}` does not speak to `{study}`"
        yield Diagnostic(node.at(["study"]), message, f"it speaks to {speaks}")


def _criterion_faults(recommendation: Recommendation, form: RuleCaseForm, node: Node) -> Iterator[Diagnostic]:
    for id_ in form.criteria:
        if id_ not in recommendation.wordings:
            help_ = did_you_mean(id_, recommendation.wordings)
            yield Diagnostic(node.key_at(["criteria", id_]), f"unknown criterion `{id_}`", help_)


def _differences(
    recommendation: Recommendation, form: RuleCaseForm, node: Node, statuses: Mapping[CriterionId, Status]
) -> Iterator[Diagnostic]:
    """Where the case expects another status than the rules give."""
    got = statuses[recommendation.program.root]
    if form.status != got:
        yield Diagnostic(node.at(["status"]), f"expected `{form.status}`, got `{got}`", _why(recommendation, statuses))
    for id_, expected in form.criteria.items():
        if statuses[id_] != expected:
            yield Diagnostic(node.at(["criteria", id_]), f"`{id_}`: expected `{expected}`, got `{statuses[id_]}`")


def _why(recommendation: Recommendation, statuses: Mapping[CriterionId, Status]) -> str:
    """The statuses that make the whole."""
    decisive = (*recommendation.requirements, *recommendation.indications, *recommendation.limits)
    return ", ".join(f"`{id_}` is {statuses[id_]}" for id_ in decisive)
