"""What is told of the time since something: it is so today, and what got worse since a study has changed since."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

_VISIT = "Date of visit: 6/30/2016\n"


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("Symptoms have progressed since the MRI of January 2015.", True),
        ("Pain is worse since the last MRI in 2015.", True),
        ("There is new weakness in the left hand since the MRI of 1/9/2015.", True),
        ("Progressive weakness since the January 2015 MRI.", True),
        ("Worse than at the time of the last MRI.", True),
        ("Not worse since the MRI.", False),
        ("These findings are new compared with my exam of January.", True),
        ("This is a change from the prior exam.", True),
        ("Findings have progressed since the last exam.", True),
        ("Pain is worse since surgery.", False),
        ("The pain has worsened, and the MRI of 2015 was normal.", False),
    ],
)
def test_what_got_worse_since_a_study_is_a_change(text: str, changed: bool, lexicon: Lexicon) -> None:
    facts = facts_of_note(_VISIT + text, lexicon)
    assert any(fact.name == "significant_change" and fact.value is True for fact in facts) is changed


@pytest.mark.parametrize(
    "text",
    [
        "New numbness in the right hand since the last visit on 5/2/2016.",
        "Since 5/2/16 he has numbness of the right hand.",
        "Numbness of the right hand since the EMG of March 2015.",
    ],
)
def test_the_day_since_which_it_is_so_dates_no_finding(text: str, lexicon: Lexicon) -> None:
    days = {str(fact.date) for fact in facts_of_note(_VISIT + text, lexicon) if fact.name == "numbness"}
    assert days == {"2016-06-30"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Surgery and injection were discussed.", {"surgery_planned", "injection_planned"}),
        ("We talked about surgery.", {"surgery_planned"}),
        ("Left TKA was discussed for the future.", {"surgery_planned"}),
        ("An injection was discussed and performed today.", {"tx.injection"}),
    ],
)
def test_care_that_is_only_talked_about_was_not_had(text: str, names: set[str], lexicon: Lexicon) -> None:
    assert {fact.name for fact in facts_of_note(_VISIT + text, lexicon)} == names
