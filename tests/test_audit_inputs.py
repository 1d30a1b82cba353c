"""What an audit takes for letters: files, folders, patterns, rows of texts and rows of facts."""

import json
import os
from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from pathlib import Path

import polars as pl
import pytest

from guidecheck.audit.inputs import Source, files_of, plan, shards_of
from guidecheck.audit.rows import check_columns, rows_of
from guidecheck.audit.stated import letter_of
from guidecheck.authoring.cache import load_cached
from guidecheck.case import Fact, Study
from guidecheck.diagnostics import InvalidInput
from guidecheck.guideline import Library


@pytest.fixture(scope="module")
def library() -> Library:
    return load_cached()


def message(invalid: pytest.ExceptionInfo[InvalidInput]) -> str:
    return invalid.value.render()


def sources(*paths: Path | str, size: int = 10) -> list[tuple[Source, ...]]:
    files = files_of(map(str, paths))
    return [shard for _, shard in shards_of(files, plan(files), size)]


def names(shards: Iterable[tuple[Source, ...]]) -> list[str]:
    return [Path(source.name).name for shard in shards for source in shard]


def test_a_folder_gives_its_letters_at_any_depth_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.PDF", "deep/c.txt", "deep/er/d.txt", "notes.md", "data.json", ".hidden.txt", ".git/x.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    assert names(sources(tmp_path)) == ["a.PDF", "b.txt", "c.txt", "d.txt"]


def test_a_pattern_gives_what_it_matches(tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt", "x/three.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    assert names(sources(f"{tmp_path}/t*.txt")) == ["two.txt"]
    assert names(sources(f"{tmp_path}/**/*.txt")) == ["one.txt", "two.txt", "three.txt"]


def test_a_file_named_like_a_pattern_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "[1].txt").write_text("x")
    assert names(sources(tmp_path / "[1].txt")) == ["[1].txt"]


def test_a_letter_is_called_by_the_digest_of_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"made up")
    assert sources(tmp_path)[0][0].letter_id == sha256(b"made up").hexdigest()


