"""A diagnosis denied of one part or level says nothing against it in another: "L4-5 bulge. No herniation at L5-S1."."""

import re
from typing import Final

from guidecheck.case import Fact

_PART: Final = re.compile(
    r"\b(?:medial|lateral|anterior|posterior|radi(?:al|us)|ulnar?|proximal|distal|[CTL][1-9][0-2]?|S1)\b", re.IGNORECASE
)


def is_of_another_part(denied: Fact, found: Fact) -> bool:
    """Whether what is denied names a part or level that what was found does not, which names its own."""
    parts, others = _parts_named(denied), _parts_named(found)
    return bool(parts and others) and not parts <= others


def _parts_named(fact: Fact) -> set[str]:
    return {part.lower() for quote in fact.quotes for part in _PART.findall(quote.text)}
