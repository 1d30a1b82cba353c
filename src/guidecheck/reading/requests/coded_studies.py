"""Procedure numbers beside the words of a request: what they add, and where they contradict."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from guidecheck.case import Study
from guidecheck.codes import CodedStudy
from guidecheck.reading.requests.request_events import Event
from guidecheck.reading.requests.study_words import Kind, StudyWords

_Result = tuple[tuple[Study, ...], list[str]]
_NOWHERE: Final = "other"


def coded(codes: Sequence[str], words: StudyWords) -> list[CodedStudy]:
    """What the numbers stand for together: an MRI with the injection for an arthrogram is an MR arthrogram."""
    parts = [words.codes.parts[code] for code in codes if code in words.codes.parts]
    bare = [words.codes.studies[code] for code in codes if code in words.codes.studies]
    made = {part.makes for part in parts if part.makes} | {study.modality for study in bare}
    technique = tuple(dict.fromkeys(name for part in parts for name in part.technique))
    combined = [m for m in words.vocabulary.modalities.values() if m.parts and set(m.parts) <= made]
    regions = {region for part in parts for region in part.regions if part.makes}
    found: list[CodedStudy] = []
    for study in bare:
        whole = next((m for m in combined if study.modality in m.parts), None)
        if whole is None:
            found.append(replace(study, technique=study.technique + technique))
        elif study.modality == whole.parts[0]:
            narrowed = tuple(region for region in study.regions if region in regions)
            found.append(
                CodedStudy(study.code, whole.name, narrowed or study.regions, None, study.technique + technique)
            )
    return found


def studies_of_codes(codes: Sequence[str], events: Sequence[Event], words: StudyWords) -> _Result:
    """The studies of a request that names them by number alone."""
    studies: list[Study] = []
    problems: list[str] = []
    named = [(name, event.side) for event in events if event.kind is Kind.REGION for name in event.names]
    sides = {event.names[0] for event in events if event.kind is Kind.SIDE}
    only_side = next(iter(sides)) if len(sides) == 1 else None
    for meant in coded(codes, words):
        places = [(name, side) for name, side in named if name in meant.regions or not meant.regions]
        if not places and len(meant.regions) == 1:
            spine = words.vocabulary.regions[meant.regions[0]].spine
            places = [(meant.regions[0], None if spine else only_side)]
        if not places:
            problems.append(f"`{meant.code}` does not say which part of the body")
        for region, side in places or [(_NOWHERE, None)]:
            studies.append(Study(meant.modality, region, side, meant.contrast, meant.technique))
    return tuple(dict.fromkeys(studies)), problems


def checked_against_codes(studies: Iterable[Study], codes: Sequence[str], words: StudyWords) -> _Result:
    """The studies with what the numbers add; a number that none of them fits is a problem."""
    checked = list(studies)
    problems: list[str] = []
    for meant in coded(codes, words):
        fitting = [index for index, study in enumerate(checked) if _fits(meant, study)]
        if not fitting:
            problems.append(f"the number `{meant.code}` stands for {_described(meant, words)}; the words do not")
        for index in fitting:
            study = checked[index]
            technique = tuple(dict.fromkeys(study.technique + meant.technique))
            checked[index] = replace(study, contrast=study.contrast or meant.contrast, technique=technique)
    return tuple(checked), problems


def _fits(meant: CodedStudy, study: Study) -> bool:
    return (
        meant.modality == study.modality
        and (not meant.regions or study.region in meant.regions)
        and (meant.contrast is None or study.contrast in (None, meant.contrast))
    )


def _described(meant: CodedStudy, words: StudyWords) -> str:
    parts = [words.vocabulary.modalities[meant.modality].label]
    if meant.regions:
        parts.append("of the " + " or ".join(words.vocabulary.regions[name].label for name in meant.regions))
    if meant.contrast:
        parts.append(words.vocabulary.contrasts[meant.contrast].label)
    return " ".join(parts)
