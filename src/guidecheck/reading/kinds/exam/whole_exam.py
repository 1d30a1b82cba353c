"""Regions with one word for their whole examination: "L elbow: wnl", "both wrists normal, right elbow tender"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.kinds.exam.grades import of_reflexes
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import EXCEPTING
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at

_LINKS: Final = frozenset(
    {":", "-", "is", "was", "are", "were", "exam", "examination", "entirely", "completely", "otherwise"}
)
_WHOLE: Final = frozenset({"normal", "unremarkable", "wnl", "within", "benign"})
_OPENS: Final = frozenset({",", ";", ":", "and", "-", "the", "both", "left", "right", "bilateral", "while", "but"})
_CLOSES: Final = frozenset({",", ";", ".", "and", "while", "but"})
_TO_REGION: Final = frozenset({"of", "in", "at", "the", "both", "left", "right", "bilateral"})
_ALONE: Final = _WHOLE | {".", "limit"}
_EXAMINED: Final = (("on", "exam"), ("on", "examination"), ("to", "exam"), ("to", "examination"))


def read_normal_regions(scene: Scene) -> Iterator[Fact]:
    """The regions whose examination is normal; a study's are none, and a region with a finding speaks for itself."""
    name = scene.lexicon.by_assembly.get("exam")
    told = [quality for quality in scene.qualities("normal") if scene.words[quality.start] in _WHOLE]
    if name is None or not told or not _of_an_examination(scene) or of_reflexes(scene):
        return
    if scene.passage.section and not scene.concepts and _ALONE.issuperset(scene.words):
        concept = Concept(scene.lexicon.facts[name], told[0].start, told[0].end)
        when = date_at(scene, 0)
        for place in scene.passage.section:
            yield Fact(
                name, True, place.region, place.side, when, speaker_at(scene, concept), quotes=scene.quoted(concept)
            )
    for group in scene.groups:
        quality = next((quality for quality in told if _says(scene, group, quality)), None)
        if quality is None:
            continue
        concept = Concept(scene.lexicon.facts[name], group.start, quality.end)
        quotes, when = scene.quoted(concept), date_at(scene, group.start)
        for place in group.places:
            yield Fact(name, True, place.region, place.side, when, speaker_at(scene, concept), quotes=quotes)


def _of_an_examination(scene: Scene) -> bool:
    """Whether a sentence tells what an examination finds, and no study does."""
    if scene.passage.study is not None or any(concept.fact.assembly == "study" for concept in scene.concepts):
        return False
    passage = scene.passage
    examined = (
        "examination" in {passage.part, passage.frame, *scene.frames} or bool(passage.head) or _turns_to_other(scene)
    )
    return examined and scene.frames.isdisjoint({"studies", "plan", "request", "review", "guideline"})


def _turns_to_other(scene: Scene) -> bool:
    """Whether a sentence turns to the other of two whose findings were told: "the left shoulder was normal"."""
    told = {place.region for place in scene.passage.places} if scene.passage.frame != "complaints" else set()
    return any(place.region in told and place.side for group in scene.groups for place in group.places)


def _says(scene: Scene, group: Group, quality: Match) -> bool:
    """Whether a word right behind a region closes all that is said of it."""
    opens = group.start == 0 or scene.words[group.start - 1] in _OPENS
    linked = quality.start >= group.end and _LINKS.issuperset(scene.words[group.end : quality.start])
    after = scene.words[quality.end : quality.end + 2]
    closed = not after or (after[0] in _CLOSES and EXCEPTING.isdisjoint(after)) or after in _EXAMINED
    level = scene.words[group.end - 1].isdigit()
    told = opens and linked and closed and not level and not scene.denied(quality)
    return told and not _is_where_another_is(scene, group)


def _is_where_another_is(scene: Scene, group: Group) -> bool:
    """Whether a region only tells where an examination of one kind is: "neurological exam of the legs was normal"."""
    first = group.start
    while first > 0 and scene.words[first - 1] in _TO_REGION:
        first -= 1
    return 0 < first < group.start and any(each.end == first and each.needs_outcome for each in scene.concepts)
