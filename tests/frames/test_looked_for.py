"""A label names what is looked for; what was found is told behind its colon."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text


def _told(line: str, lexicon: Lexicon) -> set[tuple[str, object]]:
    return {(fact.name, fact.value) for fact in facts_of_note(f"DOS 5/6/2016\n{line}\n", lexicon)}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Examination for upper motor neuron signs: no clonus, no pathologic reflexes", {("myelopathy_signs", False)}),
        ("Assessment for cauda equina syndrome: normal rectal tone.", {("cauda_equina_signs", False)}),
        ("Palpation for crepitus and swelling: no swelling.", {("swelling", False)}),
        ("Testing for meniscal signs: McMurray positive.", {("meniscal_sign", True)}),
        ("Examination for clonus: negative", {("myelopathy_signs", False)}),
        ("Inspection for atrophy: none", {("atrophy", False)}),
        ("Screening for red flags: negative", {("red_flag_any", False)}),
        ("Evaluation for low back pain: stable.", {("pain", True)}),
    ],
)
def test_what_a_label_looks_for_is_not_found_by_its_name(
    line: str, expected: set[tuple[str, object]], lexicon: Lexicon
) -> None:
    assert _told(line, lexicon) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Red flag screening was negative.", {("red_flag_any", False)}),
        ("Red flag questions negative.", {("red_flag_any", False)}),
        ("Screened for red flags, none present.", {("red_flag_any", False)}),
        ("Red flag screening performed.", set()),
        ("Cauda equina screen negative.", {("cauda_equina_signs", False)}),
        ("Fracture screen: negative.", {("dx.fracture", False)}),
        ("Fracture work-up was negative.", {("dx.fracture", False)}),
        ("Concussion screen positive.", {("dx.concussion", True)}),
        ("Concussion screening performed.", set()),
        (
            "Red flags (fever, weight loss, night pain): negative",
            {("red_flag_any", False), ("fever_or_weight_loss", False), ("night_pain", False)},
        ),
        (
            "Red flags (fever, night pain) denied.",
            {("red_flag_any", False), ("fever_or_weight_loss", False), ("night_pain", False)},
        ),
    ],
)
def test_a_screen_says_what_came_of_it(line: str, expected: set[tuple[str, object]], lexicon: Lexicon) -> None:
    assert _told(line, lexicon) == expected


@pytest.mark.parametrize(
    "line",
    [
        "I suspect this is a meniscus tear.",
        "I suspect that this is a flare of meniscal tear.",
        "We suspect he has a meniscal tear.",
    ],
)
def test_what_is_suspected_to_be_is_open(line: str, lexicon: Lexicon) -> None:
    assert ("dx.meniscal_tear", None) in _told(line, lexicon)


@pytest.mark.parametrize(
    "line",
    [
        "Tenderness: supraspinatus tendon grade 2.",
        "Palpation: quadriceps tendon tender, grade 2.",
        "Tenderness over the deltoid, grade 3.",
        "Tenderness (0-4): supraspinatus 2, deltoid 1.",
        "Hip flexors tight, grade 2.",
    ],
)
def test_a_grade_of_tenderness_is_none_of_strength(line: str, lexicon: Lexicon) -> None:
    assert "motor_weakness" not in {name for name, _ in _told(line, lexicon)}


@pytest.mark.parametrize("line", ["Deltoid 4/5, tender over the AC joint.", "Supraspinatus strength grade 4, tender."])
def test_strength_is_graded_beside_tenderness(line: str, lexicon: Lexicon) -> None:
    assert ("motor_weakness", True) in _told(line, lexicon)


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("Lateral flexion: symmetrically restricted.", "reduced_motion", True),
        ("Rotation is equally limited.", "reduced_motion", True),
        ("Reflexes symmetrically diminished.", "reflex_abnormal", True),
        ("Reflexes symmetrical.", "reflex_abnormal", False),
        ("He does not recall striking or falling on the shoulder.", "trauma_history", False),
        ("She does not remember falling.", "amnesia", True),
    ],
)
def test_words_that_change_an_outcome(line: str, name: str, value: bool, lexicon: Lexicon) -> None:
    assert {told for each, told in _told(line, lexicon) if each == name} == {value}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("He does not recall striking or falling on the shoulder.", "amnesia"),
        ("She does not remember hitting her head.", "amnesia"),
        ("The rule is sensitive for fracture exclusion.", "dx.fracture"),
        ("DP + PT absent R.", "tx.physical_therapy"),
        ("Right hip: flexion limited to 90 degrees.", "flexion_below_ninety"),
        ("No laxity on anterior drawer or inversion stress.", "reduced_motion"),
        ("No pain with eversion or inversion.", "injury_mechanism"),
    ],
)
def test_words_that_are_part_of_something_else(line: str, name: str, lexicon: Lexicon) -> None:
    assert name not in {each for each, _ in _told(line, lexicon)}


def test_how_far_a_shoulder_turns_is_no_place(lexicon: Lexicon) -> None:
    facts = facts_of_note("Right shoulder: flexion 100, internal rotation limited to L3 level.\n", lexicon)
    assert "lumbar" not in {fact.region for fact in facts}


@pytest.mark.parametrize(
    "line",
    [
        "Discussed red flags including saddle anesthesia, incontinence, and progressive weakness.",
        "Reviewed red flag symptoms (saddle anesthesia, incontinence).",
        "Warning signs: saddle numbness, loss of bladder control - go to ED.",
        "ER precautions given: saddle anesthesia, incontinence, weakness.",
        "Safety-netted re cauda equina (saddle anaesthesia, urinary retention).",
        "Red flag advice given: saddle numbness, urinary retention.",
        "Worsening advice given.",
    ],
)
def test_what_a_patient_is_taught_to_watch_for_is_not_there(line: str, lexicon: Lexicon) -> None:
    assert _told(line, lexicon) == set()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            "Pertinent negatives: fever, weight loss, incontinence",
            {"fever_or_weight_loss", "bowel_bladder_dysfunction"},
        ),
        ("Pertinent negatives include fever and saddle anesthesia.", {"fever_or_weight_loss", "saddle_anesthesia"}),
        ("Pertinent negatives:\n- fever\n- numbness", {"fever_or_weight_loss", "numbness"}),
        ("Bladder/bowel: no changes", {"bowel_bladder_dysfunction"}),
        ("Bowel and bladder unchanged.", {"bowel_bladder_dysfunction"}),
        ("Do not suspect fracture or dislocation.", {"dx.fracture", "dx.dislocation"}),
        ("Not concerning for cauda equina syndrome.", {"cauda_equina_signs", "cauda_equina_suspected"}),
        ("Considered and excluded: fracture, dislocation.", {"dx.fracture", "dx.dislocation"}),
        ("Fracture, dislocation - none present.", {"dx.fracture", "dx.dislocation"}),
    ],
)
def test_what_is_told_not_to_be_there_is_denied(line: str, names: set[str], lexicon: Lexicon) -> None:
    assert _told(line, lexicon) == {(name, False) for name in names}


@pytest.mark.parametrize(
    "text",
    [
        "An MRI of the wrist was requested for an occult fracture.",
        "MRI R wrist for occult fx.",
        "A CT of the wrist for a hidden fracture was ordered.",
    ],
)
def test_what_is_hidden_is_only_looked_for(text: str, lexicon: Lexicon) -> None:
    for read in (facts_of_note, facts_of_text):
        assert {fact.value for fact in read(text, lexicon) if fact.name == "dx.fracture"} == {None}


def test_what_was_hidden_is_shown(lexicon: Lexicon) -> None:
    text = "MRI of the wrist was obtained for an occult fracture and showed a scaphoid fracture."
    assert True in {fact.value for fact in facts_of_text(text, lexicon) if fact.name == "dx.fracture"}
