"""`guideline.yaml`: the recommendations of one chapter, each speaking to studies of its own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from guidecheck.authoring.compile import Surroundings, compile_recommendation
from guidecheck.authoring.faults import Faults, check_names, check_unique, nearest
from guidecheck.authoring.guideline_forms import GuidelineForm, RecommendationForm, StudyScopeForm
from guidecheck.diagnostics import Span, did_you_mean
from guidecheck.guideline import Edition, Guideline, NotEncoded, Recommendation, Scope
from guidecheck.source import Node


def guideline_of(
    id_: str, form: GuidelineForm, node: Node, editions: Mapping[str, Edition], around: Surroundings
) -> Guideline:
    """The guideline in the folder *id_*; faults go to *around*."""
    faults = around.faults
    if form.guideline != id_:
        faults.add(
            node.at(["guideline"]), f"`{form.guideline}` stands in the folder `{id_}`", "name it after its folder"
        )
    if form.edition not in editions:
        faults.add(node.at(["edition"]), f"unknown edition `{form.edition}`", nearest(form.edition, editions))
    check_names(form.regions, node.mapping["regions"], "region", around.vocabulary.regions, faults)
    nodes = node.mapping["recommendations"].items
    check_unique([(part.id, here.at(["id"])) for part, here in zip(form.recommendations, nodes, strict=True)], faults)
    scopes = [
        list(_scopes(part, here, form.regions, around)) for part, here in zip(form.recommendations, nodes, strict=True)
    ]
    _check_overlaps(form.recommendations, scopes, faults)
    recommendations = tuple(
        compile_recommendation(id_, part, here, [scope for scope, _ in found], around)
        for part, here, found in zip(form.recommendations, nodes, scopes, strict=True)
    )
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


def _scopes(
    form: RecommendationForm, node: Node, regions: Sequence[str], around: Surroundings
) -> Iterator[tuple[Scope, Span]]:
    """The studies that the recommendation speaks to, each with its place."""
    words = around.vocabulary
    for study, here in zip(form.studies, node.mapping["studies"].items, strict=True):
        entry = study if isinstance(study, StudyScopeForm) else StudyScopeForm(modality=study)
        named = [("modality", entry.modality, words.modalities), ("technique", entry.technique, words.techniques)]
        for what, name, known in named:
            if name is not None and name not in known:
                around.faults.add(here.at([what]), f"unknown {what} `{name}`", nearest(name, known))
        for position, region in enumerate(entry.regions or ()):
            if region not in regions:
                help_ = did_you_mean(region, regions) or f"its regions are {', '.join(regions)}"
                around.faults.add(here.at(["regions", position]), f"`{region}` is no region of this guideline", help_)
        yield Scope(entry.modality, entry.technique, entry.regions or tuple(regions)), here.span


def _check_overlaps(
    forms: Iterable[RecommendationForm], scopes: Iterable[Sequence[tuple[Scope, Span]]], faults: Faults
) -> None:
    """One recommendation of a guideline speaks to a study: two that claim it leave the reader to guess."""
    claimed: dict[tuple[str, str | None, str], str] = {}
    for form, found in zip(forms, scopes, strict=True):
        for scope, place in found:
            for region in scope.regions:
                key = (scope.modality, scope.technique, region)
                named = " ".join(part for part in key if part)
                if key in claimed:
                    help_ = "narrow one of them to a technique or to some regions"
                    faults.add(place, f"`{form.id}` and `{claimed[key]}` both speak to `{named}`", help_)
                claimed[key] = form.id


def _check_rows(form: GuidelineForm, node: Node, recommendations: Iterable[Recommendation], faults: Faults) -> None:
    """A row is encoded or listed as not encoded, never both, and listed once."""
    encoded = {row for rec in recommendations for wording in rec.wordings.values() for row in wording.rows}
    places = [node.at(["not_encoded", index, "row"]) for index in range(len(form.not_encoded))]
    check_unique(list(zip([part.row for part in form.not_encoded], places, strict=True)), faults, what="row")
    for part, place in zip(form.not_encoded, places, strict=True):
        if part.row in encoded:
            faults.add(place, f"the row `{part.row}` is encoded and listed as not encoded", "take it out of one place")
