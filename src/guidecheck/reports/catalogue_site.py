"""The library as a site of static pages that opens from the file system: no server, no network, every text escaped."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined

from guidecheck.authoring.cases import Run
from guidecheck.authoring.catalogue import concepts_in
from guidecheck.authoring.contents import authored, criteria_in, rows_in
from guidecheck.authoring.ids import CONCEPT, ROOT
from guidecheck.authoring.reading_aloud import facts_asked
from guidecheck.guideline import Guideline, Library, Recommendation
from guidecheck.reports.catalogue_view import Tree
from guidecheck.reports.catalogue_words import Words, concept_file, guideline_file, recommendation_file
from guidecheck.reports.rationale import NOTE
from guidecheck.vocabulary import FactDef


def write_site(library: Library, cases: Mapping[str, Sequence[Run]], out: Path) -> int:
    """Write every page under *out*; the number of pages."""
    pages = dict(_Site(library, cases).pages())
    for name, text in pages.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return len(pages)


class _Site:
    """The pages of a library, one after the other."""

    def __init__(self, library: Library, cases: Mapping[str, Sequence[Run]]) -> None:
        self.library = library
        self.cases = cases
        self.words = Words(library)

    def pages(self) -> Iterator[tuple[str, str]]:
        """Every page by the name of its file."""
        yield self._page("index.html", "index", entries=list(self._entries()))
        yield self._page("vocabulary.html", "vocabulary", topics=self._topics)
        for guideline in self.library.guidelines.values():
            yield self._page(guideline_file(guideline), "guideline", guideline=guideline)
            for recommendation in guideline.recommendations:
                yield self._recommendation(guideline, recommendation)
        for name, recommendation in self._concepts.items():
            yield self._concept(name, recommendation)

    def _page(self, file: str, kind: str, **content: object) -> tuple[str, str]:
        words = {"library": self.library, "words": self.words, "note": NOTE, "up": "../" * file.count("/")}
        counts = {"criteria_in": criteria_in, "rows_in": rows_in, "cases": self.cases, "concepts": self._concepts}
        template = _environment().get_template(f"catalogue_{kind}.html")
        return file, template.render(**words, **counts, **content)

    def _recommendation(self, guideline: Guideline, recommendation: Recommendation) -> tuple[str, str]:
        runs = [run for run in self.cases.get(guideline.id, ()) if run.recommendation.id == recommendation.id]
        cases = list(enumerate(runs, start=1))
        tree = Tree(recommendation, self.library.vocabulary, cases)
        groups = (
            ("Required: all of these", "requires", recommendation.requirements),
            ("Indications: any of these", "grants", recommendation.indications),
            ("Limits: none of these", "bars", recommendation.limits),
        )
        return self._page(
            recommendation_file(guideline, recommendation),
            "recommendation",
            guideline=guideline,
            recommendation=recommendation,
            root=recommendation.wordings[ROOT],
            groups=[(title, mark, [tree.branch(id_) for id_ in ids]) for title, mark, ids in groups if ids],
            facts=self._facts(recommendation, ROOT),
            runs=cases,
        )

    def _concept(self, name: str, recommendation: Recommendation) -> tuple[str, str]:
        users = [
            (guideline, rec)
            for guideline in self.library.guidelines.values()
            for rec in guideline.recommendations
            if CONCEPT + name in rec.wordings
        ]
        runs = [run for found in self.cases.values() for run in found if CONCEPT + name in run.statuses]
        return self._page(
            concept_file(name),
            "concept",
            name=name,
            tree=Tree(recommendation, self.library.vocabulary, list(enumerate(runs))).branch(CONCEPT + name),
            facts=self._facts(recommendation, CONCEPT + name),
            users=users,
        )

    def _facts(self, recommendation: Recommendation, id_: str) -> list[FactDef]:
        asked = dict.fromkeys(facts_asked(id_, recommendation.program.by_id()))
        return [self.library.vocabulary.facts[fact] for fact in asked]

    @cached_property
    def _concepts(self) -> Mapping[str, Recommendation]:
        return dict(sorted(concepts_in(self.library).items()))

    @property
    def _topics(self) -> Mapping[str, list[FactDef]]:
        topics: dict[str, list[FactDef]] = {}
        for fact in self.library.vocabulary.facts.values():
            topics.setdefault(fact.topic, []).append(fact)
        return topics

    def _entries(self) -> Iterator[dict[str, object]]:
        """What the search of the first page goes through."""
        for guideline in self.library.guidelines.values():
            for rec in guideline.recommendations:
                texts = [rec.wordings[id_].text for id_ in authored(rec) if not id_.startswith(CONCEPT)]
                rows = [row for wording in rec.wordings.values() for row in wording.rows]
                yield {
                    "href": quote(recommendation_file(guideline, rec)),
                    "title": rec.title,
                    "guideline": guideline.title,
                    "edition": self.words.edition(guideline.edition),
                    "studies": [self.words.study(scope) for scope in rec.scopes],
                    "modalities": sorted({scope.modality for scope in rec.scopes}),
                    "regions": sorted({region for scope in rec.scopes for region in scope.regions}),
                    "text": " ".join([rec.program.id, rec.title, guideline.title, *texts, *rows]).lower(),
                }


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("guidecheck.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
