"""What a change of rules would flip, told from stored facts: the same as judging every study anew by both versions."""

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest
import typer
from typer.testing import CliRunner

from guidecheck.audit.impact import Impact, impact_of
from guidecheck.audit.impact_answers import made_again, stored_hold
from guidecheck.audit.impact_gherkin import feature
from guidecheck.audit.impact_records import recalled
from guidecheck.audit.impact_versions import Version, version_of
from guidecheck.audit.impact_witness import evaluate, shown
from guidecheck.audit.run import AuditOptions, run_audit
from guidecheck.audit.shards import STUDY_KEYS
from guidecheck.audit.store import scan
from guidecheck.authoring.folder import default_rules
from guidecheck.checking import Options, determine
from guidecheck.cli.impact import register
from guidecheck.determination import Determination
from guidecheck.diagnostics import InvalidInput
from guidecheck.scenarios.trying import run_features
from tests.audit_letters import write_letters

NECK, BACK = "acoem-2004/neck/guideline.yaml", "acoem-2004/low-back/guideline.yaml"
Told = tuple[str, str]


def edited(at: Path, *edits: tuple[str, str, str]) -> Path:
    """The built-in rules with pieces of text put in the place of others, wherever they stand in a file."""
    rules = at / "rules"
    shutil.copytree(default_rules(), rules)
    for file, old, new in edits:
        text = (rules / file).read_text(encoding="utf-8")
        assert old in text, (file, old)
        (rules / file).write_text(text.replace(old, new), encoding="utf-8")
    return rules


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    letters = write_letters(tmp_path_factory.mktemp("letters"), 120)
    made = tmp_path_factory.mktemp("out")
    run_audit([str(letters)], made, AuditOptions(jobs=1, shard_size=50, quiet=True))
    return made


@pytest.fixture(scope="module")
def old() -> Iterator[Version]:
    with version_of(str(default_rules())) as version:
        yield version


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Version]:
    """Longer waits at the neck and a chapter for the low back that is gone."""
    rules = edited(
        tmp_path_factory.mktemp("new"),
        (NECK, "conservative_care_weeks, at_least: 3", "conservative_care_weeks, at_least: 12"),
    )
    shutil.rmtree(rules / "acoem-2004" / "low-back")
    with version_of(str(rules)) as version:
        yield version


@pytest.fixture(scope="module")
def impact(old: Version, new: Version, out: Path) -> Impact:
    return impact_of(old, new, out)


def judged_anew(version: Version, out: Path) -> dict[tuple[object, ...], Determination]:
    """Every study by its keys, judged one by one from the stored facts."""
    letters = {row["letter_id"]: row for row in scan(out, "letters").collect().to_dicts()}
    facts = scan(out, "facts").collect().partition_by("letter_id", as_dict=True)
    words = version.library.vocabulary
    found: dict[tuple[object, ...], Determination] = {}
    for study in scan(out, "studies").filter("in_scope").collect().to_dicts():
        stated = facts.get((study["letter_id"],))
        rows = stated.to_dicts() if stated is not None else []
        one = recalled(letters[study["letter_id"]], study, rows, words)
        found[tuple(study[key] for key in STUDY_KEYS)] = determine(
            version.library, one.case, one.item, one.study, evaluate, Options()
        )
    return found


def told(one: Determination) -> Told:
    rule = f"{one.controlling.guideline}/{one.controlling.recommendation}" if one.controlling else ""
    return rule, one.outcome.value


def others(one: Determination) -> dict[str, str]:
    return {f"{each.guideline}/{each.recommendation}": each.status.value for each in one.others}


def test_rules_that_are_the_same_flip_nothing(old: Version, out: Path) -> None:
    same = impact_of(old, old, out)
    assert (same.flips, same.changed) == ((), ())
    assert same.letters == 120
    assert same.studies == scan(out, "studies").filter("in_scope").collect().height


def test_determinations_that_flip_are_those_that_judging_anew_tells(
    impact: Impact, old: Version, new: Version, out: Path
) -> None:
    before, after = judged_anew(old, out), judged_anew(new, out)
    expected = Counter((told(before[key]), told(after[key])) for key in before if told(before[key]) != told(after[key]))
    kinds = {flip.kind: flip for flip in impact.flips if flip.kind.controls}
    assert {((one.old_rule, one.old), (one.new_rule, one.new)): kinds[one].studies for one in kinds} == expected
    assert len(expected) > 3, "the edits are to flip something"
    for kind, flip in kinds.items():
        flipped = {
            key[0]
            for key in before
            if (told(before[key]), told(after[key])) == ((kind.old_rule, kind.old), (kind.new_rule, kind.new))
        }
        assert flip.letters == len(flipped)


def test_opinions_that_flip_are_those_that_judging_anew_tells(old: Version, out: Path, tmp_path: Path) -> None:
    rules = edited(
        tmp_path, ("concepts.yaml", "at_least: 12.85", "at_least: 1"), ("concepts.yaml", "at_least: 6", "at_least: 60")
    )
    with version_of(str(rules)) as changed:
        impact = impact_of(old, changed, out)
        before, after = judged_anew(old, out), judged_anew(changed, out)
    expected = Counter(
        (rule, status, others(after[key])[rule])
        for key in before
        for rule, status in others(before[key]).items()
        if others(after[key])[rule] != status
    )
    found = {
        (one.kind.new_rule, one.kind.old, one.kind.new): one.studies for one in impact.flips if not one.kind.controls
    }
    assert found == expected
    assert expected, "the edit is to flip something"


