"""The section `diagnoses:` of `codes.yaml`."""

import re
from collections.abc import Iterator, Mapping

from pydantic import Field, StrictBool

from guidecheck.codes import CodedDiagnosis, Diagnoses, without_dots
from guidecheck.diagnostics import Diagnostic, did_you_mean
from guidecheck.forms import FactName, Form, RegionName
from guidecheck.source import Node
from guidecheck.vocabulary import Kind, Vocabulary

_ICD10 = re.compile(r"[A-Z][0-9A-Z]{0,6}")
_ICD9 = re.compile(r"[VE]?[0-9]{2,5}")


class _DiagnosisForm(Form):
    suggests: tuple[FactName, ...] = Field(min_length=1)
    regions: tuple[RegionName, ...] = ()
    acute: StrictBool = False


class DiagnosesForm(Form):
    """The section `diagnoses:`."""

    old_injury: tuple[FactName, ...] = ()
    icd10: dict[str, _DiagnosisForm] = Field(default_factory=dict)
    icd9: dict[str, _DiagnosisForm] = Field(default_factory=dict)


def diagnoses_of(form: DiagnosesForm) -> Diagnoses:
    """The section, its codes without dots."""
    return Diagnoses(_coded(form.icd10), _coded(form.icd9), form.old_injury)


def diagnosis_faults(node: Node, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Codes that are none or stand twice, and facts and regions that the vocabulary does not have."""
    if "old_injury" in node.mapping:
        yield from _fact_faults(node.mapping["old_injury"], vocabulary)
    for section, pattern in (("icd10", _ICD10), ("icd9", _ICD9)):
        entries = node.mapping.get(section)
        seen: set[str] = set()
        for code, entry in entries.mapping.items() if entries else ():
            place = entries.keys[code] if entries else node.span
            plain = without_dots(code)
            if not pattern.fullmatch(plain):
                yield Diagnostic(
                    place, f"`{code}` is no {section} code", 'write it in quotes, such as "M54.12" or "723.4"'
                )
            if plain in seen:
                yield Diagnostic(place, f"the code `{code}` stands here twice")
            seen.add(plain)
            if "suggests" in entry.mapping:
                yield from _fact_faults(entry.mapping["suggests"], vocabulary)
            for region in entry.mapping["regions"].items if "regions" in entry.mapping else ():
                if isinstance(region.value, str) and region.value not in vocabulary.regions:
                    help_ = did_you_mean(region.value, vocabulary.regions)
                    yield Diagnostic(region.span, f"unknown region `{region.value}`", help_)


def _coded(entries: Mapping[str, _DiagnosisForm]) -> dict[str, CodedDiagnosis]:
    coded = {without_dots(code): form for code, form in entries.items()}
    return {prefix: CodedDiagnosis(prefix, form.suggests, form.regions, form.acute) for prefix, form in coded.items()}


def _fact_faults(node: Node, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    for part in node.items:
        name = part.value
        fact = vocabulary.facts.get(name) if isinstance(name, str) else None
        if fact is None:
            yield Diagnostic(part.span, f"unknown fact `{name}`", did_you_mean(str(name), vocabulary.facts))
        elif fact.kind is not Kind.BOOLEAN or fact.computed:
            yield Diagnostic(part.span, f"a code cannot suggest `{name}`", "only a yes that someone may state")
