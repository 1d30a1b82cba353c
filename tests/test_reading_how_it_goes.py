"""How letters tell who the patient is, how the injury came about, and how complaints go, in many words."""

import pytest

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text


def _found(text: str, name: str, lexicon: Lexicon) -> list[Fact]:
    return [fact for fact in facts_of_text(text, lexicon) if fact.name == name]


def _values(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in _found(text, name, lexicon)}


@pytest.mark.parametrize(
    ("text", "years", "sex"),
    [
        ("The worker (F, 58) was seen.", {58}, {"female"}),
        ("The employee (M/44, painter) was seen.", {44}, {"male"}),
        ("The IW (61/F) was seen.", {61}, {"female"}),
        ("A carpenter, 44, male, was seen.", {44}, {"male"}),
        ("The patient is a dental assistant, 36, who was seen.", {36}, set()),
        ("The applicant, 62, drives a bus.", {62}, set()),
        ("The worker was 49 when it happened.", {49}, set()),
        ("The employee, fifty-two, runs a press.", {52}, set()),
        ("The claimant, whose age is given as 47, was seen.", {47}, set()),
        ("Plaintiff, who was 38, was seen.", {38}, set()),
        ("She is 56, a cook.", {56}, {"female"}),
        ("The score is 56, a fair one.", set(), set()),
        ("The worker (M, 12 visits) was seen.", set(), set()),
        ("Grip was 45, 40, 38.", set(), set()),
        ("ROM: F/45 degrees.", set(), set()),
    ],
)
def test_age_and_sex_stand_in_brackets_and_between_commas(
    text: str, years: set[object], sex: set[object], lexicon: Lexicon
) -> None:
    assert _values(text, "age_years", lexicon) == years
    assert _values(text, "sex", lexicon) == sex


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("On 3/4/2015 a crate toppled onto his back.", {"direct_blow"}),
        ("On 3/4/2015 a keg rolled off the truck onto her foot.", {"direct_blow"}),
        ("On 3/4/2015 he fell off the truck onto his back.", {"fall"}),
        ("A gate swung back on 3/4/2015 and hit the worker in the chest.", {"direct_blow"}),
        ("Her van left the road on 3/4/2015.", {"mva"}),
        ("She relates the hand numbness to scanning.", {"repetitive"}),
        ("He attributes the elbow pain to hammer use.", {"repetitive"}),
        ("The thumb pain began with keyboard work.", {"repetitive"}),
        ("The knee has been sore since kneeling on a roof.", {"repetitive"}),
        ("He heard a snap in the calf while sprinting.", {"other"}),
        ("She laid it to three months of repetitive work.", {"repetitive"}),
        ("He claims a cumulative trauma from ten years of pulling hides.", {"repetitive"}),
        ("On 3/4/2015, pushing a stalled cart, he felt a pull.", {"lift_push_pull"}),
        ("On 3/4/2015 he was hauling a jammed crate and hurt his back.", {"lift_push_pull"}),
        ("She dropped a steam iron on the top of her right foot on 3/4/2015.", {"direct_blow"}),
        ("A guard came down upon the back of her right hand on 3/4/2015.", {"direct_blow"}),
        ("The claimant, a butcher, caught his left hand between two rails on 3/4/2015.", {"crush"}),
        ("Plaintiff dropped eight feet on 3/4/2015, landing on both heels.", {"fall"}),
        ("He went off a six foot scaffold on 3/4/2015.", {"fall"}),
        ("On 3/4/2015, carrying a tray, she planted the right foot and turned.", {"twist"}),
        ("She dropped a few pounds on a diet.", set()),
        ("He developed wrist pain over years of sewing.", {"repetitive"}),
        ("A trolley ran into the back of her ankle on 3/4/2015.", {"direct_blow"}),
        ("The accident of 3/4/2015 was a fall from a loading dock.", {"fall"}),
        ("On 3/4/2015 lifting was limited.", set()),
        ("The pain is worse since kneeling.", set()),
        ("He was injured in 2015 and has pain with computer use.", set()),
        ("She felt pain while walking.", set()),
        ("On 3/4/2015 he twisted the left knee stepping off a curb.", {"twist"}),
    ],
)
def test_how_the_injury_happened(text: str, how: set[object], lexicon: Lexicon) -> None:
    assert _values(text, "injury_mechanism", lexicon) == how


