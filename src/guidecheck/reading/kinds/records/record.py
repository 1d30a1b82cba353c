"""What is to be ruled out, and what the record is said to lack."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact, Speaker, When
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.treatments import tells_of_the_record
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.records.no_papers import WITHOUT, papers_denied
from guidecheck.reading.kinds.records.papers import (
    TELLING,
    WORTH,
    is_known_by_its_papers,
    is_only_weighed,
    names_a_detail,
    names_its_record,
    was_not_provided,
)
from guidecheck.reading.kinds.studies.told import looked_for
from guidecheck.reading.kinds.told_days import date_of_reason
from guidecheck.reading.places.attachment import Grade
from guidecheck.reading.places.sides import NOWHERE, Place
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import LISTS, Scene
from guidecheck.reading.sentences.trie import Match
from guidecheck.vocabulary import FactDef

_OF_THE_RECORD: Final = ("rule_out", "undocumented", "recorded", "negated")
_SAID_OF: Final = Flag.UNDOCUMENTED | Flag.RECORDED | Flag.NEGATED
_ENDS: Final = frozenset({",", ";", ".", ":", "(", ")"})
_READ: Final = frozenset(
    {"symptom", "pain", "sign", "test", "diagnosis", "red_flag", "treatment", "study", "change", "procedure"}
)
_EMPTY: Final = frozenset(
    {"", "it", "evidence", "documentation", "record", "records", "information", "medical records"}
)
_CARE: Final = frozenset({"treatment", "procedure"})
_WHOLE: Final = frozenset({"medical records"})
_SKIPPED: Final = frozenset(
    {"the", "a", "an", "any", "there", "is", "was", "were", "are", "that", "of", "patient's"}
) | {
    "with",
    "including",
    "showing",
}
_NOTES: Final = frozenset(
    ["note", "notes", "record", "records", "report", "reports", "chart", "noted", "stated", "indicated", "found"]
) | frozenset(["denial", "Denial", "reviewer", "Reviewer", "UR"])
_NOTE_WITHIN: Final = 5
_WARRANTING: Final = frozenset(
    {"support", "justify", "warrant", "warranted", "supporting", "justifying", "substantiate"}
)
_WARRANTED_WITHIN: Final = 16
_CLOSES: Final = frozenset({";", ".", ":", "("})
_OF_CARE: Final = {(told, "of") for told in ("failure", "completion", "trial", "exhaustion", "course", "use")}
_TRAILING: Final = frozenset({"is", "was", "were", "are", "in", "within", "the", "of", "on"})


def read_record(scene: Scene) -> Iterator[Fact]:
    """The facts that a sentence's triggers state by themselves, and its papers that a record has none of."""
    for match in scene.triggers:
        if not match.names[0].startswith(_OF_THE_RECORD):
            continue
        means, direction, _ = match.names[0].split("/")
        if means == "rule_out":
            yield from _ruled_out(scene, match, direction)
        elif means == "undocumented" or _says_it_is_missing(scene, match, means):
            yield from _missing(scene, match, direction)
    if not WITHOUT.isdisjoint(scene.words):
        for start, end in papers_denied(scene):
            yield from _lacked(scene, start, end, None)


def _ruled_out(scene: Scene, match: Match, direction: str) -> Iterator[Fact]:
    name = scene.lexicon.by_assembly.get("rule_out")
    if direction == "forward":
        first, start, end = match.start, match.end, _words_flagged(scene, match.end, Flag.RULE_OUT)
    else:
        first = start = _flagged_from(scene, match.start)
        end = match.start
    if name is None or end <= start or scene.frame_at(match.start) in {"guideline", "review"}:
        return
    measure, day = _plain(scene.text(start, end)), date_of_reason(scene, first)
    quotes = scene.quoted(Concept(scene.lexicon.facts[name], first, max(end, match.end)))
    for place in _places_of_reason(scene, start, end):
        yield Fact(name, True, place.region, place.side, day, Speaker.PROVIDER, measure, quotes=quotes)


