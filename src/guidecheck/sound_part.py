"""The part of a file that its form accepts, where the whole has faults: what is sound can be checked further."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from guidecheck.diagnostics import Diagnostic
from guidecheck.form_faults import Path, faults_of, followed, is_miscounted
from guidecheck.forms import FormT
from guidecheck.source import Node

_COUNTED = "of"


@dataclass(frozen=True, slots=True)
class SoundPart(Generic[FormT]):
    """A file without the entries that its form does not accept; `cut` are those, each under the key it stood under.

    Where nothing that could be left out would make it sound, there is no form and the whole file is cut.
    """

    form: FormT | None
    node: Node
    cut: tuple[Node, ...] = ()
    faults: tuple[Diagnostic, ...] = ()


def sound_part(node: Node, form: type[FormT]) -> SoundPart[FormT]:
    """*node* as *form*, without the smallest entries that hold a fault."""
    left, cut, faults = node, list[Node](), tuple[Diagnostic, ...]()
    while True:
        try:
            return SoundPart(form.model_validate(left.plain()), left, tuple(cut), faults)
        except ValidationError as error:
            details = error.errors()
        faults = faults or tuple(faults_of(node, form, details))
        paths = _outermost(_entry_around(path) for path in _faulty(left, details))
        if () in paths:
            return SoundPart(None, node, (node,), faults)
        cut.extend(_under_its_key(left, path) for path in paths)
        for path in reversed(paths):
            left = left.without(path)


def _faulty(node: Node, details: Iterable[ErrorDetails]) -> Iterator[Path]:
    for detail in details:
        path = followed(node, detail["loc"])
        if not is_miscounted(node, path, detail):
            yield path


def _entry_around(path: Path) -> Path:
    """The nearest entry of a list around a place, else the place itself; a list that is counted keeps its own."""
    for end in range(len(path), 0, -1):
        if isinstance(path[end - 1], int) and path[end - 2 : end - 1] != (_COUNTED,):
            return path[:end]
    return path


def _outermost(paths: Iterable[Path]) -> Sequence[Path]:
    """The paths that do not lie inside another, in the order of the file."""
    found: list[Path] = []
    for path in sorted(set(paths), key=lambda path: [(isinstance(step, str), step) for step in path]):
        if not found or path[: len(found[-1])] != found[-1]:
            found.append(path)
    return found


def _under_its_key(node: Node, path: Path) -> Node:
    inside = node.find(path)
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    return Node({key: inside}, inside.span, {key: node.key_at(path)})
