"""The age of a patient of whom a note tells the day of birth: "DOB: 9/9/1980" at a visit of 2017 is 36."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact, Speaker, When
from guidecheck.reading.sentences.ages import OLDEST, YOUNGEST
from guidecheck.reading.sentences.dates import dates_in
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.scene import Scene

BORN: Final = words("dob born birth birthdate birthday")
BORN_WITHIN: Final = 3
_CENTURY: Final = 100


def read_birth(scene: Scene) -> Iterator[Fact]:
    """The age on the day of a note's visit, counted from the day of birth."""
    name, visit = scene.lexicon.by_assembly.get("age"), scene.passage.visit
    if name is None or visit is None or visit.day is None or BORN.isdisjoint(scene.words):
        return
    for dated in dates_in(scene.raw, scene.sentence.start, scene.sentence.end):
        at = scene.word_at(dated.start)
        born = next((i for i in range(max(0, at - BORN_WITHIN), at) if scene.words[i] in BORN), None)
        if born is None or dated.when.day is None:
            continue
        years = _years(dated.when, visit)
        if YOUNGEST <= years <= OLDEST:
            quote = scene.source.quote(scene.sentence.starts[born], dated.end)
            how = f"counted from the day of birth to {visit}"
            yield Fact(name, years, speaker=Speaker.PROVIDER, quotes=(quote,), assumption=how)
            return


def _years(born: When, visit: When) -> int:
    """Whole years from one day to another; a birth that "45" puts ahead was a century before."""
    begun = (born.month or 1, born.day or 1) > (visit.month or 1, visit.day or 1)
    years = visit.year - born.year - begun
    return years if years >= 0 else years + _CENTURY
