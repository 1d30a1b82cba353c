"""Decision against status, with numbers worked out by hand."""

from collections.abc import Sequence
from random import Random
from statistics import mean

import polars as pl
import pytest

from guidecheck.audit.agreement import (
    WITHHELD,
    agreement_of,
    balanced_accuracy,
    by_column,
    confusions,
    kappa,
)
from guidecheck.audit.intervals import Confusion, binomial, bootstrap, by_kind, drawn_again, wilson

# found, missed, false, kept: Cohen's kappa and balanced accuracy by hand
# 20, 5, 10, 15 of 50: observed 0.7; chance (25*30 + 25*20) / 2500 = 0.5; kappa 0.4; (0.8 + 0.6) / 2 = 0.7
FIFTY = Confusion(20, 5, 10, 15)


def studies_of(table: Confusion, *, a_letter: int = 1) -> pl.DataFrame:
    """Studies that count up to *table*, so many to a letter."""
    cells = [
        ("overturned", "overturned", table.found),
        ("overturned", "upheld", table.missed),
        ("upheld", "overturned", table.false),
        ("upheld", "upheld", table.kept),
    ]
    rows = [(decision, predicted) for decision, predicted, count in cells for _ in range(count)]
    letters = [f"letter-{number // a_letter}" for number in range(len(rows))]
    decisions, predictions = [row[0] for row in rows], [row[1] for row in rows]
    return pl.DataFrame({"letter_id": letters, "decision": decisions, "predicted": predictions})


def test_kappa_and_balanced_accuracy_are_those_worked_out_by_hand() -> None:
    assert kappa(FIFTY) == pytest.approx(0.4)
    assert balanced_accuracy(FIFTY) == pytest.approx(0.7)


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (Confusion(5, 0, 0, 5), 1.0),
        (Confusion(0, 5, 5, 0), -1.0),
        (Confusion(0, 10, 0, 90), 0.0),  # always upheld is right nine times in ten and worth nothing
        (Confusion(45, 15, 25, 15), 0.1304347826),  # the textbook: 0.6 observed, 0.54 by chance
    ],
)
def test_kappa_of_known_tables(table: Confusion, expected: float) -> None:
    assert kappa(table) == pytest.approx(expected)


def test_always_upheld_has_a_balanced_accuracy_of_one_half() -> None:
    assert balanced_accuracy(Confusion(0, 10, 0, 90)) == 0.5


def test_figures_that_need_both_decisions_are_undefined_with_one() -> None:
    assert balanced_accuracy(Confusion(0, 0, 3, 7)) is None
    assert kappa(Confusion(0, 0, 0, 7)) is None
    assert kappa(Confusion()) is None


def test_the_confusion_table_counts_studies() -> None:
    agreement = agreement_of(studies_of(FIFTY))
    assert (agreement.table, agreement.studies, agreement.letters) == (FIFTY, 50, 50)
    assert (agreement.recall_overturned.hits, agreement.recall_overturned.total) == (20, 25)
    assert (agreement.precision_overturned.hits, agreement.precision_overturned.total) == (20, 30)
    assert (agreement.agreeing.value, agreement.baseline.value) == (0.7, 0.5)


def test_wilson_is_that_of_the_literature() -> None:
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)  # Newcombe 1998
    assert wilson(15, 148) == pytest.approx((0.0624, 0.1605), abs=1e-4)
    assert wilson(0, 20) == pytest.approx((0.0, 0.1611), abs=1e-4)
    assert wilson(29, 29) == pytest.approx((0.8830, 1.0), abs=1e-4)
    assert wilson(0, 0) == (0.0, 1.0)


def test_modified_and_unknown_decisions_and_abstentions_do_not_count() -> None:
    rows = pl.DataFrame(
        {
            "letter_id": ["a", "b", "c", "d"],
            "decision": ["modified", "unknown", "upheld", "upheld"],
            "predicted": ["upheld", "upheld", None, "upheld"],
        }
    )
    assert confusions(rows) == {"d": Confusion(kept=1)}


