"""The entries of a case file become what they state: items with their studies, and facts with their evidence."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from guidecheck.authoring.faults import Faults
from guidecheck.case import Fact, Item, Quote, Speaker, Study, When
from guidecheck.case_forms import (
    CaseForm,
    EarlierStudyForm,
    EvidenceForm,
    FactEntryForm,
    ItemForm,
    ProcedureForm,
    StudyForm,
    TreatmentForm,
)
from guidecheck.diagnostics import did_you_mean
from guidecheck.forms import FormT
from guidecheck.source import Node
from guidecheck.vocabulary import Kind, Per, Value, Vocabulary, problem_with


class Desk:
    """Takes the entries of a case file in, against the vocabulary."""

    def __init__(self, vocabulary: Vocabulary, faults: Faults) -> None:
        self.words, self.faults = vocabulary, faults

    def items(self, forms: Sequence[ItemForm], nodes: Sequence[Node]) -> Iterator[Item]:
        for number, (form, node) in enumerate(zip(forms, nodes, strict=True), 1):
            places = node.mapping["studies"].items if "studies" in node.mapping else ()
            studies = [self.study(study, place) for study, place in zip(form.studies, places, strict=True)]
            yield Item(number, form.requested, tuple(studies)) if studies else self.read(number, form.requested)

    def read(self, number: int, requested: str) -> Item:
        """An item that names its studies in words only."""
        from guidecheck.reading.requests.studies import read_studies
        from guidecheck.reading.requests.study_words import study_words

        reading = read_studies(requested, study_words(self.words))
        return Item(number, requested, reading.studies, reading.note_with_problems)

    def study(self, form: StudyForm, node: Node) -> Study:
        self.known(form.modality, node, ("modality",), "modality", self.words.modalities)
        self.known(form.region, node, ("region",), "region", self.words.regions)
        for index, name in enumerate(form.technique):
            self.known(name, node, ("technique", index), "technique", self.words.techniques)
        return Study(form.modality, form.region, form.side, form.contrast, form.technique)

    def known(self, name: str, node: Node, path: Sequence[str | int], what: str, words: Iterable[str]) -> None:
        known = list(words)
        if name not in known:
            self.faults.add(node.at(path), f"unknown {what} `{name}`", did_you_mean(name, known))

    def facts(self, form: CaseForm, node: Node) -> Iterator[Fact]:
        """Every statement of the file as a fact of the vocabulary."""
        if form.person.age is not None:
            yield Fact("age_years", form.person.age)
        if form.person.sex is not None:
            yield Fact("sex", form.person.sex)
        if form.injury.date is not None:
            yield Fact("injury_date", form.injury.date)
        if form.injury.mechanism is not None:
            place = node.mapping["injury"]
            yield self.fact("injury_mechanism", form.injury.mechanism, EvidenceForm(), place, ("mechanism",))
        yield from self.entries(form.facts, node.mapping.get("facts"), self.stated)
        yield from self.entries(form.earlier_studies, node.mapping.get("earlier_studies"), self.earlier_study)
        yield from self.entries(form.treatments, node.mapping.get("treatments"), self.treatment)
        yield from self.care_began(form.treatments)
        yield from self.entries(form.procedures, node.mapping.get("procedures"), self.procedure)

    def entries(
        self, forms: Sequence[FormT], section: Node | None, take: Callable[[FormT, Node], Fact]
    ) -> Iterator[Fact]:
        for form, node in zip(forms, section.items if section else (), strict=True):
            yield take(form, node)

    def stated(self, form: FactEntryForm, node: Node) -> Fact:
        fact = self.fact(form.fact, None if form.uncertain else form.value, form, node, ("fact",))
        return replace(fact, measure=form.measure, result=form.result)

    def earlier_study(self, form: EarlierStudyForm, node: Node) -> Fact:
        fact = self.fact(f"study.{form.study}", form.done, form, node, ("study",))
        return replace(fact, result=form.result)

    def treatment(self, form: TreatmentForm, node: Node) -> Fact:
        fact = self.fact(f"tx.{form.treatment}", form.given, form, node, ("treatment",))
        return replace(fact, measure=form.sessions, result=form.response)

    def care_began(self, forms: Sequence[TreatmentForm]) -> Iterator[Fact]:
        """The first day of care of each region that a treatment gives one for."""
        first: dict[str | None, date] = {}
        for form in forms:
            if form.given and form.since is not None:
                first[form.region] = min(form.since, first.get(form.region, form.since))
        for region, day in first.items():
            yield Fact("care_began", day, region)

    def procedure(self, form: ProcedureForm, node: Node) -> Fact:
        if form.status == "done":
            return self.fact(f"tx.{form.procedure}", True, form, node, ("procedure",))
        return self.fact(f"{form.procedure}_planned", form.status == "planned", form, node, ("procedure",))

    def fact(
        self, name: str, value: Value | None, evidence: EvidenceForm, node: Node, key: Sequence[str | int]
    ) -> Fact:
        """A fact with its evidence; what is wrong with it goes to the faults."""
        definition = self.words.facts.get(name)
        if definition is None:
            self.unknown(name, node, key)
        elif value is not None:
            problem = problem_with(definition, value)
            if problem:
                place = node.at(["value"]) if "value" in node.mapping else node.at(key)
                self.faults.add(place, problem, self.how_to_say(definition.kind, value, node))
        if evidence.region is not None:
            self.known(evidence.region, node, ("region",), "region", self.words.regions)
            if definition is not None and definition.per in {Per.PERSON, Per.CLAIM}:
                self.faults.add(
                    node.key_at(["region"]), f"`{name}` is a fact about the {definition.per}, not about a region"
                )
        quotes = (Quote(evidence.quote, page=evidence.page),) if evidence.quote else ()
        when, speaker = self.when(evidence.date, node), Speaker(evidence.speaker)
        return Fact(name, value, evidence.region, evidence.side, when, speaker, quotes=quotes)

    def unknown(self, name: str, node: Node, key: Sequence[str | int]) -> None:
        group, _, short = name.partition(".")
        if key != ("fact",) and short:
            known = [one.partition(".")[2] for one in self.words.facts if one.startswith(f"{group}.")]
            what = {"tx": "treatment", "study": "earlier study"}[group]
            self.faults.add(
                node.at(key), f"unknown {what} `{short}`", did_you_mean(short, known) or f"known are {', '.join(known)}"
            )
        else:
            self.faults.add(node.at(key), f"unknown fact `{name}`", did_you_mean(name, self.words.facts))

    def how_to_say(self, kind: Kind, value: Value, node: Node) -> str:
        if kind is not Kind.BOOLEAN and value is True and "value" not in node.mapping:
            return "give it a `value`"
        if kind is Kind.BOOLEAN and not isinstance(value, bool):
            return "a number or word that goes with a yes stands under `measure`"
        return ""

    def when(self, stated: date | int | str | None, node: Node) -> When | None:
        """A day, month or year; one that the calendar does not have is a fault."""
        if stated is None:
            return None
        if isinstance(stated, date):
            return When.on(stated)
        try:
            return When.of(str(stated))
        except (ValueError, TypeError):
            self.faults.add(node.at(["date"]), f"`{stated}` is no date", "write 2014-09-10, 2014-09 or 2014")
            return None
