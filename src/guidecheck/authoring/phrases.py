"""The keys of the vocabulary and of `language.yaml` that a reader of text lives by."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated

from pydantic import Field

from guidecheck.authoring.faults import Faults
from guidecheck.authoring.notation import check_notation
from guidecheck.authoring.vocabulary_forms import AbbreviationForm, FactForm, InnervationForm, TriggerForm
from guidecheck.diagnostics import did_you_mean
from guidecheck.forms import Form, Text, validate
from guidecheck.language import Abbreviation, Innervation, Language, Trigger
from guidecheck.source import Node
from guidecheck.vocabulary import FactDef

_Phrases = Annotated[tuple[Text, ...], Field(min_length=1)]


class _Sides(Form):
    """The sides by their words; `same` and `other` refer to the one told before."""

    left: _Phrases
    right: _Phrases
    bilateral: _Phrases
    same: _Phrases = ()
    other: _Phrases = ()


class _Frames(Form):
    """What a passage is about, by the words that open it."""

    injury: tuple[Text, ...] = ()
    diagnoses: tuple[Text, ...] = ()
    treatments: tuple[Text, ...] = ()
    complaints: tuple[Text, ...] = ()
    examination: tuple[Text, ...] = ()
    visit: tuple[Text, ...] = ()
    overview: tuple[Text, ...] = ()
    studies: tuple[Text, ...] = ()
    plan: tuple[Text, ...] = ()
    request: tuple[Text, ...] = ()
    work: tuple[Text, ...] = ()
    review: tuple[Text, ...] = ()
    guideline: tuple[Text, ...] = ()


class _Headings(Form):
    """What a part of a note is about, by the heading over it; `end` closes a part without opening another.

    An `instruction` beside a heading begins with one of its words: what to write there is not what was written. What
    only looks like a heading is a `look_alike`: "AP pelvis". What stands under `reasons` is a reviewer's and no source,
    and so is in a review of utilization what stands under `rationale`; under its `summary` the record is told. A
    `citation` gives the words of a guideline, as far as its line goes: "ODG: MRI is recommended for …".
    """

    complaints: tuple[Text, ...] = ()
    injury: tuple[Text, ...] = ()
    examination: tuple[Text, ...] = ()
    studies: tuple[Text, ...] = ()
    diagnoses: tuple[Text, ...] = ()
    treatments: tuple[Text, ...] = ()
    prescribed: tuple[Text, ...] = ()
    plan: tuple[Text, ...] = ()
    request: tuple[Text, ...] = ()
    work: tuple[Text, ...] = ()
    surgeries: tuple[Text, ...] = ()
    allergies: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()
    goals: tuple[Text, ...] = ()
    reasons: tuple[Text, ...] = ()
    citation: tuple[Text, ...] = ()
    rationale: tuple[Text, ...] = ()
    summary: tuple[Text, ...] = ()
    office: tuple[Text, ...] = ()
    past: tuple[Text, ...] = ()
    family: tuple[Text, ...] = ()
    end: tuple[Text, ...] = ()
    instruction: tuple[Text, ...] = ()
    look_alike: tuple[Text, ...] = ()


class _VisitDates(Form):
    """Words before a day, the surest sign of the visit's first; `other` days are never the visit's."""

    visit: tuple[Text, ...] = ()
    first: tuple[Text, ...] = ()
    saw: tuple[Text, ...] = ()
    note: tuple[Text, ...] = ()
    signed: tuple[Text, ...] = ()
    discharged: tuple[Text, ...] = ()
    other: tuple[Text, ...] = ()


class _Qualities(Form):
    """Words that give a test or a graded finding its outcome, and those that single out one kind of a thing."""

    positive: tuple[Text, ...] = ()
    negative: tuple[Text, ...] = ()
    normal: tuple[Text, ...] = ()
    abnormal: tuple[Text, ...] = ()
    improved: tuple[Text, ...] = ()
    not_improved: tuple[Text, ...] = ()
    nondiagnostic: tuple[Text, ...] = ()
    open: tuple[Text, ...] = ()
    kind: tuple[Text, ...] = ()
    severe: tuple[Text, ...] = ()


def language_of(sections: Mapping[str, Node], faults: Faults) -> Language:
    """The sections of `language.yaml` that say how text speaks around a fact."""
    return Language(
        sides=_words(sections.get("sides"), _Sides, faults),
        triggers=_triggers(sections.get("context"), faults),
        frames=_words(sections.get("frames"), _Frames, faults),
        qualities=_words(sections.get("qualities"), _Qualities, faults),
        ignored=_list(sections.get("ignored"), faults),
        unplaced=_list(sections.get("unplaced"), faults),
        vague=_list(sections.get("vague"), faults),
        abbreviations=_abbreviations(sections.get("abbreviations"), faults),
        headings=_words(sections.get("headings"), _Headings, faults),
        visit_dates=_words(sections.get("visit_dates"), _VisitDates, faults),
        printed=_list(sections.get("printed"), faults),
        titles=_list(sections.get("titles"), faults),
        roots=_roots(sections.get("roots"), faults),
        innervation=_innervation(sections.get("innervation"), faults),
    )


def check_phrases(name: str, form: FactForm, node: Node, regions: frozenset[str], faults: Faults) -> None:
    """What the reader's keys of one fact must be, beyond their types."""
    for key in ("phrases", "graded", "tests", "opposite", "provokes"):
        check_notation(node.mapping.get(key), faults)
    for pair in node.mapping["pairs"].items if "pairs" in node.mapping else ():
        check_notation(pair, faults)
    for choice, said in (node.mapping["says"].mapping if "says" in node.mapping else {}).items():
        check_notation(said, faults)
        if choice not in form.choices:
            faults.add(said.span, f"`{choice}` is no choice of `{name}`", did_you_mean(choice, form.choices))
    for index, region in enumerate(form.located):
        if region not in regions:
            faults.add(node.at(["located", index]), f"unknown region `{region}`", did_you_mean(region, regions))
    if (form.phrases or form.graded or form.pairs or form.says) and form.assembly is None:
        faults.add(node.span, f"`{name}` has phrases but no `assembly`", "say how a reader makes the fact from them")