def _flagged_from(scene: Scene, end: int) -> int:
    """Where the words begin that are to be ruled out before *end*: "so that a tear could be ruled out"."""
    start = end
    while start > 0 and scene.words[start - 1] not in _ENDS | {"that"} and scene.flags[start - 1] & Flag.RULE_OUT:
        start -= 1
    return start


def _places_of_reason(scene: Scene, start: int, end: int) -> tuple[Place, ...]:
    """The study it is the reason for gives the region, else what is ruled out does."""
    for concept in reversed(scene.concepts):
        if concept.fact.assembly == "study" and concept.end <= start:
            found = places_of(scene, concept, Grade.PREPOSITIONAL)
            if found.grade is Grade.NONE:
                return looked_for(scene, concept).places or scene.passage.asked or found.places
            return found.places
    for concept in scene.concepts:
        if start <= concept.start < end:
            places = places_of(scene, concept, Grade.SENTENCE if scene.passage.note else Grade.PREPOSITIONAL).places
            return (
                scene.passage.asked if scene.passage.note and places == (NOWHERE,) and scene.passage.asked else places
            )
    inside = [group for group in scene.groups if start <= group.start < end]
    if len(inside) == 1 and not scene.passage.note:
        return inside[0].places
    before = [group for group in scene.groups if group.end <= start] if scene.passage.note else []
    return before[-1].places if before and len(before[-1].places) == 1 else (NOWHERE,)


def _missing(scene: Scene, match: Match, direction: str) -> Iterator[Fact]:
    start, end = _span(scene, match, direction)
    if any(
        not tells_of_the_record(c.fact) and was_not_provided(scene, c) for c in scene.concepts if c.end == match.start
    ):
        return
    if start >= end or _names_a_finding(scene, start, end):
        yield from _listed_last(scene, end) if direction == "forward" else ()
        return
    frame = scene.frame_at(match.start)
    told_at_visit = direction == "forward" and frame != "review" and frame not in LISTS
    day = (scene.own_day or scene.passage.date) if told_at_visit else None
    yield from _lacked(scene, start, end, day, (match.start, match.end))


def _listed_last(scene: Scene, end: int) -> Iterator[Fact]:
    """What a list closes with that is no finding: "no documentation of weakness, or failure of a home program"."""
    last = end
    while last < len(scene.words) and scene.flags[last] & Flag.UNDOCUMENTED and scene.words[last] not in _CLOSES:
        last += 1
    start = max((at + 1 for at in range(end, last) if scene.words[at] == "or"), default=last)
    if scene.words[start : start + 2] in _OF_CARE and not _names_a_finding(scene, start, last):
        yield from _lacked(scene, start, last, None)


def _lacked(
    scene: Scene, start: int, end: int, day: When | None, around: tuple[int, int] | None = None
) -> Iterator[Fact]:
    """That the record lacks what the words from *start* to *end* name, quoted with the words that say so."""
    first, last = around or (start, end)
    name, frame = scene.lexicon.by_assembly.get("record"), scene.frame_at(first)
    if name is None or frame == "guideline" or scene.passage.part == "plan":
        return
    measure = _plain(scene.text(start, end))
    if measure.lower() in (_EMPTY if around else _EMPTY - _WHOLE):
        return
    speaker = Speaker.UR_REVIEWER if frame == "review" else Speaker.UNKNOWN
    denied = start - 1 if start and scene.words[start - 1] in WITHOUT else start
    quotes = scene.quoted(Concept(scene.lexicon.facts[name], min(denied, first), max(end, last)))
    for place in _places_of_care(scene, start, end) or _places_of_request(scene, end):
        yield Fact(name, True, place.region, place.side, day, speaker, measure, quotes=quotes)


def _places_of_care(scene: Scene, start: int, end: int) -> tuple[Place, ...]:
    """Where the care was of which a detail is missing: "the response to the brace" is not missed for a study."""
    for concept in scene.concepts:
        if start <= concept.start < end and concept.fact.assembly in _CARE:
            return places_of(scene, concept, Grade.PREPOSITIONAL).places
    return ()


