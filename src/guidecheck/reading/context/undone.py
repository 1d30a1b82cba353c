"""What could not be done denies no finding before it: "mild effusion, McMurray could not be done"."""

from typing import Final

from guidecheck.reading.context.denials import ruling
from guidecheck.reading.sentences.assemblies import ILLS
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_DONE: Final = words("done performed obtained completed undergone attempted")


def is_only_undone(scene: Scene, concept: Concept) -> bool:
    """Whether only words of doing behind a finding would deny it, which tell of a test or a study."""
    if concept.fact.assembly not in ILLS or concept.needs_outcome:
        return False
    said = ruling(scene, concept, denied=True)
    return said is not None and said.start >= concept.end and scene.words[said.end - 1] in _DONE
