"""`make compiled` takes the fastest Python on the path, and the one it runs on where no other will do."""

import subprocess
from pathlib import Path

import pytest
from benchmarks.fastest import main, timed


def test_the_fastest_python_can_compile_guidecheck(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 0
    python = capsys.readouterr().out.splitlines()[-1]
    asked = [python, "-c", "import sys; print(*sys.version_info[:2])"]
    told = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert (3, 11) <= tuple(map(int, told.stdout.split())) < (3, 14)


def test_without_a_python_on_the_path_none_is_timed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not list(timed())
