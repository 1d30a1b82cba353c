"""`facts/*.yaml` and `language.yaml`: the vocabulary."""

from collections.abc import Mapping

from guidecheck.authoring.fact_checks import check_fact
from guidecheck.authoring.faults import Faults, check_names, entries_of
from guidecheck.authoring.notation import check_notation
from guidecheck.authoring.phrases import check_other_facts, check_phrases, language_of
from guidecheck.authoring.vocabulary_forms import FactForm, ModalityForm, RegionForm, TermForm
from guidecheck.authoring.word_classes import classes_of, without_classes
from guidecheck.diagnostics import did_you_mean
from guidecheck.forms import FormT, validate
from guidecheck.source import Node
from guidecheck.vocabulary import Example, FactDef, Kind, Modality, Per, Region, Supplier, Term, Vocabulary

_SECTIONS = frozenset(
    {
        "classes",
        "regions",
        "modalities",
        "techniques",
        "contrasts",
        "requests",
        "sides",
        "context",
        "frames",
        "qualities",
        "ignored",
        "unplaced",
        "vague",
        "abbreviations",
        "headings",
        "visit_dates",
        "printed",
        "titles",
        "roots",
        "innervation",
    }
)


def vocabulary_of(topics: Mapping[str, Node], language: Node | None, faults: Faults) -> Vocabulary:
    """The vocabulary of the *topics* (file stem → content) and of `language.yaml`."""
    sections = _sections(language, faults)
    classes = classes_of(sections.get("classes"), faults)
    sections = {name: without_classes(section, classes, faults) for name, section in sections.items()}
    topics = {topic: without_classes(content, classes, faults) for topic, content in topics.items()}
    regions = _closed_words(sections.get("regions"), "regions", RegionForm, faults)
    known = frozenset(regions)
    words = Vocabulary(
        facts=_facts(topics, known, faults),
        regions={name: _region(name, form) for name, (form, _) in regions.items()},
        modalities=_modalities(sections.get("modalities"), faults),
        techniques=_terms(sections.get("techniques"), "techniques", faults),
        contrasts=_terms(sections.get("contrasts"), "contrasts", faults),
        requests=_terms(sections.get("requests"), "requests", faults),
        language=language_of(sections, faults),
    )
    for form, node in regions.values():
        for key, others in (("supplies", form.supplies), ("within", form.within)):
            check_names(others, node.mapping.get(key, node), "region", known, faults)
    for entry in sections["innervation"].items if "innervation" in sections else ():
        _check_innervation(entry, words, faults)
    return words


def _check_innervation(entry: Node, words: Vocabulary, faults: Faults) -> None:
    """What is tested is a fact, where it is a region, and what it speaks for a root."""
    roots = {root for several in words.language.roots.values() for root in several}
    for key, what, known in (("tests", "fact", words.facts), ("region", "region", words.regions)):
        node = entry.mapping.get(key)
        if node is not None and isinstance(node.value, str):
            check_names([node.value], node, what, known, faults)
    if "roots" in entry.mapping:
        named = [str(node.value) for node in entry.mapping["roots"].items]
        check_names(named, entry.mapping["roots"], "root", roots, faults)


def _sections(language: Node | None, faults: Faults) -> Mapping[str, Node]:
    """The sections of `language.yaml`; one that nothing reads is a fault."""
    sections = entries_of(language, "the language", faults)
    if language is None or not sections:
        return sections
    meant = {name: did_you_mean(name, _SECTIONS) for name in sections if name not in _SECTIONS}
    for name, near in meant.items():
        faults.add(
            language.keys[name],
            f"unknown section `{name}`",
            near or f"the sections are {', '.join(sorted(_SECTIONS))}",
        )
        faults.unread.add(language.span.file)
    for name in ("regions", "modalities"):
        if name not in sections and f"did you mean `{name}`?" not in meant.values():
            faults.add(language.span, f"the section `{name}` is missing")
            faults.unread.add(language.span.file)
    return sections


def _entries(section: Node | None, what: str, form: type[FormT], faults: Faults) -> dict[str, tuple[FormT, Node]]:
    found: dict[str, tuple[FormT, Node]] = {}
    for name, node in entries_of(section, what, faults).items():
        with faults.entry(name):
            found[name] = (validate(node, form), node)
    return found


def _closed_words(section: Node | None, what: str, form: type[FormT], faults: Faults) -> dict[str, tuple[FormT, Node]]:
    """The entries of a section of closed words, each with the phrases that state it."""
    found = _entries(section, what, form, faults)
    for _, node in found.values():
        check_notation(node.mapping.get("phrases"), faults)
    return found


def _terms(section: Node | None, what: str, faults: Faults) -> dict[str, Term]:
    entries = _closed_words(section, what, TermForm, faults)
    return {name: Term(name, form.label, form.phrases) for name, (form, _) in entries.items()}


def _modalities(section: Node | None, faults: Faults) -> dict[str, Modality]:
    entries = _closed_words(section, "modalities", ModalityForm, faults)
    for form, node in entries.values():
        check_names(form.parts, node.mapping.get("parts", node), "modality", entries, faults)
    return {
        name: Modality(name, form.label, form.phrases, form.parts, form.takes_contrast, form.also_treatment)
        for name, (form, _) in entries.items()
    }


def _region(name: str, form: RegionForm) -> Region:
    return Region(name, form.label, form.spine, form.supplies, form.within, form.phrases, form.paired)


def _facts(topics: Mapping[str, Node], regions: frozenset[str], faults: Faults) -> dict[str, FactDef]:
    facts: dict[str, FactDef] = {}
    for topic, content in topics.items():
        for name, (form, node) in _entries(content, f"the topic `{topic}`", FactForm, faults).items():
            if name in facts:
                faults.add(
                    content.keys[name],
                    f"the fact `{name}` is declared twice",
                    f"`facts/{facts[name].topic}.yaml` has it",
                )
            check_fact(name, form, node, regions, faults)
            check_phrases(name, form, node, regions, faults)
            facts.setdefault(name, _fact(name, topic, form))
    for content in topics.values():
        check_other_facts(content, facts, faults)
    return facts


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
        if_yes=form.if_yes,
        if_no=form.if_no,
        assembly=form.assembly or "",
        phrases=form.phrases,
        graded=form.graded,
        tests=form.tests,
        opposite=form.opposite,
        provokes=form.provokes,
        pairs=form.pairs,
        says=form.says,
        placed=form.placed or "",
        located=form.located,
        imaged=form.imaged,
        planned=form.planned or "",
        suspected=form.suspected or "",
        examined=form.examined or "",
        resisted=form.resisted or "",
        counts=form.counts or "",
        kinds=form.kinds,
        examples=tuple(Example(example.text, example.expect) for example in form.examples),
    )
