"""The day with which a letter opens its story is that of what befell someone, and of no visit."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text


def told(text: str, name: str, lexicon: Lexicon) -> set[str]:
    """The values of the day of injury, and the days of any other fact."""
    found = [fact for fact in facts_of_text(text, lexicon) if fact.name == name]
    return {str(fact.value if name == "injury_date" else fact.date or "") for fact in found}


@pytest.mark.parametrize(
    "story",
    [
        "The claimant dropped a pan on her foot on 10/9/2001.",
        "On October 9, 2001 a guard came down upon the back of her hand.",
        "He was walking a heater downstairs on October 9, 2001 when his coworker lost hold.",
        "Her shift on 10/9/2001 ended with a crate coming down on her.",
        "Onset 10/9/2001 unloading bags, and the back locked.",
        "The worker caught his hand between a hook and the rail on 10/9/2001.",
        "A dog bit the carrier on the left leg on 10/9/2001.",
        "An inmate bent his fingers back on 10/9/2001.",
        "He stepped on a nail on 10/9/2001.",
        "His foot went through a rotten board on 10/9/2001.",
        "The truck he was driving hit a pothole on 10/9/2001.",
    ],
)
def test_a_story_opens_with_the_day_of_the_injury(story: str, lexicon: Lexicon) -> None:
    text = f"{story} The left wrist is tender. On 11/5/2001 there was wrist swelling."
    assert told(text, "injury_date", lexicon) == {"2001-10-09"}
    assert told(text, "tenderness", lexicon) == {""}
    assert told(text, "swelling", lexicon) == {"2001-11-05"}


@pytest.mark.parametrize(
    "other",
    [
        "The claim was filed by her on 10/9/2001.",
        "He was seen on 10/9/2001 by his doctor.",
        "On 10/9/2001 he had wrist swelling.",
        "The claimant was born on 10/9/1961.",
        "She was hired on 10/9/2001.",
        "The patient moved to Fresno on 10/9/2001.",
        "She underwent arthroscopy on 10/9/2001.",
        "Progress note dated 10/9/2001: he is in pain.",
        "The claimant had her wrist looked at on 10/9/2001.",
        "On 10/9/2001 the patient called about her knee.",
        "The applicant was deposed about her neck on 10/9/2001.",
        "His knee was drained on 10/9/2001.",
        "The carrier accepted his knee on 10/9/2001.",
        "The insurer took over care of her shoulder on 10/9/2001.",
        "Her pins were pulled out of the hand on 10/9/2001.",
        "The patient could not lift her arm on 10/9/2001.",
        "He could lift 20 pounds on 10/9/2001.",
        "On 10/9/2001 she reached 90 degrees of flexion.",
    ],
)
def test_other_first_days_are_no_injury(other: str, lexicon: Lexicon) -> None:
    assert told(f"{other} The left wrist is tender.", "injury_date", lexicon) == set()


def test_a_visit_before_it_leaves_no_first_day(lexicon: Lexicon) -> None:
    text = "On 9/1/2001 the wrist was tender. On 10/9/2001 she walked out on her employer."
    assert told(text, "injury_date", lexicon) == set()


@pytest.mark.parametrize(
    "head", ["Walk-in clinic, April 12:", "(1) Emergency room, 4/12/2022:", "Family doctor, 4/12/2022:"]
)
def test_an_entry_of_the_day_of_injury_is_a_visit(head: str, lexicon: Lexicon) -> None:
    text = f"A bowl slid onto the top of her right foot on April 12, 2022. {head} swollen. The foot is tender."
    assert told(text, "injury_date", lexicon) == {"2022-04-12"}
    assert told(text, "tenderness", lexicon) == {"2022-04-12"}


@pytest.mark.parametrize("when", ["when he found", "when there was", "when she noted"])
def test_a_time_ends_with_a_visit(when: str, lexicon: Lexicon) -> None:
    text = f"On 3/4/2016 the wound was dressed. He was followed from 3/5/2016 until 4/4/2016, {when} a tender wrist."
    assert told(text, "tenderness", lexicon) == {"2016-04-04"}


def test_a_study_of_the_same_day_is_no_visit(lexicon: Lexicon) -> None:
    text = "He was injured on 3/4/2016. A CT of the head that day was normal. Headaches have been daily."
    assert told(text, "study.ct", lexicon) == {"2016-03-04"}
    assert told(text, "headache", lexicon) == {""}


@pytest.mark.parametrize("place", ["At the emergency department", "At the hospital", "In the ambulance"])
def test_an_emergency_before_any_visit_is_of_the_day_of_injury(place: str, lexicon: Lexicon) -> None:
    text = f"She fell on 2/3/2023. {place} the left wrist was swollen and a CT of the head was negative. It is tender."
    assert told(text, "swelling", lexicon) == {"2023-02-03"}
    assert told(text, "study.ct", lexicon) == {"2023-02-03"}
    assert told(text, "tenderness", lexicon) == {""}


@pytest.mark.parametrize("later", ["A week later at the hospital", "The following month the hospital noted that"])
def test_a_hospital_seen_later_is_of_another_day(later: str, lexicon: Lexicon) -> None:
    assert told(f"She fell on 2/3/2023. {later} the left wrist was swollen.", "swelling", lexicon) == {""}


@pytest.mark.parametrize("harm", ["a left ankle sprain", "a fracture of the left wrist", "a contusion to the hip"])
@pytest.mark.parametrize("had", ["sustained", "suffered", "incurred"])
def test_what_was_sustained_has_the_day_of_the_injury(had: str, harm: str, lexicon: Lexicon) -> None:
    text = f"This gentleman {had} {harm} on October 9, 2001. On 11/5/2001 there was swelling."
    assert told(text, "injury_date", lexicon) == {"2001-10-09"}
    assert told(text, "swelling", lexicon) == {"2001-11-05"}


def test_what_was_sustained_before_tells_no_injury(lexicon: Lexicon) -> None:
    text = "This gentleman sustained a previous ankle sprain on October 9, 2001."
    assert told(text, "injury_date", lexicon) == set()


@pytest.mark.parametrize("line", ["Seen 11/5/2001. Injury 10/9/2001.", "DOS 11/5/2001\nAccident 10/9/2001"])
def test_a_note_may_tell_only_the_word_and_its_day(line: str, lexicon: Lexicon) -> None:
    text = f"{line}\nThe left wrist is swollen."
    read = facts_of_note(text, lexicon)
    (found,) = (fact for fact in read if fact.name == "injury_date")
    assert str(found.value) == "2001-10-09"
    assert found.quotes[0].text in {"Injury 10/9/2001", "Accident 10/9/2001"}
