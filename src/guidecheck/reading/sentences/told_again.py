"""Where a letter leaves a denial and tells of the patient again: "… was denied. She takes ibuprofen at night."."""

from typing import Final

from guidecheck.reading.sentences.carried import Passage
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence

_DENIAL: Final = "review"
_PERSONS: Final = words("he she pt iw")
_HISTORY: Final = {("no", "hx"), ("no", "history"), ("no", "h")}
_MOST: Final = 6
_VERBS: Final = words(
    "is are was were has have had does do did will would should may can no not without lack insufficient denied"
)


def after_a_denial(sentence: Sentence, passage: Passage) -> Passage:
    """The passage of a sentence: that of a denial no longer, where the sentence itself is about the patient."""
    if passage.frame != _DENIAL or passage.note or passage.part:
        return passage
    return passage._replace(frame="") if _is_of_the_patient(sentence.words) else passage


def _is_of_the_patient(told: tuple[str, ...]) -> bool:
    """Whether a sentence opens with the patient or a history, or is a bare entry: "Percocet at night."."""
    if told[0] in _PERSONS or told[:2] in _HISTORY:
        return True
    return len(told) <= _MOST and _VERBS.isdisjoint(told)
