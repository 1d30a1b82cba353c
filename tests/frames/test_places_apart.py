"""Two places of one sentence: what one is without, what a clause opens with, findings told in the places' order."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import Spot, Word, holds

SPOTS = (Spot("left hip", "hip", "left"), Spot("right elbow", "elbow", "right"), Spot("left foot", "foot", "left"))
FOUND = (Word("swelling", "swelling"), Word("tenderness", "tenderness"), Word("numbness", "numbness"))
CARE = (Word("physical therapy", "tx.physical_therapy"), Word("acupuncture", "tx.acupuncture"))


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{p} with {x}, {q} without {y}.", "x+p y-q"),
        ("The {p} has {x}, the {q} is without {y} or {z}.", "x+p y-q z-q"),
        ("Exam: {p} {x}, {q} no {y}.", "x+p y-q"),
        ("There is {x}, but in the {p} there is {y}.", "x+ y+p"),
        ("There is {x}, while over the {p} there is no {y}.", "x+ y-p"),
    ],
)
def test_each_finding_has_the_place_of_its_clause(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, FOUND, SPOTS, lexicon, note=True)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("For the {p} she had {x}; for the {q}, {y}.", "x+p y+q"),
        ("For his {p} he completed {x}, while for the {q} he had {y}.", "x+p y+q"),
    ],
)
def test_a_clause_of_care_opens_with_its_place(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, CARE, SPOTS, lexicon, note=True)


def test_findings_are_told_in_the_order_of_the_places_imaged(lexicon: Lexicon) -> None:
    for first, second in (("lumbar spine", "neck"), ("neck", "lumbar spine")):
        text = f"CT of the {first} and {second} showed stenosis and a disc herniation, respectively."
        for read in (facts_of_note, facts_of_text):
            told = {fact.name: fact.region for fact in read(text, lexicon) if fact.name.startswith("dx.")}
            wanted = ("lumbar", "cervical") if first == "lumbar spine" else ("cervical", "lumbar")
            assert (told["dx.stenosis"], told["dx.disc_herniation"]) == wanted


@pytest.mark.parametrize(
    "parts", ["L3-4: {x}. L4-5: normal.", "L3-4 - {x}; L4-5 - unremarkable", "L3-4: {x}\nL4-5: normal"]
)
def test_a_level_of_a_list_has_its_finding(parts: str, lexicon: Lexicon) -> None:
    for found in ("protrusion", "herniation", "small bulge"):
        facts = facts_of_note(f"CT lumbar spine: {parts.format(x=found)}", lexicon)
        told = {(fact.name, fact.value, fact.region, fact.result) for fact in facts}
        assert told == {("study.ct", True, "lumbar", "abnormal"), ("dx.disc_herniation", True, "lumbar", None)}


def test_lines_that_open_with_a_day_are_entries_of_their_own(lexicon: Lexicon) -> None:
    text = "06/03/2019 - left hip swelling, right elbow feels fine\n09/12/2019 - left hip is fine, right elbow swelling"
    told = {(fact.region, str(fact.date)) for fact in facts_of_note(text, lexicon) if fact.name == "swelling"}
    assert told == {("hip", "2019-06-03"), ("elbow", "2019-09-12")}


def test_an_event_of_a_year_leaves_the_injury_to_be_told(lexicon: Lexicon) -> None:
    text = "He hurt the neck in a car accident in 2011. On 6/3/2019 he slipped and fell at work and hurt the left hip."
    told = {(fact.name, str(fact.value)) for fact in facts_of_note(text, lexicon)}
    assert {("injury_date", "2019-06-03"), ("injury_mechanism", "fall")} <= told
    assert "pain" not in {name for name, _ in told}


@pytest.mark.parametrize("text", ["We discussed {x}.", "{x} was discussed."])
def test_care_that_is_only_talked_about_is_not_given(text: str, lexicon: Lexicon) -> None:
    for care in ("Naproxen", "Acupuncture", "PT"):
        assert not facts_of_note(text.format(x=care), lexicon)


def test_behind_allergies_a_line_tells_what_is_taken(lexicon: Lexicon) -> None:
    (fact,) = facts_of_note("Allergies: codeine. Takes naproxen.", lexicon)
    assert (fact.name, fact.quotes[0].text) == ("tx.medication", "naproxen")


def test_a_claim_that_is_denied_beside_an_accepted_one_denies_no_illness(lexicon: Lexicon) -> None:
    facts = facts_of_note("Left hip sprain (accepted), right elbow tendinitis (denied).", lexicon)
    assert {fact.value for fact in facts if fact.name.startswith("dx.")} == {True}


@pytest.mark.parametrize("frame", ["{x} {s}, {y} not {s}.", "{x} {s} but {y} not {s}.", "{x} {s}, {y} was not {s}."])
def test_what_is_seen_is_not_what_is_not_seen_beside_it(frame: str, lexicon: Lexicon) -> None:
    for seen in ("elicited", "noted", "present"):
        facts = facts_of_note(frame.format(x="Clonus", y="spasm", s=seen), lexicon)
        assert [(fact.name, fact.value) for fact in facts] == [("myelopathy_signs", True), ("spasm", False)]


@pytest.mark.parametrize(
    "text", ["{x}: yes, {y}: no", "{x} yes, {y} no.", "{x}: Y   {y}: N", "Right knee: {x} yes, {y} no."]
)
def test_tests_of_a_form_are_answered(text: str, lexicon: Lexicon) -> None:
    for x, y in (("Lachman", "McMurray"), ("anterior drawer", "Apley")):
        facts = facts_of_note(text.format(x=x, y=y), lexicon)
        assert [(fact.name, fact.value) for fact in facts] == [("instability_sign", True), ("meniscal_sign", False)]


@pytest.mark.parametrize("frame", ["{x} {p} > {q}.", "{p} > {q} {x}"])
def test_both_of_two_places_have_what_one_has_more_of(frame: str, lexicon: Lexicon) -> None:
    holds(frame, "x+p x+q", FOUND, SPOTS, lexicon, note=True)
    both = (Spot("left hip", "hip", "left"), Spot("right hip", "hip", "right"))
    for p, q in (both, both[::-1]):
        facts = facts_of_note(frame.format(x="tenderness", p=p.text, q=q.text), lexicon)
        assert {(fact.region, fact.side) for fact in facts} == {("hip", "left"), ("hip", "right")}


def test_a_no_in_brackets_denies_what_stands_before_it(lexicon: Lexicon) -> None:
    facts = facts_of_text("Dizziness (no), seizures (no), night pain (yes).", lexicon)
    assert {(fact.name, fact.value) for fact in facts} == {
        ("dizziness", False),
        ("seizure", False),
        ("night_pain", True),
    }


@pytest.mark.parametrize(
    "frame", ["Status post {x}, {y} {z}.", "History of {x} and {y} {z}.", "S/p {x} 6/3/2019, {y} is {z}."]
)
def test_an_operation_to_come_is_not_the_one_that_was_done_before_it(frame: str, lexicon: Lexicon) -> None:
    for x, y, z in (
        ("left hip", "right hip", "scheduled"),
        ("neck", "left elbow", "pending"),
        ("left foot", "neck", "planned"),
    ):
        facts = facts_of_note(frame.format(x=f"{x} surgery", y=f"{y} surgery", z=z), lexicon)
        told = {fact.name: (fact.region, fact.side) for fact in facts if "surgery" in fact.name}
        spots = {"neck": ("cervical", None)}
        wanted = (spots.get(each, (each.split()[-1], each.split()[0])) for each in (x, y))
        assert (told["tx.surgery"], told["surgery_planned"]) == tuple(wanted)


@pytest.mark.parametrize(
    "text",
    [
        "MRI of the {p} to look for a tear; exam of the {q} shows swelling.",
        "Await {p} MRI; {q} films were normal.",
        "He awaits an MRI of the {p}, and the films of the {q} were normal.",
    ],
)
def test_what_is_told_of_another_place_does_not_make_a_study_done(text: str, lexicon: Lexicon) -> None:
    for p, q in (("left hip", "neck"), ("neck", "right elbow")):
        for read in (facts_of_note, facts_of_text):
            names = {fact.name for fact in read(text.format(p=p, q=q), lexicon)}
            assert names & {"study.mri", "planned_study"} == {"planned_study"}
