"""The case that a scenario tells, step by step."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from guidecheck.case import Case, Dates
from guidecheck.forms import LONGEST_NAME
from guidecheck.scenarios.entries import Entry, case_file, check_known, list_of, node_of, take_in
from guidecheck.scenarios.places import Place
from guidecheck.source import Node
from guidecheck.vocabulary import Vocabulary


class Draft:
    """What was said so far, each entry where its step stands.

    An entry is taken in twice: alone when it is said, so that its own step fails, and with all others in the end.
    """

    def __init__(self, words: Vocabulary, name: str) -> None:
        self._words, self._name = words, name[:LONGEST_NAME]
        self._lists: dict[str, list[Node]] = {}
        self._keys: dict[str, Node] = {}
        self._items: list[Node] = []
        self._silences: dict[str, Place] = {}
        self._file: Case | None = None

    def start_from(self, case: Case) -> None:
        """Start from a file, or from several; what the scenario says comes on top."""
        self._file = case if self._file is None else _joined(self._file, case)

    def add(self, section: str, entry: Entry, place: Place, heading: Place | None = None) -> None:
        """An entry of `facts`, `earlier_studies`, `treatments` or `procedures`, in a table under a *heading*."""
        node = node_of(entry, place, heading)
        take_in(case_file({section: list_of([node], place)}, (), self._name, place), self._words)
        self._lists.setdefault(section, []).append(node)

    def ask_for(self, requested: str, studies: list[Entry], place: Place) -> None:
        """A line of the request; without studies it asks for something that is no imaging study."""
        listed = list_of([node_of(study, place) for study in studies], place)
        item = node_of({"requested": requested, "studies": listed}, place)
        take_in(case_file({}, [item], self._name, place), self._words)
        self._items.append(item)

    def set(self, key: str, value: Entry | str, place: Place) -> None:
        """What a case file says once: `injury`, `request`, `ur_decision`, `service`."""
        node = node_of(value, place) if isinstance(value, Mapping) else node_of({key: value}, place).mapping[key]
        take_in(case_file({key: node}, (), self._name, place), self._words)
        if key in self._keys and self._keys[key].plain() != node.plain():
            raise place.fault("", f"the scenario gives two answers for `{key.replace('_', ' ')}`")
        self._keys[key] = node

    def keep_silent_on(self, fact: str, place: Place) -> None:
        """Take back what the case file says about a fact."""
        check_known(fact, self._words.facts, "fact", place)
        self._silences[fact] = place

    @property
    def silences(self) -> Mapping[str, Place]:
        """The facts on which the record is to be silent, and where that is said."""
        return self._silences

    def case(self, place: Place) -> Case:
        """The whole case; raises `InvalidInput` with every fault."""
        lists = {section: list_of(nodes, place) for section, nodes in self._lists.items()}
        told = take_in(case_file({**self._keys, **lists}, self._items, self._name, place), self._words)
        if not self._items:
            told = replace(told, items=())
        case = told if self._file is None else _joined(self._file, told)
        if not case.items:
            raise place.fault("", "nothing is asked for", "begin with `Given a request for STUDIES`")
        return replace(case, facts=tuple(fact for fact in case.facts if fact.name not in self._silences))


def _joined(file: Case, told: Case) -> Case:
    """A case with what was said on top of it; a request takes the place of the one before."""
    said = told.dates
    dates = Dates(
        injury=said.injury or file.dates.injury,
        request=said.request or file.dates.request,
        ur_decision=said.ur_decision or file.dates.ur_decision,
        service=said.service or file.dates.service,
    )
    return replace(file, items=told.items or file.items, facts=(*file.facts, *told.facts), dates=dates)


def undated(case: Case) -> bool:
    """Whether no day stands anywhere in the case."""
    days: list[date | None] = [case.dates.injury, case.key_date(), case.request_date()]
    return not any(days)
