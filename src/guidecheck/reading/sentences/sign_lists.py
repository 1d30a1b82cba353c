"""Lists of outcomes without commas, as hasty notes have them: "Lachman +  McMurray -", "(+) numbness (-) weakness".

A comma is set between the entries, where the list shows whether its signs stand before or behind what they tell of.
"""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.tokens import Sentence

_SIGNS: Final = words("+ - positive negative")
_SHORT: Final = 5
_FEWEST: Final = 2
_MARKS: Final = {(sign,) for sign in _SIGNS}
_OPENS: Final = words(": , ; .")
_STAYS: Final = SIDE_WORDS | words("on in at for with to and or / ( ) of")


def parted(sentence: Sentence) -> Sentence:
    """The sentence with a comma between the entries of such a list."""
    signs = [index for index, word in enumerate(sentence.words) if word in _SIGNS and _is_sign(sentence, index)]
    if len(signs) < _FEWEST:
        return sentence
    if signs[0] == 0 or sentence.words[signs[0] - 1] == ":":
        return _with_commas(sentence, signs[1:])
    end = len(sentence)
    while end and (sentence.words[end - 1] in SIDE_WORDS or sentence.words[end - 1] == "."):
        end -= 1
    return _with_commas(sentence, [_behind(sentence, sign) for sign in signs]) if signs[-1] == end - 1 else sentence


def _behind(sentence: Sentence, sign: int) -> int:
    """The word after a sign and its side; a side before another sign is that one's: "SLR + R", "SLR R + L -"."""
    after = sign + 1
    sided = sentence.words[after : after + 1] and sentence.words[after] in SIDE_WORDS
    own = sided and sentence.words[sign - 1] not in SIDE_WORDS and sentence.words[after + 1 : after + 2] not in _MARKS
    return after + bool(own)


def _is_sign(sentence: Sentence, index: int) -> bool:
    """Whether a word is a sign or short for one, and no part of a grade or of a word."""
    if sentence.ends[index] - sentence.starts[index] > _SHORT:
        return False
    glued = index > 0 and sentence.ends[index - 1] == sentence.starts[index]
    return not (glued and sentence.words[index - 1].isdigit())


def _with_commas(sentence: Sentence, places: Sequence[int]) -> Sentence:
    """The sentence with a comma before each of these words, where none is and the word opens an entry."""
    told, forms, starts, ends = list[str](), list[str](), list[int](), list[int]()
    for index, word in enumerate(sentence.words):
        if index in places and word not in _OPENS | _STAYS and sentence.words[index - 1] not in _OPENS:
            told.append(",")
            forms.append(",")
            starts.append(sentence.ends[index - 1])
            ends.append(sentence.ends[index - 1])
        told.append(word)
        forms.append(sentence.forms[index])
        starts.append(sentence.starts[index])
        ends.append(sentence.ends[index])
    return Sentence(tuple(told), tuple(forms), tuple(starts), tuple(ends))
