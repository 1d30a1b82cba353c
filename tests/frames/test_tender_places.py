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
