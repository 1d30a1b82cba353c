"""Whether scenarios and cases notice a mutant; and where none does, whether anything could."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from guidecheck.authoring.contents import WHOLES
from guidecheck.authoring.ids import ITSELF, NOT_LIFTED, ROOT, UNLESS
from guidecheck.authoring.trials import trials
from guidecheck.engines.reference import status_of
from guidecheck.program import Criterion, CriterionId, Program, parts_of
from guidecheck.scenarios.boundaries import BOUNDS, Answers, below, closed, records
from guidecheck.scenarios.mutants import Mutant
from guidecheck.scenarios.observations import Observation
from guidecheck.scenarios.proofs import Proof
from guidecheck.status import Status
from guidecheck.vocabulary import Value, Vocabulary

_UNNAMED = (ITSELF, NOT_LIFTED, UNLESS)


@dataclass(frozen=True, slots=True)
class Witness:
    """A record that tells a mutant from the rule, and the criterion whose status does."""

    program: str
    answers: Mapping[str, Value]
    criterion: CriterionId
    status: Status
    mutated: Status


class Tested:
    """One program with what scenarios and cases showed of it."""

    def __init__(self, program: Program, observations: Iterable[Observation], vocabulary: Vocabulary) -> None:
        self.program, self.vocabulary = program, vocabulary
        self.criteria = program.by_id()
        self.seen = [one for one in observations if one.fingerprint == program.fingerprint and one.proof]
        self.seeds = [_documented(one.proof) for one in self.seen if one.proof]

    def killer(self, mutant: Mutant) -> str:
        """The first scenario or case that would fail, or nothing."""
        above = self._above(mutant.changed.id)
        touched = {mutant.changed.id, *(one.id for one in above)}
        for one in self.seen:
            if one.proof and not touched.isdisjoint(one.proof.asserted):
                known = dict(one.statuses)
                self._evaluate([mutant.changed, *above], one.proof.answers, known)
                if any(known[id_] is not one.statuses[id_] for id_ in touched & one.proof.asserted):
                    return one.source
        return ""

    def witness(self, mutant: Mutant) -> Witness | None:
        """A record over which the reference engine tells the mutant from the rule, or None where it finds none."""
        changed = mutant.changed
        around = {**self.criteria, changed.id: changed}
        own = below([changed.id], self.criteria) + below([changed.id], around)
        asked = own if self._named(changed.id) else below([mutant.criterion], self.criteria)
        options = trials([*(self.criteria[id_] for id_ in asked), changed], self.vocabulary, BOUNDS)
        order = [one for one in self.program.criteria if one.id in self._needed(changed.id, own)]
        for answers in records(options, self.seeds, Random(mutant.program + mutant.criterion)):  # noqa: S311 - no secret
            found = self._told_apart(mutant, order, closed(answers, self.vocabulary))
            if found is not None:
                return Witness(self.program.id, answers, *found)
        return None

    def _needed(self, id_: CriterionId, own: Sequence[CriterionId]) -> set[CriterionId]:
        """What must be evaluated: the changed criterion, its parts, and all as far as the whole where it is unnamed."""
        if self._named(id_):
            return set(own)
        named = next((one.id for one in self._above(id_) if self._named(one.id)), ROOT)
        return set(below([named], self.criteria)) | set(own)

    def _told_apart(
        self, mutant: Mutant, order: Sequence[Criterion], answers: Answers
    ) -> tuple[CriterionId, Status, Status] | None:
        plain: dict[CriterionId, Status] = {}
        mutated: dict[CriterionId, Status] = {}
        self._evaluate(order, answers, plain)
        self._evaluate([mutant.changed if one.id == mutant.changed.id else one for one in order], answers, mutated)
        for one in order:
            if plain[one.id] is not mutated[one.id] and self._named(one.id):
                return one.id, plain[one.id], mutated[one.id]
        return None

    def _named(self, id_: CriterionId) -> bool:
        """Whether a person can ask for the criterion: it has an id of its own, or is the recommendation."""
        return id_ == ROOT or (id_ not in WHOLES and not id_.endswith(_UNNAMED))

    def _above(self, id_: CriterionId) -> list[Criterion]:
        """The wholes that the criterion is part of, directly or not, parts before wholes."""
        touched = {id_}
        found: list[Criterion] = []
        for one in self.program.criteria:
            if not touched.isdisjoint(parts_of(one)):
                touched.add(one.id)
                found.append(one)
        return found

    @staticmethod
    def _evaluate(
        order: Iterable[Criterion], answers: Mapping[str, Value | None], known: dict[CriterionId, Status]
    ) -> None:
        for one in order:
            known[one.id] = status_of(one, answers, known)


def _documented(proof: Proof) -> Answers:
    """The answers of a proof but those that its record leaves open."""
    return {name: value for name, value in proof.answers.items() if value is not None}
