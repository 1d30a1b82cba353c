"""Each cause of a disagreement, and the order in which they are looked for."""

from dataclasses import replace

import pytest

from guidecheck.audit.causes import RULES, Cause, Disagreement, Reasons, cause_of

UPHELD = Disagreement(
    decision="upheld",
    predicted="overturned",
    predicted_at_review="overturned",
    is_open=False,
    controlling="first",
    cited=frozenset({"first"}),
    by_authority={"first": frozenset({"overturned"})},
)
OVERTURNED = replace(
    UPHELD,
    decision="overturned",
    predicted="upheld",
    predicted_at_review="upheld",
    by_authority={"first": frozenset({"upheld"})},
)
SILENT = Reasons(with_rationale=None)


@pytest.mark.parametrize(
    ("case", "reasons", "cause", "detail"),
    [
        (replace(UPHELD, defects=("no rationale",)), SILENT, Cause.LETTER_DEFECT, "no rationale"),
        (
            replace(UPHELD, predicted_at_review="upheld"),
            SILENT,
            Cause.EVIDENCE_AFTER_REQUEST,
            "status at the review",
        ),
        (
            replace(UPHELD, cited=frozenset({"second"}), by_authority={"second": frozenset({"upheld"})}),
            SILENT,
            Cause.GUIDELINE_CHOICE,
            "by second, which the reviewer cites",
        ),
        (
            replace(UPHELD, cited=frozenset({"third"})),
            SILENT,
            Cause.GUIDELINE_CHOICE,
            "third, which was not evaluated",
        ),
        (
            UPHELD,
            Reasons("upheld", facts=("spurling",)),
            Cause.FACT_GAP,
            "the rationale answers otherwise than the record: spurling",
        ),
        (
            replace(OVERTURNED, is_open=True),
            Reasons("upheld", undocumented=("weeks",)),
            Cause.FACT_GAP,
            "not documented: weeks",
        ),
        (OVERTURNED, SILENT, Cause.REVIEWER_ADDED, "although criteria are failed"),
        (UPHELD, Reasons("overturned", lacking=("surgery_planned",)), Cause.REVIEWER_ADDED, "surgery_planned"),
        (UPHELD, SILENT, Cause.MET_BUT_UPHELD, ""),
    ],
)
def test_a_cause_follows_from_its_rule(case: Disagreement, reasons: Reasons, cause: Cause, detail: str) -> None:
    found, told = cause_of(case, lambda: reasons)
    assert found is cause
    assert detail in told


def test_a_source_beside_the_controlling_one_is_no_other_choice() -> None:
    case = replace(UPHELD, cited=frozenset({"first", "second"}), by_authority={"second": frozenset({"upheld"})})
    assert cause_of(case, lambda: SILENT)[0] is Cause.MET_BUT_UPHELD


def test_another_source_that_does_not_give_the_decision_explains_nothing() -> None:
    case = replace(UPHELD, cited=frozenset({"second"}), by_authority={"second": frozenset({"overturned"})})
    assert cause_of(case, lambda: SILENT)[0] is Cause.MET_BUT_UPHELD


def test_the_first_rule_that_applies_is_told() -> None:
    everything = replace(UPHELD, defects=("x",), predicted_at_review="upheld", cited=frozenset({"third"}))
    reasons = Reasons("upheld", lacking=("y",))
    assert cause_of(everything, lambda: reasons)[0] is Cause.LETTER_DEFECT
    assert cause_of(replace(everything, defects=()), lambda: reasons)[0] is Cause.EVIDENCE_AFTER_REQUEST


def test_a_rationale_is_looked_into_only_where_nothing_else_explains() -> None:
    def asked_for() -> Reasons:
        raise AssertionError

    assert cause_of(replace(UPHELD, cited=frozenset({"third"})), asked_for)[0] is Cause.GUIDELINE_CHOICE


def test_every_cause_has_a_rule_in_words() -> None:
    assert list(RULES) == list(Cause)
