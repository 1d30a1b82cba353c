"""Which regions, contrast and techniques belong to which study of a request.

A study's regions follow it ("MRI of the knee and ankle") or stand before it ("left knee MRI"); studies named together
share theirs ("X-ray and MRI of the wrist").
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from guidecheck.reading.requests.request_events import Event, Zone
from guidecheck.reading.requests.study_words import Kind

_QUALIFIERS: Final = frozenset({Kind.CONTRAST, Kind.TECHNIQUE, Kind.SIDE})


@dataclass(slots=True)
class Group:
    """Studies named with one breath, and what was found to belong to them."""

    modalities: list[Event]
    regions: list[Event] = field(default_factory=list)
    contrasts: list[Event] = field(default_factory=list)
    techniques: list[Event] = field(default_factory=list)

    @property
    def start(self) -> int:
        """The first word."""
        return self.modalities[0].start

    @property
    def end(self) -> int:
        """The word after the last."""
        return self.modalities[-1].end


def groups_of(events: Sequence[Event]) -> list[Group]:
    """The groups of a request, in order."""
    groups = _split(events, _grouped(events))
    gaps = _gaps(events, groups)
    for index in range(len(groups)):
        _claim(events, groups, gaps, index)
    if groups:
        groups[-1].regions.extend(_open(gaps[-1]))
    _share(groups)
    _fall_back(groups, gaps)
    _qualify(events, groups)
    return groups


def _grouped(events: Sequence[Event]) -> list[Group]:
    groups: list[Group] = []
    together = False
    for event in events:
        if event.kind is Kind.MODALITY and event.zone is not Zone.MENTION:
            if together:
                groups[-1].modalities.append(event)
            else:
                groups.append(Group([event]))
            together = True
        elif event.kind in {Kind.REGION, Kind.STOP} or event.zone is Zone.OTHER:
            together = False
    return groups


def _split(events: Sequence[Event], groups: list[Group]) -> list[Group]:
    """Groups such as "cervical X-ray and MRI of the knee" are two: the first study has its region before it."""
    split: list[Group] = []
    for group in groups:
        first, *rest = group.modalities
        before = [event for event in events if event.kind is Kind.REGION and event.end <= first.start]
        follows = next(
            (event for event in events if event.start >= group.end and event.kind in {Kind.REGION, Kind.MODALITY}), None
        )
        differ = any(other.names != first.names for other in rest)
        has_own = bool(before) and _adjacent(events, before[-1], first) and before[-1].zone is Zone.OPEN
        if differ and has_own and follows is not None and follows.kind is Kind.REGION and follows.zone is Zone.OPEN:
            split.extend((Group([first]), Group(rest)))
        else:
            split.append(group)
    return split


def _gaps(events: Sequence[Event], groups: Sequence[Group]) -> list[list[Event]]:
    """The regions before the first group, between each two, and after the last; none of an earlier study's."""
    edges = [0, *(group.end for group in groups)]
    ends = [*(group.start for group in groups), max((event.end for event in events), default=0)]
    regions = [event for event in events if event.kind is Kind.REGION and event.zone is not Zone.MENTION]
    return [[r for r in regions if first <= r.start and r.end <= last] for first, last in zip(edges, ends, strict=True)]


def _open(regions: Iterable[Event]) -> list[Event]:
    return [region for region in regions if region.zone is Zone.OPEN]


def _claim(events: Sequence[Event], groups: Sequence[Group], gaps: Sequence[list[Event]], index: int) -> None:
    """Give the regions before a group to it, or to the group before them."""
    group, here = groups[index], gaps[index]
    regions, has_after = _open(here), bool(_open(gaps[index + 1]))
    last = here[-1] if here and _adjacent(events, here[-1], group.modalities[0]) else None
    previous = groups[index - 1] if index else None
    if previous is None:
        if (last is not None and last.zone is Zone.OPEN) or not has_after:
            group.regions.extend(regions or ([last] if last is not None else []))
    elif last is None or (last.zone is not Zone.OPEN and has_after):
        previous.regions.extend(regions)
    elif previous.regions:
        group.regions.extend(regions or [last])
    elif not has_after:
        group.regions.append(last)
        previous.regions.extend(region for region in regions if region is not last)
    else:
        previous.regions.extend(regions)


def _adjacent(events: Sequence[Event], region: Event, modality: Event) -> bool:
    """Whether nothing joins or parts the region and the study after it."""
    between = (event for event in events if region.end <= event.start and event.end <= modality.start)
    return all(event.kind in _QUALIFIERS or event.kind is Kind.REGION for event in between)


def _share(groups: Sequence[Group]) -> None:
    """A group without regions has those of the next, else of the one before."""
    for others in (list(reversed(groups)), list(groups)):
        for other, group in pairwise(others):
            if not group.regions:
                group.regions.extend(other.regions)


def _fall_back(groups: Sequence[Group], gaps: Sequence[list[Event]]) -> None:
    """A request that names its only region elsewhere ("MRI to evaluate the knee") means that one."""
    for index, group in enumerate(groups):
        for near in (gaps[index + 1], gaps[index]):
            if not group.regions and len({region.names for region in near}) == 1:
                group.regions.append(near[0])


def _qualify(events: Sequence[Event], groups: Sequence[Group]) -> None:
    """Give each contrast and technique to the study before it, or to the one it leads up to."""
    for position, event in enumerate(events):
        if event.kind not in {Kind.CONTRAST, Kind.TECHNIQUE} or event.zone is Zone.MENTION or not groups:
            continue
        before = [group for group in groups if group.start <= event.start]
        after = next((group for group in groups if group.start >= event.end), None)
        owner = after if after and (not before or _leads_up(events, position, after)) else before[-1]
        (owner.contrasts if event.kind is Kind.CONTRAST else owner.techniques).append(event)


def _leads_up(events: Sequence[Event], position: int, group: Group) -> bool:
    """Whether the event follows a join and nothing joins it from the group after it: ", open MRI"."""
    front = next((e for e in reversed(events[:position]) if e.kind not in _QUALIFIERS), None)
    between = [e for e in events[position + 1 :] if e.end <= group.start]
    return (front is None or front.kind in {Kind.JOIN, Kind.STOP}) and all(
        e.kind in _QUALIFIERS or e.kind is Kind.REGION for e in between
    )