def _places_of_request(scene: Scene, end: int) -> tuple[Place, ...]:
    """The places of the study that the missing part is missed for, else none."""
    asked = scene.words[end : end + _WARRANTED_WITHIN]
    if not _WARRANTING.isdisjoint(asked):
        end += _WARRANTED_WITHIN
    for concept in reversed(scene.concepts):
        if concept.fact.assembly == "study" and concept.start < end:
            return places_of(scene, concept, Grade.PREPOSITIONAL).places
    return (NOWHERE,)


def _says_it_is_missing(scene: Scene, match: Match, means: str) -> bool:
    """Whether words that deny or record say of what stands before them that the record lacks it."""
    if means == "recorded":
        return _denied_before(scene, match)
    return means == "negated" and _is_told_nothing(scene, match)


def _denied_before(scene: Scene, match: Match) -> bool:
    """Whether "in the records" closes a denial: "no earlier reports were found in the records"."""
    return match.start > 0 and bool(scene.flags[match.start - 1] & Flag.NEGATED)


def _span(scene: Scene, match: Match, direction: str) -> tuple[int, int]:
    """The words that are said to be missing."""
    words = scene.words
    if direction == "forward":
        end = match.end
        closing = {each.start for each in scene.triggers if each.names[0].startswith("recorded")}
        while end < len(words) and words[end] not in _ENDS and scene.flags[end] & Flag.UNDOCUMENTED:
            if end in closing:
                break
            end += 1
        return match.end - (words[match.end - 1] in WORTH), end
    start = end = match.start - (words[match.start - 1 : match.start] == (":",))
    while start > 0 and words[start - 1] not in _ENDS and scene.flags[start - 1] & _SAID_OF:
        start -= 1
    if "no" in words[start:end]:
        start = end - words[start:end][::-1].index("no")
    start = _past_another_denial(scene, match, start, end)
    while start < end and words[start] in _SKIPPED:
        start += 1
    return start, end


def _past_another_denial(scene: Scene, match: Match, start: int, end: int) -> int:
    """Where the words begin that are missing in a statement of their own: "no mention of …, and the report was not"."""
    if "not" not in scene.words[match.start : match.end]:
        return start
    said = [m.end for m in scene.triggers if start < m.end < end and m.names[0].startswith("undocumented")]
    joins = [at + 1 for at in range(said[-1], end) if scene.words[at] == "and"] if said else []
    return joins[-1] if joins else start


def _is_told_nothing(scene: Scene, match: Match) -> bool:
    """Whether a whole list is "not noted", or what care brought: "the outcome of the injection was not reported"."""
    if "not" not in scene.words[match.start : match.end]:
        return False
    listed = any(cue.names[0] == "treatments" and cue.end == match.start for cue in scene.cues)
    told = scene.words[match.end - 1] in TELLING and names_a_detail(scene.words[_clause(scene, match) : match.start])
    return listed or told


def _clause(scene: Scene, match: Match) -> int:
    """The first of the words before a match that no comma parts from it."""
    return next((at + 1 for at in range(match.start - 1, -1, -1) if scene.words[at] in _ENDS), 0)


def _names_a_finding(scene: Scene, start: int, end: int) -> bool:
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


def _words_flagged(scene: Scene, start: int, flag: Flag) -> int:
    words = scene.words
    end = start
    starts = {match.start for match in scene.triggers if match.names[0].startswith(("rule_out", "end"))}
    while end < len(words) and words[end] not in _ENDS and scene.flags[end] & flag and end - start < 12:
        if end in starts:
            break
        if words[end] == "and" and any(
            c.start in {end + 1, end + 2} and c.fact.assembly == "study" for c in scene.concepts
        ):
            break
        end += 1
    return end


def _plain(text: str) -> str:
    """A text on one line, without articles, the name of the record, who says so, and a verb around it."""
    words = text.split()
    if "that" in words[:_NOTE_WITHIN] and not _NOTES.isdisjoint(words[:_NOTE_WITHIN]):
        words = words[words.index("that") + 1 :]
    while words and words[0].lower() in _SKIPPED:
        words = words[1:]
    while words and words[-1].lower() in _TRAILING:
        words = words[:-1]
    return " ".join(words)
