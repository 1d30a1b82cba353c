"""Care that is only planned: asked for, waiting for approval, or considered if something else comes about."""

from itertools import pairwise, takewhile
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.carried_out import has_failed, was_completed, was_done
from guidecheck.reading.kinds.care.foreseen import is_foreseen, is_to_come_first
from guidecheck.reading.kinds.care.frequency import is_prescribed, is_scheduled
from guidecheck.reading.kinds.care.had import brought_something, is_a_reason
from guidecheck.reading.kinds.care.spoken_about import before_its_name, is_only_discussed, is_only_spoken_about
from guidecheck.reading.kinds.care.trials import is_a_trial_to_come
from guidecheck.reading.kinds.needed import is_needed
from guidecheck.reading.kinds.to_come import is_ahead, is_arranged
from guidecheck.reading.kinds.waited_for import is_waited_for
from guidecheck.reading.sentences.assemblies import CARE
from guidecheck.reading.sentences.grammar import ARTICLES, HAS, IS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_FOR: Final = 5
_HELD_WITHIN: Final = 2
_ORDERED: Final = words("recommended advised ordered imposed given continued")
_COMPLETED_WITHIN: Final = 6
_TO_GO: Final = (("plan", "for"), ("planned", "for"))
_AHEAD: Final = words("will scheduled going")
_BREAKS: Final = words(", ; : and")
_ASKED_WITHIN: Final = 7
_OFFERING: Final = words(
    "discussion discussed discuss discussing described explained offered offer offering candidate option mentioned"
    " mention mentioning raised broached floated talked planning booked"
)
_JOINING: Final = ARTICLES | words("and or , / vs versus")
_AND_DONE: Final = ("discussed", "and")
_LEADING_TO: Final = ARTICLES | words("to of on over in into for at his her left right bilateral both")
_FOR_IT: Final = {("of",), ("for",)}
_GIVEN: Final = words("performed given administered done completed")
_OFFERED: Final = words("offered option")
_BROUGHT: Final = words("no little some good great only minimal temporary partial significant relief benefit him her")
_NAMED_WITHIN: Final = 4
_TRIED: Final = words("failed exhausted tried attempted received")
_TRIED_WITHIN: Final = 6
_APPOINTED: Final = {(word,) for word in words("appointment appt eval evaluation intake")}
_BEGINNING: Final = words("start starting begin begins beginning")
_BEGUN_WITHIN: Final = 2
_LISTING: Final = words("include including included : are")
_CHOSEN: Final = words("chose choose chosen elect elected opt opted want wish prefer recommend recommended proceed ;")
_REFERRED: Final = {("referral",), ("consult",), ("consultation",)}
_AT_NEED: Final = {("prn",), ("prn", "."), ("as", "needed")}
_WEIGHING: Final = words("eval evaluation evaluated evaluate consult consultation candidate candidacy workup")
_WEIGHED_FOR: Final = words("for re regarding")
_PLANS: Final = frozenset({"plan", "request", "review"})
_ANOTHER: Final = words("second third fourth fifth sixth further repeat")
_ANOTHER_WITHIN: Final = 24
_ONE: Final = words("is was has one will injection to")
_LED_WITHIN: Final = 4
_CONDITIONS: Final = words("if should unless")


def is_planned(scene: Scene, concept: Concept) -> bool:
    """Whether care is meant that is still to come."""
    if not scene.has(concept, Flag.NEGATED) and _is_still_ahead(scene, concept):
        return True
    if is_since(scene, concept) or brought_something(scene, concept):
        return False
    if scene.has(concept, Flag.PLANNED | Flag.DENIED):
        return not (was_completed(scene, concept) or has_failed(scene, concept) or is_a_reason(scene, concept))
    if (
        is_to_come_first(scene, concept)
        or is_needed(scene, concept)
        or is_a_trial_to_come(scene, concept)
        or is_scheduled(scene, concept)
        or (concept.fact.measure == "sessions" and is_prescribed(scene))
        or ((concept.fact.planned or concept.fact.assembly == "procedure") and _is_discussed(scene, concept, _OFFERING))
    ):
        return True
    if (_is_discussed(scene, concept, _OFFERED) or is_only_discussed(scene, concept)) and not has_failed(
        scene, concept
    ):
        return True
    return scene.frame_at(concept.start) in _PLANS and not was_done(scene, concept)


