"""A folder of rules becomes a Library, or every fault in it."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

from guidecheck.authoring.compile import Concept, Surroundings, check_concepts, compile_recommendation
from guidecheck.authoring.documents import (
    CriterionForm,
    EditionsForm,
    GuidelineForm,
    RecommendationForm,
    StudyScopeForm,
)
from guidecheck.authoring.faults import Faults
from guidecheck.authoring.words import vocabulary_of
from guidecheck.diagnostics import Span, did_you_mean, fault
from guidecheck.forms import validate
from guidecheck.guideline import Authority, Edition, Guideline, Library, NotEncoded, Period, Recommendation, Scope
from guidecheck.source import Node, read
from guidecheck.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class RuleFiles:
    """The content of a rules folder, file by file; names are relative to where the user stands."""

    root: Path
    topics: Mapping[str, Node] = field(default_factory=dict)
    language: Node | None = None
    concepts: Node | None = None
    editions: Node | None = None
    guidelines: Mapping[str, Node] = field(default_factory=dict)
    cases: Mapping[str, Node] = field(default_factory=dict)


def default_rules() -> Path:
    """The folder that `GUIDECHECK_RULES` names, else `rules/` of the source tree, else the wheel's own."""
    named = os.environ.get("GUIDECHECK_RULES")
    if named:
        return Path(named)
    packaged = Path(str(files("guidecheck"))) / "rules"
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "rules"


def load(folder: Path | None = None) -> Library:
    """The library in *folder*; raises `InvalidInput` with every fault of every file."""
    faults = Faults()
    library = library_of(read_folder(folder or default_rules(), faults), faults)
    faults.raise_any()
    return library


def read_folder(root: Path, faults: Faults) -> RuleFiles:
    """Every file of the folder, parsed."""
    if not root.is_dir():
        raise fault(Span(str(root)), "no such folder", "name a folder that holds `facts/` and guidelines")
    return RuleFiles(
        root,
        topics=_read_all({path.stem: path for path in sorted((root / "facts").glob("*.yaml"))}, root, faults),
        language=_read_one(root / "language.yaml", root, faults),
        concepts=_read_one(root / "concepts.yaml", root, faults, required=False),
        editions=_read_one(root / "editions.yaml", root, faults),
        guidelines=_read_all(_beside(root, "guideline.yaml"), root, faults),
        cases=_read_all(_beside(root, "cases.yaml"), root, faults),
    )


def _beside(root: Path, name: str) -> dict[str, Path]:
    return {path.parent.relative_to(root).as_posix(): path for path in sorted(root.glob(f"*/*/{name}"))}


def _read_all(paths: Mapping[str, Path], root: Path, faults: Faults) -> dict[str, Node]:
    found = {key: _read_one(path, root, faults) for key, path in paths.items()}
    return {key: node for key, node in found.items() if node is not None}


def _read_one(path: Path, root: Path, faults: Faults, *, required: bool = True) -> Node | None:
    if not required and not path.exists():
        return None
    name = (Path(root.name) / path.relative_to(root)).as_posix()
    with faults.collecting():
        return read(path, name)
    return None


def library_of(content: RuleFiles, faults: Faults) -> Library:
    """The library; what is faulty is left out and stands in *faults*."""
    vocabulary = vocabulary_of(content.topics, content.language, faults)
    around = Surroundings(vocabulary, _concepts(content.concepts, faults), faults)
    check_concepts(around)
    authorities, editions = _editions(content, vocabulary, faults)
    guidelines: dict[str, Guideline] = {}
    for id_, node in content.guidelines.items():
        with faults.collecting():
            guidelines[id_] = _guideline(id_, validate(node, GuidelineForm), node, editions, around)
    return Library(vocabulary, MappingProxyType(guidelines), MappingProxyType(editions), authorities)


def _concepts(node: Node | None, faults: Faults) -> dict[str, Concept]:
    concepts: dict[str, Concept] = {}
    for name, part in (node.mapping if node else {}).items():
        with faults.collecting():
            concepts[name] = Concept(validate(part, CriterionForm), part)
    return concepts


def _editions(
    content: RuleFiles, vocabulary: Vocabulary, faults: Faults
) -> tuple[tuple[Authority, ...], dict[str, Edition]]:
    node = content.editions
    if node is None:
        return (), {}
    with faults.collecting():
        form = validate(node, EditionsForm)
        authorities = tuple(Authority(part.id, part.title, part.controls) for part in form.authorities)
        editions = {
            id_: Edition(
                id_,
                edition.title,
                edition.authority,
                tuple(Period(p.chapter, p.regions, p.from_, p.until, p.note or "") for p in edition.periods),
            )
            for id_, edition in form.editions.items()
        }
        _check_editions(editions, authorities, node.mapping["editions"], vocabulary, faults)
        return authorities, editions
    return (), {}


