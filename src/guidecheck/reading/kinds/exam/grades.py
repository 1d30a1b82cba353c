"""The grade that words tell for a muscle or reflex, for one side or for either."""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.exam.headed_tests import tests_headed
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import apart_in, laxity_in, motion_in, reflex_in, strength_in
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.slashed_sides import under_slashed
from guidecheck.vocabulary import FactDef

_BOTH: Final = frozenset({"left", "right"})
_LEADING: Final = frozenset({":", "-", "strength", "reflex", "jerk", ",", "is", "was", "on", "the", "="})
_LOST: Final = frozenset({"0", "1", "trace", "absent", "diminished"})
_SIGNS: Final = frozenset({"+", "five", "normal"})
_OF_FIVE: Final = words("/ of over")
_HAMPERED: Final = words("limited restricted hampered impeded compromised difficult")
_THERE: Final = words("present elicitable obtainable elicited obtained")
_ONLY_OF: Final[Mapping[str, frozenset[str]]] = {
    "motion": words("free complete nil third half quarter"),
    "instability": words("increased excessive loose looser lax"),
    "reflex": _THERE,
}
_TIGHT: Final = words("tight stiff")
_STRONG: Final = words("strong")
_WEAK: Final = words("weak weaker feeble")
_BEHIND_TIGHT: Final = words(". , ; ) and but in at on to with especially particularly throughout")
_PULSE: Final = "pulse"
_NORM_BEFORE: Final = 4
_LEADS_TO_NORM: Final = words("( with where versus vs")
_IS: Final = words("is being =")
_DEGREES: Final = words("degree deg \u00b0")
_STRONGEST: Final = 8
_RID: Final = {("of",), ("from",)}
_BY: Final = words("by due owing because secondary from with")
_TOLD_OF_TESTS: Final = frozenset({"positive", "negative"})
_MEASURED: Final[Mapping[str, Callable[[str], bool | None]]] = {
    "reflex": reflex_in,
    "motion": motion_in,
    "instability": laxity_in,
    "sensory": apart_in,
}


class Outcome(NamedTuple):
    """A grade as it is told: a yes is a loss; `end` is the word after it, `start` its first where it comes before."""

    value: bool
    grade: float | str | None
    end: int
    start: int | None = None


def number_between(scene: Scene, fact: FactDef, start: int, end: int) -> Outcome | None:
    """The outcome that a number between two words tells: "4+ over 5", "2+", "90/180"."""
    end = _before_a_day(scene, end)
    text = scene.text(start, end)
    if "grade" in fact.measure:
        grade = strength_in(text)
        return None if grade is None else Outcome(grade[1], grade[0], _after_number(scene, start, end))
    reads = next((reads for name, reads in _MEASURED.items() if name in fact.name), None)
    abnormal = None if reads is None or ("/" in text and under_slashed(scene, start)) else reads(text)
    return None if abnormal is None else Outcome(abnormal, None, _after_number(scene, start, end))


def _before_a_day(scene: Scene, end: int) -> int:
    """Where words end that would part a day: "the upper extremities (5/5/15)"."""
    parted = (day for day in scene.dates if scene.word_at(day.start) < end < scene.word_ending(day.end))
    return next((scene.word_at(day.start) for day in parted), end)


def grade_behind(scene: Scene, fact: FactDef, start: int, end: int) -> Outcome | None:
    """The outcome between a mention and the next one, unless the grade is that of the next: "grade 2 sprain"."""
    told = number_between(scene, fact, start, end)
    if told is None or told.grade is None or told.end != end or not _OF_FIVE.isdisjoint(scene.words[start:end]):
        return told
    return None if any(other.start == end for other in scene.concepts) else told


def _after_number(scene: Scene, start: int, end: int) -> int:
    """The word after the last number or its sign between two words."""
    numbers = (at for at in range(end, start, -1) if scene.words[at - 1][0].isdigit() or scene.words[at - 1] in _SIGNS)
    return next(numbers, end)


def outcome_between(scene: Scene, fact: FactDef, start: int, end: int) -> Outcome | None:
    """The outcome that the words between tell of a muscle or reflex."""
    told = number_between(scene, fact, start, end)
    return _worded_reflex(scene, start, end) if told is None and "reflex" in fact.name else told


def told_between(scene: Scene, concept: Concept, start: int, end: int) -> Outcome | None:
    """The outcome that the words between tell of any measure or test, in a number or a word."""
    told = None if concept.is_test else number_between(scene, concept.fact, start, end)
    if told is None:
        lost, kept = ("positive", "negative") if concept.is_test else ("abnormal", "normal")
        worded = (each for each in scene.qualities(lost, kept) if start <= each.start < end)
        quality = next((each for each in worded if is_outcome(scene, concept, each)), None)
        told = quality and Outcome((lost in quality.names) != scene.denied(quality), None, end)
    return told


