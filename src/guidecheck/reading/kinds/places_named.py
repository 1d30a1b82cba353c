"""Places that bear the name of what ails them: "tenderness over the carpal tunnel" diagnoses nothing."""

from collections.abc import Sequence

from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.tokens import Sentence
from guidecheck.reading.sentences.trie import Match

_AT = words("at over overlying across along through above around")
_SMALL = ARTICLES | SIDE_WORDS


def without_named_places(sentence: Sentence, mentions: list[Match], regions: Sequence[Match]) -> list[Match]:
    """The mentions without those whose words only say where: "a Tinel sign at the left carpal tunnel"."""
    if not regions or _AT.isdisjoint(sentence.words):
        return mentions
    spans = {(region.start, region.end) for region in regions}
    return [each for each in mentions if (each.start, each.end) not in spans or not _is_led_to(sentence, each.start)]


def _is_led_to(sentence: Sentence, index: int) -> bool:
    """Whether a word of place stands before, with nothing but an article and a side between."""
    while index > 0 and sentence.words[index - 1] in _SMALL:
        index -= 1
    return index > 0 and sentence.words[index - 1] in _AT
