"""Names that mean something else where they stand: departments, heads of muscles, nerves by their first letters."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def facts(text: str, lexicon: Lexicon) -> set[tuple[str, object, str | None]]:
    """What a note states, with its regions."""
    return {(fact.name, fact.value, fact.region) for fact in facts_of_note(text, lexicon)}


@pytest.mark.parametrize("kind", ["Hand surgery", "Spine surgery", "Foot and ankle surgery"])
@pytest.mark.parametrize("paper", ["re-evaluation", "progress note", "follow-up", "initial report"])
def test_a_department_of_surgery_has_not_operated(kind: str, paper: str, lexicon: Lexicon) -> None:
    read = facts(f"{kind} {paper} of 3/4/2016\nThe left knee is swollen.", lexicon)
    assert all(name not in {"tx.surgery", "surgery_planned"} for name, *_ in read)


@pytest.mark.parametrize("heads", ["all three heads", "both heads", "two heads"])
def test_a_muscle_has_heads(heads: str, lexicon: Lexicon) -> None:
    read = facts(f"There is spasm of the left thigh in {heads} of the muscle.", lexicon)
    assert ("spasm", True, "head") not in read


@pytest.mark.parametrize("level", ["to L4", "to the L4", "reaches T10"])
def test_a_rotation_reaches_a_level(level: str, lexicon: Lexicon) -> None:
    read = facts(
        f"Right shoulder is tender. Internal rotation {level}, versus T7 on the left. There is swelling.", lexicon
    )
    assert {region for *_, region in read} == {"shoulder"}


@pytest.mark.parametrize("nerves", ["med/uln/rad", "rad/med/uln", "uln/med"])
def test_the_median_nerve_is_no_medicine(nerves: str, lexicon: Lexicon) -> None:
    assert all(name != "tx.medication" for name, *_ in facts(f"SILT {nerves}. Cap refill brisk.", lexicon))


@pytest.mark.parametrize(
    "wish", ["Wants MRI just to be sure.", "She would like MRI of the hip.", "Wished X-ray of hip."]
)
def test_a_study_that_is_wished_was_not_done(wish: str, lexicon: Lexicon) -> None:
    read = facts(wish, lexicon)
    assert all(not name.startswith("study.") for name, *_ in read)
    assert any(name == "planned_study" for name, *_ in read)


@pytest.mark.parametrize(
    "mass",
    [
        "There is a 2 cm soft mass over the dorsal left foot.",
        "Left foot: firm nontender lump.",
        "A lump on the back of the left foot has grown.",
        "Left foot mass, rubbery.",
    ],
)
def test_a_mass_is_one_by_how_it_feels(mass: str, lexicon: Lexicon) -> None:
    assert ("mass_palpable", True, "foot") in facts(mass, lexicon)


@pytest.mark.parametrize("disease", ["sarcoma", "soft tissue sarcoma", "malignancy", "lymphoma"])
def test_a_cancer_to_be_ruled_out_is_no_history_of_one(disease: str, lexicon: Lexicon) -> None:
    read = facts(f"Left thigh mass, rule out {disease}.", lexicon)
    assert any((name, value) == ("tumor_suspected", True) for name, value, _ in read)
    assert all(name != "cancer_history" for name, *_ in read)
