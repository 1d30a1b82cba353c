"""The day of an injury by its many short labels, which is no visit's."""

from itertools import product

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

LABELS = ["W/C injury", "W.C. injury", "S/p W/C injury", "D/O/I", "DOA", "OJI", "Inj. date", "On-the-job injury", "DOI"]
OPENINGS = [
    "Loss date: {}.",
    "The date of his injury is {}.",
    "Seen for an injury sustained on {}.",
    "Telephone visit re injury {}.",
    "Onset {}.",
    "Occurred {}.",
]


@pytest.mark.parametrize(("label", "day"), list(product(LABELS, ["1/9/2026", "01/09/26", "January 9, 2026"])))
@pytest.mark.parametrize(("before", "visit"), [("", None), ("Seen 3/4/2026. ", "2026-03-04")])
def test_a_short_label_tells_the_day_of_the_injury(
    label: str, day: str, before: str, visit: str | None, lexicon: Lexicon
) -> None:
    facts = facts_of_note(f"{before}{label} {day}.\nRight knee pain with effusion.", lexicon)
    assert [str(fact.value) for fact in facts if fact.name == "injury_date"] == ["2026-01-09"]
    assert [fact.date and str(fact.date) for fact in facts if fact.name == "effusion"] == [visit]


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("head", ["Date of visit: 3/4/2026\n", "Subject: R. Doe / DOI 1/9/2026\nDate: 3/4/2026\n"])
def test_it_is_told_in_a_few_words(opening: str, head: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{head}{opening.format('1/9/2026')}\nNeck pain.", lexicon)
    assert {str(fact.value) for fact in facts if fact.name == "injury_date"} == {"2026-01-09"}
    assert {str(fact.date) for fact in facts if fact.name == "pain"} == {"2026-03-04"}


def test_the_day_a_claim_was_filed_is_none(lexicon: Lexicon) -> None:
    facts = facts_of_note("The W/C claim was filed 3/4/2026.", lexicon)
    assert not [fact for fact in facts if fact.name == "injury_date"]
