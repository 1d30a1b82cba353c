"""What someone needs is to come; what was needed once was had."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told

STUDIES = [("MRI", "mri"), ("CT", "ct"), ("ultrasound", "ultrasound")]


@pytest.mark.parametrize(("study", "kind"), STUDIES)
@pytest.mark.parametrize(
    "frame",
    [
        "Needs {x}.",
        "He needs a repeat {x} of the left knee.",
        "She requires an open {x}.",
        "{x} needed.",
        "Left knee {x} needed to look at the meniscus.",
        "Needs a left knee {x}.",
        "She would benefit from a left knee {x}.",
        "Referral: {x} of the left knee",
        "Check {x} of the left knee.",
    ],
)
def test_a_study_that_is_needed_was_not_done(frame: str, study: str, kind: str, lexicon: Lexicon) -> None:
    text = frame.format(x=study)
    assert {each.split()[0] for each in told(text, "planned_study", lexicon)} == {kind}, text
    assert not told(text, f"study.{kind}", lexicon), text


@pytest.mark.parametrize("frame", ["He needs {x}.", "She requires {x}.", "{x} needed.", "He needs left shoulder {x}."])
def test_an_operation_that_is_needed_is_planned(frame: str, lexicon: Lexicon) -> None:
    for operation in ("surgery", "arthroscopic surgery"):
        text = frame.format(x=operation)
        assert {each[0] for each in told(text, "surgery_planned", lexicon)} == {"+"}, text
        assert not told(text, "tx.surgery", lexicon), text


@pytest.mark.parametrize("frame", ["Needs {x}.", "She requires more {x}.", "{x} needed."])
@pytest.mark.parametrize(
    ("care", "name"), [("physical therapy", "tx.physical_therapy"), ("acupuncture", "tx.acupuncture")]
)
def test_care_that_is_needed_was_not_given(frame: str, care: str, name: str, lexicon: Lexicon) -> None:
    assert not told(frame.format(x=care), name, lexicon)


@pytest.mark.parametrize("past", ["He needed surgery in 2010.", "She required surgery after the fall."])
def test_what_was_needed_once_was_had(past: str, lexicon: Lexicon) -> None:
    assert {each[0] for each in told(past, "tx.surgery", lexicon)} == {"+"}


@pytest.mark.parametrize("denied", ["He does not need surgery.", "No surgery needed."])
def test_what_is_not_needed_is_not_planned(denied: str, lexicon: Lexicon) -> None:
    assert {each[0] for each in told(denied, "surgery_planned", lexicon)} == {"-"}


@pytest.mark.parametrize("order", ["ordered today", "requested on 5/1/2016", "scheduled for 5/1/2016", ": ordered"])
def test_a_study_that_a_note_only_ordered_was_not_done(order: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(f"Right knee x-rays {order}.", lexicon)}
    assert "planned_study" in names
    assert "study.xray" not in names


@pytest.mark.parametrize("doubt", ["unlikely", "is unlikely", "is less likely", "is very unlikely"])
def test_what_is_unlikely_is_not_suspected(doubt: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Fracture {doubt}.", lexicon)
    assert "fracture_suspected" not in {fact.name for fact in facts}
    assert [fact.value for fact in facts if fact.name == "dx.fracture"] == [None]


@pytest.mark.parametrize(
    "when", ["if pain persists", "only if it gets worse", "unless better in two weeks", "if no better"]
)
@pytest.mark.parametrize("care", ["MRI", "Repeat CT", "Physical therapy", "Surgery", "Consider injection"])
def test_what_waits_for_something_was_not_had(care: str, when: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(f"{care} {when}.", lexicon)}
    assert not {name for name in names if name.startswith(("study.", "tx."))}


def test_what_helped_under_a_condition_was_had(lexicon: Lexicon) -> None:
    assert {each[0] for each in told("Therapy helped if he rested.", "tx.physical_therapy", lexicon)} == {"+"}


@pytest.mark.parametrize("frame", ["Defer {x}.", "{x} deferred until therapy is over.", "We will hold {x} for now."])
def test_what_is_put_off_was_not_had(frame: str, lexicon: Lexicon) -> None:
    assert told(frame.format(x="MRI"), "study.mri", lexicon) == {"-"}
    assert told(frame.format(x="surgery"), "tx.surgery", lexicon) == set()


@pytest.mark.parametrize("entry", ["MRI of the left knee for a meniscal tear.", "MRI left knee for pain."])
def test_an_entry_that_tells_what_a_study_is_for_asks_for_it(entry: str, lexicon: Lexicon) -> None:
    assert told(entry, "planned_study", lexicon) == {"mri left knee"}
    assert not told(entry, "study.mri", lexicon)


@pytest.mark.parametrize("reason", ["because of weakness", "due to an earlier operation", "given the positive Lachman"])
def test_a_reason_behind_a_request_leaves_it_one(reason: str, lexicon: Lexicon) -> None:
    assert told(f"MRI requested {reason}.", "planned_study", lexicon) == {"mri"}


def test_what_was_done_instead_is_no_other(lexicon: Lexicon) -> None:
    text = "He had a CT instead of an MRI because of his pacemaker."
    assert (told(text, "study.ct", lexicon), told(text, "study.mri", lexicon)) == ({"+"}, {"-"})
    assert told(text, "mri_contraindication", lexicon) == {"+"}


def test_the_age_of_a_study_is_no_patients(lexicon: Lexicon) -> None:
    assert not told("The last MRI is 2 years old.", "age_years", lexicon)


@pytest.mark.parametrize("frame", ["She would not benefit from {x}.", "He will not benefit from a new {x}."])
def test_a_study_that_would_not_help_is_neither_planned_nor_done(frame: str, lexicon: Lexicon) -> None:
    for study, kind in STUDIES:
        text = frame.format(x=study)
        assert not told(text, "planned_study", lexicon), text
        assert not told(text, f"study.{kind}", lexicon), text


@pytest.mark.parametrize(("study", "kind"), STUDIES)
@pytest.mark.parametrize(
    "frame",
    [
        "{x} not indicated.",
        "{x} of the right knee is not needed.",
        "{x} was not warranted.",
        "{x} not recommended at this time.",
        "No {x} indicated.",
        "No {x} needed.",
        "No {x} at this time.",
        "No {x} for now.",
    ],
)
def test_a_study_that_nobody_calls_for_may_have_been_had(frame: str, study: str, kind: str, lexicon: Lexicon) -> None:
    assert not told(frame.format(x=study), f"study.{kind}", lexicon)


def test_a_study_that_was_held_was_not_had(lexicon: Lexicon) -> None:
    assert told("MRI held.", "study.mri", lexicon) == {"-"}


def test_what_the_films_of_an_emergency_do_not_show_is_denied_and_not_they(lexicon: Lexicon) -> None:
    assert told("No fracture on the ER x-rays.", "study.xray", lexicon) == {"+"}
