"""A study that a note only names is an order: "Positive McMurray. MRI L knee.", "Assessment: knee sprain, MRI.".

Not where it is listed as done, has a day or a result, or is the title of a report, under which stands what it shows.
"""

import re
from collections.abc import Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_PARTS: Final = frozenset({"", "diagnoses", "prescribed"})
_WORKUP: Final = re.compile(r"\b(?:work[- ]?up|investigations?|tests|diagnostics)\s{0,3}:?\s{0,3}$", re.IGNORECASE)
_LABEL: Final = 30
_STUDIES: Final = "studies"
_EXAMINED: Final = "examination"
_TECHNIQUE: Final = (
    ARTICLES
    | PREPOSITIONS
    | words(
        "without with contrast noncontrast plain view three two complete limited stat routine standing weight bearing"
        " ap lateral oblique . , - / & and bue ble scan study x cpt code # ( ) this week wk urgent urgently"
        " asap now today tomorrow first available w wo w/o o v vw iv intravenous gadolinium dye"
    )
)
_PLACES: Final = (Layer.REGION, Layer.SIDE)
_ORDERING: Final = words("refer referral start begin recheck rtc return then schedule next first")
_REASONS: Final = words("since as because given if")
_PARTING: Final = words(", ; .") | {")"}
_REPORT: Final = re.compile(r"^[ \t]{0,8}(?:technique|findings?|comparison|impression)\b", re.IGNORECASE | re.MULTILINE)
_SHOWS: Final = re.compile(
    r"[\s.]{0,4}(?:(?:it|this|these|which) )?"
    r"(?:show|reveal|demonstrate|normal|negative|positive|unremarkable|read|neg\b|w?nl\b|no\b)",
    re.IGNORECASE,
)
_NERVES: Final = re.compile(r"[\s.:]{0,4}(?:sensory|motor)\b(?!:? {0,3}[0-5])", re.IGNORECASE)
_TESTS_NERVES: Final = "study.emg_ncs"
_MADE_AT_ONCE: Final = frozenset({"study.xray", "study.ultrasound", "study.laboratory"})
_REPORT_WITHIN: Final = 600
_PROCEDURE: Final = 5
_COUNTING: Final = {(")",), ("v",), ("vw",)}
_SHORT_LINE: Final = 50
_GOES_ON: Final = (",", " and", " an", " a", " of", " the", " with", " or", " for", " to", " by", ":")


def is_a_bare_order(scene: Scene, concept: Concept) -> bool:
    """Whether a note names a study, and nothing else of it, where it tells what is to be done."""
    passage = scene.passage
    if not passage.note or scene.dates or passage.answered:
        return False
    if heads_a_report(scene, concept):
        return False
    if passage.part == _EXAMINED and concept.fact.name not in _MADE_AT_ONCE:
        return _is_bare(scene, 0, len(scene.words))
    if passage.part not in _PARTS:
        return False
    if passage.part:
        return _is_bare(scene, *_entry(scene, concept))
    if (line := _line_of_its_own(scene, concept)) is not None and _is_bare(scene, *line):
        return True
    orders = not _ORDERING.isdisjoint(scene.words[concept.end :]) or scene.words[0] in _REASONS
    return _is_bare(scene, 0, len(scene.words)) or (orders and _is_bare(scene, *_entry(scene, concept)))


def is_bare_in_a_list(scene: Scene, concept: Concept) -> bool:
    """Whether an entry under a head of work to be done names studies and nothing more, done or not: "Workup: MRI"."""
    if scene.dates or scene.passage.part != _STUDIES or heads_a_report(scene, concept):
        return False
    start = scene.sentence.start
    if _WORKUP.search(scene.raw, max(0, start - _LABEL), start) is None:
        return False
    behind = scene.raw[scene.sentence.end : scene.sentence.end + _SHORT_LINE].split("\n")
    goes_on = behind[0].strip(" .") or (behind[1:2] and behind[1].strip() and ":" not in behind[1])
    return not goes_on and _is_bare(scene, 0, len(scene.words))


def is_for_today(scene: Scene, concept: Concept) -> bool:
    """Whether a study that no clinic makes at once is only named for the day of the visit: "MRI L-spine today."."""
    return concept.fact.name not in _MADE_AT_ONCE and is_a_bare_order(scene, concept)


def _entry(scene: Scene, concept: Concept) -> tuple[int, int]:
    """The words between the commas or stops around a mention."""
    start = next((at + 1 for at in range(concept.start - 1, -1, -1) if scene.words[at] in _PARTING), 0)
    size = len(scene.words)
    end = next((at for at in range(concept.end, size) if scene.words[at] in _PARTING), size)
    return start, end


def _line_of_its_own(scene: Scene, concept: Concept) -> tuple[int, int] | None:
    """The words of a line that a study opens behind a short one, where a note is jotted down without stops."""
    start = scene.sentence.starts[concept.start]
    line = scene.raw.rfind("\n", scene.sentence.start, start) + 1
    above = scene.raw[max(0, line - _SHORT_LINE) : max(0, line - 1)].rpartition("\n")
    if line == 0 or not above[1] or above[2].rstrip().endswith(_GOES_ON):
        return None
    end = scene.raw.find("\n", start, scene.sentence.end)
    return scene.word_at(line), scene.word_ending(scene.sentence.end if end < 0 else end)


def _is_bare(scene: Scene, start: int, end: int) -> bool:
    """Whether nothing but studies, their places and how they are made is told between two words."""
    studies = [(mention.start, mention.end) for mention in scene.concepts if mention.fact.assembly == "study"]
    places = [(match.start, match.end) for layer in _PLACES for match in scene.layers[layer]]
    named = {at for first, last in (*studies, *places) for at in range(first, last)}
    told = scene.words
    return all(at in named or told[at] in _TECHNIQUE or _is_a_number(told, at) for at in range(start, end))


def _is_a_number(told: Sequence[str], at: int) -> bool:
    """Whether a number counts views or entries or is that of a procedure: "3 views", "2) MRI", "CPT 73721"."""
    if told[at].isdigit() and told[at + 1 : at + 2] in _COUNTING:
        return True
    return told[at].isdigit() and (len(told[at]) == _PROCEDURE or "view" in told[at + 1 : at + 4])


def heads_a_report(scene: Scene, concept: Concept) -> bool:
    """Whether what a study shows, the rows of its table, or the parts of a radiologist's report follow."""
    end = scene.sentence.end
    if concept.fact.name == _TESTS_NERVES and _NERVES.match(scene.raw, end):
        return True
    return (
        _SHOWS.match(scene.raw, end) is not None
        or _REPORT.search(scene.raw, end, min(len(scene.raw), end + _REPORT_WITHIN)) is not None
    )
