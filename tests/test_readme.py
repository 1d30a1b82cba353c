"""What the README shows is what the program prints."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_screen_in_the_readme_is_what_the_command_prints() -> None:
    command, shown = re.findall(r"^    \$ guidecheck (check \S+)\n\n((?:    .*\n|\n)+)", README, re.MULTILINE)[0]
    called = [sys.executable, "-c", "from guidecheck.cli import main; main()", *command.split()]
    printed = subprocess.run(called, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    place = 0
    for line in (line[4:] for line in shown.splitlines() if line.strip() and line.strip() != "…"):
        place = printed.find(line, place)
        assert place >= 0, f"not printed, or not in this order: {line}"


def test_every_file_that_the_readme_names_is_there() -> None:
    for path in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / path).exists(), path


def test_every_command_that_the_readme_names_is_there() -> None:
    for command in re.findall(r"`guidecheck ([a-z]+(?: [a-z]+)?)", README):
        words = command.split() if command.split()[0] in {"rules", "scenarios"} else command.split()[:1]
        called = [sys.executable, "-c", "from guidecheck.cli import main; main()", *words, "--help"]
        assert subprocess.run(called, capture_output=True, check=False).returncode == 0, command


@pytest.mark.parametrize(("letters", "audited"), [("", "build/letters"), ("some/folder", "some/folder")])
def test_the_second_example_audits_made_up_letters_where_there_are_no_others(letters: str, audited: str) -> None:
    make = shutil.which("make") or pytest.skip("make is not installed")
    command = [make, "--dry-run", "--always-make", "audit-demo", f"LETTERS={letters}"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert f"guidecheck audit {audited} --out build/audit" in told
