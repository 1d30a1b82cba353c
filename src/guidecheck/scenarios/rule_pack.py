"""Which rules a feature belongs to: those that are named, else a `rules` folder above it, else the built-in ones.

Imported in every run of pytest, so it imports nothing.
"""

from pathlib import Path

OURS = "the request is checked"
_MARKS = ("facts", "editions.yaml", "language.yaml")


def pack_above(feature: Path, root: Path) -> Path | None:
    """The nearest `rules` folder in the feature's folder or above it that holds what rules are made of.

    It is looked for up to the folder that holds *root*, where pytest runs: from `features/` one may look at `rules/`
    beside it, and not at what lies about further up.
    """
    for folder in feature.parents:
        rules = folder / "rules"
        if any((rules / mark).exists() for mark in _MARKS):
            return rules
        if folder == root.parent:
            return None
    return None


def is_ours(feature: Path) -> bool:
    """Whether a feature file speaks in our steps: features of others are left to them."""
    try:
        return OURS in feature.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
