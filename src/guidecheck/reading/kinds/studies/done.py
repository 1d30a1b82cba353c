"""Whether a study was done: the words around it tell its day or result, or that the result is waited for."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.arranged import is_arranged
from guidecheck.reading.kinds.studies.asking import told_until
from guidecheck.reading.kinds.studies.bare_orders import is_for_today
from guidecheck.reading.kinds.studies.found import (
    agrees_with_a_finding,
    finds_behind_its_day,
    heads_a_finding,
    is_without_finding,
    leads_to_a_finding,
    tells_a_finding,
    was_made_before_surgery,
)
from guidecheck.reading.kinds.studies.gone_over import was_gone_over
from guidecheck.reading.kinds.studies.had import NOT_HAD, ORDERED, REQUEST, is_an_earlier_one, was_had
from guidecheck.reading.kinds.studies.spans import EARLIER, beginning, next_study
from guidecheck.reading.kinds.studies.spoken_of import (
    OUTCOMES,
    awaits_its_result,
    found_before,
    has_its_report,
    is_cited,
)
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_TOLD_WITHIN: Final = 20
_TOLD_SHARED: Final = 12
PLANS: Final = frozenset({"plan", "request", "review"})
_AWAITING: Final = frozenset({"when", "once", "after", "until", "if", "pending", "awaiting", "following", "get"})
_TO_BE: Final = words("be would will could can should may might must cannot")
_SAID: Final = words("reported said found noted read interpreted felt known thought described stated")
_HAD_WITHIN: Final = 2
_HAD_BEFORE: Final = EARLIER | words("had underwent undergone already")
_FOR_WHICH: Final = ("for", "which")
_PARTED: Final = frozenset({",", ";"})
_PAPERS: Final = words("request referral order appeal prescription requisition authorization rfa indication need plan")
_OF_A_PAPER: Final = words("made noted done dated completed drawn taken obtained performed read found said")
_REVEALING: Final = words(
    "revealed reveal revealing showed show shown showing demonstrated demonstrate demonstrating noted dated performed"
    " taken drawn made obtained done completed conducted carried notable significant interpreted read normal negative"
    " positive unremarkable confirmed found disclosed disclose disclosing said equivocal inconclusive nondiagnostic"
    " suboptimal unrevealing benign yielded uncovered illustrated corroborated undertaken abnormal remarkable clear"
    " clean noncontributory indeterminate degraded uninterpretable detected"
)


def is_done(scene: Scene, concept: Concept) -> bool:
    """Whether the words around a study tell of its day or result, or that its result is waited for."""
    last = max(concept.end + _TOLD_SHARED, min(concept.end + _TOLD_WITHIN, next_study(scene, concept)))
    if (denied := scene.denial_clause) > concept.start:
        last = min(last, denied)
    last = told_until(scene, concept, beginning(scene, concept), last)
    if awaits_its_result(scene, concept) or is_cited(scene, concept) or is_an_earlier_one(scene, concept):
        return True
    if was_gone_over(scene, concept) and not _is_asked_for_by_a_paper(scene, concept):
        return True
    if was_had(scene, concept) or found_before(scene, concept) is not None or has_its_report(scene, concept):
        return True
    if scene.passage.note and scene.frame_at(concept.start) in PLANS and _awaited(scene, concept):
        return False
    verbs = _REVEALING - _OF_A_PAPER if _is_asked_for_by_a_paper(scene, concept) else _REVEALING
    told = any(
        word in verbs
        and not (
            _is_to_be_done(scene, index)
            or _is_of_another(scene, index)
            or _is_examined(scene, concept.end, index)
            or _is_of_its_request(scene, concept.end, index)
        )
        for index, word in enumerate(scene.words[concept.end : last], concept.end)
    )
    return (
        told
        or heads_a_finding(scene, concept, last)
        or was_made_before_surgery(scene, concept)
        or finds_behind_its_day(scene, concept, last)
        or tells_a_finding(scene, concept, last)
        or leads_to_a_finding(scene, concept)
        or agrees_with_a_finding(scene, concept, last)
        or is_without_finding(scene, concept, last)
        or (scene.passage.note and scene.passage.part not in PLANS and _dated_or_headed(scene, concept, last))
    )


def _is_asked_for_by_a_paper(scene: Scene, concept: Concept) -> bool:
    """Whether the verb behind a study is that of the paper which asks for it: "a request for an MRI was made"."""
    at = beginning(scene, concept) - 1
    while at > 0 and scene.words[at] in ARTICLES:
        at -= 1
    return at > 0 and scene.words[at] == "for" and scene.words[at - 1] in _PAPERS


def was_had_before(scene: Scene, concept: Concept) -> bool:
    """Whether a denial tells of an earlier study: "it was noted that a prior MRI was performed on 3/4/2015"."""
    before = scene.words[max(0, beginning(scene, concept) - _HAD_WITHIN) : concept.start]
    if _HAD_BEFORE.isdisjoint(before) or not REQUEST.isdisjoint(before) or scene.has(concept, NOT_HAD & ~Flag.PLANNED):
        return False
    return is_done(scene, concept) or any(scene.word_at(dated.start) >= concept.end for dated in scene.dates)


def _is_to_be_done(scene: Scene, index: int) -> bool:
    """Whether a word for doing a study tells of what should be: "should be obtained", "if not already done"."""
    if scene.words[index - 2 : index] == ("to", "be") and scene.words[index - 3] in _SAID:
        return False
    if (
        scene.words[index - 1] in _TO_BE
        or scene.flags[index] & Flag.HYPOTHETICAL
        or scene.words[max(0, index - 2) : index] == ("not", "yet")
    ):
        return True
    return any(match.start < index < match.end and match.names[0].startswith("planned") for match in scene.triggers)


def _is_of_another(scene: Scene, index: int) -> bool:
    """Whether an outcome stands right before another study, which has it: "MRI of the wrist given negative films"."""
    studies = (other for other in scene.concepts if other.fact.assembly == "study" and other.start > index)
    return scene.words[index] in OUTCOMES and any(beginning(scene, other) == index + 1 for other in studies)


def _is_examined(scene: Scene, start: int, end: int) -> bool:
    """Whether a clause between turns to an examination, which tells what follows: "MRI for a tear; exam shows …"."""
    exams = (cue for cue in scene.cues if cue.names[0] == "examination" and start < cue.start < end)
    return any(scene.words[cue.start - 1] in _PARTED for cue in exams)


def _is_of_its_request(scene: Scene, start: int, end: int) -> bool:
    """Whether a clause between turns to the paper that asks for it: "an MRI, for which a request was made"."""
    between = scene.words[start:end]
    turns = next((at for at, pair in enumerate(pairwise(between)) if pair == _FOR_WHICH), None)
    return turns is not None and not _PAPERS.isdisjoint(between[turns:])


def _awaited(scene: Scene, concept: Concept) -> bool:
    """Whether a plan speaks of what comes with or after the study: "return when MRI done"."""
    return not _AWAITING.isdisjoint(scene.words[max(0, concept.start - 3) : concept.start])


def _dated_or_headed(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether a note tells a study by its day or a colon: "XR R knee 2/7/23: no fx"; not when it was only ordered."""
    following = min(last, next_study(scene, concept))
    if (
        is_arranged(scene, concept)
        or scene.has(concept, Flag.PLANNED)
        or not ORDERED.isdisjoint(scene.words[concept.end : following])
    ):
        return False
    told = scene.words[concept.end : following]
    if ":" in told or ("today" in told and not is_for_today(scene, concept)):
        return True
    return any(concept.end <= scene.word_at(dated.start) < following for dated in scene.dates)
