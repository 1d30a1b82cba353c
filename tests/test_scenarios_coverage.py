"""Coverage: what scenarios and cases have shown of every criterion, and what they have not."""

import json
from pathlib import Path

import pytest

from guidecheck.authoring.load import load
from guidecheck.diagnostics import InvalidInput
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Library
from guidecheck.scenarios import binding, recording, running  # noqa: F401 - so that runs in this process share them
from guidecheck.scenarios.coverage import coverage
from guidecheck.scenarios.coverage_report import coverage_json, coverage_text
from guidecheck.scenarios.observations import (
    Observation,
    load_observations,
    observations_in,
    observations_text,
    observed_in_cases,
)
from guidecheck.status import Status
from tests.golden_files import matches_golden
from tests.scenario_pack import CHECKED, REQUEST, fresh_pack, scenario

pytest_plugins = ["pytester"]

CASES = """\
cases:
  - name: opened this year
    recommendation: mri
    facts: {care_weeks: 8, locking: false, fever: true, opened_on: 2014-02-01}
    status: met
  - name: opened before
    recommendation: mri
    facts: {care_weeks: 8, locking: false, fever: true, opened_on: 2012-02-01}
    status: not_met
"""
CONCEPT = """\
feverish:
  text: Fever
  any_of:
    - {id: warm, text: There is fever, fact: fever, is: true}
"""
USERS = """\
  - {id: films, title: Films, studies: [xray], pages: "1", basis: a test,
     indications: [{id: warm-films, use: feverish}]}
  - {id: open-mri, title: Open, studies: [{modality: mri, technique: open}], pages: "1", basis: a test,
     indications: [{id: warm-open, use: feverish}]}
"""
LOCKS = ['And the record documents "locking" for the knee', 'And the record documents "care_weeks" as 6']


@pytest.fixture
def features(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    return fresh_pack(pytester.path, monkeypatch)


@pytest.fixture
def pack(features: Path) -> Library:
    return load(features.parent / "rules")


def recorded(pytester: pytest.Pytester, features: Path, text: str, *options: str) -> Path:
    (features / "knee.feature").write_text(text, encoding="utf-8")
    pytester.runpytest_inprocess("-p", "no:cacheprovider", "--guidecheck-coverage", "seen.txt", *options)
    return pytester.path / "seen.txt"


def statuses(library: Library, file: Path) -> dict[str, tuple[set[Status], set[Status]]]:
    return {one.id: (set(one.seen), set(one.decisive)) for one in coverage(library, load_observations(file)).criteria()}


def test_what_a_passing_scenario_shows_is_seen(pytester: pytest.Pytester, features: Path, pack: Library) -> None:
    file = recorded(pytester, features, scenario(REQUEST, *LOCKS, CHECKED, "Then the criteria are met"))
    seen = statuses(pack, file)
    assert seen["locks"] == ({Status.MET}, {Status.MET})
    assert seen["again"] == ({Status.NOT_MET}, {Status.NOT_MET})


def test_a_criterion_that_changes_nothing_is_seen_and_not_decisive(
    pytester: pytest.Pytester, features: Path, pack: Library
) -> None:
    file = recorded(pytester, features, scenario(REQUEST, *LOCKS, CHECKED, "Then the criteria are met"))
    assert statuses(pack, file)["has-fever"] == ({Status.NOT_MET}, set())


def test_a_failing_scenario_shows_nothing(pytester: pytest.Pytester, features: Path, pack: Library) -> None:
    file = recorded(pytester, features, scenario(REQUEST, *LOCKS, CHECKED, "Then the criteria are not met"))
    assert load_observations(file) == []


def test_workers_pass_on_what_they_have_seen(pytester: pytest.Pytester, features: Path, pack: Library) -> None:
    text = scenario(REQUEST, *LOCKS, CHECKED, "Then the criteria are met")
    (features / "knee.feature").write_text(text, encoding="utf-8")
    pytester.runpytest_subprocess("-p", "no:cacheprovider", "-n1", "--guidecheck-coverage", "seen.txt")
    assert len(load_observations(pytester.path / "seen.txt")) == 1


def test_scenarios_and_cases_count_together(pytester: pytest.Pytester, features: Path, pack: Library) -> None:
    file = recorded(pytester, features, scenario(REQUEST, *LOCKS, CHECKED, "Then the criteria are met"))
    rules = features.parent / "rules"
    (rules / "house/knee/cases.yaml").write_text(CASES, encoding="utf-8")
    covered = coverage(pack, [*load_observations(file), *observed_in_cases(pack, rules)])
    matches_golden("scenarios/coverage.txt", coverage_text(covered))


def test_a_status_that_a_criterion_cannot_have_is_not_asked_for(features: Path, pack: Library) -> None:
    (again,) = [one for one in coverage(pack, []).criteria() if one.id == "again"]
    assert again.unseen == (Status.MET, Status.NOT_MET)


def test_what_was_seen_of_other_rules_does_not_count(pytester: pytest.Pytester, features: Path, pack: Library) -> None:
    file = recorded(pytester, features, scenario(REQUEST, *LOCKS, CHECKED, "Then the criteria are met"))
    guideline = features.parent / "rules/house/knee/guideline.yaml"
    guideline.write_text(guideline.read_text().replace("at_least: 6", "at_least: 7"))
    covered = coverage(load(features.parent / "rules"), load_observations(file))
    assert covered.outdated == ("features/knee.feature::One",)
    assert "not counted: 1 " in coverage_text(covered)
    assert not any(one.seen for one in covered.criteria())


def test_a_concept_counts_once_for_all_that_use_it(features: Path) -> None:
    rules = features.parent / "rules"
    (rules / "concepts.yaml").write_text(CONCEPT, encoding="utf-8")
    with (rules / "house/knee/guideline.yaml").open("a") as guideline:
        guideline.write(USERS)
    library = load(rules)
    ids = [one.id for one in coverage(library, []).concepts]
    assert ids == ["concept/feverish/warm", "concept/feverish"]
    films = library.guidelines["house/knee"].recommendations[1].program
    seen = Observation(films.id, films.fingerprint, ReferenceEngine().evaluate(films, {"fever": True}), "here")
    assert [one.seen for one in coverage(library, [seen]).concepts] == [{Status.MET}, {Status.MET}]


def test_observations_survive_their_file(pytester: pytest.Pytester, features: Path, pack: Library) -> None:
    file = recorded(pytester, features, scenario(REQUEST, *LOCKS, CHECKED, "Then the criteria are met"))
    seen = load_observations(file)
    assert list(observations_in(observations_text(seen))) == seen


def test_a_file_of_something_else_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "seen.txt").write_text("a shopping list\n")
    with pytest.raises(InvalidInput) as caught:
        load_observations(tmp_path / "seen.txt")
    assert "not a file that" in caught.value.render()


def test_the_json_has_a_place_for_every_criterion(features: Path, pack: Library) -> None:
    content = coverage_json(coverage(pack, []))
    (part,) = json.loads(json.dumps(content))["recommendations"]
    assert {one["id"]: one["line"] for one in part["criteria"]}["waited"] == 13
    assert content["share"] == 0
