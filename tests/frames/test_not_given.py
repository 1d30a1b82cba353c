"""Care and studies that were declined, not needed, put off or never begun were not had; nor was another's."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def _told(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in facts_of_note(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    "how",
    [
        "declined.",
        "refused.",
        "deferred per Ottawa rules.",
        "not needed.",
        "not necessary at this time.",
        "not indicated.",
    ],
)
@pytest.mark.parametrize(("study", "name"), [("XR", "study.xray"), ("MRI", "study.mri"), ("CT", "study.ct")])
def test_a_study_that_was_not_wanted_was_not_done(study: str, name: str, how: str, lexicon: Lexicon) -> None:
    assert True not in _told(f"{study} {how}", name, lexicon)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Injection declined.", "tx.injection"),
        ("PT declined.", "tx.physical_therapy"),
        ("Never started PT, waiting for auth.", "tx.physical_therapy"),
        ("He never attended therapy.", "tx.physical_therapy"),
        ("Coworker had same injury and needed surgery.", "tx.surgery"),
        ("Cast precautions given.", "tx.immobilisation"),
        ("MRI declined by carrier.", "study.mri"),
        ("He has not done PT.", "tx.physical_therapy"),
        ("She has never done any therapy.", "tx.physical_therapy"),
        ("He has not gone to PT.", "tx.physical_therapy"),
        ("He has not pursued acupuncture.", "tx.acupuncture"),
        ("Patient denies he has done any physical therapy.", "tx.physical_therapy"),
        ("She denies she has had injections.", "tx.injection"),
        ("Was prescribed PT but did not go.", "tx.physical_therapy"),
        ("Starting PT tomorrow.", "tx.physical_therapy"),
        ("Begins chiropractic next week.", "tx.chiropractic"),
        ("She denies that she has tried a brace.", "tx.bracing"),
    ],
)
def test_care_that_was_not_had(line: str, name: str, lexicon: Lexicon) -> None:
    assert True not in _told(line, name, lexicon)


@pytest.mark.parametrize("care", ["injections", "surgery", "physical therapy", "an MRI"])
@pytest.mark.parametrize(
    "frame",
    [
        "He refused {c} for the {x}.",
        "She has not had {c} for her {x}.",
        "No {c} for the {x}.",
        "He denies {c} for {x}.",
    ],
)
def test_what_denied_care_is_for_stays(frame: str, care: str, lexicon: Lexicon) -> None:
    for complaint, name in (("left knee pain", "pain"), ("numbness", "numbness")):
        assert _told(frame.format(c=care, x=complaint), name, lexicon) == {True}


def test_a_study_that_shows_nothing_denies_it(lexicon: Lexicon) -> None:
    assert _told("No x-ray evidence for a fracture.", "dx.fracture", lexicon) == {False}


@pytest.mark.parametrize("drug", ["narcotics", "Norco", "all NSAIDs", "opioids and gabapentin"])
@pytest.mark.parametrize(
    "frame", ["He is off {x}.", "She was weaned off {x}.", "Now off of {x}.", "He has come off {x}."]
)
def test_a_drug_that_someone_is_off_is_not_taken(frame: str, drug: str, lexicon: Lexicon) -> None:
    assert True not in _told(frame.format(x=drug), "tx.medication", lexicon)


@pytest.mark.parametrize(
    "text", ["He is off work and takes Norco.", "She is weaning off Norco.", "He has not come off Norco."]
)
def test_a_drug_that_is_still_to_be_given_up_is_taken(text: str, lexicon: Lexicon) -> None:
    assert _told(text, "tx.medication", lexicon) == {True}


def test_a_coworker_may_do_what_injured(lexicon: Lexicon) -> None:
    assert _told("A coworker fell on him.", "injury_mechanism", lexicon) == {"direct_blow"}


@pytest.mark.parametrize("films", ["Films", "Post-reduction films", "Repeat films"])
def test_films_without_a_finding_are_normal(films: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{films} neg for Hill-Sachs.", lexicon)
    assert {fact.result for fact in facts if fact.name == "study.xray"} == {"normal"}
