"""Where scopes end in a sentence: terminators, the verbs of new statements, outcomes."""

from collections.abc import Iterable
from typing import Final

from guidecheck.reading.sentences.grammar import AUXILIARIES, OR, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_TELLING: Final = words("show showed reveal revealed demonstrated had")
_DONE: Final = "historical/backward"
_WAS: Final = words("was were")
_HARD_STOPS: Final = frozenset({";"})
_ENDING: Final = "end/forward/list"
_PAPERS: Final = words("report note")
_AFTER_PAPERS: Final = PREPOSITIONS | words(
    "is are was were has have had or nor available provided submitted included dated"
)
_NEGATIVE: Final = frozenset({"negative", "neg"})
_LISTED: Final = {(",",), ("or",), ("nor",)}


class Stops:
    """Where scopes end: terminators and the verbs of new statements, by word; and where a "neither" denies help."""

    __slots__ = ("ends", "helped", "positives", "responses", "verbs")

    def __init__(self, size: int) -> None:
        self.ends = bytearray(size + 1)
        self.verbs = bytearray(size + 1)
        self.positives = bytearray(size + 1)
        self.responses = bytearray(size + 1)
        self.helped = 0


def stops_of(sentence: Sentence, triggers: Iterable[Match], qualities: Iterable[Match]) -> Stops:
    """Where scopes end in a sentence with these triggers and outcomes."""
    stops = Stops(len(sentence))
    for match in triggers:
        name = match.names[0]
        if name.startswith("end/") or (len(match.names) > 1 and _ENDING in match.names):
            stops.ends[match.start] = not _goes_on(sentence, match)
        elif _tells(name, sentence, match) and not _is_paper(sentence, match):
            stops.verbs[match.start] = 1
    for match in qualities:
        if "positive" in match.names or sentence.words[match.start] in _NEGATIVE:
            stops.positives[match.start] = 1
        elif "improved" in match.names:
            stops.responses[match.start] = 1
    for index, word in enumerate(sentence.words):
        if word in _HARD_STOPS:
            stops.ends[index] = 1
    return stops


def _tells(name: str, sentence: Sentence, match: Match) -> bool:
    """Whether a match is or begins with the verb of a statement: "showed", "was done"."""
    word = sentence.words[match.start]
    return name.startswith("verb/") or word in _TELLING or (name.startswith(_DONE) and word in _WAS)


def _goes_on(sentence: Sentence, match: Match) -> bool:
    """Whether an adverb only closes the first of a list: "no numbness otherwise, tingling or weakness"."""
    before = sentence.words[match.start - 1 : match.start]
    after = sentence.words[match.end : match.end + 1]
    adverb = sentence.words[match.start : match.end] == ("otherwise",)
    return (
        adverb
        and bool(before)
        and before[0].isalpha()
        and before[0] not in AUXILIARIES | OR | {"and"}
        and after in _LISTED
    )


def _is_paper(sentence: Sentence, match: Match) -> bool:
    """Whether a word is no verb but a paper that the record has or lacks: "no report was submitted"."""
    after = sentence.words[match.end : match.end + 1]
    return sentence.words[match.start] in _PAPERS and (not after or after[0] in _AFTER_PAPERS)
