"""Answers to the questions of the vocabulary: what is answered, what the record leaves open, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from guidecheck.case import Fact, Speaker
from guidecheck.vocabulary import Value

REVIEWERS = frozenset({Speaker.UR_REVIEWER, Speaker.IMR_REVIEWER})


class Standing(StrEnum):
    """How a statement stands towards the answer it was weighed for."""

    USED = "used"
    OVERRULED = "overruled"
    CONTRADICTED = "contradicted"
    AFTER_REQUEST = "after the request"
    UNCERTAIN = "stated as uncertain"
    UNDOCUMENTED = "said not to be documented"


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact that bears on the study, and how it stands."""

    fact: Fact
    standing: Standing


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question, None where the record leaves it open, with every statement that was weighed."""

    value: Value | None
    statements: tuple[Statement, ...]

    @property
    def open_by(self) -> Standing | None:
        """What leaves the question open, contradiction before doubt; None where it is answered or there is silence."""
        standings = {one.standing for one in self.statements} if self.value is None else set()
        return next((one for one in (Standing.CONTRADICTED, Standing.UNCERTAIN) if one in standings), None)

    @property
    def is_stated(self) -> bool:
        """Whether the record has its say, be it against itself: nothing that is worked out stands against that."""
        return self.value is not None or self.open_by is Standing.CONTRADICTED


def values_of(answers: Mapping[str, Answer]) -> dict[str, Value | None]:
    """The documented answers, and None for those that the record leaves open; silence has no entry."""
    return {name: one.value for name, one in answers.items() if one.value is not None or one.open_by}
