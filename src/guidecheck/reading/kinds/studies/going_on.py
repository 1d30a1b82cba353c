"""What goes on telling of the study before it: "It demonstrated a tear.", "The MRI revealed …", "…, which was done"."""

from typing import Final

from guidecheck.reading.kinds.studies.spans import beginning, ending
from guidecheck.reading.sentences.carried import StudyTold
from guidecheck.reading.sentences.grammar import PATIENT, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_OTHER_TALK: Final = frozenset({"complaints", "examination", "plan", "request", "diagnoses"})
_NOT_IMAGED: Final = frozenset({"sign", "test", "exam", "pain", "symptom"})
_MEANT: Final = words("the this that these those")
_IT: Final = words("it this these they")
_PAPERS: Final = words("scan study film imaging image radiograph report result finding impression radiologist")
_SHOWED: Final = words(
    "showed shows show revealed reveals reveal demonstrated demonstrates demonstrate disclosed confirmed identified"
    " depicted documented noted described was were"
)
_ASKED: Final = words(", is was were ordered requested recommended scheduled")
_THINKING: Final = words("suspect suspicion suspicious concerned concern worried worry believe think fear feel opinion")
_OWN: Final = words("i we my our clinical clinically remain remains")
_RELATIVE: Final = words("which that and")
_WAS: Final = words("it this these they was were has have had been then later subsequently and")
_DONE: Final = words("done performed obtained completed taken")
_DONE_WITHIN: Final = 5


def goes_on(scene: Scene) -> bool:
    """Whether a sentence without a day goes on telling what the study before it showed, and of no one's complaint."""
    if scene.days or _is_what_someone_thinks(scene):
        return False
    if _opens_with_it(scene):
        return True
    told = any(each.fact.assembly in _NOT_IMAGED and not each.fact.imaged for each in scene.concepts)
    return not told and scene.frames.isdisjoint(_OTHER_TALK) and PATIENT.isdisjoint(scene.words)


def _is_what_someone_thinks(scene: Scene) -> bool:
    """Whether a sentence tells what a physician thinks, whatever the study showed: "I suspect a tear.", "Suspect …"."""
    if _THINKING.isdisjoint(scene.words):
        return False
    return scene.words[0] in _THINKING or not _OWN.isdisjoint(scene.words)


def told_before(scene: Scene, study: Concept) -> StudyTold | None:
    """The study told before, where a sentence opens with it again: "The MRI revealed a disc bulge."."""
    before = scene.passage.study or scene.passage.ordered
    if before is None or before.name != study.fact.name or beginning(scene, study) != 0:
        return None
    return before if scene.words[0] in _MEANT and not (scene.passage.note and scene.groups) else None


def was_then_done(scene: Scene, study: Concept) -> bool:
    """Whether a study that was asked for is said to have been done: "ordered an MRI, which was performed on …"."""
    end = ending(scene, study)
    while end < len(scene.words) and scene.words[end] in _ASKED:
        end += 1
    if not scene.words[end : end + 1] or scene.words[end] not in _RELATIVE:
        return False
    told = scene.words[end + 1 : end + _DONE_WITHIN]
    done = next((at for at, word in enumerate(told) if word in _DONE), -1)
    return done >= 0 and _WAS.issuperset(told[:done])


def _opens_with_it(scene: Scene) -> bool:
    """Whether a sentence has the study for its subject: "It demonstrated …", "The scan showed …", "Findings were …"."""
    at = next((at for at, word in enumerate(scene.words) if word not in _MEANT), 0)
    if at and scene.words[at] in _SHOWED and scene.words[0] in _IT:
        return True
    named = scene.words[at] in _PAPERS or scene.words[at] in _IT
    return named and scene.words[at + 1 : at + 2] != () and scene.words[at + 1] in _SHOWED
