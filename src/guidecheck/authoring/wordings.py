"""What a criterion says and cites: its own words, else those of the whole that it belongs to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from guidecheck.authoring.faults import Faults, check_unique
from guidecheck.authoring.guideline_forms import CriterionForm
from guidecheck.guideline import Role, Wording
from guidecheck.program import Criterion, CriterionId
from guidecheck.source import Node
from guidecheck.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Concept:
    """A shared criterion as it is written."""

    form: CriterionForm
    node: Node


@dataclass(frozen=True, slots=True)
class Compiled:
    """A concept with everything that it is made of, as it stands in every program that uses it."""

    criteria: Mapping[CriterionId, Criterion]
    wordings: Mapping[CriterionId, Wording]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every recommendation is compiled against; concepts are compiled before, so that programs share them."""

    vocabulary: Vocabulary
    concepts: Mapping[str, Concept]
    faults: Faults
    compiled: Mapping[str, Compiled] = field(default_factory=dict)


def wording_of(form: CriterionForm, node: Node, role: Role, inherited: Wording, around: Surroundings) -> Wording:
    """The criterion's own words; citation and basis are its parent's where it has none."""
    text = form.text or _text_of_concept(form, around) or (inherited.text if role is Role.UNLESS else "")
    if not text and (form.use is None or form.use in around.concepts):
        around.faults.add(node.span, "the criterion has no `text`", "say in your own words what the source asks")
    check_unique([(row, node.at(["rows", at])) for at, row in enumerate(form.rows)], around.faults, what="row")
    cited = form.pages or form.section
    return Wording(
        text=text or "?",
        role=role,
        pages=form.pages or ("" if cited else inherited.pages),
        section=form.section or ("" if cited else inherited.section),
        basis=form.basis or inherited.basis,
        reading=form.reading or "",
        strength=form.strength or "",
        rows=form.rows,
        concept=form.use or "",
        span=node.span,
    )


def _text_of_concept(form: CriterionForm, around: Surroundings) -> str:
    concept = around.concepts.get(form.use or "")
    return (concept.form.text or "") if concept else ""


def check_source(wording: Wording, node: Node, faults: Faults) -> None:
    """An indication, requirement or limit says where it stands and what that is known from."""
    if not wording.citation:
        message = f"the {wording.role} cites no page and no section"
        faults.add(node.span, message, "write its `pages` or its `section`")
    if not wording.basis:
        faults.add(node.span, f"the {wording.role} has no `basis`", "write what it is known from")
