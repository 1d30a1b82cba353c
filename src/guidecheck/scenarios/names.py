"""The names that steps fill in, looked up without running the scenario."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from guidecheck.determination import Outcome
from guidecheck.diagnostics import Diagnostic, InvalidInput
from guidecheck.guideline import Library
from guidecheck.scenarios.entries import check_known
from guidecheck.scenarios.places import Place
from guidecheck.scenarios.sayings import earlier_study, place_in, sessions_of, studies_in, typed, word_of
from guidecheck.status import Status
from guidecheck.vocabulary import Kind, problem_with

_STATUSES = [status.value.replace("_", " ") for status in Status]
_OUTCOMES = [outcome.value.replace("_", " ") for outcome in Outcome]
Rows = Sequence[tuple[Place, Sequence[str]]]


class Names:
    """What the rules know by name."""

    def __init__(self, library: Library) -> None:
        self.library, self.words = library, library.vocabulary
        every = [one for guideline in library.guidelines.values() for one in guideline.recommendations]
        self._criteria = {id_ for one in every for id_ in one.wordings}
        self._asked = {one.fact for recommendation in every for one in recommendation.program.comparisons()}

    def is_asked(self, fact: str) -> bool:
        """Whether some criterion asks for the fact."""
        return fact in self._asked

    def faults(
        self, template: str, slots: Mapping[str, str], guideline: str | None, place: Place, rows: Rows
    ) -> Iterator[Diagnostic]:
        """The names that a step or its table fills in and that nothing knows."""
        for slot, value in slots.items():
            yield from caught(partial(self._slot, template, slot, value, slots, guideline, place))
        if "documents these facts" in template:
            yield from self._facts(rows)

    def _slot(
        self, template: str, slot: str, value: str, slots: Mapping[str, str], guideline: str | None, place: Place
    ) -> None:
        match slot:
            case "fact":
                check_known(value, self.words.facts, "fact", place)
            case "value":
                self._value(slots["fact"], value, place)
            case "guideline":
                check_known(value, self.library.guidelines, "guideline", place)
            case "criterion":
                check_known(value, self._ids(guideline), "criterion", place)
            case "region":
                place_in(value, place, self.words)
            case "treatment":
                word_of(sessions_of(value)[1], "tx.", "treatment", place, self.words)
            case "status":
                check_known(value, _OUTCOMES if template.startswith("the criteria") else _STATUSES, "status", place)
            case "study" if "earlier" in template:
                earlier_study(value, place, self.words)
            case "study" | "studies":
                studies_in(value, place, self.words)

    def _ids(self, guideline: str | None) -> set[str]:
        """The criteria of the guideline that is asked, or of all."""
        found = self.library.guidelines.get(guideline or "")
        return {id_ for one in found.recommendations for id_ in one.wordings} if found else self._criteria

    def _value(self, fact: str, value: str, place: Place) -> None:
        definition = self.words.facts.get(fact)
        if definition is None:
            return
        problem = problem_with(definition, typed(value, definition))
        if problem and not (definition.kind is Kind.DATE and value[:4].isdigit()):
            raise place.fault(value, problem)

    def _facts(self, rows: Rows) -> Iterator[Diagnostic]:
        headings = list(rows[0][1]) if rows else []
        for place, cells in rows[1:]:
            row = dict(zip(headings, (cell.strip() for cell in cells), strict=True))
            fact, value, region = (row.get(key, "") for key in ("fact", "value", "region"))
            yield from caught(partial(check_known, fact, self.words.facts, "fact", place))
            if value:
                yield from caught(partial(self._value, fact, value, place))
            if region and region not in self.words.regions:
                yield from caught(partial(place_in, region, place, self.words))


def caught(look: Callable[[], object]) -> Sequence[Diagnostic]:
    """The faults that *look* finds."""
    try:
        look()
    except InvalidInput as invalid:
        return invalid.diagnostics
    return ()
