"""Studies that a note names and does not ask for: given up, called of no use, or wished for by someone else.

"Cancel the MRI", "an MRI would not change management", "his employer asks for films", "he wants an MRI; not indicated".
"""

import re
from typing import Final

from guidecheck.reading.kinds.studies.spans import beginning, ending
from guidecheck.reading.sentences.grammar import ARTICLES, PATIENT, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_SIGNS: Final = words(
    "cancel cancelling canceling withdraw withdrawing withdrawn withdrew rescind rescinding drop dropping not longer"
    " wait whether if request requests requested requesting want wants wanted ask asks asked asking insist insists"
    " insisting demand demands demanding like wishes"
)
_GIVING_UP: Final = words("cancel cancelling canceling withdraw withdrawing withdrew rescind rescinding drop dropping")
_ORDER: Final = ARTICLES | words("request requests order orders for his her my our this that")
_AUXILIARY: Final = words("would will does do is can could may might be are was to likely probably really")
_OF_USE: Final = words("change alter affect influence help helpful add useful")
_CALLED: Final = words("needed indicated necessary required warranted recommended medically clinically")
_USE_WITHIN: Final = 6
_WAITS: Final = {("can", "wait"), ("could", "wait"), ("may", "wait")}
_LAYMEN: Final = words(
    "supervisor employer boss foreman manager attorney lawyer counsel adjuster wife husband spouse family mother father"
    " partner girlfriend boyfriend"
)
_WISHING: Final = words(
    "request requests requested requesting want wants wanted ask asks asked asking insist insists insisting demand"
    " demands demanding like wishes"
)
_WISHED_WITHIN: Final = 12
_AGREED: Final = words("agree agreed concur ordered order ordering")
_OPEN: Final = words("whether if")
_OWN: Final = words("i my our me")
_TURNED_DOWN: Final = re.compile(
    r"\bnot (?:currently |medically |clinically )?(?:indicated|needed|necessary|warranted|appropriate|recommended)\b"
    r"|\b(?:no|any) (?:clear )?(?:indication|need|reason)\b|\bdisagree\b|\bdeclined\b"
    r"|\b(?:do not|don't|did not|didn't) (?:think|feel|believe|recommend|see|agree)\b",
    re.IGNORECASE,
)
_TURNED_DOWN_WITHIN: Final = 110


def is_given_up(scene: Scene, concept: Concept) -> bool:
    """Whether a study of a note is given up, called of no use, or only asked for by someone who does not order it."""
    if _SIGNS.isdisjoint(scene.words):
        return False
    first = beginning(scene, concept)
    return _is_cancelled(scene, first) or _is_of_no_use(scene, concept) or _is_only_wished_for(scene, concept, first)


def _is_cancelled(scene: Scene, first: int) -> bool:
    """Whether the order of a study is taken back: "withdraw the request for an MRI"."""
    while first > 0 and scene.words[first - 1] in _ORDER:
        first -= 1
    return first > 0 and scene.words[first - 1] in _GIVING_UP


def _is_of_no_use(scene: Scene, concept: Concept) -> bool:
    """Whether it is told behind a study that it changes nothing, is no longer needed or can wait.

    That it "is not medically necessary" is a reviewer's denial, unless an author speaks of himself.
    """
    after = scene.words[ending(scene, concept) :][:_USE_WITHIN]
    if after[:2] in _WAITS:
        return True
    denied = next(
        (at for at, word in enumerate(after) if word == "not" or after[at : at + 2] == ("no", "longer")), None
    )
    if denied is None or not _AUXILIARY.issuperset(after[:denied]):
        return False
    told = [word for word in after[denied + 1 :] if word not in _AUXILIARY and word != "longer"]
    if told[:1] and told[0] in _OF_USE:
        return True
    owned = after[denied] == "no" or not _OWN.isdisjoint(scene.words[: concept.start])
    return owned and bool(told[:1]) and told[0] in _CALLED


def _is_only_wished_for(scene: Scene, concept: Concept, first: int) -> bool:
    """Whether a layman asks for a study and no one agrees, a patient is turned down, or only the need is asked."""
    before = scene.words[max(0, first - _WISHED_WITHIN) : first]
    wish = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _WISHING), None)
    if wish is None or not _AGREED.isdisjoint(scene.words[first:]):
        return False
    if not _OPEN.isdisjoint(before[wish + 1 :]):
        return True
    asking = before[:wish]
    if not _LAYMEN.isdisjoint(asking):
        return True
    end = scene.sentence.ends[concept.end - 1]
    refused = _TURNED_DOWN.search(scene.raw, end, min(len(scene.raw), end + _TURNED_DOWN_WITHIN))
    return refused is not None and not PATIENT.isdisjoint(asking)
