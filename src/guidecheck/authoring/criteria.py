"""Criteria as they are written become criteria of a Program: each after its parts, each with its wording."""

from collections.abc import Sequence
from dataclasses import replace

from guidecheck.authoring.comparisons import comparison_of
from guidecheck.authoring.faults import nearest
from guidecheck.authoring.guideline_forms import CountForm, CriterionForm
from guidecheck.authoring.ids import CONCEPT, ITSELF, NOT_LIFTED, RESERVED, UNLESS
from guidecheck.authoring.wordings import Surroundings, check_source, wording_of
from guidecheck.diagnostics import Span
from guidecheck.guideline import Role, Wording
from guidecheck.program import AtLeast, Criterion, CriterionId, Not, Op
from guidecheck.source import Node

_KINDS = ("fact", "use", "all_of", "any_of", "not")


class Builder:
    """Collects the criteria and wordings of one program, parts before wholes."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.criteria: dict[CriterionId, Criterion] = {}
        self.wordings: dict[CriterionId, Wording] = {}
        self.taken: dict[CriterionId, Span] = {}
        self.open_concepts: list[str] = []

    def fault(self, span: Span, message: str, help: str = "") -> None:
        self.around.faults.add(span, message, help)

    def add(self, criterion: Criterion, wording: Wording) -> CriterionId:
        """Take a criterion in, after its parts."""
        self.criteria.setdefault(criterion.id, criterion)
        self.wordings.setdefault(criterion.id, wording)
        return criterion.id

    def group(
        self, forms: Sequence[CriterionForm], node: Node | None, role: Role, inherited: Wording
    ) -> tuple[CriterionId, ...]:
        """The criteria of `indications`, `requires` or `limits`: each must say where it is taken from."""
        nodes = node.items if node else ()
        ids = tuple(self.criterion(form, part, role, inherited, "") for form, part in zip(forms, nodes, strict=True))
        for id_, part in zip(ids, nodes, strict=True):
            check_source(self.wordings[id_], part, self.around.faults)
        return ids

    def criterion(self, form: CriterionForm, node: Node, role: Role, inherited: Wording, prefix: str) -> CriterionId:
        """One criterion with its parts and, around it, what waives it."""
        id_ = prefix + self.id_of(form, node, prefix)
        wording = wording_of(form, node, role, inherited, self.around)
        if form.unless is None:
            return self.test(id_, form, node, wording, prefix)
        self.check_unless(node, role)
        inner = self.test(f"{id_}{ITSELF}", form, node, replace(wording, role=Role.PART), prefix)
        unless = self.waiver(id_, form.unless, node.mapping["unless"], wording, prefix)
        if role is Role.LIMIT:
            lifted = Wording("Nothing lifts the limit", span=wording.span)
            return self.add(AtLeast(id_, 2, (inner, self.add(Not(f"{id_}{NOT_LIFTED}", unless), lifted))), wording)
        return self.add(AtLeast(id_, 1, (inner, unless)), wording)

    def check_unless(self, node: Node, role: Role) -> None:
        if role not in {Role.REQUIREMENT, Role.LIMIT} and "unless" in node.mapping:
            help_ = "write it with `any_of` or `not`"
            self.fault(node.key_at(["unless"]), "`unless` belongs to a requirement or a limit", help_)

    def waiver(self, id_: CriterionId, form: CriterionForm, node: Node, waived: Wording, prefix: str) -> CriterionId:
        """What waives a requirement or lifts a limit; it needs no id of its own."""
        self.check_unless(node, Role.UNLESS)
        wording = wording_of(form, node, Role.UNLESS, waived, self.around)
        own = prefix + self.id_of(form, node, prefix) if form.id else f"{id_}{UNLESS}"
        return self.test(own, form, node, wording, prefix)

    def id_of(self, form: CriterionForm, node: Node, prefix: str) -> str:
        if form.id is None:
            self.fault(node.span, "the criterion has no `id`", "write one that is stable for good")
            return f"line-{node.span.line}-{node.span.column}"
        if form.id in RESERVED:
            self.fault(node.at(["id"]), f"the id `{form.id}` is reserved")
        first = self.taken.setdefault(prefix + form.id, node.span)
        if first is not node.span:
            self.fault(node.at(["id"]), f"the id `{form.id}` stands here twice", f"line {first.line} has it already")
        return form.id

    def test(self, id_: CriterionId, form: CriterionForm, node: Node, wording: Wording, prefix: str) -> CriterionId:
        """The criterion itself, by its one kind of test."""
        kinds = [kind for kind in _KINDS if getattr(form, "not_" if kind == "not" else kind) is not None]
        if isinstance(form.at_least, CountForm):
            kinds.append("at_least")
        if len(kinds) != 1:
            said = "no test" if not kinds else f"more than one test: {', '.join(f'`{kind}`' for kind in kinds)}"
            tests = "`fact`, `use`, `all_of`, `any_of`, `at_least`, `not`"
            self.fault(node.span, f"the criterion has {said}", f"write one of {tests}")
            return self.add(AtLeast(id_, 0, ()), wording)
        self.refuse_stray_operators(node, kinds[0])
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

    def refuse_stray_operators(self, node: Node, kind: str) -> None:
        """Operators and `silence_is` say something about a fact, and only there."""
        if kind == "fact":
            return
        for key in (*Op, "silence_is"):
            if key in node.mapping and key != kind:
                self.fault(node.key_at([key]), f"`{key}` without a `fact`", "put it into a criterion of its own")

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
            self.fault(span, f"unknown concept `{name}`", nearest(name, self.around.concepts))
            return ()
        if name in self.open_concepts:
            circle = [*self.open_concepts[self.open_concepts.index(name) :], name]
            if name == min(circle):  # the same circle is met from each of its concepts
                self.fault(span, f"the concept `{name}` is made of itself: {' → '.join(circle)}")
            return ()
        id_ = CONCEPT + name
        if name in self.around.compiled:
            self.criteria |= self.around.compiled[name].criteria
            self.wordings |= self.around.compiled[name].wordings
        elif id_ not in self.criteria:
            self.open_concepts.append(name)
            self.check_unless(concept.node, Role.PART)
            if concept.form.id not in {None, name}:
                self.fault(concept.node.at(["id"]), f"the concept is named `{name}` already", "take the `id` out")
            wording = wording_of(concept.form, concept.node, Role.PART, Wording(""), self.around)
            self.test(id_, concept.form, concept.node, wording, f"{id_}/")
            self.open_concepts.pop()
        return (id_,)
