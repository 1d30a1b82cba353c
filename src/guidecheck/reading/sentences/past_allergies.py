"""What a line goes on with behind its allergies: "Allergies: NKDA. He takes tramadol."."""

from typing import Final

from guidecheck.reading.sentences.carried import Passage
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence

_ALLERGIES: Final = "allergies"
_SUBJECTS: Final = words("he she patient pt the currently also")
_TAKING: Final = words("takes taking uses using")


def past_allergies(sentence: Sentence, passage: Passage) -> Passage:
    """The passage without its list of allergies, where a sentence tells what the patient takes or has."""
    if passage.part != _ALLERGIES:
        return passage
    first = next((at for at, word in enumerate(sentence.words) if word not in _SUBJECTS), 0)
    told = sentence.words[first : first + 1]
    return passage if _TAKING.isdisjoint(told) else passage._replace(part="", frame="")