def is_outcome(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether a word can tell the outcome of a mention."""
    if concept.fact.assembly == "exam" and _is_a_finding(scene, quality):
        return False
    if _is_of_another_kind(scene, concept, quality) or _names_the_test(concept, quality):
        return False
    return not (_is_norm(scene, quality) or _is_hampered(scene, concept, quality))


def _names_the_test(concept: Concept, quality: Match) -> bool:
    """Whether a word belongs to the name of a test and is no outcome of it: "full can"."""
    named = concept.is_test and concept.start <= quality.start and quality.end <= concept.end
    return named and _TOLD_OF_TESTS.isdisjoint(quality.names)


def _is_of_another_kind(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether a word tells the outcome of findings of another kind alone: motion is "free", a grip "strong".

    A reflex is as it should be when it is "present", a joint loose when its drawer is "increased"; what motion is
    "free of", or a "tight" hamstring beside it, says nothing of the motion.
    """
    word, after = scene.words[quality.end - 1], scene.words[quality.end : quality.end + 1]
    if word in _TIGHT:
        return "motion" not in concept.fact.name or bool(after and after[0] not in _BEHIND_TIGHT)
    if word in _WEAK:
        return "motion" in concept.fact.name
    if word in _STRONG:
        return "grade" not in concept.fact.measure and _PULSE not in concept.fact.name
    kind = next((kind for kind, told in _ONLY_OF.items() if word in told), None)
    if kind is None or kind in concept.fact.name or "open" in quality.names:
        return kind == "motion" and after in _RID
    return not (kind == "reflex" and (concept.is_test or _PULSE in concept.fact.name))


def is_said_there(scene: Scene, quality: Match) -> bool:
    """Whether a word says that a reflex is there: "present", "could be elicited"."""
    return scene.words[quality.end - 1] in _THERE


def _is_a_finding(scene: Scene, quality: Match) -> bool:
    """Whether a word tells one finding, which says nothing of the whole examination: "back exam: nontender"."""
    signs = (each for each in scene.concepts if each.fact.assembly == "sign")
    return any(each.start <= quality.start < each.end for each in signs)


def _is_norm(scene: Scene, quality: Match) -> bool:
    """Whether a word only says what number would be normal: "(normal 180)", "with normal being 90", "where 90 is …"."""
    before = scene.words[max(0, quality.start - _NORM_BEFORE) : quality.start]
    named = quality.end + (not _IS.isdisjoint(scene.words[quality.end : quality.end + 1]))
    after = scene.words[named : named + 1]
    if after and after[0].isdigit():
        return bool(before) and (before[-1] in _LEADS_TO_NORM or named > quality.end)
    if before[-1:] == ("of",) and "normal" in quality.names:
        return True
    numbered = before[-1:] != () and before[-1] in _IS and any(word.isdigit() for word in before)
    return numbered and not _LEADS_TO_NORM.isdisjoint(before)


def _is_hampered(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether only the testing was limited, or a word tells of what limited it: "limited by pain", "by poor effort"."""
    if not concept.is_test and concept.fact.name not in scene.lexicon.rooted:
        return False
    if concept.is_test and "negative" in quality.names:
        return False
    after = scene.words[quality.start + 1 : quality.start + 2]
    hampered = scene.words[quality.start] in _HAMPERED and not _BY.isdisjoint(after)
    return hampered or scene.words[quality.start - 1 : quality.start] == ("by",)


def of_reflexes(scene: Scene) -> bool:
    """Whether a sentence speaks of reflexes, or stands under a line or a head that names them."""
    table, tests = scene.passage.table, scene.passage.tests
    if tests is not None and "reflex" in tests.about and tests_headed(scene) is None:
        return True
    under = table is not None and not table.days and "reflex" in table.about
    return under or any("reflex" in concept.fact.name for concept in scene.concepts)


def _worded_reflex(scene: Scene, start: int, end: int) -> Outcome | None:
    """The outcome of a reflex in a word or as a bare number: "triceps absent", "ankle jerk 0"."""
    if any(scene.words[at] in _LOST and not scene.flags[at] & Flag.NEGATED for at in range(start, end)):
        return Outcome(True, None, end)
    told = outcome_in_words(scene, start, end)
    return told and told._replace(end=end)


def outcome_in_words(scene: Scene, start: int, end: int) -> Outcome | None:
    """The outcome that a word between two words tells: "grip normal, wrist flexion 4/5", "no knee jerk was present"."""
    told = [quality for quality in scene.qualities("normal", "abnormal") if start <= quality.start < end]
    if not told:
        return None
    missing = is_said_there(scene, told[0]) and bool(scene.flags[start - 1] & Flag.NEGATED)
    return Outcome(("abnormal" in told[0].names) != scene.denied(told[0]) or missing, None, told[0].end)


def is_moved(scene: Scene, start: int, end: int) -> bool:
    """Whether the words behind a movement tell how far it goes: "flexion 95", "rotation limited to 10 degrees"."""
    told = scene.words[start:end]
    return any(word in _DEGREES or (word.isdigit() and int(word) > _STRONGEST) for word in told)


def each_side(scene: Scene, fact: FactDef, start: int, end: int) -> list[tuple[str, Outcome]]:
    """The outcome of either side, each with its own grade: "R 4/5, L 5/5", "3/5 R, 4/5 L"."""
    sides = [side for side in scene.layers[Layer.SIDE] if start <= side.start < end]
    if {side.names[0] for side in sides} != _BOTH or len(sides) != len(_BOTH):
        return []
    leads = all(word in _LEADING for word in scene.words[start : sides[0].start])
    firsts = [side.end for side in sides] if leads else [start, sides[0].end]
    lasts = [sides[1].start, end] if leads else [side.start for side in sides]
    told = [outcome_between(scene, fact, first, last) for first, last in zip(firsts, lasts, strict=True)]
    return [(side.names[0], outcome) for side, outcome in zip(sides, told, strict=True) if outcome] if all(told) else []
