"""A run of the audit: the same bytes whatever happens to it, and never ended by a letter."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import polars as pl
import pytest

from guidecheck.audit import store, workers
from guidecheck.audit.inputs import Source
from guidecheck.audit.run import AuditOptions, run_audit
from guidecheck.audit.store import RUN, SUMMARY, scan
from guidecheck.audit.workers import CRASHED, Made, Task, made_by
from guidecheck.diagnostics import InvalidInput
from tests.audit_letters import output_of, write_damaged, write_letters

ROOT = Path(__file__).parents[1]
ALONE = AuditOptions(jobs=1, quiet=True)
KILLS = 10


def started(letters: Path, out: Path, shard_size: int) -> "subprocess.Popen[bytes]":
    """A run in a process of its own, with two more that read."""
    script = (
        "import sys; from pathlib import Path; from guidecheck.audit.run import AuditOptions, run_audit\n"
        "if __name__ == '__main__':\n"
        f"    run_audit(sys.argv[1:2], Path(sys.argv[2]), AuditOptions(jobs=2, shard_size={shard_size}, quiet=True))\n"
    )
    command = [sys.executable, "-W", "error", "-c", script, str(letters), str(out)]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE)


def finished(process: "subprocess.Popen[bytes]") -> None:
    _, told = process.communicate(timeout=120)
    assert process.returncode == 0, told.decode()


def test_killed_at_ten_random_moments_and_started_again_it_gives_the_same_bytes(tmp_path: Path) -> None:
    letters = write_letters(write_damaged(tmp_path / "letters", 10), 230)
    run_audit([str(letters)], tmp_path / "undisturbed", AuditOptions(jobs=1, shard_size=20, quiet=True))
    expected = output_of(tmp_path / "undisturbed")
    choose, kills, began = random.Random(), 0, 0
    while kills < KILLS:
        out = tmp_path / f"killed-{began}"
        process = started(letters, out, shard_size=20)
        time.sleep(choose.uniform(0.2, 2.2))
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            process.communicate()
            kills += 1
        else:
            finished(process)
            assert output_of(out) == expected
            began += 1
    finished(started(letters, tmp_path / f"killed-{began}", shard_size=20))
    assert output_of(tmp_path / f"killed-{began}") == expected


class Killed(BaseException):
    """The end of a process, which nothing catches."""


def dying_at(moment: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the process die the so-manieth time that something is brought to the disk."""
    sync, left = os.fsync, moment

    def fsync(descriptor: int) -> None:
        nonlocal left
        if left == 0:
            raise Killed
        left -= 1
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)


def test_ended_at_each_single_write_it_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letters, options = write_letters(tmp_path / "letters", 4), AuditOptions(jobs=1, shard_size=2, quiet=True)
    run_audit([str(letters)], tmp_path / "undisturbed", options)
    expected, moment = output_of(tmp_path / "undisturbed"), 0
    while True:
        out = tmp_path / f"ended-{moment}"
        with monkeypatch.context() as patch:
            dying_at(moment, patch)
            try:
                run_audit([str(letters)], out, options)
            except Killed:
                pass
            else:
                break
        run_audit([str(letters)], out, options)
        assert output_of(out) == expected, moment
        moment += 1
    assert moment >= 2 * 6 * 2  # two shards of six tables, and each file and its folder are brought to the disk


def test_one_process_and_several_give_the_same_bytes(tmp_path: Path) -> None:
    letters = write_letters(tmp_path / "letters", 60)
    run_audit([str(letters)], tmp_path / "one", AuditOptions(jobs=1, shard_size=20, quiet=True))
    run_audit([str(letters)], tmp_path / "two", AuditOptions(jobs=2, shard_size=20, quiet=True))
    assert output_of(tmp_path / "one") == output_of(tmp_path / "two")


def test_a_finished_run_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = write_letters(tmp_path / "letters", 20)
    first = run_audit([str(letters)], tmp_path / "out", ALONE)
    monkeypatch.setattr("guidecheck.audit.run.make_shard", _must_not_run)
    assert run_audit([str(letters)], tmp_path / "out", ALONE) == first


