"""A list of places that are tender, or are not, states each of them."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

_BONES = {"malleolar_tenderness", "midfoot_bone_tenderness", "navicular_tenderness", "snuffbox_tenderness"}


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "R ankle: no tenderness at the lateral or medial malleolus, base of 5th MT or navicular.",
            {("malleolar_tenderness", False), ("midfoot_bone_tenderness", False), ("navicular_tenderness", False)},
        ),
        (
            "R ankle: tender over the lateral malleolus and the base of the fifth metatarsal.",
            {("malleolar_tenderness", True), ("midfoot_bone_tenderness", True)},
        ),
        (
            "R ankle: malleoli and fifth metatarsal base not tender.",
            {("malleolar_tenderness", False), ("midfoot_bone_tenderness", False)},
        ),
        (
            "R ankle: tender over the lateral malleolus, navicular non-tender.",
            {("malleolar_tenderness", True), ("midfoot_bone_tenderness", False), ("navicular_tenderness", False)},
        ),
        ("R ankle: ATFL tender, malleoli not tender.", {("malleolar_tenderness", False)}),
        ("Right wrist pain, scaphoid fracture.", set()),
    ],
)
def test_each_place_of_a_list_is_told(text: str, stated: set[tuple[str, object]], lexicon: Lexicon) -> None:
    told = {(fact.name, fact.value) for fact in facts_of_note(text, lexicon) if fact.name in _BONES}
    assert told == stated


_SPOTS = [
    ("snuffbox", "wrist", "snuffbox_tenderness"),
    ("joint line", "knee", "joint_line_tenderness"),
    ("malleoli", "ankle", "malleolar_tenderness"),
    ("navicular", "foot", "midfoot_bone_tenderness"),
    ("patella", "knee", "patellar_or_fibular_head_tenderness"),
    ("calcaneus", "foot", "talus_or_calcaneus_tenderness"),
]


@pytest.mark.parametrize(("spot", "place", "name"), _SPOTS)
@pytest.mark.parametrize(
    ("frame", "value"),
    [
        ("Tenderness: {}.", True),
        ("{}: tender.", True),
        ("TTP {}.", True),
        ("Pain with palpation of the {}.", True),
        ("{} nontender.", False),
        ("{}: nontender.", False),
        ("{} non-tender.", False),
        ("Nontender over the {}.", False),
        ("{} NT.", False),
        ("Tenderness: {} (-).", False),
    ],
)
def test_a_tender_place_is_told_under_a_head_or_in_a_word(
    frame: str, value: bool, spot: str, place: str, name: str, lexicon: Lexicon
) -> None:
    facts = facts_of_note(f"Exam right {place}:\n{frame.format(spot)}\n", lexicon)
    assert {fact.value for fact in facts if fact.name == name} == {value}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Instability: Apprehension (-) Relocation (-)", {("instability_sign", False)}),
        ("Instability testing: Lachman neg, drawer neg", {("instability_sign", False)}),
        ("Ligaments/Instability: Lachman neg; varus/valgus stable", {("instability_sign", False)}),
        ("Instability: varus/valgus stable", {("instability_sign", False)}),
        ("Instability: Apprehension (+)", {("instability_sign", True)}),
        ("Weakness: quads 5/5", {("motor_weakness", False)}),
    ],
)
def test_a_word_that_only_heads_its_tests_is_no_finding(
    line: str, told: set[tuple[str, bool]], lexicon: Lexicon
) -> None:
    facts = facts_of_note(f"Right knee exam.\n{line}\n", lexicon)
    names = {name for name, _ in told}
    assert {(fact.name, fact.value) for fact in facts if fact.name in names} == told
