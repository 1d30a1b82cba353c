"""The saddle area felt or not, gaits named, the nonunion of a spine, tight hamstrings, and MR before a side."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told


@pytest.mark.parametrize("area", ["saddle area", "perianal region", "perineum", "saddle distribution"])
@pytest.mark.parametrize(
    ("frame", "sign"),
    [
        ("Sensation in the {} is intact.", "-"),
        ("Sensation intact in the {}.", "-"),
        ("There is decreased sensation in the {}.", "+"),
        ("Sensation is decreased in the {}.", "+"),
        ("There is sensation loss in the {}.", "+"),
    ],
)
def test_a_saddle_is_felt_or_not(frame: str, sign: str, area: str, lexicon: Lexicon) -> None:
    text = frame.format(area)
    assert told(text, "saddle_anesthesia", lexicon) == {sign}, text
    assert told(text, "sensory_deficit", lexicon) == set(), text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saddle area sensation intact.", {"-"}),
        ("Saddle area: no numbness.", {"-"}),
        ("Perineum: sensation intact.", {"-"}),
        ("Saddle area sensation is diminished.", {"+"}),
        ("Sensation loss to the groin.", {"+"}),
        ("Perianal sensation was not tested.", {"?"}),
    ],
)
def test_a_saddle_heads_what_is_felt(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "saddle_anesthesia", lexicon) == expected


@pytest.mark.parametrize(
    ("gait", "drops"), [("steppage", True), ("foot drop", True), ("Trendelenburg", False), ("spastic", False)]
)
def test_a_gait_is_named(gait: str, drops: bool, lexicon: Lexicon) -> None:
    text = f"Gait: {gait}."
    assert told(text, "gait_abnormal", lexicon) == {"+"}
    assert bool(told(text, "foot_drop", lexicon)) == drops


@pytest.mark.parametrize(
    "text",
    ["X-rays show nonunion at L5-S1.", "CT: L5-S1 nonunion.", "Nonunion of the L5-S1 fusion.", "Lumbar nonunion."],
)
def test_what_is_not_united_in_a_spine_is_a_fusion(text: str, lexicon: Lexicon) -> None:
    assert told(text, "dx.fracture", lexicon) == set()
    assert told(text, "fusion_status_uncertain", lexicon) == {"+ lumbar"}


@pytest.mark.parametrize(
    ("behind", "sign"),
    [
        ("is limited by hamstring tightness", "-"),
        ("limited by hamstrings at 70 degrees", "-"),
        (": hamstring tightness only", "-"),
        ("produces only hamstring tightness", "-"),
        ("limited to 60 degrees due to hamstring tightness", "-"),
        ("is positive at 40 degrees with hamstring tightness", "+"),
    ],
)
def test_a_tight_hamstring_is_no_tension_sign(behind: str, sign: str, lexicon: Lexicon) -> None:
    assert {each[0] for each in told(f"SLR {behind}.", "slr_positive", lexicon)} == {sign}


def test_motion_is_limited_by_hamstrings(lexicon: Lexicon) -> None:
    assert told("Knee extension is limited by hamstring tightness.", "reduced_motion", lexicon) == {"+ knee"}


@pytest.mark.parametrize("text", ["Plan: MR R shoulder.", "Ordered MR L knee w/o.", "MR C-spine.", "MR LS spine."])
def test_a_study_makes_no_man(text: str, lexicon: Lexicon) -> None:
    assert all(fact.name != "sex" for fact in facts_of_note(text, lexicon))
    assert any(fact.name == "sex" for fact in facts_of_note("MR R. Ortiz has knee pain.", lexicon))
