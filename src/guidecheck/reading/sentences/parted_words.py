"""Words that a hyphen parts at the end of a line are read as one: "radicul-opathy", "acupunc-ture"."""

from collections.abc import Set
from typing import Final

from guidecheck.reading.sentences.grammar import compared
from guidecheck.reading.sentences.tokens import Sentence

_HYPHENS: Final = ("-", "\u2010", "\u0002", "\u00ad", "\ufffe")
_SHORTEST: Final = 8
_WIDEST: Final = 3


def whole_words(raw: str, sentence: Sentence, known: Set[str]) -> Sentence:
    """The sentence with the parts joined of words that are only *known* as a whole."""
    start, end = sentence.start, sentence.end
    if all(raw.find(hyphen, start, end) < 0 for hyphen in _HYPHENS):
        return sentence
    words, forms, starts, ends = list[str](), list[str](), list[int](), list[int]()
    for index, form in enumerate(sentence.forms):
        first, gap = sentence.starts[index], raw[ends[-1] : sentence.starts[index]] if ends else ""
        whole = _whole(forms[-1], form, known) if gap.startswith(_HYPHENS) and len(gap) <= _WIDEST else None
        if whole is None:
            words.append(sentence.words[index])
            forms.append(form)
            starts.append(first)
            ends.append(sentence.ends[index])
        else:
            words[-1], forms[-1], ends[-1] = compared(whole), whole, sentence.ends[index]
    return sentence if len(forms) == len(sentence) else Sentence(tuple(words), tuple(forms), tuple(starts), tuple(ends))


def _whole(first: str, second: str, known: Set[str]) -> str | None:
    """The word that two parts make, where it is known and they are not both words themselves."""
    whole = first + second
    if len(whole) < _SHORTEST or not second.islower() or compared(whole) not in known:
        return None
    return None if compared(first) in known and compared(second) in known else whole
