"""A study that is talked about or ordered was not done for that; what the next sentence says it showed, it did."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

STUDIES = (("MRI", "study.mri"), ("CT", "study.ct"), ("x-rays", "study.xray"))


def _of(text: str, name: str, lexicon: Lexicon) -> list[tuple[object, ...]]:
    facts = (fact for fact in facts_of_note(text, lexicon) if fact.name == name)
    return [(fact.value, fact.region, fact.side, fact.result) for fact in facts]


@pytest.mark.parametrize(
    "frame",
    [
        "We discussed {x} of the left knee.",
        "Discussed {x} of the left knee with the patient.",
        "I discussed with the patient {x} of the left knee.",
        "We discussed treatment options including {x} of the left knee and an injection.",
        "Discussion of {x} of the left knee.",
    ],
)
@pytest.mark.parametrize(("study", "name"), STUDIES)
def test_a_study_talked_about_was_not_done(frame: str, study: str, name: str, lexicon: Lexicon) -> None:
    assert not _of(frame.format(x=study), name, lexicon)


@pytest.mark.parametrize(
    "frame",
    ["We discussed the {x} of the left knee.", "Reviewed his {x} of the left knee.", "Discussed {x} results."],
)
@pytest.mark.parametrize(("study", "name"), STUDIES)
def test_a_study_of_ones_own_was_done(frame: str, study: str, name: str, lexicon: Lexicon) -> None:
    assert [told[0] for told in _of(frame.format(x=study), name, lexicon)] == [True]


@pytest.mark.parametrize("text", ["MRI right knee, CPT 73721.", "MRI of the right knee (CPT code 73721)."])
def test_a_number_beside_a_bare_study_says_no_more_of_it(text: str, lexicon: Lexicon) -> None:
    assert not _of(text, "study.mri", lexicon)
    assert len(_of(text, "planned_study", lexicon)) == 1


@pytest.mark.parametrize(
    ("told", "result"),
    [
        ("This showed a rotator cuff tear.", "abnormal"),
        ("It revealed a tear.", "abnormal"),
        ("The scan was normal.", "normal"),
        ("They showed no fracture.", "normal"),
        ("This was performed the same week.", None),
    ],
)
@pytest.mark.parametrize(("study", "name"), STUDIES)
def test_a_study_that_was_ordered_then_showed_something(
    told: str, result: str | None, study: str, name: str, lexicon: Lexicon
) -> None:
    text = f"She ordered {study} of the left shoulder. {told}"
    assert _of(text, name, lexicon) == [(True, "shoulder", "left", result)]


@pytest.mark.parametrize("told", ["This was denied.", "It was discussed with her.", "This is to look for a tear."])
def test_a_study_that_was_ordered_and_no_more(told: str, lexicon: Lexicon) -> None:
    assert not _of(f"She ordered an MRI of the left shoulder. {told}", "study.mri", lexicon)


@pytest.mark.parametrize(
    ("shown", "result"),
    [("a tear", "abnormal"), ("bulging", "abnormal"), ("a rupture", "abnormal"), ("no tear", "normal")],
)
def test_a_lesion_of_nothing_named_is_a_result(shown: str, result: str, lexicon: Lexicon) -> None:
    assert [told[-1] for told in _of(f"MRI of the right shoulder showed {shown}.", "study.mri", lexicon)] == [result]


@pytest.mark.parametrize(
    "text",
    [
        "Nerve conduction study.\nSensory: Normal\nMotor: Normal",
        "EMG/NCS 3/4/2018\nSensory: normal\nMotor: normal",
        "NCS: sensory normal, motor normal.",
        "Electrodiagnostic studies:\nSensory: Normal\nMotor: Abnormal",
    ],
)
def test_nerves_that_a_study_tested_are_no_examination(text: str, lexicon: Lexicon) -> None:
    assert {"sensory_deficit", "motor_weakness"}.isdisjoint(fact.name for fact in facts_of_note(text, lexicon))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("EMG of the arms was normal. Sensory: decreased at C6.", "sensory_deficit"),
        ("EMG was normal. On examination motor is normal.", "motor_weakness"),
        ("EMG was normal. Motor strength is 5/5.", "motor_weakness"),
    ],
)
def test_an_examination_beside_a_study_of_nerves_is_one(text: str, name: str, lexicon: Lexicon) -> None:
    assert name in {fact.name for fact in facts_of_text(text, lexicon)}
