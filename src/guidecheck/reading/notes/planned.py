"""What a note plans to image, as the items of a request, for notes that are checked without one beside them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact, Item, Study
from guidecheck.vocabulary import Vocabulary

FROM_THE_PLAN: Final = "taken from the plan of the note; --request says it in other words"


def planned_items(facts: Iterable[Fact], vocabulary: Vocabulary) -> tuple[Item, ...]:
    """One item for each study of a known region that the note plans, in its order."""
    planned = {_study(fact): fact for fact in facts if _is_planned(fact, vocabulary)}
    sided = {replace(study, side=None) for study in planned if study.side}
    told = [(study, fact) for study, fact in planned.items() if study not in sided]
    return tuple(Item(number, _words(fact), (study,), FROM_THE_PLAN) for number, (study, fact) in enumerate(told, 1))


def _is_planned(fact: Fact, vocabulary: Vocabulary) -> bool:
    known = bool(fact.region) and fact.measure in vocabulary.modalities
    return fact.name == "planned_study" and fact.value is True and known


def _study(fact: Fact) -> Study:
    return Study(str(fact.measure), fact.region or "", fact.side)


def _words(fact: Fact) -> str:
    return " ".join(fact.quotes[0].text.split()) if fact.quotes else str(fact.measure)
