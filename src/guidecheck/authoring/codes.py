"""`codes.yaml`: its form, and what is wrong with it."""

from collections.abc import Iterator, Mapping

from pydantic import Field

from guidecheck.authoring.diagnosis_codes import DiagnosesForm, diagnoses_of, diagnosis_faults
from guidecheck.authoring.faults import Faults
from guidecheck.codes import CodedPart, CodedStudy, Codes
from guidecheck.diagnostics import Diagnostic, did_you_mean
from guidecheck.forms import Form, ModalityName, Name, RegionName, TechniqueName, validate
from guidecheck.source import Node
from guidecheck.vocabulary import Vocabulary


class _StudyForm(Form):
    modality: ModalityName
    regions: tuple[RegionName, ...] = ()
    contrast: Name | None = None
    technique: tuple[TechniqueName, ...] = ()


class _PartForm(Form):
    label: Name
    makes: ModalityName | None = None
    regions: tuple[RegionName, ...] = ()
    technique: tuple[TechniqueName, ...] = ()


class CodesForm(Form):
    """`codes.yaml`."""

    studies: dict[str, _StudyForm] = Field(default_factory=dict)
    parts: dict[str, _PartForm] = Field(default_factory=dict)
    diagnoses: DiagnosesForm = Field(default_factory=DiagnosesForm)


def codes_of(node: Node, vocabulary: Vocabulary) -> Codes:
    """The numbers in a file's content, their words known to *vocabulary*."""
    faults, form = Faults(), CodesForm()
    with faults.collecting():
        form = validate(node, CodesForm)
    faults.found.extend(_faults(node, vocabulary))
    faults.raise_any()
    return Codes(
        {code: CodedStudy(code, s.modality, s.regions, s.contrast, s.technique) for code, s in form.studies.items()},
        {code: CodedPart(code, p.label, p.makes or "", p.regions, p.technique) for code, p in form.parts.items()},
        diagnoses_of(form.diagnoses),
    )


def _faults(node: Node, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Numbers that are none, and words that the vocabulary does not have."""
    known = {
        "modality": ("modality", vocabulary.modalities),
        "makes": ("modality", vocabulary.modalities),
        "regions": ("region", vocabulary.regions),
        "contrast": ("contrast", vocabulary.contrasts),
        "technique": ("technique", vocabulary.techniques),
    }
    if "diagnoses" in node.mapping:
        yield from diagnosis_faults(node.mapping["diagnoses"], vocabulary)
    for section in (node.mapping[name] for name in ("studies", "parts") if name in node.mapping):
        for code, entry in section.mapping.items():
            if not (len(code) == 5 and code.isdigit()):
                yield Diagnostic(
                    section.keys[code], f"`{code}` is no procedure number", "write its five digits in quotes"
                )
            for key, (what, names) in known.items():
                if key in entry.mapping:
                    yield from _unknown(entry.mapping[key], what, names)


def _unknown(node: Node, what: str, names: Mapping[str, object]) -> Iterator[Diagnostic]:
    for part in node.items or (node,):
        if isinstance(part.value, str) and part.value not in names:
            yield Diagnostic(part.span, f"unknown {what} `{part.value}`", did_you_mean(part.value, names))
