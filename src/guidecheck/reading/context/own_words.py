"""Words that would deny what stands before them deny no mention that they are part of: "abduction stopped at 80"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.sentences.assemblies import FINDINGS
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept

_BACKWARD: Final = "/backward/"
_LACK: Final = words("lack lacks lacked lacking")


def of_other_words(told: Sequence[str], triggers: Sequence[Match], concepts: Sequence[Concept]) -> list[Match]:
    """The triggers that are no part of what a mention itself says: of "extension is lacking" the last word is.

    Within it a word denies nothing behind it either: "fusion is not solid on films"; nor does one that it begins with:
    "the knee lacks full extension".
    """
    long = [each for each in concepts if each.end - each.start > 1]
    if not long or not triggers:
        return list(triggers)
    findings = [each for each in long if each.fact.assembly in FINDINGS]
    return [
        match
        for match in triggers
        if not (_is_within(match, long) or _looks_back_from(match, findings) or _lacks(told, match, findings))
    ]


def _is_within(match: Match, mentions: Sequence[Concept]) -> bool:
    """Whether words of a mention stand on both sides of a trigger that would deny what is behind it.

    What is said to be not so by itself may begin within one: "(does) not feel that he has improved".
    """
    inside = any((each.start < match.start or _says_no_in(match, each)) and match.end < each.end for each in mentions)
    return inside and any(name.startswith("negated/forward") for name in match.names)


def _lacks(told: Sequence[str], match: Match, findings: Sequence[Concept]) -> bool:
    """Whether a trigger ends with the lack that a finding begins with."""
    return told[match.end - 1] in _LACK and any(each.start == match.end - 1 for each in findings)


def _says_no_in(match: Match, mention: Concept) -> bool:
    return mention.opposite and match.start < mention.start < match.end


def _looks_back_from(match: Match, findings: Sequence[Concept]) -> bool:
    return _is_part(match, findings) and _looks_back(match)


def _is_part(match: Match, findings: Sequence[Concept]) -> bool:
    """Whether a trigger closes or stands within the words of a finding."""
    return any(each.start < match.start and match.end <= each.end for each in findings)


def _looks_back(match: Match) -> bool:
    return any(_BACKWARD in name for name in match.names)