def test_nothing_is_rated_for_fewer_than_five_letters() -> None:
    agreement = agreement_of(studies_of(Confusion(2, 2, 2, 2), a_letter=2))  # eight studies in four letters
    rates = (agreement.agreeing, agreement.baseline, agreement.balanced_accuracy, agreement.kappa)
    assert all(rate.value is None and rate.note == WITHHELD for rate in rates)
    assert agreement.agreeing.hits == 4  # the counts are still told


def test_a_rate_stands_on_the_letters_of_its_own_denominator() -> None:
    agreement = agreement_of(studies_of(Confusion(3, 1, 0, 96)))
    assert agreement.agreeing.value == 0.99
    assert agreement.recall_overturned.note == WITHHELD
    assert agreement.balanced_accuracy.note == WITHHELD
    assert agreement.kappa.note == WITHHELD


def test_five_letters_are_enough() -> None:
    agreement = agreement_of(studies_of(Confusion(3, 2, 0, 5)))
    assert agreement.recall_overturned.value == 0.6
    assert agreement.balanced_accuracy.value == 0.8


def test_no_studies_at_all_rate_nothing() -> None:
    agreement = agreement_of(studies_of(Confusion()))
    assert (agreement.studies, agreement.agreeing.value) == (0, None)


def test_groups_are_by_value_and_a_list_counts_for_each_of_its_values() -> None:
    rows = studies_of(Confusion(1, 0, 0, 1)).with_columns(pl.Series("specialty", [["Hand", "Spine"], ["Spine"]]))
    groups = by_column(rows, "specialty")
    assert [(group.value, group.agreement.studies) for group in groups] == [("Hand", 1), ("Spine", 2)]


def test_the_bootstrap_gives_the_same_interval_for_the_same_seed() -> None:
    kinds = by_kind([Confusion(found=1)] * 20 + [Confusion(missed=1)] * 5 + [Confusion(kept=1)] * 25)
    assert drawn_again(kinds) == drawn_again(kinds)
    assert bootstrap(drawn_again(kinds, seed=1), kappa) != bootstrap(drawn_again(kinds, seed=2), kappa)


def test_the_bootstrap_of_a_share_is_near_that_of_wilson() -> None:
    kinds = by_kind([Confusion(kept=1)] * 300 + [Confusion(false=1)] * 100)
    interval = bootstrap(drawn_again(kinds), lambda table: table.kept / table.studies)
    assert interval == pytest.approx(wilson(300, 400), abs=0.01)


def test_the_bootstrap_draws_whole_letters() -> None:
    alone = by_kind([Confusion(kept=1)] * 90 + [Confusion(false=1)] * 90)
    together = by_kind([Confusion(kept=9)] * 10 + [Confusion(false=9)] * 10)
    narrow, wide = (
        bootstrap(drawn_again(kinds), lambda table: table.kept / table.studies) for kinds in (alone, together)
    )
    assert narrow is not None
    assert wide is not None
    assert wide[1] - wide[0] > 2 * (narrow[1] - narrow[0])


def test_where_most_draws_give_no_figure_there_is_no_interval() -> None:
    assert bootstrap(drawn_again({Confusion(kept=1): 7}), kappa) is None


@pytest.mark.parametrize(("trials", "chance"), [(10, 0.3), (50, 0.9), (1_000, 0.01), (1_000_000, 0.25), (0, 0.5)])
def test_binomial_draws_have_their_mean_and_spread(trials: int, chance: float) -> None:
    random = Random(3)
    drawn: Sequence[int] = [binomial(random, trials, chance) for _ in range(3_000)]
    variance = trials * chance * (1 - chance)
    assert all(0 <= one <= trials for one in drawn)
    assert mean(drawn) == pytest.approx(trials * chance, abs=4 * (variance / 3_000) ** 0.5 + 1e-9)
    assert mean((one - trials * chance) ** 2 for one in drawn) == pytest.approx(variance, rel=0.12, abs=1e-9)


def test_certain_and_impossible_draws_are_no_draws() -> None:
    assert binomial(Random(1), 7, 1.0) == 7
    assert binomial(Random(1), 7, 0.0) == 0
