"""Which engine answers: durable-rules where it can be loaded, else the reference engine, and the record says so."""

from dataclasses import dataclass
from functools import cache

from guidecheck.engines.durable import DurableEngine


@dataclass(frozen=True, slots=True)
class NotLoaded:
    """Why durable-rules is not there."""

    reason: str


@cache
def load_engine() -> DurableEngine | NotLoaded:
    """The engine that this process shares, or why there is none."""
    try:
        return DurableEngine()
    except ImportError as error:
        return NotLoaded(str(error))
