"""The cases beside a guideline: each gives what it says, and together they prove every criterion."""

from pathlib import Path

import pytest

from guidecheck.authoring.attainable import attainable
from guidecheck.authoring.lint import LintReport, lint
from guidecheck.program import AtLeast, Comparison, Criterion, Not, Op
from guidecheck.status import Status
from guidecheck.vocabulary import FactDef, Kind, Per, Supplier, Vocabulary
from tests.conftest import ROOT
from tests.rule_folders import Change, Drop, Put, Swap, rule_folder

G, C = "first/neck/guideline.yaml", "first/neck/cases.yaml"
WORDS = Vocabulary(
    facts={
        "sign": FactDef("sign", "t", Kind.BOOLEAN, Per.REGION, "?", Supplier.PHYSICIAN),
        "weeks": FactDef("weeks", "t", Kind.NUMBER, Per.REGION, "?", Supplier.PHYSICIAN, "weeks", minimum=0),
        "result": FactDef("result", "t", Kind.CHOICE, Per.REGION, "?", Supplier.PHYSICIAN, choices=("a", "b")),
        **{
            f"many_{number}": FactDef(f"many_{number}", "t", Kind.BOOLEAN, Per.REGION, "?", Supplier.PHYSICIAN)
            for number in range(12)
        },
    }
)
SIGN = Comparison("sign", "sign", Op.IS, True)
NO_SIGN = Comparison("no-sign", "sign", Op.IS, False)
ASSUMED = Comparison("assumed", "sign", Op.IS, True, silence=False)
LATE = Comparison("late", "weeks", Op.AT_LEAST, 6)
EARLY = Comparison("early", "weeks", Op.LESS_THAN, 3)
ALL = frozenset(Status)


def messages(at: Path, *changes: Change) -> list[str]:
    return [fault.message for fault in lint(rule_folder(at, changes)).faults]


def attained(*criteria: Criterion) -> frozenset[Status]:
    """What the last of *criteria* can be."""
    return attainable(criteria[-1].id, {criterion.id: criterion for criterion in criteria}, WORDS)


def test_a_comparison_can_be_everything_and_an_assumed_one_never_undocumented() -> None:
    assert attained(SIGN) == ALL
    assert attained(ASSUMED) == {Status.MET, Status.NOT_MET}


def test_parts_that_ask_for_the_same_fact_can_exclude_each_other() -> None:
    assert attained(SIGN, NO_SIGN, AtLeast("both", 2, ("sign", "no-sign"))) == {Status.NOT_MET, Status.NOT_DOCUMENTED}
    assert attained(SIGN, NO_SIGN, AtLeast("any", 1, ("sign", "no-sign"))) == {Status.MET, Status.NOT_DOCUMENTED}
    assert attained(LATE, EARLY, AtLeast("both", 2, ("late", "early"))) == {Status.NOT_MET, Status.NOT_DOCUMENTED}


def test_the_opposite_of_what_is_assumed_is_never_undocumented() -> None:
    assert attained(ASSUMED, Not("not", "assumed")) == {Status.MET, Status.NOT_MET}


def test_too_many_answers_to_try_are_estimated() -> None:
    leaves = [Comparison(f"l{number}", f"many_{number}", Op.IS, True, silence=False) for number in range(12)]
    assert attained(*leaves, AtLeast("some", 3, tuple(leaf.id for leaf in leaves))) == {Status.MET, Status.NOT_MET}


def test_the_sound_cases_prove_the_sound_rules(tmp_path: Path) -> None:
    report = lint(rule_folder(tmp_path))
    assert report.is_clean
    assert (report.counts.cases, report.counts.criteria, report.counts.concepts) == (5, 8, 1)
    assert (report.counts.rows_encoded, report.counts.rows_not_encoded) == (1, 1)


def test_a_case_that_differs_says_what_it_got_and_why(tmp_path: Path) -> None:
    (fault,) = lint(rule_folder(tmp_path, [Swap(C, "status: not_documented", "status: met")])).faults
    assert fault.message == "expected `met`, got `not_documented`"
    assert "`films` is not_documented" in fault.help
    assert fault.span.line == 22


def test_changing_a_threshold_is_noticed(tmp_path: Path) -> None:
    assert "expected `met`, got `not_met`" in messages(tmp_path, Swap(G, "at_least: 3", "at_least: 4"))


def test_dropping_a_limit_is_noticed(tmp_path: Path) -> None:
    text = (
        "    limits:\n      - id: repeat\n        text: Nothing has changed\n        section: repeat studies\n"
        "        basis: verified\n        not: {id: change, text: Something has changed, fact: changed, is: true, "
        "silence_is: true}\n"
    )
    assert messages(tmp_path, Swap(G, text, ""))


def test_a_status_that_silence_rules_out_needs_no_case(tmp_path: Path) -> None:
    told = messages(tmp_path, Swap(C, "facts: {deficit: true, changed: false}", "facts: {deficit: true}"))
    assert "no case shows `change` as `not_met`" in told
    assert not any("`change` as `not_documented`" in message for message in told)


def test_a_concept_is_proved_once_for_all_guidelines(tmp_path: Path) -> None:
    arm = (
        "guideline: first/arm\ntitle: Arm\nedition: first\nregions: [arm]\nrecommendations:\n"
        "  - id: mri\n    title: MRI\n    studies: [mri]\n    indications:\n"
        "      - {id: plain, text: P, pages: '1', basis: verified, fact: weeks_of_care, at_least: 3}\n"
        "      - {id: flag, text: F, pages: '1', basis: verified, use: red-flag}\n"
    )
    cases = (
        "cases:\n"
        "  - {name: a, recommendation: mri, facts: {weeks_of_care: 3}, status: met}\n"
        "  - {name: b, recommendation: mri, facts: {weeks_of_care: 2}, status: not_documented}\n"
        "  - {name: c, recommendation: mri, facts: {deficit: true}, status: met}\n"
    )
    told = messages(tmp_path, Put("first/arm/guideline.yaml", arm), Put("first/arm/cases.yaml", cases))
    assert told == ["no case shows `flag` as `not_met`"]


def test_a_case_that_cannot_run_is_no_reason_to_complain_of_coverage(tmp_path: Path) -> None:
    assert messages(tmp_path, Swap(C, "facts: {deficit: true}", "facts: {defict: true}")) == ["unknown fact `defict`"]


def test_rules_with_faults_are_not_run(tmp_path: Path) -> None:
    told = messages(tmp_path, Swap(G, "at_least: 3", "at_least: -1"))
    assert len(told) == 1


def test_a_guideline_without_cases_is_one_fault(tmp_path: Path) -> None:
    assert messages(tmp_path, Drop(C)) == ["no `cases.yaml` stands beside it"]


@pytest.fixture(scope="module")
def shipped() -> LintReport:
    """The rules as they are shipped."""
    return lint(ROOT / "rules")


def test_the_shipped_rules_are_clean_and_proved_by_their_cases(shipped: LintReport) -> None:
    assert "\n".join(fault.render() for fault in shipped.faults) == ""
