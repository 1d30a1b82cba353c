"""The command line as users run it: what it prints, and its exit codes."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import guidecheck
from guidecheck.guideline import Library

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))


def run(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from guidecheck.cli import main; main()", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def test_a_check_prints_the_status_the_reasons_and_who_decides() -> None:
    done = run("check", "examples/003-neck-ct-repeat.yaml")
    assert done.returncode == 0
    assert "CT of the cervical spine: CRITERIA NOT MET" in done.stdout
    assert "What decides" in done.stdout
    assert "A physician decides" in done.stdout
    assert "\x1b[" not in done.stdout


def test_a_status_that_is_not_met_fails_only_a_check_that_gates() -> None:
    assert run("check", "examples/003-neck-ct-repeat.yaml").returncode == 0
    assert run("check", "--require-met", "examples/003-neck-ct-repeat.yaml").returncode == 1
    assert run("check", "--require-met", "examples/000-spine-films.yaml").returncode == 0


def test_the_version_is_told() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"guidecheck {guidecheck.__version__}\n")


def test_json_has_the_published_shape() -> None:
    determinations = json.loads(run("check", "--format", "json", *EXAMPLES).stdout)["determinations"]
    assert len(determinations) == 7
    for one in determinations:
        assert {
            "case",
            "item",
            "study",
            "as_of",
            "status",
            "controlling",
            "findings",
            "missing",
            "rationale",
            "engine",
        } <= one.keys()
        assert one["controlling"].keys() == {"guideline", "recommendation", "edition", "why"}


def test_a_broken_case_is_told_and_the_others_are_still_checked(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("case: 1\n", encoding="utf-8")
    done = run("check", broken, "examples/003-neck-ct-repeat.yaml")
    assert done.returncode == 2
    assert "CRITERIA NOT MET" in done.stdout
    assert f"{broken}:1:7: `case` must be a text" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--as-of", "soon"], "`soon` is no day of the calendar"),
        (["--edition", "acoem-2005"], "did you mean `acoem-2004`?"),
        (["--assume", "spurling=yes"], "unknown fact `spurling`"),
        (["--assume", "spurling_positive=maybe"], "`maybe` is no value of `spurling_positive`"),
        (["--assume", "conservative_care_weeks=-3"], "below the least"),
        (["--rules", "nowhere"], "no such folder"),
        (["--engine", "warp"], "warp"),
    ],
)
def test_a_call_that_is_wrong_is_told_with_exit_code_two(arguments: list[str], told: str) -> None:
    done = run("check", "examples/003-neck-ct-repeat.yaml", *arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_the_list_of_rules_has_a_line_for_each_guideline_in_a_pipe(library: Library) -> None:
    heading, *lines, total = run("rules", "list").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(library.guidelines)
    assert (heading.split()[0], total.split()[0]) == ("guideline", "total")


def test_a_case_without_a_date_is_asked_for_one(tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    case.write_text("case: a\nrequest: {items: [{requested: MRI of the neck}]}\n", encoding="utf-8")
    done = run("check", case)
    assert done.returncode == 2
    assert "no date says which edition was in force" in done.stderr
    assert run("check", case, "--as-of", "2016-05-01").returncode == 0


def test_a_record_does_not_steer_the_terminal(tmp_path: Path) -> None:
    case = (ROOT / "examples" / "003-neck-ct-repeat.yaml").read_text(encoding="utf-8")
    path = tmp_path / "case.yaml"
    path.write_text(case.replace("quote: both arms feel numb", 'quote: "both\\e[31m arms"'), encoding="utf-8")
    assert "\x1b" not in run("check", path).stdout


def test_an_assumption_changes_the_answer_and_is_shown() -> None:
    done = run("check", "examples/003-neck-ct-repeat.yaml", "--assume", "significant_change=true")
    assert "assumed with --assume" in done.stdout
    assert "Nothing significant has changed since" in done.stdout
    assert ": holds" not in done.stdout.split("Other guidelines")[0]


def test_a_later_edition_is_not_applied_to_an_earlier_case() -> None:
    now = json.loads(
        run("check", "--format", "json", "--as-of", "2018-06-01", "examples/003-neck-ct-repeat.yaml").stdout
    )
    assert all(opinion["edition"] != "acoem-2004" for opinion in now["determinations"][0]["findings"])


def test_both_engines_print_the_same_statuses() -> None:
    durable, reference = (
        json.loads(run("check", "--format", "json", "--engine", engine, *EXAMPLES).stdout)["determinations"]
        for engine in ("durable", "reference")
    )
    assert [one["status"] for one in durable] == [one["status"] for one in reference]
    assert {one["engine"] for one in durable} != {one["engine"] for one in reference}


def test_a_receipt_is_verified_and_a_changed_one_is_refused(tmp_path: Path) -> None:
    receipt = tmp_path / "receipt.json"
    run("check", "examples/000-spine-films.yaml", "--receipt", receipt)
    verified = run("verify", receipt)
    assert (verified.returncode, verified.stdout) == (0, "000: the same determination\n")
    receipt.write_text(receipt.read_text(encoding="utf-8").replace("lumbar", "thoracic"), encoding="utf-8")
    changed = run("verify", receipt)
    assert changed.returncode == 2
    assert "was changed after it was made" in changed.stderr


def test_verify_tells_what_another_rule_would_say(tmp_path: Path) -> None:
    receipt = tmp_path / "receipt.json"
    run("check", "examples/003-neck-ct-repeat.yaml", "--receipt", receipt)
    rules = tmp_path / "rules"
    shutil.copytree(ROOT / "rules", rules)
    path = rules / "acoem-2004" / "neck" / "guideline.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("at_least: 3", "at_least: 4"), encoding="utf-8")
    done = run("verify", receipt, "--rules", rules)
    assert done.returncode == 1
    assert "fingerprint" in done.stdout


@pytest.mark.parametrize("content", ["", "{}", "[1]", "null", '{"receipt": 1}', '{"receipt": 1, "case": 7}'])
def test_what_is_no_receipt_is_told(tmp_path: Path, content: str) -> None:
    path = tmp_path / "receipt.json"
    path.write_text(content, encoding="utf-8")
    done = run("verify", path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_markdown_and_html_say_what_the_text_says() -> None:
    for form in ("markdown", "html"):
        done = run("check", "--format", form, "examples/003-neck-ct-repeat.yaml")
        assert done.returncode == 0
        assert "nothing significant has changed" in done.stdout
        assert "A physician decides" in done.stdout


def test_html_escapes_what_a_case_says(tmp_path: Path) -> None:
    case = (ROOT / "examples" / "003-neck-ct-repeat.yaml").read_text(encoding="utf-8")
    path = tmp_path / "case.yaml"
    path.write_text(case.replace("both arms feel numb", "<script>alert(1)</script>"), encoding="utf-8")
    page = run("check", "--format", "html", path).stdout
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_a_reader_that_stops_reading_is_no_fault() -> None:
    command = (
        f"{sys.executable} -c 'from guidecheck.cli import main; main()' check --format json examples/*.yaml | head -1"
    )
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("{\n", "")
