"""Boxes to tick: only what is ticked says something, together with the label it stands behind.

"SLR: [ ] Positive [x] Negative" is a negative SLR, "Numbness in the arm? [ ] Yes [X] No" a denial, and of
"[x] back pain [ ] numbness" the first is a complaint, and the second nothing.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from guidecheck.reading.notes.answers import Stretch
from guidecheck.reading.notes.boxes_behind import boxes_behind, says_none, told_by_boxes
from guidecheck.reading.sentences.tokens import Sentence, joined, sentences_of
from guidecheck.reading.source_text import Section, Spans, trimmed

_BOX: Final = re.compile(
    r"\[ ?(?:[xX\u2713]|_{0,3}) ?\]|\((?:[xX\u2713]| {1,3}|_{1,3})\)"
    r"|[\u2610-\u2612]|(?<!\S)[\u2713\u2714\u2717\u2718](?=\s?[A-Za-z])|(?<!\S)_{1,4}(?P<on_line>[xX\u2713])_{0,4}(?=\s)"
)
_LINE_LEFT_BLANK: Final = re.compile(r"(?<!\S)_{2,8}(?=\s?[A-Za-z](?!_))")
_TICK: Final = re.compile(r"[xX\u2611\u2612\u2713\u2714\u2717\u2718]")
_ANSWER: Final = re.compile(r"\s{0,3}(?P<word>Y|N|Yes|No|YES|NO|yes|no)(?![A-Za-z])[ \t]{0,3}[:,(-]?")
_MARKED: Final = r"\[[ xX\u2713]?\]|[\u2610-\u2612]|_{1,4}[xX\u2713]?_{0,4}"
_BEHIND: Final = re.compile(
    r"(?<![A-Za-z])(?<![\]_\u2610-\u2612])(?<![\]_\u2610-\u2612] )"
    rf"(?:Y|Yes|YES|yes)\s?(?P<yes>{_MARKED})\s{{1,6}}(?:N|No|NO|no)\s?(?P<no>{_MARKED})"
)
_END: Final = re.compile(r"[ \u00a0]{2,}|\t|[?;](?=\s)")
_BREAK: Final = "\n"
_BREAKS: Final = re.compile(r"[.;?!](?=\s)|\n|[ \u00a0]{2}")
_LONGEST: Final = 120
_SHORT: Final = 4
_CLOSED: Final = (".", ";", "!")
_SIDE: Final = re.compile(r"(?<![A-Za-z])\(?(?:left|right|lt|rt|l|r)\.?\)?\s{0,2}:?\s{0,8}\Z", re.IGNORECASE)
_NO_HEAD: Final = Section(0, 0)


class _Box(NamedTuple):
    """A box, and its choice: the words behind it up to a gap or the next box."""

    start: int
    end: int
    ticked: bool
    choice: Section


class _Group(NamedTuple):
    """The boxes behind one label; a label that is only a side stands under the `head` of the one before."""

    label: Section
    boxes: tuple[_Box, ...]
    head: Section


def chosen_in(raw: str, body: Section) -> Iterator[Stretch]:
    """The stretches of a field that count, those in which a label and what is ticked stand apart with what to skip."""
    start = body.start
    for answer in _BEHIND.finditer(raw, body.start, body.end):
        first = _start_of_label(raw, start, answer.start())
        yield from _plain(raw, start, first)
        label = _unasked(raw, trimmed(raw, first, answer.start()))
        yes, no = (_TICK.search(answer[word]) is not None for word in ("yes", "no"))
        yield from _answered(label, answer, yes=yes, no=no)
        start = answer.end()
    boxes = _boxes(raw, start, body.end)
    if not boxes or (len(boxes) == 1 and raw[boxes[0].start] == "("):
        yield from _plain(raw, start, body.end)
        return
    if marked := boxes_behind(raw, start, body.end, [(box.start, box.end, box.ticked) for box in boxes]):
        yield from told_by_boxes(raw, marked)
        return
    for group in _with_heads(raw, _groups(raw, start, boxes)):
        yield from _of_group(raw, group)
    yield from _plain(raw, boxes[-1].choice.end, body.end)


def sentences_chosen(raw: str, start: int, end: int, skips: Spans, *, lower: bool) -> Iterator[Sentence]:
    """The sentences of a stretch; a label and what is ticked apart from it are one."""
    last: Sentence | None = None
    for first, stop in zip((start, *(skip[1] for skip in skips)), (*(skip[0] for skip in skips), end), strict=True):
        for index, sentence in enumerate(sentences_of(raw, first, stop, lower=lower)):
            if last is not None and index:
                yield last
            last = joined(last, sentence) if last is not None and not index else sentence
    if last is not None:
        yield last


def _boxes(raw: str, start: int, end: int) -> list[_Box]:
    """The boxes between two offsets; a line left blank is one beside lines that are ticked."""
    found = list(_BOX.finditer(raw, start, end))
    if any(box["on_line"] for box in found):
        found = sorted([*found, *_LINE_LEFT_BLANK.finditer(raw, start, end)], key=lambda box: box.start())
    ends = [*(box.start() for box in found[1:]), end][: len(found)]
    return [
        _Box(box.start(), box.end(), _TICK.search(box.group()) is not None, _choice(raw, box.end(), limit))
        for box, limit in zip(found, ends, strict=True)
    ]


def _choice(raw: str, start: int, limit: int) -> Section:
    """The words behind a box, up to a gap or the side that labels the next; behind a yes or no a question may begin."""
    answer = _ANSWER.match(raw, start, limit)
    if answer and raw[answer.end() : limit].rstrip().endswith((":", "?")):
        return Section(start, answer.end())
    gap = _END.search(raw, start + 1, limit)
    if gap is not None:
        return Section(start, gap.end())
    side = _SIDE.search(raw, start, limit)
    return Section(start, side.start() if side and raw[start : side.start()].strip() else limit)


def _groups(raw: str, start: int, boxes: Sequence[_Box]) -> Iterator[_Group]:
    """The boxes with their labels: what stands before the first, and behind the choice of one before the next.

    Where a form shows nothing but ticks, what stands between two of them without a colon is a choice that has none.
    """
    only_ticks = all(box.ticked for box in boxes)
    label, together = Section(start, boxes[0].start), [boxes[0]]
    for before, box in pairwise(boxes):
        between = Section(before.choice.end, box.start)
        if between.text_in(raw).strip():
            yield _Group(label, tuple(together), _NO_HEAD)
            unticked = only_ticks and not between.text_in(raw).rstrip().endswith((":", "?"))
            label, together = Section(box.start, box.start) if unticked else between, []
        together.append(box)
    yield _Group(label, tuple(together), _NO_HEAD)


def _with_heads(raw: str, groups: Iterator[_Group]) -> Iterator[_Group]:
    """The groups, those of a second side under the head of the first: "SLR: Left [x] pos [ ] neg  Right [ ] pos"."""
    head = _NO_HEAD
    for group in groups:
        side = _SIDE.search(raw, group.label.start, group.label.end)
        alone = side is not None and not raw[group.label.start : side.start()].strip()
        if not alone:
            first = _start_of_label(raw, *group.label)
            head = Section(first, side.start()) if side and first < side.start() else _NO_HEAD
        yield group._replace(head=head) if alone else group


def _of_group(raw: str, group: _Group) -> Iterator[Stretch]:
    first = _start_of_label(raw, *group.label)
    yield from _plain(raw, group.label.start, first)
    label = _unasked(raw, trimmed(raw, first, group.label.end))
    answers = [_ANSWER.match(raw, *box.choice) for box in group.boxes]
    if any(answers) and all(answer for box, answer in zip(group.boxes, answers, strict=True) if box.ticked):
        yield from _of_answers(raw, label, group, answers)
        return
    leads = _leads(raw, label, group)
    if label.end > label.start and not leads:
        yield Stretch(*label)
    yield from _denied_by_none(raw, group.boxes)
    for box in group.boxes:
        if box.ticked:
            if leads:
                yield _under(group.head, Stretch(label.start, box.choice.end, skips=((label.end, box.end),)))
            else:
                yield Stretch(box.end, box.choice.end)


def _denied_by_none(raw: str, boxes: Sequence[_Box]) -> Iterator[Stretch]:
    """What is not ticked, where nothing is but "none": "[ ] fever [ ] chills [X] none of the above"."""
    ticked = [box for box in boxes if box.ticked]
    if len(ticked) == 1 and says_none(ticked[0].choice.text_in(raw)):
        for box in boxes:
            choice = trimmed(raw, *box.choice)
            if not box.ticked and choice.end > choice.start:
                yield Stretch(*choice, denied=True, answered=ticked[0].choice.end)


def _under(head: Section, stretch: Stretch) -> Stretch:
    """A stretch under the head of another one before it."""
    if head == _NO_HEAD:
        return stretch
    return stretch._replace(start=head.start, skips=((head.end, stretch.start), *stretch.skips))


def _leads(raw: str, label: Section, group: _Group) -> bool:
    """Whether words are the label of what is ticked behind them, and no text of their own."""
    text = label.text_in(raw)
    asked = raw[label.end : group.label.end].lstrip().startswith("?")
    closed = text.endswith(_CLOSED)
    return bool(text) and not closed and (asked or text.endswith(":") or len(text.split()) <= _SHORT)


def _start_of_label(raw: str, start: int, end: int) -> int:
    """Where a label begins, which is short, behind the text before it."""
    near = max(start, end - _LONGEST)
    breaks = [gap.end() for gap in _BREAKS.finditer(raw, near, end) if raw[gap.end() : end].strip(" :?")]
    return breaks[-1] if breaks else start if near == start else end


def _unasked(raw: str, label: Section) -> Section:
    """A label without its question mark: what is ticked answers it."""
    text = label.text_in(raw).rstrip("? ")
    return Section(label.start, label.start + len(text))


def _of_answers(raw: str, label: Section, group: _Group, answers: Sequence[re.Match[str] | None]) -> Iterator[Stretch]:
    """What a question says that is answered with a ticked yes or no, and what is told behind the answers."""
    ticked = [answer for box, answer in zip(group.boxes, answers, strict=True) if box.ticked]
    answer = ticked[0] if len(ticked) == 1 else None
    said = answer["word"].lower().startswith("y") if answer else False
    for box, each in zip(group.boxes, answers, strict=True):
        if each is None:
            continue
        detail = trimmed(raw, each.end(), _end_of_line(raw, each.end(), box.choice.end))
        if each is answer and said and label.end > label.start:
            told = detail.end if detail.end > detail.start else label.end
            skips = ((label.end, detail.start),) if told > label.end else ()
            yield _under(group.head, Stretch(label.start, told, skips=skips))
        elif each is answer:
            yield from (_under(group.head, told) for told in _answered(label, each, yes=False, no=True))
        elif detail.end > detail.start and box is group.boxes[-1]:
            yield from _plain(raw, *detail)
        yield from _plain(raw, _end_of_line(raw, each.end(), box.choice.end), box.choice.end)


def _answered(label: Section, answer: re.Match[str], *, yes: bool, no: bool) -> Iterator[Stretch]:
    """A question with its one answer; one that has none, or both, says nothing."""
    if yes is not no and label.end > label.start:
        yield Stretch(*label, denied=no, answered=answer.end())


def _end_of_line(raw: str, start: int, limit: int) -> int:
    end = raw.find(_BREAK, start, limit)
    return limit if end < 0 else end


def _plain(raw: str, start: int, end: int) -> Iterator[Stretch]:
    if raw[start:end].strip():
        yield Stretch(start, end)
