"""A folder of rules becomes a Library, or every fault in it."""

from collections.abc import Mapping
from pathlib import Path

from guidecheck.authoring.codes import codes_of
from guidecheck.authoring.compile import Concept, Surroundings, compile_concepts
from guidecheck.authoring.documents import CriterionForm, GuidelineForm
from guidecheck.authoring.editions import editions_of
from guidecheck.authoring.faults import Faults, entries_of
from guidecheck.authoring.files import RuleFiles, read_folder
from guidecheck.authoring.folder import default_rules
from guidecheck.authoring.garbage import nothing_collected
from guidecheck.authoring.guidelines import guideline_of
from guidecheck.authoring.words import vocabulary_of
from guidecheck.codes import Codes
from guidecheck.forms import validate
from guidecheck.guideline import Guideline, Library
from guidecheck.source import Node

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
    around = compile_concepts(Surroundings(vocabulary, _concepts(content.concepts, faults), faults))
    authorities, editions = editions_of(content.editions, vocabulary, faults)
    guidelines: dict[str, Guideline] = {}
    for id_, node in content.guidelines.items():
        with faults.collecting():
            guidelines[id_] = guideline_of(id_, validate(node, GuidelineForm), node, editions, around)
    codes = Codes()
    with faults.collecting():
        codes = codes_of(content.codes, vocabulary) if content.codes else codes
    return Library(vocabulary, guidelines, editions, authorities, codes)


def _concepts(node: Node | None, faults: Faults) -> Mapping[str, Concept]:
    concepts: dict[str, Concept] = {}
    for name, part in entries_of(node, "concepts", faults, hyphens=True).items():
        with faults.collecting():
            concepts[name] = Concept(validate(part, CriterionForm), part)
    return concepts
