"""What people write inside a sentence: a study, a part of the body, a value, as the vocabulary knows it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import product
from typing import Protocol, TypeAlias

from guidecheck.diagnostics import did_you_mean
from guidecheck.scenarios.places import Place
from guidecheck.vocabulary import SIDES, FactDef, Kind, Value, Vocabulary

StudyEntry: TypeAlias = dict[str, str | tuple[str, ...]]
_STUDY = re.compile(r"(?:an? |the )?(?P<head>\S.*?) of the (?P<places>.+?)(?: (?P<contrast>with.*) contrast)?")
_SESSIONS = re.compile(r"(?P<number>\d{1,4}) sessions? of (?P<treatment>.+)")
_NOTATION = frozenset("?=<")
_MOST_SLOTS = 2
_YES_NO = {"yes": True, "true": True, "no": False, "false": False}


class Word(Protocol):
    """A closed word of the vocabulary: a region, a modality, a technique."""

    @property
    def label(self) -> str:
        """How people call it."""

    @property
    def phrases(self) -> tuple[str, ...]:
        """How text states it."""


def studies_in(text: str, place: Place, words: Vocabulary) -> list[StudyEntry]:
    """The studies that a sentence names: "X-rays of the cervical, thoracic and lumbar spine and an MRI of the head"."""
    parts = re.split(r",? and (?=an? )|, (?=an? )", text)
    return [study for part in parts for study in _studies(part, place, words)]


def _studies(text: str, place: Place, words: Vocabulary) -> Iterator[StudyEntry]:
    match = _STUDY.fullmatch(text)
    if match is None:
        raise place.fault(text, f"`{text}` is no study", "write it as `MRI of the lumbar spine without contrast`")
    techniques, modality = _modality(match["head"], place, words)
    for named in _regions(match["places"]):
        study: StudyEntry = {"modality": modality, **place_in(named, place, words)}
        if techniques:
            study["technique"] = techniques
        if match["contrast"]:
            study["contrast"] = match["contrast"].replace(" ", "_")
        yield study


def _modality(head: str, place: Place, words: Vocabulary) -> tuple[tuple[str, ...], str]:
    """The techniques and the modality of "3D MRI"."""
    pieces = head.split()
    for start in range(len(pieces)):
        modality = called(" ".join(pieces[start:]), words.modalities)
        if modality is not None:
            technique = " ".join(pieces[:start])
            return ((known(technique, words.techniques, "technique", place),) if technique else ()), modality
    return (), known(head, words.modalities, "modality", place)


def _regions(text: str) -> Sequence[str]:
    """Three parts of the body for "cervical, thoracic and lumbar spine": the noun is said once."""
    *first, last = re.split(r", and |, | and ", text)
    noun = last.rsplit(" ", 1)[-1]
    return [*(part if part.endswith(noun) else f"{part} {noun}" for part in first), last]


def place_in(text: str, place: Place, words: Vocabulary) -> dict[str, str]:
    """The region and side of "left lower extremity"."""
    side, _, rest = text.partition(" ")
    if side in SIDES:
        return {"region": known(rest, words.regions, "region", place), "side": side}
    return {"region": known(text, words.regions, "region", place)}


def earlier_study(text: str, place: Place, words: Vocabulary) -> dict[str, str]:
    """The study and region of "CT of the cervical spine"; laboratory tests have no region."""
    head, of, rest = text.partition(" of the ")
    modality = called(head, words.modalities) or head
    entry = {"study": word_of(modality, "study.", "earlier study", place, words)}
    return {**entry, **place_in(rest, place, words)} if of else entry


def sessions_of(text: str) -> tuple[int | None, str]:
    """How many sessions of which treatment: "6 sessions of physical therapy"."""
    match = _SESSIONS.fullmatch(text)
    return (int(match["number"]), match["treatment"]) if match else (None, text)


def word_of(text: str, group: str, what: str, place: Place, words: Vocabulary) -> str:
    """The name of a treatment or an earlier study: the fact's own, without the group that it stands in."""
    names = {
        _plain(name.removeprefix(group)): name.removeprefix(group) for name in words.facts if name.startswith(group)
    }
    if _plain(text) not in names:
        help_ = did_you_mean(_plain(text), names) or f"known are {', '.join(names)}"
        raise place.fault(text, f"unknown {what} `{text}`", help_)
    return names[_plain(text)]


def speaker_named(text: str | None) -> str | None:
    """Who says something, as a case file names them."""
    return text.lower().replace(" ", "_") if text else None


def known(text: str, among: Mapping[str, Word], what: str, place: Place) -> str:
    """The name of what people call *text*; a fault with a cure where nothing is called so."""
    name = called(text, among)
    if name is None:
        labels = [word.label for word in among.values()]
        raise place.fault(text, f"unknown {what} `{text}`", did_you_mean(text, [*labels, *among]))
    return name


def called(text: str, among: Mapping[str, Word]) -> str | None:
    """The name of what people call *text* by its name, its label or a plain phrase, in the plural or not."""
    asked = {_plain(text), _plain(text).removesuffix("s")}
    return next((name for name, word in among.items() if asked & {_plain(one) for one in _names(name, word)}), None)


def _names(name: str, word: Word) -> Iterable[str]:
    return (name, word.label, *(said for phrase in word.phrases for said in _said_plainly(phrase)))


def _said_plainly(phrase: str) -> Iterator[str]:
    """What a phrase of at most two words says in plain words: "neck|nape" says "neck" and "nape"."""
    slots = phrase.split()
    if len(slots) <= _MOST_SLOTS and not _NOTATION & set(phrase):
        yield from (" ".join(told) for told in product(*(slot.split("|") for slot in slots)))


def _plain(text: str) -> str:
    return re.sub(r"[-_ /]+", " ", text).strip().lower()


def typed(text: str, fact: FactDef | None) -> Value:
    """A value as it is written in a sentence or a table, by the kind of its fact; what does not fit is left as text."""
    words = text.strip('"')
    match fact.kind if fact else None:
        case Kind.BOOLEAN:
            return _YES_NO.get(words.lower(), words)
        case Kind.NUMBER:
            return number(words.removesuffix(f" {fact.unit}") if fact else words)
        case Kind.DATE:
            return day(words)
        case _:
            return words


def number(text: str) -> int | float | str:
    """A number where the text is one."""
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    return float(text) if re.fullmatch(r"-?\d+\.\d+", text) else text


def day(text: str) -> date | str:
    """A day of the calendar where the text is one; a month or a year stays as it is written."""
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else text
    except ValueError:
        return text
