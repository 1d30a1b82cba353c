"""Kinds of assembly that are read alike: care and studies are had, complaints are felt, findings are found."""

from typing import Final

CARE: Final = frozenset({"treatment", "procedure"})
CARE_AND_STUDIES: Final = CARE | {"study"}
COMPLAINTS: Final = frozenset({"symptom", "pain"})
FELT: Final = COMPLAINTS | {"change"}
FINDINGS: Final = COMPLAINTS | {"sign"}
DISEASES: Final = frozenset({"diagnosis", "red_flag"})
ILLS: Final = FINDINGS | DISEASES | {"change"}
