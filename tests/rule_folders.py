"""A small sound folder of rules, and ways to change it: what the tests of authoring stand on."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

FACTS = """\
weeks_of_care:
  kind: number
  per: region
  question: How many weeks of care has this region had?
  unit: weeks
  minimum: 0
  maximum: 2600
pain_improving:
  kind: boolean
  per: region
  question: Is the pain improving?
deficit:
  kind: boolean
  per: region
  question: Is there a neurologic deficit?
"""

STUDIES = """\
films_result:
  kind: choice
  per: region
  question: What did the plain films show?
  choices: [normal, abnormal, equivocal]
  supplier: imaging
last_injury:
  kind: date
  per: region
  question: When was the last injury?
changed:
  kind: boolean
  per: region
  question: Has anything changed since the last study?
"""

LANGUAGE = """\
regions:
  neck: {label: neck, spine: true, supplies: [arm]}
  arm: {label: arm}
modalities:
  xray: {label: X-ray}
  mri: {label: MRI}
techniques:
  open: {label: open}
"""

CONCEPTS = """\
red-flag:
  text: A red flag
  basis: verified
  fact: deficit
  is: true
"""

EDITIONS = """\
authorities:
  - {id: mtus, title: MTUS, controls: The MTUS addresses the study}
editions:
  first:
    title: The first edition
    authority: mtus
    periods:
      - {chapter: first/neck, regions: [neck], until: 2017-11-30}
"""

GUIDELINE = """\
guideline: first/neck
title: Neck complaints
edition: first
regions: [neck]
recommendations:
  - id: mri
    title: MRI of the neck
    studies: [mri]
    indications:
      - id: flagged
        text: A red flag
        pages: "10"
        basis: verified
        rows: [neck.flag]
        use: red-flag
      - id: failed-care
        text: Care has failed
        pages: "11-12"
        basis: verified
        all_of:
          - {id: duration, text: At least three weeks of care, fact: weeks_of_care, at_least: 3}
          - {id: no-better, text: No improvement, fact: pain_improving, is: false}
    requires:
      - id: films
        text: Films settle nothing
        pages: "13"
        basis: verified
        fact: films_result
        one_of: [normal, equivocal]
        unless: {use: red-flag}
    limits:
      - id: repeat
        text: Nothing has changed
        section: repeat studies
        basis: verified
        not: {id: change, text: Something has changed, fact: changed, is: true, silence_is: true}
not_encoded:
  - {row: neck.prose, reason: An introduction}
"""

CASES = """\
cases:
  - name: A deficit
    recommendation: mri
    facts: {deficit: true}
    status: met
    criteria: {flagged: met, films: met}
  - name: Care has failed
    recommendation: mri
    study: {modality: mri, region: neck}
    facts: {deficit: false, weeks_of_care: 3, pain_improving: false, films_result: normal}
    status: met
  - name: Too early
    recommendation: mri
    facts: {deficit: false, weeks_of_care: 2, pain_improving: true, films_result: abnormal}
    status: not_met
  - name: Nothing has changed
    recommendation: mri
    facts: {deficit: true, changed: false}
    status: not_met
  - name: The record is silent
    recommendation: mri
    status: not_documented
"""

BASE: Mapping[str, str] = {
    "facts/care.yaml": FACTS,
    "facts/studies.yaml": STUDIES,
    "language.yaml": LANGUAGE,
    "concepts.yaml": CONCEPTS,
    "editions.yaml": EDITIONS,
    "first/neck/guideline.yaml": GUIDELINE,
    "first/neck/cases.yaml": CASES,
}

Files = dict[str, str | bytes]
Change = Callable[[Files], None]


def sound() -> Files:
    """The files of the sound folder, to be changed."""
    return dict(BASE)


@dataclass(frozen=True, slots=True)
class Swap:
    """One piece of text in one file put in the place of another."""

    file: str
    old: str
    new: str

    def __call__(self, files: Files) -> None:
        text = files[self.file]
        assert isinstance(text, str)
        assert text.count(self.old) >= 1, f"{self.old!r} is not in {self.file}"
        files[self.file] = text.replace(self.old, self.new, 1)


@dataclass(frozen=True, slots=True)
class Put:
    """A file with this content."""

    file: str
    content: str | bytes

    def __call__(self, files: Files) -> None:
        files[self.file] = self.content


@dataclass(frozen=True, slots=True)
class Drop:
    """A file taken away."""

    file: str

    def __call__(self, files: Files) -> None:
        del files[self.file]


class Several:
    """Changes made one after the other."""

    def __init__(self, *changes: Change) -> None:
        self.changes = changes

    def __call__(self, files: Files) -> None:
        for change in self.changes:
            change(files)


def rule_folder(at: Path, changes: Iterable[Change] = ()) -> Path:
    """The sound folder with the changes made, written under *at*."""
    files = sound()
    for change in changes:
        change(files)
    root = at / "rules"
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root
