"""How the pages of the catalogue name things, and the files that they stand in."""

from guidecheck.guideline import Guideline, Library, Recommendation, Scope
from guidecheck.vocabulary import written


class Words:
    """How the pages name things, and where they lead."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.guideline_file, self.recommendation_file = guideline_file, recommendation_file
        self.written = written

    def edition(self, id_: str) -> str:
        """The title of an edition."""
        edition = self._library.editions.get(id_)
        return edition.title if edition else id_

    def region(self, name: str) -> str:
        """The label of a region."""
        return self._library.vocabulary.regions[name].label

    def modality(self, name: str) -> str:
        """The label of a kind of study."""
        return self._library.vocabulary.modalities[name].label

    def study(self, scope: Scope) -> str:
        """The label of the studies of a scope."""
        techniques = self._library.vocabulary.techniques
        technique = f", {techniques[scope.technique].label}" if scope.technique else ""
        return self.modality(scope.modality) + technique


def guideline_file(guideline: Guideline) -> str:
    """The page of a guideline."""
    return f"{guideline.id}/index.html"


def recommendation_file(guideline: Guideline, recommendation: Recommendation) -> str:
    """The page of a recommendation."""
    return f"{guideline.id}/{recommendation.id}.html"


def concept_file(name: str) -> str:
    """The page of a concept."""
    return f"concepts/{name}.html"
