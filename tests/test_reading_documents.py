"""Files become text: offsets hold, pages are known, and what cannot be read is told with a cure."""

import os
from pathlib import Path

import pytest

from guidecheck.diagnostics import InvalidInput
from guidecheck.reading.document import open_document
from guidecheck.reading.pdf import pages
from guidecheck.reading.source_text import SourceKind, source_of
from tests.pdf_files import Field, form_of, pdf_of


def written(folder: Path, content: bytes, name: str = "file.pdf") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def refused(path: Path) -> str:
    with pytest.raises(InvalidInput) as caught:
        open_document(path)
    (told,) = caught.value.diagnostics
    assert told.span.file == str(path)
    return told.message


def test_text_is_kept_as_it_came(tmp_path: Path) -> None:
    raw = "one \r\n\u00a0two\u2011three\f\r\nfour"
    source, told = open_document(written(tmp_path, raw.encode(), "note.txt"))
    assert (source.raw, source.kind, told) == (raw, SourceKind.TEXT, ())
    assert len(source.sha256) == 64


@pytest.mark.parametrize(
    ("content", "raw"),
    [(b"\xef\xbb\xbfna\xc3\xafve", "na\u00efve"), (b"\x93na\xefve\x94", "\u201cna\u00efve\u201d")],
)
def test_utf_8_with_a_mark_and_windows_text_are_read(content: bytes, raw: str, tmp_path: Path) -> None:
    assert open_document(written(tmp_path, content, "note.txt"))[0].raw == raw


def test_bytes_that_are_no_text_are_counted(tmp_path: Path) -> None:
    source, (told,) = open_document(written(tmp_path, b"knee\x81\x8d pain", "note.txt"))
    assert source.raw == "knee\ufffd\ufffd pain"
    assert told.message.startswith("2 bytes are no text")


def test_a_page_is_a_range_of_offsets() -> None:
    source = source_of("x", "one\ftwo\fthree")
    assert [source.raw[page.start : page.end] for page in source.pages] == ["one", "two", "three"]
    assert [source.page_of(offset) for offset in (0, 3, 4, 7, 8, 99)] == [1, 1, 2, 2, 3, 3]


def test_a_place_has_line_column_and_excerpt() -> None:
    span = source_of("x", "one\r\ntwo three\ffour").span(9)
    assert (span.line, span.column, span.excerpt) == (2, 5, "two three")


def test_the_pages_of_a_pdf_are_joined_by_form_feeds(tmp_path: Path) -> None:
    source, told = open_document(written(tmp_path, pdf_of(["first page", "second page"])))
    assert (source.raw, source.kind, told) == ("first page\fsecond page", SourceKind.PDF, ())
    assert source.page_of(source.raw.index("second")) == 2


def test_a_pdf_is_known_by_its_content(tmp_path: Path) -> None:
    assert open_document(written(tmp_path, pdf_of(["words"]), "letter.txt"))[0].raw == "words"


def test_an_empty_password_opens_and_another_does_not(tmp_path: Path) -> None:
    assert open_document(written(tmp_path, pdf_of(["locked words"], "")))[0].raw == "locked words"
    assert refused(written(tmp_path, pdf_of(["locked words"], "secret"))) == "protected by a password"


def test_a_page_without_a_text_layer_needs_ocr_and_the_others_are_read(tmp_path: Path) -> None:
    source, (told,) = open_document(written(tmp_path, pdf_of(["first", None, "", "fourth"])))
    assert told.message == "needs OCR: page 2 has no text layer"
    assert source.raw.split() == ["first", "fourth"]
    assert source.page_of(source.raw.index("fourth")) == 4


def test_a_hyphen_at_the_end_of_a_line_is_a_hyphen(tmp_path: Path) -> None:
    source, _ = open_document(written(tmp_path, pdf_of(["non-) Tj 0 -12 Td (weight bearing"])))
    assert "non-" in source.raw
    assert not set(source.raw) & {"\x02", "\ufffe"}


def test_a_scan_says_that_no_page_can_be_read(tmp_path: Path) -> None:
    source, (told,) = open_document(written(tmp_path, pdf_of([None, None])))
    assert told.message == "needs OCR: the document has no text layer"
    assert source.raw.strip() == ""


def test_a_broken_page_leaves_the_others(tmp_path: Path) -> None:
    content = pdf_of(["first", "second"]).replace(b"/Kids[5 0 R", b"/Kids[9 0 R", 1)
    source, (told,) = open_document(written(tmp_path, content))
    assert told.message == "page 1 cannot be read: damaged"
    assert (source.raw, source.page_of(source.raw.index("second"))) == ("\fsecond", 2)


