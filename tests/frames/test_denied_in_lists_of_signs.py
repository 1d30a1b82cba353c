"""What is denied by a glued minus or in brackets behind a "none", and what a patient is only told to watch for."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

FLAGS = {
    "fever": "fever_or_weight_loss",
    "saddle anesthesia": "saddle_anesthesia",
    "foot drop": "foot_drop",
    "history of cancer": "cancer_history",
}


def told(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in facts_of_note(text, lexicon) if fact.name == name}


@pytest.mark.parametrize("flag", FLAGS)
@pytest.mark.parametrize("frame", ["-chest pain, -{}", "Red flags: none ({}).", "Neg {}.", "(-) {}"])
def test_it_is_denied(frame: str, flag: str, lexicon: Lexicon) -> None:
    assert True not in told(frame.format(flag), FLAGS[flag], lexicon)


@pytest.mark.parametrize("flag", list(FLAGS)[:3])
@pytest.mark.parametrize("frame", ["Call for {}.", "Discussed {} precautions.", "Reviewed {} precautions, return prn."])
def test_it_is_only_watched_for(frame: str, flag: str, lexicon: Lexicon) -> None:
    assert told(frame.format(flag), FLAGS[flag], lexicon) == set()


@pytest.mark.parametrize("text", ["Has foot drop, precautions given.", "Foot drop noted; return precautions reviewed."])
def test_precautions_beside_a_finding_leave_it(text: str, lexicon: Lexicon) -> None:
    assert told(text, "foot_drop", lexicon) == {True}


@pytest.mark.parametrize(
    "text", ["Rx: MRI left knee", "Rx:\nNaproxen 500 mg\nMRI left knee", "RX: naproxen, MRI L knee"]
)
def test_a_study_prescribed_is_asked_for(text: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(text, lexicon)}
    assert names & {"planned_study", "study.mri"} == {"planned_study"}


@pytest.mark.parametrize("care", ["PT", "Chiropractic care"])
@pytest.mark.parametrize("frame", ["{} not authorized.", "{} will begin next week.", "Never went to {}."])
def test_care_that_never_began_was_not_had(frame: str, care: str, lexicon: Lexicon) -> None:
    values = {fact.value for fact in facts_of_note(frame.format(care), lexicon) if fact.name.startswith("tx.")}
    assert True not in values


@pytest.mark.parametrize("nerve", ["median nerve", "peroneal nerve", "sciatic"])
def test_a_nerves_distribution_has_a_place_of_its_own(nerve: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Right shoulder pain. Sensation decreased in the left {nerve} distribution.", lexicon)
    places = {(fact.region, fact.side) for fact in facts if fact.name == "sensory_deficit"}
    assert places.isdisjoint({("shoulder", "right"), (None, None)})
