"""What is to be ruled out: how far it reaches in a list of diagnoses, where it is looked for, and what it is not."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import Spot, Word, holds, told

NAMED = [
    Word("contusion", "dx.contusion"),
    Word("sprain", "dx.sprain_strain"),
    Word("tendinitis", "dx.tendinopathy"),
    Word("fracture", "dx.fracture"),
    Word("osteoarthritis", "dx.osteoarthritis"),
]
SPOTS = [Spot("left hip", "hip", "left"), Spot("right ankle", "ankle", "right"), Spot("left wrist", "wrist", "left")]


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("Diagnoses: {p} {x}, rule out {q} {y}, and {z} of the {r}.", "x+p y?q z+r"),
        ("The diagnoses listed are {p} {x}, rule out {q} {y}, {r} {z}.", "x+p y?q z+r"),
        ("Impression: {x} of the {p}, r/o {y} of the {q}, and {r} {z}.", "x+p y?q z+r"),
        ("Diagnoses: {p} {x}; rule out {y}, {z}.", "x+p"),
    ],
)
def test_rule_out_reaches_to_the_next_entry(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, NAMED, SPOTS, lexicon)


@pytest.mark.parametrize("part", ["derangement", "pathology", "loose body"])
def test_what_is_ruled_out_is_where_its_own_words_say(part: str, lexicon: Lexicon) -> None:
    text = f"He is diagnosed with a sprain and rule out internal {part} of the left elbow."
    facts = facts_of_text(text, lexicon)
    assert {(f.region, f.side) for f in facts if f.name == "reason_rule_out"} == {("elbow", "left")}


@pytest.mark.parametrize(
    ("reason", "names"),
    [
        ("a tendon or ligament tear", ["dx.ligament_tear"]),
        ("meniscus or ligament tear", ["dx.meniscal_tear", "dx.ligament_tear"]),
        ("swelling and a fracture", ["dx.fracture"]),
    ],
)
def test_a_study_of_one_place_looks_there_for_all(reason: str, names: list[str], lexicon: Lexicon) -> None:
    for name in names:
        text = f"An MRI of the right knee was ordered to evaluate for {reason}."
        assert told(text, name, lexicon) == {"? right knee"}


@pytest.mark.parametrize("labs", ["Laboratory testing with ESR", "A CBC", "Blood work"])
def test_what_is_tested_in_the_blood_has_no_place(labs: str, lexicon: Lexicon) -> None:
    assert told(f"{labs} was requested to rule out infection of the left hip.", "planned_study", lexicon) == {
        "laboratory"
    }


@pytest.mark.parametrize("kind", ["adjacent level", "recurrent", "residual"])
def test_a_herniation_is_one_of_a_disc(kind: str, lexicon: Lexicon) -> None:
    text = f"MRI of the neck is requested to rule out {kind} herniation."
    assert told(text, "dx.disc_herniation", lexicon) == {"? cervical"}


@pytest.mark.parametrize("change", ["narrowing", "spurring", "findings"])
def test_what_is_degenerative_is_degenerative(change: str, lexicon: Lexicon) -> None:
    assert told(f"Films showed degenerative {change} at L4-5.", "dx.degenerative", lexicon) == {"+ lumbar"}


@pytest.mark.parametrize("height", ["above shoulder level", "over the shoulder height", "at chest level"])
@pytest.mark.parametrize("limit", ["no lifting over 10 pounds", "modified duty with no work"])
def test_a_height_is_no_place(limit: str, height: str, lexicon: Lexicon) -> None:
    assert told(f"The worker has {limit} {height}.", "tx.activity_modification", lexicon) == {"+"}


@pytest.mark.parametrize("detail", ["response to the brace", "outcome of the injection", "failure of acupuncture"])
@pytest.mark.parametrize("verb", ["had not been provided", "was not described", "has not been documented"])
def test_what_care_brought_is_missing_and_not_the_care(detail: str, verb: str, lexicon: Lexicon) -> None:
    text = f"The UR denied the knee MRI because the {detail} {verb} and the operative report was not included."
    facts = facts_of_text(text, lexicon)
    assert [fact.region for fact in facts if fact.name == "record_missing"][:1] == [None]
    assert sum(fact.name == "record_missing" for fact in facts) == 2
    assert not {"tx.bracing", "tx.injection", "tx.acupuncture"}.intersection(fact.name for fact in facts)


def test_a_study_that_the_record_lacks_is_missing_once(lexicon: Lexicon) -> None:
    text = "The UR noted that plain radiographs of the hip were not provided."
    assert told(text, "study.xray", lexicon) == {"? hip"}
    assert told(text, "record_missing", lexicon) == set()


@pytest.mark.parametrize("more", ["left heel pain", "and left heel pain", "and pain in the left heel"])
def test_a_score_is_that_of_the_pain_before_its_comma(more: str, lexicon: Lexicon) -> None:
    text = f"He had neck pain 7/10, right hip pain 4/10, {more}."
    assert told(text, "pain", lexicon) == {"7 cervical", "4 right hip", "+ left foot"}


@pytest.mark.parametrize("exam", ["neurologic examination of the", "sensory exam of the", "motor exam in the"])
def test_one_thing_that_is_normal_is_no_whole_examination(exam: str, lexicon: Lexicon) -> None:
    assert told(f"The {exam} lower extremities was normal.", "exam_normal", lexicon) == set()
