"""A fact of a record told as a step: what the step says, and the entry of a case file that it makes."""

from collections.abc import Mapping
from dataclasses import dataclass

from guidecheck.case import Fact, Speaker
from guidecheck.diagnostics import InvalidInput
from guidecheck.scenarios.entries import Entry
from guidecheck.scenarios.places import Place
from guidecheck.scenarios.sayings import earlier_study
from guidecheck.vocabulary import FactDef, Kind, Per, Value, Vocabulary, written

_NOWHERE = Place("", 1)
_STUDY, _TREATMENT = "study.", "tx."
_PROCEDURES: Mapping[tuple[str, Value | None], tuple[str, str]] = {
    ("tx.surgery", True): ("surgery", "done"),
    ("tx.injection", True): ("injection", "done"),
    ("surgery_planned", True): ("surgery", "planned"),
    ("surgery_planned", False): ("surgery", "ruled_out"),
    ("injection_planned", True): ("injection", "planned"),
    ("injection_planned", False): ("injection", "ruled_out"),
}
_RESPONSES = {"improved": "helped", "not_improved": "did not help"}


@dataclass(frozen=True, slots=True)
class FactStep:
    """A step that states a fact, and the entry under a section of a case file that it makes."""

    words: str
    section: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class _Around:
    """Where a fact belongs, when it was true and who says it: as parts of a step, and as keys of an entry."""

    where: str
    day: str
    speaker: str
    entry: Entry


def fact_step(fact: Fact, words: Vocabulary) -> FactStep:
    """The step that carries most of what the fact says: as a procedure, a study, a treatment, else as a fact."""
    definition = words.facts[fact.name]
    around = _around(fact, definition, words)
    if fact.result is None and fact.measure is None and (fact.name, fact.value) in _PROCEDURES:
        return _procedure(fact, around)
    if fact.value is True and fact.name.startswith(_STUDY) and _can_be_named(fact, words):
        return _earlier_study(fact, around, words)
    if fact.value is True and fact.name.startswith(_TREATMENT):
        return _treatment(fact, around)
    return _plain(fact, definition, around)


def _around(fact: Fact, definition: FactDef, words: Vocabulary) -> _Around:
    placed = definition.per in {Per.REGION, Per.STUDY} and fact.region is not None
    region, side = (fact.region, fact.side) if placed else (None, None)
    day = str(fact.date) if fact.date else None
    speaker = fact.speaker.value if fact.speaker is not Speaker.UNKNOWN else None
    return _Around(
        where=f" for the {f'{side} ' if side else ''}{words.regions[region].label}" if region else "",
        day=f" on {day}" if day else "",
        speaker=f" according to the {speaker.replace('_', ' ')}" if speaker else "",
        entry={"region": region, "side": side, "date": day, "speaker": speaker},
    )


def _procedure(fact: Fact, around: _Around) -> FactStep:
    procedure, status = _PROCEDURES[fact.name, fact.value]
    said = f"{procedure} is {status.replace('_', ' ')}{around.where}{around.day}{around.speaker}"
    return FactStep(said, "procedures", {"procedure": procedure, "status": status, **around.entry})


def _earlier_study(fact: Fact, around: _Around, words: Vocabulary) -> FactStep:
    study = _study(fact, words)
    result = f" that was {fact.result}" if fact.result else ""
    said = f"an earlier {study}{around.day}{result}{around.speaker}"
    entry = {"study": fact.name.removeprefix(_STUDY), "result": fact.result, **around.entry}
    return FactStep(said, "earlier_studies", entry)


def _study(fact: Fact, words: Vocabulary) -> str:
    """The study as people say it; a kind that nobody asks for is called by its name."""
    name = fact.name.removeprefix(_STUDY)
    label = words.modalities[name].label if name in words.modalities else name.replace("_", " ")
    side = f"{fact.side} " if fact.side else ""
    return f"{label} of the {side}{words.regions[fact.region].label}" if fact.region else label


def _can_be_named(fact: Fact, words: Vocabulary) -> bool:
    """Whether the steps read the study's own words back."""
    try:
        read = earlier_study(_study(fact, words), _NOWHERE, words)
    except InvalidInput:
        return False
    wanted = {"study": fact.name.removeprefix(_STUDY), "region": fact.region, "side": fact.side}
    return read == {key: value for key, value in wanted.items() if value}


def _treatment(fact: Fact, around: _Around) -> FactStep:
    name = fact.name.removeprefix(_TREATMENT)
    number = fact.measure if isinstance(fact.measure, int) else None
    sessions = "" if number is None else f"{number} session{'' if number == 1 else 's'} of "
    response = f" that {_RESPONSES[fact.result]}" if fact.result in _RESPONSES else ""
    treatment = f"{sessions}{name.replace('_', ' ')}"
    said = f"treatment with {treatment}{around.where}{around.day}{response}{around.speaker}"
    result = fact.result if response else None
    return FactStep(said, "treatments", {"treatment": name, "sessions": number, "response": result, **around.entry})


def _plain(fact: Fact, definition: FactDef, around: _Around) -> FactStep:
    parts = f"{around.where}{around.day}{around.speaker}"
    entry: Entry = {"fact": fact.name, **around.entry}
    if fact.value is None:
        return FactStep(f'the record leaves "{fact.name}" open{parts}', "facts", {**entry, "uncertain": True})
    if definition.kind is Kind.BOOLEAN:
        said = f'the record documents {"" if fact.value else "no "}"{fact.name}"{parts}'
        return FactStep(said, "facts", {**entry, "value": fact.value})
    value = written(fact.value) if " " not in written(fact.value) else f'"{written(fact.value)}"'
    said = f'the record documents "{fact.name}" as {value}{parts}'
    return FactStep(said, "facts", {**entry, "value": fact.value})