def test_a_guideline_that_is_gone_moves_its_studies(impact: Impact) -> None:
    gone = [flip.kind for flip in impact.flips if flip.kind.old_rule.startswith("acoem-2004/low-back/")]
    assert gone
    assert all(not kind.new_rule.startswith("acoem-2004/low-back/") for kind in gone)


def test_stored_answers_are_those_that_the_facts_give(old: Version, out: Path) -> None:
    studies = scan(out, "studies").filter("in_scope").collect()
    again = made_again(old.library.vocabulary, studies, out, ["000000", "000001", "000002"])
    stored = scan(out, "answers").filter(pl.col("clock") == "request").collect()
    assert again.sort(STUDY_KEYS).equals(stored.sort(STUDY_KEYS))


def test_facts_that_are_placed_otherwise_are_answered_anew(old: Version, out: Path, tmp_path: Path) -> None:
    text = (default_rules() / "facts" / "treatment.yaml").read_text(encoding="utf-8")
    topic = text[text.index("conservative_care_weeks:") :]
    head = topic[: topic.index("\n  per:")]
    rules = edited(tmp_path, ("facts/treatment.yaml", f"{head}\n  per: region", f"{head}\n  per: claim"))
    with version_of(str(rules)) as changed:
        assert not stored_hold(changed, old, out)
        assert stored_hold(old, changed, out)
        impact = impact_of(old, changed, out)
        before, after = judged_anew(old, out), judged_anew(changed, out)
    flipped = [key for key in before if told(before[key]) != told(after[key])]
    assert sum(flip.studies for flip in impact.flips if flip.kind.controls) == len(flipped)


def test_a_fact_that_the_audit_never_looked_for_is_named(old: Version, out: Path, tmp_path: Path) -> None:
    rules = edited(tmp_path, (NECK, "fact: conservative_care_weeks, at_least: 3", "fact: weeks_of_rest, at_least: 3"))
    care = rules / "facts" / "treatment.yaml"
    rest = "\nweeks_of_rest:\n  kind: number\n  per: region\n  question: How many weeks of rest?\n  unit: weeks\n"
    care.write_text(care.read_text(encoding="utf-8") + rest, encoding="utf-8")
    with version_of(str(rules)) as changed:
        assert impact_of(old, changed, out).unread == ("weeks_of_rest",)


def test_a_witness_carries_what_both_versions_find(impact: Impact, old: Version, new: Version, out: Path) -> None:
    for flip in impact.flips:
        one = shown(flip, old, new, out)
        if flip.kind.controls:
            assert told(one.old.determination) == (flip.kind.old_rule, flip.kind.old)
            assert told(one.new.determination) == (flip.kind.new_rule, flip.kind.new)
        assert (one.old.opinion is None) == (flip.kind.old == "not_addressed")


def test_witnesses_are_scenarios_that_hold_by_the_new_rules_and_by_no_others(
    impact: Impact, old: Version, new: Version, out: Path, tmp_path: Path
) -> None:
    path = tmp_path / "witnesses.feature"
    text = feature([shown(flip, old, new, out) for flip in impact.flips], old, new)
    path.write_text(text, encoding="utf-8")
    scenarios = text.count("Scenario:")
    assert scenarios == len(impact.flips) - text.count("  # ")
    assert scenarios > 3
    assert run_features([path], Path(new.name)).report == ""
    assert f"{scenarios} failed" in run_features([path], Path(old.name)).report


@pytest.fixture
def command() -> typer.Typer:
    app = typer.Typer(pretty_exceptions_enable=False)
    register(app)
    return app


def test_the_command_prints_counts_and_both_trees(command: typer.Typer, old: Version, new: Version, out: Path) -> None:
    printed = CliRunner().invoke(command, [old.name, new.name, "--facts", str(out)]).stdout
    assert "Determinations that flip\n" in printed
    assert "\n  acoem-2004/neck\n" in printed
    assert "before, by " in printed
    assert "A physician decides" in printed


def test_the_command_writes_json_and_scenarios(
    command: typer.Typer, old: Version, new: Version, out: Path, impact: Impact, tmp_path: Path
) -> None:
    path = tmp_path / "witnesses.feature"
    options = ["--facts", str(out), "--format", "json", "--gherkin", str(path)]
    printed = json.loads(CliRunner().invoke(command, [old.name, new.name, *options]).stdout)
    assert [flip["letters"] for flip in printed["flips"]] == [flip.letters for flip in impact.flips]
    assert printed["flips"][0]["witness"]["old"]["findings"]
    assert path.read_text(encoding="utf-8").startswith("Feature:")


def test_a_git_revision_is_a_version(new: Version, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(default_rules(), tmp_path / "rules")
    monkeypatch.chdir(tmp_path)
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-qm", "x"]):
        subprocess.run(["git", *words], check=True, capture_output=True)
    with version_of("HEAD") as one, version_of("HEAD:rules") as same:
        assert one.digest == same.digest
        assert impact_of(one, new, out).flips


@pytest.mark.parametrize("name", ["no-such-thing", "--output=x", "HEAD:no-such-folder"])
def test_what_is_no_version_is_told(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InvalidInput) as raised, version_of(name):
        pass
    assert "neither a folder nor a git revision" in raised.value.render()


def test_a_folder_that_is_no_audit_is_told(old: Version, new: Version, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as raised:
        impact_of(old, new, tmp_path)
    assert "no audit is here" in raised.value.render()
