"""What a study came to: told with it, or of it by the next sentence: "These were negative."."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.by_side import RESULTS, result_told
from guidecheck.reading.kinds.studies.come_back import shown_since
from guidecheck.reading.kinds.studies.joined import told_with
from guidecheck.reading.kinds.studies.spans import next_study
from guidecheck.reading.kinds.studies.spoken_of import found_before
from guidecheck.reading.sentences.grammar import COPULAS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_NOT_FOUND: Final = Flag.NEGATED | Flag.UNCERTAIN | Flag.RULE_OUT | Flag.CAUSE
_LESION: Final = words(
    "tear tearing rupture break herniation protrusion extrusion bulge bulging narrowing damage lesion mass edema"
    " abnormality fragment displacement"
)
_HARM: Final = _LESION | words("injury finding pathology process bleed bleeding hemorrhage abscess gas malalignment")
_DIAGNOSING: Final = words("diagnosed diagnosis impression assessment")
_TAKEN: Final = words("done taken obtained performed completed made")
_PARTING: Final = words(", ; and but while")
_JOINTS: Final = words("and but then")
_JOINED_WITHIN: Final = 5
_SHOWING: Final = words(
    "showed shows show showing revealed reveals reveal revealing demonstrated demonstrates demonstrate demonstrating"
    " shown disclosed confirmed identified depicted documented detected picked found notable remarkable significant"
    " suspicious with :"
)


def read_shown_since(scene: Scene) -> Iterator[Fact]:
    """The study before with what it showed; one only asked for was done all the same: "This showed a tear."."""
    since = shown_since(scene)
    if since is None or any(concept.fact.assembly == "study" for concept in scene.concepts):
        return
    study, end = since
    meant = Concept(scene.lexicon.facts[study.name], 0, end)
    shown = next((concept.end for concept in scene.concepts if concept.start >= end), end)
    result, quotes = result_of(scene, meant._replace(end=1)), scene.quoted(meant, end=shown)
    if result is None and scene.passage.ordered is None:
        return
    for place in study.places:
        day = study.date or scene.own_day
        yield Fact(study.name, True, place.region, place.side, day, Speaker.PROVIDER, None, result, quotes)


def result_of(scene: Scene, concept: Concept) -> str | None:
    """Abnormal where a finding is told, normal where only normal words are."""
    if (later := told_with(scene, concept)) is not None:
        return result_of(scene, later)
    if (before := found_before(scene, concept)) is not None:
        return before
    last = _before_a_diagnosis(scene, concept.end, next_study(scene, concept))
    last = _before_an_examination(scene, concept.end, last)
    for other in scene.concepts:
        if (
            concept.end <= other.start < last
            and other.fact.assembly == "diagnosis"
            and not other.opposite
            and not scene.has(other, _NOT_FOUND)
        ):
            return "abnormal"
    for quality in scene.qualities(*RESULTS):
        if concept.end <= quality.start < last and (told := result_told(scene, quality)) is not None:
            return told
    if _shows_a_lesion(scene, concept.end, last):
        return "abnormal"
    denied = any(
        concept.end <= other.start < last
        and other.fact.assembly == "diagnosis"
        and (other.opposite or scene.has(other, Flag.NEGATED))
        and not scene.has(other, Flag.RULE_OUT | Flag.UNCERTAIN)
        for other in scene.concepts
    )
    return "normal" if scene.passage.note and (denied or _denies_harm(scene, concept.end, last)) else None


def _before_a_diagnosis(scene: Scene, start: int, end: int) -> int:
    """Where a sentence turns from a study to what was diagnosed: "films were negative and he was diagnosed with"."""
    for at in range(start + 1, min(end, len(scene.words))):
        if scene.words[at] in _DIAGNOSING and not _JOINTS.isdisjoint(scene.words[max(start, at - _JOINED_WITHIN) : at]):
            return at
    return end


def _before_an_examination(scene: Scene, start: int, end: int) -> int:
    """Where a clause turns from a study to what is examined: "an MRI was done, and reflexes are absent"."""
    examined = [c.start for c in scene.concepts if start <= c.start < end and c.needs_outcome]
    if not _TAKEN.isdisjoint(scene.words[start:end]):
        examined += [group.start for group in scene.groups if _is_told_of(scene, start, group.end)]
    for at in sorted(examined):
        parting = next((i for i in range(at - 1, start, -1) if scene.words[i] in _PARTING), None)
        if parting is not None and parting < end:
            return parting
    return end


def _is_told_of(scene: Scene, start: int, end: int) -> bool:
    """Whether a place behind a study that was done is what its clause tells of: "…, and the hip is stiff"."""
    done = any(scene.words[at] in _TAKEN for at in range(start, end - 1))
    return end > start and done and not COPULAS.isdisjoint(scene.words[end : end + 1])


def _shows_a_lesion(scene: Scene, start: int, end: int) -> bool:
    """Whether a lesion is shown that no fact names: "showed a tear", "showed bulging"."""
    verb = next((at for at in range(start, end) if scene.words[at] in _SHOWING), end)
    return any(scene.words[at] in _LESION and not scene.flags[at] & _NOT_FOUND for at in range(verb, end))


def _denies_harm(scene: Scene, start: int, end: int) -> bool:
    """Whether harm that is no fact is denied: "shows no evidence of acute injury"."""
    return any(scene.words[at] in _HARM and scene.flags[at] & Flag.NEGATED for at in range(start, end))
