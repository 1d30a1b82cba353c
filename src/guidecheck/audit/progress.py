"""A progress bar with rate and remaining time on a terminal; silence anywhere else."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol


class Progress(Protocol):
    """Hears of letters done and failed."""

    def __call__(self, letters: int, errors: int) -> None:
        """So many more are done, so many of them failed."""
        ...


@contextmanager
def progress(total: int, *, quiet: bool) -> Iterator[Progress]:
    """The bar for *total* letters, while they are audited."""
    from rich.console import Console

    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield _silence
        return
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TaskProgressColumn(show_speed=True),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=console, transient=True) as bar:
        task = bar.add_task("letters", total=total, rate="")
        failed = 0

        def advance(letters: int, errors: int) -> None:
            nonlocal failed
            failed += errors
            speed = bar.tasks[0].speed
            rate = f"{speed:,.0f}/s" if speed else ""
            bar.update(task, advance=letters, rate=f"{rate}  {failed:,} errors" if failed else rate)

        yield advance


def _silence(letters: int, errors: int) -> None:
    """Nobody looks."""
    del letters, errors
