"""From rules to programs: ids, order, roles and wording of what is compiled."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from guidecheck.authoring.load import load
from guidecheck.diagnostics import InvalidInput
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Recommendation, Role
from guidecheck.program import AtLeast, Comparison, Not, Op, parts_of
from guidecheck.status import Status
from guidecheck.vocabulary import Value
from tests.rule_folders import Put, Swap, rule_folder

G = "first/neck/guideline.yaml"


@pytest.fixture
def mri(tmp_path: Path) -> Recommendation:
    """The recommendation of the sound folder."""
    return load(rule_folder(tmp_path)).guidelines["first/neck"].recommendations[0]


def statuses(recommendation: Recommendation, **answers: Value) -> Mapping[str, Status]:
    return ReferenceEngine().evaluate(recommendation.program, answers)


def test_the_criteria_have_the_ids_that_stand_for_good(mri: Recommendation) -> None:
    assert [criterion.id for criterion in mri.program.criteria] == [
        "films/itself",
        "concept/red-flag",
        "films/unless",
        "films",
        "flagged",
        "duration",
        "no-better",
        "failed-care",
        "change",
        "repeat",
        "indications",
        "limits",
        "no-limit",
        "recommendation",
    ]


def test_parts_come_before_wholes_and_the_root_last(mri: Recommendation) -> None:
    seen: set[str] = set()
    for criterion in mri.program.criteria:
        assert seen.issuperset(parts_of(criterion))
        seen.add(criterion.id)
    assert mri.program.root == "recommendation"


def test_every_criterion_has_a_wording(mri: Recommendation) -> None:
    assert list(mri.wordings) == [criterion.id for criterion in mri.program.criteria]
    assert mri.wordings["films"].role is Role.REQUIREMENT
    assert mri.wordings["films/unless"].role is Role.UNLESS
    assert mri.wordings["failed-care"].role is Role.INDICATION
    assert mri.wordings["duration"].role is Role.PART
    assert mri.wordings["repeat"].role is Role.LIMIT
    assert mri.wordings["recommendation"].role is Role.ROOT


def test_a_part_is_cited_as_its_whole_is_unless_it_says_otherwise(mri: Recommendation) -> None:
    assert mri.wordings["duration"].citation == "pp. 11-12"
    assert mri.wordings["change"].citation == "repeat studies"
    assert mri.wordings["flagged"].citation == "p. 10"


def test_a_comparison_keeps_what_silence_means(mri: Recommendation) -> None:
    assert mri.program.by_id()["change"] == Comparison("change", "changed", Op.IS, True, True)


def test_a_concept_used_twice_is_compiled_once(mri: Recommendation) -> None:
    assert sum(criterion.id == "concept/red-flag" for criterion in mri.program.criteria) == 1
    assert mri.program.by_id()["flagged"] == AtLeast("flagged", 1, ("concept/red-flag",))
    assert mri.wordings["flagged"].concept == "red-flag"


def test_what_waives_a_requirement_makes_it_met(mri: Recommendation) -> None:
    assert statuses(mri, films_result="abnormal", deficit=True)["films"] is Status.MET
    assert statuses(mri, films_result="abnormal", deficit=False)["films"] is Status.NOT_MET


def test_what_lifts_a_limit_makes_it_not_hold(tmp_path: Path) -> None:
    lifted = Swap(G, "is: true, silence_is: true}\n", "is: true, silence_is: true}\n        unless: {use: red-flag}\n")
    mri = load(rule_folder(tmp_path, [lifted])).guidelines["first/neck"].recommendations[0]
    assert statuses(mri, changed=False, deficit=True)["repeat"] is Status.NOT_MET
    assert statuses(mri, changed=False, deficit=False)["repeat"] is Status.MET
    assert mri.program.by_id()["repeat/not-lifted"] == Not("repeat/not-lifted", "repeat/unless")


def test_a_recommendation_without_indications_is_never_met(tmp_path: Path) -> None:
    extra = Swap(G, "not_encoded:", "  - {id: xray, title: Films, studies: [xray], indications: []}\nnot_encoded:")
    xray = load(rule_folder(tmp_path, [extra])).guidelines["first/neck"].recommendations[1]
    assert statuses(xray)["recommendation"] is Status.NOT_MET


def test_the_fingerprint_changes_with_the_meaning_and_not_with_the_words(tmp_path: Path, mri: Recommendation) -> None:
    def changed(name: str, swap: Swap) -> str:
        return (
            load(rule_folder(tmp_path / name, [swap])).guidelines["first/neck"].recommendations[0].program.fingerprint
        )

    assert changed("words", Swap(G, "At least three weeks", "Three weeks or more")) == mri.program.fingerprint
    assert changed("meaning", Swap(G, "at_least: 3", "at_least: 4")) != mri.program.fingerprint


def test_the_same_rules_give_the_same_library(tmp_path: Path) -> None:
    root = rule_folder(tmp_path)
    assert load(root) == load(root)


def test_a_technique_of_its_own_may_have_its_own_recommendation(tmp_path: Path) -> None:
    extra = "  - {id: o, title: Open, studies: [{modality: mri, technique: open}], indications: []}\nnot_encoded:"
    scopes = load(rule_folder(tmp_path, [Swap(G, "not_encoded:", extra)])).guidelines["first/neck"]
    assert scopes.recommendations[1].scopes[0].technique == "open"


def test_load_does_not_need_the_cases(tmp_path: Path) -> None:
    assert load(rule_folder(tmp_path, [Put("first/neck/cases.yaml", "nonsense")])).guidelines


def test_load_reports_what_lint_reports_of_the_rules(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        load(rule_folder(tmp_path, [Swap(G, "weeks_of_care", "weeks_of_cares"), Swap(G, "is: false", "is: no")]))
    assert len(caught.value.diagnostics) == 2
