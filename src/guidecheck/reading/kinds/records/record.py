"""What is to be ruled out, and what the record is said to lack."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact, Speaker, When
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.spoken_about import before_its_name
from guidecheck.reading.kinds.care.told_of_care import tells_of_the_record
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.records.no_papers import WITHOUT, papers_denied
from guidecheck.reading.kinds.records.papers import was_not_provided
from guidecheck.reading.kinds.records.spans import is_told_nothing, names_a_finding, span_of, words_flagged
from guidecheck.reading.kinds.studies.told import looked_for
from guidecheck.reading.kinds.told_days import date_of_reason
from guidecheck.reading.places.attachment import Grade
from guidecheck.reading.places.sides import NOWHERE, Place
from guidecheck.reading.sentences.assemblies import CARE, CARE_AND_STUDIES
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import LISTS, Scene

_OF_THE_RECORD: Final = ("rule_out", "undocumented", "recorded", "negated")
_ENDS: Final = frozenset({",", ";", ".", ":", "(", ")"})
_EMPTY: Final = frozenset(
    {"", "it", "evidence", "documentation", "record", "records", "information", "medical records"}
)
_WHOLE: Final = frozenset({"medical records"})
_SKIPPED: Final = frozenset(
    {"the", "a", "an", "any", "there", "is", "was", "were", "are", "that", "of", "for", "patient's"}
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
    {
        "support",
        "justify",
        "warrant",
        "warranted",
        "supporting",
        "justifying",
        "substantiate",
        "call",
        "calling",
        "calls",
    }
    | {"necessitate", "require", "merit", "justified"}
)
_WARRANTED_WITHIN: Final = 16
_CLOSES: Final = frozenset({";", ".", ":", "("})
_OF_CARE: Final = {(told, "of") for told in ("failure", "completion", "trial", "exhaustion", "course", "use")}
_CALLED_FOR: Final = ("indication", "for")
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
        first, start, end = match.start, match.end, words_flagged(scene, match.end, Flag.RULE_OUT)
    else:
        first = start = _flagged_from(scene, match.start)
        end = match.start
    if name is None or end <= start or scene.frame_at(match.start) in {"guideline", "review"}:
        return
    if _weighs_care(scene, start):
        return
    measure, day = _plain(scene.text(start, end)), date_of_reason(scene, first)
    quotes = scene.quoted(Concept(scene.lexicon.facts[name], first, max(end, match.end)))
    for place in _places_of_reason(scene, start, end):
        yield Fact(name, True, place.region, place.side, day, Speaker.PROVIDER, measure, quotes=quotes)


def _weighs_care(scene: Scene, start: int) -> bool:
    """Whether care is what someone is evaluated for, which rules nothing out: "evaluate for a left knee injection"."""
    named = next((concept for concept in scene.concepts if concept.start >= start), None)
    care = named is not None and named.fact.assembly in CARE_AND_STUDIES
    return named is not None and care and before_its_name(scene, named) < start


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
    start, end = span_of(scene, match, direction)
    if any(
        not tells_of_the_record(c.fact) and was_not_provided(scene, c) for c in scene.concepts if c.end == match.start
    ):
        return
    if scene.words[start - 1 : start + 1] == _CALLED_FOR:
        return
    if start >= end or names_a_finding(scene, start, end):
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
    if scene.words[start : start + 2] in _OF_CARE and not names_a_finding(scene, start, last):
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
        if start <= concept.start < end and concept.fact.assembly in CARE:
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
    return means == "negated" and is_told_nothing(scene, match)


def _denied_before(scene: Scene, match: Match) -> bool:
    """Whether "in the records" closes a denial: "no earlier reports were found in the records"."""
    return match.start > 0 and bool(scene.flags[match.start - 1] & Flag.NEGATED)


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
