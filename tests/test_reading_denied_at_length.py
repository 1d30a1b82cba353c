"""What is denied in more words: clause by clause, past an aside, by what could not be seen, neither of two."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

ASIDES = ["which he had in May", "which would have spoken for a herniated disc", "as might be expected"]
UNSEEN = ["could not be seen", "cannot be demonstrated", "was not in evidence", "was nowhere to be found"]


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize(
    ("verb", "sign"), [("was not documented", "?"), ("was denied", "-"), ("is absent", "-"), ("has resolved", "-")]
)
def test_an_aside_parts_no_finding_from_its_denial(aside: str, verb: str, sign: str, lexicon: Lexicon) -> None:
    assert told(f"Swelling of the left ankle, {aside}, {verb}.", "swelling", lexicon) == {f"{sign} left ankle"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("He denied that the left knee locked, that it swelled or that it gave way.", "swelling", "- left knee"),
        ("He denied that the left knee locked, that it swelled or that it gave way.", "giving_way", "- left knee"),
        ("She denied that the foot was numb or weak, that the toes or heel were swollen.", "swelling", "- foot"),
        ("She denied that she had fever and that she had lost weight.", "fever_or_weight_loss", "-"),
        ("He denies that the right knee swells, and reports that the left knee hurts.", "pain", "+ left knee"),
        ("She denied that she had fallen, and that night the wrist was swollen.", "swelling", "+ wrist"),
        ("The left elbow was not swollen, nor was it tender.", "tenderness", "- left elbow"),
        ("The left elbow was not swollen, nor was the right wrist tender.", "tenderness", "- right wrist"),
    ],
)
def test_a_denial_goes_on_from_clause_to_clause(text: str, name: str, expected: str, lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == {expected}


@pytest.mark.parametrize("verb", UNSEEN)
@pytest.mark.parametrize("first", ["A", "Neither a dislocation nor a"])
def test_what_could_not_be_seen_is_not_there(verb: str, first: str, lexicon: Lexicon) -> None:
    assert told(f"{first} fracture of the right wrist {verb}.", "dx.fracture", lexicon) == {"- right wrist"}


@pytest.mark.parametrize("verb", [*UNSEEN, "was excluded"])
@pytest.mark.parametrize(
    "study", ["On MRI of the left hip", "Upon the left hip MRI of 3/4/2015", "By MRI of the left hip"]
)
def test_a_study_that_shows_nothing_was_done(study: str, verb: str, lexicon: Lexicon) -> None:
    text = f"{study}, a fracture {verb}."
    assert told(text, "study.mri", lexicon) == {"+ left hip"}
    assert told(text, "dx.fracture", lexicon) == {"- left hip"}


@pytest.mark.parametrize("verb", ["was not found", "was not in evidence", "could not be found"])
def test_a_report_that_is_not_found_denies_no_study(verb: str, lexicon: Lexicon) -> None:
    assert "- left hip" not in told(f"The left hip MRI report {verb}.", "study.mri", lexicon)


@pytest.mark.parametrize("few", ["insufficiently documented", "poorly described", "nowhere recorded"])
@pytest.mark.parametrize("join", [":", " -", " is"])
def test_a_label_may_be_answered_with_too_little(few: str, join: str, lexicon: Lexicon) -> None:
    assert told(f"Neurologic deficit{join} {few}.", "neuro_deficit", lexicon) == {"?"}


@pytest.mark.parametrize(
    "text",
    [
        "The cause of the swelling of the left knee was not found.",
        "The source of the left knee swelling could not be identified.",
        "No cause for the left knee swelling was found.",
    ],
)
def test_what_has_no_known_cause_is_there(text: str, lexicon: Lexicon) -> None:
    assert told(text, "swelling", lexicon) == {"+ left knee"}


@pytest.mark.parametrize(
    "text",
    [
        "The arthroscopy was not deemed medically necessary.",
        "Surgery was judged unnecessary.",
        "Arthroscopy was considered medically unnecessary.",
        "The surgery lacked medical necessity.",
        "Neither the surgery nor the brace was found to be medically necessary.",
        "The arthroscopy has not been shown to be medically necessary.",
    ],
)
def test_a_verdict_on_a_request_tells_of_no_operation(text: str, lexicon: Lexicon) -> None:
    assert told(text, "tx.surgery", lexicon) == set()
    assert told(text, "surgery_planned", lexicon) == set()


def test_what_was_certified_in_neither_of_two_requests_was_asked_for(lexicon: Lexicon) -> None:
    text = "Neither the MRI of the neck nor the arthroscopy of the left knee was certified."
    assert told(text, "planned_study", lexicon) == {"mri cervical"}
    assert told(text, "surgery_planned", lexicon) == {"+ left knee"}


@pytest.mark.parametrize(
    "text",
    [
        "Spasm of the neck was not a feature.",
        "Spasm of the neck was not among her complaints.",
        "Spasm of the neck was wanting.",
        "Spasm of the neck was disclaimed.",
        "She disavows spasm of the neck.",
        "The exam failed to bring out spasm of the neck.",
    ],
)
def test_a_denial_may_be_worded_rarely(text: str, lexicon: Lexicon) -> None:
    assert told(text, "spasm", lexicon) == {"- cervical"}


def test_a_study_that_fails_to_confirm_denies(lexicon: Lexicon) -> None:
    text = "The MRI of the left shoulder failed to confirm a labral tear."
    assert told(text, "dx.labral_tear", lexicon) == {"- left shoulder"}
