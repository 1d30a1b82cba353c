"""What is only applied for, feared, avoided, or was for another injury is neither found nor had."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

_OPENING = "Visit 7/15/2026. Low back pain.\n"


def told(line: str, name: str, lexicon: Lexicon) -> list[object]:
    return [fact.value for fact in facts_of_note(_OPENING + line, lexicon) if fact.name == name]


@pytest.mark.parametrize("who", ["He is", "She remains very", "The patient was quite"])
@pytest.mark.parametrize(
    ("feared", "name"),
    [("cancer", "cancer_history"), ("infection", "infection_suspected"), ("a fracture", "dx.fracture")],
)
@pytest.mark.parametrize("how", ["concerned about", "worried about"])
def test_what_a_patient_fears_is_told_by_nobody(who: str, how: str, feared: str, name: str, lexicon: Lexicon) -> None:
    assert told(f"{who} {how} {feared}.", name, lexicon) == []


@pytest.mark.parametrize("line", ["He is concerned about the numbness in his hand.", "She worries about her numbness."])
def test_a_complaint_that_worries_someone_is_there(line: str, lexicon: Lexicon) -> None:
    assert told(line, "numbness", lexicon) == [True]


@pytest.mark.parametrize("so", [", so", " and therefore", "; thus", ", hence"])
def test_a_reason_is_not_denied_with_what_follows_from_it(so: str, lexicon: Lexicon) -> None:
    line = f"He has a pacemaker{so} an MRI cannot be done."
    assert told(line, "mri_contraindication", lexicon) == [True]
    assert told(line, "study.mri", lexicon) == [False]


@pytest.mark.parametrize(
    "condition", ["Should weakness develop,", "Should he develop weakness,", "If weakness develops,"]
)
def test_what_may_come_is_neither_there_nor_asked_for(condition: str, lexicon: Lexicon) -> None:
    line = f"{condition} an MRI will be obtained."
    assert told(line, "weakness_reported", lexicon) == []
    assert told(line, "planned_study", lexicon) == []


@pytest.mark.parametrize("care", ["PT", "Chiropractic care", "Acupuncture"])
@pytest.mark.parametrize(
    "other", ["another injury", "a prior claim", "his previous low back injury", "an old accident"]
)
def test_care_of_another_injury_is_none_of_this(care: str, other: str, lexicon: Lexicon) -> None:
    line = f"{care} was helpful years ago for {other}."
    assert not [fact for fact in facts_of_note(_OPENING + line, lexicon) if fact.name.startswith("tx.")]


@pytest.mark.parametrize(
    "line", ["PT after a different injury and again now.", "PT for his injury.", "PT after this injury."]
)
def test_care_of_this_injury_was_had(line: str, lexicon: Lexicon) -> None:
    assert told(f"She had {line}", "tx.physical_therapy", lexicon) == [True]


@pytest.mark.parametrize(
    "line", ["Peer to peer for MRI done.", "Prior auth for the lumbar MRI submitted.", "Appeal for MRI was sent."]
)
def test_a_study_that_is_applied_for_was_not_done(line: str, lexicon: Lexicon) -> None:
    assert told(line, "study.mri", lexicon) == []
    assert told(line, "planned_study", lexicon) == [True]


@pytest.mark.parametrize("line", ["Copy of MRI requested from the hospital.", "MRI report requested."])
def test_papers_of_a_study_ask_for_no_new_one(line: str, lexicon: Lexicon) -> None:
    assert told(line, "planned_study", lexicon) == []


@pytest.mark.parametrize("avoids", ["wants to avoid it", "would like to avoid surgery", "hopes to avoid this"])
def test_an_operation_that_is_to_be_avoided_is_not_planned(avoids: str, lexicon: Lexicon) -> None:
    assert told(f"Surgery was discussed but he {avoids}.", "surgery_planned", lexicon) == [False]


@pytest.mark.parametrize("none", ["No MRI", "He has not had an MRI", "There has been no lumbar MRI"])
@pytest.mark.parametrize(
    ("since", "value"), [("since the injury", [False]), ("since 2019", []), ("since his surgery", [])]
)
def test_none_since_a_time_leaves_one_before_it_open(
    none: str, since: str, value: list[bool], lexicon: Lexicon
) -> None:
    assert told(f"{none} {since}.", "study.mri", lexicon) == value
