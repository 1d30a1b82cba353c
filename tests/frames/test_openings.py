"""The openings of case summaries: how and when the injury happened, in the frames that many authors tell it in."""

import re

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

HOW = {
    "a box fell on his foot": "direct_blow",
    "he fell off a ladder": "fall",
    "she tripped over a cord and fell on her knee": "fall",
    "he was lifting a heavy box": "lift_push_pull",
    "she was pushing a cart": "lift_push_pull",
    "he bent over to pick up a tool": "lift_push_pull",
    "he was rear-ended": "mva",
    "his car was struck by another vehicle": "mva",
    "his truck rolled over": "mva",
    "he jumped off a truck and twisted his ankle": "twist",
    "he got his hand caught in a machine": "crush",
    "a forklift ran over his foot": "crush",
    "he was struck by a falling beam": "direct_blow",
    "a patient kicked her in the knee": "direct_blow",
    "she was bitten by a dog": "other",
}
DAYS = ("3/14/2015", "03-14-15", "March 14, 2015")
CLAIM = {"injury_mechanism", "injury_date"}


def told(text: str, names: set[str], lexicon: Lexicon) -> set[str]:
    """The values of the facts of these names that a text states."""
    facts = facts_of_text(text, lexicon)
    return {str(fact.value) for fact in facts if fact.name in names}


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        ("MOI: box fell on foot", "injury_mechanism", "direct_blow"),
        ("MOI: fell on outstretched hand", "injury_mechanism", "fall"),
        ("HPI: Pt was lifting a box on 3/14/2015 and felt a pop in low back.", "injury_date", "2015-03-14"),
        ("S: Hurt back at work 3/14/15 lifting boxes.", "injury_mechanism", "lift_push_pull"),
        ("Work status: RTW with restrictions.", "work_status", "modified"),
    ],
)
def test_a_note_tells_it_in_short(note: str, name: str, value: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(note, lexicon)
    assert [str(fact.value) for fact in facts if fact.name == name] == [value]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(
    "frame",
    [
        "The patient was hurt on D when C.",
        "The claimant was injured on D when C.",
        "On D, the injured worker was injured when C.",
        "The injury is dated D and occurred when C.",
        "The injury is dated D. The mechanism of injury is described as: C.",
        "On D, C, and felt immediate pain in his low back.",
        "He states that on D, C.",
        "The patient was at work on D when C.",
        "He developed low back pain on D after C.",
        "According to the records, C on D.",
        "He injured himself when C on D.",
        "The date of injury was D. Reportedly, C.",
        "He reported an injury on D. He stated that C.",
        "The patient sustained an injury to the low back on D. C.",
    ],
)
def test_what_happened_is_told_with_its_day(frame: str, day: str, lexicon: Lexicon) -> None:
    for clause, how in HOW.items():
        text = re.sub(r"\bD\b", day, re.sub(r"\bC\b", clause, frame))
        assert told(text, CLAIM, lexicon) == {"2015-03-14", how}, text


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("He hurt his back lifting a box.", "lift_push_pull"),
        ("While lifting a box, he felt a pop in his back.", "lift_push_pull"),
        ("She was lifting a box and noticed pain in her back.", "lift_push_pull"),
        ("He had a lifting injury to his low back.", "lift_push_pull"),
        ("He stepped off a curb and rolled his ankle.", "twist"),
        ("He was injured when a pallet fell, striking his shoulder.", "direct_blow"),
        ("He was injured when he tripped and fell on his hand.", "fall"),
        ("The injury occurred when a ladder fell on him.", "direct_blow"),
        ("The injury occurred when the ladder fell and he landed on his back.", "fall"),
        ("The injury was caused by a fall.", "fall"),
        ("Her injury is the result of continuous trauma from 2001 through 2012.", "repetitive"),
    ],
)
def test_what_happened_is_told_without_a_day(text: str, how: str, lexicon: Lexicon) -> None:
    assert told(text, CLAIM, lexicon) == {how}


@pytest.mark.parametrize(
    "frame",
    [
        "The patient was hurt on D.",
        "He injured his low back on D.",
        "She hurt her right shoulder at work on D.",
        "He strained his low back and neck on D.",
        "She had an injury at work on D.",
        "The worker was injured in the course of employment on D.",
        "On D, he injured his right knee.",
        "The D injury involved the neck.",
        "She presents with a D work injury to her knee.",
        "He is a 45 year old male, date of loss D.",
        "D/I: D",
    ],
)
@pytest.mark.parametrize("day", DAYS)
def test_the_day_stands_beside_what_was_injured(frame: str, day: str, lexicon: Lexicon) -> None:
    text = re.sub(r"\bD\b(?!/I)", day, frame)
    assert told(text, {"injury_date"}, lexicon) == {"2015-03-14"}


