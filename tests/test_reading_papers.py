"""A file of several papers: each is read with its own day, and quotes count from where the file begins."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.papers import papers_of
from guidecheck.reading.source_text import source_of
from tests import facts_of_note

_TODAY = "PROGRESS NOTE\nPatient: A. Doe\nDate of visit: 6/20/2016\nLow back pain 7/10. SLR positive on the left.\n"
_BEFORE = "PROGRESS NOTE\nPatient: A. Doe\nDate of visit: 5/5/2016\nLow back pain 5/10. SLR negative.\n"
_SAME_DAY = "REQUEST FOR AUTHORIZATION\nDate of visit: 6/20/2016\nMRI lumbar spine\n"
_NEXT_PAGE = "PROGRESS NOTE, page 2\nDate of visit: 6/21/2016\nStrength 5/5.\n"
_NO_DAY = "PROGRESS NOTE\nAssessment: lumbar strain.\n"
_NO_TITLE = "Date of visit: 5/5/2016\nThe patient was seen by her doctor and was told to rest at home for two weeks.\n"


@pytest.mark.parametrize(
    ("pages", "count"),
    [
        ((_TODAY,), 1),
        ((_TODAY, _BEFORE), 2),
        ((_BEFORE, _TODAY), 2),
        ((_TODAY, _SAME_DAY), 1),
        ((_TODAY, _NEXT_PAGE), 1),
        ((_TODAY, _NO_DAY), 1),
        ((_TODAY, _NO_TITLE), 1),
        ((_TODAY, _NO_DAY, _BEFORE, _NO_DAY), 2),
    ],
)
def test_a_titled_page_of_another_day_begins_a_paper(pages: tuple[str, ...], count: int, lexicon: Lexicon) -> None:
    papers = papers_of(source_of("file", "\f".join(pages)), lexicon)
    assert len(papers) == count
    assert "".join(paper.source.raw for paper in papers) == "\f".join(pages)


def test_each_paper_has_its_own_day_and_its_quotes_stand_in_the_whole(lexicon: Lexicon) -> None:
    text = "\f".join((_TODAY, _BEFORE))
    facts = facts_of_note(text, lexicon)
    assert {(fact.name, fact.value, fact.measure, str(fact.date)) for fact in facts} == {
        ("pain", True, 7, "2016-06-20"),
        ("slr_positive", True, None, "2016-06-20"),
        ("pain", True, 5, "2016-05-05"),
        ("slr_positive", False, None, "2016-05-05"),
    }
    for quote in (quote for fact in facts for quote in fact.quotes):
        assert text[quote.start : quote.end] == quote.text
        assert quote.page == 1 + text.count("\f", 0, quote.start)
