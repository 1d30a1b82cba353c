"""Patterns of the reader take linear time: none has two parts that may both take any number of letters."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

import guidecheck.reading

_PARSER: Any = importlib.import_module("re._parser")  # what `re` itself takes patterns apart with
_REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}


def unbounded(parts: Any) -> int:
    """How many repeats without a limit one match may go through."""
    return sum(_of_part(str(kind), told) for kind, told in parts)


def _of_part(kind: str, told: Any) -> int:
    if kind in _REPEATS:
        return int(told[1] == _PARSER.MAXREPEAT) + unbounded(told[2])
    if kind == "SUBPATTERN":
        return unbounded(told[3])
    return max(map(unbounded, told[1]), default=0) if kind == "BRANCH" else 0


def patterns() -> Iterator[tuple[str, str, int]]:
    """The patterns that the modules of the reader keep, with their flags."""
    for module in pkgutil.walk_packages(guidecheck.reading.__path__, "guidecheck.reading."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern):
                yield f"{module.name}.{name}", value.pattern, value.flags


def test_no_pattern_has_two_repeats_without_a_limit() -> None:
    found = [name for name, pattern, flags in patterns() if unbounded(_PARSER.parse(pattern, flags)) > 1]
    assert found == []


@pytest.mark.parametrize(("pattern", "count"), [("[^\n]*x[^\n]*", 2), ("(?:a+b)+", 2), ("a+|b+", 1), ("a{1,40}b*", 1)])
def test_repeats_without_a_limit_are_counted(pattern: str, count: int) -> None:
    assert unbounded(_PARSER.parse(pattern)) == count
