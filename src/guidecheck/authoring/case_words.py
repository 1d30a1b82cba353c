"""What can be said of the cases of a guideline that is at fault and cannot be evaluated: the words that they name."""

from collections.abc import Iterator

from guidecheck.authoring.faults import Faults
from guidecheck.authoring.guideline_forms import RuleCasesForm
from guidecheck.authoring.ids import RESERVED
from guidecheck.authoring.named import check_named, named_in_rules
from guidecheck.diagnostics import Span, did_you_mean
from guidecheck.sound_part import sound_part
from guidecheck.source import Node
from guidecheck.vocabulary import Vocabulary


def check_case_words(node: Node, guideline: Node | None, vocabulary: Vocabulary, faults: Faults) -> None:
    """A fault for every word in `cases.yaml` that there is not.

    A criterion may be missing only because it is at fault itself, so an id counts as misspelt where another is near.
    """
    faults.found.extend(sound_part(node, RuleCasesForm).faults)
    check_named([node], named_in_rules(vocabulary), faults)
    ids = frozenset(_ids(guideline)) if guideline else frozenset()
    for what, id_, place in _named_ids(node):
        near = did_you_mean(id_, ids)
        if near and id_.partition("/")[0] not in ids | RESERVED:
            faults.add(place, f"unknown {what} `{id_}`", near)


def _named_ids(node: Node) -> Iterator[tuple[str, str, Span]]:
    """The recommendations and criteria that the cases name."""
    for case in node.find(["cases"]).items:
        recommendation, criteria = case.step("recommendation"), case.step("criteria")
        if recommendation is not None and isinstance(recommendation.value, str):
            yield "recommendation", recommendation.value, recommendation.span
        for id_, place in criteria.keys.items() if criteria else ():
            yield "criterion", id_, place


def _ids(node: Node) -> Iterator[str]:
    """Every id inside, whether or not it stands where a criterion does."""
    for key, inside in node.mapping.items():
        if key == "id":
            yield str(inside.value)
        yield from _ids(inside)
    for part in node.items:
        yield from _ids(part)
