"""The text of a PDF's pages, through PDFium.

What we found out about pypdfium2 the hard way, each held by a test:
- it opens files that are encrypted with an empty user password without being asked to;
- a hyphen at the end of a line comes out as U+0002, or as U+FFFE with the line break swallowed;
- a page may be broken while the rest of the document is sound, so every page is read on its own;
- what is typed into a form is no part of a page's text (`form_fields.py`);
- PDFium must never run in two threads at once, and its handles are closed from the page outwards.
"""

from collections.abc import Iterator
from contextlib import closing
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING, Final, cast

from guidecheck.diagnostics import Diagnostic, Span, fault
from guidecheck.reading.pdf.form_fields import text_with_fields
from guidecheck.reading.source_text import PAGE_BREAK

if TYPE_CHECKING:  # imported where it is used: loading PDFium costs more than reading a text
    from pypdfium2 import PdfDocument, PdfPage  # type: ignore[import-untyped]  # it ships no types

MAX_PAGES: Final = 500
MAX_TEXT: Final = 2_000_000
_WRONG_PASSWORD: Final = 4
_TEXT_OBJECT: Final = 1
_XFA_FULL: Final = 2
_PDFIUM: Final = Lock()
_ONE_FOR_ONE: Final = str.maketrans({"\x02": "-", "\ufffe": "-", "\x00": " ", PAGE_BREAK: "\n"})
_OCR: Final = "run it through OCR, or ask for a copy with a text layer"
_PRINT: Final = "open it there and print it to a PDF"


def pages_of(name: str, content: bytes) -> tuple[list[str], tuple[Diagnostic, ...]]:
    """The text of every page that can be read, in order, and what cannot be; a page without text is an empty one."""
    with _PDFIUM:
        texts, diagnostics = _pages(name, content)
    return texts, tuple(diagnostics)


def _pages(name: str, content: bytes) -> tuple[list[str], list[Diagnostic]]:
    """The text of every page that can be read, in order; a page without text is an empty one."""
    texts: list[str] = []
    scanned: list[int] = []
    broken: list[int] = []
    total = 0
    with closing(_opened(name, content)) as document:
        count, drawn_by_program = len(document), document.get_formtype() == _XFA_FULL
        for number, text in enumerate(_texts(document, min(count, MAX_PAGES)), 1):
            total += len(text or "")
            if total > MAX_TEXT:
                break
            (broken if text is None else scanned if not text else []).append(number)
            texts.append((text or "").translate(_ONE_FOR_ONE))
    if drawn_by_program:
        return texts, [Diagnostic(Span(name), "a form that only its own program can show (XFA)", _PRINT)]
    return texts, list(_complaints(name, count, len(texts), scanned, broken))


def _pdfium() -> ModuleType:
    import pypdfium2

    return cast("ModuleType", pypdfium2)


def _opened(name: str, content: bytes) -> "PdfDocument":
    pdfium = _pdfium()
    try:
        document = pdfium.PdfDocument(content)
        document.init_forms()
    except pdfium.PdfiumError as error:
        if error.err_code == _WRONG_PASSWORD:
            raise fault(Span(name), "protected by a password", "save a copy without the password") from None
        raise fault(Span(name), "a damaged PDF", "open and save it again, or ask for another copy") from None
    return document


def _texts(document: "PdfDocument", count: int) -> Iterator[str | None]:
    """The text of the first *count* pages: empty for a scanned page, a blank for a blank one, None for a broken one."""
    pdfium = _pdfium()
    for index in range(count):
        try:
            with closing(document[index]) as page:
                yield _page_text(page) or ("" if _shows_something(page) else " ")
        except pdfium.PdfiumError:
            yield None


def _page_text(page: "PdfPage") -> str:
    if (filled := text_with_fields(page)) is not None:
        return filled
    with closing(page.get_textpage()) as layer:
        text = str(layer.get_text_range())
    return text if text.strip() else ""


def _shows_something(page: "PdfPage") -> bool:
    """Whether a page without words shows an image or a drawing; blanks are text objects too."""
    return any(shown.type != _TEXT_OBJECT for shown in page.get_objects(max_depth=1))


def _complaints(name: str, count: int, read: int, scanned: list[int], broken: list[int]) -> Iterator[Diagnostic]:
    if read < count:
        yield Diagnostic(
            Span(name),
            f"only the first {read:,} of {count:,} pages are read",
            f"split the file: {MAX_PAGES} pages or {MAX_TEXT:,} characters are the most",
        )
    if scanned:
        what = "the document" if len(scanned) == read else _pages_named(scanned)
        verb = "have" if len(scanned) < read and len(scanned) > 1 else "has"
        yield Diagnostic(Span(name), f"needs OCR: {what} {verb} no text layer", _OCR)
    if broken:
        yield Diagnostic(Span(name), f"{_pages_named(broken)} cannot be read: damaged", "ask for another copy")


def _pages_named(numbers: list[int]) -> str:
    shown = ", ".join(map(str, numbers[:10])) + (", …" if len(numbers) > 10 else "")
    return f"page {shown}" if len(numbers) == 1 else f"pages {shown}"
