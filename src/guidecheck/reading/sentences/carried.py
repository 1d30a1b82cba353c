"""What is carried from sentence to sentence: the visit, the places, the study, the table and the care last told of."""

from typing import NamedTuple

from guidecheck.case import Fact, When
from guidecheck.reading.places.sides import Place


class StudyTold(NamedTuple):
    """A study whose findings are being told: its fact, its day and its places."""

    name: str
    date: When | None
    places: tuple[Place, ...]


class Column(NamedTuple):
    """A column of a table with the day and the side it tells; what does not count (a goal) tells nothing.

    `start` and `end` are where its heading stands in its line.
    """

    day: When | None
    counts: bool = True
    side: str = ""
    start: int = 0
    end: int = 0


class Table(NamedTuple):
    """A table that is being told: the fact that its cells answer, if its heading says, and what its columns are for."""

    about: str
    sides: tuple[str, ...]
    days: tuple[Column, ...] = ()
    title: tuple[str, ...] = ()


class Tests(NamedTuple):
    """What a head says is tested, and the side that it names: "Reflexes (L):"."""

    about: str
    side: str = ""


class Cared(NamedTuple):
    """Care that was told: its fact, its place, and the day of the visit that told it."""

    name: str
    place: Place
    visit: When | None


class Passage(NamedTuple):
    """What a sentence takes over from the ones before it; in a note also its `part` and the day of the `visit`.

    The `date` is that of the statements; a line of a note has `begun` with one, which "today" returns to. A sentence
    that only says when the last visit was has `glanced` at it: "He was last seen on 3/4/2015.".
    What a form asks is `answered`, with a no where it is `denied`. A study that was only asked for is `ordered`.
    """

    date: When | None = None
    injury: When | None = None
    frame: str = ""
    places: tuple[Place, ...] = ()
    pains: tuple[Place, ...] = ()
    study: StudyTold | None = None
    ordered: StudyTold | None = None
    note: bool = False
    part: str = ""
    visit: When | None = None
    begun: When | None = None
    told_how: bool = False
    head: tuple[Place, ...] = ()
    section: tuple[Place, ...] = ()
    asked: tuple[Place, ...] = ()
    subject: tuple[Place, ...] = ()
    table: Table | None = None
    tests: Tests | None = None
    denying: int = 0
    denied: bool = False
    answered: bool = False
    options: bool = False
    listing: str = ""
    cared: tuple[Cared, ...] = ()
    treated: tuple[Fact, ...] = ()
    acute: bool = False
    glanced: bool = False

    def on(self, day: When | None) -> "Passage":
        """The passage as of another day."""
        return self._replace(date=day)
