"""Whether what works is care or the patient: "the brace has not worked since", "had PT and has not worked since"."""

from typing import Final

from guidecheck.reading.sentences.assemblies import CARE
from guidecheck.reading.sentences.grammar import ARTICLES, PATIENT, words
from guidecheck.reading.sentences.scene import Scene

_WORKING: Final = words("work works worked working")
_LEADING: Final = words(
    "has have had is are was were been did does do not never since now no longer also then later but and only just"
    " still really actually to appear appears seem seems will"
)
_IT: Final = words("it they these those this that which none neither nothing all both")
_WHOLE: Final = "duration"
_VERBS: Final = words(
    "helped helps worked works was were is are has have had gave gives provided provides brought did does relieved"
    " eased"
)
_CLOSES: Final = words(", ; .")
_OPENS: Final = words(". ; , but and : while although though")
_KINDS: Final = ARTICLES | words("previous prior further more formal supervised of course trial sessions weeks")


def speaks_of_work(scene: Scene, start: int, end: int) -> bool:
    """Whether words for working are told of the patient, as far as the subject before them tells."""
    return not _WORKING.isdisjoint(scene.words[start:end]) and not care_works(scene, start, end)


def care_works(scene: Scene, start: int, end: int) -> bool:
    """Whether it is care that works, or does not: it, or what stands for it, is the subject of the words."""
    if _WORKING.isdisjoint(scene.words[start:end]):
        return False
    cared = [each for each in scene.concepts if each.end <= start and each.fact.assembly in CARE | {_WHOLE}]
    at = start
    while at > 0 and scene.words[at - 1] in _LEADING:
        at -= 1
    if at > 0 and scene.words[at - 1] in _IT:
        return bool(cared or scene.passage.treated)
    if not cared:
        return False
    last = cared[-1]
    if _goes_on_of_it(scene, last.end, start):
        return True
    between = scene.words[last.end : start]
    if not _LEADING.issuperset(between) and (_VERBS.isdisjoint(between) or between[0] in _CLOSES):
        return between == (":",)
    return _is_subject(scene, cared[0].start) and PATIENT.isdisjoint(between)


def _goes_on_of_it(scene: Scene, end: int, start: int) -> bool:
    """Whether the clause behind care tells of it, and of no person: "an injection, but it worked and then stopped"."""
    meant = next((at for at in range(start - 2, end - 1, -1) if scene.words[at] in _IT), None)
    return (
        meant is not None
        and scene.words[meant + 1] in _VERBS
        and PATIENT.isdisjoint(scene.words[meant + 1 : start])
        and ";" not in scene.words[meant:start]
    )


def _is_subject(scene: Scene, first: int) -> bool:
    """Whether nothing but words that go with it stand before care in its clause: "a course of PT", not "he had PT"."""
    places = scene.placed
    while first > 0 and (scene.words[first - 1] in _KINDS or scene.words[first - 1].isdigit() or first - 1 in places):
        first -= 1
    return first == 0 or scene.words[first - 1] in _OPENS
