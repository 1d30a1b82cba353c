"""A chart entry opens with its day and a colon, and all that stands in it is of that day."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text


def told(text: str, name: str, lexicon: Lexicon) -> set[str]:
    """The days of one fact."""
    return {str(fact.date or "") for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize("head", ["(2) Family doctor, May 5, 2016:", "Seen 5/5/2016 occ clinic:", "5/5/2016 surgeon:"])
@pytest.mark.parametrize(
    ("entry", "name"),
    [
        ("calf pain; dx Achilles strain", "dx.sprain_strain"),
        ("swelling; boot fitted", "tx.immobilisation"),
        ("swelling, XR ankle neg", "study.xray"),
        ("calf pain; diagnosis: ankle sprain", "dx.sprain_strain"),
    ],
)
def test_an_entry_dates_what_stands_in_it(head: str, entry: str, name: str, lexicon: Lexicon) -> None:
    text = f"On 4/4/2016 the ankle was sore. {head} {entry}. The calf is tender."
    assert told(text, name, lexicon) == {"2016-05-05"}
    assert told(text, "tenderness", lexicon) == {"2016-05-05"}


def test_a_study_that_was_poor_is_no_visit(lexicon: Lexicon) -> None:
    text = "On 4/4/2016 the hip was sore. An ultrasound of May 5, 2016 was a limited study. The hip is tender."
    assert told(text, "tenderness", lexicon) == {"2016-04-04"}


def test_a_visit_does_not_go_on_with_a_study(lexicon: Lexicon) -> None:
    text = "An MRI of the arm dated 3/8/2021 showed a tear. On 3/16/2021 she found weakness; atrophy was not seen."
    assert told(text, "atrophy", lexicon) == {"2021-03-16"}


@pytest.mark.parametrize("words", ["There has never been a seizure.", "She never had numbness."])
def test_what_never_was_is_of_no_visit(words: str, lexicon: Lexicon) -> None:
    name = "seizure" if "seizure" in words else "numbness"
    assert told(f"On 4/4/2016 the hip was sore. {words}", name, lexicon) == {""}


def test_what_the_injury_brought_is_of_its_day(lexicon: Lexicon) -> None:
    text = "She was struck by a bicycle on 12/14/2017. No LOC and no amnesia. On 12/20/2017 she had no amnesia."
    assert told(text, "loss_of_consciousness", lexicon) == {"2017-12-14"}


def test_one_goes_back_to_work_on_its_day(lexicon: Lexicon) -> None:
    text = "On 6/7/2016, having gone back to full duty on 5/16/2016, she was limping. Off work until 7/1/2016, then"
    assert told(f"{text} light duty.", "work_status", lexicon) == {"2016-05-16", "2016-06-07", "2016-07-01"}
