"""From the forms of one recommendation to its Program: criteria in order, concepts inlined once, the root last."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from guidecheck.authoring.criteria import Builder
from guidecheck.authoring.guideline_forms import RecommendationForm
from guidecheck.authoring.ids import INDICATIONS, LIMITS, NO_LIMIT, ROOT
from guidecheck.authoring.wordings import Compiled, Concept, Surroundings
from guidecheck.engines.limits import limits_crossed
from guidecheck.guideline import Recommendation, Role, Scope, Wording
from guidecheck.program import AtLeast, Criterion, CriterionId, Not, Program
from guidecheck.source import Node

__all__ = ["Concept", "Surroundings", "compile_concepts", "compile_recommendation", "fingerprint"]

MAX_CRITERIA = 400


def compile_recommendation(
    guideline: str, form: RecommendationForm, node: Node, scopes: Sequence[Scope], around: Surroundings
) -> Recommendation:
    """The recommendation with its Program; faults go to *around*, and a faulty program is never used."""
    builder = Builder(around)
    said = Wording(
        form.title, pages=form.pages or "", section=form.section or "", basis=form.basis or "", span=node.span
    )
    requirements = builder.group(form.requires, node.mapping.get("requires"), Role.REQUIREMENT, said)
    indications = builder.group(form.indications, node.mapping.get("indications"), Role.INDICATION, said)
    limits = builder.group(form.limits, node.mapping.get("limits"), Role.LIMIT, said)
    _finish(builder, form, said, requirements, indications, limits)
    if len(builder.criteria) > MAX_CRITERIA:
        message = f"{len(builder.criteria)} criteria are more than a recommendation may have ({MAX_CRITERIA})"
        around.faults.add(node.span, message)
    identity = f"{guideline}/{form.id}"
    criteria = tuple(builder.criteria.values())
    program = Program(identity, criteria, fingerprint(identity, criteria))
    for limit in limits_crossed(program):
        around.faults.add(node.span, f"more than the rule engine can carry: {limit}", "split the recommendation")
    return Recommendation(
        id=form.id,
        title=form.title,
        scopes=tuple(scopes),
        program=program,
        wordings=builder.wordings,
        indications=indications,
        requirements=requirements,
        limits=limits,
        span=node.span,
    )


def compile_concepts(around: Surroundings) -> Surroundings:
    """Compile every concept once, so that an unused one is checked too and programs take theirs from here."""
    compiled: dict[str, Compiled] = {}
    for name, concept in around.concepts.items():
        builder = Builder(around)
        builder.concept(name, concept.node.span)
        compiled[name] = Compiled(builder.criteria, builder.wordings)
    return replace(around, compiled=compiled)


def fingerprint(identity: str, criteria: Iterable[Criterion]) -> str:
    """SHA-256 over the canonical content of a program, in hexadecimal."""
    content = [
        [type(criterion).__name__, *(getattr(criterion, name) for name in criterion.__slots__)]
        for criterion in criteria
    ]
    return hashlib.sha256(json.dumps([identity, content], separators=(",", ":"), default=_day).encode()).hexdigest()


def _day(value: date) -> object:
    """A day, which JSON has no word for."""
    return {"day": value.isoformat()}


def _finish(
    builder: Builder,
    form: RecommendationForm,
    said: Wording,
    requirements: tuple[CriterionId, ...],
    indications: tuple[CriterionId, ...],
    limits: tuple[CriterionId, ...],
) -> None:
    """The root: every requirement, at least one indication, no limit."""
    builder.add(AtLeast(INDICATIONS, 1, indications), replace(said, text="At least one indication"))
    parts = (*requirements, INDICATIONS)
    if limits:
        builder.add(AtLeast(LIMITS, 1, limits), replace(said, text="A limit holds"))
        parts = (*parts, builder.add(Not(NO_LIMIT, LIMITS), replace(said, text="No limit holds")))
    root = replace(
        said,
        text=form.text or form.title,
        role=Role.ROOT,
        reading=form.reading or "",
        strength=form.strength or "",
        rows=form.rows,
    )
    builder.add(AtLeast(ROOT, len(parts), parts), root)
