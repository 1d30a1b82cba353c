"""`facts/*.yaml` and `language.yaml`: the vocabulary."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from guidecheck.authoring.documents import FactForm, RegionForm, TermForm
from guidecheck.authoring.faults import Faults
from guidecheck.diagnostics import did_you_mean
from guidecheck.forms import FormT, validate
from guidecheck.source import Node
from guidecheck.vocabulary import Example, FactDef, Kind, Per, Region, Supplier, Term, Vocabulary


def vocabulary_of(topics: Mapping[str, Node], language: Node | None, faults: Faults) -> Vocabulary:
    """The vocabulary of the *topics* (file stem → content) and of `language.yaml`."""
    sections = language.mapping if language else {}
    regions = _entries(sections.get("regions"), RegionForm, faults)
    known = frozenset(regions)
    words = Vocabulary(
        facts=MappingProxyType(_facts(topics, known, faults)),
        regions=MappingProxyType({name: _region(name, form) for name, (form, _) in regions.items()}),
        modalities=MappingProxyType(_terms(sections.get("modalities"), faults)),
        techniques=MappingProxyType(_terms(sections.get("techniques"), faults)),
    )
    for form, node in regions.values():
        for key, others in (("supplies", form.supplies), ("within", form.within)):
            _check_regions(others, node.mapping.get(key), known, faults)
    return words


def _entries(section: Node | None, form: type[FormT], faults: Faults) -> dict[str, tuple[FormT, Node]]:
    found: dict[str, tuple[FormT, Node]] = {}
    for name, node in (section.mapping if section else {}).items():
        with faults.collecting():
            found[name] = (validate(node, form), node)
    return found


def _terms(section: Node | None, faults: Faults) -> dict[str, Term]:
    return {
        name: Term(name, form.label, form.phrases) for name, (form, _) in _entries(section, TermForm, faults).items()
    }


def _region(name: str, form: RegionForm) -> Region:
    return Region(name, form.label, form.spine, form.supplies, form.within, form.phrases)


def _check_regions(names: Iterable[str], node: Node | None, known: frozenset[str], faults: Faults) -> None:
    for index, name in enumerate(names):
        if name not in known and node is not None:
            faults.add(node.at([index]), f"unknown region `{name}`", did_you_mean(name, known))


def _facts(topics: Mapping[str, Node], regions: frozenset[str], faults: Faults) -> dict[str, FactDef]:
    facts: dict[str, FactDef] = {}
    for topic, content in topics.items():
        for name, (form, node) in _entries(content, FactForm, faults).items():
            if name in facts:
                faults.add(
                    content.keys[name],
                    f"the fact `{name}` is declared twice",
                    f"`facts/{facts[name].topic}.yaml` has it",
                )
            _check_fact(name, form, node, regions, faults)
            facts.setdefault(name, _fact(name, topic, form))
    return facts


def _check_fact(name: str, form: FactForm, node: Node, regions: frozenset[str], faults: Faults) -> None:
    if form.kind == "choice" and not form.choices:
        faults.add(node.span, f"the fact `{name}` is a choice without `choices`")
    if form.kind != "choice" and form.choices:
        faults.add(node.at(["choices"]), f"`choices` belong to a choice; `{name}` is a {form.kind}")
    if form.kind == "number" and not form.unit:
        faults.add(node.span, f"the fact `{name}` is a number without a `unit`")
    if form.home is not None and form.home not in regions:
        faults.add(node.at(["home"]), f"unknown region `{form.home}`", did_you_mean(form.home, regions))


def _fact(name: str, topic: str, form: FactForm) -> FactDef:
    return FactDef(
        name=name,
        topic=topic,
        kind=Kind(form.kind),
        per=Per(form.per),
        question=form.question,
        supplier=Supplier[form.supplier.upper()],
        unit=form.unit or "",
        choices=form.choices,
        minimum=form.minimum,
        maximum=form.maximum,
        measure=form.measure or "",
        home=form.home,
        referred=form.referred,
        everywhere=form.everywhere,
        computed=form.computed,
        assembly=form.assembly or "",
        phrases=form.phrases,
        examples=tuple(Example(example.text, example.expect) for example in form.examples),
    )
