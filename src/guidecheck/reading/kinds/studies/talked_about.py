"""Studies that a note tells no more of than that they were talked about: "discussed MRI of the left knee with her"."""

from typing import Final

from guidecheck.reading.kinds.studies.done import is_done
from guidecheck.reading.kinds.studies.spans import beginning, ending
from guidecheck.reading.sentences.grammar import PATIENT, PREPOSITIONS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_TALKING: Final = words("discussed discuss discussing discussion talked explained mentioned offered reviewed")
_OF_OPTIONS: Final = words("option possibility alternative need role indication utility pros cons risk benefit")
_REVIEWED: Final = "reviewed"
_LEADING: Final = (
    PATIENT
    | PREPOSITIONS
    | _OF_OPTIONS
    | words(
        "with treatment further management diagnostic including include such as like also , and or / vs versus a an"
        " the repeat new possible potential advanced imaging today again wife husband family at length plan :"
    )
)
_WAS: Final = words("was were been be is are has have also again today then briefly")
_TALKED: Final = words("discussed mentioned offered explained")
_OWNED: Final = words("the his her this that these those my their")
_BACK: Final = 24


def is_talked_about(scene: Scene, concept: Concept) -> bool:
    """Whether a study is only talked about, and no one's own: "we discussed MRI", not "discussed his MRI"."""
    told, first = scene.words, beginning(scene, concept)
    if not _OWNED.isdisjoint(told[max(0, first - 1) : concept.start]) or not (
        _led_by_talk(scene, first) or _is_closed_by_talk(scene, concept, first)
    ):
        return False
    return not is_done(scene, concept)


def _led_by_talk(scene: Scene, first: int) -> bool:
    """Whether only small words and what else is listed stand between the talk and a study."""
    spans = [(each.start, each.end) for each in scene.concepts] + [(each.start, each.end) for each in scene.groups]
    named = {at for start, end in spans for at in range(start, end)}
    for at in range(first - 1, max(-1, first - _BACK), -1):
        if scene.words[at] in _TALKING:
            return scene.words[at] != _REVIEWED or not _OF_OPTIONS.isdisjoint(scene.words[at:first])
        if scene.words[at] not in _LEADING and at not in named:
            return False
    return False


def _is_closed_by_talk(scene: Scene, concept: Concept, first: int) -> bool:
    """Whether a sentence opens with a study that was discussed: "MRI of the knee was discussed with her"."""
    at = ending(scene, concept)
    while at < len(scene.words) and scene.words[at] in _WAS:
        at += 1
    return first == 0 and at < len(scene.words) and scene.words[at] in _TALKED
