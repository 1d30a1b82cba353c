"""Parts that several limbs have by one name: a digit of the hand or foot, the collateral ligament of the knee."""

from collections.abc import Iterable, Mapping, Sequence

from guidecheck.reading.sentences.trie import Match


def meant_parts(
    regions: Sequence[Match], within: Mapping[str, tuple[str, ...]], told: Iterable[str | None]
) -> list[Match]:
    """The regions of a sentence, each of one limb: the one named nearest beside it, else the first of those *told*."""
    if all(len(match.names) == 1 for match in regions):
        return list(regions)
    single = [match for match in regions if len(match.names) == 1]
    before = tuple(told)
    return [
        match._replace(
            names=meant_of(
                match.names, within, (*(each.names[0] for each in _by_distance(single, match.start)), *before)
            )
        )
        for match in regions
    ]


def meant_of(
    names: tuple[str, ...], within: Mapping[str, tuple[str, ...]], told: Iterable[str | None]
) -> tuple[str, ...]:
    """Which of several limbs is meant, by those *told*: the vocabulary's first where none is; parts of no limb all."""
    if len(names) < 2 or not all(within.get(name) for name in names):
        return names
    return (next((region for region in told if region in names), None) or names[0],)


def _by_distance(regions: Sequence[Match], start: int) -> list[Match]:
    """Regions by how near they stand to a word."""
    return sorted(regions, key=lambda match: abs(match.start - start))
