"""Case files: what is taken in, and what is said about mistakes."""

import json
from datetime import date
from pathlib import Path

import pytest
import yaml

from guidecheck.case import Quote, Study, When
from guidecheck.diagnostics import InvalidInput
from guidecheck.guideline import Library
from guidecheck.intake import load_case
from tests.golden_files import matches_golden

SOUND = """\
case: A-1
person: {age: 44, sex: female}
injury: {date: 2016-10-13, mechanism: fall}
ur_decision: 2016-11-22
request:
  date: 2016-11-10
  items:
    - requested: MRI of the low back without contrast
      studies:
        - {modality: mri, region: lumbar, contrast: without}
facts:
  - {fact: slr_positive, side: left, date: 2016-11-08, speaker: provider, quote: positive at 40 degrees, page: 3}
  - {fact: conservative_care_weeks, value: 4, region: lumbar}
  - {fact: tumor_suspected, uncertain: true}
earlier_studies:
  - {study: xray, region: lumbar, date: 2016-10, result: normal}
treatments:
  - {treatment: physical_therapy, region: lumbar, sessions: 6, response: not_improved}
procedures:
  - {procedure: surgery, region: lumbar, status: ruled_out}
"""

MISTAKES = {
    "unknown-fact": ("fact: slr_positive", "fact: slr_postive"),
    "wrong-kind": ("value: 4,", "value: often,"),
    "yes-for-a-number": ("value: 4, ", ""),
    "number-for-a-yes": ("fact: slr_positive,", "fact: slr_positive, value: 40,"),
    "negative-weeks": ("value: 4,", "value: -4,"),
    "impossible-date": ("date: 2016-11-08", "date: 2016-02-30"),
    "impossible-month": ("date: 2016-10,", "date: 2016-13,"),
    "unknown-region": ("region: lumbar, contrast", "region: lumber, contrast"),
    "unknown-modality": ("modality: mri", "modality: mrt"),
    "unknown-side": ("side: left", "side: lft"),
    "unknown-key": ("sessions: 6", "session: 6"),
    "unknown-treatment": ("treatment: physical_therapy", "treatment: fysical_therapy"),
    "unknown-earlier-study": ("study: xray", "study: x-ray"),
    "unknown-status": ("status: ruled_out", "status: maybe"),
    "request-before-injury": ("date: 2016-11-10", "date: 2016-09-01"),
    "age-of-a-tree": ("age: 44", "age: 444"),
    "no-request": ("request:", "requests:"),
    "key-twice": ("person: {age: 44, sex: female}", "person: {age: 44, age: 45}"),
    "bare-no": ("sex: female", "sex: no"),
    "region-of-a-person": ("fact: tumor_suspected, uncertain: true", "fact: cancer_history, region: lumbar"),
    "items-no-list": ("    - requested: MRI of the low back without contrast", "    requested: MRI"),
    "tab": ("  date: 2016-11-10", "\tdate: 2016-11-10"),
}


def write(folder: Path, text: str, name: str = "case.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_case_file_becomes_a_case(library: Library, tmp_path: Path) -> None:
    case = load_case(write(tmp_path, SOUND), library.vocabulary)
    facts = {fact.name: fact for fact in case.facts}
    assert case.items[0].studies == (Study("mri", "lumbar", contrast="without"),)
    assert case.dates.request == date(2016, 11, 10)
    assert facts["slr_positive"].quotes == (Quote("positive at 40 degrees", page=3),)
    assert facts["tumor_suspected"].value is None
    assert (facts["study.xray"].result, facts["study.xray"].date) == ("normal", When(2016, 10))
    assert (facts["tx.physical_therapy"].measure, facts["tx.physical_therapy"].result) == (6, "not_improved")
    assert facts["surgery_planned"].value is False


def test_json_says_the_same_as_yaml(library: Library, tmp_path: Path) -> None:
    content = json.dumps(yaml.safe_load(SOUND), default=str)
    from_json = load_case(write(tmp_path, content, "case.json"), library.vocabulary)
    assert from_json.facts == load_case(write(tmp_path, SOUND), library.vocabulary).facts


def test_studies_that_are_not_listed_are_read_from_the_request(library: Library, tmp_path: Path) -> None:
    listed = SOUND[SOUND.index("      studies:") : SOUND.index("facts:")]
    case = load_case(write(tmp_path, SOUND.replace(listed, "")), library.vocabulary)
    assert case.items[0].studies == (Study("mri", "lumbar", contrast="without"),)


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_a_case_file_is_told_with_its_place(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before, after = MISTAKES[name]
    assert SOUND.count(before) >= 1
    monkeypatch.chdir(tmp_path)
    write(tmp_path, SOUND.replace(before, after, 1))
    with pytest.raises(InvalidInput) as raised:
        load_case(Path("case.yaml"), library.vocabulary)
    matches_golden(f"cases/{name}.txt", raised.value.render() + "\n")


def test_all_mistakes_of_a_case_file_come_together(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = SOUND
    for name in ("unknown-fact", "negative-weeks", "unknown-region", "impossible-month"):
        text = text.replace(*MISTAKES[name], 1)
    monkeypatch.chdir(tmp_path)
    write(tmp_path, text)
    with pytest.raises(InvalidInput) as raised:
        load_case(Path("case.yaml"), library.vocabulary)
    assert len(raised.value.diagnostics) == 4


TOGETHER = {
    "in-entries-and-beside": [
        "unknown-key",
        "unknown-fact",
        "bare-no",
        "negative-weeks",
        "age-of-a-tree",
        "unknown-side",
    ],
    "without-a-request": ["no-request", "unknown-treatment", "wrong-kind", "impossible-month"],
    "in-one-entry": ["unknown-side", "unknown-fact", "impossible-date"],
}


@pytest.mark.parametrize("name", TOGETHER)
def test_no_mistake_of_a_case_file_hides_another(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    text = SOUND
    for mistake in TOGETHER[name]:
        assert MISTAKES[mistake][0] in text
        text = text.replace(*MISTAKES[mistake], 1)
    monkeypatch.chdir(tmp_path)
    write(tmp_path, text)
    with pytest.raises(InvalidInput) as raised:
        load_case(Path("case.yaml"), library.vocabulary)
    matches_golden(f"cases/together-{name}.txt", raised.value.render() + "\n")


@pytest.mark.parametrize(
    "content", ["", "[]", "just words", "{", "\x00", "case: [", "- 1", "&a [*a]", "!!python/object:os {}"]
)
def test_a_file_that_is_no_case_is_told_and_never_crashes(library: Library, tmp_path: Path, content: str) -> None:
    with pytest.raises(InvalidInput):
        load_case(write(tmp_path, content), library.vocabulary)


def test_a_missing_file_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="fault"):
        load_case(tmp_path / "nowhere.yaml", library.vocabulary)
