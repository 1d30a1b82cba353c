"""Reports, compared with what a person last read and found right."""

import json
import re
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from guidecheck.case import Case
from guidecheck.checking import check
from guidecheck.determination import ItemResult
from guidecheck.engines.verified import evaluate_verified
from guidecheck.guideline import Library
from guidecheck.intake import load_case
from guidecheck.reports.as_json import items_json
from guidecheck.reports.html import page
from guidecheck.reports.markdown import items_markdown
from guidecheck.reports.rationale import rationale
from guidecheck.reports.text import print_items
from tests.golden_files import matches_golden

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.yaml"))


@pytest.fixture(params=EXAMPLES, ids=[path.stem for path in EXAMPLES])
def checked(request: pytest.FixtureRequest, library: Library) -> tuple[Case, tuple[ItemResult, ...]]:
    case = load_case(request.param, library.vocabulary)
    return case, check(library, case, evaluate_verified)


def test_the_text_is_as_it_was(checked: tuple[Case, tuple[ItemResult, ...]]) -> None:
    case, items = checked
    stream = StringIO()
    print_items(Console(file=stream, highlight=False, markup=False, emoji=False), case.id, items, {})
    matches_golden(f"reports/{case.id}.txt", stream.getvalue())


def test_the_markdown_is_as_it_was(checked: tuple[Case, tuple[ItemResult, ...]]) -> None:
    case, items = checked
    matches_golden(f"reports/{case.id}.md", items_markdown(case.id, items, {}))


def test_html_shows_what_to_document_before_the_criteria_and_the_other_guidelines_after(
    checked: tuple[Case, tuple[ItemResult, ...]],
) -> None:
    case, items = checked
    html = page([(case.id, items, {})])
    for one in (one for item in items for one in item.determinations):
        assert all(f"{other.edition_title}, {other.guideline_title}" in html for other in one.others)
        if one.controlling and one.controlling.missing:
            assert html.index("What to document") < html.index("Indications, one is enough")


def test_html_folds_what_silence_alone_settles(checked: tuple[Case, tuple[ItemResult, ...]]) -> None:
    case, items = checked
    folded = re.findall(r"<details>.*?</summary>", page([(case.id, items, {})]), re.DOTALL)
    assert folded
    assert all('class="folded"' in one for one in folded)


def test_html_and_json_hold_every_sentence_of_the_rationale(checked: tuple[Case, tuple[ItemResult, ...]]) -> None:
    case, items = checked
    html = page([(case.id, items, {})])
    data = json.dumps(items_json([(item, None) for item in items]), ensure_ascii=False)
    for paragraph in (one for item in items for study in item.determinations for one in rationale(study)):
        assert json.dumps(paragraph.text, ensure_ascii=False) in data
        assert paragraph.text[:60].replace("'", "&#39;").replace('"', "&#34;") in html


def test_no_sentence_of_a_rationale_stands_without_a_criterion_or_fact(
    checked: tuple[Case, tuple[ItemResult, ...]],
) -> None:
    _, items = checked
    for study in (one for item in items for one in item.determinations):
        known = {finding.id for opinion in study.opinions() for finding in opinion.finding.walk()}
        asked, *rest = rationale(study)
        assert study.why in asked.text
        assert all(paragraph.criteria and set(paragraph.criteria) <= known for paragraph in rest)