def _is_still_ahead(scene: Scene, concept: Concept) -> bool:
    """Whether care has its time still to come, or is only spoken about."""
    if is_only_spoken_about(scene, concept) or _is_referred(scene, concept) or is_waited_for(scene, concept):
        return True
    return is_arranged(scene, concept.end) or _begins_later(scene, concept)


def _is_referred(scene: Scene, concept: Concept) -> bool:
    """Whether someone is sent to have it, or may have it at need: "PT referral", "eval for ESI", "arthroscopy prn"."""
    if scene.words[concept.end : concept.end + 1] in _REFERRED:
        return True
    at = before_its_name(scene, concept)
    weighed = at > 0 and scene.words[at] in _WEIGHED_FOR and scene.words[at - 1] in _WEIGHING
    once = concept.fact.assembly == "procedure" or bool(concept.fact.planned)
    return weighed or (once and scene.words[concept.end : concept.end + 2] in _AT_NEED)


def _begins_later(scene: Scene, concept: Concept) -> bool:
    """Whether care begins at a time to come, or has its appointment then: "starting PT tomorrow", "PT eval 5/10"."""
    if scene.words[concept.end : concept.end + 1] in _APPOINTED:
        return is_ahead(scene, concept.end + 1)
    before = scene.words[max(0, concept.start - _BEGUN_WITHIN) : concept.start]
    return not _BEGINNING.isdisjoint(before) and is_ahead(scene, concept.end)


def is_since(scene: Scene, concept: Concept) -> bool:
    """Whether something is told since the care was given: "resolved since her last epidural injection"."""
    before = scene.words[max(0, concept.start - _LED_WITHIN) : concept.start]
    return "since" in before and _BREAKS.isdisjoint(before[before.index("since") :])


def _is_discussed(scene: Scene, concept: Concept, offering: frozenset[str]) -> bool:
    """Whether care is only spoken of, as one that may be chosen: "surgery was discussed", "we offered an injection"."""
    before = scene.words[max(0, concept.start - _NAMED_WITHIN) : concept.start]
    end = _end_of_places(scene, _end_of_what_it_is_for(scene, _end_of_list(scene, concept)))
    after = scene.words[end : end + _NAMED_WITHIN]
    if (_AND_DONE in pairwise(after) and not _GIVEN.isdisjoint(after)) or _offers_relief(after):
        return False
    own = scene.words[concept.start : concept.end]
    near = (*takewhile(_goes_on, reversed(before)), *own, *takewhile(_goes_on, after))
    return not offering.isdisjoint(near)


def _offers_relief(after: tuple[str, ...]) -> bool:
    """Whether it is the care that offers something, and so was had: "the injection offered no lasting relief"."""
    return any(word == "offered" and brought in _BROUGHT for word, brought in pairwise(after))


def _goes_on(word: str) -> bool:
    return word not in _BREAKS


def _end_of_what_it_is_for(scene: Scene, end: int) -> int:
    """Where the diagnosis ends that care at a word is for: "repair of the left meniscal tear"."""
    if scene.words[end : end + 1] not in _FOR_IT:
        return end
    for told in scene.concepts:
        if told.start > end and told.fact.assembly == "diagnosis":
            return told.end if _LEADING_TO.issuperset(scene.words[end : told.start]) else end
    return end


def _end_of_list(scene: Scene, concept: Concept) -> int:
    """Where a list of care ends that begins with a mention: "surgery and injections"."""
    end = concept.end
    for other in scene.concepts:
        if other.start > end and other.fact.assembly in CARE and _JOINING.issuperset(scene.words[end : other.start]):
            end = other.end
    return end


