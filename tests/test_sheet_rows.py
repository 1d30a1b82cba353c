"""Every row of the reference sheets is a criterion or stands among what is not encoded, and every row cited is one."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from guidecheck.authoring.contents import rows_in
from guidecheck.guideline import Guideline, Library
from tests.conftest import ROOT

SHEETS = ("acoem-2004.md", "acoem-current.md", "odg.md")


@pytest.fixture(scope="module")
def sheets() -> Path:
    """The folder of reference sheets; tests that need it skip without it."""
    folder = Path(os.environ.get("GUIDECHECK_GUIDELINES", ROOT.parent / "shared" / "guidelines"))
    if not folder.is_dir():
        pytest.skip(f"the reference sheets are not here ({folder}); GUIDECHECK_GUIDELINES names their folder")
    return folder


def _tables(sheet: Path) -> Iterator[list[str]]:
    """The first column of each table, its heading first."""
    column: list[str] = []
    for line in [*sheet.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("|"):
            column.append(line.split("|")[1].strip(" `"))
        elif column:
            yield column
            column = []


def _rows(sheet: Path) -> set[str]:
    """The ids of the rows of the tables that have ids, which are made of words and dots."""
    return {id_ for heading, *ids in _tables(sheet) if heading == "id" for id_ in ids if "." in id_}


def _encoded(library: Library, edition: str = "") -> set[str]:
    return {row for guideline in _of(library, edition) for row in rows_in(guideline)}


def _not_encoded(library: Library, edition: str = "") -> set[str]:
    return {part.row for guideline in _of(library, edition) for part in guideline.not_encoded}


def _of(library: Library, edition: str) -> list[Guideline]:
    """The guidelines of an edition; without one, all."""
    return [one for one in library.guidelines.values() if edition in {"", one.edition}]


@pytest.mark.parametrize("name", SHEETS)
def test_no_row_of_a_sheet_is_lost_in_its_edition(name: str, sheets: Path, library: Library) -> None:
    rows = _rows(sheets / name)
    assert len(rows) > 80, "the tables of the sheet could not be read"
    edition = name.removesuffix(".md")
    assert sorted(rows - _encoded(library, edition) - _not_encoded(library, edition)) == []


def test_every_row_that_a_rule_names_stands_in_a_sheet(sheets: Path, library: Library) -> None:
    known = {row for sheet in sheets.glob("*.md") for row in _rows(sheet)}
    assert sorted((_encoded(library) | _not_encoded(library)) - known) == []


def test_every_row_that_is_not_encoded_has_a_reason(library: Library) -> None:
    without = [part.row for one in library.guidelines.values() for part in one.not_encoded if len(part.reason) < 10]
    assert without == []
