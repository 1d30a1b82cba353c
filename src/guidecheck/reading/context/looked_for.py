"""What a label only names as looked for, its findings told behind the colon: "Examination for spasm: no tenderness"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.tokens import Sentence

_LOOKING: Final = words(
    "assess examination exam palpation inspection assessment evaluation eval testing test screening screen percussion"
    " check"
)
_OUTCOMES: Final = words("positive negative none absent present yes no nil normal abnormal unremarkable + -")
_AFTER_OUTCOME: Final = words(". , ; ( at on over in bilaterally today throughout")
_LABEL_WITHIN: Final = 18
_FELT: Final = "pain"


def label_of_search(sentence: Sentence) -> range:
    """The words between "for" and the colon of a label that says what is looked for; none in another sentence."""
    if ":" not in sentence.words or "for" not in sentence.words:
        return range(0)
    colon = sentence.words.index(":")
    start = sentence.words.index("for") + 1
    if not start < colon <= _LABEL_WITHIN or _LOOKING.isdisjoint(sentence.words[: start - 1]):
        return range(0)
    return range(start, colon)


def told_in_full(sentence: Sentence, label: range) -> bool:
    """Whether findings follow the colon, and no outcome of what the label names: "clonus: no beats", not ": no"."""
    after = sentence.words[label.stop + 1 : label.stop + 3]
    return bool(after) and not (after[0] in _OUTCOMES and (len(after) == 1 or after[1] in _AFTER_OUTCOME))


def without_looked_for(sentence: Sentence, concepts: list[Concept]) -> list[Concept]:
    """The mentions without those that a label names as looked for; a pain that is examined is there."""
    label = label_of_search(sentence)
    if not label or not told_in_full(sentence, label):
        return concepts
    return [each for each in concepts if each.start not in label or each.fact.assembly == _FELT]


def triggers_of_told(sentence: Sentence, triggers: list[Match]) -> list[Match]:
    """The triggers without the "for" of such a label, which asks of nothing whose outcome is told behind it."""
    label = label_of_search(sentence)
    return [match for match in triggers if match.end != label.start] if label else triggers
