"""Reviews of utilization among the notes: what they decide, and why, is no record of the patient."""

import re
from typing import Final

_TITLE: Final = re.compile(
    r"utilization\s{1,3}(?:review|management)\s{1,3}(?:determination|decision|notice|report)"
    r"|notice\s{1,3}of\s{1,3}(?:utilization|non-?\s?certification|denial|adverse|modification|independent\s{1,3}review)"
    r"|adverse\s{1,3}determination",
    re.IGNORECASE,
)
_DECIDES: Final = re.compile(
    r"\b(?:is|are)\s{1,3}(?:hereby\s{1,3}|recommended\s{1,3}for\s{1,3})?"
    r"(?:non-?\s?certif|(?:not|partially|conditionally)\s{1,3}certif)",
    re.IGNORECASE,
)
_HEAD: Final = 1500


def is_review(raw: str) -> bool:
    """Whether a document is a determination of a utilization review: by its title, or by what it decides itself."""
    return _TITLE.search(raw, 0, _HEAD) is not None or _DECIDES.search(raw) is not None
