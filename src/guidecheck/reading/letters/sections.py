"""The parts of a letter by its headings: those of today, or those of the first letters, of 2013.

The first letters list their decisions before anything else, and have no heading for their items; each item opens with
"1) Regarding the request for …".
"""

import re
from typing import Final, NamedTuple

from guidecheck.reading.letters.item_labels import first_reasons
from guidecheck.reading.letters.label_words import Label, label_of
from guidecheck.reading.letters.request_head import REGARDING
from guidecheck.reading.source_text import Section, trimmed

_METHOD: Final = (label_of("HOW THE IMR FINAL DETERMINATION WAS MADE"),)
_SUMMARY: Final = (label_of("CLINICAL CASE SUMMARY"),)
_ISSUES: Final = (
    label_of("IMR ISSUES, DECISIONS AND RATIONALES"),
    label_of("IMR DECISION(S) AND RATIONALE(S)"),
    label_of("IMR ISSUES, DECISIONS, AND RATIONALES"),
)
_SUMMARY_INTRO: Final = re.compile(r"including\s{1,4}all\s{1,4}medical\s{1,4}records\s{0,3}[:.]")
_ITEMS_INTRO: Final = re.compile(r"set\s{1,4}forth\s{1,4}below\s{0,3}[:.]")
_INTRO_WITHIN: Final = 500

_FIRST_METHOD: Final = re.compile(r"INDEPENDENT\s{1,4}MEDICAL\s{1,4}REVIEW\s{1,4}DECISION\s{1,4}AND\s{1,4}RATIONALE")
_FIRST_VERDICT: Final = re.compile(r"(?:1[.)]\s{1,4})?M(?:AXIMUS|aximus)\s{1,4}[A-Z][\w ,.]{0,40}has\s{1,4}determined")
_FIRST_SUMMARY: Final = re.compile(r"Case\s{1,4}Summary\s{0,3}:")
_FIRST_RECORDS: Final = re.compile(r"Documents\s{1,4}Reviewed\s{1,4}for\s{1,4}Determination")


class Sections(NamedTuple):
    """What stands where: the header, who decided and how, the summary if there is one, and the items."""

    header: Section
    credentials: Section
    summary: Section | None
    items: Section


def sections_of(raw: str) -> Sections | None:
    """The parts of the letter that a text is; None for any other text."""
    return _of_today(raw) or _of_the_first(raw)


def _of_today(raw: str) -> Sections | None:
    method = _heading(raw, _METHOD, 0)
    summary = _heading(raw, _SUMMARY, method.end if method else 0)
    issues = _heading(raw, _ISSUES, summary.end if summary else 0)
    if issues is None or (summary is None and method is None):
        return None
    front = next(part.start for part in (method, summary, issues) if part)
    return Sections(
        header=Section(0, front),
        credentials=Section(method.end if method else front, (summary or issues).start),
        summary=trimmed(raw, _after(raw, summary.end, _SUMMARY_INTRO), issues.start) if summary else None,
        items=Section(_after(raw, issues.end, _ITEMS_INTRO), len(raw)),
    )


def _of_the_first(raw: str) -> Sections | None:
    """The parts of a letter in the form of 2013; its decisions, told before all others, are part of none."""
    method = _FIRST_METHOD.search(raw)
    item = REGARDING.search(raw, method.end()) if method else None
    if method is None or item is None:
        return None
    verdict = _FIRST_VERDICT.search(raw, 0, method.start())
    summary = _FIRST_SUMMARY.search(raw, method.end(), item.start())
    records = _FIRST_RECORDS.search(raw, summary.end() if summary else method.end(), item.start())
    told_to = records.start() if records else item.start()
    return Sections(
        header=Section(0, (verdict or method).start()),
        credentials=Section(method.end(), summary.start() if summary else told_to),
        summary=trimmed(raw, summary.end(), told_to) if summary else None,
        items=Section(item.start(), len(raw)),
    )


def _heading(raw: str, wordings: tuple[Label, ...], start: int) -> Section | None:
    """A heading in capitals, also where it is broken over lines, glued to the text after it, or misread in a letter."""
    for wording in wordings:
        if found := wording.exact.search(raw, start):
            return Section(*found.span())
    for wording in wordings if first_reasons(raw) is not None else ():
        if found := wording.doubtful.search(raw, start):
            return Section(*found.span())
    return None


def _after(raw: str, start: int, intro: re.Pattern[str]) -> int:
    found = intro.search(raw, start, start + _INTRO_WITHIN)
    return found.end() if found else start
