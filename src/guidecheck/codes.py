"""Codes: procedure numbers and the studies they stand for, diagnosis codes and the facts they suggest.

A code supports words and never overrules them: the number for a joint does not say which joint, and a diagnosis code
only says what to look for in the text. Diagnosis codes are matched by the longest prefix, dots apart; ICD-10 counts
from October 2015 on, ICD-9 before.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

ICD10_FROM = date(2015, 10, 1)
_WHOLE = 7
_LATER = ("D", "S")  # a later encounter and a sequela, at the end of a whole ICD-10 code


@dataclass(frozen=True, slots=True)
class CodedDiagnosis:
    """What codes that begin with `prefix` suggest; an `acute` one is a fresh injury unless its end says later."""

    prefix: str
    suggests: tuple[str, ...]
    regions: tuple[str, ...] = ()
    acute: bool = False


@dataclass(frozen=True, slots=True)
class Diagnoses:
    """All known prefixes by edition of the classification, and what an acute code of a later encounter suggests."""

    icd10: Mapping[str, CodedDiagnosis] = field(default_factory=dict)
    icd9: Mapping[str, CodedDiagnosis] = field(default_factory=dict)
    old_injury: tuple[str, ...] = ()

    def suggested_by(self, code: str, on: date) -> CodedDiagnosis | None:
        """What *code* suggests in a record of the day *on*, or None where no prefix of it is known."""
        plain = without_dots(code)
        known = self.icd10 if on >= ICD10_FROM else self.icd9
        prefixes = (plain[:length] for length in range(len(plain), 0, -1))
        found = next((known[prefix] for prefix in prefixes if prefix in known), None)
        if found and found.acute and len(plain) == _WHOLE and plain.endswith(_LATER):
            return CodedDiagnosis(found.prefix, self.old_injury, found.regions)
        return found


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
    """All known numbers and diagnosis codes; `in` asks for a procedure number."""

    studies: Mapping[str, CodedStudy] = field(default_factory=dict)
    parts: Mapping[str, CodedPart] = field(default_factory=dict)
    diagnoses: Diagnoses = field(default_factory=Diagnoses)

    def __contains__(self, code: str) -> bool:
        return code in self.studies or code in self.parts


def without_dots(code: str) -> str:
    """A diagnosis code as it is matched."""
    return code.replace(".", "").strip().upper()
