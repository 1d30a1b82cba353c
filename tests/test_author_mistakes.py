"""What rule authors read when they make a mistake: each mistake's diagnostics are a golden file."""

import re
from pathlib import Path

import pytest

from guidecheck.authoring.lint import lint
from guidecheck.diagnostics import InvalidInput
from tests.author_mistakes import MISTAKES
from tests.golden_files import GOLDEN, matches_golden
from tests.rule_folders import Change, Put, Swap, rule_folder


def rendered(at: Path, *changes: Change) -> str:
    """What lint says of the sound folder with these changes."""
    return InvalidInput(lint(rule_folder(at, changes)).faults).render() + "\n"


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_reads_as_it_did(name: str, tmp_path: Path) -> None:
    matches_golden(f"mistakes/{name}.txt", rendered(tmp_path, MISTAKES[name]))


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_worded_for_its_author(name: str, tmp_path: Path) -> None:
    report = lint(rule_folder(tmp_path, [MISTAKES[name]]))
    assert report.faults
    for fault in report.faults:
        ours = re.sub(r"`[^`]*`", "", f"{fault.message} {fault.help}")  # without the author's own words
        assert not re.search(r"pydantic|Form\b|NoneType|\bstr\b|\bint\b|\bdict\b|Traceback|Error|nput", ours), ours
        assert not fault.message[0].isupper()
        assert not fault.message.endswith(".")


def test_the_sound_folder_is_clean(tmp_path: Path) -> None:
    assert lint(rule_folder(tmp_path)).faults == ()


def test_every_golden_file_belongs_to_a_mistake() -> None:
    assert {path.stem for path in (GOLDEN / "mistakes").glob("*.txt")} == {*MISTAKES, "several_files"}


def test_the_faults_of_all_files_come_out_together_and_in_order(tmp_path: Path) -> None:
    changes: list[Change] = [
        MISTAKES["misspelt_kind"],
        MISTAKES["unknown_authority"],
        MISTAKES["bare_yes"],
        MISTAKES["case_of_an_unknown_fact"],
        MISTAKES["key_written_twice"],
        Swap("language.yaml", "techniques:", "technics:"),
        Put("first/neck/guidline.yaml", ""),
    ]
    root = rule_folder(tmp_path, changes)
    faults = lint(root).faults
    assert list(faults) == sorted(faults)
    assert len({fault.span.file for fault in faults}) >= 5
    matches_golden("mistakes/several_files.txt", InvalidInput(faults).render() + "\n")


@pytest.mark.parametrize(
    "content", [b"", b"\x00", b"\xff\xfe", b"[", b"- " * 100_000, b"{" * 50_000, b"a: &a [*a]", b"? ?"]
)
@pytest.mark.parametrize(
    "file",
    [
        "facts/care.yaml",
        "language.yaml",
        "concepts.yaml",
        "editions.yaml",
        "first/neck/guideline.yaml",
        "first/neck/cases.yaml",
    ],
)
def test_a_file_that_is_no_yaml_never_ends_in_a_traceback(file: str, content: bytes, tmp_path: Path) -> None:
    assert lint(rule_folder(tmp_path, [Put(file, content)])).faults


@pytest.mark.parametrize(
    "content", ["[]", "{}", "text", "3", "true", "2014-01-01", "{a: null}", "[null]", "{a: {b: [c]}}", "{1: 2}"]
)
@pytest.mark.parametrize(
    "file",
    [
        "facts/care.yaml",
        "language.yaml",
        "concepts.yaml",
        "editions.yaml",
        "first/neck/guideline.yaml",
        "first/neck/cases.yaml",
    ],
)
def test_a_file_of_another_shape_never_ends_in_a_traceback(file: str, content: str, tmp_path: Path) -> None:
    assert lint(rule_folder(tmp_path, [Put(file, content)])).faults


def test_a_folder_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="1 fault"):
        lint(tmp_path / "nowhere")
