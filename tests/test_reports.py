"""Reports, compared with what a person last read and found right."""

import json
import re
from collections.abc import Iterator
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from guidecheck.case import Case, Dates, Fact, Item, Quote, Study
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

DAY = date(2014, 9, 10)
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


OPEN = """\
  - {fact: new_injury, speaker: patient, quote: he fell again}
  - {fact: new_injury, value: false, speaker: provider, quote: no new injury}
  - {fact: new_deficit, uncertain: true, region: cervical, speaker: provider, quote: a new deficit cannot be excluded}
  - {fact: surgery_since_study, uncertain: true, speaker: ur_reviewer, quote: no documentation of surgery since}
earlier_studies:
"""


@pytest.fixture(scope="module")
def left_open(library: Library, tmp_path_factory: pytest.TempPathFactory) -> tuple[ItemResult, ...]:
    """The repeated CT, with contradiction, doubt and a reviewer's complaint of silence under the limit."""
    path = tmp_path_factory.mktemp("case") / "open.yaml"
    example = next(one for one in EXAMPLES if one.stem.startswith("003"))
    path.write_text(example.read_text("utf-8").replace("earlier_studies:\n", OPEN, 1), "utf-8")
    return check(library, load_case(path, library.vocabulary), evaluate_verified)


def test_a_report_says_why_a_question_is_open_and_assumes_nothing(left_open: tuple[ItemResult, ...]) -> None:
    said = [line.strip(" -_") for line in items_markdown("open", left_open, {}).splitlines()]
    contradicted = said.index("the record contradicts itself")
    assert said[contradicted + 1 : contradicted + 3] == [
        "yes (patient; contradicted) “he fell again”",
        "no (provider; contradicted) “no new injury”",
    ]
    doubted = said.index("the record states it as uncertain")
    assert "a new deficit cannot be excluded" in said[doubted + 1]


def test_a_rationale_names_what_leaves_a_limit_open(left_open: tuple[ItemResult, ...]) -> None:
    text = " ".join(paragraph.text for paragraph in rationale(left_open[0].determinations[0]))
    assert "Not documented (limit): The same study was done before and nothing significant has changed" in text
    assert "[A new injury: the record contradicts itself; A new deficit: the record states it as uncertain]" in text


def test_json_tells_what_is_open_from_what_is_assumed(left_open: tuple[ItemResult, ...]) -> None:
    uses = {use["name"]: use for use in _uses(items_json([(item, None) for item in left_open]))}
    told = {name: (uses[name]["value"], uses[name]["assumed"], uses[name]["open_by"]) for name in _ASKED}
    assert told == {
        "new_injury": (None, False, "contradicted"),
        "new_deficit": (None, False, "stated as uncertain"),
        "surgery_since_study": (False, True, None),
    }
    assert uses["surgery_since_study"]["statements"][0]["standing"] == "said not to be documented"


_ASKED = ("new_injury", "new_deficit", "surgery_since_study")


def _uses(part: Any) -> Iterator[dict[str, Any]]:
    """Every use of a fact, anywhere in a report."""
    if isinstance(part, dict):
        if isinstance(part.get("fact"), dict):
            yield part["fact"]
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from _uses(one)


def test_the_rationale_quotes_the_words_that_give_the_answer(library: Library) -> None:
    strong = Fact("motor_weakness", False, "upper_extremity", quotes=(Quote("power normal"),))
    weak = Fact("motor_weakness", True, "upper_extremity", "left", quotes=(Quote("triceps 4/5"),))
    pain = Fact("pain", True, "cervical", quotes=(Quote("neck pain"),))
    case = Case("a case", (Item(1, "MRI", (Study("mri", "cervical"),)),), (strong, weak, pain), Dates(request=DAY))
    [item] = check(library, case, evaluate_verified)
    shown = next(told.text for told in rationale(item.determinations[0]) if told.text.startswith("The record shows"))
    assert "triceps 4/5" in shown
    assert "power normal" not in shown
