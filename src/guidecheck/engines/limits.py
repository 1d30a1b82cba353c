"""What durable-rules cannot carry: found in a program before a line of C sees it.

The encoding (`questions`, `encoding`) keeps clear of most limits by construction. The ones named here are left, and
each is far beyond what a recommendation needs.
"""

from collections.abc import Iterator
from datetime import date, datetime

from guidecheck.program import Comparison, Program, parts_of
from guidecheck.vocabulary import Kind, Value

MOST_CRITERIA = 2_000  # two rules each; the engine holds 4,096
MOST_PARTS = 10_000  # of all composites together; the names of the findings are proven distinct up to here
MOST_CHOICES = 400  # of one comparison; the engine hangs on the 512th condition side by side
MOST_VALUES = 15_000  # of all comparisons together, counting 2 more for each: what 500 buckets hold


class Unsupported(Exception):
    """A program that durable-rules cannot carry; `limits` says in words what it crosses."""

    def __init__(self, program: str, limits: list[str]) -> None:
        super().__init__(f"durable-rules cannot carry {program}: {'; '.join(limits)}")
        self.program = program
        self.limits = tuple(limits)


def limits_crossed(program: Program) -> list[str]:
    """The limits that *program* crosses, each as half a sentence for its author; none for a sound program."""
    return [*_too_much(program), *_no_values(program), *_mixed_kinds(program)]


def kind_of(value: object) -> Kind | None:
    """What kind of value this is, or None: a moment is no day, and what does not equal itself is no number."""
    match value:
        case bool():
            return Kind.BOOLEAN
        case int() | float():
            return Kind.NUMBER if value == value else None  # noqa: PLR0124 - not a number does not equal itself
        case str():
            return Kind.CHOICE
        case date() if not isinstance(value, datetime):
            return Kind.DATE
        case _:
            return None


def values_of(comparison: Comparison) -> tuple[Value, ...]:
    """The values that an answer is compared with."""
    return comparison.value if isinstance(comparison.value, tuple) else (comparison.value,)


def _too_much(program: Program) -> Iterator[str]:
    criteria, parts = len(program.criteria), sum(len(parts_of(criterion)) for criterion in program.criteria)
    if criteria > MOST_CRITERIA:
        yield f"{criteria} criteria are more than {MOST_CRITERIA}"
    if parts > MOST_PARTS:
        yield f"{parts} parts are more than {MOST_PARTS}"
    values = sum(len(values_of(comparison)) + 2 for comparison in program.comparisons())
    if values > MOST_VALUES:
        yield f"the comparisons name {values} values, more than {MOST_VALUES}"
    for comparison in program.comparisons():
        if len(values_of(comparison)) > MOST_CHOICES:
            yield f"`{comparison.id}` has {len(values_of(comparison))} choices, more than {MOST_CHOICES}"


def _no_values(program: Program) -> Iterator[str]:
    for comparison in program.comparisons():
        if not values_of(comparison):
            yield f"`{comparison.id}` compares with no value"
        for value in _all_values(comparison):
            if kind_of(value) is None:
                yield f"`{comparison.id}` compares with `{value}`, which is no value"


def _mixed_kinds(program: Program) -> Iterator[str]:
    kinds: dict[str, set[str]] = {}
    for comparison in program.comparisons():
        kinds.setdefault(comparison.fact, set()).update(kind_of(value) or "?" for value in _all_values(comparison))
    for fact, found in kinds.items():
        if len(found) > 1:
            yield f"`{fact}` is compared as {' and as '.join(sorted(found))}"


def _all_values(comparison: Comparison) -> tuple[Value, ...]:
    return values_of(comparison) if comparison.silence is None else (*values_of(comparison), comparison.silence)
