"""Places, sides and measures that stand behind what they belong to, and words that only compare."""

import pytest

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Diagnoses: medial epicondylitis, left elbow.", "dx.tendinopathy", {"+ left elbow"}),
        ("Diagnoses: 1. Lateral epicondylitis (right elbow). 2. Ankle sprain.", "dx.tendinopathy", {"+ right elbow"}),
        ("Diagnoses: AC joint arthritis, left shoulder.", "dx.osteoarthritis", {"+ left shoulder"}),
        ("Diagnoses: lateral epicondylitis, right wrist sprain.", "dx.tendinopathy", {"+ elbow"}),
    ],
)
def test_a_comma_adds_the_side_to_a_diagnosis(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize("put", ["injections to", "injection into", "cortisone shot in"])
def test_an_injection_is_where_it_goes_and_diagnoses_nothing(put: str, lexicon: Lexicon) -> None:
    text = f"He had a steroid {put} the left carpal tunnel."
    assert told(text, "tx.injection", lexicon) == {"+ left wrist"}
    assert told(text, "dx.carpal_tunnel", lexicon) == set()


@pytest.mark.parametrize("cause", ["due to carpal tunnel", "secondary to right carpal tunnel", "from carpal tunnel"])
def test_what_a_complaint_is_due_to_stays_a_diagnosis(cause: str, lexicon: Lexicon) -> None:
    assert told(f"The complaints are {cause}.", "dx.carpal_tunnel", lexicon)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Left wrist extension was 40 versus 65 on the right.", "reduced_motion", {"+ left wrist"}),
        ("Pinch is 4 kg right vs 8 kg left.", "motor_weakness", set()),
        ("Right knee flexion was possible to only 75 degrees.", "reduced_motion", {"+ right knee"}),
        ("The left thumb could be flexed only to 20 degrees.", "reduced_motion", {"+ left hand"}),
        ("A fracture of the left wrist is possible.", "dx.fracture", {"? left wrist"}),
        ("The right elbow is about 40% better.", "symptoms_improving", {"+ right elbow"}),
        ("The left hip has improved by 60%.", "symptoms_improving", {"+ left hip"}),
        ("Numbness affects the left little finger.", "numbness", {"+ left hand"}),
    ],
)
def test_measures_are_told_of_their_place(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


def test_the_next_visit_of_a_sentence_goes_on_with_its_one_place(lexicon: Lexicon) -> None:
    text = "On 2/3/2015 the left ankle was swollen; on 4/5/2015 the swelling had resolved."
    facts = [fact for fact in facts_of_text(text, lexicon) if fact.name == "swelling"]
    assert [_key(fact) for fact in facts] == [
        ("ankle", "left", True, "2015-02-03"),
        ("ankle", "left", False, "2015-04-05"),
    ]


def _key(fact: Fact) -> tuple[str | None, str | None, object, str]:
    return fact.region, fact.side, fact.value, str(fact.date)