def _must_not_run(task: Task) -> Made:
    raise AssertionError(task)


def test_a_hundred_damaged_among_a_thousand_are_a_hundred_errors(tmp_path: Path) -> None:
    letters = write_damaged(write_letters(tmp_path / "letters", 900), 100)
    summary = run_audit([str(letters)], tmp_path / "out", AuditOptions(quiet=True))
    assert (summary.counts["letters"], summary.counts["read"], summary.counts["errors"]) == (1000, 900, 100)
    errors = scan(tmp_path / "out", "errors").collect()
    assert errors.height == 100
    assert errors["letter_id"].n_unique() == 100
    assert set(errors["reason"]) == {
        "neither a PDF nor plain text",
        "a damaged PDF",
        "not a determination letter: its headings are not found",
        "the file is empty",
    }
    assert scan(tmp_path / "out", "letters").collect().height == 900


def test_a_fault_of_the_reader_is_an_error_of_the_letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = write_letters(tmp_path / "letters", 3)
    monkeypatch.setattr("guidecheck.audit.shards.studies_of", lambda *_: 1 / 0)
    summary = run_audit([str(letters)], tmp_path / "out", ALONE)
    assert dict(summary.errors) == {"internal error: ZeroDivisionError: division by zero": 3}


def test_copies_are_noticed_and_count_once(tmp_path: Path) -> None:
    letters = write_letters(tmp_path / "letters", 3)
    copied = sorted(letters.glob("*.txt"))[0]
    (letters / "z-copy.txt").write_bytes(copied.read_bytes())
    summary = run_audit([str(letters)], tmp_path / "out", ALONE)
    assert (summary.counts["read"], summary.counts["found_again"]) == (3, 1)
    also = scan(tmp_path / "out", "letters").filter(pl.col("also_at").list.len() > 0).collect()
    assert also["also_at"].to_list() == [[str(letters / "z-copy.txt")]]


def test_a_case_number_on_letters_that_differ_is_told(tmp_path: Path) -> None:
    letters = write_letters(tmp_path / "letters", 2)
    first = sorted(letters.glob("*.txt"))[0]
    (letters / "z-other.txt").write_text(first.read_text() + "\nOne more line.")
    assert run_audit([str(letters)], tmp_path / "out", ALONE).counts["case_numbers_of_several_letters"] == 1


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("tables", 0, "version of the tables"),
        ("guidecheck", "0.0.0", "version of guidecheck"),
        ("rules", "other", "rules"),
        ("inputs", "other", "letters"),
        ("shard_size", 7, "shard size"),
    ],
)
def test_output_of_another_run_is_refused(tmp_path: Path, key: str, value: object, told: str) -> None:
    letters, out = write_letters(tmp_path / "letters", 2), tmp_path / "out"
    run_audit([str(letters)], out, ALONE)
    run = json.loads((out / RUN).read_text())
    (out / RUN).write_text(json.dumps({**run, key: value}))
    before = output_of(out)
    with pytest.raises(InvalidInput) as invalid:
        run_audit([str(letters)], out, ALONE)
    assert f"the folder holds another audit: it differs in {told}" in invalid.value.render()
    assert output_of(out) == before


def test_a_folder_with_other_things_in_it_is_refused(tmp_path: Path) -> None:
    letters = write_letters(tmp_path / "letters", 1)
    with pytest.raises(InvalidInput, match="1 fault") as invalid:
        run_audit([str(letters)], letters, ALONE)
    assert "not empty, and no audit's" in invalid.value.render()


def test_a_damaged_record_of_the_run_is_refused(tmp_path: Path) -> None:
    letters = write_letters(tmp_path / "letters", 1)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / RUN).write_text("{")
    with pytest.raises(InvalidInput) as invalid:
        run_audit([str(letters)], tmp_path / "out", ALONE)
    assert "not the record of an audit" in invalid.value.render()


