"""The three answers: their truth tables, and the laws of Kleene's strong logic."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidecheck.engines.reference import ReferenceEngine
from guidecheck.program import Answers, Program
from guidecheck.status import Status, all_of, any_of, at_least, negated, of_answer
from tests.strategies import VALUES, answers_to, fact_of, programs

M, N, Q = Status.MET, Status.NOT_MET, Status.NOT_DOCUMENTED
STATUSES = st.sampled_from(Status)
PARTS = st.lists(STATUSES, max_size=8)


def test_a_status_has_no_truth_value() -> None:
    for status in Status:
        with pytest.raises(TypeError, match="three values"):
            bool(status)


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (M, M, M, M),
        (M, N, N, M),
        (M, Q, Q, M),
        (N, M, N, M),
        (N, N, N, N),
        (N, Q, N, Q),
        (Q, M, Q, M),
        (Q, N, N, Q),
        (Q, Q, Q, Q),
    ],
)
def test_all_of_and_any_of_two_are_kleenes_tables(left: Status, right: Status, both: Status, either: Status) -> None:
    assert (all_of([left, right]), any_of([left, right])) == (both, either)


@pytest.mark.parametrize(("part", "opposite"), [(M, N), (N, M), (Q, Q)])
def test_the_opposite_of_silence_is_silence(part: Status, opposite: Status) -> None:
    assert negated(part) is opposite


def test_an_answer_is_met_or_not_met() -> None:
    assert (of_answer(True), of_answer(False)) == (M, N)


def test_nothing_asked_is_met_and_no_part_at_all_is_not_met() -> None:
    assert (all_of([]), any_of([])) == (M, N)


@given(parts=PARTS)
def test_all_of_and_any_of_are_the_ends_of_at_least(parts: Sequence[Status]) -> None:
    assert at_least(len(parts), parts) is all_of(parts)
    assert at_least(1, parts) is any_of(parts)


@given(count=st.integers(0, 9), parts=PARTS)
def test_the_order_of_parts_is_irrelevant(count: int, parts: Sequence[Status]) -> None:
    assert at_least(count, parts) is at_least(count, sorted(parts)) is at_least(count, parts[::-1])


@given(count=st.integers(0, 9), parts=PARTS)
def test_at_least_some_fail_is_the_opposite_of_enough_hold(count: int, parts: Sequence[Status]) -> None:
    opposites = [negated(part) for part in parts]
    assert negated(at_least(count, parts)) is at_least(len(parts) - count + 1, opposites)


@given(parts=PARTS)
def test_de_morgan_holds(parts: Sequence[Status]) -> None:
    opposites = [negated(part) for part in parts]
    assert negated(all_of(parts)) is any_of(opposites)
    assert negated(any_of(parts)) is all_of(opposites)


@given(part=STATUSES)
def test_two_opposites_cancel(part: Status) -> None:
    assert negated(negated(part)) is part


@given(count=st.integers(0, 9), parts=PARTS)
def test_asking_for_more_never_turns_not_met_into_met(count: int, parts: Sequence[Status]) -> None:
    order = [N, Q, M]
    assert order.index(at_least(count + 1, parts)) <= order.index(at_least(count, parts))


@given(count=st.integers(0, 9), parts=PARTS, settled=st.lists(st.sampled_from([M, N]), min_size=8, max_size=8))
def test_settling_a_part_never_changes_a_settled_whole(
    count: int, parts: Sequence[Status], settled: Sequence[Status]
) -> None:
    before = at_least(count, parts)
    after = at_least(count, [new if part is Q else part for part, new in zip(parts, settled, strict=False)])
    assert before in {Q, after}


@settings(deadline=None)
@given(data=st.data())
def test_more_documentation_only_settles(data: st.DataObject) -> None:
    program: Program = data.draw(programs(silence=False))
    answers: Answers = data.draw(answers_to(program, left_open=False))
    silent = sorted({comparison.fact for comparison in program.comparisons()} - set(answers))
    more = {fact: data.draw(st.sampled_from(VALUES[fact_of(fact)])) for fact in silent[:1]}
    before, after = (ReferenceEngine().evaluate(program, known) for known in (answers, {**answers, **more}))
    changed = {id_ for id_, status in before.items() if after[id_] is not status}
    assert all(before[id_] is Q for id_ in changed)


@settings(deadline=None)
@given(data=st.data())
def test_an_answer_to_what_was_open_only_settles_whatever_a_rule_assumes_of_silence(data: st.DataObject) -> None:
    program: Program = data.draw(programs())
    answers: Answers = data.draw(answers_to(program))
    settled = {
        fact: data.draw(st.sampled_from([*VALUES[fact_of(fact)], None])) if value is None else value
        for fact, value in answers.items()
    }
    before, after = (ReferenceEngine().evaluate(program, known) for known in (answers, settled))
    assert all(status in {Q, after[id_]} for id_, status in before.items())


@settings(deadline=None)
@given(data=st.data())
def test_what_is_open_is_what_silence_is_to_a_rule_that_assumes_nothing(data: st.DataObject) -> None:
    program: Program = data.draw(programs(silence=False))
    answers: Answers = data.draw(answers_to(program))
    stated = {fact: value for fact, value in answers.items() if value is not None}
    assert ReferenceEngine().evaluate(program, answers) == ReferenceEngine().evaluate(program, stated)


@settings(deadline=None)
@given(data=st.data())
def test_the_order_of_facts_is_irrelevant(data: st.DataObject) -> None:
    program: Program = data.draw(programs())
    answers: Answers = data.draw(answers_to(program))
    shuffled = dict(data.draw(st.permutations(list(answers.items()))))
    assert ReferenceEngine().evaluate(program, answers) == ReferenceEngine().evaluate(program, shuffled)
