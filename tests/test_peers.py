"""The engines that benchmarks compare guidecheck with say the same of every criterion."""

from importlib import import_module

import polars as pl
import pytest
from benchmarks.generate import facts
from benchmarks.peers.__main__ import COLUMNS, ONE_CASE, programs_for, signs_of
from benchmarks.peers.ours import COLUMNAR, REFERENCE
from benchmarks.peers.shape import Peer, facts_of

from guidecheck.guideline import Library

LIBRARIES = {"zen": "zen", "common_expression": "cel", "duckdb_sql": "duckdb", "openfisca": "openfisca_core"}


@pytest.mark.parametrize("name", [*ONE_CASE, *COLUMNS])
def test_a_peer_agrees_on_every_status_of_the_elbow(name: str, library: Library) -> None:
    pytest.importorskip(LIBRARIES[name], reason=f"{name}: pip install 'guidecheck[bench]'")
    agree(import_module(f"benchmarks.peers.{name}").PEER, library)


def test_the_columnar_engine_agrees_as_a_peer(library: Library) -> None:
    agree(COLUMNAR, library)


def agree(peer: Peer, library: Library) -> None:
    programs = programs_for(library, ["elbow"])
    asked = sorted({fact for program in programs for fact in facts_of(program)})
    frame: pl.DataFrame = facts(40, library).select(asked).collect()
    assert signs_of(peer.prepare(programs, frame), programs) == signs_of(REFERENCE.prepare(programs, frame), programs)
