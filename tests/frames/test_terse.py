"""Terse records: short forms, signs and lists that stand for whole sentences."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Abd NT; no guarding.", "- abdomen"),
        ("Abd soft and nontender.", "- abdomen"),
        ("Abd NT/ND.", "- abdomen"),
        ("Abd is soft, NT.", "- abdomen"),
        ("Abd: mild TTP, no guarding.", "+ abdomen"),
    ],
)
def test_abd_is_the_abdomen_where_it_is_palpated(text: str, expected: str, lexicon: Lexicon) -> None:
    assert told(text, "tenderness", lexicon) == {expected}


@pytest.mark.parametrize(
    "study", ["CT abd/pelvis w/ contrast", "CT abd and pelvis with contrast", "CT of the abd/pelvis", "CT A/P"]
)
def test_abd_is_the_abdomen_in_a_study(study: str, lexicon: Lexicon) -> None:
    assert told(f"Request: {study}.", "planned_study", lexicon) == {"ct abdomen", "ct pelvis"}


def test_abd_is_abduction_at_a_shoulder(lexicon: Lexicon) -> None:
    assert told("R shoulder: abd is limited; abd strength 4/5.", "reduced_motion", lexicon) == {"+ right shoulder"}


@pytest.mark.parametrize("text", ["PSH: none.", "PSHx: none.", "PSH: negative.", "Tx: PT. Surgical hx: none."])
def test_an_empty_list_of_operations_says_that_there_was_none(text: str, lexicon: Lexicon) -> None:
    assert told(text, "tx.surgery", lexicon) == {"-"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("No relevant surgical hx documented.", "tx.surgery"),
        ("PSH: not stated.", "tx.surgery"),
        ("No fracture documented.", "dx.fracture"),
        ("Strength not documented.", "motor_weakness"),
        ("Sensation not adequately described.", "sensory_deficit"),
        ("The provider has not documented weakness.", "weakness_reported"),
        ("Neurologic dysfunction has not been sufficiently documented.", "neuro_deficit"),
    ],
)
def test_what_is_not_documented_is_unknown(text: str, name: str, lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == {"?"}


@pytest.mark.parametrize(
    "text",
    [
        "Medications not listed.",
        "The current medications were not set out in the note.",
        "Current meds not adequately documented.",
    ],
)
def test_medications_that_are_not_listed_were_not_taken_for_that(text: str, lexicon: Lexicon) -> None:
    assert told(text, "tx.medication", lexicon) == set()


@pytest.mark.parametrize("sign", ["Impingement +", "impingement (+)", "+ impingement", "impingement pos"])
def test_impingement_with_its_outcome_is_a_sign(sign: str, lexicon: Lexicon) -> None:
    text = f"R shoulder: {sign}. RC 4/5."
    assert told(text, "rotator_cuff_sign", lexicon) == {"+ right shoulder"}
    assert told(text, "dx.impingement", lexicon) == set()
    assert told(text, "motor_weakness", lexicon) == {"4 right shoulder"}


@pytest.mark.parametrize("joined", ["XR + MRI L-spine", "XR + MRI of the L-spine", "XR and MRI L-spine"])
def test_studies_that_a_plus_joins_share_their_region(joined: str, lexicon: Lexicon) -> None:
    assert told(f"Plan: PT; {joined}; EMG.", "planned_study", lexicon) == {"xray lumbar", "mri lumbar", "emg_ncs"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("L shoulder: Neer, Hawkins, and Speed negative.", "rotator_cuff_sign", "- left shoulder"),
        ("L shoulder: Neer, Hawkins, Speed neg.", "rotator_cuff_sign", "- left shoulder"),
        ("R knee: McMurray, Lachman, and drawer tests negative.", "meniscal_sign", "- right knee"),
        ("R elbow: Tinel, Cozen, and Maudsley neg.", "tinel_or_phalen", "- right elbow"),
        ("R knee: McMurray +, Lachman, drawer neg.", "meniscal_sign", "+ right knee"),
        ("L knee: positive McMurray, Lachman negative.", "meniscal_sign", "+ left knee"),
        ("R hand: motor, sensory, and reflexes intact.", "motor_weakness", "- right hand"),
    ],
)
def test_one_word_tells_of_a_whole_list(text: str, name: str, expected: str, lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == {expected}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Hawkins maneuver was positive for impingement.", "dx.impingement"),
        ("Phalen's was positive for carpal tunnel syndrome.", "dx.carpal_tunnel"),
        ("Lachman was negative for an ACL tear.", "dx.ligament_tear"),
    ],
)
def test_what_a_test_looks_for_is_no_diagnosis(text: str, name: str, lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == set()


def test_several_films_of_one_day_are_listed_behind_it(lexicon: Lexicon) -> None:
    text = "XRs 10/25/2016: L ankle, L foot, R elbow."
    assert told(text, "study.xray", lexicon) == {"+ left ankle", "+ left foot", "+ right elbow"}


@pytest.mark.parametrize("regarding", ["re:", "w/r/t"])
def test_what_a_finding_is_told_about_is_its_place(regarding: str, lexicon: Lexicon) -> None:
    text = f"Per records: no red flags; no neuro deficits {regarding} L-spine."
    assert told(text, "neuro_deficit", lexicon) == {"- lumbar"}


@pytest.mark.parametrize("named", ["(DF/PF)", "in DF and PF"])
def test_strength_of_a_part_told_for_its_movements_is_that_of_the_part(named: str, lexicon: Lexicon) -> None:
    assert told(f"R foot: strength 5/5 {named}.", "motor_weakness", lexicon) == {"5 right foot"}


@pytest.mark.parametrize("text", ["Current meds: not listed in note.", "MOI: not stated."])
def test_a_label_whose_answer_is_missing_is_missing(text: str, lexicon: Lexicon) -> None:
    assert told(text, "record_missing", lexicon) == {text[: text.index(":")]}


def test_a_study_that_nothing_supports_is_what_findings_are_missed_for(lexicon: Lexicon) -> None:
    text = "No objective findings documented to support XR of the pelvis or L shoulder."
    assert told(text, "record_missing", lexicon) == {"objective findings pelvis", "objective findings left shoulder"}
    assert told(text, "study.xray", lexicon) == set()