def test_two_runs_do_not_write_to_one_folder(tmp_path: Path) -> None:
    letters = write_letters(tmp_path / "letters", 1)
    run = store.Run(1, "1", "r", "i", 1, 1)
    with store.opened(tmp_path / "out", run), pytest.raises(InvalidInput) as invalid:
        run_audit([str(letters)], tmp_path / "out", ALONE)
    assert "another audit is writing here" in invalid.value.render()


def test_a_full_disk_is_told_and_what_is_written_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letters, out = write_letters(tmp_path / "letters", 30), tmp_path / "out"
    options = AuditOptions(jobs=1, shard_size=10, quiet=True)
    run_audit([str(letters)], tmp_path / "whole", options)
    synced, sync = 0, os.fsync

    def full(descriptor: int) -> None:
        nonlocal synced
        synced += 1
        if synced > 20:
            raise OSError(28, "No space left on device")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InvalidInput) as invalid:
        run_audit([str(letters)], out, options)
    assert "cannot be written: the disk is full" in invalid.value.render()
    assert not list(out.rglob(".part-*"))
    monkeypatch.setattr(os, "fsync", sync)
    run_audit([str(letters)], out, options)
    assert output_of(out) == output_of(tmp_path / "whole")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    letters = write_letters(tmp_path / "letters", 1)
    (tmp_path / "file").write_text("x")
    with pytest.raises(InvalidInput) as invalid:
        run_audit([str(letters)], tmp_path / "file" / "out", ALONE)
    assert "cannot be written" in invalid.value.render()


@pytest.mark.parametrize("options", [AuditOptions(jobs=-1), AuditOptions(shard_size=-5)])
def test_numbers_below_nothing_are_refused(tmp_path: Path, options: AuditOptions) -> None:
    with pytest.raises(InvalidInput) as invalid:
        run_audit([str(tmp_path)], tmp_path / "out", options)
    assert "is less than nothing" in invalid.value.render()


def test_the_summary_is_a_file_that_says_what_its_words_mean(tmp_path: Path) -> None:
    letters = write_letters(tmp_path / "letters", 5)
    run_audit([str(letters)], tmp_path / "out", ALONE)
    summary = json.loads((tmp_path / "out" / SUMMARY).read_text())
    assert summary["counts"]["letters"] == 5
    assert set(summary["causes"]) <= set(summary["cause_rules"])
    assert "accuracy" not in summary["agreement"]["the controlling guideline, facts known at the request"]


def test_what_is_not_a_terminal_sees_no_progress_bar(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    letters = write_letters(tmp_path / "letters", 3)
    run_audit([str(letters)], tmp_path / "out", AuditOptions(jobs=1))
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "")


def make_or_die(task: Task) -> Made:
    """A shard in which the letter `b` ends the process that reads it."""
    for index, source in enumerate(task.sources):
        workers.began(task, index)
        if source.letter_id == "b" and not source.problem:
            os._exit(139)
    workers.began(task, len(task.sources))
    errors = [source.problem for source in task.sources if source.problem]
    assert set(errors) <= {CRASHED}
    return Made(task.number, len(task.sources), len(errors))


def test_a_letter_that_brings_its_process_down_is_an_error_and_no_other_is(tmp_path: Path) -> None:
    shards = [("a", "b", "c"), ("d", "e"), ("f",)]
    tasks = [
        Task(number, tuple(Source(id_, id_) for id_ in ids), str(tmp_path), "") for number, ids in enumerate(shards)
    ]
    made = sorted(made_by(tasks, 2, make_or_die), key=lambda one: one.number)
    assert [(one.letters, one.errors) for one in made] == [(3, 1), (2, 0), (1, 0)]
    assert not list(tmp_path.iterdir())


def die_always(task: Task) -> Made:
    os._exit(137)


def test_processes_that_are_ended_from_outside_are_told_of(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as invalid:
        list(made_by([Task(0, (), str(tmp_path), ""), Task(1, (), str(tmp_path), "")], 2, die_always))
    assert "the processes are ended from outside" in invalid.value.render()
