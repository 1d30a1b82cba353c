"""Age and sex in the ways that case summaries open with them."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text


def told(text: str, lexicon: Lexicon) -> dict[str, object]:
    facts = facts_of_text(text, lexicon)
    return {fact.name: fact.value for fact in facts if fact.name in {"age_years", "sex"}}


@pytest.mark.parametrize("age", [24, 58, 63])
@pytest.mark.parametrize(
    ("opening", "sex"),
    [
        ("The injured worker is a {}-year-old female who fell.", "female"),
        ("The injured worker is a man, {} years of age, who fell.", "male"),
        ("The applicant, {} years of age, is a female.", "female"),
        ("This is a young woman of {} who fell.", "female"),
        ("A male worker of {} was hurt.", "male"),
        ("The examinee, a gentleman of {} years, was hurt.", "male"),
        ("IW is a {} y/o M with knee pain.", "male"),
        ("{} y.o. F.", "female"),
        ("{} y/o M. Slipped on ice.", "male"),
        ("{}yoF with knee pain.", "female"),
        ("This woman of {} presents with neck pain.", "female"),
        ("A man who is now {} has neck pain.", "male"),
        ("A woman, {} by now, filed a claim.", "female"),
        ("The claimant, {} and female, fell.", "female"),
    ],
)
def test_an_opening_tells_age_and_sex(opening: str, sex: str, age: int, lexicon: Lexicon) -> None:
    assert told(opening.format(age), lexicon) == {"age_years": age, "sex": sex}


@pytest.mark.parametrize(
    "text",
    [
        "Therapy went on for 45 years.",
        "A worker of 25 years was hurt.",
        "The man of 6 feet fell.",
        "A man of 30 pounds.",
        "He is now 30 pounds lighter.",
        "She is now 44% better.",
    ],
)
def test_a_length_of_time_or_of_a_person_is_no_age(text: str, lexicon: Lexicon) -> None:
    assert "age_years" not in told(text, lexicon)


@pytest.mark.parametrize(
    ("words", "age"),
    [("twenty-two", 22), ("thirty nine", 39), ("forty", 40), ("sixty-five", 65), ("seventy", 70)],
)
@pytest.mark.parametrize(
    "frame", ["A {}-year-old woman fell.", "The worker is a {} year old female.", "She is {} years of age."]
)
def test_an_age_may_be_told_in_words(frame: str, words: str, age: int, lexicon: Lexicon) -> None:
    assert told(frame.format(words), lexicon)["age_years"] == age
