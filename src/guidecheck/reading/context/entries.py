"""How far "rule out" reaches in a list of diagnoses: to the comma that parts its entry from one with its own place."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept

_RULE_OUT: Final = "rule_out/forward"
_LOOKING: Final = {("to",), ("for",)}


def within_its_entry(
    words: Sequence[str],
    flags: Sequence[int],
    triggers: Sequence[Match],
    concepts: Sequence[Concept],
    places: Sequence[int],
) -> Sequence[int]:
    """The flags, "rule out" being taken off what stands in another entry; *places* are where places begin."""
    for match in triggers:
        if not match.names[0].startswith(_RULE_OUT) or not _is_an_entry(words, match, concepts):
            continue
        last = next((at for at in _commas(words, match.end) if _opens_an_entry(words, at, concepts, places)), None)
        if last is not None:
            end = next(
                (each.start for each in triggers if each.start > last and each.names[0].startswith(_RULE_OUT)),
                len(flags),
            )
            flags = [flag & ~Flag.RULE_OUT if last < at < end else flag for at, flag in enumerate(flags)]
    return flags


def _is_an_entry(words: Sequence[str], match: Match, concepts: Sequence[Concept]) -> bool:
    """Whether "rule out" stands in a list behind other entries, and is no purpose: "to rule out", "MRI: r/o"."""
    if words[match.start] == "to" or words[match.start - 1 : match.start] in _LOOKING:
        return False
    before = [each.fact.assembly for each in concepts if each.end <= match.start]
    return "diagnosis" in before and "study" not in before


def _commas(words: Sequence[str], start: int) -> Iterator[int]:
    """Where the commas behind a word stand."""
    return (at for at in range(start, len(words)) if words[at] == ",")


def _opens_an_entry(words: Sequence[str], comma: int, concepts: Sequence[Concept], places: Sequence[int]) -> bool:
    """Whether a diagnosis with a place of its own stands behind a comma: ", and strain of the left hip"."""
    following = next(_commas(words, comma + 1), len(words))
    named = any(comma < start < following for start in places)
    return named and any(comma < each.start < following and each.fact.assembly == "diagnosis" for each in concepts)
