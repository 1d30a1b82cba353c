"""Every engine gives every criterion the same status, whatever the program and the record."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guidecheck.engines import verified
from guidecheck.engines.choice import NotLoaded
from guidecheck.engines.durable import DurableEngine
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.engines.verified import EnginesDisagree, evaluate_verified
from guidecheck.program import Answers, AtLeast, Comparison, Op, Program
from guidecheck.status import Status
from tests.strategies import answers_to, made_up_answers, made_up_program, program_of, programs

REFERENCE = ReferenceEngine()
RECORDS_A_PROGRAM = 100  # times 300 programs: 30,000 pairs
ONE_FACT = program_of([Comparison("weeks", "number_0", Op.AT_LEAST, 3), AtLeast("root", 1, ("weeks",))])


@pytest.fixture(scope="module")
def durable() -> DurableEngine:
    return DurableEngine(most_rulesets=8)


def differences(engine: DurableEngine, program: Program, answers: Answers) -> dict[str, tuple[Status | None, Status]]:
    given_, expected = engine.evaluate(program, answers), REFERENCE.evaluate(program, answers)
    assert list(given_) == list(expected)
    return {id_: (given_.get(id_), status) for id_, status in expected.items() if given_.get(id_) is not status}


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(program=programs(), seed=st.integers(0, 2**32))
def test_engines_agree_on_generated_programs_and_records(durable: DurableEngine, program: Program, seed: int) -> None:
    random = Random(seed)
    for _ in range(RECORDS_A_PROGRAM):
        answers = made_up_answers(random, program)
        assert not differences(durable, program, answers), (program, answers)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_engines_agree_on_records_that_shrink(durable: DurableEngine, data: st.DataObject) -> None:
    program = data.draw(programs())
    assert not differences(durable, program, data.draw(answers_to(program)))


@pytest.mark.parametrize("size", [60, 120, 240, 400])
def test_engines_agree_on_large_programs(durable: DurableEngine, size: int) -> None:
    program, random = made_up_program(seed=size, size=size), Random(size)
    for _ in range(RECORDS_A_PROGRAM):
        answers = made_up_answers(random, program)
        assert not differences(durable, program, answers), answers


def test_engines_agree_while_threads_share_programs_and_rulesets_come_and_go() -> None:
    engine = DurableEngine(most_rulesets=3)
    shared = [made_up_program(seed, 40) for seed in range(6)]

    def work(thread: int) -> int:
        random = Random(thread)
        own = made_up_program(1_000 + thread, 40)
        for _ in range(150):
            program = random.choice([own, *shared])
            assert not differences(engine, program, made_up_answers(random, program))
        return thread

    with ThreadPoolExecutor(max_workers=6) as pool:
        assert sorted(pool.map(work, range(6))) == list(range(6))


def test_what_is_verified_names_the_engine() -> None:
    statuses, engine = evaluate_verified(ONE_FACT, {"number_0": 4})
    assert (statuses["root"], engine) == (Status.MET, "durable")


def test_a_difference_is_an_error_that_names_the_criterion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verified, "load_engine", _engine(lambda: {"weeks": Status.MET, "root": Status.NOT_MET}))
    with pytest.raises(EnginesDisagree, match="`root`: durable says not_met, reference says met") as raised:
        evaluate_verified(ONE_FACT, {"number_0": 4})
    assert (raised.value.program, raised.value.criterion) == (ONE_FACT.id, "root")


def test_a_criterion_left_out_is_a_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verified, "load_engine", _engine(lambda: {"weeks": Status.MET}))
    with pytest.raises(EnginesDisagree, match="durable says nothing"):
        evaluate_verified(ONE_FACT, {"number_0": 4})


def test_reference_answers_where_durable_rules_cannot_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verified, "load_engine", lambda: NotLoaded("no module of that name"))
    statuses, engine = evaluate_verified(ONE_FACT, {"number_0": 4})
    assert statuses["root"] is Status.MET
    assert engine == "reference (durable-rules could not be loaded: no module of that name)"


def test_reference_answers_where_durable_rules_cannot_carry_the_program() -> None:
    wide = program_of([*ONE_FACT.criteria, AtLeast("wide", 1, ("root",) * 10_001)])
    statuses, engine = evaluate_verified(wide, {"number_0": 4})
    assert statuses["wide"] is Status.MET
    assert engine.startswith("reference (durable-rules cannot carry generated/program: ")


def _engine(statuses: Callable[[], dict[str, Status]]) -> Callable[[], object]:
    class Stub:
        name = "durable"

        def evaluate(self, program: Program, answers: Answers) -> dict[str, Status]:
            return statuses()

    return Stub
