"""Suggestions and drafts: they are features in our steps, and they run."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from guidecheck.authoring.load import load
from guidecheck.case import Fact, Speaker, When
from guidecheck.checking import check
from guidecheck.cli.scenarios import app
from guidecheck.diagnostics import InvalidInput
from guidecheck.engines.verified import evaluate_verified
from guidecheck.guideline import Library
from guidecheck.scenarios import binding, recording, running  # noqa: F401 - so that runs in this process share them
from guidecheck.scenarios.documents import read_file
from guidecheck.scenarios.draft import Draft
from guidecheck.scenarios.fact_steps import fact_step
from guidecheck.scenarios.feature_lint import lint_features
from guidecheck.scenarios.from_letter import draft_of
from guidecheck.scenarios.places import Place
from guidecheck.scenarios.stage import Rules
from guidecheck.scenarios.suggesting import suggestion_text
from guidecheck.scenarios.trying import run_features
from tests.golden_files import matches_golden
from tests.scenario_pack import fresh_pack

RULES = Path(__file__).parents[1] / "rules"
LINT = """\
Feature: Faults of many kinds

  Scenario Outline: One <x>
    Given a request for an MRI of the neck bone
    And the record documents "lockin" for the knee
    And it rains
    And the record documents "care_weeks" as <x> weeks
    And the record documents "care_weeks" as <z> weeks
    When the request is checked against "house/kne"
    Then "no-such" is met

    Examples:
      | x | y |
      | 1 | 2 |

  Scenario: Never
    Given a request for an MRI of the knee
    When the request is checked against "house/knee"
    Then the determination does not ask for "surgery_planned"

  Scenario: Idle
    Given a request for an MRI of the knee

  Scenario: Idle
    Given a request for an MRI of the knee

  Scenario Outline: Empty <x>
    Given a request for an MRI of the knee
    When the request is checked against "house/knee"
    Then "waited" is <x>

    Examples:
      | x |
