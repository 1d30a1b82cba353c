"""The JSON Schemas of rule files: real files pass, mistaken ones do not, and the files on disk are up to date."""

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from guidecheck.authoring.schemas import WRITTEN, names, schema, schema_files, words_of
from guidecheck.diagnostics import InvalidInput
from guidecheck.source import read
from tests.author_mistakes import AS_FORMS, AS_RULES
from tests.conftest import ROOT
from tests.rule_folders import rule_folder

RULES = ROOT / "rules"
FILES = {
    "guideline": "first/neck/guideline.yaml",
    "cases": "first/neck/cases.yaml",
    "concepts": "concepts.yaml",
    "facts": "facts/studies.yaml",
    "editions": "editions.yaml",
}
REFUSED_BY_SHAPE = (
    "list_for_a_mapping",
    "text_for_a_list",
    "mapping_for_a_list",
    "unknown_key",
    "unknown_key_in_a_study",
    "missing_key",
    "key_without_a_value",
    "number_for_a_text",
    "text_for_a_number",
    "id_with_capitals",
    "blank_text",
    "unknown_fact",
    "unknown_region",
    "unknown_modality",
    "unknown_technique",
    "unknown_concept",
    "unknown_edition",
    "composite_without_parts",
    "count_of_none",
)


def as_json(value: object) -> Any:
    """A file's content as JSON has it: days are texts, lists are lists."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: as_json(part) for key, part in value.items()}
    return [as_json(part) for part in value] if isinstance(value, tuple) else value


def faults(name: str, path: Path, rules: Path) -> list[str]:
    checked = Draft202012Validator(schema(name, words_of(rules)))
    return [error.message for error in checked.iter_errors(as_json(read(path).plain()))]


def shipped() -> Iterator[tuple[str, Path]]:
    yield from (("guideline", path) for path in sorted(RULES.glob("*/*/guideline.yaml")))
    yield from (("cases", path) for path in sorted(RULES.glob("*/*/cases.yaml")))
    yield from (("facts", path) for path in sorted(RULES.glob("facts/*.yaml")))
    yield from (("concepts", RULES / "concepts.yaml"), ("editions", RULES / "editions.yaml"))


@pytest.mark.parametrize("name", names())
def test_a_schema_is_a_schema(name: str) -> None:
    made = schema(name, words_of(RULES))
    Draft202012Validator.check_schema(made)
    assert "x-words" not in json.dumps(made)


@pytest.mark.parametrize(
    ("name", "path"), [pytest.param(*one, id=one[1].parent.name + "-" + one[0]) for one in shipped()]
)
def test_every_shipped_file_passes_its_schema(name: str, path: Path) -> None:
    assert faults(name, path, RULES) == []


@pytest.mark.parametrize("name", FILES)
def test_the_sound_files_pass(name: str, tmp_path: Path) -> None:
    rules = rule_folder(tmp_path)
    assert faults(name, rules / FILES[name], rules) == []


@pytest.mark.parametrize("mistake", REFUSED_BY_SHAPE)
def test_an_editor_sees_the_mistake_while_typing(mistake: str, tmp_path: Path) -> None:
    sound, broken = rule_folder(tmp_path / "sound"), rule_folder(tmp_path, [{**AS_FORMS, **AS_RULES}[mistake]])
    assert faults("guideline", broken / FILES["guideline"], sound)


def test_the_words_of_the_vocabulary_are_closed_lists(tmp_path: Path) -> None:
    lists = schema("guideline", words_of(rule_folder(tmp_path)))["$defs"]
    assert lists["known-concepts"]["enum"] == ["red-flag"]
    assert lists["known-regions"]["enum"] == ["arm", "neck"]
    assert "weeks_of_care" in lists["known-facts"]["enum"]


@pytest.mark.parametrize("name", WRITTEN)
def test_the_schema_beside_the_rules_is_what_the_forms_give(name: str) -> None:
    made, path = schema_files(RULES)[f"{name}.schema.json"], RULES / f"{name}.schema.json"
    if os.environ.get("GUIDECHECK_UPDATE_GOLDEN"):
        path.write_text(made, encoding="utf-8")
    assert path.exists(), "set GUIDECHECK_UPDATE_GOLDEN=1 to write it"
    assert path.read_text(encoding="utf-8") == made


def test_an_unknown_schema_is_a_fault() -> None:
    with pytest.raises(InvalidInput) as caught:
        schema("guidelines", words_of(RULES))
    assert "did you mean `guideline`?" in caught.value.render()
