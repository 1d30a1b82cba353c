"""Comparing a column of numbers with a number that it cannot hold: 3.5 among whole numbers, 2**70 among floats.

Python compares numbers exactly whatever their type. A column rounds: so the comparison is put in terms of the greatest
number below that the column can hold.
"""

from math import floor, inf, nextafter

from guidecheck.program import Op

Bound = tuple[Op, int | float]

_ABOVE = frozenset({Op.AT_LEAST, Op.MORE_THAN})


def whole_bound(op: Op, value: float, least: int, most: int) -> Bound | None:
    """The comparison among whole numbers from *least* to *most*; None where none of them is *value*."""
    below = most if value > most else least - 1 if value < least else floor(value)
    if below == value and below >= least:
        return op, below
    if op is Op.IS:
        return None
    if below < least:
        return (Op.AT_LEAST if op in _ABOVE else Op.LESS_THAN), least
    return _from_below(op, below)


def float_bound(op: Op, value: float) -> Bound | None:
    """The comparison among floats of 64 bits; None where none of them is *value*."""
    try:
        near = float(value)
    except OverflowError:
        near = inf if value > 0 else -inf
    if near == value:
        return op, near
    if op is Op.IS:
        return None
    return _from_below(op, near if near < value else nextafter(near, -inf))


def _from_below(op: Op, below: float) -> Bound:
    """Above a number that no column holds is above the one below it."""
    return (Op.MORE_THAN if op in _ABOVE else Op.AT_MOST), below
