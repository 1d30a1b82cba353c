"""From the forms of one recommendation to its Program: criteria in order, concepts inlined once, the root last."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from guidecheck.authoring.comparisons import comparison_of
from guidecheck.authoring.documents import CountForm, CriterionForm, RecommendationForm
from guidecheck.authoring.faults import Faults
from guidecheck.diagnostics import Span, did_you_mean
from guidecheck.guideline import Recommendation, Role, Scope, Wording
from guidecheck.program import AtLeast, Criterion, CriterionId, Not, Program
from guidecheck.source import Node
from guidecheck.vocabulary import Vocabulary

ROOT = "recommendation"
INDICATIONS = "indications"
LIMITS = "limits"
NO_LIMIT = "no-limit"
CONCEPT = "concept/"
RESERVED = frozenset({ROOT, INDICATIONS, LIMITS, NO_LIMIT, "concept"})
MAX_CRITERIA = 400
_KINDS = ("fact", "use", "all_of", "any_of", "not")


@dataclass(frozen=True, slots=True)
class Concept:
    """A shared criterion as it is written."""

    form: CriterionForm
    node: Node


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every recommendation is compiled against."""

    vocabulary: Vocabulary
    concepts: Mapping[str, Concept]
    faults: Faults


def compile_recommendation(
    guideline: str, form: RecommendationForm, node: Node, scopes: Sequence[Scope], around: Surroundings
) -> Recommendation:
    """The recommendation with its Program; faults go to *around*, and a faulty program is never used."""
    builder = _Builder(around)
    inherited = Wording(form.title, pages=form.pages or "", section=form.section or "", basis=form.basis or "")
    requirements = builder.group(form.requires, node.mapping.get("requires"), Role.REQUIREMENT, inherited)
    indications = builder.group(form.indications, node.mapping.get("indications"), Role.INDICATION, inherited)
    limits = builder.group(form.limits, node.mapping.get("limits"), Role.LIMIT, inherited)
    builder.finish(form, node, requirements, indications, limits)
    identity = f"{guideline}/{form.id}"
    return Recommendation(
        id=form.id,
        title=form.title,
        scopes=tuple(scopes),
        program=Program(identity, tuple(builder.criteria.values()), fingerprint(identity, builder.criteria.values())),
        wordings=builder.wordings,
        indications=indications,
        requirements=requirements,
        limits=limits,
        span=node.span,
    )


def check_concepts(around: Surroundings) -> None:
    """Compile every concept once, so that an unused one is checked too."""
    for name, concept in around.concepts.items():
        builder = _Builder(around)
        builder.concept(name, concept.node.span)


def fingerprint(identity: str, criteria: Iterable[Criterion]) -> str:
    """SHA-256 over the canonical content of a program, in hexadecimal."""
    content = [[type(criterion).__name__, *_fields(criterion)] for criterion in criteria]
    return hashlib.sha256(json.dumps([identity, content], separators=(",", ":")).encode()).hexdigest()


def _fields(criterion: Criterion) -> list[object]:
    return [_canonical(getattr(criterion, name)) for name in criterion.__slots__]


def _canonical(value: object) -> object:
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, tuple):
        return [_canonical(part) for part in value]
    return value


