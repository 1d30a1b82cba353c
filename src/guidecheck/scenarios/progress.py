"""A progress bar on a terminal; silence anywhere else."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def progress(what: str, total: int) -> Iterator[Callable[[], None]]:
    """The bar for *total* steps of *what*, and what to call after each."""
    from rich.console import Console

    console = Console(stderr=True)
    if not console.is_terminal:
        yield _silence
        return
    from rich.progress import Progress

    with Progress(console=console, transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda: bar.advance(task)


def _silence() -> None:
    """Nobody looks."""
