"""The tables in `conformance/`, which every engine must give."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from guidecheck.engines import Engine
from guidecheck.engines.durable import DurableEngine
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.program import AtLeast, Comparison, Criterion, Not, Op
from guidecheck.status import Status
from tests.strategies import program_of

MARKS = {"+": Status.MET, "-": Status.NOT_MET, "?": Status.NOT_DOCUMENTED}


def table(name: str) -> list[dict[Any, Any]]:
    rows: list[dict[Any, Any]] = yaml.safe_load((Path(__file__).parent / "conformance" / name).read_text("utf-8"))
    return rows


def said(row: Mapping[Any, Any]) -> str:
    return ", ".join(f"{key} {value}" for key, value in row.items() if key != "criteria")[:100]


@pytest.fixture(scope="module", params=[ReferenceEngine, DurableEngine], ids=["reference", "durable"])
def engine(request: pytest.FixtureRequest) -> Engine:
    made: Engine = request.param()
    return made


@pytest.mark.parametrize("row", table("composites.yaml"), ids=said)
def test_a_composite_combines_its_parts(engine: Engine, row: Mapping[Any, Any]) -> None:
    statuses = row.get("not", row.get("of"))
    parts = [Comparison(f"part-{n}", f"fact-{n}", Op.IS, True) for n in range(len(statuses))]
    ids = tuple(part.id for part in parts)
    whole = Not("whole", ids[0]) if "not" in row else AtLeast("whole", row["at_least"], ids)
    answers = {f"fact-{n}": status == "+" for n, status in enumerate(statuses) if status != "?"}
    given = engine.evaluate(program_of([*parts, whole]), answers)
    assert [given[id_] for id_ in (*ids, "whole")] == [MARKS[mark] for mark in statuses + row["gives"]]


@pytest.mark.parametrize("row", table("comparisons.yaml"), ids=said)
def test_a_comparison_holds_the_answer_to_its_value(engine: Engine, row: Mapping[Any, Any]) -> None:
    op = next(op for op in Op if op in row)
    value = tuple(row[op]) if op is Op.ONE_OF else row[op]
    program = program_of([Comparison("leaf", "fact", op, value, row.get("silence"))])
    answers = {"fact": row["answer"]} if "answer" in row else {}
    assert engine.evaluate(program, answers) == {"leaf": MARKS[row["gives"]]}


@pytest.mark.parametrize("row", table("programs.yaml"), ids=lambda row: row["about"])
def test_a_program_gives_every_criterion_its_status(engine: Engine, row: Mapping[Any, Any]) -> None:
    criteria: Sequence[Criterion] = [criterion(part) for part in row["criteria"]]
    for record in row["records"]:
        given = engine.evaluate(program_of(criteria), record["answers"])
        assert given == dict(zip(given, [MARKS[mark] for mark in record["gives"]], strict=True)), record


def criterion(row: Mapping[str, Any]) -> Criterion:
    if "fact" in row:
        return Comparison(row["id"], row["fact"], Op.IS, row["is"], row.get("silence"))
    return Not(row["id"], row["not"]) if "not" in row else AtLeast(row["id"], row["at_least"], tuple(row["of"]))