def test_the_same_content_is_one_letter_and_where_it_is_again_is_kept(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text("same" if name != "b.txt" else "other")
    found = sources(tmp_path)[0]
    assert [Path(source.name).name for source in found] == ["a.txt", "b.txt"]
    assert [Path(place).name for place in found[0].also_at] == ["c.txt"]


def test_a_row_of_text_is_the_same_letter_as_the_file_of_that_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("the same words", encoding="utf-8")
    (tmp_path / "rows.jsonl").write_text(json.dumps({"text": "the same words"}) + "\n")
    assert len(sources(tmp_path / "a.txt", tmp_path / "rows.jsonl")[0]) == 1


def test_letters_named_twice_count_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    assert not sources(tmp_path, tmp_path / "a.txt")[0][0].also_at


def test_shards_hold_so_many_letters_each(tmp_path: Path) -> None:
    for number in range(7):
        (tmp_path / f"{number}.txt").write_text(str(number))
    assert [len(shard) for shard in sources(tmp_path, size=3)] == [3, 3, 1]


def test_another_letter_or_another_name_is_another_plan(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    first = plan(files_of([str(tmp_path)])).digest
    assert plan(files_of([str(tmp_path)])).digest == first
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    renamed = plan(files_of([str(tmp_path)])).digest
    (tmp_path / "b.txt").write_text("y")
    assert len({first, renamed, plan(files_of([str(tmp_path)])).digest}) == 3


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    for path, words in ((tmp_path / "none", "no such file"), (tmp_path / "*.txt", "no file or folder matches")):
        with pytest.raises(InvalidInput) as invalid:
            files_of([str(path)])
        assert words in message(invalid)
    with pytest.raises(InvalidInput) as invalid:
        files_of([str(tmp_path)])
    assert "no letters here" in message(invalid)


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def walk(folder: Path, onerror: object) -> Iterable[object]:
        assert callable(onerror)
        onerror(PermissionError(13, "Permission denied", str(folder)))
        return []

    monkeypatch.setattr(os, "walk", walk)
    with pytest.raises(InvalidInput) as invalid:
        files_of([str(tmp_path)])
    assert "the folder cannot be read: permission denied" in message(invalid)


def test_a_file_that_cannot_be_opened_is_a_letter_with_a_problem(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    assert sources(tmp_path)[0][0].problem == "cannot be read: no such file or directory"


def test_a_pipe_is_no_letter_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert sources(tmp_path)[0][0].problem == "not a regular file"


def test_rows_of_every_kind_of_file_are_the_same(tmp_path: Path) -> None:
    frame = pl.DataFrame({"text": ["one", "two\nlines, and a comma", "Größe"]})
    frame.write_csv(tmp_path / "a.csv")
    frame.write_parquet(tmp_path / "a.parquet")
    frame.write_ndjson(tmp_path / "a.jsonl")
    csv, parquet, jsonl = (
        [(row.number, row.content, row.digest) for row in rows_of(tmp_path / f"a.{kind}")]
        for kind in ("csv", "parquet", "jsonl")
    )
    assert csv == parquet == jsonl
    assert len(csv) == 3


def test_a_damaged_line_is_a_row_with_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "one"}\n{"text": \n[1]\n\n{"text": "two"}\n')
    assert [row.problem for row in rows_of(tmp_path / "a.jsonl")] == [
        "",
        "the line is not JSON",
        "the line is no JSON object",
        "",
    ]


def test_a_row_of_too_few_fields_is_a_row_with_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("modality,region\nmri,cervical\nmri\nmri,knee,more\n")
    assert [bool(row.problem) for row in rows_of(tmp_path / "a.csv")] == [False, True, True]


@pytest.mark.parametrize(("name", "content"), [("a.parquet", b"PAR1 no"), ("a.csv", b"text\n\xff\xfe\n")])
def test_a_damaged_file_is_told_before_anything_is_read(
    tmp_path: Path, library: Library, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InvalidInput) as invalid:
        _look_at(tmp_path / name, library)
    assert "damaged" in message(invalid)


def _look_at(path: Path, library: Library) -> None:
    check_columns(path, library.vocabulary)
    list(rows_of(path))


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("modality,region,conservative_care_week", "did you mean `conservative_care_weeks`?"),
        ("modality,conservative_care_weeks", "neither texts nor facts"),
    ],
)
def test_columns_that_say_nothing_are_told(tmp_path: Path, library: Library, header: str, words: str) -> None:
    (tmp_path / "a.csv").write_text(header + "\n")
    with pytest.raises(InvalidInput) as invalid:
        check_columns(tmp_path / "a.csv", library.vocabulary)
    assert words in message(invalid)


def test_a_row_of_facts_is_a_letter(library: Library) -> None:
    row = {
        "modality": "mri",
        "region": "cervical",
        "decision": "Overturned",
        "ur_decision_date": "2015-03-01",
        "review_date": date(2015, 5, 1),
        "conservative_care_weeks": "6",
        "no_treatment_yet": "no",
        "specialty": "Hand Surgery, Spine",
    }
    letter = letter_of("a.csv#1", row, library.vocabulary)
    assert letter.items[0].studies == (Study("mri", "cervical"),)
    assert letter.items[0].decision == "overturned"
    assert letter.case.dates.ur_decision == date(2015, 3, 1)
    assert letter.review_date == date(2015, 5, 1)
    assert Fact("conservative_care_weeks", 6.0, "cervical") in letter.case.facts
    assert {fact.name: fact.value for fact in letter.case.facts}["no_treatment_yet"] is False
    assert letter.specialties == ("Hand Surgery", "Spine")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"modality": "mir"}, "unknown modality `mir`"),
        ({"region": "nek"}, "unknown region `nek`"),
        ({"side": "up"}, "unknown side `up`"),
        ({"technique": "3d sideways"}, "unknown technique `sideways`"),
        ({"decision": "maybe"}, "unknown decision `maybe`"),
        ({"review_date": "soon"}, "`soon` is no day"),
        ({"conservative_care_weeks": "many"}, "a number is expected"),
        ({"no_treatment_yet": 1}, "true or false is expected"),
        ({"no_such_fact": 1}, "no fact of the vocabulary"),
    ],
)
def test_a_row_that_states_no_letter_is_told(library: Library, row: dict[str, object], words: str) -> None:
    with pytest.raises(InvalidInput) as invalid:
        letter_of("a.jsonl#1", {"modality": "mri", "region": "cervical", **row}, library.vocabulary)
    assert words in message(invalid)
