"""Care in the frames that histories and plans are told in: given, not given, not begun, asked for, and what it did."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import Spot, Word, holds

CARE = (
    Word("physical therapy", "tx.physical_therapy"),
    Word("PT", "tx.physical_therapy"),
    Word("chiropractic care", "tx.chiropractic"),
    Word("chiropractic treatment", "tx.chiropractic"),
    Word("acupuncture", "tx.acupuncture"),
    Word("medications", "tx.medication"),
    Word("ibuprofen", "tx.medication"),
    Word("NSAIDs", "tx.medication"),
    Word("a home exercise program", "tx.home_exercise"),
    Word("a brace", "tx.bracing"),
    Word("steroid injections", "tx.injection"),
)
VISITS = CARE[:5]
OPERATIONS = tuple(
    Word(text, "tx.surgery") for text in ("arthroscopy", "surgery", "arthroscopic surgery", "debridement")
)
SPOTS = (
    Spot("right knee", "knee", "right"),
    Spot("left shoulder", "shoulder", "left"),
    Spot("right wrist", "wrist", "right"),
    Spot("left ankle", "ankle", "left"),
)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("Treatment has included {x}, {y} and {z}.", "x+ y+ z+"),
        ("He has failed {x}, {y}, and {z}.", "x+ y+ z+"),
        ("In spite of {x} and {y}, he remains symptomatic.", "x+ y+"),
        ("{x} and {y} were provided.", "x+ y+"),
        ("The patient has had {x} but not {y}.", "x+ y-"),
        ("He has not had {x} but has had {y}.", "x- y+"),
    ],
)
def test_care_is_given_or_not(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, CARE, (), lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("He has not yet had {x}.", "x-"),
        ("He has not yet started {x}.", "x-"),
        ("He has not yet undergone {x} or {y}.", "x- y-"),
        ("The patient hasn't started {x} yet.", "x-"),
        ("He has yet to start {x}.", "x-"),
        ("She has yet to try {x} or {y}.", "x- y-"),
        ("The patient has yet to be treated with {x}.", "x-"),
        ("{x} has not started.", "x-"),
        ("{x} has yet to begin.", "x-"),
        ("{x} has yet to be started.", "x-"),
        ("{x} has not started because of a delay.", "x-"),
        ("He has had {x} but has yet to try {y}.", "x+ y-"),
        ("She had {x}, but she has not started {y}.", "x+ y-"),
        ("He is taking {x} and has not yet started {y}.", "x+ y-"),
    ],
)
def test_care_that_has_not_begun_is_not_given(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, CARE, (), lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x} was authorized but not started.", "x-"),
        ("{x} was authorized but has yet to begin.", "x-"),
        ("{x} was authorized, but the patient has yet to start.", "x-"),
        ("{x} was approved but he has not started.", "x-"),
        ("{x} was approved but she never attended.", "x-"),
        ("{x} was ordered, but it has not started.", "x-"),
    ],
)
def test_care_that_was_approved_and_not_begun_is_not_given(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, VISITS, (), lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("He has not undergone {p} {x}.", "x-p"),
        ("He has yet to undergo {p} {x}.", "x-p"),
        ("The patient did not undergo {p} {x}.", "x-p"),
        ("The patient never underwent {p} {x}.", "x-p"),
        ("There is no history of {p} {x}.", "x-p"),
    ],
)
def test_an_operation_that_was_not_undergone_is_one_of_the_past(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, OPERATIONS, SPOTS, lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "Treatment has not begun.",
        "Treatment has not yet been started.",
        "The patient has had no treatment.",
        "She has received no medical treatment for this injury.",
        "He has not yet been treated.",
        "The worker has yet to start treatment.",
    ],
)
def test_treatment_that_has_not_begun(text: str, lexicon: Lexicon) -> None:
    assert [fact.value for fact in facts_of_text(text, lexicon) if fact.name == "no_treatment_yet"] == [True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He noted improvement with PT.", {"tx.physical_therapy": "improved"}),
        ("The pain is relieved by naproxen.", {"tx.medication": "improved"}),
        ("He had no lasting relief of his pain with acupuncture.", {"tx.acupuncture": "not_improved"}),
        (
            "The patient has not improved with PT and a brace.",
            dict.fromkeys(("tx.physical_therapy", "tx.bracing"), "not_improved"),
        ),
        (
            "Symptoms are refractory to PT and naproxen.",
            dict.fromkeys(("tx.physical_therapy", "tx.medication"), "not_improved"),
        ),
        ("He did not benefit from acupuncture.", {"tx.acupuncture": "not_improved"}),
        ("PT did not provide any lasting relief.", {"tx.physical_therapy": "not_improved"}),
        ("A brace has not provided relief.", {"tx.bracing": "not_improved"}),
        ("PT helped, but acupuncture did not.", {"tx.physical_therapy": "improved", "tx.acupuncture": "not_improved"}),
        (
            "PT did not help, but acupuncture did.",
            {"tx.physical_therapy": "not_improved", "tx.acupuncture": "improved"},
        ),
        ("None of these treatments, including PT, helped.", {"tx.physical_therapy": "not_improved"}),
        ("He failed PT and underwent acupuncture.", {"tx.physical_therapy": "not_improved", "tx.acupuncture": None}),
        ("He has had PT and has failed naproxen.", {"tx.physical_therapy": None, "tx.medication": "not_improved"}),
        ("He completed PT and got good relief from a brace.", {"tx.physical_therapy": None, "tx.bracing": "improved"}),
    ],
)
def test_what_care_brought_is_told_of_it(text: str, expected: dict[str, str | None], lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert {fact.name: fact.result for fact in facts if fact.name.startswith("tx.")} == expected


INTERVENTIONS = (
    *(Word(text, "surgery_planned") for text in ("arthroscopy", "surgery", "arthroscopic surgery", "debridement")),
    *(Word(text, "injection_planned") for text in ("cortisone injection", "steroid injection")),
)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The provider is requesting authorization for {p} {x}.", "x+p"),
        ("The requested treatment includes {p} {x}.", "x+p"),
        ("He is pending {p} {x}.", "x+p"),
        ("She is awaiting authorization for {p} {x}.", "x+p"),
        ("The patient wants a {p} {x}.", "x+p"),
        ("He needs {p} {x}.", "x+p"),
        ("{p} {x} has been recommended.", "x+p"),
        ("{p} {x} has not been recommended.", "x-p"),
        ("{p} {x} was offered and declined.", "x-p"),
        ("{p} {x} was recommended, but the patient declined.", "x-p"),
        ("No {p} {x} is planned.", "x-p"),
        ("{p} {x} is not indicated at this time.", "x-p"),
        ("{p} {x} is not currently indicated.", "x-p"),
    ],
)
def test_an_operation_or_injection_is_planned_or_not(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, INTERVENTIONS, SPOTS, lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("Treatment of the {p} has included {x} and {y}.", "x+p y+p"),
        ("He received treatment for the {p} including {x} and {y}.", "x+p y+p"),
        ("For the {p}, he has had {x} and {y}.", "x+p y+p"),
        ("With regard to the {p}, treatment has included {x}.", "x+p"),
        ("{p}: {x}, {y}.", "x+p y+p"),
        ("The {p} was treated with {x} and {y}.", "x+p y+p"),
        ("His {p} pain was treated with {x}.", "x+p"),
        ("He had {x} for the {p} and {y} for the {q}.", "x+p y+q"),
    ],
)
def test_care_is_of_the_part_that_is_treated(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, VISITS, SPOTS, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acupuncture (6 visits) and physical therapy (8 visits).", {"acupuncture": 6, "physical_therapy": 8}),
        ("Chiropractic treatment x6, acupuncture x8.", {"chiropractic": 6, "acupuncture": 8}),
        ("He had physical therapy for a total of 12 visits.", {"physical_therapy": 12}),
        ("Six (6) sessions of acupuncture were completed.", {"acupuncture": 6}),
        ("He completed 6 of 12 sessions of chiropractic care.", {"chiropractic": 6}),
    ],
)
def test_sessions_are_those_of_their_treatment(text: str, expected: dict[str, int], lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert {f.name.removeprefix("tx."): f.measure for f in facts if f.name.startswith("tx.")} == expected


@pytest.mark.parametrize(
    "text",
    [
        "A 6-week course of physical therapy was completed.",
        "Conservative management (6 weeks) was unsuccessful.",
        "Conservative care: 6 weeks.",
        "Conservative treatment has lasted 6 weeks.",
        "The patient has failed at least 6 weeks of conservative care.",
        "He was treated conservatively for six weeks.",
    ],
)
def test_the_weeks_of_care(text: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert [fact.value for fact in facts if fact.name == "conservative_care_weeks"] == [6]


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("PT 6 weeks.", {6}),
        ("PT, 6 wks, no relief.", {6}),
        ("PT for 2 weeks and chiropractic care for 6 weeks.", {6}),
        ("PT, 6 weeks ago.", set()),
        ("PT, 6 weeks follow up.", set()),
    ],
)
def test_the_weeks_right_behind_care_are_its_own(text: str, weeks: set[int], lexicon: Lexicon) -> None:
    told = {fact.value for fact in facts_of_note(text, lexicon) if fact.name == "conservative_care_weeks"}
    assert told == weeks


MEDICATIONS = tuple(Word(text, "tx.medication") for text in ("naproxen", "Norco", "NSAIDs", "gabapentin"))


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The patient was referred to a specialist and given {x}.", "x+"),
        ("The provider recommended an MRI and prescribed {x}.", "x+"),
        ("She is scheduled for surgery and takes {x}.", "x+"),
        ("The provider requested a scan, and he takes {x}.", "x+"),
        ("Surgery was recommended and {x} was prescribed.", "x+"),
        ("The provider is requesting surgery because {x} has not helped.", "x+"),
        ("He is not able to tolerate the pain and uses {x}.", "x+"),
        ("He cannot tolerate {x}.", "x+"),
    ],
)
def test_a_sentence_with_a_plan_goes_on_with_care_that_is_had(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, MEDICATIONS, (), lexicon)


@pytest.mark.parametrize("text", ["He is allergic to naproxen.", "Allergies: naproxen, tramadol."])
def test_what_one_is_allergic_to_is_not_taken(text: str, lexicon: Lexicon) -> None:
    assert not [fact for fact in facts_of_text(text, lexicon) if fact.name == "tx.medication"]


@pytest.mark.parametrize("opening", ["Treatment has included", "Treatment to date:", "Tx to date:", "He had"])
@pytest.mark.parametrize(
    "told", ["12 physical therapy visits", "physical therapy (12 visits)", "physical therapy x 12"]
)
def test_the_word_for_treatment_hides_no_count_of_sessions(opening: str, told: str, lexicon: Lexicon) -> None:
    text = f"{opening} {told} and a boot for the right foot."
    facts = [fact for fact in facts_of_text(text, lexicon) if fact.name == "tx.physical_therapy"]
    assert [(fact.measure, fact.region) for fact in facts] == [(12, None)]


@pytest.mark.parametrize(("text", "quote"), [("PT x 12, meds.", "PT x 12"), ("Chiro x6 and meds.", "Chiro x6")])
def test_a_count_behind_care_is_quoted(text: str, quote: str, lexicon: Lexicon) -> None:
    assert quote in {each.text for fact in facts_of_text(text, lexicon) for each in fact.quotes}


@pytest.mark.parametrize("span", ["for about five days", "for two hours", "for only 10 days"])
def test_what_helped_for_some_days_did_not_help(span: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"The cortisone injection helped {span}.", lexicon)
    assert [fact.result for fact in facts if fact.name == "tx.injection"] == ["not_improved"]


@pytest.mark.parametrize("told", ["He took naproxen for 5 days and it helped.", "Naproxen helped after 3 days."])
def test_what_helped_within_days_helped(told: str, lexicon: Lexicon) -> None:
    assert [f.result for f in facts_of_text(told, lexicon) if f.name == "tx.medication"] == ["improved"]


def test_care_that_was_not_given_brought_nothing(lexicon: Lexicon) -> None:
    facts = facts_of_text("He has diabetes, which is improved, and never had surgery on the shoulder.", lexicon)
    assert [(fact.value, fact.result) for fact in facts if fact.name == "tx.surgery"] == [(False, None)]
