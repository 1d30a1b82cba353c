"""The tutorial, followed word for word in an empty folder."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from guidecheck.cli import rules, scenarios
from guidecheck.scenarios import binding, recording, running  # noqa: F401 - so that runs in this process share them

PAGE = Path(__file__).parents[1] / "docs" / "tutorial.md"
_BLOCK = re.compile(r"(?:\*\*`(?P<file>[^`]+)`\*\*\n\n)?```(?P<kind>\w+)\n(?P<body>.*?)```", re.DOTALL)


def test_following_the_tutorial_gives_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"GUIDECHECK_CACHE": "off", "COLUMNS": "80", "PY_COLORS": "0", "NO_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("GUIDECHECK_RULES", raising=False)
    monkeypatch.chdir(tmp_path)
    for block in _BLOCK.finditer(PAGE.read_text(encoding="utf-8")):
        if block["file"]:
            Path(block["file"]).parent.mkdir(parents=True, exist_ok=True)
            Path(block["file"]).write_text(block["body"], encoding="utf-8")
        elif block["kind"] == "console":
            for command, expected in _commands(block["body"]):
                assert _matches(_output(command), expected), f"{command}\n{_output(command)}"


def _commands(body: str) -> Iterator[tuple[str, str]]:
    for part in body.split("$ ")[1:]:
        command, _, expected = part.partition("\n")
        yield command, expected


def _output(command: str) -> str:
    if command.startswith("guidecheck "):
        _, group, *arguments = command.split()
        result = CliRunner().invoke({"scenarios": scenarios.app, "rules": rules.app}[group], arguments)
        assert result.exit_code == 0, result.output
        return result.output
    program, *options = command.split()
    line = [sys.executable, "-m", program, *options, "-p", "no:cacheprovider"]
    return subprocess.run(line, capture_output=True, text=True, check=True).stdout


def _matches(output: str, expected: str) -> bool:
    """Whether the output is what the page shows; an ellipsis there stands for anything."""
    pattern = re.escape(expected.strip()).replace("…", ".*")
    return re.fullmatch(pattern, output.strip(), re.DOTALL) is not None