def check_other_facts(content: Node, facts: Mapping[str, FactDef], faults: Faults) -> None:
    """`planned`, `suspected`, `examined`, `resisted`, `counts`, `if_yes` and `if_no` lead to facts."""
    for node in content.mapping.values():
        for key in ("if_yes", "if_no"):
            for other, place in (node.mapping[key].keys if key in node.mapping else {}).items():
                if other not in facts:
                    faults.add(place, f"unknown fact `{other}`", did_you_mean(other, facts))
        for key in ("planned", "suspected", "examined", "resisted", "counts"):
            made = node.mapping[key].value if key in node.mapping else None
            if isinstance(made, str) and made not in facts:
                faults.add(node.at([key]), f"unknown fact `{made}`", did_you_mean(made, facts))


def _words(section: Node | None, form: type[Form], faults: Faults) -> Mapping[str, tuple[str, ...]]:
    if section is None:
        return {}
    for phrases in section.mapping.values():
        check_notation(phrases, faults)
    with faults.collecting():
        return validate(section, form).model_dump()
    return {}


def _triggers(section: Node | None, faults: Faults) -> tuple[Trigger, ...]:
    return tuple(_each_trigger(section.items if section else (), faults))


def _each_trigger(nodes: Iterable[Node], faults: Faults) -> Iterator[Trigger]:
    for node in nodes:
        check_notation(node.mapping.get("phrases"), faults)
        with faults.collecting():
            form = validate(node, TriggerForm)
            yield Trigger(form.means, form.direction, form.reach, form.phrases)


def _abbreviations(section: Node | None, faults: Faults) -> tuple[Abbreviation, ...]:
    found: list[Abbreviation] = []
    for node in section.items if section else ():
        check_notation(node.mapping.get("phrases"), faults)
        with faults.collecting():
            form = validate(node, AbbreviationForm)
            found.append(Abbreviation(form.means or "", form.phrases))
    return tuple(found)


def _roots(section: Node | None, faults: Faults) -> Mapping[str, tuple[str, ...]]:
    """The roots of each part of the spine; a root names its part and its number there: `L5`."""
    found: dict[str, tuple[str, ...]] = {}
    for region, node in (section.mapping if section else {}).items():
        for each in node.items:
            if not (isinstance(each.value, str) and each.value[:1].isalpha() and each.value[1:].isdecimal()):
                faults.add(each.span, "a root must be a letter and a number", "write it as `L5`")
        found[region] = tuple(str(each.value) for each in node.items)
    return found


def _innervation(section: Node | None, faults: Faults) -> tuple[Innervation, ...]:
    found: list[Innervation] = []
    for node in section.items if section else ():
        check_notation(node.mapping.get("phrases"), faults)
        with faults.collecting():
            form = validate(node, InnervationForm)
            found.append(Innervation(form.tests, form.phrases, form.region, form.roots, form.alone))
    return tuple(found)


def _list(section: Node | None, faults: Faults) -> tuple[str, ...]:
    check_notation(section, faults)
    return tuple(node.value for node in (section.items if section else ()) if isinstance(node.value, str))
