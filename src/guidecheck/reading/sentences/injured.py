"""What "inj" is short for: the injury that a complaint is about ("c/o R ankle inj"), or an injection ("inj x2").

A short form that may be either is an injection only where words beside it, or its part of the note, tell of care.
"""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence

_SHORT: Final = "inj"
_READ: Final = "injection"
_INJURY: Final = "injury"
_CARE: Final = frozenset({"plan", "request", "treatments"})
_WITHIN: Final = 6
_INJECTED: Final = words(
    "ia sa steroid cortisone corticosteroid cortizone csi esi epidural facet intraarticular intra articular subacromial"
    " trigger kenalog depo medrol celestone lidocaine marcaine prp synvisc euflexxa hyaluronic viscosupplement gel"
    " toradol bursa bursal sheath mbb block iv im cc ml mg relief helped help benefit improved x1 x2 x3 series"
    " repeat another given gave received declined refused refuse consider plan recommend offered discussed"
    " authorized approved requested tried trial failed underwent pt therapy physiotherapy nsaid brace bracing"
    " splint meds medication acupuncture chiro u/s ultrasound guided response responded received tolerated"
    " diagnostic therapeutic sterile prepped betadine"
)
_NUMBERS: Final = words("one two three four 2 3 4 5 1st 2nd 3rd first second third last")
_TIMES: Final = words("x #")
_ANSWERED: Final = {(mark, no) for mark in (":", "-") for no in ("no", "none", "never", "denies", "denied")}
_BEFALLEN: Final = words(
    "c cc complaint complaining complains foosh crush crushing crushed twisting twist inversion eversion"
    " hyperextension industrial work occupational sport sports old mechanism date doi moi sustained suffered fell"
    " fall slipped occurred when while"
)


def with_injuries(written: Sentence, spelled: Sentence, part: str) -> Sentence:
    """The *spelled* sentence with "injury" for an "inj" that tells of no care; *part* is that of the note."""
    if _SHORT not in written.words:
        return spelled
    short = {written.starts[at] for at, word in enumerate(written.words) if word == _SHORT}
    read = list(spelled.words)
    for at, word in enumerate(spelled.words):
        if word == _READ and spelled.starts[at] in short and not _is_care(spelled.words, at, part):
            read[at] = _INJURY
    return Sentence(tuple(read), spelled.forms, spelled.starts, spelled.ends)


def _is_care(told: tuple[str, ...], at: int, part: str) -> bool:
    """Whether an injection is told: "subacromial inj", "inj x2", "PT, inj, meds"; not "knee inj at work"."""
    around = {*told[max(0, at - _WITHIN) : at], *told[at + 1 : at + 1 + _WITHIN]}
    if not _INJECTED.isdisjoint(around):
        return _BEFALLEN.isdisjoint(told[max(0, at - _WITHIN) : at])
    counted = not _NUMBERS.isdisjoint(told[max(0, at - 1) : at]) or not _TIMES.isdisjoint(told[at + 1 : at + 2])
    asked = len(told) == 1 or told[at + 1 : at + 3] in _ANSWERED
    return counted or asked or part in _CARE
