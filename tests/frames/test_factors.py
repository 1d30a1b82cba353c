"""What a complaint comes and goes with, and how it is without care, is no trend, and no care that was not given."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told

TRENDS = ["symptoms_improving", "symptoms_worsening"]


@pytest.mark.parametrize("pain", ["Her left hip pain is {}.", "The symptoms are {}.", "Pain was {}."])
@pytest.mark.parametrize(
    "factor",
    [
        "better with rest",
        "worse when climbing",
        "improved by lying down",
        "worse after prolonged sitting",
        "worse without a cane",
        "better in warm weather",
        "increased during stair climbing",
        "worse while driving",
    ],
)
@pytest.mark.parametrize("name", TRENDS)
def test_what_a_complaint_comes_with_is_no_trend(pain: str, factor: str, name: str, lexicon: Lexicon) -> None:
    assert told(pain.format(factor), name, lexicon) == set()


@pytest.mark.parametrize(
    ("trend", "name"),
    [
        ("Her symptoms are better over the last month.", "symptoms_improving"),
        ("The pain has worsened with time.", "symptoms_worsening"),
        ("The pain is better than before.", "symptoms_improving"),
        ("The pain had increased since the last visit.", "symptoms_worsening"),
    ],
)
def test_a_trend_stays_one(trend: str, name: str, lexicon: Lexicon) -> None:
    assert told(trend, name, lexicon) == {"+"}


@pytest.mark.parametrize(
    "scored",
    [
        "Pain was rated 8 without medication and 4 with it.",
        "The pain is 7 without meds.",
        "Without her pain medications the pain is 9.",
        "The pain is much worse without medication.",
        "The pain is 5/10 with and 8/10 without medications.",
    ],
)
def test_a_score_without_care_denies_none(scored: str, lexicon: Lexicon) -> None:
    assert "-" not in told(scored, "tx.medication", lexicon)


@pytest.mark.parametrize("denied", ["She is without medication.", "He has managed without medication for 3 months."])
def test_being_without_care_denies_it(denied: str, lexicon: Lexicon) -> None:
    assert told(denied, "tx.medication", lexicon) == {"-"}


@pytest.mark.parametrize(
    "line",
    [
        "Pain is 7/10 with prolonged sitting, bending, lifting.",
        "Worse with prolonged standing and extension.",
        "Aggravating: bending forward, prolonged sitting, coughing",
        "May have some discomfort with cold weather or prolonged activity.",
        "Hurts when he twists.",
    ],
)
def test_what_hurts_is_no_injury_and_no_lost_motion(line: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(line, lexicon)}
    assert names.isdisjoint({"injury_mechanism", "reduced_motion"})


def test_what_it_began_with_is_how_it_happened(lexicon: Lexicon) -> None:
    facts = facts_of_note("MOI: prolonged kneeling.", lexicon)
    assert {fact.value for fact in facts if fact.name == "injury_mechanism"} == {"repetitive"}
