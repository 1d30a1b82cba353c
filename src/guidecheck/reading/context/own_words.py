"""Words that would deny what stands before them deny no mention that they are part of: "abduction stopped at 80"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.trie import Match

_BACKWARD: Final = "/backward/"
_FINDINGS: Final = frozenset({"sign", "symptom", "pain"})


def of_other_words(triggers: Sequence[Match], concepts: Sequence[Concept]) -> list[Match]:
    """The triggers that are no part of what a mention itself says: of "extension is lacking" the last word is."""
    findings = [each for each in concepts if each.fact.assembly in _FINDINGS and each.end - each.start > 1]
    if not findings:
        return list(triggers)
    return [match for match in triggers if not (_is_part(match, findings) and _looks_back(match))]


def _is_part(match: Match, findings: Sequence[Concept]) -> bool:
    """Whether a trigger closes or stands within the words of a finding."""
    return any(each.start < match.start and match.end <= each.end for each in findings)


def _looks_back(match: Match) -> bool:
    return any(_BACKWARD in name for name in match.names)
