"""Engines: what turns a Program and a record into the status of every criterion."""

from collections.abc import Mapping
from typing import Protocol

from guidecheck.program import Answers, CriterionId, Program
from guidecheck.status import Status


class Engine(Protocol):
    """A way to evaluate programs; `name` is what a determination says it was made with."""

    name: str

    def evaluate(self, program: Program, answers: Answers) -> Mapping[CriterionId, Status]:
        """Status of every criterion: an open answer leaves it open, whatever the rule assumes of silence."""
        ...
