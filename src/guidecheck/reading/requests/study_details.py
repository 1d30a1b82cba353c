"""The details of a study within its group: which of the regions are meant, and which contrast goes with each."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from guidecheck.reading.requests.request_events import Event
from guidecheck.reading.requests.study_groups import Group
from guidecheck.reading.requests.study_words import Kind, StudyWords
from guidecheck.vocabulary import Modality

Place: TypeAlias = tuple[Event, tuple[str, ...]]
_UNCLEAR: Final = "unclear"
_ALONE: Final = frozenset({"and", "&", "/", "plus", "+"})


def regions_of(group: Group, events: Sequence[Event], words: StudyWords) -> list[Place]:
    """The regions of a group; a whole limb that only says where the joint beside it is counts for its side alone."""
    kept: list[Place] = []
    for region in group.regions:
        inner = next(
            (o for o in group.regions if _is_within(o, region, words) and not _told_apart(o, region, events)), None
        )
        outer = next(
            (o for o in group.regions if _is_within(region, o, words) and not _told_apart(o, region, events)), None
        )
        if inner is None:
            kept.append((region._replace(side=region.side or (outer.side if outer else None)), region.names))
    return kept


def _is_within(inner: Event, outer: Event, words: StudyWords) -> bool:
    return any(set(outer.names) & set(words.vocabulary.regions[name].within) for name in inner.names)


def _told_apart(one: Event, two: Event, events: Sequence[Event]) -> bool:
    first, last = sorted((one.start, two.start))
    return any(e.kind is Kind.JOIN and e.text in _ALONE for e in events if first < e.start < last)


def contrast_of(region: Event | None, group: Group, modality: Modality, problems: list[str]) -> str | None:
    """The contrast said behind the region, else before all regions; both ways said one after the other are one."""
    if not modality.takes_contrast or not group.contrasts:
        return None
    said = _said_for(region, group)
    if _UNCLEAR in said:
        problems.append(f"`{group.contrasts[0].text}`: not clear whether contrast is given")
        return None
    if {"with", "without"} <= said:
        return "without_then_with"
    return next(iter(said), None)


def _said_for(region: Event | None, group: Group) -> set[str]:
    if region is None:
        return {name for event in group.contrasts for name in event.names}
    behind = [event for event in group.contrasts if event.start >= region.end]
    if not behind:
        first = min(other.start for other in group.regions)
        return {name for event in group.contrasts if event.end <= first for name in event.names}
    end = next((other.start for other in group.regions if other.start > behind[0].start), behind[-1].end)
    return {name for event in behind if event.start < end for name in event.names}
