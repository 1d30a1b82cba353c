"""Which guideline each side used, against the search sequence: the authority that controls, the body part's chapter."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from guidecheck.audit.letters import Citation
from guidecheck.case import Study
from guidecheck.guideline import Authority, Library
from guidecheck.selection import Candidate, Selection

WRONG_CHAPTER = "wrong_chapter"

_SILENT = (
    r"\b{name}(?:\s?/\s?\w{{1,20}}|\s{{1,4}}and\s{{1,4}}\w{{1,20}})?(?:\s{{1,4}}treatment)?(?:\s{{1,4}}guidelines?)?\s{{1,4}}"
    r"(?:(?:is|are|remains?)\s{{1,4}}silent|(?:does|do)\s{{1,4}}not\s{{1,4}}(?:\w{{1,20}}\s{{1,4}})?address)"
)


def departures(
    cited: Sequence[Citation], words: str, item: Sequence[Study], study: Study, selection: Selection, library: Library
) -> tuple[str, ...]:
    """Where a side left the search sequence for *study* of an *item*; *words* are its reasons.

    Another source used while one that goes before it addresses the study (said, and no error: the sequence allows it
    where the presumption is rebutted); a source called silent that addresses it; a chapter of the first source in
    which no study of the item belongs. Other sources file studies under other parts of the body: theirs are not told.
    """
    return tuple(dict.fromkeys((*_order(cited, words, selection, library), *_chapters(cited, item, study, library))))


def authority_of(candidate: Candidate) -> str:
    """The rank that a recommendation's edition has."""
    return candidate.edition.authority


def cited_authorities(cited: Iterable[Citation]) -> frozenset[str]:
    """The authorities that the sources of *cited* are called by."""
    return frozenset(citation.source.lower() for citation in cited)


def _order(cited: Sequence[Citation], words: str, selection: Selection, library: Library) -> Iterator[str]:
    controlling = selection.controlling
    if controlling is None:
        return
    names = [authority.id for authority in library.authorities]
    first = authority_of(controlling)
    for later in names[names.index(first) + 1 :]:
        if later in cited_authorities(cited):
            yield f"{later}_used_while_{first}_addresses"
    if called_silent(words, next(one for one in library.authorities if one.id == first)):
        yield f"{first}_called_silent_while_addressed"


def called_silent(words: str, authority: Authority) -> bool:
    """Whether *words* say of the authority as a whole that it is silent."""
    name = f"(?:{re.escape(authority.id)}|{re.escape(authority.title)})"
    return re.search(_SILENT.format(name=name), words, re.IGNORECASE) is not None


def _chapters(cited: Sequence[Citation], item: Sequence[Study], study: Study, library: Library) -> Iterator[str]:
    first = library.authorities[0].id
    editions = _regions_by_chapter(first, library)
    regions = {chapter: covered for chapters in editions for chapter, covered in chapters.items()}
    own, fitting = (
        {chapter for chapter, covered in regions.items() if any(one.region in covered for one in studies)}
        for studies in ((study,), (study, *item))
    )
    for citation in cited:
        if own and citation.source.lower() == first and citation.regions:
            named = {chapter for chapters in editions for chapter in _named(citation, chapters)}
            if named and not named & fitting:
                yield WRONG_CHAPTER


def _named(citation: Citation, chapters: Mapping[str, set[str]]) -> Iterator[str]:
    """The chapters of one edition that a title's parts of the body stand for: none where a narrower one does."""
    covering = {chapter: covered for chapter, covered in chapters.items() if covered.issuperset(citation.regions)}
    for chapter, covered in covering.items():
        if not any(other < covered for other in covering.values()):
            yield chapter


def _regions_by_chapter(authority: str, library: Library) -> list[dict[str, set[str]]]:
    """The regions that each chapter speaks for, at any time, edition by edition of *authority*."""
    editions: list[dict[str, set[str]]] = []
    for edition in library.editions.values():
        if edition.authority == authority:
            chapters: dict[str, set[str]] = {}
            for period in edition.periods:
                chapters.setdefault(period.chapter, set()).update(period.regions)
            editions.append(chapters)
    return editions
