"""How a word may be meant: denied, uncertain, planned, told of a relative, not documented."""

from collections.abc import Mapping
from typing import Final


class Flag:
    """One way in which a word is meant: each a bit, so that several are one number.

    Plain numbers: a member of an `Enum` takes Python 3.11 a fifth of a microsecond to look up, 2,500 times a letter.
    """

    NEGATED: Final = 1
    UNCERTAIN: Final = 2
    RULE_OUT: Final = 4
    HYPOTHETICAL: Final = 8
    PLANNED: Final = 16
    HISTORICAL: Final = 32
    RESOLVED: Final = 64
    FAMILY: Final = 128
    UNDOCUMENTED: Final = 256
    CAUSE: Final = 512
    RECORDED: Final = 1024
    UNSTARTED: Final = 2048
    DENIED: Final = 4096
    CORRECTED: Final = 8192
    ASKED: Final = 16384


BIT_OF: Final[Mapping[str, int]] = {name.lower(): bit for name, bit in vars(Flag).items() if name.isupper()}
"""The bit of each way by its name in the rules."""
