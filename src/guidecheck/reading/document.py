"""A file becomes text: plain text as it is, a PDF page by page (`pdf/`)."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path
from typing import Final

from guidecheck.diagnostics import Diagnostic, Span, fault
from guidecheck.reading.pdf.pages import MAX_TEXT, pages_of
from guidecheck.reading.source_text import PAGE_BREAK, SourceKind, SourceText, digest_of, paged

MAX_PDF_BYTES: Final = 50_000_000
_MAGIC_WITHIN: Final = 1024
_OTHER_FORMATS: Final = {
    b"{\\rtf": "a rich text file (RTF), ",
    b"<!doctype html": "a web page (HTML), ",
    b"<html": "a web page (HTML), ",
    b"<?xml": "an XML file, ",
    b"pk\x03\x04": "a Word document or another archive, ",
}
_Read = tuple[SourceText, tuple[Diagnostic, ...]]


def open_document(path: Path) -> _Read:
    """The text of the file and what could not be read of it; raises `InvalidInput` where nothing can."""
    name = str(path)
    size, head = _head(path)
    is_pdf = b"%PDF-" in head
    limit = MAX_PDF_BYTES if is_pdf else MAX_TEXT
    if size > limit:
        what = "PDF" if is_pdf else "text"
        raise fault(
            Span(name),
            f"{size:,} bytes is more than a {what} may have ({limit:,})",
            "split it, or pass the letter alone",
        )
    content = path.read_bytes()
    return _pdf(name, content) if is_pdf else _text(name, content)


def _head(path: Path) -> tuple[int, bytes]:
    """The size of a regular file, and the bytes that tell what it is."""
    name = str(path)
    if path.is_dir():
        raise fault(Span(name), "a folder, not a document", "name the files in it")
    try:
        if path.exists() and not path.is_file():
            raise fault(Span(name), "not a regular file", "save it to a file first")
        with path.open("rb") as file:
            head = file.read(_MAGIC_WITHIN)
            size = path.stat().st_size
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise fault(Span(name), f"cannot be read: {reason.lower()}") from None
    if not head:
        raise fault(Span(name), "the file is empty")
    return size, head


def _text(name: str, content: bytes) -> _Read:
    wide = content.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    begins = content[:_MAGIC_WITHIN].lstrip().lower()
    other = next((what for magic, what in _OTHER_FORMATS.items() if begins.startswith(magic)), "")
    if other or (b"\x00" in content and not wide):
        raise fault(Span(name), f"{other}neither a PDF nor plain text", "save it as PDF, or as text in UTF-8")
    diagnostics: tuple[Diagnostic, ...] = ()
    try:
        raw = content.decode("utf-16", "replace") if wide else content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raw = content.decode("cp1252", "replace")
        if lost := raw.count("\ufffd"):
            message = f"{lost} bytes are no text in UTF-8 or Windows-1252 and read as \ufffd"
            diagnostics = (Diagnostic(Span(name), message, "save the file as UTF-8"),)
    if not raw.strip():
        raise fault(Span(name), "the file is empty")
    pages = paged(raw.split(PAGE_BREAK))
    return SourceText(name, raw, pages, SourceKind.TEXT, digest_of(content)), diagnostics


def _pdf(name: str, content: bytes) -> _Read:
    texts, diagnostics = pages_of(name, content)
    raw = PAGE_BREAK.join(texts)
    return SourceText(name, raw, paged(texts), SourceKind.PDF, digest_of(content)), diagnostics
