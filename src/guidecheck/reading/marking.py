"""A sentence is marked: its mentions, places, days and flags, and the passage as the sentence itself changes it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from guidecheck.reading.context.denied_findings import studies_left
from guidecheck.reading.context.denied_kinds import without_denied_kinds
from guidecheck.reading.context.denied_onward import denied_onward
from guidecheck.reading.context.denied_places import denied_at_places
from guidecheck.reading.context.entries import within_its_entry
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.context.flags import flags_of
from guidecheck.reading.context.looked_for import triggers_of_told, without_looked_for
from guidecheck.reading.context.negative_names import with_negatives
from guidecheck.reading.context.own_words import of_other_words
from guidecheck.reading.kinds.bare_words import without_bare
from guidecheck.reading.kinds.care.bare_therapy import without_other_therapies
from guidecheck.reading.kinds.exam.dermatomes import without_named_areas
from guidecheck.reading.kinds.places_named import without_named_places
from guidecheck.reading.kinds.studies.again import with_studies_again, without_its_views
from guidecheck.reading.kinds.studies.cumulative_trauma import without_cumulative_trauma
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.columns import Told
from guidecheck.reading.notes.denied_lists import is_denied
from guidecheck.reading.places.heads import headed, still_under, under
from guidecheck.reading.places.own_sides import own_sides
from guidecheck.reading.places.regions import Group, groups_of
from guidecheck.reading.places.shared_names import meant_parts
from guidecheck.reading.places.sides import Known
from guidecheck.reading.sentences.carried import Passage
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.frames_left import leaves_its_frame, leaves_the_family
from guidecheck.reading.sentences.later import moves_on_undated
from guidecheck.reading.sentences.layers import Layer, Match, layered
from guidecheck.reading.sentences.mentions import Concept, concepts_of, with_short_forms, without_papers
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.short_forms import signed
from guidecheck.reading.sentences.tokens import Sentence
from guidecheck.reading.sentences.visit_days import days_told, without_births, without_compared
from guidecheck.reading.source_text import SourceText

_ASKING: Final = ("request", "planned", "review")
_Layers = list[list[Match]]


def marked(source: SourceText, told: Told, lexicon: Lexicon, dates: Sequence[Dated], known: Known) -> Scene:
    """The scene of a sentence; *known* are the sides that the regions had before it in the document."""
    sentence, passage = told.sentence, told.passage
    layers = _layers(sentence, lexicon, passage, known)
    mentions = with_short_forms(sentence, concepts_of(lexicon, layers[Layer.CONCEPT]))
    persons = [concept for concept in mentions if concept.is_of_the_person]
    others = [concept for concept in mentions if not concept.is_of_the_person] if persons else mentions
    concepts = _own(sentence, without_cumulative_trauma(sentence, others, dates), layers)
    if layers[Layer.SIDE]:
        named = layers[Layer.REGION], layers[Layer.CONCEPT]
        layers[Layer.SIDE] = own_sides(sentence, layers[Layer.SIDE], *named, lexicon.paired, known.sides)
    if signs := signed(sentence, concepts, layers[Layer.REGION]):
        layers[Layer.QUALITY] = sorted((*layers[Layer.QUALITY], *signs), key=lambda match: match.start)
    layers[Layer.TRIGGER] = with_negatives(sentence, layers, others, signs)
    groups = groups_of(sentence, layers, known)
    days = list[Dated]()
    flags = _flags(source.raw, told, layers, concepts, groups)
    concepts = without_denied_kinds(sentence.words, flags, concepts, layers[Layer.QUALITY])
    scene = Scene(
        source=source,
        sentence=sentence,
        words=sentence.words,
        lexicon=lexicon,
        layers=layers,
        frames=_frames(layers),
        concepts=concepts,
        anchors=without_papers(sentence, concepts_of(lexicon, layers[Layer.ANCHOR])),
        flags=flags,
        groups=groups,
        dates=without_compared(sentence, without_births(sentence, dates), concepts),
        passage=passage,
        persons=persons,
        sides=known.sides,
        days=days,
        left_out=told.left_out,
    )
    scene = _in_its_passage(scene)
    if dates:
        days.extend(tuple(days_told(scene)))  # which the scene without them tells, before anyone else sees it
    return scene


def _layers(sentence: Sentence, lexicon: Lexicon, passage: Passage, known: Known) -> _Layers:
    """The matches of each layer, without the regions and mentions that are only parts of names."""
    layers = layered(lexicon.matches(sentence))
    hidden = [match for match in layers[Layer.CONCEPT] if not match.names[0]]
    for layer in (Layer.FRAME, Layer.TRIGGER) if hidden else ():
        layers[layer] = [match for match in layers[layer] if not _only_asks_within(match, hidden)]
    layers[Layer.TRIGGER] = triggers_of_told(sentence, layers[Layer.TRIGGER])
    layers[Layer.REGION] = meant_parts(layers[Layer.REGION], lexicon.within, passage.places, known.sides)
    layers[Layer.CONCEPT] = without_named_areas(sentence, layers[Layer.CONCEPT], layers[Layer.ROOT], lexicon)
    layers[Layer.CONCEPT] = without_named_places(sentence, layers[Layer.CONCEPT], layers[Layer.REGION])
    return layers


def _only_asks_within(match: Match, hidden: Sequence[Match]) -> bool:
    """Whether a word for a request asks for nothing, in a phrase that is ignored: "as of the date of the request"."""
    asks = match.names[0].startswith(_ASKING)
    return asks and any(other.start <= match.start and match.end <= other.end for other in hidden)


def _own(sentence: Sentence, concepts: list[Concept], layers: _Layers) -> list[Concept]:
    """The mentions that state something by themselves, with those that a word such as "it" means again."""
    regions = layers[Layer.REGION]
    concepts = with_studies_again(sentence, without_its_views(sentence, concepts, regions), regions)
    concepts = without_looked_for(sentence, without_bare(sentence, concepts, regions))
    return without_other_therapies(sentence, concepts)


def _frames(layers: _Layers) -> frozenset[str]:
    """What the sentence is about."""
    return frozenset(match.names[0] for match in layers[Layer.FRAME])


def _flags(
    raw: str, told: Told, layers: _Layers, concepts: Sequence[Concept], groups: Sequence[Group]
) -> Sequence[int]:
    """How each word is meant, in the part of the document where it stands."""
    sentence, passage = told.sentence, told.passage
    triggers = of_other_words(sentence.words, layers[Layer.TRIGGER], concepts)
    flags: Sequence[int] = flags_of(sentence, triggers, layers[Layer.QUALITY])
    flags = denied_onward(sentence.words, studies_left(sentence.words, flags, concepts), concepts)
    flags = denied_at_places(sentence.words, flags, concepts, groups)
    if passage.part == "plan":
        flags = [_not_planned(flag) for flag in flags]
    if any(flag & Flag.RULE_OUT for flag in flags) and "diagnoses" in _frames(layers):
        starts = [group.start for group in groups]
        flags = within_its_entry(sentence.words, flags, layers[Layer.TRIGGER], concepts, starts)
    return [flag | Flag.NEGATED for flag in flags] if is_denied(raw, sentence, passage) else flags


def _in_its_passage(scene: Scene) -> Scene:
    """The scene under the head of its line, in the passage as its own words leave it."""
    if head := headed(scene) or still_under(scene):
        scene = under(scene, head)
    elif scene.passage.head:
        scene = replace(scene, passage=scene.passage._replace(head=(), places=()))
    if "overview" in scene.frames:
        passage = scene.passage
        return replace(scene, passage=passage._replace(date=passage.visit, frame="", places=(), pains=()))
    if moves_on_undated(scene):
        scene = replace(scene, passage=scene.passage._replace(date=None))
    if leaves_the_family(scene):
        return replace(scene, passage=scene.passage._replace(frame="", part=""))
    return replace(scene, passage=scene.passage._replace(frame="")) if leaves_its_frame(scene) else scene


def _not_planned(flag: int) -> int:
    """How a plan means what "is not indicated": it is not asked for; no record lacks it."""
    return flag & ~Flag.UNDOCUMENTED | Flag.NEGATED if flag & Flag.UNDOCUMENTED else flag
