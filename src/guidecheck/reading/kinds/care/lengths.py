"""How long something lasted, as words tell it: "6+ weeks", "1.5 months", "a month and a half", "half a year"."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.numbers import number_of, weeks_of

_A_HALF: Final = ("and", "a", "half")
_HALF: Final = ("half", "a")
_A_HALF_IN_DIGITS: Final = ("1", "/", "2")
_FILLING: Final = words("+ full solid straight consecutive whole good more additional")


class Length(NamedTuple):
    """A length of time in weeks, and the words that tell it."""

    weeks: float
    start: int
    end: int


def length_at(told: Sequence[str], unit: int) -> Length | None:
    """The length of time whose unit stands at *unit*."""
    if weeks_of(1, told[unit]) is None:
        return None
    at = unit
    while at > 0 and told[at - 1] in _FILLING:
        at -= 1
    count, start = _count_before(told, at)
    if not count:
        return None
    end = unit + 1
    if tuple(told[end : end + len(_A_HALF)]) == _A_HALF:
        count, end = count + 0.5, end + len(_A_HALF)
    weeks = weeks_of(count, told[unit])
    return None if weeks is None else Length(weeks, start, end)


def _count_before(told: Sequence[str], end: int) -> tuple[float, int]:
    """The number that ends before *end* and where it begins: "one and a half", "1 1/2", "1.5", "half a", "six"."""
    if tuple(told[max(0, end - 2) : end]) == _HALF:
        return 0.5, end - 2
    if end > 1 and (half := _ends_with_a_half(told, end)):
        whole = number_of(told[half - 1]) if half else None
        return (whole + 0.5, half - 1) if whole else (0, end)
    if end > 2 and (done := _done_of(told, end)) is not None:
        return done
    word = told[end - 1] if end else ""
    count = number_of(word) if word else None
    if count is None and word.replace(".", "", 1).isdecimal() and len(word) <= len("12.5"):
        return float(word), end - 1
    return (count or 0), end - 1


def _done_of(told: Sequence[str], end: int) -> tuple[float, int] | None:
    """The part of a number that is done, and where it begins: the four of "4 of 6 weeks", "4 out of 6 weeks"."""
    at = end - 2 - (told[end - 3] == "out")
    if told[end - 2] != "of" or at < 1 or number_of(told[end - 1]) is None:
        return None
    done = number_of(told[at - 1])
    return (done, at - 1) if done else None


def _ends_with_a_half(told: Sequence[str], end: int) -> int:
    """Where the half begins that a number ends with, past a hyphen; 0 where it ends with none."""
    if tuple(told[max(0, end - len(_A_HALF)) : end]) == _A_HALF:
        return end - len(_A_HALF)
    if tuple(told[max(0, end - len(_A_HALF_IN_DIGITS)) : end]) != _A_HALF_IN_DIGITS:
        return 0
    half = end - len(_A_HALF_IN_DIGITS)
    return half - (told[half - 1 : half] in (("-",), ["-"]))
