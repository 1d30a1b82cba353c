"""The day of the visit that a note tells of: by the words before it, else by where it stands."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from guidecheck.case import When
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.titles import is_titled
from guidecheck.reading.sentences.dates import Dated, dates_in
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence, sentences_of
from guidecheck.reading.sentences.trie import Trie
from guidecheck.reading.source_text import lines_in

OTHER: Final = "other"
_SAW: Final = "saw"
_TOLD: Final = "told"
_VISITS: Final = frozenset({"visit", _SAW})
_CITED: Final = "cited"
_DISCHARGED: Final = "discharged"
_IN_RUNNING_TEXT: Final = {"visit": _TOLD, "note": _CITED}
NO_VISIT: Final = frozenset({OTHER, _CITED, ""})
_KINDS: Final = (
    "visit",
    "first",
    "saw",
    "note",
    "title",
    "head",
    "visit told",
    "later first",
    "signed",
    _DISCHARGED,
    "later signed",
    f"later {_DISCHARGED}",
    "later note",
)
_UNSURE: Final = frozenset({"", _TOLD, _CITED})
_WRITTEN_WITHIN: Final = {"first": 0, "visit": 45}
_LABEL: Final = 70
_HEAD_LINES: Final = 12
_TITLE: Final = 100
_SAW_WITHIN: Final = 7
_BESIDE_THE_INJURY: Final = re.compile(
    r"\b(?:d\.?o\.?i\.?|d/[ia]|inj|injury|injured|date of (?:loss|injury))\b", re.IGNORECASE
)
_WEEKDAYS: Final = (
    "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday"
)
_WEEKDAY: Final = re.compile(rf"^(?:{_WEEKDAYS.replace(' ', '|')})\b[.,]?$", re.IGNORECASE)
_BETWEEN: Final = words(
    f": ; ( ) - # of on dated for is was , . no @ number / time mm dd yy yyyy mo day yr {_WEEKDAYS}"
)
_VISIT_WORDS: Final = words("visit exam examination evaluation encounter appointment consultation recheck")
_THIS: Final = words("today this current")
_WIDE: Final = 2
_WRITERS: Final = words("by dr")
_NAMED_WITHIN: Final = 4
_TOLD_KINDS: Final = frozenset({"saw", "visit told"})
_OPENING: Final = re.compile(r"(?:[.;:]\s{1,2}|\n\s{0,3})(?:[Oo]n|[Bb]y|[Ss]een|[Ss]een on|[Aa]s of)?\s?$")
_OPENS_WITHIN: Final = 14
_TO_COME: Final = words("will scheduled schedule appointment next return rtc tbd upcoming planned")
_TO_COME_WITHIN: Final = 4
_GAP: Final = re.compile(r"[ \u00a0]{2}|\t|[ \t]?\|")
_CLOCK: Final = re.compile(r"^,?[ \t]{1,3}(?:at |@ ?)?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?hrs?)?")


def visit_day(raw: str, start: int, end: int, lexicon: Lexicon) -> When | None:
    """The surest day of the visit in the head of the note, else the last visit it tells, else the day it was signed.

    A note tells of no visit after its own; where only words in its text tell of one, the last that it tells is its own.
    """
    head = _end_of_head(raw, start, end)
    best: dict[str, When] = {}
    visits: list[When] = []
    others: set[int] = set()
    for dated, label in _labelled(raw, start, end, lexicon):
        if dated.when.day is None or label in {OTHER, _CITED}:
            others.add(dated.start)
            continue
        if label == _TOLD:
            visits += [] if _closes(raw, dated, end) else [dated.when]
        elif dated.start < head:
            kind = label or ("head" if _stands_out(raw, dated) else "")
            best.setdefault(kind, dated.when)
            visits += [dated.when] if kind == _SAW else []
        elif label in _VISITS:
            visits.append(dated.when)
        else:
            best.setdefault(f"later {label}", dated.when)
    best |= {"visit told": max(visits)} if visits else {}
    best = {kind: day for kind, day in best.items() if not _is_past(kind, day, best.get("note"))}
    kind = next((each for each in _KINDS if each in best), "")
    if kind in _TOLD_KINDS:
        opening = (each.when for each in _opening_days(raw, start, end) if each.start not in others)
        return max([best[kind], *visits, *opening])
    if kind in _WRITTEN_WITHIN and _DISCHARGED in best:  # a summary of care tells where it began, and where it ended
        return max(best[kind], best[_DISCHARGED])
    return best[kind] if kind else None


def _is_past(kind: str, day: When, note: When | None) -> bool:
    """Whether a note of its own day tells of a visit that lay before it: of the first one, or weeks before.

    "Date: 5/30/2024. Evaluation: 4/1/2024." is a note of May; a report is written days after its visit.
    """
    if note is None or kind not in _WRITTEN_WITHIN:
        return False
    return (note.earliest() - day.earliest()).days > _WRITTEN_WITHIN[kind]


def _opening_days(raw: str, start: int, end: int) -> Iterator[Dated]:
    """The days that sentences begin with, as a course does that is told visit by visit: "On 3/4/15: pain 4/10. …"."""
    for dated in dates_in(raw, start, end):
        opens = _OPENING.search(raw, max(0, dated.start - _OPENS_WITHIN), dated.start)
        if dated.when.day and opens and not (is_to_come(raw, dated.end, end) or _fills_in(raw, dated)):
            yield dated


def _fills_in(raw: str, dated: Dated) -> bool:
    """Whether a day that is alone in its line goes on from the line above it, as what is written in a form may."""
    before, _, own = raw[max(0, dated.start - _TITLE) : dated.start].rpartition("\n")
    after = raw[dated.end : dated.end + _TITLE].partition("\n")[0]
    return not (own.strip() or after.strip()) and before.rstrip(" \r")[-1:].isalpha()


def is_to_come(raw: str, start: int, end: int) -> bool:
    """Whether the words behind a day tell of one to come: "8/1/16: surgery scheduled"."""
    after = next(iter(sentences_of(raw, start, min(end, start + _LABEL))), None)
    return after is not None and not _TO_COME.isdisjoint(after.words[:_TO_COME_WITHIN])


def _closes(raw: str, dated: Dated, end: int) -> bool:
    """Whether nothing is told behind a day that a sentence before it leads to: "Follow up 8/1/16."."""
    return dated.start > 0 and not raw[dated.end : end].strip(". \r\n") and "." in raw[: dated.start]


def _labelled(raw: str, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[Dated, str]]:
    """Each day with the kind that the words before it on its line tell, if any; else the first, that of a title."""
    last = start
    for dated in dates_in(raw, start, end):
        first = max(last, dated.start - _LABEL)
        first = max(first, raw.rfind("\n", first, dated.start) + 1)
        label = kind_before(raw, first, dated.start, lexicon.visit_dates)
        if label in _UNSURE and _heads_its_visit(raw, dated, lexicon.visit_dates):
            label = "head"
        titled = last == start and label in _UNSURE and is_titled(raw, start, dated.start, lexicon.titles)
        yield dated, "title" if titled else label
        last = dated.end


def _heads_its_visit(raw: str, dated: Dated, labels: Trie) -> bool:
    """Whether a day opens its line and what it is the day of stands right behind it: "May 5, 2015 visit. …"."""
    before = raw[max(0, dated.start - _TITLE) : dated.start].rpartition("\n")[2]
    behind = next(iter(sentences_of(raw, dated.end, min(len(raw), dated.end + _LABEL))), None)
    if before.strip() or behind is None or _VISIT_WORDS.isdisjoint(behind.words[:2]):
        return False
    named = labels.first(behind)
    return named is not None and named.start == 0 and named.names[0] == "visit"


def kind_before(raw: str, start: int, end: int, words: Trie) -> str:
    """The kind that the last words before a day tell, where only a sign or a number stands between."""
    kind = ""
    for sentence in sentences_of(raw, start, end):
        kind = kind if _BETWEEN.issuperset(sentence.words) else ""
        for match in words.find(sentence):
            between = sentence.words[match.end :]
            near = all(word in _BETWEEN or word.isdigit() for word in between)
            if match.names[0] == _SAW:
                near = near or (between[-1:] == ("on",) and len(between) <= _SAW_WITHIN)
            if near:
                told = match.names[0]
                runs = _goes_on(sentence, match) or _is_told_on(raw, start, sentence, match)
                runs = runs and not (told == "visit" and sentence.words[match.start] in _THIS)
                kind = _IN_RUNNING_TEXT.get(told, told) if runs else told
    return kind


def _is_told_on(raw: str, start: int, sentence: Sentence, match: Match) -> bool:
    """Whether a label without a colon opens a sentence behind another of its line: "He fell. Seen 3/4/2015, …"."""
    before = raw[start : sentence.starts[match.start]].rstrip()
    return before.endswith(".") and ":" not in sentence.words[match.end :]


def _goes_on(sentence: Sentence, match: Match) -> bool:
    """Whether a label is part of a running text, which tells of any visit or paper: "at her visit of March 4".

    A comma may part them: "in the first, dated March 4", or who wrote it: "the report by Dr. Vega dated March 4".
    A field of its own is none: "ankle, 3 views Date: 3/4/2015".
    """
    if sentence.forms[match.start][0].isupper() and sentence.words[match.end : match.end + 1] == (":",):
        return False
    last = match.start - (sentence.words[max(0, match.start - 1)] == ",")
    before = sentence.forms[last - 1] if last > 0 else ""
    by_a_doctor = not _WRITERS.isdisjoint(sentence.words[max(0, last - _NAMED_WITHIN) : last])
    return before.isalpha() and (before.islower() or by_a_doctor)


def _stands_out(raw: str, dated: Dated) -> bool:
    """Whether a day begins the document, or begins or ends a short line without a sentence in it, as in a title.

    A wide gap ends a line too: "Pt: Rosa Vega      4/24/25      DOI 1/19/2024"; the time of day belongs to the day. So
    does one in the first line before the day of the injury: "Dr. Wu - Spine - 4/24/25 - DOI 1/19/2024".
    """
    above, _, before = raw[max(0, dated.start - _TITLE) : dated.start].rpartition("\n")
    after = _CLOCK.sub("", raw[dated.end : dated.end + 2 * _TITLE].partition("\n")[0])
    if _GAP.match(after) and (_GAP.search(before[-_WIDE:]) or not before.strip()):
        return True
    before, after = _WEEKDAY.sub("", before.strip(" \t[(*#")), after.strip()
    first = dated.start < _TITLE and not above.strip(" \t\r\n[(*#\ufeff")
    if first and (not before or (_BESIDE_THE_INJURY.search(after) and not _BESIDE_THE_INJURY.search(before))):
        return True
    short = len(before) + len(after) < _TITLE
    return short and not after.endswith(".") and (not after or not before)


def _end_of_head(raw: str, start: int, end: int) -> int:
    head = list(islice(lines_in(raw, start, end), _HEAD_LINES))
    return head[-1].end if head else start
