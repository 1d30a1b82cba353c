"""Collecting faults, so that one run shows all of them."""

from collections.abc import Iterator
from contextlib import contextmanager

from guidecheck.diagnostics import Diagnostic, InvalidInput, Span


class Faults:
    """The faults found so far; the only thing in authoring that changes as it goes."""

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []

    def add(self, span: Span, message: str, help: str = "") -> None:  # noqa: A002 - the field's name
        """Note one fault and go on."""
        self.found.append(Diagnostic(span, message, help))

    @contextmanager
    def collecting(self) -> Iterator[None]:
        """Note the faults of a step that cannot go on after its own."""
        try:
            yield
        except InvalidInput as invalid:
            self.found.extend(invalid.diagnostics)

    def raise_any(self) -> None:
        """Raise `InvalidInput` with everything found, if anything was."""
        if self.found:
            raise InvalidInput(self.found)
