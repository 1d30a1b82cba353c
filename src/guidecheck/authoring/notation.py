"""How a phrase may be written: words, `a|b`, `a_b`, `a?` and `=A`."""

from collections.abc import Sequence

from guidecheck.authoring.faults import Faults
from guidecheck.diagnostics import Span
from guidecheck.source import Node


def check_notation(section: Node | None, faults: Faults) -> None:
    """Each phrase of a section is written as a reader reads it, and not all of it may be missing."""
    for node in section.items if section else ():
        if not isinstance(node.value, str):
            faults.add(node.span, "a phrase must be a text", "put it into quotes")
            continue
        slots = node.value.split()
        for slot in slots:
            _check_slot(slot, node.span, faults)
        if all(slot.endswith("?") for slot in slots):
            faults.add(node.span, "every word of the phrase may be missing", "leave one word without `?`")


def _check_slot(slot: str, span: Span, faults: Faults) -> None:
    parts = slot.removesuffix("?").split("|")
    if not all(word for part in parts for word in part.removeprefix("=").split("_")):
        faults.add(span, f"`{slot}` has an empty alternative", "write `a|b`, and `a?` where it may be missing")
    for word in _in_any_case(parts):
        faults.add(
            span,
            f"`{slot}` asks for the exact case of `{parts[0].removeprefix('=')}`, and reads `{word}` in any",
            f"write `={word}`, or `{word.lower()}` where its case tells nothing",
        )


def _in_any_case(parts: Sequence[str]) -> list[str]:
    """The capitals that a slot does not ask for though its first word is exact: `=RCT|RCTs`."""
    exact = parts[0].startswith("=")
    return [part for part in parts[1:] if exact and not part.startswith("=") and part != part.lower()]
