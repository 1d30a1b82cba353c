"""Lines of a note that only name an office or who signs: "Smith Chiropractic", "John Roe, PT" tell of no care.

The name of an office stands among the first lines, under the name of who signs, or says by a word that it is one.
To whom a letter goes is told there as well: "To: adjuster; UR".
"""

import re
from collections.abc import Iterator
from typing import Final

from guidecheck.reading.notes.logical_lines import logical_lines
from guidecheck.reading.notes.part_headings import heading_of
from guidecheck.reading.sentences.grammar import all_compared, words
from guidecheck.reading.sentences.trie import Trie
from guidecheck.reading.source_text import Section

_HEAD_LINES: Final = 5
_MOST_WORDS: Final = 8
_WRITTEN: Final = re.compile(r"[^\W\d_][\w.'\u2019-]{0,30}")
_SMALL: Final = frozenset({"of", "and", "the", "for", "at"})
_MARKS: Final = re.compile(r"[0-9:;?!/+*\u2022]|\.\s{0,4}$")
_CLOSED_BY: Final = re.compile(
    r",? (?:Inc|Corp|P\.?\s?C|L\.?\s?L\.?\s?C|Ltd|Co|P\.?\s?A|A\.?\s?P\.?\s?C)\.?$", re.IGNORECASE
)
_CARE: Final = re.compile(
    r"\b(?:physical|occupational|hand|massage|sports?) therapy|\b(?:physiotherapy|chiropractic|acupuncture|rehab"
    r"|rehabilitation|massage)\b|\b(?:orthop(?:a)?edic|hand|spine|spinal|plastic|vascular|ankle) surgery$"
    r"|\b(?:surgery|injection|therapy|orthopedics?) (?:center|centre|clinic|group|associates|institute)\b",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"\b(?:cent(?:er|re)s?|clinics?|group|associates|institute|office|wellness|hospital|health|healthcare|medical)\b",
    re.IGNORECASE,
)
_TELLING: Final = words(
    "failed completed ordered prior past previous ongoing current history no denied denies weekly referral recommended"
    " session sessions visit visits pain plan treatment status post left right bilateral pending continue continued"
    " request requested start started home trial lumbar cervical shoulder knee authorized approved tried not"
    " without with exercise exercises"
)
_LONGEST: Final = 80
_CLOSING: Final = re.compile(
    r"\b(?:sincerely|respectfully|signed|signature|thank you|therapist|provider)\b", re.IGNORECASE
)
_LABEL: Final = re.compile(
    r"(?:(?:rendering|treating|referring|primary) )?"
    r"(?:facility|clinic|provider|therapist|practice|office|from|to|cc|referred (?:by|to))(?: name)?:\s{1,4}",
    re.IGNORECASE,
)
_ADDRESSED: Final = re.compile(r"[^\w\n]{0,4}(?:to|cc|bcc|attn|attention|subject|subj):\s", re.IGNORECASE)
_INJURED_ON: Final = re.compile(
    r"\b(?:d\.?o\.?i|d/o?[ia]|injury|injured|accident|loss)\b[^\d\n]{0,20}\d", re.IGNORECASE
)
_SHORT_FOR_CARE: Final = frozenset({"pt", "ot"})
_SIGNED: Final = re.compile(
    r"^[^\w\n]{0,8}(?:[A-Z][\w.'\u2019-]{0,20} ){1,3}[A-Z][\w'\u2019-]{1,24},? (?:[A-Z][A-Za-z.]{0,5},? ){0,3}"
    r"(?P<title>M?PT|P\.T\.|DPT|PTA|OTR?|D\.?C\.?|L\.?Ac\.?)(?:[ ,/]{1,3}[A-Z][A-Za-z.]{0,7}){0,3}\s{0,4}$"
)


def told_lines(raw: str, body: Section, headings: Trie) -> Iterator[Section]:
    """The lines of a note without those that only name an office, at its head or elsewhere, or who signs."""
    before, at_head = None, body.start == 0
    for number, line in enumerate(logical_lines(raw, body.start, body.end)):
        at_head = at_head and number < _HEAD_LINES and heading_of(raw, line, headings) is None
        if not _is_letterhead(raw, line, before, at_head=at_head):
            yield line
        before = line


def _is_letterhead(raw: str, line: Section, before: Section | None, *, at_head: bool) -> bool:
    """Whether a line only names an office or who signs; *before* is the line before it."""
    if line.end - line.start > _LONGEST:
        return False
    text, above = line.text_in(raw).strip(), before.text_in(raw) if before else ""
    if at_head and _ADDRESSED.match(text):
        return _INJURED_ON.search(text) is None
    label = _LABEL.match(text)
    text = text[label.end() :] if label else text
    if (signed := _SIGNED.match(text)) is not None:
        short = signed["title"].lower() in _SHORT_FOR_CARE
        return not short or at_head or label is not None or _CLOSING.search(above) is not None
    if _CARE.search(text) is None or not _is_a_name(text):
        return False
    named = label or _OFFICE.search(text) or _CLOSED_BY.search(text) or _SIGNED.match(above)
    return at_head or named is not None


def _is_a_name(text: str) -> bool:
    """Whether a few words are all written as names are, and none tells of care: "Valley Hand Therapy & Rehab"."""
    text = _CLOSED_BY.sub("", text)
    written = _WRITTEN.findall(text)
    if not 0 < len(written) <= _MOST_WORDS or _MARKS.search(text):
        return False
    named = all(word[0].isupper() or word in _SMALL for word in written)
    return named and _TELLING.isdisjoint(all_compared(written))
