"""What an audit prints: counts before rates, no rate without its interval and baseline, nothing that misleads."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from guidecheck.audit.agreement import agreement_of
from guidecheck.audit.console import summary_lines
from guidecheck.audit.intervals import Confusion
from guidecheck.audit.summary import Summary
from guidecheck.cli import audit as command
from guidecheck.diagnostics import InvalidInput
from tests.audit_letters import write_damaged, write_letters
from tests.test_audit_agreement import studies_of

COUNTS = {
    "letters": 1_050,
    "read": 1_000,
    "errors": 50,
    "found_again": 0,
    "case_numbers_of_several_letters": 0,
    "letters_with_flags": 0,
    "items": 1_500,
    "items_out_of_scope": 450,
    "studies": 1_100,
}
EMPTY = Summary(COUNTS, {}, {}, {}, {}, {}, {}, {}, {})


def printed(summary: Summary) -> str:
    return "\n".join(summary_lines(summary, Path("out")))


def test_counts_come_first() -> None:
    assert printed(EMPTY).splitlines()[0] == "1,050 letters: 1,000 read, 50 not"


def test_what_is_zero_is_not_mentioned() -> None:
    assert "copies" not in printed(EMPTY)
    assert "7 copies" in printed(replace(EMPTY, counts={**COUNTS, "found_again": 7}))


def test_the_share_that_agrees_stands_beside_the_baseline_and_both_have_intervals() -> None:
    told = printed(replace(EMPTY, agreement={"the guideline": agreement_of(studies_of(Confusion(20, 5, 10, 15)))}))
    lines = told.splitlines()
    place = next(index for index, line in enumerate(lines) if "decisions that agree" in line)
    assert "35 of 50  70%  [56% to 81%]" in lines[place]
    assert "25 of 50  50%  [37% to 63%]" in lines[place + 1]
    assert "always saying upheld" in lines[place + 1]


def test_the_confusion_table_is_shown() -> None:
    told = printed(replace(EMPTY, agreement={"x": agreement_of(studies_of(Confusion(20, 5, 10, 15)))})).splitlines()
    assert [line.split()[-2:] for line in told if line.startswith("  denial")] == [["20", "5"], ["10", "15"]]


def test_too_few_letters_show_counts_and_no_rate() -> None:
    told = printed(replace(EMPTY, agreement={"x": agreement_of(studies_of(Confusion(1, 1, 1, 1)))}))
    assert "%" not in told
    assert "2 of 4  (fewer than five letters)" in told


def test_long_lists_are_cut_and_say_so() -> None:
    told = printed(replace(EMPTY, errors={f"reason {number}": 1 for number in range(30)}))
    assert "18  of 18 more kinds (in summary.json)" in told


@pytest.fixture
def app() -> typer.Typer:
    made = typer.Typer()
    command.register(made)
    made.command("other")(lambda: None)
    return made


def test_the_command_prints_the_summary(app: typer.Typer, tmp_path: Path) -> None:
    letters = write_damaged(write_letters(tmp_path / "letters", 6), 1)
    result = CliRunner().invoke(app, ["audit", str(letters), "--out", str(tmp_path / "out"), "--jobs", "1"])
    assert result.exit_code == 0, result.output
    assert result.output.startswith("7 letters: 6 read, 1 not")


def test_quiet_prints_nothing(app: typer.Typer, tmp_path: Path) -> None:
    letters = write_letters(tmp_path / "letters", 2)
    arguments = ["audit", str(letters), "--out", str(tmp_path / "out"), "--jobs", "1", "--quiet"]
    assert CliRunner().invoke(app, arguments).output == ""


def test_a_call_that_cannot_be_done_is_told(app: typer.Typer, tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["audit", str(tmp_path / "none"), "--out", str(tmp_path / "out")])
    assert isinstance(result.exception, InvalidInput)


@pytest.mark.parametrize(
    ("module", "options", "extra"),
    [("polars", "", "audit"), ("pyspark", "engine='spark'", "spark"), ("pyarrow", "engine='spark'", "spark")],
)
def test_without_its_libraries_the_command_says_what_to_install(
    tmp_path: Path, module: str, options: str, extra: str
) -> None:
    script = (
        f"import sys; sys.modules['{module}'] = None\n"
        "from guidecheck.cli import audit; from guidecheck.diagnostics import InvalidInput\n"
        f"try: audit.audit_command(['x'], out='y', {options})\n"
        "except InvalidInput as invalid: print(invalid.render())\n"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert f"pip install 'guidecheck[{extra}]'" in told.stdout


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--master", "yarn"], "only Spark has a master"),
        (["--engine", "spark", "--jobs", "2"], "Spark has its own processes"),
    ],
)
def test_options_that_do_not_go_together_are_told(
    app: typer.Typer, tmp_path: Path, options: list[str], words: str
) -> None:
    result = CliRunner().invoke(app, ["audit", str(tmp_path), "--out", str(tmp_path / "out"), *options])
    assert isinstance(result.exception, InvalidInput)
    assert words in result.exception.render()
