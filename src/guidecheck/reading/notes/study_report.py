"""The report of a study: what it finds is of the day and the place of the study that its head names.

A report has a study in one of its first lines and closes with an impression; the parts of a visit (subjective, plan)
it has not. What it was to look for ("evaluate for fracture") is answered by what it found.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from guidecheck.case import Fact, When
from guidecheck.reading.kinds.placing import placing_of
from guidecheck.reading.lexicon import Lexicon

_HEAD_LINES: Final = 10
_CLOSES: Final = re.compile(
    r"^[ \t*#]{0,8}(?:[A-Z][A-Za-z]{1,15} )?(?:impression|conclusion|interpretation|opinion)s?\b", re.IGNORECASE | re.M
)
_OF_A_VISIT: Final = re.compile(
    r"^[ \t*#]{0,8}(?:subjective|objective|chief complaint|cc|hpi|history of present|plan|treatment plan|assessment"
    r"|work status|a/?p|s|o|disposition|physical exam)\b[^\n:]{0,40}:",
    re.IGNORECASE | re.M,
)
_ASIDE: Final = re.compile(r"(?:comparison|history|clinical|indication|reason|compared)", re.IGNORECASE)
_MOST_WORDS: Final = 14
_FINDINGS: Final = frozenset({"diagnosis", "sign", "red_flag", "change"})
_EXAMINED: Final = "exam"
_ABNORMAL: Final = "abnormal"
_NORMAL: Final = "normal"
_SAID_NORMAL: Final = re.compile(
    r"\b(?:normal|unremarkable|negative) "
    r"(?:study|exam(?:ination)?|[a-z-]{2,12} (?:series|films?|radiographs?)|mri|ct)\b",
    re.IGNORECASE,
)


class _Reported(NamedTuple):
    """The study that a report is of: its name, its day, and its place where it has one alone.

    What it comes to is told behind its `impression`.
    """

    name: str
    date: When | None
    region: str | None
    side: str | None
    impression: int


def as_reported(facts: Iterable[Fact], raw: str, visit: When | None, lexicon: Lexicon) -> tuple[Fact, ...]:
    """The facts of a paper; those of a study's report on its day and at its place."""
    told = tuple(facts)
    study = _study_of(told, raw, visit, lexicon)
    if study is None:
        return told
    found = [_placed(fact, study, lexicon) for fact in told if _is_kept(fact, study, lexicon)]
    result = _result_of(found, raw, study, lexicon)
    return tuple(_with_result(fact, study, result) for fact in _answered(found, lexicon))


def _study_of(facts: Sequence[Fact], raw: str, visit: When | None, lexicon: Lexicon) -> _Reported | None:
    """The study that a paper reports, if it is a report."""
    closing = _CLOSES.search(raw)
    if closing is None or _OF_A_VISIT.search(raw):
        return None
    end = _end_of_head(raw)
    studies = (fact for fact in facts if _is_study(fact, lexicon) and fact.date in {None, visit})
    heads = [fact for fact in studies if _start(fact) < end and _is_headed(raw, _start(fact))]
    named = [fact for fact in heads if fact.name == heads[0].name]
    if not named:
        return None
    places = {(fact.region, fact.side) for fact in named if fact.region}
    region, side = next(iter(places)) if len(places) == 1 else (None, None)
    return _Reported(named[0].name, visit, region, side, closing.start())


def _end_of_head(raw: str) -> int:
    """Where the first lines end that are not blank."""
    start, count = 0, 0
    while start < len(raw) and count < _HEAD_LINES:
        end = raw.find("\n", start)
        end = len(raw) if end < 0 else end
        count += bool(raw[start:end].strip())
        start = end + 1
    return start


def _is_headed(raw: str, start: int) -> bool:
    """Whether the line of a study is a title, and no sentence nor what the study is for."""
    line = raw[raw.rfind("\n", 0, start) + 1 :].partition("\n")[0].strip()
    return len(line.split()) <= _MOST_WORDS and not line.endswith(".") and not _ASIDE.match(line)


def _start(fact: Fact) -> int:
    """Where the first quote of a fact begins."""
    return min((quote.start for quote in fact.quotes if quote.start is not None), default=0)


def _is_study(fact: Fact, lexicon: Lexicon) -> bool:
    return lexicon.facts[fact.name].assembly == "study" and fact.value is True


def _is_kept(fact: Fact, study: _Reported, lexicon: Lexicon) -> bool:
    """Whether a fact is not only the title over the study ("MRI REPORT"), nor of an examination by needle."""
    title = fact.name == study.name and fact.region is None and study.region is not None and fact.date in _days(study)
    return not title and lexicon.facts[fact.name].assembly != _EXAMINED


def _days(study: _Reported) -> set[When | None]:
    return {None, study.date}


def _placed(fact: Fact, study: _Reported, lexicon: Lexicon) -> Fact:
    """The study on its day, and what it finds on that day and at its place."""
    kind = lexicon.facts[fact.name]
    if fact.name == study.name and fact.date is None:
        return replace(fact, date=study.date)
    if kind.assembly not in _FINDINGS or placing_of(kind) == "nowhere":
        return fact
    region, side = fact.region, fact.side
    if region is None and (not kind.located or study.region in kind.located):
        region = study.region
    if region == study.region:
        side = side or study.side
    return replace(fact, region=region, side=side, date=fact.date or study.date)


def _answered(facts: Sequence[Fact], lexicon: Lexicon) -> list[Fact]:
    """The facts without what the study was to look for, where it tells whether it is there."""
    settled = {fact.name for fact in facts if fact.value is not None}
    looked_for = {fact.name for fact in facts if fact.value is None and fact.name in settled}
    suspicions = {suspicion for suspicion, name in lexicon.suspects.items() if name in looked_for}
    return [fact for fact in facts if not (fact.name in suspicions or (fact.value is None and fact.name in looked_for))]


def _result_of(found: Sequence[Fact], raw: str, study: _Reported, lexicon: Lexicon) -> str | None:
    """What the impression comes to: abnormal where it names a disease, normal where it denies one or says so."""
    concluded = [fact for fact in found if _start(fact) >= study.impression]
    told = {fact.value for fact in concluded if lexicon.facts[fact.name].assembly == "diagnosis"}
    if True in told:
        return _ABNORMAL
    return _NORMAL if told == {False} or (not told and _SAID_NORMAL.search(raw, study.impression)) else None


def _with_result(fact: Fact, study: _Reported, result: str | None) -> Fact:
    """The study with what it came to."""
    is_it = fact.name == study.name and fact.date == study.date and fact.value is True
    return replace(fact, result=result) if is_it and fact.result is None else fact
