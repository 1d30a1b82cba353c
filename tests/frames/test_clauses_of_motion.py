"""What is said of a movement is of its joint, and what a test is done at is no place of what is told behind it."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told


@pytest.mark.parametrize("movement", ["flexion", "range of motion", "external rotation", "flexion and extension"])
@pytest.mark.parametrize(
    "frame",
    [
        "Left hip {x} is painful.",
        "The left hip {x} was very painful and spasm was noted in the low back.",
        "Left hip {x} is painful, and girth of the calves was equal.",
        "Left hip {x} is limited and painful and there is swelling of the right ankle.",
    ],
)
def test_a_movement_hurts_at_its_joint(frame: str, movement: str, lexicon: Lexicon) -> None:
    assert told(frame.format(x=movement), "pain", lexicon) == {"+ left hip"}


@pytest.mark.parametrize("frame", ["Extension was painful and {x}.", "Walking is painful and {x}."])
@pytest.mark.parametrize("clause", ["the left ankle was swollen", "tenderness was noted in the right calf"])
def test_another_clause_places_no_pain(frame: str, clause: str, lexicon: Lexicon) -> None:
    assert not told(frame.format(x=clause), "pain", lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exam of the left foot: reflexes are 2+ at the Achilles, pulses intact.", {"- left foot"}),
        ("Patellar reflexes 2+, distal pulses intact.", {"-"}),
        ("The left ankle was warm, pulses intact.", {"- left ankle"}),
    ],
)
def test_where_a_reflex_is_tested_is_no_place_of_the_next(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "pulse_deficit", lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She reports aching and soreness in the right elbow, rated 6 out of 10.", {"6 right elbow"}),
        ("He has left hip pain and discomfort rated 4/10.", {"4 left hip"}),
        ("He has neck pain and left hip pain rated 4/10.", {"+ cervical", "+ left hip", "4"}),
    ],
)
def test_two_words_for_one_pain_have_its_score(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "pain", lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was tender over the radial styloid, first CMC joint, and forearm.", {"+ wrist", "+ hand", "+ forearm"}),
        ("Tenderness was found over the TFC, lunotriquetral interval and thumb.", {"+ wrist", "+ hand"}),
    ],
)
def test_words_for_parts_keep_a_list_together(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "tenderness", lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The diagnosis is cervical radiculo-\npathy.", "dx.radiculopathy", {"+ cervical"}),
        ("He tried acupunc\ufffeture.", "tx.acupuncture", {"+"}),
        ("She has low-\nback pain.", "pain", {"+ lumbar"}),
        ("He takes anti-inflammatory pills.", "tx.medication", {"+"}),
    ],
)
def test_words_parted_at_a_line_end_are_whole(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize("led", ["out of \n", "out of\n\n", "of\n"])
def test_a_number_that_closes_a_sentence_opens_no_list(led: str, lexicon: Lexicon) -> None:
    text = f"The claimant complains of left hip pain rated 6 {led}10. He denied numbness."
    assert told(text, "pain", lexicon) == {"6 left hip"}


@pytest.mark.parametrize("spasm", ["muscle guarding", "muscular rigidity", "tightness and guarding"])
def test_guarded_muscles_are_in_spasm(spasm: str, lexicon: Lexicon) -> None:
    assert told(f"Examination of the lumbar spine showed {spasm}.", "spasm", lexicon) == {"+ lumbar"}
