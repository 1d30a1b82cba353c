"""What a denial misses: studies no one mentions, what was not written down, and what closes its list."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told

DENIED = "The utilization review denied the request "


@pytest.mark.parametrize(
    "missed",
    [
        "as there was no report of a prior knee MRI.",
        "since a knee MRI was not mentioned.",
        "and remarked that knee MRI findings and a knee MRI were not documented.",
        "because there was no report of any earlier knee MRI.",
    ],
)
def test_a_study_that_no_one_mentions_is_unknown(missed: str, lexicon: Lexicon) -> None:
    text = DENIED + missed
    assert told(text, "study.mri", lexicon) == {"? knee"}
    assert told(text, "planned_study", lexicon) == set()


@pytest.mark.parametrize("missed", ["There has been no previous MRI.", "There was no prior MRI."])
def test_a_study_there_was_none_of_before_was_not_done(missed: str, lexicon: Lexicon) -> None:
    assert told(f"{DENIED}. {missed}", "study.mri", lexicon) == {"-"}


@pytest.mark.parametrize("written", ["recorded", "documented", "mentioned"])
@pytest.mark.parametrize(
    ("finding", "name"), [("Range of motion of the left hip", "reduced_motion"), ("Spasm of the neck", "spasm")]
)
def test_a_finding_not_written_down_is_no_gap_of_the_record(
    finding: str, name: str, written: str, lexicon: Lexicon
) -> None:
    text = f"{finding} was not {written}."
    assert {sign[0] for sign in told(text, name, lexicon)} == {"?"}
    assert told(text, "record_missing", lexicon) == set(), text


@pytest.mark.parametrize("last", ["failure of a supervised program", "completion of a course of stretching"])
def test_what_closes_a_list_of_what_is_missed_is_missed_too(last: str, lexicon: Lexicon) -> None:
    text = f"{DENIED}as there was no documentation of swelling, spasm, or {last}."
    facts = facts_of_text(text, lexicon)
    assert [fact.measure for fact in facts if fact.name == "record_missing"] == [last]


@pytest.mark.parametrize("few", ["not enough", "insufficient", "inadequate"])
def test_too_little_is_missed_as_well(few: str, lexicon: Lexicon) -> None:
    text = f"{DENIED}for {few} information about the wound."
    assert told(text, "record_missing", lexicon), text


def test_a_finding_not_recorded_at_a_visit_has_its_day(lexicon: Lexicon) -> None:
    text = "On 3/4/2015 examination of the left hip was done. Range of motion was not recorded."
    facts = facts_of_text(text, lexicon)
    assert [str(fact.date) for fact in facts if fact.name == "reduced_motion"] == ["2015-03-04"]
