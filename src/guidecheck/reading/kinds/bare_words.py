"""Words that tell of a complaint only where nothing but its place stands before: "neck better", "hip pain free"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.tokens import Sentence
from guidecheck.reading.sentences.trie import Match

_BARE: Final = {("better",), ("unchanged",), ("pain", "free")}
_TOLD_BARE: Final = frozenset({"better", "unchanged", "free"})
_COMPLAINTS: Final = words(
    "pain symptom complaint numbness tingling headache spasm swelling stiffness much slightly now"
)
_CLOSING: Final = words(". , ; ) and but while whereas since after now today overall")


def without_bare(sentence: Sentence, concepts: list[Concept], regions: Sequence[Match]) -> list[Concept]:
    """The mentions without bare words that do not close what is said of a complaint or its place."""
    if _TOLD_BARE.isdisjoint(sentence.words):
        return concepts
    ends = {region.end for region in regions}
    return [each for each in concepts if not _is_bare(sentence, each) or _closes(sentence, each, ends)]


def _is_bare(sentence: Sentence, concept: Concept) -> bool:
    return sentence.words[concept.start : concept.end] in _BARE


def _closes(sentence: Sentence, concept: Concept, ends: set[int]) -> bool:
    """Whether only a place or a complaint stands before, and nothing that belongs to the words behind."""
    placed = concept.start in ends or not _COMPLAINTS.isdisjoint(sentence.words[concept.start - 1 : concept.start])
    after = sentence.words[concept.end : concept.end + 1]
    return placed and (not after or after[0] in _CLOSING)