@pytest.mark.parametrize(
    "text",
    [
        "The form has the accident as March 4, 2015.",
        "The accident date is March 4, 2015.",
        "This is a nurse with a 3/4/2015 date of injury.",
        "The report gives March 4, 2015 as the day of the accident.",
        "The mishap took place on March 4, 2015.",
        "Injured 3/4/2015 when a gate closed on his hand.",
        "He was seen on 5/6/2016, date of injury 3/4/2015.",
        "The note of 5/6/2016 has the injury as 3/4/2015.",
    ],
)
def test_the_day_of_the_injury(text: str, lexicon: Lexicon) -> None:
    assert [str(value) for value in _values(text, "injury_date", lexicon)] == ["2015-03-04"]


@pytest.mark.parametrize(
    ("text", "better", "worse"),
    [
        ("Things were about half better.", {True}, set()),
        ("The therapist noted slow but steady gains.", {True}, set()),
        ("The swelling had gone down.", {True}, set()),
        ("The dizziness is said to have settled.", {True}, set()),
        ("The tingling in the fingers is milder.", {True}, set()),
        ("She made a good recovery.", {True}, set()),
        ("There was no real progress.", {False}, set()),
        ("Progress has stalled.", {False}, set()),
        ("The headaches have increased.", set(), {True}),
        ("The numbness has become constant.", set(), {True}),
        ("Swelling mostly down.", {True}, set()),
        ("The pain had returned in full.", set(), {True}),
        ("The claim was settled.", set(), set()),
        ("The hands go numb, the right being far worse.", set(), set()),
        ("He went down the stairs.", set(), set()),
        ("The swelling is less than on the left.", set(), set()),
        ("The range of motion has increased.", set(), set()),
    ],
)
def test_how_complaints_go(text: str, better: set[bool], worse: set[bool], lexicon: Lexicon) -> None:
    assert _values(text, "symptoms_improving", lexicon) == better
    assert _values(text, "symptoms_worsening", lexicon) == worse


def test_an_entry_may_say_no_more_than_unchanged(lexicon: Lexicon) -> None:
    assert _values("April 10, 2019: unchanged.", "significant_change", lexicon) == {False}


def test_what_has_gone_is_there_no_more(lexicon: Lexicon) -> None:
    assert _values("The numbness has gone.", "numbness", lexicon) == {False}


def test_a_scaffold_that_gave_way_is_no_complaint(lexicon: Lexicon) -> None:
    assert not _found("The scaffold gave way.", "giving_way", lexicon)
    assert _values("The knee gave way.", "giving_way", lexicon) == {True}


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("He did not faint.", "loss_of_consciousness", False),
        ("The worker did not black out.", "loss_of_consciousness", False),
        ("Temp normal.", "fever_or_weight_loss", False),
        ("A changing headache pattern was noted.", "significant_change", True),
        ("The therapy notes were not among the exhibits.", "record_missing", True),
        ("The surgeon's reports were never received.", "record_missing", True),
        ("The x-ray report not attached.", "record_missing", True),
        ("He has had some thirty weeks of care.", "conservative_care_weeks", 30.0),
    ],
)
def test_what_else_is_told(text: str, name: str, value: object, lexicon: Lexicon) -> None:
    assert _values(text, name, lexicon) == {value}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She had a bladder infection.", "infection_suspected"),
        ("No change in work status.", "significant_change"),
    ],
)
def test_what_is_of_something_else(text: str, name: str, lexicon: Lexicon) -> None:
    assert not _found(text, name, lexicon)
