"""The columnar engine gives every criterion of every row the status that the reference engine gives it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import polars as pl
import pytest

from guidecheck.engines.columnar import OPEN, statuses
from guidecheck.engines.merged import merged
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Library
from guidecheck.program import Answers, AtLeast, Comparison, Not, Op, Program
from guidecheck.status import Status
from guidecheck.vocabulary import Kind
from tests.strategies import VALUES, Choices, fact_of, made_up, made_up_program, program_of
from tests.test_conformance import MARKS, criterion, said, table

REFERENCE = ReferenceEngine()
PROGRAMS, ROWS, BATCH = 2_000, 500, 100
TOGETHER = 10
MEANS = {True: Status.MET, False: Status.NOT_MET, None: Status.NOT_DOCUMENTED}
WHOLE = [value for value in VALUES[Kind.NUMBER] if isinstance(value, int)]
FLOATS = [float(value) for value in VALUES[Kind.NUMBER] if isinstance(value, (int, float))]
TYPES: Mapping[Kind, Sequence[Any]] = {
    Kind.BOOLEAN: [pl.Boolean()],
    Kind.NUMBER: [pl.Int128(), pl.Float64()],
    Kind.CHOICE: [pl.String(), pl.Categorical()],
    Kind.DATE: [pl.Date()],
}


def made_up_frame(random: Random, program: Program, rows: int = ROWS) -> pl.DataFrame:
    """Answers to the facts that the program asks, up to 70 % of them missing; some facts have no column at all.

    Of those that are missing a third are left open, where the frame says that at all.
    """
    columns = []
    left_open: list[list[str]] = [[] for _ in range(rows)]
    for fact in sorted({comparison.fact for comparison in program.comparisons()}):
        kind, missing = fact_of(fact), random.uniform(0, 0.7)
        dtype = random.choice(TYPES[kind])
        values = VALUES[kind] if kind is not Kind.NUMBER else WHOLE if dtype == pl.Int128 else FLOATS
        drawn = [None if random.random() < missing else random.choice(values) for _ in range(rows)]
        for row, value in enumerate(drawn):
            if value is None and random.random() < 1 / 3:
                left_open[row].append(fact)
        if random.random() < 0.05:
            continue
        columns.append(pl.Series(fact, drawn, dtype=dtype))
    if random.random() < 0.9:
        columns.append(pl.Series(OPEN, left_open, dtype=pl.List(pl.String)))
    return pl.DataFrame(columns).with_row_index("@row") if columns else pl.DataFrame({"@row": range(rows)})


def differences(program: Program, frame: pl.DataFrame) -> Sequence[tuple[Answers, str, Status, Status]]:
    """Where the engines differ: the answers, the criterion, and both statuses."""
    found = {row.pop("@row"): row for row in statuses(program, frame.lazy(), ["@row"]).collect().to_dicts()}
    assert len(found) == len(frame)
    different = []
    for row in frame.to_dicts():
        number, left_open = row.pop("@row"), row.pop(OPEN, [])
        answers = {**dict.fromkeys(left_open), **{fact: value for fact, value in row.items() if value is not None}}
        for id_, expected in REFERENCE.evaluate(program, answers).items():
            given = MEANS[found[number][id_]]
            if given is not expected:
                different.append((answers, id_, given, expected))
    return different


def small_programs(seed: int) -> Iterator[tuple[Random, Program]]:
    """A batch of programs such as the strategies draw."""
    random = Random(seed)
    for _ in range(BATCH):
        choices = Choices(random.randint)
        yield random, made_up(choices, leaves=random.randint(1, 10), wholes=random.randint(0, 10))


@pytest.mark.parametrize("seed", range(PROGRAMS // BATCH))
def test_every_criterion_of_generated_programs_equals_the_reference(seed: int) -> None:
    for random, program in small_programs(seed):
        assert not differences(program, made_up_frame(random, program)), program


@pytest.mark.parametrize("size", [60, 240, 400])
def test_every_criterion_of_large_programs_equals_the_reference(size: int) -> None:
    program = made_up_program(seed=size, size=size)
    assert not differences(program, made_up_frame(Random(size), program, rows=200))


def test_every_criterion_of_the_library_equals_the_reference(library: Library) -> None:
    random = Random(5)
    for guideline in library.guidelines.values():
        for recommendation in guideline.recommendations:
            program = recommendation.program
            frame = library_frame(random, library, program)
            assert not differences(program, frame), program.id


def library_frame(random: Random, library: Library, program: Program, rows: int = 200) -> pl.DataFrame:
    """Answers of the kinds that the vocabulary declares, at and beside the values that the program names."""
    values: dict[str, set[Any]] = {}
    for comparison in program.comparisons():
        named = comparison.value if isinstance(comparison.value, tuple) else (comparison.value,)
        near = {
            one + step for one in named if type(one) is not bool and isinstance(one, (int, float)) for step in (-1, 1)
        }
        opposite = {not one for one in named if isinstance(one, bool)}
        values.setdefault(comparison.fact, set()).update(
            named, near, opposite, library.vocabulary.facts[comparison.fact].choices
        )
    drawn = {
        fact: [random.choice([None, *sorted(options, key=str)]) for _ in range(rows)]
        for fact, options in values.items()
    }
    unsaid = [[fact for fact in drawn if drawn[fact][row] is None] for row in range(rows)]
    left_open = [random.sample(facts, len(facts) // 3) for facts in unsaid]
    return pl.DataFrame({**drawn, OPEN: left_open}, strict=False).with_row_index("@row")


@pytest.mark.parametrize("row", table("composites.yaml"), ids=said)
def test_a_composite_combines_its_parts(row: Mapping[Any, Any]) -> None:
    given = row.get("not", row.get("of"))
    parts = [Comparison(f"part-{n}", f"fact-{n}", Op.IS, True) for n in range(len(given))]
    ids = tuple(part.id for part in parts)
    whole = Not("whole", ids[0]) if "not" in row else AtLeast("whole", row["at_least"], ids)
    answers = {f"fact-{n}": [{"+": True, "-": False, "?": None}[mark]] for n, mark in enumerate(given)}
    found = statuses(program_of([*parts, whole]), pl.DataFrame(answers or {"other": [1]}))
    assert MEANS[found["whole"][0]] is MARKS[row["gives"]]


@pytest.mark.parametrize("row", table("comparisons.yaml"), ids=said)
def test_a_comparison_holds_the_answer_to_its_value(row: Mapping[Any, Any]) -> None:
    op = next(op for op in Op if op in row)
    value = tuple(row[op]) if op is Op.ONE_OF else row[op]
    program = program_of([Comparison("leaf", "fact", op, value, row.get("silence"))])
    left_open = [["fact"] if "answer" in row and row["answer"] is None else []]
    frame = pl.DataFrame({"fact": [row.get("answer")], OPEN: left_open}, schema_overrides=_wide(row.get("answer")))
    assert MEANS[statuses(program, frame)["leaf"][0]] is MARKS[row["gives"]]


def _wide(answer: object) -> dict[str, Any]:
    return {OPEN: pl.List(pl.String), **({"fact": pl.Int128()} if type(answer) is int else {})}


@pytest.mark.parametrize("row", table("programs.yaml"), ids=lambda row: row["about"])
def test_a_program_gives_every_criterion_its_status(row: Mapping[Any, Any]) -> None:
    program = program_of([criterion(part) for part in row["criteria"]])
    for record in row["records"]:
        answers: dict[str, list[Any]] = {fact: [value] for fact, value in record["answers"].items()}
        answers[OPEN] = [[fact for fact, value in record["answers"].items() if value is None]]
        found = statuses(program, pl.DataFrame(answers, schema_overrides={OPEN: pl.List(pl.String)})).row(0)
        assert [MEANS[value] for value in found] == [MARKS[mark] for mark in record["gives"]], record


@pytest.mark.parametrize("dtype", [pl.Int8, pl.UInt8, pl.Int64, pl.Int128, pl.Float32, pl.Float64])
@pytest.mark.parametrize("op", [Op.IS, Op.AT_LEAST, Op.AT_MOST, Op.MORE_THAN, Op.LESS_THAN, Op.ONE_OF])
def test_a_number_that_the_column_cannot_hold_is_compared_exactly(dtype: Any, op: Op) -> None:
    wanted = [3.5, -1, 300, -300, 2**53 + 1, -(2**53) - 1, 2**70, -(2**70), 10**400, -(10**400), float("inf"), 0.1]
    answers = [0, 1, 3, 4, 127, None]
    for value in wanted:
        program = program_of([Comparison("leaf", "fact", op, (value,) if op is Op.ONE_OF else value)])
        frame = pl.DataFrame({"fact": pl.Series(answers, dtype=dtype)}).with_row_index("@row")
        assert not differences(program, frame), (value, op, dtype)


def test_not_a_number_is_not_documented() -> None:
    program = program_of([Comparison("leaf", "fact", Op.AT_LEAST, 3)])
    assert statuses(program, pl.DataFrame({"fact": [float("nan"), 3.0]}))["leaf"].to_list() == [None, True]


def test_a_choice_that_an_enumeration_lacks_is_not_met() -> None:
    program = program_of(
        [Comparison("leaf", "fact", Op.IS, "severe"), Comparison("some", "fact", Op.ONE_OF, ("severe", "x"))]
    )
    frame = pl.DataFrame({"fact": pl.Series(["mild", None], dtype=pl.Enum(["mild"]))})
    assert statuses(program, frame).rows() == [(False, False), (None, None)]


def test_a_fact_without_a_column_is_not_documented_unless_silence_counts() -> None:
    program = program_of([Comparison("open", "fact", Op.IS, True), Comparison("silent", "fact", Op.IS, True, False)])
    assert statuses(program, pl.DataFrame({"other": [1]})).rows() == [(None, False)]


def test_a_column_of_another_kind_is_refused() -> None:
    program = program_of([Comparison("leaf", "fact", Op.IS, True)])
    with pytest.raises(TypeError, match="`fact` is a column of String"):
        statuses(program, pl.DataFrame({"fact": ["yes"]}))


def test_keys_go_through_and_must_not_be_named_like_a_criterion() -> None:
    program = program_of([Comparison("leaf", "fact", Op.IS, True)])
    frame = pl.DataFrame({"leaf": [7], "fact": [True]})
    assert statuses(program, frame.rename({"leaf": "row"}), ["row"]).rows() == [(7, True)]
    with pytest.raises(ValueError, match="leaf"):
        statuses(program, frame, ["leaf"])


def test_a_fact_may_be_named_like_a_criterion() -> None:
    program = program_of([Comparison("a", "b", Op.IS, True), Comparison("b", "a", Op.IS, False)])
    assert statuses(program, pl.DataFrame({"a": [True], "b": [True]})).rows() == [(True, False)]


def test_shared_parts_are_computed_once_however_deep_the_program_is() -> None:
    chain: list[Any] = [Comparison("c0", "fact", Op.IS, True)]
    chain.extend(AtLeast(f"c{n}", 2, (f"c{n - 1}", f"c{n - 1}")) for n in range(1, 60))
    assert statuses(program_of(chain), pl.DataFrame({"fact": [True, None]}))["c59"].to_list() == [True, None]


def test_parquet_streams_to_parquet(tmp_path: Path) -> None:
    program = made_up_program(seed=3, size=40)
    frame = made_up_frame(Random(3), program, rows=5_000).with_columns(
        pl.selectors.by_dtype(pl.Int128).cast(pl.Float64)
    )
    frame.write_parquet(tmp_path / "in.parquet")
    statuses(program, pl.scan_parquet(tmp_path / "in.parquet"), ["@row"]).sink_parquet(tmp_path / "out.parquet")
    streamed = pl.read_parquet(tmp_path / "out.parquet").sort("@row")
    assert streamed.equals(statuses(program, frame, ["@row"]))


def test_days_are_compared_as_days() -> None:
    program = program_of([Comparison("leaf", "fact", Op.BEFORE, date(2014, 9, 10))])
    frame = pl.DataFrame({"fact": [date(2014, 9, 9), date(2014, 9, 10), None]})
    assert statuses(program, frame)["leaf"].to_list() == [True, False, None]


@pytest.mark.parametrize("seed", range(8))
def test_programs_evaluated_as_one_give_each_its_own_statuses(seed: int) -> None:
    programs = [replace(program, id=str(place)) for place, (_, program) in enumerate(small_programs(seed))]
    random = Random(seed)
    for first in range(0, len(programs), TOGETHER):
        group = programs[first : first + TOGETHER]
        one = merged(group)
        for program in group:
            frame = made_up_frame(random, program, rows=50)
            alone, together = statuses(program, frame), statuses(one.program, frame)
            for id_, name in one.names[program.id].items():
                assert alone[id_].to_list() == together[name].to_list(), (program, id_)


def test_what_the_library_shares_is_one_criterion(library: Library) -> None:
    programs = [one.program for guideline in library.guidelines.values() for one in guideline.recommendations]
    assert len(merged(programs).program.criteria) < sum(len(program.criteria) for program in programs) / 10


def test_one_is_not_yes() -> None:
    programs = [
        Program(id_, (Comparison("root", "fact", Op.IS, value),), "")
        for id_, value in (("a", 1), ("b", True), ("c", 1.0))
    ]
    assert len({merged(programs).names[id_]["root"] for id_ in "abc"}) == 3
