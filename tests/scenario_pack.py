"""A fresh folder with one small guideline: what an author of rules starts from."""

from pathlib import Path

import pytest

LANGUAGE = """\
regions:
  knee: {label: knee}
  cervical: {label: cervical spine, spine: true}
modalities:
  xray: {label: X-ray}
  mri: {label: MRI}
techniques:
  open: {label: open}
"""
EDITIONS = """\
authorities:
  - {id: house, title: House, controls: The house rules address the study}
editions:
  house:
    title: House rules
    authority: house
    periods: [{chapter: house/knee, regions: [knee]}]
"""
FACTS = """\
locking:
  kind: boolean
  per: region
  question: Does the knee lock?
care_weeks:
  kind: number
  per: region
  unit: weeks
  minimum: 0
  question: How many weeks of care were there?
  everywhere: true
weeks_since_injury:
  kind: number
  per: claim
  unit: weeks
  computed: true
  question: How long ago?
study.mri:
  kind: boolean
  per: region
  question: Was an MRI done?
tx.exercise:
  kind: boolean
  per: region
  question: Was exercise given?
  everywhere: true
care_began:
  kind: date
  per: region
  question: When did care begin?
  everywhere: true
surgery_planned:
  kind: boolean
  per: region
  question: Is surgery planned?
fever:
  kind: boolean
  per: person
  question: Is there fever?
opened_on:
  kind: date
  per: region
  question: When was the knee opened?
blow:
  kind: choice
  per: claim
  choices: [fall, kick]
  question: What hit the knee?
injury_mechanism:
  kind: choice
  per: claim
  choices: [fall, twist]
  question: How did it happen?
"""
GUIDELINE = """\
guideline: house/knee
title: Knee
edition: house
chapter: Knee
regions: [knee]
recommendations:
  - id: mri
    title: MRI of the knee
    studies: [mri]
    pages: "7-9"
    basis: written for a test
    requires:
      - {id: waited, text: Six weeks of care, pages: "7", fact: care_weeks, at_least: 6}
    indications:
      - {id: locks, text: The knee locks, pages: "8-9", fact: locking, is: true}
      - id: hot
        text: Fever after the knee was opened
        pages: "9"
        all_of:
          - {id: has-fever, text: There is fever, fact: fever, is: true, silence_is: false}
          - {id: was-opened, text: The knee was opened this year, fact: opened_on, after: 2013-12-31}
    limits:
      - {id: again, text: It was done before, pages: "9", fact: study.mri, is: true, silence_is: false}
      - {id: early, text: In the first week, pages: "9", fact: weeks_since_injury, less_than: 1, silence_is: 52}
"""


def fresh_pack(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The rules in *folder*, and an output that is the same everywhere."""
    for name, value in {"GUIDECHECK_CACHE": "off", "COLUMNS": "80", "PY_COLORS": "0", "NO_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)
    return write_pack(folder)


def write_pack(folder: Path) -> Path:
    """The rules in *folder*, with a place for features beside them."""
    files = {
        "language.yaml": LANGUAGE,
        "editions.yaml": EDITIONS,
        "facts/knee.yaml": FACTS,
        "house/knee/guideline.yaml": GUIDELINE,
    }
    for name, text in files.items():
        path = folder / "rules" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    features = folder / "features"
    features.mkdir(exist_ok=True)
    return features


def scenario(*steps: str) -> str:
    """A feature with one scenario."""
    lines = "".join(f"    {step}\n" for step in steps)
    return f"Feature: The knee\n\n  Scenario: One\n{lines}"


REQUEST = "Given a request for an MRI of the knee dated 2014-09-10"
CHECKED = "When the request is checked"
