"""Evidence that is only asked for is not there: "evidence of radiculopathy is required", "proof of … must be shown"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence

_EVIDENCE: Final = words("evidence documentation proof demonstration finding findings sign signs presence confirmation")
_LINKS: Final = words("is are was were be would will must should also first generally usually typically")
_ASKED: Final = words("required needed necessary mandatory prerequisite demanded expected")
_DUTY: Final = words("must should ought needs need has have")
_TO_BE: Final = words("to be first also clearly objectively")
_SHOWN: Final = words("present documented shown demonstrated established proven provided submitted objectified there")
_HELD_WITHIN: Final = 5
_APART: Final = words(". ; : but which that who")


def evidence_asked_for(sentence: Sentence) -> range:
    """The words for what evidence is only asked of, from the evidence to what asks for it."""
    if _EVIDENCE.isdisjoint(sentence.words):
        return range(0)
    of = (at for at in range(len(sentence) - 1) if sentence.words[at] in _EVIDENCE and sentence.words[at + 1] == "of")
    start = next(of, None)
    if start is None:
        return range(0)
    if sentence.words[max(0, start - 1) : start] == ("no",) or "without" in sentence.words[max(0, start - 2) : start]:
        return range(0)
    for end in range(start + 2, len(sentence)):
        if sentence.words[end] in _APART:
            break
        if sentence.words[end] in _LINKS or sentence.words[end] in _DUTY:
            return range(start, end) if _asks(sentence, end) else range(0)
    return range(0)


def _asks(sentence: Sentence, index: int) -> bool:
    """Whether words ask for it: "is required", "would be needed", "must be documented", "has to be present"."""
    told = sentence.words[index : index + _HELD_WITHIN]
    if told[0] in _LINKS and (word := next((word for word in told if word not in _LINKS), "")) in _ASKED:
        return bool(word)
    if told[0] not in _DUTY or _TO_BE.isdisjoint(told[1:2]):
        return False
    return next((word for word in told[1:] if word not in _TO_BE), "") in _SHOWN
