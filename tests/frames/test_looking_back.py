"""A visit that speaks of an earlier day is told on all the same, and the earlier day holds for its own clause."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

VISIT = "Per the report dated 10/2/2015 she presents with left wrist pain. "


def told(text: str, name: str, lexicon: Lexicon) -> set[str]:
    """The days of one fact."""
    return {str(fact.date or "") for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    "aside",
    [
        "Grip is 20 kg; it was 30 kg on 3/4/2015.",
        "She felt a snap on 3/4/2015 while lifting a crate.",
        "She has had a cortisone injection on 3/4/2015 which she states gave no relief.",
        "She had six sessions of acupuncture, and an injection on March 4, 2015 that she reports helped.",
        "Motion is down from what was measured on 3/4/2015.",
    ],
)
def test_an_earlier_day_is_no_new_visit(aside: str, lexicon: Lexicon) -> None:
    text = f"{VISIT}{aside} The wrist is swollen."
    assert told(text, "swelling", lexicon) == {"2015-10-02"}


@pytest.mark.parametrize(
    "back",
    [
        "On 3/4/2015 the left wrist was tender.",
        "The report of 3/4/2015 noted a tender left wrist.",
        "Examination on 3/4/2015 showed a tender left wrist.",
    ],
)
def test_an_earlier_visit_is_one(back: str, lexicon: Lexicon) -> None:
    text = f"{VISIT}{back} There was spasm of the forearm."
    assert told(text, "spasm", lexicon) == {"2015-03-04"}


def test_a_later_clause_keeps_its_day(lexicon: Lexicon) -> None:
    text = f"{VISIT}Wrist motion is limited; it had been full on 3/4/2015."
    assert told(text, "reduced_motion", lexicon) == {"2015-10-02"}


@pytest.mark.parametrize("lead", ["until laid off in", "until she was let go on", "through"])
def test_the_end_of_a_time_is_no_day_of_its_statement(lead: str, lexicon: Lexicon) -> None:
    text = f"{VISIT}The worker was on modified duty {lead} 12/4/2015. The wrist is swollen."
    assert told(text, "work_status", lexicon) <= {"2015-10-02"}
    assert told(text, "swelling", lexicon) == {"2015-10-02"}


@pytest.mark.parametrize("joined", [", in", ", and in", "; by", ", then on"])
def test_a_sentence_goes_on_to_another_day(joined: str, lexicon: Lexicon) -> None:
    text = f"In January 2018 the neck was tender{joined} March 2018 there was neck spasm."
    assert told(text, "tenderness", lexicon) == {"2018-01"}
    assert told(text, "spasm", lexicon) == {"2018-03"}
