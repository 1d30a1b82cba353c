"""Scenarios: a fresh folder with rules and features is a test suite, and what fails says why in a few lines."""

import json
from pathlib import Path

import pytest

from guidecheck.scenarios import binding, recording, running  # noqa: F401 - so that runs in this process share them
from tests.golden_files import matches_golden
from tests.scenario_pack import CHECKED, GUIDELINE, REQUEST, fresh_pack, scenario

pytest_plugins = ["pytester"]


@pytest.fixture
def features(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    return fresh_pack(pytester.path, monkeypatch)


def run(pytester: pytest.Pytester, features: Path, text: str, *options: str) -> pytest.RunResult:
    (features / "knee.feature").write_text(text, encoding="utf-8")
    return pytester.runpytest_inprocess("-p", "no:cacheprovider", *options)


def report(result: pytest.RunResult) -> str:
    """What is printed about the one test that failed."""
    lines = result.outlines
    first = next(index for index, line in enumerate(lines) if line.startswith("____"))
    last = next(index for index, line in enumerate(lines) if line.startswith("====") and index > first)
    return "\n".join(line.rstrip() for line in lines[first:last]) + "\n"


GOOD = """\
Feature: The knee

  Rule: Six weeks first

    Scenario: It locks after six weeks
      Given a request for an MRI of the right knee without contrast dated 2014-09-10
      And the record documents "locking" for the right knee on 2014-09-01 according to the provider
      And the record documents "care_weeks" as 6 weeks
      When the request is checked
      Then the criteria are met
      And the indication "locks" is met
      And the requirement "waited" is met
      And the limit "again" does not hold
      And "locks" decides
      And the guideline "house/knee" controls
      And the rationale cites page 8
      And the rationale mentions "the knee locks"
      And the determination does not ask for "fever"

    Scenario Outline: <weeks> weeks
      Given a request for an open MRI of the knee
      And the record documents these facts:
        | fact       | value   | region |
        | locking    | yes     | knee   |
        | care_weeks | <weeks> |        |
      When the request is checked against "house/knee"
      Then the criteria are <status>

      Examples:
        | weeks | status  |
        | 5.9   | not met |
        | 6     | met     |

    Scenario: Nobody says how long
      Given a request for an MRI of the knee dated 2014-09-10
      And the record documents "locking" for the knee
      And the record says nothing about "care_weeks"
      When the request is checked
      Then the criteria are not documented
      And "waited" is not documented
      And the determination asks for "care_weeks"

    Scenario: The record disagrees with itself
      Given a request for an MRI of the knee dated 2014-09-10
      And the record contradicts itself on "locking" for the knee
      When the request is checked
      Then "locks" is not documented

    Scenario: It is left open
      Given a request for an MRI of the knee dated 2014-09-10
      And the record leaves "locking" open for the knee
      When the request is checked
      Then "locks" is not documented

  Rule: Several studies, dates and other parts of a case

    Scenario: Two studies in a table
      Given a request for these studies dated 2014-09-10:
        | modality | region         | side | technique |
        | MRI      | knee           | left | open      |
        | xray     | cervical spine |      |           |
      And an injury on 2014-01-05 by twist
      And a utilization review decision on 2014-09-20
      And a date of service of 2014-09-25
      And the record documents "opened_on" as 2014-02-01 for the left knee
      And the record documents "fever"
      And the record documents "care_weeks" as 8
      And treatment with exercise for the left knee since 2014-02-01 that did not help
      And no earlier MRI of the left knee
      And surgery is planned for the left knee on 2014-09-01
      When the request is checked
      Then the criteria are met for the MRI of the left knee
      And the criteria are not addressed for the X-ray of the cervical spine
      And "has-fever" is met

    Scenario: It was done before
      Given a request for an MRI of the knee dated 2014-09-10
      And an earlier MRI of the knee on 2014-03 that was normal
      And no treatment with exercise
      And the record documents no "locking" for the knee
      When the request is checked as of 2014-10-01
      Then the limit "again" holds
      And the criteria are not met

    Scenario: No imaging study
      Given a request for "twelve sessions of therapy" dated 2014-09-10
      When the request is checked
      Then the criteria are not addressed
"""


def test_a_fresh_folder_needs_no_conftest_and_no_glue(pytester: pytest.Pytester, features: Path) -> None:
    result = run(pytester, features, GOOD, "-W", "error", "--strict-markers")
    result.assert_outcomes(passed=9)


def test_a_scenario_is_named_by_its_title_and_placed_at_its_line(pytester: pytest.Pytester, features: Path) -> None:
    result = run(pytester, features, GOOD, "--collect-only", "-q")
    result.stdout.fnmatch_lines(["features/knee.feature::It locks after six weeks"])


def test_a_title_may_be_as_long_as_it_must(pytester: pytest.Pytester, features: Path) -> None:
    result = run(pytester, features, GOOD.replace("It was done before", "It was done before, " + "and again, " * 30))
    result.assert_outcomes(passed=9)


DIFFERENCES = {
    "not-documented": [
        REQUEST,
        'And the record documents "locking" for the knee',
        CHECKED,
        "Then the criteria are met",
    ],
    "limit": [
        REQUEST,
        'And the record documents "locking" for the knee',
        'And the record documents "care_weeks" as 7',
        "And an earlier MRI of the knee on 2014-03-01",
        CHECKED,
        "Then the criteria are met",
    ],
    "two-facts": [REQUEST, 'And the record documents "fever"', CHECKED, "Then the criteria are met"],
    "left-open": [
        REQUEST,
        'And the record contradicts itself on "locking" for the knee',
        'And the record documents "care_weeks" as 7',
        CHECKED,
        "Then the criteria are met",
    ],
    "criterion": [REQUEST, 'And the record documents "care_weeks" as 5', CHECKED, 'Then "waited" is met'],
    "decides": [REQUEST, 'And the record documents no "locking" for the knee', CHECKED, 'Then "again" decides'],
    "asks": [REQUEST, 'And the record documents "fever"', CHECKED, 'Then the determination asks for "fever"'],
    "page": [REQUEST, CHECKED, "Then the rationale cites page 12"],
    "words": [REQUEST, CHECKED, 'Then the rationale mentions "surgery"'],
    "controls": [REQUEST.replace("knee", "cervical spine"), CHECKED, 'Then the guideline "house/knee" controls'],
    "not-addressed": [REQUEST.replace("MRI", "X-ray"), CHECKED, "Then the criteria are met"],
}


@pytest.mark.parametrize("name", DIFFERENCES)
def test_a_difference_says_what_decided_where_it_stands_and_what_would_change_it(
    name: str, pytester: pytest.Pytester, features: Path
) -> None:
    result = run(pytester, features, scenario(*DIFFERENCES[name]))
    result.assert_outcomes(failed=1)
    said = report(result)
    assert len(said.splitlines()) <= 15
    matches_golden(f"scenarios/{name}.txt", said)


MISTAKES = {
    "unknown-fact": 'And the record documents "lockng" for the knee',
    "unknown-region": 'And the record documents "locking" for the kneee',
    "unknown-value": 'And the record documents "blow" as kik',
    "wrong-kind": 'And the record documents "care_weeks" as often',
    "no-yes-or-no": 'And the record documents no "care_weeks"',
    "unknown-treatment": "And treatment with exercize that helped",
    "unknown-response": "And treatment with exercise that failed",
    "unknown-earlier-study": "And an earlier MRT of the knee",
    "unknown-result": "And an earlier MRI of the knee that was fine",
    "unknown-speaker": 'And the record documents "fever" according to the doctor',
    "impossible-day": 'And the record documents "fever" on 2014-02-30',
    "unknown-modality": "And a request for an MRT of the knee",
    "unknown-technique": "And a request for a closed MRI of the knee",
    "no-study": "And a request for knee imaging",
    "silent-on-unknown": 'And the record says nothing about "locing"',
    "unknown-phrase": 'And the record document "fever"',
    "no-case-file": 'And the case "cases/none.yaml"',
    "two-dates": "And a request for an MRI of the left knee dated 2015-01-01",
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_a_given_step_is_told_with_its_line_and_a_cure(
    name: str, pytester: pytest.Pytester, features: Path
) -> None:
    result = run(pytester, features, scenario(REQUEST, MISTAKES[name], CHECKED, "Then the criteria are met"))
    result.assert_outcomes(failed=1)
    said = report(result)
    assert "knee.feature:5" in said
    assert len(said.splitlines()) <= 15
    matches_golden(f"scenarios/{name}.txt", said)


EXPECTATIONS = {
    "unknown-criterion": 'Then "waitd" is met',
    "unknown-criterion-of-role": 'Then the limit "agin" holds',
    "wrong-role": 'Then the limit "locks" holds',
    "unknown-status": "Then the criteria are unmet",
    "unknown-asked-fact": 'Then the determination asks for "care_week"',
    "unknown-guideline": 'Then the guideline "house/kne" controls',
    "study-not-asked-for": "Then the criteria are met for the X-ray of the knee",
    "no-page": "Then the rationale cites page nine",
}


@pytest.mark.parametrize("name", EXPECTATIONS)
def test_a_mistake_in_a_then_step_is_told_with_its_line_and_a_cure(
    name: str, pytester: pytest.Pytester, features: Path
) -> None:
    result = run(pytester, features, scenario(REQUEST, CHECKED, EXPECTATIONS[name]))
    result.assert_outcomes(failed=1)
    said = report(result)
    assert "knee.feature:6" in said
    matches_golden(f"scenarios/{name}.txt", said)


WHENS = {
    "checked-against-unknown": (REQUEST, 'When the request is checked against "house/kne"'),
    "checked-without-a-date": ("Given a request for an MRI of the knee", CHECKED),
    "checked-on-no-day": (REQUEST, "When the request is checked as of tomorrow"),
    "nothing-asked-for": ('Given the record documents "fever"', CHECKED),
    "request-before-injury": (
        "Given a request for an MRI of the knee dated 2014-09-10",
        "And an injury on 2015-01-01",
        CHECKED,
    ),
    "not-silent": (
        REQUEST,
        "And an injury on 2014-09-09",
        'And the record says nothing about "weeks_since_injury"',
        CHECKED,
    ),
}


@pytest.mark.parametrize("name", WHENS)
def test_a_check_that_cannot_be_made_says_why(name: str, pytester: pytest.Pytester, features: Path) -> None:
    result = run(pytester, features, scenario(*WHENS[name], "Then the criteria are met"))
    result.assert_outcomes(failed=1)
    matches_golden(f"scenarios/{name}.txt", report(result))


def test_a_table_with_a_mistake_names_the_row_and_the_cell(pytester: pytest.Pytester, features: Path) -> None:
    table = [
        "And the record documents these facts:",
        "  | fact  | value |",
        "  | fever |       |",
        "  | fevr  | yes   |",
    ]
    result = run(pytester, features, scenario(REQUEST, *table, CHECKED, "Then the criteria are met"))
    matches_golden("scenarios/table-row.txt", report(result))


def test_a_heading_that_no_table_has_is_told(pytester: pytest.Pytester, features: Path) -> None:
    table = ["And the record documents these facts:", "  | fact  | valeu |", "  | fever | yes   |"]
    result = run(pytester, features, scenario(REQUEST, *table, CHECKED, "Then the criteria are met"))
    matches_golden("scenarios/table-heading.txt", report(result))


def test_a_case_file_is_where_a_scenario_can_start(pytester: pytest.Pytester, features: Path) -> None:
    studies = "[{modality: mri, region: knee}]"
    case = f"case: A\nrequest:\n  date: 2014-09-10\n  items:\n    - {{requested: MRI, studies: {studies}}}\n"
    facts = "facts:\n  - {fact: locking, region: knee}\n  - {fact: care_weeks, value: 9}\n"
    (features.parent / "case.yaml").write_text(case + facts, encoding="utf-8")
    one = scenario('Given the case "case.yaml"', CHECKED, "Then the criteria are met")
    two = [
        'Given the case "case.yaml"',
        'And the record says nothing about "care_weeks"',
        CHECKED,
        'Then "waited" is not documented',
    ]
    run(pytester, features, one + "\n  Scenario: Two\n" + "".join(f"    {step}\n" for step in two)).assert_outcomes(
        passed=2
    )


def test_a_note_states_facts_in_its_own_words(pytester: pytest.Pytester, features: Path) -> None:
    facts = pytester.path / "rules/facts/knee.yaml"
    facts.write_text(facts.read_text().replace("fever?\n", "fever?\n  assembly: symptom\n  phrases: [fever]\n"))
    (pytester.path / "note.txt").write_text("The patient has a fever.\n")
    words = ["And the note:", '  """', "  The patient has a fever.", '  """']
    for note in (words, ['And the note "note.txt"']):
        result = run(pytester, features, scenario(REQUEST, *note, CHECKED, 'Then "has-fever" is met'))
        result.assert_outcomes(passed=1)


@pytest.mark.parametrize(
    "lines", [["And an injury on 2014-01-01", "  | fact |"], ["And the record documents these facts:"]]
)
def test_a_table_that_no_step_reads_or_a_step_without_its_table_fails(
    lines: list[str], pytester: pytest.Pytester, features: Path
) -> None:
    result = run(pytester, features, scenario(REQUEST, *lines, CHECKED, "Then the criteria are not documented"))
    result.assert_outcomes(failed=1)
    assert "stands below this step" in report(result)


def test_a_request_takes_the_place_of_the_files(pytester: pytest.Pytester, features: Path) -> None:
    studies = "[{modality: mri, region: cervical}]"
    case = f"case: A\nrequest:\n  date: 2014-09-10\n  items:\n    - {{requested: MRI, studies: {studies}}}\n"
    (features.parent / "case.yaml").write_text(case, encoding="utf-8")
    steps = ['Given the case "case.yaml"', "And a request for an MRI of the knee", CHECKED]
    run(pytester, features, scenario(*steps, "Then the criteria are not documented")).assert_outcomes(passed=1)


FILES = {
    "no-feature": "Scenario: One\n",
    "broken-table": scenario(REQUEST, "And the record documents these facts:", "  | fact |", "  | a | b |", CHECKED),
    "no-then": scenario(REQUEST, CHECKED),
    "title-twice": scenario(REQUEST, CHECKED, "Then the criteria are met")
    + "\n  Scenario: One\n    Then the criteria are met\n",
    "empty-file": "",
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_would_lose_a_scenario_is_refused(name: str, pytester: pytest.Pytester, features: Path) -> None:
    result = run(pytester, features, FILES[name])
    result.assert_outcomes(errors=1)
    said = report(result)
    assert len(said.splitlines()) <= 15
    matches_golden(f"scenarios/{name}.txt", said)


def test_faulty_rules_are_told_once_for_a_feature(pytester: pytest.Pytester, features: Path) -> None:
    (pytester.path / "rules/house/knee/guideline.yaml").write_text(GUIDELINE.replace("fact: fever", "fact: fevr"))
    result = run(pytester, features, GOOD)
    result.assert_outcomes(errors=1)
    matches_golden("scenarios/faulty-rules.txt", report(result))


def test_reports_for_other_tools_name_scenarios_and_steps(pytester: pytest.Pytester, features: Path) -> None:
    text = scenario(REQUEST, CHECKED, "Then the criteria are met")
    run(pytester, features, text, "--junitxml=junit.xml", "--cucumber-json=cucumber.json")
    junit = (pytester.path / "junit.xml").read_text()
    (feature,) = json.loads((pytester.path / "cucumber.json").read_text())
    assert 'name="One"' in junit
    assert "expected  met" in junit
    assert [step["result"]["status"] for step in feature["elements"][0]["steps"]] == ["passed", "passed", "failed"]


def test_an_unknown_step_fails_in_reports_for_other_tools(pytester: pytest.Pytester, features: Path) -> None:
    text = scenario(REQUEST, MISTAKES["unknown-phrase"], CHECKED, "Then the criteria are met")
    run(pytester, features, text, "--cucumber-json=cucumber.json")
    (feature,) = json.loads((pytester.path / "cucumber.json").read_text())
    statuses = [step["result"]["status"] for step in feature["elements"][0]["steps"]]
    assert statuses == ["passed", "failed", "failed", "failed"]


def test_a_tag_marks_its_tests(pytester: pytest.Pytester, features: Path) -> None:
    text = GOOD.replace("    Scenario: Nobody", "    @needs-review\n    Scenario: Nobody")
    result = run(pytester, features, text, "-m", "needs-review", "--strict-markers", "-W", "error")
    result.assert_outcomes(passed=1, deselected=8)


def test_the_rules_can_be_named(pytester: pytest.Pytester, features: Path) -> None:
    (pytester.path / "rules").rename(pytester.path / "criteria")
    run(pytester, features, GOOD, "--guidecheck-rules", "criteria").assert_outcomes(passed=9)
    pytester.makeini("[pytest]\nguidecheck_rules = criteria\n")
    run(pytester, features, GOOD).assert_outcomes(passed=9)


def test_steps_of_the_author_stand_beside_ours(pytester: pytest.Pytester, features: Path) -> None:
    pytester.makeconftest(
        "from pytest_bdd import given\n@given('it is friday')\ndef _(stage):\n    assert stage.title == 'One'\n"
    )
    steps = ["Given it is friday", REQUEST.replace("Given", "And"), CHECKED, "Then the criteria are not documented"]
    run(pytester, features, scenario(*steps)).assert_outcomes(passed=1)


def test_features_of_other_projects_are_left_alone(pytester: pytest.Pytester) -> None:
    (pytester.path / "shop.feature").write_text(
        "Feature: A shop\n  Scenario: Buying\n    Given money\n    Then goods\n"
    )
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    assert result.ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_runs_without_features_load_nothing_of_guidecheck(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        "import sys\ndef test_it():\n    ours = {name for name in sys.modules if name.startswith('guidecheck')}\n"
        "    assert ours <= {'guidecheck', 'guidecheck.scenarios', 'guidecheck.scenarios.plugin',"
        " 'guidecheck.scenarios.rule_pack'}\n"
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider", "-W", "error").assert_outcomes(passed=1)