def _end_of_places(scene: Scene, end: int) -> int:
    """Where the places end that care is told with: "an injection to the right shoulder"."""
    for group in scene.groups:
        if group.start > end and _LEADING_TO.issuperset(scene.words[end : group.start]):
            end = group.end
    return end


def is_only_an_option(scene: Scene, concept: Concept) -> bool:
    """Whether care is one of several that a plan only lists: "options include therapy, injections and surgery"."""
    if scene.passage.options:
        return True
    before = scene.words[: concept.start]
    at = max((index for index, word in enumerate(before) if word == "option"), default=None)
    if at is None or not _TRIED.isdisjoint(before[max(0, at - _TRIED_WITHIN) : at]):
        return False
    between = before[at + 1 :]
    offered = scene.frame_at(concept.start) in _PLANS or not _OFFERING.isdisjoint(before)
    return offered and not _LISTING.isdisjoint(between) and _CHOSEN.isdisjoint(between)


def is_ordered(scene: Scene, concept: Concept) -> bool:
    """Whether a limit on work or activity is said to hold: "a desk job is recommended", "she has restrictions"."""
    before = scene.words[max(0, concept.start - _HELD_WITHIN) : concept.start]
    after = scene.words[concept.end : concept.end + _HELD_WITHIN]
    return not HAS.isdisjoint(before) or (not _ORDERED.isdisjoint(after) and not IS.isdisjoint(after))


def is_to_come(scene: Scene, concept: Concept) -> bool:
    """Whether a day told with an operation is still ahead: "he will undergo a fusion in June", "plan for a pinning"."""
    before = scene.words[max(0, concept.start - _COMPLETED_WITHIN) : concept.start]
    return scene.has(concept, Flag.PLANNED) and (before[-2:] in _TO_GO or not _AHEAD.isdisjoint(before))


def is_requested(scene: Scene, concept: Concept) -> bool:
    """Whether a denial names an operation as what was asked for: "denied the request for shoulder surgery"."""
    before = scene.words[max(0, concept.start - _ASKED_WITHIN) : concept.start]
    return any(pair == ("request", "for") for pair in pairwise(before)) and {",", ";", "evaluation"}.isdisjoint(before)


def is_conditional(scene: Scene, concept: Concept) -> bool:
    """Whether the plan of a note considers an operation under a condition: "if the tear is confirmed, repair"."""
    return scene.has(concept, Flag.HYPOTHETICAL) and not scene.has(concept, Flag.NEGATED | Flag.FAMILY)


def is_considered(scene: Scene, concept: Concept) -> bool:
    """Whether care is considered where another clause comes true: "if pain persists, an ESI will be considered".

    Or for whom it may be: "she may be a candidate for an ESI".
    """
    if scene.has(concept, Flag.NEGATED | Flag.FAMILY) or scene.frame_at(concept.start) == "guideline":
        return False
    if scene.has(concept, Flag.UNCERTAIN) and "candidate" in scene.words[max(0, concept.start - _FOR) : concept.start]:
        return True
    if not scene.has(concept, Flag.HYPOTHETICAL):
        return False
    if is_foreseen(scene, concept):
        return True
    told = any(
        match.names[0] == "hypothetical/backward/clause"
        and match.start >= concept.end
        and scene.words[match.end - 1] == "considered"
        for match in scene.triggers
    )
    last = max((index for index in range(concept.start) if scene.words[index] in _CONDITIONS), default=None)
    return told and (last is None or "," in scene.words[last : concept.start])


def another_planned(scene: Scene, concept: Concept) -> bool:
    """Whether one more of what was given is asked for: "two ESIs were done; a third is requested"."""
    last = min(len(scene.words) - 1, concept.end + _ANOTHER_WITHIN)
    return any(
        scene.words[index - 1] in {"a", "another"}
        and scene.words[index] in _ANOTHER
        and scene.words[index + 1] in _ONE
        and bool(scene.flags[index] & Flag.PLANNED)
        and not scene.flags[index] & (Flag.NEGATED | Flag.HYPOTHETICAL)
        for index in range(concept.end + 1, last)
    )
