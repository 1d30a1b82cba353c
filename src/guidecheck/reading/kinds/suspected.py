"""What is suspected: a suspicion told as one is there, and in a note it and an open diagnosis go together."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.context.denials import reaching
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.assemblies import DISEASES
from guidecheck.reading.sentences.grammar import COPULAS, PATIENT, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_SUSPICION: Final = "_suspected"
_WHATEVER_THERE_IS: Final = 3
_OPEN_STILL: Final = words("cannot not unable rule ruled exclude excluded whether unclear uncertain question versus vs")
_SUSPECTING: Final = words("suspected suspicion suspicious suspect suspecting concern concerned")
_CALLED_WITHIN: Final = 4
_DOUBTED: Final = words(
    "low little minimal remote doubt doubtful doubted unlikely improbable less sure certain convinced"
)
_BEHIND_WITHIN: Final = 10
_OTHER_CLAUSE: Final = COPULAS | words("; . but suspected possible probable likely")
_LOOKS_BACK: Final = "/backward"
_OF: Final = words("for of about regarding")
_SUSPICIONS: Final = words("suspicion concern worry")
_LITTLE: Final = words("low little minimal remote")
_LEVELS: Final = words("clinical index of overall very level degree my our a extremely")
_SAYS_LITTLE: Final = COPULAS | words(": = remain remains overall very quite extremely felt to be still rather")
_LITTLE_WITHIN: Final = 14
_APART: Final = words("; . but high elevated moderate not")
_WORRIED: Final = words("concerned worried afraid fearful")
_WHO_WITHIN: Final = 3
_REASONS: Final = words("; . but given because since as due despite with in")


def with_suspicions(scene: Scene, concept: Concept, found: Sequence[Fact]) -> list[Fact]:
    """The facts of a mention: what is suspected is so; a letter's "rule out" leaves it open, as it does a diagnosis.

    In a note the suspicion stands beside an open diagnosis, and the open diagnosis beside a suspicion.
    """
    if not found:
        return []
    if (little := _little_suspected(scene, concept)) is not None:
        return _hardly_suspected(scene, concept, found, little)
    suspected = _is_suspected(scene, concept) and not _rules_out_whatever_there_is(scene, concept)
    if suspected and (scene.passage.note or not _is_left_open(scene, concept)) and _is_suspicion(concept.fact):
        found = [replace(fact, value=True) for fact in found]
    if not scene.passage.note and not (suspected and _is_called_suspected(scene, concept)):
        return list(found)
    if suspected and concept.fact.suspected:
        return [*found, *_named(found, concept.fact.suspected, told=None, value=True)]
    diagnosis = scene.lexicon.suspects.get(concept.fact.name)
    return [*found, *(_named(found, diagnosis, told=True, value=None) if diagnosis else ())]


def _is_suspicion(fact: FactDef) -> bool:
    """Whether a fact is there where it is only suspected: "Is a bursitis diagnosed or suspected?"."""
    return fact.name.endswith(_SUSPICION) or fact.suspected == fact.name


def _rules_out_whatever_there_is(scene: Scene, concept: Concept) -> bool:
    """Whether one of a list that rules out every disease, and suspects none: "r/o tumor, infection and fracture"."""
    if not scene.has(concept, Flag.RULE_OUT):
        return False
    listed = {
        each.fact.name for each in scene.concepts if each.fact.assembly in DISEASES and _is_ruled_out(scene, each)
    }
    return len(listed) >= _WHATEVER_THERE_IS


def _is_ruled_out(scene: Scene, concept: Concept) -> bool:
    suspicion = concept.fact.suspected or concept.fact.name.endswith(_SUSPICION)
    return bool(suspicion) and scene.has(concept, Flag.RULE_OUT)


def _little_suspected(scene: Scene, concept: Concept) -> tuple[int, int] | None:
    """The words that tell how little a diagnosis is suspected: "low suspicion for", "suspicion for … is low"."""
    told = scene.words
    if _SUSPICIONS.isdisjoint(told) or _LITTLE.isdisjoint(told) or concept.fact.assembly not in DISEASES:
        return None
    first = max(-1, concept.start - _LITTLE_WITHIN)
    parted = (at for at in range(concept.end - 1, first, -1) if told[at] in _REASONS or told[at] in _SUSPICIONS)
    at = next(parted, None)
    if at is None or told[at] not in _SUSPICIONS:
        return None
    start = _called_little(told, at)
    if start is not None:
        return start, concept.end
    end = _said_little(told, at + 1) or _said_little(told, concept.end)
    if not end or (end <= concept.start and told[end] not in _OF):
        return None
    return at, max(end, concept.end)


def _called_little(told: Sequence[str], at: int) -> int | None:
    """Where a suspicion is called little right before its name: "a low clinical index of suspicion"."""
    while at > 0 and told[at - 1] in _LEVELS:
        at -= 1
    return at - 1 if at > 0 and told[at - 1] in _LITTLE else None


def _said_little(told: Sequence[str], start: int) -> int:
    """Where that is said behind it, past the rest of a list: "suspicion for fracture or infection is very low"."""
    little = next((at for at in range(start, min(len(told), start + _LITTLE_WITHIN)) if told[at] in _LITTLE), start)
    said = little > start and told[little - 1] in _SAYS_LITTLE and _APART.isdisjoint(told[start:little])
    return little + 1 if said else 0


def _hardly_suspected(scene: Scene, concept: Concept, found: Sequence[Fact], said: tuple[int, int]) -> list[Fact]:
    """The suspicion as one that is not had; a diagnosis stays open beside it."""
    told = [
        replace(fact, value=None, quotes=tuple(reaching(scene, concept, quote, *said) for quote in fact.quotes))
        for fact in found
    ]
    if _is_suspicion(concept.fact):
        return [replace(fact, value=False) for fact in told]
    beside = concept.fact.suspected
    return [*told, *(_named(told, beside, told=None, value=False) if beside else ())]


def _is_left_open(scene: Scene, concept: Concept) -> bool:
    """Whether it is to be ruled out, or could not be: "a tumor cannot be ruled out" suspects none by itself."""
    doubts = (scene.words[match.start : match.end] for match in scene.triggers if _means_doubt(match))
    return scene.has(concept, Flag.RULE_OUT) or any(not _OPEN_STILL.isdisjoint(words_of_it) for words_of_it in doubts)


def _means_doubt(match: Match) -> bool:
    return match.names[0].startswith("uncertain")


def _named(found: Sequence[Fact], name: str, *, told: bool | None, value: bool | None) -> list[Fact]:
    """The facts with that answer under another name, with its own answer."""
    return [replace(fact, name=name, value=value) for fact in found if fact.value is told]


def _is_called_suspected(scene: Scene, concept: Concept) -> bool:
    """Whether right before it a suspicion is told, and none to be ruled out: "suspected occult hip fracture"."""
    before = scene.words[max(0, concept.start - _CALLED_WITHIN) : concept.start]
    return not _SUSPECTING.isdisjoint(before) and not _is_left_open(scene, concept)


def _is_suspected(scene: Scene, concept: Concept) -> bool:
    """Whether a diagnosis is thought possible, more than little: "concern for a fracture", not "fracture unlikely"."""
    if not scene.has(concept, Flag.UNCERTAIN | Flag.RULE_OUT) or scene.has(concept, Flag.UNDOCUMENTED):
        return False
    if _is_feared_by_the_patient(scene, concept):
        return False
    doubting = (match for match in scene.triggers if _may_doubt(scene, match, concept))
    return all(_DOUBTED.isdisjoint(scene.words[match.start : match.end]) for match in doubting)


def _is_feared_by_the_patient(scene: Scene, concept: Concept) -> bool:
    """Whether it is the patient who thinks of it: "he is worried that he has a fracture"."""
    for match in scene.triggers:
        if match.end <= concept.start and _means_doubt(match):
            who = scene.words[max(0, match.start - _WHO_WITHIN) : match.start + 1]
            feels = not _WORRIED.isdisjoint(scene.words[match.start : match.end])
            if not PATIENT.isdisjoint(who) and (feels or COPULAS.isdisjoint(who)):
                return True
    return False


def _may_doubt(scene: Scene, match: Match, concept: Concept) -> bool:
    """Whether words stand before a mention, in its clause, or behind it and its place and look back.

    "A fracture of the left wrist is unlikely"; not "a fracture is suspected, infection is unlikely".
    """
    if match.start < concept.start:
        return "but" not in scene.words[match.end : concept.start]
    between = scene.words[concept.end : match.start]
    return _LOOKS_BACK in match.names[0] and len(between) < _BEHIND_WITHIN and _OTHER_CLAUSE.isdisjoint(between)
