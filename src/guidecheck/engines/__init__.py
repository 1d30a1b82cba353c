"""Engines: what turns a Program and a record into the status of every criterion."""

from collections.abc import Mapping
from typing import Protocol

from guidecheck.program import CriterionId, Program
from guidecheck.status import Status
from guidecheck.vocabulary import Value


class Engine(Protocol):
    """A way to evaluate programs; `name` is what a determination says it was made with."""

    name: str

    def evaluate(self, program: Program, answers: Mapping[str, Value]) -> Mapping[CriterionId, Status]:
        """Status of every criterion; a fact that is missing from *answers* is not documented."""
        ...
