"""What was cleared, what is only thought of, what is worn or taken for something else."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import told


def noted(text: str, name: str, lexicon: Lexicon) -> set[tuple[object, str | None, str | None]]:
    note = f"Date of visit: 06/15/2016\n{text}"
    facts = facts_of_note(note, lexicon)
    return {(fact.value, fact.side, fact.region) for fact in facts if fact.name == name}


@pytest.mark.parametrize(
    "text",
    [
        "Infection was excluded.",
        "The sedimentation rate and CRP were within normal limits.",
        "CRP and ESR normal.",
        "The infectious workup was unremarkable.",
        "The synovial fluid yielded no growth.",
        "Inflammatory markers are not elevated.",
        "The aspirate of the right hip was negative.",
    ],
)
def test_a_workup_that_clears_an_infection(text: str, lexicon: Lexicon) -> None:
    assert told(text, "infection_workup_negative", lexicon) == {"+"}


@pytest.mark.parametrize(
    "text", ["Infection must be ruled out.", "ESR and CRP were ordered.", "The CRP was elevated, the ESR normal."]
)
def test_a_workup_that_is_open_clears_nothing(text: str, lexicon: Lexicon) -> None:
    assert told(text, "infection_workup_negative", lexicon) == set()


def test_what_has_been_ruled_out_alone_is_denied(lexicon: Lexicon) -> None:
    text = "Swollen right ankle, infection has been ruled out."
    assert noted(text, "swelling", lexicon) == {(True, "right", "ankle")}
    assert noted(text, "infection_suspected", lexicon) == {(False, None, None)}


@pytest.mark.parametrize(
    "text", ["Clinical scaphoid fracture, right.", "Right navicular fracture, radiographically occult."]
)
def test_a_fracture_that_only_the_examination_shows_is_suspected(text: str, lexicon: Lexicon) -> None:
    assert {value for value, *_ in noted(f"Assessment: {text}", "dx.fracture", lexicon)} == {None}
    assert {value for value, *_ in noted(f"Assessment: {text}", "fracture_suspected", lexicon)} == {True}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("A nail went through his boot.", set()),
        ("She wears steel toe boots at work.", set()),
        ("His boot got stuck in a grate and he fell.", set()),
        ("He has been in a boot since May.", {True}),
        ("A walking boot was given.", {True}),
    ],
)
def test_boots_are_worn_to_work_and_to_heal(text: str, read: set[bool], lexicon: Lexicon) -> None:
    assert {value for value, *_ in noted(text, "tx.immobilisation", lexicon)} == read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He took antibiotics for a sinus infection.", set()),
        ("She takes lisinopril for high blood pressure.", set()),
        ("She takes ibuprofen for the pain.", {"+"}),
    ],
)
def test_a_drug_for_another_illness_is_no_care(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "tx.medication", lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is a fracture of the left tibia extending into the knee joint.", set()),
        ("Bruising and swelling of the thigh spreading down to the calf.", set()),
        ("He has pain of the left hip extending into the thigh.", {"+ left lower_extremity"}),
    ],
)
def test_how_far_a_lesion_reaches_is_no_pain(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "radiating_pain", lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Should the arthrogram reveal a labral tear, he would like surgery.", "dx.labral_tear", set()),
        ("R/o MMT of the left knee.", "dx.meniscal_tear", {None}),
        ("R/o meniscal tear: McMurray positive.", "meniscal_sign", {True}),
        ("Flexion, adduction and internal rotation of the hip reproduces groin pain.", "hip_impingement_sign", {True}),
        ("X-rays: a bump at the femoral head-neck junction of the left hip, deformity.", "deformity", {True}),
        ("The knee cannot be loaded. She is unable to bend the knee past 60.", "flexion_below_ninety", {True}),
        ("The knee was swollen within two hours.", "effusion_within_day", {True}),
        ("He could not bear wt on the right foot.", "inability_to_bear_weight", {True}),
        ("Neither bulge nor cough impulse was felt at the groin.", "hernia_on_examination", {False}),
        ("He did eccentric exercises for the Achilles tendon.", "tx.home_exercise", {True}),
    ],
)
def test_what_clinics_say_shortly(text: str, name: str, expected: set[object], lexicon: Lexicon) -> None:
    assert {value for value, *_ in noted(text, name, lexicon)} == expected


def test_the_neck_of_the_femur_is_not_the_neck(lexicon: Lexicon) -> None:
    text = "There is a deformity at the head-neck junction of the left hip."
    regions = {fact.region for fact in facts_of_text(text, lexicon) if fact.name == "deformity"}
    assert regions == {"hip"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Labs 6/1/16: ESR 8, CRP 0.3, both normal.", {True}),
        ("CRP 0.4, sed rate 11, WBC 7 - all within normal limits.", {True}),
        ("The ESR was normal. The CRP was normal.", {True}),
        ("ESR 62, CRP normal.", set()),
        ("The ESR was normal on 5/1/16, and the CRP was normal on 6/1/16.", set()),
    ],
)
def test_a_rate_and_a_protein_that_are_normal_clear_together(text: str, values: set[bool], lexicon: Lexicon) -> None:
    assert {value for value, *_ in noted(text, "infection_workup_negative", lexicon)} == values
