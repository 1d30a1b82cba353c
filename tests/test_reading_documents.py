"""Files become text: offsets hold, pages are known, and what cannot be read is told with a cure."""

import os
from hashlib import md5
from pathlib import Path

import pytest

from guidecheck.diagnostics import InvalidInput
from guidecheck.reading import document
from guidecheck.reading.document import open_document
from guidecheck.reading.source_text import SourceKind, source_of

_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def rc4(key: bytes, data: bytes) -> bytes:
    """The cipher of old PDFs."""
    box, j, out = list(range(256)), 0, bytearray()
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def pdf_of(pages: list[str | None], password: str | None = None) -> bytes:
    """A PDF with a line of text a page; None is a page that shows a drawing and no text, "" a blank one."""
    owner = rc4(md5(_PAD).digest()[:5], _PAD)
    padded = ((password or "").encode() + _PAD)[:32]
    key = md5(padded + owner + (0xFFFFFFFC).to_bytes(4, "little") + b"made-up identity").digest()[:5]
    bodies: list[bytes] = [b"", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Courier>>"]
    kids = []
    for text in pages:
        drawn = b"0 0 50 50 re f" if text is None else f"BT /F 9 Tf 20 700 Td ({text}) Tj ET".encode() if text else b""
        if password is not None:
            number = len(bodies) + 1
            drawn = rc4(md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10], drawn)
        bodies.append(b"<</Length %d>>stream\n%b\nendstream" % (len(drawn), drawn))
        bodies.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
            % len(bodies)
        )
        kids.append(b"%d 0 R" % len(bodies))
    bodies[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    bodies[1] = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(pages), b" ".join(kids))
    locks = b""
    if password is not None:
        user = rc4(key, _PAD)
        bodies.append(b"<</Filter/Standard/V 1/R 2/P -4/O<%b>/U<%b>>>" % (owner.hex().encode(), user.hex().encode()))
        locks = b"/Encrypt %d 0 R/ID[<%b><%b>]" % (len(bodies), b"made-up identity".hex().encode(), b"00")
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(bodies) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n%btrailer<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        locks,
        out.rindex(b"endobj\n") + 7,
    )
    return bytes(out)


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
    assert refused(written(tmp_path, b"%PDF-1.4 and nothing more")) == "a damaged PDF"
    assert refused(written(tmp_path, pdf_of(["words"])[:90])) == "a damaged PDF"


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
    monkeypatch.setattr(document, "MAX_PAGES", 2)
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
