"""The day of a birth dates no injury and no visit, wherever it is told."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

BORN = ("DOB 5/6/1971", "DOB: 05/06/71", "born 5/6/1971", "date of birth May 6, 1971", "born on 5/6/1971")


@pytest.mark.parametrize("born", BORN)
@pytest.mark.parametrize(
    "told",
    [
        "Iris Ruiz, {}, hurt her back on 10/12/2015 (fall from a truck).",
        "Iris Ruiz ({}) fell from a truck bed on 10/12/2015.",
        "Iris Ruiz, {}. On 10/12/2015 she slipped and fell.",
    ],
)
def test_an_injury_is_not_of_the_day_of_birth(born: str, told: str, lexicon: Lexicon) -> None:
    text = told.format(born)
    facts = facts_of_note(text, lexicon)
    assert [str(fact.value) for fact in facts if fact.name == "injury_date"] == ["2015-10-12"], text
    assert not any(str(fact.date).startswith("1971") for fact in facts), text
