"""guidecheck's own engines in the form of a peer: what the others are held to, and compared with."""

from collections.abc import Sequence
from typing import Any

import polars as pl

from benchmarks.peers.shape import Peer, Prepared, Signs, answers_in
from guidecheck.engines import Engine
from guidecheck.engines.columnar import statuses
from guidecheck.engines.durable import DurableEngine
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.program import Program
from guidecheck.status import Status

SIGNS = {Status.MET: 1, Status.NOT_MET: -1, Status.NOT_DOCUMENTED: 0}


def one_case(engine: Engine, programs: Sequence[Program], frame: pl.DataFrame) -> Prepared:
    """Row after row."""
    rows = [
        [{name: value for name, value in row.items() if value is not None} for row in answers_in(frame, program)]
        for program in programs
    ]

    def run() -> Any:
        return [[engine.evaluate(program, row) for row in own] for program, own in zip(programs, rows, strict=True)]

    def signs(result: Any, place: int) -> Signs:
        order = [criterion.id for criterion in programs[place].criteria]
        return [[SIGNS[row[id_]] for id_ in order] for row in result[place]]

    return Prepared(run, signs)


def columns(programs: Sequence[Program], frame: pl.DataFrame) -> Prepared:
    """All rows at once."""

    def run() -> Any:
        return [statuses(program, frame) for program in programs]

    def signs(result: Any, place: int) -> Signs:
        return [[0 if value is None else 1 if value else -1 for value in row] for row in result[place].iter_rows()]

    return Prepared(run, signs)


REFERENCE = Peer("guidecheck, reference", 200, "", lambda *given: one_case(ReferenceEngine(), *given))
DURABLE = Peer("guidecheck, durable-rules", 20, "", lambda *given: one_case(DurableEngine(), *given))
COLUMNAR = Peer("guidecheck, columnar (Polars)", 100_000, "", columns)
