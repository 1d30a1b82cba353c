"""What is listed as the risks of care is not there: "Risks were explained to her (infection, weakness)"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.reading.context.scopes_ahead import forward
from guidecheck.reading.context.stops import Stops
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence

_RISKS: Final = words("risk complication hazard benefit alternative contraindication")
_EFFECTS: Final = {("side", "effect"), ("adverse", "effect")}
_NO_RISK: Final = {("factor",), ("category",), ("score",)}
_OPENS: Final = words(": ( -")
_NAMES: Final = words("including include incl namely like among")
_TOLD: Final = words(
    "discussed discussing explained explaining reviewed reviewing outlined described covered disclosed addressed"
    " understood understand understanding gone went consent counseled counselled informed advised aware accept accepted"
)
_TO_WHOM: Final = words("to with him her them the patient , such as")
_FILLING: Final = words(", : ( - but are is not limited to be the following any")
_TOLD_BEFORE: Final = 8
_LISTED_WITHIN: Final = 16
_ENDS: Final = words(". ;")
_EG: Final = ("e", ".", "g", ".")


def risks_listed(sentence: Sentence, stops: Stops) -> Iterator[range]:
    """The words of each list of risks in a sentence."""
    if _RISKS.isdisjoint(sentence.words) and "effect" not in sentence.words:
        return
    for index in range(len(sentence)):
        start = _start_of_list(sentence, index) if _is_risk(sentence, index) else 0
        if start:
            while start < len(sentence) - 1 and sentence.words[start] in _FILLING:
                start += 1
            yield range(start, forward(sentence, start, stops, "clause"))


def _is_risk(sentence: Sentence, index: int) -> bool:
    """Whether a word is one for what may go wrong, and not part of "risk factors"."""
    alone = sentence.words[index] in _RISKS and sentence.words[index + 1 : index + 2] not in _NO_RISK
    return alone or sentence.words[max(0, index - 1) : index + 1] in _EFFECTS


def _start_of_list(sentence: Sentence, risk: int) -> int:
    """Where a list opens behind a word for risks, if one does: by a sign where risks are told of, by "including"."""
    told = not _TOLD.isdisjoint(sentence.words[max(0, risk - _TOLD_BEFORE) : risk])
    near = True
    for index in range(risk + 1, min(len(sentence) - 1, risk + _LISTED_WITHIN)):
        word = sentence.words[index]
        if sentence.words[index : index + len(_EG)] == _EG:
            return index + len(_EG)
        if word in _ENDS:
            return 0
        if word in _NAMES or (word == "as" and sentence.words[index - 1] == "such"):
            return index + 1
        if word in _OPENS and (told or near):
            return index + 1
        told = told or word in _TOLD
        near = near and word in _TO_WHOM
    return 0