def _check_editions(
    editions: Mapping[str, Edition],
    authorities: Iterable[Authority],
    node: Node,
    vocabulary: Vocabulary,
    faults: Faults,
) -> None:
    known = {authority.id for authority in authorities}
    for id_, edition in editions.items():
        here = node.mapping[id_]
        if edition.authority not in known:
            help_ = did_you_mean(edition.authority, known)
            faults.add(here.at(["authority"]), f"unknown authority `{edition.authority}`", help_)
        for index, period in enumerate(edition.periods):
            if period.first and period.last and period.first > period.last:
                faults.add(here.at(["periods", index, "until"]), f"the period ends on {period.last}, before it begins")
            check_names(
                period.regions,
                here.mapping["periods"].items[index].mapping["regions"],
                "region",
                vocabulary.regions,
                faults,
            )


def check_names(names: Iterable[str], node: Node, what: str, known: Iterable[str], faults: Faults) -> None:
    """A fault for every one of *names* that is not known; *node* is the list they stand in."""
    known = set(known)
    for index, name in enumerate(names):
        if name not in known:
            faults.add(node.at([index]), f"unknown {what} `{name}`", did_you_mean(name, known))


def _guideline(
    id_: str, form: GuidelineForm, node: Node, editions: Mapping[str, Edition], around: Surroundings
) -> Guideline:
    faults = around.faults
    if form.guideline != id_:
        faults.add(
            node.at(["guideline"]), f"`{form.guideline}` stands in the folder `{id_}`", "name it after its folder"
        )
    if form.edition not in editions:
        faults.add(node.at(["edition"]), f"unknown edition `{form.edition}`", did_you_mean(form.edition, editions))
    check_names(form.regions, node.mapping["regions"], "region", around.vocabulary.regions, faults)
    nodes = node.mapping["recommendations"].items
    _check_unique(form.recommendations, nodes, faults)
    recommendations = tuple(
        compile_recommendation(id_, part, here, _scopes(part, here, form.regions, around), around)
        for part, here in zip(form.recommendations, nodes, strict=True)
    )
    _check_overlaps(recommendations, faults)
    _check_rows(form, node, recommendations, faults)
    return Guideline(
        id=id_,
        title=form.title,
        edition=form.edition,
        regions=form.regions,
        chapter="" if form.chapter is None else str(form.chapter),
        recommendations=recommendations,
        not_encoded=tuple(NotEncoded(part.row, part.reason) for part in form.not_encoded),
    )


def _check_unique(forms: Iterable[RecommendationForm], nodes: Iterable[Node], faults: Faults) -> None:
    seen: set[str] = set()
    for form, node in zip(forms, nodes, strict=True):
        if form.id in seen:
            faults.add(node.at(["id"]), f"the recommendation `{form.id}` stands here twice")
        seen.add(form.id)


def _scopes(form: RecommendationForm, node: Node, regions: tuple[str, ...], around: Surroundings) -> tuple[Scope, ...]:
    faults, words = around.faults, around.vocabulary
    scopes: list[Scope] = []
    for index, study in enumerate(form.studies):
        here = node.mapping["studies"].items[index]
        entry = study if isinstance(study, StudyScopeForm) else StudyScopeForm(modality=study)
        place = here.mapping.get("modality", here)
        if entry.modality not in words.modalities:
            faults.add(
                place.span, f"unknown modality `{entry.modality}`", did_you_mean(entry.modality, words.modalities)
            )
        if entry.technique is not None and entry.technique not in words.techniques:
            help_ = did_you_mean(entry.technique, words.techniques)
            faults.add(here.at(["technique"]), f"unknown technique `{entry.technique}`", help_)
        for position, region in enumerate(entry.regions or ()):
            if region not in regions:
                faults.add(
                    here.at(["regions", position]),
                    f"`{region}` is no region of this guideline",
                    did_you_mean(region, regions),
                )
        scopes.append(Scope(entry.modality, entry.technique, entry.regions or regions))
    return tuple(scopes)


def _check_overlaps(recommendations: Iterable[Recommendation], faults: Faults) -> None:
    """One recommendation of a guideline speaks to a study: two that claim it leave the reader to guess."""
    claimed: dict[tuple[str, str | None, str], str] = {}
    for recommendation in recommendations:
        for scope in recommendation.scopes:
            for region in scope.regions:
                key = (scope.modality, scope.technique, region)
                other = claimed.setdefault(key, recommendation.id)
                if other != recommendation.id:
                    named = " ".join(part for part in key if part)
                    faults.add(recommendation.span, f"`{recommendation.id}` and `{other}` both speak to `{named}`")


def _check_rows(form: GuidelineForm, node: Node, recommendations: Iterable[Recommendation], faults: Faults) -> None:
    """A row is encoded or listed as not encoded, never both."""
    encoded = {row for rec in recommendations for wording in rec.wordings.values() for row in wording.rows}
    for index, part in enumerate(form.not_encoded):
        if part.row in encoded:
            faults.add(
                node.at(["not_encoded", index, "row"]), f"the row `{part.row}` is encoded and listed as not encoded"
            )
