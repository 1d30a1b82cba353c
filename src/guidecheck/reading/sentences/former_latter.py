"""The words that "the former" and "the latter" stand for: "neck and left knee pain, the latter 8/10".

Only the words that are compared change; every one keeps the offsets of the word it stands for.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.sentences.assemblies import CARE_AND_STUDIES
from guidecheck.reading.sentences.grammar import CONJUNCTIONS, words
from guidecheck.reading.sentences.layers import Layer, Match, layered
from guidecheck.reading.sentences.tokens import Sentence

_MEANT: Final = {"former": 0, "latter": 1}
_TWO: Final = 2
_LED_BY: Final = words("the , ; . and but while whereas : of")
_GOES_ON: Final = words(
    "is was are were has had have being having with without showed shows rated at for but and , . ; ( :"
)
_PAIN: Final = "pain"


def with_those_meant(sentence: Sentence, before: Sentence | None, lexicon: Lexicon) -> Sentence:
    """The sentence with the two things of it, or of the one *before*, in the place of the words that point to them."""
    if _MEANT.keys().isdisjoint(sentence.words):
        return sentence
    pointing = [at for at, word in enumerate(sentence.words) if word in _MEANT and _points(sentence, at)]
    if not pointing:
        return sentence
    two = _two_told(_until(sentence, pointing[0]), lexicon) or (_two_told(before, lexicon) if before else [])
    return _rebuilt(sentence, pointing, two) if two else sentence


def _points(sentence: Sentence, at: int) -> bool:
    """Whether a word stands for a thing, and describes none: "the latter was normal", not "his former employer"."""
    after = sentence.words[at + 1 : at + 2]
    told = not after or after[0] in _GOES_ON or after[0].isdigit() or after[0].endswith("ed") or after[0].endswith("en")
    return told and sentence.words[at - 1 : at] != () and sentence.words[at - 1] in _LED_BY


def _until(sentence: Sentence, end: int) -> Sentence:
    """The words of a sentence before one of them."""
    return Sentence(sentence.words[:end], sentence.forms[:end], sentence.starts[:end], sentence.ends[:end])


def _two_told(sentence: Sentence, lexicon: Lexicon) -> list[tuple[str, ...]]:
    """The two places, or the two studies or treatments, that a sentence names, in its own words."""
    layers = layered(lexicon.matches(sentence))
    places = layers[Layer.REGION]
    if len(places) == _TWO:
        pain = (_PAIN,) if any(_kind(each, lexicon) == _PAIN for each in layers[Layer.CONCEPT]) else ()
        return [(*_with_side(sentence, each, layers[Layer.SIDE]), *pain) for each in places]
    care = [each for each in layers[Layer.CONCEPT] if _kind(each, lexicon) in CARE_AND_STUDIES]
    joined = len(care) == _TWO and not CONJUNCTIONS.isdisjoint(sentence.words[care[0].end : care[1].start])
    return [sentence.words[each.start : each.end] for each in care] if joined else []


def _kind(match: Match, lexicon: Lexicon) -> str:
    """How the fact of a mention is assembled."""
    stated = lexicon.stated.get(match.names[0])
    return stated.fact.assembly if stated else ""


def _with_side(sentence: Sentence, place: Match, sides: Sequence[Match]) -> tuple[str, ...]:
    """The words of a place, with the side right before it."""
    start = next((side.start for side in sides if side.end == place.start), place.start)
    return sentence.words[start : place.end]


def _rebuilt(sentence: Sentence, pointing: Sequence[int], two: Sequence[tuple[str, ...]]) -> Sentence:
    told = list(_each_word(sentence, frozenset(pointing), two))
    compared, written, starts, ends = zip(*told, strict=True)
    return Sentence(compared, written, starts, ends)


def _each_word(
    sentence: Sentence, pointing: frozenset[int], two: Sequence[tuple[str, ...]]
) -> Iterator[tuple[str, str, int, int]]:
    for at, word in enumerate(sentence.words):
        own = sentence.starts[at], sentence.ends[at]
        if at in pointing:
            for meant in two[_MEANT[word]]:
                yield meant, meant, *own
        elif not (word == "the" and at + 1 in pointing):
            yield word, sentence.forms[at], *own