"""


@pytest.fixture
def features(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = fresh_pack(tmp_path, monkeypatch)
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.mark.parametrize("criterion", ["waited", "hot", "again", "early", "house/knee/mri/recommendation"])
def test_suggested_scenarios_pass_when_they_are_run(features: Path, criterion: str) -> None:
    rules = features.parent / "rules"
    text = suggestion_text(load(rules), criterion)
    (features / "suggested.feature").write_text(text, encoding="utf-8")
    tried = run_features([features], rules)
    assert tried.report == "", tried.report
    assert len(tried.observations) > 1


def test_a_bound_is_tried_from_both_sides(features: Path) -> None:
    matches_golden("scenarios/suggested.txt", suggestion_text(load(features.parent / "rules"), "waited"))


def test_a_misspelt_criterion_finds_its_name(features: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        suggestion_text(load(features.parent / "rules"), "waitd")
    assert "did you mean `waited`?" in caught.value.render()


def test_a_criterion_of_many_recommendations_must_be_named_in_full(library: Library) -> None:
    with pytest.raises(InvalidInput) as caught:
        suggestion_text(library, "red-flag")
    assert "stands in" in caught.value.render()


@pytest.mark.parametrize("name", ["imr/imaging/CM16-0230651.pdf", "imr/imaging/CM17-0008551.pdf"])
def test_a_draft_from_a_letter_runs_and_awaits_review(
    library: Library, determinations: Path, tmp_path: Path, name: str
) -> None:
    text = draft_of(determinations / name, library, RULES)
    (tmp_path / "draft.feature").write_text(text, encoding="utf-8")
    assert text.startswith("@needs-review\n")
    assert "    # “" in text
    assert lint_features([tmp_path], library) == []
    assert run_features([tmp_path], RULES).report == ""


def test_every_letter_becomes_a_draft_that_runs_and_says_the_same(library: Library, determinations: Path) -> None:
    """What the reader finds and what the draft says of it come to the same result."""
    for path in sorted(determinations.glob("imr/imaging/*.pdf"))[::6]:
        case = read_file(path, Rules(library, RULES, path, str(path)))
        found = [one.outcome for item in check(library, case, evaluate_verified) for one in item.determinations]
        draft = draft_of(path, library, RULES)
        stated = re.findall(r"the criteria are (.+?)(?: for the .*)?$", draft, re.MULTILINE)
        assert {one.replace(" ", "_") for one in stated} <= {one.value for one in found}, path


STATED = {
    "an earlier X-ray of the left ankle on 2016-10-25 that was abnormal according to the provider": Fact(
        "study.xray", True, "ankle", "left", When(2016, 10, 25), Speaker.PROVIDER, result="abnormal"
    ),
    "an earlier emg ncs of the cervical spine that was equivocal": Fact(
        "study.emg_ncs", True, "cervical", result="equivocal"
    ),
    "treatment with 4 sessions of physical therapy on 2017-01 that did not help according to the patient": Fact(
        "tx.physical_therapy", True, date=When(2017, 1), speaker=Speaker.PATIENT, measure=4, result="not_improved"
    ),
    "surgery is ruled out for the lumbar spine": Fact("surgery_planned", False, "lumbar"),
    "injection is done for the right shoulder on 2016-03-02": Fact(
        "tx.injection", True, "shoulder", "right", When(2016, 3, 2)
    ),
    'the record documents no "tx.acupuncture"': Fact("tx.acupuncture", False),
    'the record leaves "significant_change" open according to the ur reviewer': Fact(
        "significant_change", None, speaker=Speaker.UR_REVIEWER
    ),
    'the record documents "conservative_care_weeks" as 6 for the cervical spine': Fact(
        "conservative_care_weeks", 6, "cervical"
    ),
}


@pytest.mark.parametrize("step", STATED)
def test_a_fact_is_told_with_its_result_its_day_and_who_says_it(library: Library, step: str) -> None:
    assert fact_step(STATED[step], library.vocabulary).words == step


@pytest.mark.parametrize("step", STATED)
def test_a_fact_that_is_told_is_heard_as_it_was(library: Library, tmp_path: Path, step: str) -> None:
    text = f"Feature: A\n  Scenario: B\n    Given a request for an MRI of the neck\n    And {step}\n"
    (tmp_path / "a.feature").write_text(text + "    When the request is checked\n    Then the criteria are met\n")
    draft = Draft(library.vocabulary, "a")
    draft.ask_for("an MRI", [], Place("a", 1))
    told = fact_step(STATED[step], library.vocabulary)
    draft.add(told.section, told.entry, Place("a", 1))
    (fact,) = draft.case(Place("a", 1)).facts
    assert fact == STATED[step]
    assert lint_features([tmp_path], library) == []


def test_a_draft_needs_a_request(library: Library, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("The weather was fine.\n", encoding="utf-8")
    with pytest.raises(InvalidInput):
        draft_of(tmp_path / "note.txt", library, RULES)


def test_lint_tells_every_fault_at_its_line(features: Path) -> None:
    (features / "bad.feature").write_text(LINT, encoding="utf-8")
    faults = lint_features([Path("features")], load(features.parent / "rules"))
    matches_golden("scenarios/lint.txt", "\n".join(fault.render() for fault in faults) + "\n")


def test_the_features_of_the_library_have_no_faults(library: Library) -> None:
    assert lint_features([RULES.parent / "features"], library) == []


def test_the_steps_are_printed_as_their_page() -> None:
    page = RULES.parent / "docs" / "steps.md"
    assert CliRunner().invoke(app, ["steps"]).stdout == page.read_text(encoding="utf-8")


def test_coverage_below_the_gate_fails(features: Path) -> None:
    (features / "one.feature").write_text(suggestion_text(load(features.parent / "rules"), "waited"), encoding="utf-8")
    assert CliRunner().invoke(app, ["coverage", "--fail-under", "5"]).exit_code == 0
    assert CliRunner().invoke(app, ["coverage", "--fail-under", "95"]).exit_code == 1


def test_the_page_of_coverage_marks_the_rules_and_escapes_them(features: Path) -> None:
    guideline = features.parent / "rules/house/knee/guideline.yaml"
    text = guideline.read_text(encoding="utf-8").replace("text: The knee locks", "text: The <b>knee</b> locks")
    guideline.write_text(text, encoding="utf-8")
    (features / "one.feature").write_text(suggestion_text(load(features.parent / "rules"), "locks"), encoding="utf-8")
    page = CliRunner().invoke(app, ["coverage", "--format", "html"]).stdout
    assert "The &lt;b&gt;knee&lt;/b&gt; locks" in page
    assert "<b>" not in page
    assert "<script" not in page
    assert all(mark in page for mark in ("✓", "✗", "–", "class=gap"))
