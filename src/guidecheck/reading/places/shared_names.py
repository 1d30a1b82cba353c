"""Parts that several limbs have by one name: a digit of the hand or foot, the collateral ligament of the knee.

And a part of the trunk that is a limb's where that limb is told: the groin of a hip.
"""

from collections.abc import Iterable, Mapping, Sequence

from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.layers import Match


def meant_parts(
    regions: list[Match],
    within: Mapping[str, tuple[str, ...]],
    places: Iterable[Place],
    sides: Mapping[str, str | None],
) -> list[Match]:
    """The regions of a sentence, each of one limb: the one named nearest beside it, else the first told before it.

    What was told are the *places* of the passage, then the regions that had *sides* in the document, one or both.
    """
    single = [match for match in regions if len(match.names) == 1]
    if len(single) == len(regions):
        return regions
    before = (*(place.region for place in places), *sides)
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
    """Which of several limbs is meant, by those *told*: the vocabulary's first where none is; parts of no limb all.

    Of a limb and the trunk the trunk is meant, where the limb is not told.
    """
    of_a_limb = [name for name in names if within.get(name)]
    if len(names) < 2 or not of_a_limb:
        return names
    others = [name for name in names if name not in of_a_limb]
    return (next((region for region in told if region in of_a_limb), None) or (others or of_a_limb)[0],)


def _by_distance(regions: Sequence[Match], start: int) -> list[Match]:
    """Regions by how near they stand to a word."""
    return sorted(regions, key=lambda match: abs(match.start - start))
