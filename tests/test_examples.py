"""The five determinations: the reviewer's decision, for the reviewer's reasons."""

from collections.abc import Callable
from pathlib import Path

import pytest

from guidecheck.checking import check
from guidecheck.determination import Determination, Outcome
from guidecheck.engines.verified import evaluate_verified
from guidecheck.guideline import Library
from guidecheck.intake import load_case
from guidecheck.status import Status

Determined = Callable[[str], tuple[Determination, ...]]
EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="module")
def determined(library: Library) -> Determined:
    def determined(number: str) -> tuple[Determination, ...]:
        (path,) = EXAMPLES.glob(f"{number}-*.yaml")
        items = check(library, load_case(path, library.vocabulary), evaluate_verified)
        return tuple(one for item in items for one in item.determinations)

    return determined


def status(determination: Determination, criterion: str) -> Status:
    assert determination.controlling is not None
    finding = determination.controlling.finding.find(criterion)
    assert finding is not None, f"no criterion {criterion}"
    return finding.status


def test_000_films_of_three_regions_are_met_by_failed_care_without_a_red_flag(
    determined: Determined,
) -> None:
    neck, upper_back, low_back = determined("000")
    assert [one.outcome for one in (neck, upper_back, low_back)] == [Outcome.MET] * 3
    for one in (neck, upper_back, low_back):
        assert status(one, "concept/conservative-care-failed") is Status.MET
        assert status(one, "red-flag") is not Status.MET


def test_001_leg_findings_do_not_count_for_the_neck(determined: Determined) -> None:
    (neck,) = determined("001")
    assert neck.outcome is Outcome.NOT_MET
    assert status(neck, "red-flag") is Status.NOT_MET
    assert status(neck, "concept/objective-neurologic-deficit") is Status.NOT_MET
    assert neck.controlling is not None
    used = {one.use.definition.name: one.use for one in neck.controlling.finding.walk() if one.use}
    assert used["motor_weakness"].value is False
    assert all(one.fact.region != "lower_extremity" for use in used.values() for one in use.statements)


def test_002_an_age_of_71_carries_nothing_alone(determined: Determined) -> None:
    (low_back,) = determined("002")
    assert low_back.outcome is Outcome.NOT_MET
    for opinion in low_back.opinions():
        assert opinion.status is Status.NOT_MET
    assert status(low_back, "red-flag") is Status.NOT_MET


def test_003_has_physiologic_evidence_and_falls_at_the_repeat_limit(determined: Determined) -> None:
    (neck,) = determined("003")
    assert neck.outcome is Outcome.NOT_MET
    assert status(neck, "physiologic") is Status.MET
    assert status(neck, "repeat-without-change") is Status.MET


def test_004_leukemia_that_was_worked_up_is_no_red_flag(determined: Determined) -> None:
    (upper_back,) = determined("004")
    assert upper_back.outcome is Outcome.NOT_MET
    assert status(upper_back, "red-flag") is Status.NOT_MET
    assert status(upper_back, "concept/tumor-red-flag") is Status.NOT_MET
    assert status(upper_back, "concept/invasive-procedure-planned") is Status.NOT_MET
