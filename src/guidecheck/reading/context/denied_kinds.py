"""What is denied in one kind alone may be there in another: "no full-thickness tear", "no other fractures"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept

_KIND: Final = "kind"
_LISTING: Final = frozenset({"or", "nor", "and", ","})


def without_denied_kinds(
    words: Sequence[str], flags: Sequence[int], concepts: list[Concept], qualities: Sequence[Match]
) -> list[Concept]:
    """The mentions without each diagnosis of which only one kind is denied."""
    kinds = {quality.end: quality.start for quality in qualities if _KIND in quality.names}
    if not kinds:
        return concepts
    ends = {concept.end for concept in concepts}
    denied = (each for each in concepts if each.fact.assembly == "diagnosis" and flags[each.start] & Flag.NEGATED)
    of_a_kind = [each for each in denied if _is_of_a_kind(words, each, kinds, ends)]
    return [each for each in concepts if not any(_is_part(each, other) for other in of_a_kind)]


def _is_part(concept: Concept, other: Concept) -> bool:
    """Whether a mention is another one, or is of the same fact and begins in it."""
    return concept.fact is other.fact and other.start <= concept.start < other.end


def _is_of_a_kind(words: Sequence[str], concept: Concept, kinds: dict[int, int], ends: set[int]) -> bool:
    """Whether nothing but kinds stands before a mention; another word listed there is a kind that is none of ours."""
    inside = next((end for end in range(concept.end - 1, concept.start, -1) if kinds.get(end) == concept.start), 0)
    at = concept.start if inside else kinds.get(concept.start, -1)
    while at > 0 and words[at - 1] in _LISTING and at - 1 not in ends:
        at = kinds.get(at - 1, -1)
    return at >= 0
