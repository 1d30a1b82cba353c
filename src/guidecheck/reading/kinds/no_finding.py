"""Words for a finding that state none: what a treatment did, an outcome of a test, an illness of the past."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.awaited import improves_something, is_awaited
from guidecheck.reading.kinds.called_for import is_only_called_for
from guidecheck.reading.kinds.causes import lacks_its_cause
from guidecheck.reading.kinds.exam.outcome_words import worded
from guidecheck.reading.kinds.exam.provoked import is_tested_for
from guidecheck.reading.kinds.factors import names_a_factor
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.past_history import is_of_the_past_history
from guidecheck.reading.kinds.placing import is_of_the_spine
from guidecheck.reading.kinds.said_negative import heads_its_tests, only_heads_a_list
from guidecheck.reading.kinds.spreading import spreads_alone
from guidecheck.reading.kinds.studies.told import study_told
from guidecheck.reading.kinds.trends import is_result, tells_a_result
from guidecheck.reading.sentences.assemblies import FINDINGS
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, EXCEPTING, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import Per

_OLD: Final = frozenset({"past", "surgeries", "family", "end"})
_ROOT: Final = words("root nerve neural")
_SUSPECTED: Final = "_suspected"
_EVENTS: Final = "injury"
_THAN: Final = ("than",)
_EXTENDS: Final = words("extend extends extended extending")
_INTO: Final = words("into to beyond past below above down")
_TO_ANOTHER: Final = PREPOSITIONS | ARTICLES | SIDE_WORDS | words("that those its pain symptom")
_HAD: Final = words("history prior previous past remote old")
_HAD_WITHIN: Final = 5
_APART: Final = CONJUNCTIONS | words("with without for but ; : . after since")
_LEFT_OPEN: Final = Flag.NEGATED | Flag.UNCERTAIN | Flag.RULE_OUT
_IMPROVING: Final = "symptoms_improving"
_EXCEPTED_WITHIN: Final = 8


def states_nothing(scene: Scene, concept: Concept, meaning: Meaning) -> bool:
    """Whether the words for a finding tell of something else: of care, of an outcome, of what was or is only listed."""
    if meaning is Meaning.NOTHING or (concept.fact.assembly == "change" and _of_something_else(scene, concept)):
        return True
    if _said_better(scene, concept, meaning) or _of_a_treatment(scene, concept):
        return True
    if _is_an_outcome(scene, concept) or _is_told_otherwise(scene, concept) or spreads_alone(scene, concept):
        return True
    if (concept.fact.assembly == "sign" and scene.passage.part == "plan") or _is_excepted(scene, concept):
        return True
    if is_of_the_spine(scene, concept) or _was_suspected(scene, concept) or _only_frees_a_root(scene, concept, meaning):
        return True
    if meaning is Meaning.YES and (is_of_the_past_history(scene, concept) or is_only_called_for(scene, concept)):
        return True
    if heads_its_tests(scene, concept) or _is_how_far_it_goes(scene, concept):
        return True
    return only_heads_a_list(scene, concept) or lacks_its_cause(scene, concept) or is_tested_for(scene, concept)


def _is_how_far_it_goes(scene: Scene, concept: Concept) -> bool:
    """Whether it is a complaint that extends, and no joint: "the pain does not extend into the leg"."""
    said = scene.words[concept.start : concept.end]
    if concept.fact.assembly != "sign" or _EXTENDS.isdisjoint(said):
        return False
    told = any(other.end <= concept.start and other.fact.assembly in FINDINGS for other in scene.concepts)
    return told and not _INTO.isdisjoint(scene.words[concept.start : concept.end + 1])


def _only_frees_a_root(scene: Scene, concept: Concept, meaning: Meaning) -> bool:
    """Whether a picture shows nothing that presses on a root, which denies no disease of it: "no root compression"."""
    if meaning is not Meaning.NO or not scene.passage.note:
        return False
    seen = not _ROOT.isdisjoint(scene.words[concept.start : concept.end])
    return seen and concept.fact.assembly == "diagnosis" and concept.fact.referred


def _was_suspected(scene: Scene, concept: Concept) -> bool:
    """Whether an illness of the past is suspected no more: "PMH: infection of a toe 2010", "history of infection"."""
    if not concept.fact.name.endswith(_SUSPECTED):
        return False
    before = scene.words[max(0, concept.start - _HAD_WITHIN) : concept.start]
    at = max((at for at, word in enumerate(before) if word in _HAD), default=len(before))
    had = at < len(before) and _APART.isdisjoint(before[at:]) and not scene.has(concept, _LEFT_OPEN)
    return had or scene.passage.part in _OLD


def _is_an_outcome(scene: Scene, concept: Concept) -> bool:
    """Whether a word is the outcome of what is examined: "grip strength is weak", "knee exam: no focal findings"."""
    general = scene.lexicon.by_assembly.get("exam") if concept.fact.assembly == "red_flag" else None
    measure = concept.fact.examined or general
    if not measure or scene.frame_at(concept.start) == "complaints":
        return False
    measures = (other for other in scene.concepts if other.needs_outcome and other.fact.name == measure)
    told = (worded(scene, other) for other in measures)
    return any(outcome is not None and outcome[1][0] <= concept.start < outcome[1][1] for outcome in told)


def _is_told_otherwise(scene: Scene, concept: Concept) -> bool:
    """Whether words for a complaint and a finding ("motor weakness") state the other here."""
    told = {each.fact.name for each in scene.concepts if each.start == concept.start and each.end == concept.end}
    if concept.fact.examined in told:
        return scene.frame_at(concept.start) != "complaints"
    complained = any(scene.lexicon.facts[name].examined == concept.fact.name for name in told)
    return complained and scene.frame_at(concept.start) == "complaints"


def _is_excepted(scene: Scene, concept: Concept) -> bool:
    """Whether an absence has an exception, and so is none: "no treatment except Tylenol", "unchanged apart from …"."""
    if concept.fact.assembly == "change":
        after = scene.words[concept.end : concept.end + 1]
        return concept.opposite and not EXCEPTING.isdisjoint(after)
    after = scene.words[concept.end : concept.end + _EXCEPTED_WITHIN]
    return concept.fact.assembly == "absence" and not EXCEPTING.isdisjoint(after)


def _said_better(scene: Scene, concept: Concept, meaning: Meaning) -> bool:
    """Of words for a disease and its suspicion ("osteomyelitis") a yes, or a study without it, states the one."""
    if concept.fact.assembly not in {"red_flag", "diagnosis"} or concept.fact.per is not Per.REGION:
        return False
    found = meaning is Meaning.YES or (meaning is Meaning.NO and study_told(scene, concept) is not None)
    mine, other = ("red_flag", "diagnosis") if found else ("diagnosis", "red_flag")
    if concept.fact.assembly != mine:
        return False
    same = (each for each in scene.concepts if (each.start, each.end) == (concept.start, concept.end))
    return any(each.fact.assembly == other and each.fact.per is Per.REGION for each in same)


def _of_a_treatment(scene: Scene, concept: Concept) -> bool:
    """Whether it is told there what a treatment did, and not how the symptoms went."""
    if concept.fact.assembly != "change":
        return False
    if not scene.passage.note:
        return is_result(scene, concept)
    treated = any(c.fact.assembly == "treatment" and c.end <= concept.start for c in scene.concepts)
    return (treated and tells_a_result(scene, concept)) or scene.frame_at(concept.start) == "treatments"


def _compares_places(scene: Scene, concept: Concept) -> bool:
    """Whether one place is worse or better than another, and nothing changed: "the neck is worse than the back"."""
    if scene.words[concept.end : concept.end + 1] != _THAN:
        return False
    other = next((group.start for group in scene.groups if group.start > concept.end), len(scene.words))
    return _TO_ANOTHER.issuperset(scene.words[concept.end + 1 : other]) and other < len(scene.words)


def _of_something_else(scene: Scene, concept: Concept) -> bool:
    """Whether what changed is one finding, as in "improved range of motion", or an old history, not the symptoms.

    Nor do they grow worse for what they are "increased by"; a new injury came about by something.
    """
    if concept.fact.topic != _EVENTS and (names_a_factor(scene, concept) or _compares_places(scene, concept)):
        return True
    if concept.fact.name == _IMPROVING and (improves_something(scene, concept) or is_awaited(scene, concept.start)):
        return True
    return scene.passage.part in _OLD or any(
        concept.end <= other.start <= concept.end + 1 and other.fact.assembly == "sign" for other in scene.concepts
    )
