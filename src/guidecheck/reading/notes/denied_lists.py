"""Lists of a note under a denial that is a line of its own: "Denies:", and under it "- fever, chills"."""

from typing import Final

from guidecheck.reading.sentences.carried import Passage
from guidecheck.reading.sentences.grammar import DENIES, words
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.tokens import Sentence

_NEGATIVES: Final = words("pertinent relevant negative")
_WHO: Final = words("patient he she they worker claimant applicant also specifically any of the following :")
_BLANK: Final = " \t\u00a0"
_MARKS: Final = _BLANK + "-*>\u2022\u00b7\u25cf\u25aa"
_WIDEST: Final = 200


def denial_after(scene: Scene) -> int:
    """One more than the margin of the denial whose list the next line may be, 0 where there is none."""
    if not scene.passage.note:
        return 0
    if _tells_a_denial(scene) and (DENIES | _NEGATIVES | _WHO).issuperset(scene.words):
        before = _before(scene.raw, scene.sentence)
        return len(before) - len(before.lstrip(_BLANK)) + 1
    return scene.passage.denying if is_denied(scene.raw, scene.sentence, scene.passage) else 0


def _tells_a_denial(scene: Scene) -> bool:
    """Whether a line denies what is listed under it: "Denies:", "Pertinent negatives:"."""
    return not DENIES.isdisjoint(scene.words) or len(_NEGATIVES.intersection(scene.words)) > 1


def is_denied(raw: str, sentence: Sentence, passage: Passage) -> bool:
    """Whether a line was answered with a no, or is an entry of a denied list: marked or indented, with no label."""
    if passage.denied:
        return True
    if not passage.denying or ":" in sentence.words:
        return False
    before = _before(raw, sentence)
    marked = bool(before.strip(_BLANK)) or len(before) >= passage.denying
    return bool(before) and not before.strip(_MARKS) and marked


def _before(raw: str, sentence: Sentence) -> str:
    """What stands on the line before a sentence."""
    return raw[max(0, sentence.start - _WIDEST) : sentence.start].rpartition("\n")[2]
