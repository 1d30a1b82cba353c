"""The studies that the words of a request name.

Words decide. What they leave open stays open and is told as a problem, never guessed; a procedure number adds what the
words do not say, and a number that contradicts them is a problem.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from guidecheck.case import Study
from guidecheck.reading.requests.coded_studies import checked_against_codes, studies_of_codes
from guidecheck.reading.requests.quantities import quantity_in, views_in
from guidecheck.reading.requests.request_events import Event, Zone, events_of
from guidecheck.reading.requests.study_details import contrast_of, regions_of
from guidecheck.reading.requests.study_groups import Group, groups_of
from guidecheck.reading.requests.study_words import Kind, StudyWords
from guidecheck.vocabulary import Modality

NOT_IMAGING: Final = "no imaging study"
NOWHERE: Final = "other"
MAX_REQUEST: Final = 4000
_NOWHERE: Final[tuple[None, tuple[str, ...]]] = (None, (NOWHERE,))


class StudyReading(NamedTuple):
    """What a request asks for; without studies it is out of scope, and `note` says why."""

    studies: tuple[Study, ...] = ()
    note: str = NOT_IMAGING
    quantity: int | None = None
    views: int | None = None
    cpt: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def note_with_problems(self) -> str:
        """Everything that a person should know about how the words were taken, each once."""
        untold = (problem for problem in self.problems if problem not in self.note)
        return "; ".join(part for part in (self.note, *untold) if part)

    @property
    def in_scope(self) -> bool:
        """Whether an imaging study is asked for."""
        return bool(self.studies)


def read_studies(requested: str, words: StudyWords) -> StudyReading:
    """The studies that *requested* names, and what of it is not clear."""
    problems = [f"only the first {MAX_REQUEST:,} characters are read"] if len(requested) > MAX_REQUEST else []
    requested = requested[:MAX_REQUEST]
    events = events_of(requested, words)
    found = [study for group in groups_of(events) for study in _studies_of(group, events, words, problems)]
    studies = tuple(dict.fromkeys(_combined(list(dict.fromkeys(found)), words)))
    codes = tuple(dict.fromkeys(event.names[0] for event in events if event.kind is Kind.CODE))
    if codes and not studies:
        studies, more = studies_of_codes(codes, events, words)
        problems.extend(more)
    elif codes:
        studies, more = checked_against_codes(studies, codes, words)
        problems.extend(more)
    problems.extend(_not_understood(events, studies))
    problems.extend(_alternatives(events))
    return StudyReading(
        studies=studies,
        note=_note(studies, problems),
        quantity=quantity_in(requested, events) if studies else None,
        views=views_in(requested),
        cpt=codes,
        problems=tuple(dict.fromkeys(problems)),
    )


def _note(studies: Sequence[Study], problems: Sequence[str]) -> str:
    if studies:
        return ""
    return f"no imaging study that is understood: {problems[0]}" if problems else NOT_IMAGING


def _studies_of(group: Group, events: Sequence[Event], words: StudyWords, problems: list[str]) -> Iterator[Study]:
    regions = regions_of(group, events, words)
    told = {name for event in group.techniques for name in event.names}
    technique = tuple(name for name in words.vocabulary.techniques if name in told)
    for event in group.modalities:
        modality = words.vocabulary.modalities[event.names[0]]
        if not _is_asked_for(modality, event, regions, events, problems):
            continue
        if not regions and modality.name != NOWHERE:
            problems.append(f"`{event.text}`: no part of the body that is known")
        for region, names in (*regions, *(() if regions else (_NOWHERE,))):
            contrast = contrast_of(region, group, modality, problems)
            side = region.side if region else None
            yield from (Study(modality.name, name, side, contrast, technique) for name in names)


def _is_asked_for(
    modality: Modality, event: Event, regions: Sequence[object], events: Sequence[Event], problems: list[str]
) -> bool:
    """Whether a word that may mean a treatment means the study here."""
    if not modality.also_treatment:
        return True
    if any(other.kind is Kind.CUE and "course" in other.names for other in events):
        return False
    if not regions:
        problems.append(f"`{event.text}` may be a study or a treatment, and no part of the body is named")
    return bool(regions)


def _combined(studies: list[Study], words: StudyWords) -> Iterator[Study]:
    """An MRI and an arthrogram of one place are an MR arthrogram; a CT myelogram includes its myelogram."""
    for study in studies:
        here = {other.modality: other for other in studies if (other.region, other.side) == (study.region, study.side)}
        made = next((m for m in words.vocabulary.modalities.values() if _makes(m, study.modality, here)), None)
        if made is None:
            yield study
            continue
        members = [other for name, other in here.items() if name in {made.name, *made.parts}]
        contrast = next((other.contrast for other in members if other.contrast), None)
        technique = tuple(dict.fromkeys(name for other in members for name in other.technique))
        yield Study(made.name, study.region, study.side, contrast, technique)


def _makes(modality: Modality, name: str, here: dict[str, Study]) -> bool:
    if not modality.parts or name not in {modality.name, *modality.parts}:
        return False
    return set(modality.parts) <= set(here) or (modality.name in here and name != modality.parts[0])


def _not_understood(events: Sequence[Event], studies: Sequence[Study]) -> Iterator[str]:
    if studies or any(event.kind is Kind.MODALITY for event in events):
        return
    for event in events:
        if event.kind is Kind.CUE and "imaging" in event.names and event.zone is Zone.OPEN:
            yield f"`{event.text}` speaks of imaging, but of no study that is known"


def _alternatives(events: Sequence[Event]) -> Iterator[str]:
    """One study or another: both are read, and that only one is meant is said."""
    for one, word, two in zip(events, events[1:], events[2:], strict=False):
        if word.text == "or" and one.kind is two.kind is Kind.MODALITY:
            yield f"`{one.text} or {two.text}`: one of the two is asked for"
