"""The report of an audit: one safe page, and what a real browser makes of it."""

import json
import re
import struct
from pathlib import Path

import polars as pl
import pytest

from guidecheck.audit.agreement import LEAST_LETTERS, agreement_of
from guidecheck.audit.report import REPORT, page, write_report
from guidecheck.audit.report_charts import columns, dots, link, rate_text, stacked
from guidecheck.audit.report_criteria import asked_criteria
from guidecheck.audit.report_data import embedded
from guidecheck.audit.run import AuditOptions, run_audit
from guidecheck.audit.store import scan
from guidecheck.audit.summary import Summary, summary_of
from guidecheck.authoring.cache import load_cached
from guidecheck.guideline import Library
from tests.audit_letters import write_damaged, write_letters
from tests.chromium import dom, screenshot

HOSTILE = "</script><script>document.title='owned'</script><img src=x onerror=alert(1)>"


@pytest.fixture(scope="module")
def library() -> Library:
    return load_cached()


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An audit with damaged files, and with letters whose request and name are an attack."""
    folder = write_damaged(write_letters(tmp_path_factory.mktemp("letters"), 80), 3)
    for number, letter in enumerate(sorted(folder.glob("*.txt"))[-4:]):
        text = letter.read_text(encoding="utf-8")
        attacked = text.replace("Acupuncture, six visits", f"Acupuncture {HOSTILE}").replace(
            "pain rated", f"pain {HOSTILE} rated"
        )
        (folder / f"x{number} <img src=x onerror=alert(1)>.txt").write_text(attacked, encoding="utf-8")
    made = tmp_path_factory.mktemp("out")
    run_audit([str(folder)], made, AuditOptions(jobs=1, quiet=True))
    write_report(made)
    return made


@pytest.fixture(scope="module")
def report(out: Path) -> str:
    return (out / REPORT).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def summary(out: Path) -> Summary:
    return summary_of(out)


def shown(document: str) -> str:
    """What the page says above its list."""
    found = re.search(r'<p id="shown"[^>]*>([^<]*)</p>', document)
    assert found
    return found[1]


def test_the_page_names_nothing_outside_of_itself(report: str) -> None:
    markup = report[: report.index('<script type="application/json"')]
    assert "default-src 'none'" in markup
    assert not re.findall(r'(?:src|href|action)="(?!#)[^"]*"', markup)
    assert not re.findall(r"url\(|@import|https?:", markup)


def test_no_text_of_a_letter_becomes_markup(report: str) -> None:
    assert "document.title='owned'" in report, "the attack is to be in the page"
    assert "<img" not in report
    assert report.count("<script") == 2
    assert report.count("</script>") == 2


def test_the_same_tables_give_the_same_page(out: Path, report: str, library: Library, summary: Summary) -> None:
    assert page(out, library, summary) == report


def test_a_page_of_a_large_audit_holds_some_letters_and_says_so(out: Path, library: Library, summary: Summary) -> None:
    small = page(out, library, summary, most=7)
    held = json.loads(re.findall(r'id="data">(.*?)</script>', small, re.DOTALL)[0])
    assert len(held["letters"]) == 7
    assert f"The page holds 7 of {summary.counts['read']} letters" in small


def test_letters_that_disagree_are_embedded_first(out: Path, library: Library) -> None:
    parted = scan(out, "studies").filter(pl.col("agreement") == "disagree").collect()["letter_id"].unique()
    held = embedded(out, library, len(parted))
    assert {letter[0] for letter in held.content["letters"]} == set(parted)


def test_a_group_of_too_few_letters_shows_counts_and_no_rate() -> None:
    rows = [(str(n), "upheld", "upheld") for n in range(LEAST_LETTERS - 1)]
    few = agreement_of(pl.DataFrame(rows, schema=["letter_id", "decision", "predicted"], orient="row"))
    told = rate_text(few.agreeing)
    assert told == "4 of 4 (fewer than five letters)"
    assert "%" not in told


def test_no_group_has_a_rate_without_its_baseline_beside_it(summary: Summary) -> None:
    for groups in summary.groups.values():
        for dot in dots(groups, "region"):
            assert (dot.at is None) == (dot.baseline is None)


def test_segments_of_a_bar_follow_one_another() -> None:
    first, second = stacked({"met": 1, "open": 0, "not_met": 3}, 8, {"met": "#", "open": "#", "not_met": "#"})
    assert (first.start, first.length) == (0.0, 12.5)
    assert (second.start, second.length) == (12.5, 37.5)


def test_columns_stand_on_the_scale_of_the_highest() -> None:
    made = columns([("2014-Q1", {"agree": 1}), ("2014-Q2", {"agree": 2, "disagree": 2})], "quarter")
    assert [one.height for one in made] == [25.0, 100.0]
    assert made[1].segments[1].href == link(quarter="2014-Q2", agreement="disagree")


def test_the_statuses_of_each_criterion_add_up_to_the_studies(out: Path, library: Library) -> None:
    asked = asked_criteria(out, library)
    assert asked
    for one in asked:
        for criterion in one.criteria:
            assert sum(segment.count for segment in criterion.segments) == one.studies, (one.id, criterion.id)


def test_a_browser_lists_as_many_studies_as_each_number_says(
    out: Path, summary: Summary, library: Library, tmp_path: Path
) -> None:
    main = next(iter(summary.agreement.values()))
    parted = main.table.missed + main.table.false
    group = max(summary.groups["region"], key=lambda one: one.agreement.studies)
    (first, *_) = asked_criteria(out, library)
    segment = first.criteria[0].segments[0]
    for place, count in (
        ("", summary.counts["studies"]),
        (link(agreement="disagree"), parted),
        (link(region=group.value, compared="yes"), group.agreement.studies),
        (segment.href, segment.count),
    ):
        assert shown(dom(out / REPORT, place, tmp_path)).split(" ")[0] == str(count), place


def test_a_browser_opens_a_letter_with_its_findings_and_quotes(out: Path, tmp_path: Path) -> None:
    studies = scan(out, "studies").filter(pl.col("controlling_guideline").is_not_null()).collect()
    row = studies.sort("letter_id").row(0, named=True)
    place = f"#letter={row['letter_id']}&study={row['item_number']}.{row['study_number']}"
    document = dom(out / REPORT, place, tmp_path)
    letter = document[document.index('id="letter-body"') :]
    facts = scan(out, "facts").filter(pl.col("letter_id") == row["letter_id"]).collect()
    assert "Required, all of them" in letter or "Indications, one is enough" in letter
    assert f"Facts read from the letter: {facts.height}" in letter
    assert f"<q>{' '.join(facts['quote'].drop_nulls()[0].split())}</q>" in letter


def test_a_browser_shows_an_attack_as_text(out: Path, tmp_path: Path) -> None:
    letters = scan(out, "letters").filter(pl.col("file").str.contains("onerror")).collect()
    assert letters.height
    document = dom(out / REPORT, f"#letter={letters['letter_id'][0]}", tmp_path)
    assert "<title>guidecheck: audit of" in document
    assert "&lt;img src=x onerror=alert(1)&gt;.txt" in document
    assert "<img" not in document.replace(document[document.index('id="data"') : document.index("</script>")], "")


@pytest.mark.parametrize("size", [(1200, 1800), (500, 1200)])
def test_a_browser_draws_the_page(out: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    png = screenshot(out / REPORT, "", tmp_path, size)
    assert png.startswith(b"\x89PNG")
    assert struct.unpack(">II", png[16:24]) == size
    assert len(png) > 30_000  # an empty page is a tenth of that
