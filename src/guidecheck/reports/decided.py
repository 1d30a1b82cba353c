"""What a letter's reviewer decided and cited: shown beside a determination, never used for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the cold start of a check of case files does not pay for reading
    from guidecheck.reading.letters.guidelines_cited import CitedGuideline
    from guidecheck.reading.reading import Reading


@dataclass(frozen=True, slots=True)
class Decided:
    """A reviewer's decision on one item, and the guidelines that each side cites, in the letter's words."""

    decision: str
    reviewer: tuple[str, ...]
    claims_administrator: tuple[str, ...]

    def sentence(self) -> str:
        """For a report."""
        cited = f", citing {'; '.join(self.reviewer)}" if self.reviewer else ""
        return f"The letter's reviewer decided: {self.decision}{cited}. (Shown for comparison, not used.)"


def decided_in(reading: Reading | None) -> Mapping[int, Decided]:
    """The decisions of a letter by item number."""
    letter = reading.letter if reading else None
    return {
        item.number: Decided(item.decision.value, _cited(item.reviewer_guidelines), _cited(item.claims_guidelines))
        for item in (letter.items if letter else ())
    }


def _cited(guidelines: tuple[CitedGuideline, ...]) -> tuple[str, ...]:
    return tuple(guideline.verbatim for guideline in guidelines)
