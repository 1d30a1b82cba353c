"""Care that is not called for, or of which no more is wanted: "surgery is not indicated", "no further therapy"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_ASKED_WITHIN: Final = 7
_CALLED_FOR: Final = words(
    "indicated recommended planned considered requested contemplated needed necessary required warranted anticipated"
)
_CALLING: Final = words("recommended suggested proposed requested advised ordered planned considered offered mentioned")
_CALLED_WITHIN: Final = 5
_PLACED_WITHIN: Final = 3
_PARTING: Final = words("; , but")
_MORE: Final = words("more further additional another repeat future")
_MORE_WITHIN: Final = 9
_UNWANTED: Final = words("no not declined declines refused refuses")
_WANTING: Final = words(
    "want wanted wish desire like interested considering pursue have undergo receive get any to in a"
)


def is_not_indicated(scene: Scene, concept: Concept) -> bool:
    """Whether care is not called for, which no record lacks: "surgery is not indicated", "no indication for it"."""
    end = _end_of_places(scene, concept)
    after = scene.words[concept.end : end + _CALLED_WITHIN]
    if not _PARTING.isdisjoint(after):
        return False
    if scene.has(concept, Flag.UNDOCUMENTED):
        before = scene.words[max(0, concept.start - _ASKED_WITHIN) : concept.start]
        if "no" in before and ("indication", "for") in pairwise(before):
            return True
        return "not" in after and "indicated" in after[after.index("not") :]
    called = not _CALLED_FOR.isdisjoint(after) or _nobody_calls_for(scene, concept)
    return scene.has(concept, Flag.NEGATED) and called


def _end_of_places(scene: Scene, concept: Concept) -> int:
    """Where the places end that care is told with: "therapy for the neck and the right shoulder"."""
    end = concept.end
    for group in scene.groups:
        if end <= group.start <= end + _PLACED_WITHIN:
            end = group.end
    return end


def _nobody_calls_for(scene: Scene, concept: Concept) -> bool:
    """Whether words before it deny that anyone called for it: "nobody has suggested an injection"."""
    denials = (m for m in scene.triggers if m.end <= concept.start and m.names[0].startswith("negated/forward"))
    return any(scene.words[match.end - 1] in _CALLING for match in denials)


def is_more_of_it(scene: Scene, concept: Concept) -> bool:
    """Whether only more of what was given is not wanted: "does not want any more injections", "no further therapy"."""
    before = scene.words[max(0, concept.start - _MORE_WITHIN) : concept.start]
    more = max((at for at, word in enumerate(before) if word in _MORE), default=0)
    no = max((at for at, word in enumerate(before[:more]) if word in _UNWANTED), default=None)
    return no is not None and _WANTING.issuperset(before[no + 1 : more]) and _PARTING.isdisjoint(before[more:])
