"""What one mention says of its fact."""

from enum import Enum


class Meaning(Enum):
    """The answer of one mention."""

    YES = True
    NO = False
    UNKNOWN = None
    NOTHING = "nothing"
