"""`codes.yaml`: procedure numbers and the studies they stand for.

A number supports the words of a request and never overrules them: the number for a joint does not say which joint.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import Field

from guidecheck.diagnostics import Diagnostic, InvalidInput, did_you_mean
from guidecheck.forms import Form, ModalityName, Name, RegionName, TechniqueName, validate
from guidecheck.source import Node, read
from guidecheck.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class CodedStudy:
    """What a number stands for; `regions` are all that it can mean."""

    code: str
    modality: str
    regions: tuple[str, ...] = ()
    contrast: str | None = None
    technique: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodedPart:
    """A number that completes a study: an injection, guidance, a rendering."""

    code: str
    label: str
    makes: str = ""
    regions: tuple[str, ...] = ()
    technique: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Codes:
    """All known numbers."""

    studies: Mapping[str, CodedStudy] = field(default_factory=dict)
    parts: Mapping[str, CodedPart] = field(default_factory=dict)

    def __contains__(self, code: str) -> bool:
        return code in self.studies or code in self.parts


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


def load_codes(path: Path, vocabulary: Vocabulary) -> Codes:
    """The numbers in the file at *path*; raises `InvalidInput` with every fault in it."""
    return codes_of(read(path), vocabulary)


def codes_of(node: Node, vocabulary: Vocabulary) -> Codes:
    """The numbers in a file's content, their words known to *vocabulary*."""
    form = validate(node, CodesForm)
    faults = list(_faults(node, vocabulary))
    if faults:
        raise InvalidInput(faults)
    return Codes(
        {code: CodedStudy(code, s.modality, s.regions, s.contrast, s.technique) for code, s in form.studies.items()},
        {code: CodedPart(code, p.label, p.makes or "", p.regions, p.technique) for code, p in form.parts.items()},
    )


def _faults(node: Node, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Numbers that are none, and words that the vocabulary does not have."""
    known = {
        "modality": vocabulary.modalities,
        "makes": vocabulary.modalities,
        "regions": vocabulary.regions,
        "contrast": vocabulary.contrasts,
        "technique": vocabulary.techniques,
    }
    for section in node.mapping.values():
        for code, entry in section.mapping.items():
            if not (len(code) == 5 and code.isdigit()):
                yield Diagnostic(
                    section.keys[code], f"`{code}` is no procedure number", "write its five digits in quotes"
                )
            for key, names in known.items():
                if key in entry.mapping:
                    yield from _unknown(entry.mapping[key], key, names)


def _unknown(node: Node, key: str, names: Mapping[str, object]) -> Iterator[Diagnostic]:
    for part in node.items or (node,):
        if isinstance(part.value, str) and part.value not in names:
            yield Diagnostic(part.span, f"unknown {key} `{part.value}`", did_you_mean(part.value, names))