@pytest.mark.parametrize(
    "text",
    [
        "He reports pain with lifting.",
        "Pain increases with lifting, pushing, pulling and twisting.",
        "He is unable to lift more than 10 pounds.",
        "On 5/2/2016, she was seen for increased pain after lifting.",
        "He had a previous fall in 2005.",
        "She has a history of a motor vehicle accident in 2005.",
        "She fell again on 5/2/2016.",
        "The patient reached a plateau on 5/2/2016.",
        "On 5/2/2016, he moved to a new clinic.",
        "On 5/2/2016, the patient was bending to 40 degrees.",
        "He injured his knee and was seen on 5/2/2016.",
        "He hurt his back and has been off work since 5/2/2016.",
        "He was hurt at work and stopped working on 5/2/2016.",
        "On 5/2/2016 he was seen for a work injury.",
        "He reported on 5/2/2016 that he had injured his knee.",
        "An injury report dated 5/2/2016 was reviewed.",
    ],
)
def test_neither_a_day_nor_an_activity_beside_it_is_the_injurys(text: str, lexicon: Lexicon) -> None:
    assert told(text, CLAIM, lexicon) == set()


@pytest.mark.parametrize(
    "text",
    [
        "He injured his back on 3/14/2015. Current complaints include pain with lifting.",
        "He injured his back on 3/14/2015 and has pain with lifting and bending.",
        "He was injured on 3/14/2015 and is unable to lift.",
        "He was injured on 3/14/2015 and reached maximum medical improvement in 2016.",
        "Date of injury 3/14/2015. He fell again on 5/2/2016.",
    ],
)
def test_what_hurts_or_happened_later_is_no_mechanism(text: str, lexicon: Lexicon) -> None:
    assert told(text, CLAIM, lexicon) == {"2015-03-14"}


@pytest.mark.parametrize(
    ("status", "texts"),
    [
        (
            "off",
            (
                "He stopped working in 2014.",
                "She quit work on 5/2/2016.",
                "He is unemployed.",
                "The patient is a retired firefighter.",
                "She is not employed.",
                "He has not been working.",
                "The patient cannot return to work.",
                "She has been unable to return to work.",
                "The patient did not return to work.",
                "She never went back to work.",
                "He has yet to return to work.",
                "The applicant did not appear to be working.",
                "He last worked on 5/2/2016.",
                "The patient is on disability.",
                "She is on medical leave.",
                "Work status: unemployed.",
            ),
        ),
        (
            "modified",
            (
                "He is working full time with restrictions.",
                "She is working full-time light duty.",
                "She is working with modifications.",
                "Her work status is modified.",
                "He is working reduced hours.",
                "She is working 4 hours a day.",
                "He is permanent and stationary with work restrictions.",
                "He is restricted from lifting more than 25 pounds.",
                "He is temporarily partially disabled.",
                "Work status: TPD.",
            ),
        ),
        (
            "full",
            (
                "He returned to work with no restrictions.",
                "The patient is working full time.",
                "She works full-time as a nurse.",
                "He is working his regular job.",
                "The patient has no work restrictions.",
            ),
        ),
    ],
)
def test_work_status_is_told_in_many_words(status: str, texts: tuple[str, ...], lexicon: Lexicon) -> None:
    assert {text: told(text, {"work_status"}, lexicon) for text in texts} == {text: {status} for text in texts}


@pytest.mark.parametrize(
    "text",
    [
        "The medication stopped working.",
        "The therapy is not working.",
        "The brace did not work.",
        "He stopped working out.",
        "His wife is retired.",
        "He ambulates without limitations.",
        "He is unable to perform his usual and customary job.",
        "No work restrictions were documented.",
        "He was employed full time as a cook when he was injured.",
        "He is permanent and stationary.",
    ],
)
def test_what_works_or_is_unrestricted_is_no_work_status(text: str, lexicon: Lexicon) -> None:
    assert told(text, {"work_status"}, lexicon) == set()


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("He fell 15 feet from a platform.", "significant_trauma", "True"),
        ("She fell off a roof.", "significant_trauma", "True"),
        ("There was no fall from a height.", "significant_trauma", "False"),
        ("There has been no interval injury.", "new_injury", "False"),
        ("No intervening trauma.", "new_injury", "False"),
        ("He fell again.", "new_injury", "True"),
        ("BMI 31.5.", "obesity", "True"),
        ("Her body mass index (BMI) is 38.2.", "obesity", "True"),
        ("He has non-insulin dependent diabetes.", "diabetes", "True"),
        ("Her 70-year-old mother came along. She is a 45-year-old woman.", "age_years", "45"),
    ],
)
def test_what_is_told_of_the_person_and_the_trauma(text: str, name: str, value: str, lexicon: Lexicon) -> None:
    assert told(text, {name}, lexicon) == {value}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He fell 3 feet from a step.", "significant_trauma"),
        ("The BMI was 29.9.", "obesity"),
        ("She has borderline diabetes.", "diabetes"),
    ],
)
def test_what_is_less_is_not_told(text: str, name: str, lexicon: Lexicon) -> None:
    assert told(text, {name}, lexicon) == set()


@pytest.mark.parametrize(
    ("told", "manner"),
    [
        ("slipped on a wet floor and twisted his knee", "fall"),
        ("tripped and fell onto his hand", "fall"),
        ("fell on his left knee", "fall"),
        ("box fell on his foot", "direct_blow"),
        ("heavy pallet slipped and fell on his foot", "direct_blow"),
    ],
)
@pytest.mark.parametrize("head", ["Injury: ", "Injury: 3/4/2015, ", ""])
def test_who_falls_without_a_subject_is_the_patient(head: str, told: str, manner: str, lexicon: Lexicon) -> None:
    note = f"{head}{told if head else told.capitalize()}."
    assert {fact.value for fact in facts_of_note(note, lexicon) if fact.name == "injury_mechanism"} == {manner}