class _Builder:
    """Collects the criteria and wordings of one program, parts before wholes."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.criteria: dict[CriterionId, Criterion] = {}
        self.wordings: dict[CriterionId, Wording] = {}
        self.open_concepts: list[str] = []

    def fault(self, span: Span, message: str, help: str = "") -> None:  # noqa: A002 - the field's name
        self.around.faults.add(span, message, help)

    def add(self, criterion: Criterion, wording: Wording) -> CriterionId:
        if criterion.id in self.criteria:
            first = self.wordings[criterion.id].span.line
            self.fault(wording.span, f"the id `{criterion.id}` stands here twice", f"line {first} has it already")
        self.criteria.setdefault(criterion.id, criterion)
        self.wordings.setdefault(criterion.id, wording)
        return criterion.id

    def group(
        self, forms: Sequence[CriterionForm], node: Node | None, role: Role, inherited: Wording
    ) -> tuple[CriterionId, ...]:
        """The criteria of `indications`, `requires` or `limits`."""
        nodes = node.items if node else ()
        return tuple(self.criterion(form, part, role, inherited, "") for form, part in zip(forms, nodes, strict=True))

    def criterion(self, form: CriterionForm, node: Node, role: Role, inherited: Wording, prefix: str) -> CriterionId:
        """One criterion with its parts and, around it, what waives it."""
        id_ = prefix + self.id_of(form, node)
        wording = self.wording_of(form, node, role, inherited)
        if form.unless is None:
            return self.test(id_, form, node, wording, prefix)
        if role not in {Role.REQUIREMENT, Role.LIMIT}:
            self.fault(node.key_at(["unless"]), "`unless` belongs to a requirement or a limit")
        inner = self.test(f"{id_}/itself", form, node, replace(wording, role=Role.PART), prefix)
        unless = self.waiver(id_, form.unless, node.mapping["unless"], wording, prefix)
        if role is Role.LIMIT:
            lifted = self.add(Not(f"{id_}/not-lifted", unless), Wording("Nothing lifts the limit", span=wording.span))
            return self.add(AtLeast(id_, 2, (inner, lifted)), wording)
        return self.add(AtLeast(id_, 1, (inner, unless)), wording)

    def waiver(self, id_: CriterionId, form: CriterionForm, node: Node, waived: Wording, prefix: str) -> CriterionId:
        """What waives a requirement or lifts a limit; it needs no id of its own."""
        wording = self.wording_of(form, node, Role.UNLESS, waived)
        return self.test(prefix + form.id if form.id else f"{id_}/unless", form, node, wording, prefix)

    def id_of(self, form: CriterionForm, node: Node) -> str:
        if form.id is None:
            self.fault(node.span, "the criterion has no `id`")
            return f"line-{node.span.line}-{node.span.column}"
        if form.id in RESERVED:
            self.fault(node.at(["id"]), f"the id `{form.id}` is reserved")
        return form.id

    def wording_of(self, form: CriterionForm, node: Node, role: Role, inherited: Wording) -> Wording:
        """The criterion's own words; citation and basis are its parent's where it has none."""
        text = form.text or self.text_of_concept(form) or (inherited.text if role is Role.UNLESS else "")
        if not text:
            self.fault(node.span, "the criterion has no `text`")
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

    def text_of_concept(self, form: CriterionForm) -> str:
        concept = self.around.concepts.get(form.use or "")
        return (concept.form.text or "") if concept else ""

    def test(self, id_: CriterionId, form: CriterionForm, node: Node, wording: Wording, prefix: str) -> CriterionId:
        """The criterion itself, by its one kind of test."""
        kinds = [kind for kind in _KINDS if getattr(form, "not_" if kind == "not" else kind) is not None]
        if isinstance(form.at_least, CountForm):
            kinds.append("at_least")
        if len(kinds) != 1:
            said = "no test" if not kinds else f"more than one test: {', '.join(f'`{kind}`' for kind in kinds)}"
            self.fault(
                node.span,
                f"the criterion has {said}",
                "write one of `fact`, `use`, `all_of`, `any_of`, `at_least`, `not`",
            )
            return self.add(AtLeast(id_, 0, ()), wording)
        self.refuse_stray_operators(form, node, kinds[0])
        match kinds[0]:
            case "fact":
                comparison = comparison_of(id_, form, node, self.around.vocabulary, self.around.faults)
                return self.add(comparison or AtLeast(id_, 0, ()), wording)
            case "use":
                return self.add(AtLeast(id_, 1, self.concept(form.use or "", node.at(["use"]))), wording)
            case "not":
                (part,) = self.parts((form.not_,), (node.mapping["not"],), wording, prefix)
                return self.add(Not(id_, part), wording)
            case kind:
                return self.composite(id_, form, node, wording, prefix, kind)

    def refuse_stray_operators(self, form: CriterionForm, node: Node, kind: str) -> None:
        """Operators and `silence_is` say something about a fact, and only there."""
        if kind == "fact":
            return
        for key in ("is", "one_of", "at_least", "at_most", "more_than", "less_than", "before", "after", "silence_is"):
            if key in node.mapping and key != kind:
                self.fault(node.key_at([key]), f"`{key}` without a `fact`")

    def composite(
        self, id_: CriterionId, form: CriterionForm, node: Node, wording: Wording, prefix: str, kind: str
    ) -> CriterionId:
        if isinstance(form.at_least, CountForm):
            forms, nodes, count = form.at_least.of, node.mapping["at_least"].mapping["of"].items, form.at_least.count
            if count > len(forms):
                self.fault(node.mapping["at_least"].at(["count"]), f"at least {count} of {len(forms)} can never be met")
        else:
            forms, nodes = (form.all_of if kind == "all_of" else form.any_of) or (), node.mapping[kind].items
            count = len(forms) if kind == "all_of" else 1
        return self.add(AtLeast(id_, count, self.parts(forms, nodes, wording, prefix)), wording)

    def parts(
        self, forms: Sequence[CriterionForm | None], nodes: Sequence[Node], whole: Wording, prefix: str
    ) -> tuple[CriterionId, ...]:
        inherited = replace(whole, reading="", strength="")
        return tuple(
            self.criterion(form, node, Role.PART, inherited, prefix)
            for form, node in zip(forms, nodes, strict=True)
            if form is not None
        )

    def concept(self, name: str, span: Span) -> tuple[CriterionId, ...]:
        """The parts made of a concept: its root, compiled once per program."""
        concept = self.around.concepts.get(name)
        if concept is None:
            self.fault(span, f"unknown concept `{name}`", did_you_mean(name, self.around.concepts))
            return ()
        if name in self.open_concepts:
            self.fault(span, f"the concept `{name}` is made of itself: {' → '.join([*self.open_concepts, name])}")
            return ()
        id_ = CONCEPT + name
        if id_ not in self.criteria:
            self.open_concepts.append(name)
            wording = self.wording_of(concept.form, concept.node, Role.PART, Wording(""))
            self.test(id_, concept.form, concept.node, wording, f"{id_}/")
            self.open_concepts.pop()
        return (id_,)

    def finish(
        self,
        form: RecommendationForm,
        node: Node,
        requirements: tuple[CriterionId, ...],
        indications: tuple[CriterionId, ...],
        limits: tuple[CriterionId, ...],
    ) -> None:
        """The root: every requirement, at least one indication, no limit."""
        said = Wording(
            form.title, pages=form.pages or "", section=form.section or "", basis=form.basis or "", span=node.span
        )
        self.add(AtLeast(INDICATIONS, 1, indications), replace(said, text="At least one indication"))
        parts = (*requirements, INDICATIONS)
        if limits:
            self.add(AtLeast(LIMITS, 1, limits), replace(said, text="A limit holds"))
            parts = (*parts, self.add(Not(NO_LIMIT, LIMITS), replace(said, text="No limit holds")))
        root = replace(said, text=form.text or form.title, role=Role.ROOT, reading=form.reading or "", rows=form.rows)
        self.add(AtLeast(ROOT, len(parts), parts), replace(root, strength=form.strength or ""))
        if len(self.criteria) > MAX_CRITERIA:
            self.fault(
                node.span, f"{len(self.criteria)} criteria are more than a recommendation may have ({MAX_CRITERIA})"
            )
