"""The fields of a PDF form: what was typed into it, and its boxes, laid out with the words printed beside them.

PDFium leaves them out of a page's text, and gives a page's words in the order in which they were drawn. So where a page
has fields, its text is made line by line from where everything stands; a wide gap is two blanks, a box "[x]" or "[ ]".
"""

import ctypes
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import pairwise
from types import ModuleType
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:  # imported where it is used: loading PDFium costs more than reading a text
    from pypdfium2 import PdfPage  # type: ignore[import-untyped]  # it ships no types

_TEXT_HEIGHT: Final = 12.0
_SAME_LINE: Final = 5.0
_WIDE: Final = 6.0
_PARAGRAPH: Final = 22.0
_LONGEST: Final = 200_000


class Placed(NamedTuple):
    """Text on a page: where it begins, its middle and where it ends, in points from the left and from the bottom."""

    left: float
    middle: float
    right: float
    text: str
    typed: bool = False


def text_with_fields(page: "PdfPage") -> str | None:
    """The text of a page with what its fields and typed notes say; None where it has none."""
    fields = list(_fields(page))
    return laid_out([*_printed(page), *fields]) if fields else None


def laid_out(placed: Sequence[Placed]) -> str:
    """Text as it is seen: lines from the top, each from left to right; a wide gap between lines is a blank line."""
    lines: list[list[Placed]] = []
    for each in sorted(placed, key=lambda each: (-each.middle, each.left)):
        if lines and lines[-1][0].middle - each.middle <= _SAME_LINE:
            lines[-1].append(each)
        else:
            lines.append([each])
    written = [_line(sorted(line)) for line in lines]
    gaps = [above[0].middle - below[0].middle for above, below in pairwise(lines)]
    return "".join(
        text + ("\n\n" if gap > _PARAGRAPH else "\n") for text, gap in zip(written, [*gaps, 0.0], strict=True)
    )


def _line(line: Sequence[Placed]) -> str:
    """The text of a line; of fields side by side, as in the row of a table, each is told in one line."""
    row = sum(each.typed for each in line) > 1
    text, end = "", line[0].left
    for each in line:
        blank = "  " if each.left - end > _WIDE else " "
        said = each.text.replace("\n", " ") if row else each.text
        text, end = f"{text}{blank if text else ''}{said}", each.right
    return text


def _printed(page: "PdfPage") -> Iterator[Placed]:
    """The words drawn on a page, as PDFium finds them together."""
    with closing(page.get_textpage()) as layer:
        for index in range(layer.count_rects()):
            left, bottom, right, top = layer.get_rect(index)
            text = layer.get_text_bounded(left, bottom, right, top).strip()
            if text:
                yield Placed(left, (bottom + top) / 2, right, text.replace("\r\n", " "))


def _fields(page: "PdfPage") -> Iterator[Placed]:
    """The boxes and the filled fields of a page, and the notes that were typed on it."""
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # it ships no types

    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            text = _text_of(pdfium, page, annotation)
            box = pdfium.FS_RECTF()
            if text and pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(box)):
                yield _placed(text, box.left, box.bottom, box.right, box.top)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _placed(text: str, left: float, bottom: float, right: float, top: float) -> Placed:
    """A field at its first line; what it says in several lines stays together."""
    high = top - bottom > 2 * _TEXT_HEIGHT
    return Placed(left, top - _TEXT_HEIGHT / 2 if high else (bottom + top) / 2, right, text, typed=True)


def _text_of(pdfium: ModuleType, page: "PdfPage", annotation: object) -> str:
    """What a field or a typed note says; empty where it says nothing."""
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    if kind == pdfium.FPDF_ANNOT_FREETEXT:
        return _string(lambda *to: pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", *to))
    if kind != pdfium.FPDF_ANNOT_WIDGET or page.formenv is None:
        return ""
    field = pdfium.FPDFAnnot_GetFormFieldType(page.formenv, annotation)
    if field in {pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON}:
        return "[x]" if pdfium.FPDFAnnot_IsChecked(page.formenv, annotation) else "[ ]"
    if field in {pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX}:
        return _string(lambda *to: pdfium.FPDFAnnot_GetFormFieldValue(page.formenv, annotation, *to))
    return ""


def _string(get: Callable[[object, int], int]) -> str:
    """A text that PDFium writes into a buffer, in UTF-16."""
    size = min(get(None, 0), 2 * _LONGEST)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    get(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    text = buffer.raw[: size - 2].decode("utf-16-le", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
