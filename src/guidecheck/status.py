"""The three answers a criterion can have, and Kleene's strong logic over them.

This is the only place where answers are combined. `met` and `not_met` rest on what the record says;
`not_documented` is silence, and silence is not evidence.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NoReturn


class Status(StrEnum):
    """Whether the documented facts meet a criterion."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_DOCUMENTED = "not_documented"

    def __bool__(self) -> NoReturn:
        """Refuse: a truth value would quietly make two answers of three."""
        raise TypeError("a status has three values; compare it with Status.MET")


def of_answer(holds: bool) -> Status:
    """Status of a comparison whose fact is documented."""
    return Status.MET if holds else Status.NOT_MET


def at_least(count: int, parts: Sequence[Status]) -> Status:
    """Status of "at least *count* of *parts*"; all-of and any-of are its two ends."""
    met = parts.count(Status.MET)
    open_ = parts.count(Status.NOT_DOCUMENTED)
    if met >= count:
        return Status.MET
    if met + open_ < count:
        return Status.NOT_MET
    return Status.NOT_DOCUMENTED


def all_of(parts: Sequence[Status]) -> Status:
    """Status of a whole that needs every part; nothing asked is met."""
    return at_least(len(parts), parts)


def any_of(parts: Sequence[Status]) -> Status:
    """Status of a whole that one part carries; no part at all is not met."""
    return at_least(1, parts)


def negated(part: Status) -> Status:
    """Status of "not *part*": silence stays silence."""
    return _NEGATED[part]


_NEGATED = {
    Status.MET: Status.NOT_MET,
    Status.NOT_MET: Status.MET,
    Status.NOT_DOCUMENTED: Status.NOT_DOCUMENTED,
}
