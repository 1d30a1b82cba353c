"""The words of a request that mean something, in order, each with the stretch of the request it stands in.

A request names its studies in the open; after a cue it speaks of something else: another service, the reason, an
earlier study. A region there is no region of the study, unless the request names no other.
"""

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from guidecheck.reading.places.shared_names import meant_of
from guidecheck.reading.requests.study_words import Kind, StudyWords
from guidecheck.reading.sentences.short_forms import spelled_out
from guidecheck.reading.sentences.tokens import Sentence, sentences_of

_JOINS: Final = frozenset({",", "and", "/", "&", "or", "plus", "+", ";", ":", "-", "then"})
_BEFORE_A_SIDE: Final = frozenset({Kind.JOIN, Kind.TECHNIQUE, Kind.CONTRAST, Kind.CODE})
_IMAGES: Final = ("imaging",)
_CODE_LENGTH: Final = 5
_ABBREVIATION: Final = 2
_MOST_STUDIES: Final = 4


class Zone(StrEnum):
    """What a stretch of a request speaks of."""

    OPEN = "the study"
    OTHER = "another service"
    REASON = "why"
    MENTION = "an earlier study"


class Event(NamedTuple):
    """One such word or phrase: `names` are the vocabulary's, `start` and `end` count the request's words."""

    kind: Kind
    names: tuple[str, ...]
    text: str
    start: int
    end: int
    zone: Zone = Zone.OPEN
    side: str | None = None

    def moved(self, words: int) -> "Event":
        """The event that many words later."""
        return self._replace(start=self.start + words, end=self.end + words) if words else self


def events_of(request: str, words: StudyWords) -> list[Event]:
    """The events of *request* with their zones, and the regions among them with their sides."""
    return _sided(_zoned(list(_found(request, words))), words)


def _found(request: str, words: StudyWords) -> Iterator[Event]:
    base = 0
    for written in sentences_of(request):
        sentence = spelled_out(written, words.short)
        events = [*_phrases(request, sentence, words), *_single_words(sentence, words)]
        covered = 0
        for event in sorted(events, key=lambda found: (found.start, -found.end)):
            if event.start >= covered and not _is_count(sentence, event):
                covered = event.end
                yield event.moved(base)
        base += len(sentence) + 1
        yield Event(Kind.STOP, (), "", base - 1, base)


def _phrases(request: str, sentence: Sentence, words: StudyWords) -> Iterator[Event]:
    found = [(match, *_named(match.names)) for match in words.trie.find(sentence)]
    told = [names[0] for _, kind, names in found if kind is Kind.REGION and len(names) == 1]
    for match, kind, names in found:
        shared = kind is Kind.REGION and len(names) > 1 and not set(names).isdisjoint(told)
        text = request[sentence.starts[match.start] : sentence.ends[match.end - 1]]
        yield Event(kind, meant_of(names, words.within, told) if shared else names, text, match.start, match.end)


@lru_cache(maxsize=1024)
def _named(names: tuple[str, ...]) -> tuple[Kind, tuple[str, ...]]:
    """The kind of a phrase, and what it names of that kind."""
    kind = Kind(names[0].partition(" ")[0])
    return kind, tuple(name.partition(" ")[2] for name in names if name.startswith(kind))


def _single_words(sentence: Sentence, words: StudyWords) -> Iterator[Event]:
    for index, word in enumerate(sentence.words):
        if word in _JOINS:
            yield Event(Kind.JOIN, (word,), word, index, index + 1)
        elif len(word) == _CODE_LENGTH and word.isdigit() and word in words.codes:
            yield Event(Kind.CODE, (word,), word, index, index + 1)


def _is_count(sentence: Sentence, event: Event) -> bool:
    """Whether an abbreviation after a number counts pieces: "30 ct"."""
    is_short = event.kind is Kind.MODALITY and len(event.text) <= _ABBREVIATION
    before = sentence.words[event.start - 1] if event.start else ""
    return is_short and before.isdigit() and int(before) > _MOST_STUDIES


def _zoned(events: list[Event]) -> list[Event]:
    zone, has_study, has_region = Zone.OPEN, False, False
    zoned: list[Event] = []
    for event in events:
        match event.kind:
            case Kind.STOP:
                zone, has_study, has_region = Zone.OPEN, False, False
            case Kind.JOIN if zone is Zone.MENTION:
                zone = Zone.OPEN
            case Kind.MODALITY if zone is not Zone.MENTION:
                zone, has_study = Zone.OPEN, True
            case Kind.REGION:
                has_region = has_region or zone is Zone.OPEN
            case Kind.CUE:
                zone = _after_cue(event.names[0], zone, settled=has_study and has_region)
            case _:
                pass
        zoned.append(event if zone is event.zone else event._replace(zone=zone))
    return zoned


def _after_cue(cue: str, zone: Zone, *, settled: bool) -> Zone:
    match cue:
        case "other_service":
            return Zone.OTHER
        case "reason":
            return Zone.REASON
        case "purpose":
            return Zone.REASON if settled else zone
        case "mention":
            return Zone.MENTION
        case _:
            return zone


def _sided(events: list[Event], words: StudyWords) -> list[Event]:
    """The events with a side for each region that has one: before it, behind it, or carried on in a list."""
    sided = list(events)
    pending: str | None = None
    carried: str | None = None
    last = -1
    for index, event in enumerate(events):
        match event.kind:
            case Kind.STOP:
                pending, carried, last = None, None, -1
            case Kind.MODALITY:
                carried = None
            case Kind.SIDE if last >= 0 and sided[last].side is None and _stands_behind(events, index, last):
                sided[last] = sided[last]._replace(side=event.names[0])
            case Kind.SIDE:
                pending = event.names[0] if pending in (None, event.names[0]) else "bilateral"
            case Kind.REGION:
                side = pending or (carried if _is_paired(event, words) else None)
                sided[index] = event._replace(side=None if _is_spine(event, words) else side)
                pending, carried, last = None, side, index
            case _:
                pass
    return sided


def _stands_behind(events: list[Event], index: int, last: int) -> bool:
    """Whether a side belongs to the region before it: "knee, left", with no other region for it to come."""
    if not all(_leads_to_a_side(event) for event in events[last + 1 : index]):
        return False
    following = next((event for event in events[index + 1 :] if event.kind is not Kind.TECHNIQUE), None)
    return following is None or following.kind is not Kind.REGION


def _leads_to_a_side(event: Event) -> bool:
    """Whether a word may stand between a region and its side: "knee 3 views, right"."""
    return event.text != "and" and (event.kind in _BEFORE_A_SIDE or event.names == _IMAGES)


def _is_paired(event: Event, words: StudyWords) -> bool:
    return all(words.vocabulary.regions[name].paired for name in event.names)


def _is_spine(event: Event, words: StudyWords) -> bool:
    return any(words.vocabulary.regions[name].spine for name in event.names)
