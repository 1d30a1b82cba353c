"""Tables of measurements, and the machine that they were measured on."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement."""

    name: str
    value: float
    unit: str


def machine() -> str:
    """What the figures were measured on."""
    return f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"


def print_table(title: str, rows: Sequence[Row]) -> None:
    """A Markdown table."""
    print(f"\n### {title}\n\n| what | value |\n|---|---:|")
    for row in rows:
        print(f"| {row.name} | {row.value:,.{1 if row.value < 100 else 0}f} {row.unit} |")
