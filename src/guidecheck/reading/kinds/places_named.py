"""Places that bear the name of what ails them: "tenderness over the carpal tunnel" diagnoses nothing."""

from collections.abc import Mapping, Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, BEFORE_A_PLACE, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_AT: Final = words("at over overlying across along through above around")
_INTO: Final = words("in into inside")
_TO: Final = words("to into of in")
_PUT_INTO: Final = words(
    "injection injected shot infiltration block blow trauma pressure steroid cortisone lidocaine kenalog"
)
_LISTING: Final = frozenset({",", "and", "or", "&"})
_SIDED: Final = SIDE_WORDS | words("on the side")


def without_named_places(sentence: Sentence, mentions: list[Match], regions: Sequence[Match]) -> list[Match]:
    """The mentions without those whose words only say where: "a Tinel sign at the left carpal tunnel"."""
    if not regions or (_AT | _TO).isdisjoint(sentence.words):
        return mentions
    spans = {(region.start, region.end) for region in regions if any(region.names)}
    starts = {region.end: region.start for region in regions}
    return [each for each in mentions if (each.start, each.end) not in spans or not _is_led_to(sentence, each, starts)]


def _is_led_to(sentence: Sentence, mention: Match, starts: Mapping[int, int]) -> bool:
    """Whether a word of place stands before, with nothing but an article, a side and other places between."""
    index: int | None = mention.start
    while index:
        index = _past(sentence, index, BEFORE_A_PLACE)
        if index > 0 and _places(sentence, index - 1):
            return True
        index = starts.get(_past(sentence, _past(sentence, index, _LISTING), _SIDED)) if _listed(sentence, index) else 0
    return False


def _places(sentence: Sentence, index: int) -> bool:
    """Whether a word leads to a place: "at the", "in the", "injection to", not "due to" nor "results in"."""
    word, before, after = sentence.words[index], sentence.words[index - 1 : index], sentence.words[index + 1]
    put = before != () and before[0] in _PUT_INTO
    return word in _AT or (word in _TO and put) or (word in _INTO and after in ARTICLES)


def _listed(sentence: Sentence, index: int) -> bool:
    """Whether a word goes on a list."""
    return index > 0 and sentence.words[index - 1] in _LISTING


def _past(sentence: Sentence, index: int, small: frozenset[str]) -> int:
    """The first of the small words that end before *index*."""
    while index > 0 and sentence.words[index - 1] in small:
        index -= 1
    return index
