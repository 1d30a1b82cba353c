"""The guidelines that each side of a letter cites, taken apart as far as the citation's own form allows.

A citation is people's shorthand: source, edition, chapter, section and pages in many orders. What is understood stands
in its field; the words as cited are always kept beside it.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from guidecheck.reading.source_text import collapsed

_BASED_ON: Final = re.compile(
    r"Decision based on "
    r"|The (?:Claims Administrator based its|(?:Expert|Physician) Reviewer based his/her) decision on "
)
_PART_OF: Final = re.compile(r",? which (?:is|are)( not)? (?:a )?part of (?:the )?MTUS")
_NO_SOURCE: Final = ("did not cite", "outside of the MTUS", "did not base")
_YEAR: Final = re.compile(r" ((?:19|20)\d\d)(?=[,.;]|$)")
_CHAPTER: Final = re.compile(r"Chapter (\d{1,2}) ")
_PAGE_LABEL: Final = re.compile(r"(?:Page\(s\)|[Pp]ages?|pp?\.|pg\.)[ :]{1,3}")
_PAGE: Final = re.compile(r"[ ,;&]{0,3}(?:and )?(\d{1,4}(?:-\d{1,4})?)(?![\d/])")
_SOURCES: Final = {
    "ODG": re.compile(r"(?:Official Disability Guidelines(?:,? \(?ODG\)?)?|\(?ODG\)?)(?: Guidelines)?(?=[,:; ]|$)"),
    "ACOEM": re.compile(
        r"(?:American College of Occupational and Environmental Medicine(?: \(ACOEM\))?|ACOEM)"
        r"(?: Occupational Medicine Practice Guidelines| Guidelines)?(?=[,:; ]|$)"
    ),
}
_NEXT_SOURCE: Final = re.compile(r"[;,]?(?: and)? (?=Official Disability Guidelines|ODG |ODG,|ACOEM |American College)")
_EDITION: Final = re.compile(r"\((updated [^()]{4,12})\)|(\d{1,2}(?:st|nd|rd|th) [Ee]d(?:ition|\.)(?:, \d{4})?)")
_ASIDE: Final = re.compile(
    r" ?\((?:[Aa]cute ?(?:&|and) ?[Cc]hronic|[Cc]hronic|[Oo]nline [Vv]ersion|updated [^()]{4,12})\)"
)
_LINK: Final = re.compile(r"(?:https?://|www\.)[^\s;,]{1,200}")
_TITLE_END: Final = re.compile(r"[,:;/(]| - ")
_CHAPTER_WORD: Final = re.compile(r"[ :]{1,2}(?:[Cc]hapter|[Ss]ection)\b")
_LAST_OF_LIST: Final = re.compile(r"(?:[A-Za-z]{2,12} )?(?:and|&) [A-Za-z]{2,12}(?: Complaints)?(?=$|[ :(])")
_TITLE_LENGTH: Final = 70


class CitedGuideline(NamedTuple):
    """One citation: `source` is MTUS, ODG, ACOEM or other; a field that the citation does not give is empty."""

    source: str
    edition: str = ""
    chapter: str = ""
    section: str = ""
    pages: tuple[str, ...] = ()
    verbatim: str = ""
    number: str = ""


def cited_in(words: str) -> tuple[CitedGuideline, ...]:
    """The citations in the words after "guideline:"; none where the side says that it cites nothing."""
    first, *bases = _BASED_ON.split(collapsed(words))
    found: list[CitedGuideline] = []
    if first.strip() and not any(phrase in first for phrase in _NO_SOURCE):
        found.append(CitedGuideline("other", verbatim=first.strip()))
    for basis in bases:
        text = basis.strip().removesuffix(".").removeprefix("the ")
        if part := _PART_OF.search(text):
            text = text[: part.start()] if part[1] or text.startswith("MTUS") else f"MTUS {text[: part.start()]}"
        if text.startswith("MTUS"):
            found.extend(_mtus(text))
        else:
            found.extend(_others(text.removeprefix("Non-MTUS Citation").strip()))
    return tuple(found)


def _mtus(text: str) -> Iterator[CitedGuideline]:
    """Citations of the MTUS: by title and year, before 2016 also by chapter."""
    body = text.removeprefix("MTUS").strip(" ,:")
    years = list(_YEAR.finditer(body))
    if years:
        yield from _dated(body, years)
    elif _CHAPTER.search(body):
        yield from _numbered(body)
    else:
        label = _PAGE_LABEL.search(body)
        yield CitedGuideline(
            "MTUS", chapter=body[: label.start() if label else None].strip(" ,"), pages=_pages(body), verbatim=text
        )


def _dated(body: str, years: list[re.Match[str]]) -> Iterator[CitedGuideline]:
    """`Title 2004, Section(s): A, and Title 2016`: a title begins after the first ", and " that follows a year."""
    starts = [0] + [_title_start(body, one.end(), two.start()) for one, two in pairwise(years)]
    ends = [*starts[1:], len(body)]
    for year, start, end in zip(years, starts, ends, strict=True):
        verbatim = body[start:end].removesuffix(", and ").strip(" ,")
        section = body[year.end() : end].removesuffix(", and ").strip(" ,").removeprefix("Section(s):").strip()
        yield CitedGuideline(
            "MTUS", year[1], body[start : year.start()].strip(" ,"), section, _pages(section), f"MTUS {verbatim}"
        )


def _title_start(body: str, start: int, end: int) -> int:
    gap = body[start:end]
    first = gap.find(", and ")
    if first >= 0 and len(gap) - first > _TITLE_LENGTH:
        first = gap.rfind(", and ")
    return start + first + len(", and ") if first >= 0 else start + max(gap.rfind(", "), 0)


def _numbered(body: str) -> Iterator[CitedGuideline]:
    """`ACOEM Chapter 8 Title, Chapter 12 Title Page(s): …`: pages that follow several chapters belong to them all."""
    pages = _pages(body)
    chapters = list(_CHAPTER.finditer(body))
    ends = [*(chapter.start() for chapter in chapters[1:]), len(body)]
    for chapter, end in zip(chapters, ends, strict=True):
        label = _PAGE_LABEL.search(body, chapter.end(), end)
        title = body[chapter.end() : label.start() if label else end].strip(" ,.;")
        yield CitedGuideline(
            "MTUS",
            chapter=title,
            pages=pages,
            verbatim=f"MTUS {body[chapter.start() : end].strip(' ,')}",
            number=chapter[1],
        )


def _others(text: str) -> Iterator[CitedGuideline]:
    """Citations outside the MTUS; each begins with the name of its source."""
    for part in _NEXT_SOURCE.split(text):
        if part.strip(" ,;."):
            yield _other(part.strip(" ,;."))


def _other(text: str) -> CitedGuideline:
    for source, name in _SOURCES.items():
        if matched := name.match(text):
            edition = _EDITION.search(text)
            rest = _EDITION.sub("", _ASIDE.sub("", _LINK.sub("", text[matched.end() :]))).strip(" ,:;.")
            bare = CitedGuideline(source, next(filter(None, edition.groups())) if edition else "", verbatim=text)
            chapter, section = _chapter_and_section(rest)
            return bare._replace(chapter=chapter, section=section, pages=_pages(text))
    return CitedGuideline("other", pages=_pages(text), verbatim=text)


def _chapter_and_section(text: str) -> tuple[str, str]:
    """`Low Back Chapter, Radiography`, `Shoulder, MRI`, `Forearm, Wrist, and Hand (…)`."""
    text = text.removeprefix("Chapter:").strip()
    word = _CHAPTER_WORD.search(text, 0, _TITLE_LENGTH)
    if word:
        return text[: word.start()].strip(" ,"), _section(text[word.end() :])
    pieces = text.split(", ")
    listed = next((n for n, piece in enumerate(pieces[:4]) if n and _LAST_OF_LIST.match(piece)), 0)
    head = ", ".join(pieces[:listed]) + ", " if listed else ""
    end = _TITLE_END.search(text, len(head))
    if end is None:
        return text.strip(), ""
    return text[: end.start()].strip(), _section(text[end.start() :])


def _section(text: str) -> str:
    """A section's name without the marks around it and the pages behind it."""
    label = _PAGE_LABEL.search(text)
    bare = text[: label.start() if label else None].strip(" ,-:/.;")
    return bare[1:-1] if bare.startswith("(") and bare.find(")") == len(bare) - 1 else bare


def _pages(text: str) -> tuple[str, ...]:
    label = _PAGE_LABEL.search(text)
    found: list[str] = []
    position = label.end() if label else len(text)
    while matched := _PAGE.match(text, position):
        found.append(matched[1])
        position = matched.end()
    return tuple(found)
