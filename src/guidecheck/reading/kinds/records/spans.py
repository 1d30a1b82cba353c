"""Which words tell what a record lacks: those that a denial rules, to the next one, and no finding among them."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.told_of_care import tells_of_the_record
from guidecheck.reading.kinds.records.papers import (
    TELLING,
    WORTH,
    is_known_by_its_papers,
    is_only_weighed,
    names_a_detail,
    names_its_record,
)
from guidecheck.reading.sentences.grammar import IS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_SAID_OF: Final = Flag.UNDOCUMENTED | Flag.RECORDED | Flag.NEGATED
_ENDS: Final = frozenset({",", ";", ".", ":", "(", ")", "nor"})
_READ: Final = frozenset(
    {"symptom", "pain", "sign", "test", "diagnosis", "red_flag", "treatment", "study", "change", "procedure"}
)
_SUPPORTING: Final = words("support substantiate justify warrant suggest confirm establish")
_SHOWING: Final = words("documentation information evidence")
_SKIPPED: Final = words("the a an any there is was were are that of with including showing")


def span_of(scene: Scene, match: Match, direction: str) -> tuple[int, int]:
    """The words that are said to be missing."""
    told = scene.words
    if direction == "forward":
        end = match.end
        closing = {each.start for each in scene.triggers if each.names[0].startswith("recorded")}
        while end < len(told) and told[end] not in _ENDS and scene.flags[end] & Flag.UNDOCUMENTED:
            if end in closing:
                break
            end += 1
        return _what_would_support(scene, match) or match.end - (told[match.end - 1] in WORTH), end
    start = end = match.start - (told[match.start - 1 : match.start] == (":",))
    while start > 0 and told[start - 1] not in _ENDS and scene.flags[start - 1] & _SAID_OF:
        start -= 1
    if "no" in told[start:end]:
        start = end - told[start:end][::-1].index("no")
    start = _past_another_denial(scene, match, start, end)
    if told[end - 1 : end] == ("and",):
        start, end = _subject(scene, start, end - 1)
    while start < end and told[start] in _SKIPPED:
        start += 1
    return start, end


def _subject(scene: Scene, start: int, end: int) -> tuple[int, int]:
    """What is meant by words that only go on with a statement of it: "the note was brief, and not legible"."""
    first = start if start < end else 0
    return first, next((at for at in range(first, end) if scene.words[at] in IS), end)


def _what_would_support(scene: Scene, match: Match) -> int | None:
    """Where the words begin for what is missed for a request: "insufficient documentation to support the MRI"."""
    if scene.words[match.end - 1] not in _SUPPORTING:
        return None
    return next((at for at in range(match.start, match.end) if scene.words[at] in _SHOWING), None)


def _past_another_denial(scene: Scene, match: Match, start: int, end: int) -> int:
    """Where the words begin that are missing in a statement of their own: "no mention of …, and the report was not"."""
    if "not" not in scene.words[match.start : match.end]:
        return start
    said = [m.end for m in scene.triggers if start < m.end < end and m.names[0].startswith("undocumented")]
    joins = [at + 1 for at in range(said[-1], end) if scene.words[at] == "and"] if said else []
    return joins[-1] if joins else start


def is_told_nothing(scene: Scene, match: Match) -> bool:
    """Whether a whole list is "not noted", or what care brought: "the outcome of the injection was not reported"."""
    if "not" not in scene.words[match.start : match.end]:
        return False
    listed = any(cue.names[0] == "treatments" and cue.end == match.start for cue in scene.cues)
    told = scene.words[match.end - 1] in TELLING and names_a_detail(scene.words[_clause(scene, match) : match.start])
    return listed or told


def _clause(scene: Scene, match: Match) -> int:
    """The first of the words before a match that no comma parts from it."""
    return next((at + 1 for at in range(match.start - 1, -1, -1) if scene.words[at] in _ENDS), 0)


def names_a_finding(scene: Scene, start: int, end: int) -> bool:
    """Whether the words begin with what is a fact of its own, and no paper: "no weakness", "no therapy"."""
    named = (concept for concept in scene.concepts if start <= concept.start < min(end, start + 6))
    read = (concept for concept in named if _is_read(concept.fact))
    return any(not _lacks_only_a_paper(scene, concept) for concept in read)


def _lacks_only_a_paper(scene: Scene, concept: Concept) -> bool:
    """Whether a mention only tells of which care or study the record lacks a paper."""
    papers = names_its_record(scene, concept) or is_known_by_its_papers(scene, concept)
    return papers or is_only_weighed(scene, concept)


def _is_read(fact: FactDef) -> bool:
    """Whether what is missing is a fact of its own; that no medication is told is said of the record."""
    return fact.assembly in _READ and not tells_of_the_record(fact)


def words_flagged(scene: Scene, start: int, flag: int) -> int:
    """Where the words from *start* on that are meant in one way end."""
    told = scene.words
    end = start
    starts = {match.start for match in scene.triggers if match.names[0].startswith(("rule_out", "end"))}
    while end < len(told) and told[end] not in _ENDS and scene.flags[end] & flag and end - start < 12:
        if end in starts:
            break
        if told[end] == "and" and any(
            c.start in {end + 1, end + 2} and c.fact.assembly == "study" for c in scene.concepts
        ):
            break
        end += 1
    return end
