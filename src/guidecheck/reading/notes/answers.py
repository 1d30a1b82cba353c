"""The answers of a typed form: "Swelling Y   Locking N", "Night pain? No", and what nobody answered ("Numbness Y / N").

Each question with its answer is a stretch of its own. What was answered with a no is denied, whatever it says.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from guidecheck.reading.source_text import Section, Spans

_LABEL: Final = r"[A-Z][A-Za-z/&' -]{0,40}[:?=(]"
_CLOSED: Final = r"(?=\)?(?:[,;.](?!\w)|[ \u00a0]-[ \u00a0]|[ \u00a0\t]{2}|\s{0,40}$|\s{1,3}" + _LABEL + r"))"
_ANSWER: Final = re.compile(
    r"\s?(?:[:=(?]|\s-)\s{0,4}(?:Y|N|y|n|Yes|No|YES|NO|yes|no)" + _CLOSED + r"\)?"
    r"|(?<=[\w)])[ \u00a0\t]{1,20}[YN](?=[,;.](?!\w)|[ \u00a0\t]{2}|\s{0,40}$)"
    r"|(?<=[\w)])(?:[ \u00a0]{2,20}|\t)(?:Yes|No|YES|NO)(?=[,;.]?(?:[ \u00a0\t]{2}|\s{0,40}$))"
)
_NEXT: Final = re.compile(r"\s{1,3}" + _LABEL)
_BARE: Final = re.compile(r"(?<=[\w)])[ \u00a0](?:Yes|No|yes|no)(?=[,;.](?!\w)|\s{0,40}$)")
_NO_QUESTION: Final = re.compile(
    r"\b(?:but|he|she|has|have|had|is|are|was|were|says?|said|patient|there|reports|denies|which|with)\b"
    r"|(?:\b(?:or|and|not|in|at|to|of)|\d)\Z",
    re.IGNORECASE,
)
_SEVERAL: Final = 2
_BARE_WITHIN: Final = 30
_OPEN: Final = re.compile(
    r"[ \u00a0]?\(?(?<![A-Za-z])(?:Y|Yes|YES) ?/ ?(?:N|No|NO)(?![A-Za-z])\)?(?P<answered> {0,4}[:=?])?"
)
_OTHER: Final = re.compile(r"(?<![\w/])[YN](?![\w/]| ?/)")
_DETAIL: Final = re.compile(r"[.;](?!\w)|[ \u00a0\t]{2}")
_LONGEST: Final = 120
_MARKS: Final = " \u00a0\t:=(?-"
_BETWEEN: Final = " \u00a0\t,;.|"
_QUESTION: Final = re.compile(
    r"[.;](?=\s)|[ \u00a0\t]{2}|(?:positive|pos|present|negative|neg|none|absent|denied|denies|normal),(?=\s)",
    re.IGNORECASE,
)


class Stretch(NamedTuple):
    """A stretch of text, without what stands between the offsets of its `skips`.

    A question that has an answer ends at `end`, its answer at `answered`.
    """

    start: int
    end: int
    denied: bool = False
    answered: int = 0
    skips: Spans = ()

    @property
    def is_plain(self) -> bool:
        """Whether it is text as it stands, which no box and no answer has given its meaning."""
        return self == (self.start, self.end, False, 0, ())


def answered_in(raw: str, body: Section) -> Iterator[Stretch]:
    """The stretches of a field, each of its answered questions apart from the rest; questions left open are none."""
    start = body.start
    answers = list(_ANSWER.finditer(raw, body.start, body.end)) or _bare_answers(raw, body)
    followings = [*(answer.start() for answer in answers[1:]), body.end]
    for answer, following in zip(answers, followings, strict=False):
        first, end = _question(raw, start, answer.start()), answer.start()
        if end - first > _LONGEST or _OTHER.search(raw, first, end):
            continue
        yield from _rest(raw, start, first)
        start = answer.end()
        denied = answer.group().strip(_MARKS).lower().startswith("n")
        last = start if denied else _end_of_detail(raw, start, following, body.end)
        if raw[start:last].strip(_BETWEEN):
            yield Stretch(first, last, skips=(answer.span(),))
            start = last
        else:
            yield Stretch(first, end, denied, start)
    yield from _rest(raw, start, body.end)


def _bare_answers(raw: str, body: Section) -> list[re.Match[str]]:
    """The answers behind nothing but a blank, where a list of short questions has several: "fever no, chills no"."""
    found = list(_BARE.finditer(raw, body.start, body.end))
    if len(found) < _SEVERAL:
        return []
    starts = [body.start, *(answer.end() for answer in found[:-1])]
    short = all(_is_short(raw, start, answer.start()) for start, answer in zip(starts, found, strict=True))
    return found if short else []


def _is_short(raw: str, start: int, end: int) -> bool:
    """Whether the words before a bare answer are a short question of their own, under a heading or not."""
    first = _question(raw, start, end)
    heading = raw.rfind(":", first, end)
    question = raw[heading + 1 if heading >= 0 else first : end].strip(_BETWEEN)
    return 0 < len(question) <= _BARE_WITHIN and "," not in question and not _NO_QUESTION.search(question)


def _end_of_detail(raw: str, start: int, following: int, end: int) -> int:
    """Where the words end that tell more of a yes, and are no part of the next question: "Numbness: Y, right hand"."""
    if _NEXT.match(raw, start, end):
        return start
    detail = _DETAIL.search(raw, start, following)
    return detail.start() if detail else (end if following == end else start)


def _question(raw: str, start: int, end: int) -> int:
    """Where the question begins that an answer at *end* answers; questions are short."""
    near = max(start, end - _LONGEST)
    breaks = [found.end() for found in _QUESTION.finditer(raw, near, end) if raw[found.end() : end].strip(_BETWEEN)]
    first = breaks[-1] if breaks else start
    while first < end and raw[first] in _BETWEEN:
        first += 1
    return first


def _rest(raw: str, start: int, end: int) -> Iterator[Stretch]:
    """What stands between answered questions, without the questions that were left open."""
    for question in _OPEN.finditer(raw, start, end):
        if not question["answered"]:
            yield from _plain(raw, start, _question(raw, start, question.start()))
            start = question.end()
    yield from _plain(raw, start, end)


def _plain(raw: str, start: int, end: int) -> Iterator[Stretch]:
    if raw[start:end].strip(_BETWEEN):
        yield Stretch(start, end)
