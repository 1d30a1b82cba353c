"""A note that tells the day of birth tells the age on the day of its visit."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text


@pytest.mark.parametrize(
    ("born", "age"),
    [("DOB: 9/9/1980", 36), ("DOB 9/9/80", 36), ("Date of birth: 2/1/1980", 37), ("DOB: 4/2/45", 71)],
)
def test_an_age_is_counted_to_the_visit(born: str, age: int, lexicon: Lexicon) -> None:
    note = f"PROGRESS NOTE\nDate of visit: 3/4/2017\nPatient: Ada Quill  {born}\nHer left knee hurts."
    (told,) = (fact for fact in facts_of_note(note, lexicon) if fact.name == "age_years")
    assert (told.value, told.assumption) == (age, "counted from the day of birth to 2017-03-04")
    assert told.quotes[0].text == born.removeprefix("Date of ")


def test_a_visit_without_its_day_tells_no_age(lexicon: Lexicon) -> None:
    assert not [fact for fact in facts_of_note("DOB: 9/9/1980. Knee pain.", lexicon) if fact.name == "age_years"]
    assert not [fact for fact in facts_of_text("She was born 9/9/1980.", lexicon) if fact.name == "age_years"]
