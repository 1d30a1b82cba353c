"""How a word may be meant: denied, uncertain, planned, told of a relative, not documented."""

from enum import IntEnum


class Flag(IntEnum):
    """One way in which a word is meant: each a bit, so that several are one number."""

    NEGATED = 1
    UNCERTAIN = 2
    RULE_OUT = 4
    HYPOTHETICAL = 8
    PLANNED = 16
    HISTORICAL = 32
    RESOLVED = 64
    FAMILY = 128
    UNDOCUMENTED = 256
    CAUSE = 512
    RECORDED = 1024
    UNSTARTED = 2048
    DENIED = 4096
    CORRECTED = 8192
    ASKED = 16384
