"""What changed in the course of a record: an operation after the earlier study, a deficit that was not there before."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact, When, is_later

OPERATIONS = ("tx.surgery", "fusion_before", "joint_replaced", "cuff_repair_before")
WEAKNESS = "motor_weakness"
DEFICITS = (WEAKNESS, "sensory_deficit", "reflex_abnormal")
_GRADE: Final = re.compile(r"\b([0-5]) ?([+-]?) ?(?:/|out of|over) ?5\b")
_WORD: Final = re.compile(r"[a-z]{2,}")
_LEAST_FALL: Final = 0.5
_SIGN: Final = {"": 0.0, "+": 0.3, "-": -0.3}
_ASIDE: Final = (
    "left right lt rt bilateral bilaterally both is was are were now today the of on in to at with strength motor"
    " muscle power testing mmt weak weakness graded grade only still about exam shows showed out over and"
)
_BESIDE_THE_MUSCLE: Final = frozenset(_ASIDE.split())


def changes(modality: str, bearing: Sequence[Fact]) -> Iterator[Fact]:
    """What has changed, by the days of the statements that bear on a study of this *modality*."""
    yield from _operated_since([fact for fact in bearing if fact.name == f"study.{modality}"], bearing)
    yield from _new_deficit(bearing)
    yield from _falling_grade(bearing)


def _operated_since(earlier: Iterable[Fact], bearing: Iterable[Fact]) -> Iterator[Fact]:
    """An operation on a later day than every earlier study; where a study has no day, nothing follows."""
    days = [study.date for study in earlier if study.value is True]
    for fact in bearing:
        if fact.name in OPERATIONS and fact.value is True and days and all(is_later(fact.date, day) for day in days):
            since = max((day for day in days if day), key=When.earliest)
            yield fact.leading_to("surgery_since_study", True, f"an operation after the study of {since}")
            return


def _new_deficit(bearing: Sequence[Fact]) -> Iterator[Fact]:
    """A deficit on a later day than one on which the same finding at the same place was not there."""
    for fact in bearing:
        if fact.name not in DEFICITS or fact.value is not True:
            continue
        same = [other for other in bearing if other.name == fact.name and _is_at(other, fact)]
        before = next((other for other in same if other.value is False and is_later(fact.date, other.date)), None)
        if before and not any(other.value is True and not is_later(other.date, before.date) for other in same):
            found = fact.leading_to("new_deficit", True, f"found, and not there on {before.date}")
            yield replace(found, quotes=(*before.quotes, *fact.quotes))
            return


def _falling_grade(bearing: Sequence[Fact]) -> Iterator[Fact]:
    """A weakness whose grade falls from one day to a later one, of the same muscle by the words that name it.

    By half a grade at least: two examiners, or one on two days, tell 4 from 4- no more surely than that.
    """
    graded = [(fact, muscle, grade) for fact in bearing for muscle, grade in _grades(fact)]
    for fact, muscle, grade in graded:
        same = [(other, was) for other, of, was in graded if of == muscle and _is_at(other, fact)]
        before = next((o for o, was in same if was - grade >= _LEAST_FALL and is_later(fact.date, o.date)), None)
        if before and not any(is_later(other.date, fact.date) and was > grade for other, was in same):
            found = fact.leading_to("progressive_deficit", True, f"weaker than on {before.date}")
            yield replace(found, quotes=(*before.quotes, *fact.quotes))
            return


def _grades(fact: Fact) -> Iterator[tuple[frozenset[str], float]]:
    """The muscles that the quotes of a weakness name, each with its grade: "EHL 4-/5 on the right" is EHL, 3.7."""
    for quote in fact.quotes if fact.name == WEAKNESS and fact.value is True else ():
        grades = _GRADE.findall(quote.text)
        muscle = frozenset(_WORD.findall(quote.text.casefold())) - _BESIDE_THE_MUSCLE
        if len(grades) == 1 and muscle:
            yield muscle, int(grades[0][0]) + _SIGN[grades[0][1]]


def _is_at(before: Fact, fact: Fact) -> bool:
    """Whether an earlier finding tells of the same place: its region, and its side or both."""
    return before.region == fact.region and before.side in {fact.side, None, "bilateral"}
