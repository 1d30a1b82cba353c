"""The tables of an audit: they join back to each other, and say what a single check says."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from guidecheck.audit.asked import studies_of
from guidecheck.audit.letters import AuditedItem, AuditedLetter, LetterReader
from guidecheck.audit.run import AuditOptions, run_audit
from guidecheck.audit.store import scan
from guidecheck.audit.tables import TABLES, answers_table, documentation, tables
from guidecheck.authoring.cache import load_cached
from guidecheck.case import Case, Dates, Fact, Study, When
from guidecheck.checking import check
from guidecheck.engines.columnar import OPEN
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Library
from tests.audit_letters import write_damaged, write_letters

STUDY = ["letter_id", "item_number", "study_number"]
ALONE = AuditOptions(jobs=1, shard_size=40, quiet=True)
REFERENCE = ReferenceEngine()


@pytest.fixture(scope="module")
def library() -> Library:
    return load_cached()


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("letters")
    return write_damaged(write_letters(folder, 150), 5)


@pytest.fixture(scope="module")
def made(letters: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, pl.DataFrame]:
    out = tmp_path_factory.mktemp("out")
    run_audit([str(letters)], out, ALONE)
    return {table.name: scan(out, table.name).collect() for table in tables(load_cached().vocabulary)}


def test_every_table_has_its_columns_and_its_keys_tell_rows_apart(
    made: Mapping[str, pl.DataFrame], library: Library
) -> None:
    for table in tables(library.vocabulary):
        frame = made[table.name]
        assert dict(frame.schema) == {column.name: column.dtype for column in table.columns}, table.name
        assert frame.select(table.keys).is_duplicated().sum() == 0, table.name
        assert frame.select(table.keys).null_count().row(0) == (0,) * len(table.keys), table.name


def test_every_letter_is_in_letters_or_in_errors_and_in_one_of_them(
    letters: Path, made: Mapping[str, pl.DataFrame]
) -> None:
    files = {str(path) for path in letters.iterdir()}
    assert set(made["letters"]["file"]) | set(made["errors"]["file"]) == files
    assert made["letters"].height + made["errors"].height == len(files)


def test_every_row_joins_back_to_its_letter_and_its_study(made: Mapping[str, pl.DataFrame]) -> None:
    for name in ("studies", "facts"):
        assert made[name].join(made["letters"], on="letter_id", how="anti").is_empty(), name
    in_scope = made["studies"].filter("in_scope")
    for name in ("criteria", "answers"):
        assert made[name].join(in_scope, on=STUDY, how="anti").is_empty(), name


def test_nothing_is_lost_between_the_tables(made: Mapping[str, pl.DataFrame]) -> None:
    studies, letters_ = made["studies"], made["letters"]
    items = studies.group_by("letter_id").agg(pl.col("item_number").n_unique().alias("found"))
    assert letters_.join(items, on="letter_id", how="left").filter(pl.col("items") != pl.col("found")).is_empty()
    facts = made["facts"].group_by("letter_id").agg(pl.len().alias("found"))
    with_facts = letters_.filter(pl.col("facts") > 0).join(facts, on="letter_id", how="left")
    assert with_facts.filter(pl.col("facts") != pl.col("found")).is_empty()
    assert made["answers"].height == 2 * studies.filter("in_scope").height
    controlled = studies.filter(pl.col("controlling_guideline").is_not_null())
    assert controlled.join(made["criteria"], on=STUDY, how="anti").is_empty()


def test_the_root_criterion_is_the_status_of_the_study(made: Mapping[str, pl.DataFrame], library: Library) -> None:
    roots = {
        (guideline.id, rec.id): rec.program.root
        for guideline in library.guidelines.values()
        for rec in guideline.recommendations
    }
    controlled = made["studies"].filter(pl.col("controlling_guideline").is_not_null())
    assert controlled.height > 20
    joined = controlled.join(
        made["criteria"],
        left_on=[*STUDY, "controlling_guideline", "controlling_recommendation"],
        right_on=[*STUDY, "guideline", "recommendation"],
        suffix="_of_criterion",
    )
    for row in joined.iter_rows(named=True):
        if row["criterion"] == roots[row["controlling_guideline"], row["controlling_recommendation"]]:
            assert row["status"] == row["status_of_criterion"]
            assert row["status_at_review"] == row["status_at_review_of_criterion"]


def test_an_audit_says_what_a_single_check_says(
    letters: Path, made: Mapping[str, pl.DataFrame], library: Library
) -> None:
    reader = LetterReader(library.vocabulary, library.codes)
    files = dict(made["letters"].select("file", "letter_id").iter_rows())
    said = {
        tuple(row[:3]): row[3:] for row in made["studies"].select(*STUDY, "status", "controlling_guideline").iter_rows()
    }
    compared = 0
    for path in sorted(letters.glob("CM99-*.txt"))[:60]:
        letter = reader.read_file(path)
        items = check(
            library, letter.case, lambda program, answers: (REFERENCE.evaluate(program, answers), "reference")
        )
        for item in items:
            for number, one in enumerate(item.determinations, 1 if item.determinations[0].study else 0):
                controlling = one.controlling.guideline if one.controlling else None
                assert said[files[str(path)], item.number, number] == (one.outcome.value, controlling)
                compared += 1
    assert compared > 100


def test_answers_are_what_the_criteria_were_evaluated_on(made: Mapping[str, pl.DataFrame], library: Library) -> None:
    answers = {tuple(row[name] for name in (*STUDY, "clock")): row for row in made["answers"].to_dicts()}
    for row in made["criteria"].sample(400, seed=1).iter_rows(named=True):
        found = library.recommendation(f"{row['guideline']}/{row['recommendation']}")
        assert found is not None
        for clock, status in (("request", "status"), ("review", "status_at_review")):
            known = answers[(*(row[name] for name in STUDY), clock)]
            given = {fact: known[fact] for fact in library.vocabulary.facts if known[fact] is not None}
            given |= dict.fromkeys(known[OPEN])
            assert REFERENCE.evaluate(found[1].program, given)[row["criterion"]].value == row[status]


def test_what_a_letter_leaves_open_is_null_and_named(made: Mapping[str, pl.DataFrame]) -> None:
    open_ = made["answers"].filter(pl.col(OPEN).list.contains("new_injury"), clock="request")
    assert open_.height > 10
    assert open_["new_injury"].null_count() == open_.height
    assert set(made["answers"].explode(OPEN)[OPEN].drop_nulls()) >= {"new_injury", "tumor_suspected"}
    limits = (
        made["criteria"]
        .join(open_, on=STUDY, how="semi")
        .filter(pl.col("criterion") == "concept/repeat-without-change/new-injury")
    )
    assert set(limits["status"]) == {"not_documented"}


def test_every_quote_stands_in_the_letter_where_the_table_says(made: Mapping[str, pl.DataFrame]) -> None:
    facts = made["facts"].join(made["letters"].select("letter_id", "file"), on="letter_id")
    assert facts.height > 500
    for row in facts.iter_rows(named=True):
        raw = Path(row["file"]).read_text(encoding="utf-8")
        for quote in ({name: row[name] for name in ("quote", "start", "end")}, *row["more_quotes"]):
            assert raw[quote["start"] : quote["end"]] == quote["quote"]


def test_no_fact_comes_from_the_decisions_or_their_rationale(made: Mapping[str, pl.DataFrame]) -> None:
    facts = made["facts"].join(made["letters"].select("letter_id", "file"), on="letter_id")
    for row in facts.iter_rows(named=True):
        assert row["end"] <= Path(row["file"]).read_text(encoding="utf-8").index("IMR ISSUES, DECISIONS AND RATIONALES")


def test_agreement_follows_from_decision_and_prediction(made: Mapping[str, pl.DataFrame]) -> None:
    for row in made["studies"].iter_rows(named=True):
        for suffix in ("", "_any", "_at_review"):
            predicted, status = row[f"predicted{suffix}"], row[f"status{suffix}"]
            comparable = predicted is not None and row["decision"] in {"upheld", "overturned"}
            expected = ("agree" if predicted == row["decision"] else "disagree") if comparable else "abstain"
            assert row[f"agreement{suffix}"] == expected
            assert (status == "met") == (predicted == "overturned")
            assert (status == "not_addressed") == (predicted is None)
        assert (row["cause"] is not None) == (row["agreement"] == "disagree")
        assert (row["abstained_because"] is not None) == (row["agreement"] == "abstain")


def test_a_fact_dated_after_the_request_counts_at_the_review_alone(tmp_path: Path, library: Library) -> None:
    del library
    letter = write_letters(tmp_path / "letters", 1, seed=4)
    path = next(letter.iterdir())
    text = path.read_text()
    start, end = text.index("The injured worker"), text.index("\n\nIMR ISSUES")
    denied = text.split("UR Denial Date: ")[1][:10]
    month, day, year = denied.split("/")
    after = f"{month}/{day}/{int(year) + 1}"
    told = f"The worker has neck pain. On {after}, examination of the neck showed a positive Spurling test."
    path.write_text(text[:start] + told + text[end:])
    run_audit([str(letter)], tmp_path / "out", ALONE)
    facts = scan(tmp_path / "out", "facts").collect()
    dated = facts.filter(pl.col("date").is_not_null())
    assert dated.height > 0
    assert dated["after_request"].all()
    assert not facts.filter(pl.col("date").is_null())["after_request"].any()


def test_time_that_passes_until_the_review_is_no_evidence(library: Library) -> None:
    dates = Dates(injury=date(2015, 1, 1), request=date(2015, 1, 15), ur_decision=date(2015, 1, 20))
    treated = Fact("tx.physical_therapy", True, "cervical", date=When.on(date(2015, 1, 2)))
    item = AuditedItem(1, "MRI of the neck", (Study("mri", "cervical"),), "upheld")
    case = Case("x", (), (treated,), dates)
    letter = AuditedLetter("x", case, (item,), review_date=date(2015, 6, 1))
    (asked,) = studies_of("x", letter, library)
    assert asked.at_request["weeks_since_injury"] == asked.at_review["weeks_since_injury"] == 2
    assert asked.at_request["conservative_care_weeks"] == asked.at_review["conservative_care_weeks"] == 2


def test_weeks_that_a_later_statement_tells_are_evidence_at_the_review(library: Library) -> None:
    dates = Dates(request=date(2015, 1, 15), ur_decision=date(2015, 1, 20))
    told = Fact("conservative_care_weeks", 8, "cervical", date=When.on(date(2015, 3, 1)))
    item = AuditedItem(1, "MRI of the neck", (Study("mri", "cervical"),), "upheld")
    letter = AuditedLetter("x", Case("x", (), (told,), dates), (item,), review_date=date(2015, 6, 1))
    (asked,) = studies_of("x", letter, library)
    assert "conservative_care_weeks" not in asked.at_request
    assert asked.at_review["conservative_care_weeks"] == 8


def test_rows_of_facts_are_audited_like_letters(tmp_path: Path) -> None:
    rows = [
        {"modality": "xray", "region": "cervical", "decision": "overturned", "ur_decision_date": "2015-03-01"},
        {"modality": "xray", "region": "cervical", "decision": "upheld", "ur_decision_date": "2015-03-01"},
        {"modality": "xray", "region": "nek"},
    ]
    rows[0]["conservative_care_weeks"] = rows[1]["conservative_care_weeks"] = 6  # type: ignore[assignment] # mixed rows
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    summary = run_audit([str(tmp_path / "rows.jsonl")], tmp_path / "out", ALONE)
    assert (summary.counts["read"], summary.counts["errors"], summary.counts["studies"]) == (2, 1, 2)
    letters_ = scan(tmp_path / "out", "letters").collect()
    assert letters_["kind"].to_list() == ["facts", "facts"]
    assert letters_["ur_decision_date"].to_list() == [date(2015, 3, 1)] * 2
    studies = scan(tmp_path / "out", "studies").collect()
    assert set(studies["controlling_guideline"]) == {"acoem-2004/neck"}


def test_every_column_is_documented(library: Library) -> None:
    told = documentation()
    for table in TABLES:
        assert f"## {table.name}" in told
        assert all(column.doc for column in table.columns), table.name
    assert all(column.doc for column in answers_table(library.vocabulary).columns)


def test_the_real_determinations_are_all_read(determinations: Path, tmp_path: Path) -> None:
    summary = run_audit([str(determinations)], tmp_path / "out", AuditOptions(quiet=True))
    assert summary.counts["letters"] == 83
    assert summary.counts["errors"] == 0
    assert summary.counts["studies"] >= 50
    assert summary.decisions.keys() <= {"upheld", "overturned", "modified"}
