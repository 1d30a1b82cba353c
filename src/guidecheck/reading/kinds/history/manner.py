"""In what manner an injury came about, where words leave a choice: what fell, or was only being done."""

from typing import Final

from guidecheck.reading.kinds.history.happenings import FALLING, happened, is_hit
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_FALL: Final = "fall"
_BLOW: Final = "direct_blow"
_TWIST: Final = "twist"
_CRUSH: Final = "crush"
_LIFT: Final = "lift_push_pull"
_OTHER: Final = "other"
REPETITIVE: Final = "repetitive"
ACTIVITIES: Final = frozenset({_LIFT, REPETITIVE})
_REPEATED_WITHIN: Final = 2
_ON_FOOT: Final = words("running jumping sprinting jogging stepping getting standing rising stood got jumped leapt")
_ROLLED: Final = words("rolled rolling")
_ROLLED_WITHIN: Final = 8
_ANY_ONE: Final = words("a an")
_ONTO: Final = words("over across onto")
_AGAINST: Final = words("not avoid against never refrain")
_ADVISING: Final = words("advised told asked instructed cautioned counseled counselled warned reminded")
_ADVISED_WITHIN: Final = 4
_HAPPENING: Final = words("; . but when while because")
_THEM: Final = words("him her me them")
_ABLE: Final = words("able unable inability cannot difficulty trouble unwilling")
_ABLE_WITHIN: Final = 12
_ENDS_A_LIST: Final = _HAPPENING | words(". after from by since")


def told_choice(scene: Scene, concept: Concept) -> str:
    """The manner that is told: things that fall on a person are a blow, a person who falls on a knee falls."""
    if concept.choice == _TWIST and _rolls_over(scene, concept):
        return _CRUSH
    if concept.choice == _FALL and is_hit(scene, concept):
        return _BLOW
    falls = scene.words[concept.start] in FALLING and concept.choice == _BLOW
    return _FALL if falls and not is_hit(scene, concept) else concept.choice


def is_advised_against(scene: Scene, concept: Concept) -> bool:
    """Whether it is what a patient is told not to do: "advised not to bend, twist or lift heavy objects"."""
    before = scene.words[: concept.start]
    if _AGAINST.isdisjoint(before) or _ADVISING.isdisjoint(before):
        return False
    at = max(index for index, word in enumerate(before) if word in _AGAINST)
    advised = not _ADVISING.isdisjoint(before[max(0, at - _ADVISED_WITHIN) : at])
    return advised and _HAPPENING.isdisjoint(before[at:])


def is_an_ability(scene: Scene, concept: Concept) -> bool:
    """Whether it is what a patient can or cannot do: "unable to sit, bend or twist", not "unable to work after"."""
    if scene.words[concept.start].endswith(("ed", "ing")):
        return False
    before = scene.words[max(0, concept.start - _ABLE_WITHIN) : concept.start]
    at = next((index for index in range(len(before) - 1, -1, -1) if before[index] in _ABLE), None)
    return at is not None and _ENDS_A_LIST.isdisjoint(before[at:]) and not happened(scene, concept)


def _rolls_over(scene: Scene, concept: Concept) -> bool:
    """Whether something was rolled over a part of a person: "rolled a cart over her foot"."""
    reach = concept.end + _ROLLED_WITHIN
    over = scene.words[concept.start] in _ROLLED and not _ONTO.isdisjoint(scene.words[concept.end - 1 : reach])
    return over and any(concept.end < group.start <= reach for group in scene.groups)


def only_says_which(scene: Scene, concept: Concept) -> bool:
    """Whether a word only tells what kind of thing it was: "a jammed pallet"."""
    alone = concept.end == concept.start + 1 and scene.words[concept.start].endswith("ed")
    return alone and not _ANY_ONE.isdisjoint(scene.words[max(0, concept.start - 1) : concept.start])


def is_a_step(scene: Scene, concept: Concept) -> bool:
    """Whether words only tell what the patient was doing on the feet: "while running", "was stepping"."""
    return concept.choice == _OTHER and not _ON_FOOT.isdisjoint(scene.words[concept.start : concept.end])


def lets_fall(scene: Scene, concept: Concept) -> bool:
    """Whether the patient let something fall: "dropped a pan"."""
    return concept.choice == _BLOW and scene.words[concept.start] == "dropped"


def said_better(scene: Scene, concept: Concept) -> bool:
    """Whether another mention tells what happened: after what was being done, before what the body then met.

    "Was lifting when he fell and struck his knee" is a fall, and so is "fell when a dog pulled her down".
    """
    others = [
        other
        for other in scene.concepts
        if other.fact is concept.fact and other.choice not in {"", concept.choice} and not only_says_which(scene, other)
    ]
    if is_a_step(scene, concept):
        return bool(others)
    if concept.choice == _LIFT and any(other.choice == REPETITIVE for other in others):
        return any(_goes_before(other, concept) for other in others)
    others = [other for other in others if not _repeats(concept, other) and not is_a_step(scene, other)]
    if concept.choice == REPETITIVE:
        others = [other for other in others if other.choice != _LIFT]
    if concept.choice == _LIFT and not _THEM.isdisjoint(scene.words[concept.end : concept.end + 1]):
        return bool(others)
    if concept.choice in ACTIVITIES:
        later = (other for other in others if concept.end <= other.start)
        return any({"while", "then"}.isdisjoint(scene.words[concept.end : other.start]) for other in later)
    return any(other.end <= concept.start and other.choice not in ACTIVITIES for other in others)


def _goes_before(first: Concept, second: Concept) -> bool:
    """Whether what was done is only an example of what was repeated: "a cumulative trauma from lifting"."""
    return first.choice == REPETITIVE and first.end <= second.start


def _repeats(first: Concept, second: Concept) -> bool:
    """Whether an activity is only what was repeated: "repetitive overhead reaching"."""
    activity = first.choice == REPETITIVE and second.choice in ACTIVITIES
    return activity and 0 <= second.start - first.end <= _REPEATED_WITHIN