def test_what_cannot_be_opened_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path) == "a folder, not a document"
    assert refused(tmp_path / "none.pdf") == "cannot be read: no such file or directory"
    assert refused(written(tmp_path, b"", "empty.txt")) == "the file is empty"
    assert refused(written(tmp_path, b" \r\n ", "blank.txt")) == "the file is empty"
    assert refused(written(tmp_path, b"GIF89a\x00\x01", "image.pdf")) == "neither a PDF nor plain text"
    assert refused(written(tmp_path, b"PK\x03\x04\x00", "note.docx")).startswith("a Word document")
    assert refused(written(tmp_path, b"{\\rtf1 Knee pain.}", "note.rtf")).startswith("a rich text file (RTF)")
    assert refused(written(tmp_path, b"\n<!DOCTYPE html><p>Knee pain.", "note.txt")).startswith("a web page (HTML)")
    assert refused(written(tmp_path, b"%PDF-1.4 and nothing more")) == "a damaged PDF"
    assert refused(written(tmp_path, pdf_of(["words"])[:90])) == "a damaged PDF"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-8"])
def test_text_may_be_in_any_unicode(encoding: str, tmp_path: Path) -> None:
    source, told = open_document(written(tmp_path, "Lasègue positive.".encode(encoding), "note.txt"))
    assert (source.raw, told) == ("Lasègue positive.", ())


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == "not a regular file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, b"words", "note.txt")
    path.chmod(0)
    assert refused(path) == "cannot be read: permission denied"


def test_a_huge_file_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.write(b"words")
        file.truncate(3_000_000_000)
    assert refused(path) == "3,000,000,000 bytes is more than a text may have (2,000,000)"
    with path.open("r+b") as file:
        file.write(b"%PDF-1.4")
    assert refused(path) == "3,000,000,000 bytes is more than a PDF may have (50,000,000)"


def test_pages_over_the_most_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MAX_PAGES", 2)
    source, (told,) = open_document(written(tmp_path, pdf_of(["a", "b", "c"])))
    assert (source.raw, told.message) == ("a\fb", "only the first 2 of 3 pages are read")


def test_every_real_letter_opens_without_complaint(determinations: Path) -> None:
    paths = [*sorted(determinations.glob("imr/*/*.pdf")), *sorted(determinations.glob("*.txt"))]
    assert len(paths) == 83
    for path in paths:
        source, told = open_document(path)
        assert told == ()
        assert len(source.raw) > 2000
        assert not set(source.raw) & {"\x02", "\ufffe"}


def test_what_is_typed_into_a_form_is_read_where_it_stands(tmp_path: Path) -> None:
    printed = [
        (30, 700, "Periodic Report"),
        (300, 700, "Need for surgery"),
        (10, 670, "Date of Injury"),
        (10, 640, "Subjective complaints:"),
        (10, 560, "Work Status:"),
    ]
    fields = [
        Field("box", 10, 697, "yes"),
        Field("box", 280, 697),
        Field("text", 120, 667, "03/14/2016"),
        Field("text", 10, 580, "Low back pain.\rNo weakness.", height=50),
        Field("note", 100, 558, "Modified duty (no lifting)"),
    ]
    source, told = open_document(written(tmp_path, form_of(printed, fields)))
    assert told == ()
    assert [line for line in source.raw.splitlines() if line] == [
        "[x]  Periodic Report  [ ]  Need for surgery",
        "Date of Injury  03/14/2016",
        "Subjective complaints:",
        "Low back pain.",
        "No weakness.",
        "Work Status:  Modified duty (no lifting)",
    ]


def test_the_cells_of_a_row_are_told_in_one_line(tmp_path: Path) -> None:
    rows = [
        Field("text", 10, 600, "Lumbar\rradiculopathy", height=40),
        Field("text", 220, 600, "M54.16", height=40),
        Field("text", 430, 600, "MRI lumbar spine", height=40),
    ]
    source, _ = open_document(written(tmp_path, form_of([(10, 700, "Diagnosis")], rows)))
    assert source.raw.splitlines()[-1] == "Lumbar radiculopathy  M54.16  MRI lumbar spine"


def test_a_form_that_only_its_program_can_show_is_told(tmp_path: Path) -> None:
    content = form_of([(10, 700, "Please wait")], [], only_its_program=True)
    _, (told,) = open_document(written(tmp_path, content))
    assert told.message == "a form that only its own program can show (XFA)"
