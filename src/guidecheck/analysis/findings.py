"""What the deep lint says: what holds in every case, about which criterion, and a case that shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from guidecheck.diagnostics import Span
from guidecheck.vocabulary import Value, written


class Fault(StrEnum):
    """What can hold in every case; those from `IDLE` on are no faults but worth knowing."""

    NEVER_MET = "never_met"
    NEVER_NOT_MET = "never_not_met"
    NEVER_DECIDES = "never_decides"
    ALWAYS_MET = "always_met"
    IDLE = "idle"
    IMPLIED_INDICATION = "implied_indication"
    IMPLIES = "implies"
    SAME = "same"


INFORMATION = frozenset({Fault.IDLE, Fault.IMPLIED_INDICATION, Fault.IMPLIES, Fault.SAME})


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that holds in every case; `witness` is a case that shows it, in as few facts as will do."""

    span: Span
    subject: str
    fault: Fault
    message: str
    witness: Mapping[str, Value] = field(default_factory=dict, compare=False)

    @property
    def is_information(self) -> bool:
        """Whether nothing is wrong, and a reader may still want to know."""
        return self.fault in INFORMATION

    def render(self) -> str:
        """The finding as a person reads it, with its witness."""
        facts = ", ".join(f"{name}: {written(value)}" for name, value in sorted(self.witness.items()))
        return f"{self.span}: {self.message}\n  witness: {facts or 'a record that says nothing'}"
