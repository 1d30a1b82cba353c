"""What is to be documented, in words: the question, the answer that is wanted, and what need not be asked beside it."""

from collections.abc import Sequence

from guidecheck.derived.care import CARE_GIVEN, TELLS_OF_CARE
from guidecheck.determination import Need
from guidecheck.vocabulary import FactDef, Kind

WHERE_SO = ", where it is so (each line alone would be enough)"


def need_text(need: Need) -> str:
    """What is to be answered, and the answer that is wanted."""
    return f"{need.definition.question} → {need.wanted}"


def without_echoes(needs: Sequence[Need]) -> list[Need]:
    """What is to be documented without what the rest answers: how long care lasted tells that it was given."""
    names = {need.definition.name for need in needs}
    return [need for need in needs if need.definition.name != CARE_GIVEN or names.isdisjoint(TELLS_OF_CARE)]


def unit_of(definition: FactDef) -> str:
    """What an answer is given in: "yes or no", "weeks", "normal, abnormal or equivocal"."""
    match definition.kind:
        case Kind.BOOLEAN:
            return "yes or no"
        case Kind.CHOICE:
            *first, last = (choice.replace("_", " ") for choice in definition.choices)
            return f"{', '.join(first)} or {last}" if first else last
        case Kind.DATE:
            return "a day"
        case Kind.NUMBER:
            return definition.unit or "a number"
