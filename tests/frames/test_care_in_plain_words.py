"""Care, operations and injections in the words of adjudicators and patients: "injected the bursa", "quad sets"."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

_ASIDE = {"sex", "conservative_care_weeks", "injury_date", "injury_mechanism", "inability_to_bear_weight"}


def told(text: str, lexicon: Lexicon) -> set[tuple[str, object]]:
    """Names and answers of a sentence, without those that no line here is about."""
    return {(f.name, f.value) for f in facts_of_text(text, lexicon) if f.name not in _ASIDE}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On June 2, 2018 Dr. Hart injected the right hip with Celestone.", {("tx.injection", True)}),
        ("The bursa was injected with 40 mg of Kenalog and 2 cc of lidocaine.", {("tx.injection", True)}),
        ("He was given an injection and naproxen.", {("tx.injection", True), ("tx.medication", True)}),
        ("Two shots into the thumb joint brought little.", {("tx.injection", True)}),
        ("Steroid was placed in the flexor sheath.", {("tx.injection", True)}),
        ("The doctor proposes to inject the bursa.", {("injection_planned", True)}),
        ("She was offered a cortisone injection and refused.", {("injection_planned", False)}),
        ("He does not want any shots.", {("tx.injection", False)}),
        ("She declined opioids and relies on naproxen.", {("tx.medication", True)}),
        ("She refuses all medication.", {("tx.medication", False)}),
        ("She does her neck exercises every evening.", {("tx.home_exercise", True)}),
        ("He was shown stretches and does them.", {("tx.home_exercise", True)}),
        ("He has not been doing his exercises.", {("tx.home_exercise", False)}),
        ("She was advised to begin a home exercise program.", set()),
        ("The ankle was taped by the trainer.", {("tx.bracing", True)}),
        ("Heel cups and shoe inserts were tried.", {("tx.bracing", True)}),
        ("The load strap broke and struck her knee.", set()),
        ("The arm was put in plaster for five weeks.", {("tx.immobilisation", True)}),
        ("He has not been able to come out of the brace.", {("tx.bracing", True)}),
        ("Formal therapy was never begun.", {("tx.physical_therapy", False)}),
        ("Eleven visits of therapy helped.", {("tx.physical_therapy", True)}),
        ("Opioid therapy was tapered.", {("tx.medication", True)}),
        ("The therapy notes were short.", set()),
        ("Massage, traction and ultrasound were given.", set()),
        ("Adjustments were given on nine dates.", {("tx.chiropractic", True)}),
        ("Dr. Moss, a chiropractor, wrote a report.", set()),
        ("A chiropractor treated her twice weekly.", {("tx.chiropractic", True)}),
        ("Surgery is an option if the scan shows a tear.", {("surgery_planned", True)}),
        ("If the ligament has torn he will need an open repair.", {("surgery_planned", True)}),
        ("He may eventually need a fusion.", {("surgery_planned", True)}),
        ("A fusion would not be indicated.", {("surgery_planned", False)}),
        ("He was offered surgery but declined.", {("surgery_planned", False)}),
        ("The surgeon plans an ankle arthroscopy.", {("surgery_planned", True)}),
        ("She had her meniscus removed in 1990.", {("tx.surgery", True)}),
        ("The fracture was treated nonoperatively.", {("dx.fracture", True), ("tx.surgery", False)}),
    ],
)
def test_care_in_plain_words(text: str, expected: set[tuple[str, object]], lexicon: Lexicon) -> None:
    assert told(text, lexicon) - {("fusion_before", True)} == expected


def test_tens_in_words_count_sessions(lexicon: Lexicon) -> None:
    text = "Twenty-four visits of PT were completed."
    assert [f.measure for f in facts_of_text(text, lexicon)] == [24]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Treated with splints and one injection. No surgery.", ("tx.surgery", False)),
        ("The surgeon removed a loose body.", ("tx.surgery", True)),
        ("The thumb joint was fused.", ("tx.surgery", True)),
        ("He would sooner have the nerve explored surgically.", ("surgery_planned", True)),
        ("If the scan is positive, arthroscopy will be requested.", ("surgery_planned", True)),
        ("An elbow strap and stretching were tried from the start.", ("tx.bracing", True)),
        ("A root block took the pain away.", ("tx.injection", True)),
        ("Fluid was sent; the culture was later sterile.", ("study.laboratory", True)),
        ("An INR was drawn.", ("study.laboratory", True)),
        ("Is the request for MRI of the hip medically necessary?", ("planned_study", True)),
        ("An ultrasound was done and a CT was not considered.", ("study.ultrasound", True)),
    ],
)
def test_other_things_told_plainly(text: str, expected: tuple[str, object], lexicon: Lexicon) -> None:
    assert expected in told(text, lexicon)


@pytest.mark.parametrize("text", ["An MRI is not indicated.", "A CT was not considered.", "No scan was requested."])
def test_what_no_one_calls_for_tells_nothing(text: str, lexicon: Lexicon) -> None:
    assert told(text, lexicon) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was referred to PT, which helped.", ("tx.physical_therapy", True)),
        ("She was unable to attend PT.", ("tx.physical_therapy", False)),
        ("PT should be tried before surgery.", ("surgery_planned", True)),
        ("He is off all medications.", ("tx.medication", False)),
        ("P: MRI L wrist, continue splint.", ("planned_study", True)),
        ("The request for a CT was denied. No history of hip surgery.", ("tx.surgery", False)),
        ("The request for a CT was denied. Naproxen at night.", ("tx.medication", True)),
    ],
)
def test_care_beside_plans_and_denials(text: str, expected: tuple[str, object], lexicon: Lexicon) -> None:
    assert expected in told(text, lexicon)


def test_a_denial_goes_on_with_what_it_says_was_missing(lexicon: Lexicon) -> None:
    text = "The request for a CT was denied. There was no documentation of therapy."
    assert ("tx.physical_therapy", True) not in told(text, lexicon)
