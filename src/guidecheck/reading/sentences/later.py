"""Whether a sentence of a letter moves on to a time without a day: "Two years later he …", "The following month …"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.scene import Scene

_UNITS: Final = words("day week month year")
_LATER: Final = words("later thereafter")
_NEXT: Final = words("following next")
_VISITS: Final = words("visit appointment evaluation examination exam reevaluation")
_PAPERS: Final = _VISITS | words("report note record chart pr")
_OTHER: Final = words("later subsequent undated another")
_COMING: Final = _OTHER | words("following next")
_SECOND: Final = words("second third fourth")
_ALONE: Final = {(",",), ("visit",), ("of",), ("occasion",), ("evaluation",), ("examination",)}
_BEFORE: Final = words("at on in during by when upon over a an the his her")
_PAPER_WITHIN: Final = 3
_OPENS_WITHIN: Final = 7


def moves_on_undated(scene: Scene) -> bool:
    """Whether a sentence opens with a later time of which it tells no day, so that the day before it is over."""
    if scene.passage.note or scene.passage.date is None or scene.dates:
        return False
    return any(_is_later(*pair) for pair in pairwise(scene.words[:_OPENS_WITHIN])) or _opens_with_the_next(scene)


def _is_later(unit: str, later: str) -> bool:
    """Whether two words tell a span that has gone by: "months later"."""
    return unit in _UNITS and later in _LATER


def _opens_with_the_next(scene: Scene) -> bool:
    """Whether a sentence opens with the next of days, visits or papers: "The following month", "A later report"."""
    at = next((at for at, word in enumerate(scene.words) if word not in _BEFORE), 0)
    first, second = "".join(scene.words[at : at + 1]), "".join(scene.words[at + 1 : at + 2])
    if first in _SECOND:
        return at > 1 and scene.words[at + 1 : at + 2] in _ALONE
    paper = not _PAPERS.isdisjoint(scene.words[at + 1 : at + _PAPER_WITHIN])
    if at == 0:
        return first in _OTHER and paper
    return (first in _NEXT and second in _UNITS) or (first in _COMING and paper)
