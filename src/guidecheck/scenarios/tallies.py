"""What came of mutation: the mutants killed, those that nothing could notice, and those that nothing notices."""

from dataclasses import dataclass

from guidecheck.scenarios.killing import Witness
from guidecheck.scenarios.mutants import Edit, Mutant


@dataclass(frozen=True, slots=True)
class Survivor:
    """A mutant that nothing notices.

    A change of a criterion has a record that would tell it from the rule; a change of scopes or days stands at a path.
    """

    operator: str
    unit: str
    edit: Edit
    mutant: Mutant | None = None
    witness: Witness | None = None
    file: str = ""
    at: tuple[str | int, ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of the mutants of one recommendation, one concept, or one choice of guidelines."""

    unit: str
    killed: dict[str, int]
    equivalent: int
    survivors: tuple[Survivor, ...]


@dataclass(frozen=True, slots=True)
class Mutation:
    """The whole: a tally for every unit, in the order of the library."""

    tallies: tuple[Tally, ...]

    @property
    def killed(self) -> int:
        """The mutants that some scenario or case notices."""
        return sum(sum(tally.killed.values()) for tally in self.tallies)

    @property
    def equivalent(self) -> int:
        """The mutants that nothing could notice."""
        return sum(tally.equivalent for tally in self.tallies)

    def survivors(self) -> tuple[Survivor, ...]:
        """The mutants that nothing notices."""
        return tuple(one for tally in self.tallies for one in tally.survivors)

    @property
    def score(self) -> float:
        """The part of the mutants that count which are killed, from 0 to 1; 1 where there is none."""
        return score_of(self.killed, len(self.survivors()))


def score_of(killed: int, survived: int) -> float:
    """The part that is killed."""
    return killed / (killed + survived) if killed + survived else 1.0
