"""A folder of rules becomes a Library, or every fault in it."""

from collections.abc import Mapping
from pathlib import Path

from guidecheck.authoring.codes import codes_of
from guidecheck.authoring.compile import Concept, Surroundings, compile_concepts, compile_recommendation
from guidecheck.authoring.editions import editions_of
from guidecheck.authoring.faults import Faults, entries_of
from guidecheck.authoring.files import RuleFiles, read_folder
from guidecheck.authoring.folder import default_rules
from guidecheck.authoring.garbage import nothing_collected
from guidecheck.authoring.guideline_forms import CriterionForm, GuidelineForm, RecommendationForm
from guidecheck.authoring.guidelines import guideline_of
from guidecheck.authoring.named import check_named, named_in_rules
from guidecheck.authoring.words import vocabulary_of
from guidecheck.codes import Codes
from guidecheck.forms import validate
from guidecheck.guideline import Edition, Guideline, Library
from guidecheck.sound_part import sound_part
from guidecheck.source import Node
from guidecheck.vocabulary import Vocabulary

__all__ = ["RuleFiles", "default_rules", "library_of", "load", "read_folder"]


def load(folder: Path | None = None) -> Library:
    """The library in *folder*; raises `InvalidInput` with every fault of every file that it is made of."""
    faults = Faults()
    with nothing_collected():
        library = library_of(read_folder(folder or default_rules(), faults), faults)
    faults.raise_any()
    return library


def library_of(content: RuleFiles, faults: Faults) -> Library:
    """The library; what is faulty is left out and stands in *faults*."""
    vocabulary = vocabulary_of(content.topics, content.language, faults)
    around = compile_concepts(Surroundings(vocabulary, _concepts(content.concepts, vocabulary, faults), faults))
    authorities, editions = editions_of(content.editions, vocabulary, faults)
    read = {id_: _guideline(id_, node, editions, around) for id_, node in content.guidelines.items()}
    guidelines = {id_: guideline for id_, guideline in read.items() if guideline is not None}
    codes = Codes()
    with faults.collecting():
        codes = codes_of(content.codes, vocabulary) if content.codes else codes
    return Library(vocabulary, guidelines, editions, authorities, codes)


def _guideline(id_: str, node: Node, editions: Mapping[str, Edition], around: Surroundings) -> Guideline | None:
    """The sound part of a guideline; of what is not, the words are checked all the same."""
    sound = sound_part(node, GuidelineForm)
    around.faults.found.extend(sound.faults)
    check_named(sound.cut, named_in_rules(around.vocabulary, around.concepts, editions), around.faults)
    if sound.form is not None:
        return guideline_of(id_, sound.form, sound.node, editions, around)
    for part in node.mapping["recommendations"].items if "recommendations" in node.mapping else ():
        recommendation = sound_part(part, RecommendationForm)
        if recommendation.form is not None:
            compile_recommendation(id_, recommendation.form, recommendation.node, (), around)
    return None


def _concepts(node: Node | None, vocabulary: Vocabulary, faults: Faults) -> Mapping[str, Concept]:
    entries = entries_of(node, "concepts", faults, hyphens=True)
    concepts: dict[str, Concept] = {}
    for name, part in entries.items():
        with faults.entry(name):
            concepts[name] = Concept(validate(part, CriterionForm), part)
    left_out = [part for name, part in entries.items() if name not in concepts]
    check_named(left_out, named_in_rules(vocabulary, entries), faults)
    return concepts
