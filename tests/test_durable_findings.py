"""What was found out about durable-rules the hard way: each finding with what keeps guidecheck clear of it.

The fixture `raw` shows the engine as it is; the tests that would kill the process run in another one.
"""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from guidecheck.engines.choice import NotLoaded, load_engine
from guidecheck.engines.durable import DurableEngine, DurableFault
from guidecheck.engines.encoding import encode
from guidecheck.engines.extension import load_extension
from guidecheck.engines.limits import MOST_CHOICES, MOST_CRITERIA, MOST_PARTS, Unsupported, limits_crossed
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.program import Answers, AtLeast, Comparison, Criterion, Not, Op, Program
from guidecheck.status import Status
from guidecheck.vocabulary import Value
from tests.strategies import made_up_answers, made_up_program, program_of

ONE_FACT = program_of([Comparison("weeks", "weeks", Op.AT_LEAST, 3), AtLeast("root", 1, ("weeks",))])
ROOT = Path(__file__).parents[1]
LAZILY = "import os, sys; sys.setdlopenflags(os.RTLD_LAZY)\n"
Fires = Callable[[dict[str, Any], str], bool]


@pytest.fixture
def durable() -> DurableEngine:
    return DurableEngine()


@pytest.fixture
def raw() -> Fires:
    """Whether a fact meets a condition of the engine's own, without guidecheck."""
    extension = load_extension()

    def fires(condition: dict[str, Any], fact: str) -> bool:
        handle = extension.create_ruleset("raw", json.dumps({"rule": {"all": [{"m": condition}]}}))
        code: int = extension.assert_fact(handle, fact)[0]
        return code == 0

    return fires


def another_process(code: str, *options: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *options, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False, cwd=ROOT)


def agrees(engine: DurableEngine, program: Program, *records: Answers) -> bool:
    return all(engine.evaluate(program, record) == ReferenceEngine().evaluate(program, record) for record in records)


def root_conditions(program: Program) -> Iterator[dict[str, Any]]:
    for rule in json.loads(encode(program).ruleset).values():
        yield from (part["m"] for part in rule["all"])


# Kills the process


DELETED_UNWOKEN = """
import durable_rules_engine as engine
heap = [bytes([255]) * size for size in range(8, 9000, 8) for _ in range(30)]
del heap  # what was never set is now not zero
handle = engine.create_ruleset("raw", '{"rule":{"all":[{"m":{"v":1}}]}}')
engine.assert_fact(handle, '{"id":"x","v":2}')
engine.delete_state(handle, None)
"""

DROPPED_UNFIRED = """
from random import Random
heap = [bytes([255]) * size for size in range(8, 9000, 8) for _ in range(30)]
del heap
from guidecheck.engines.durable import _Session
from guidecheck.engines.encoding import encode
from guidecheck.engines.extension import load_extension
from tests.strategies import made_up_answers, made_up_program
for seed in range(20):
    program = made_up_program(seed, 10)
    encoding = encode(program)
    session = _Session(load_extension(), encoding)
    session._assert(",".join(fact.text for fact in encoding.facts(made_up_answers(Random(1), program))))
    del session
print("alive")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="what a freed pointer does is the platform's business")
def test_deleting_a_session_in_which_no_rule_fired_kills_the_process() -> None:
    assert another_process(LAZILY + DELETED_UNWOKEN).returncode < 0


def test_a_session_is_woken_before_it_is_deleted() -> None:
    assert another_process(DROPPED_UNFIRED).stdout == "alive\n"


def test_neither_host_nor_thread_is_used() -> None:
    code = """
import sys, threading
from guidecheck.engines.choice import load_engine
from tests.strategies import made_up_program
load_engine().evaluate(made_up_program(1, 20), {"boolean_0": True})
print("durable" in sys.modules, threading.active_count())
"""
    assert another_process(code).stdout == "False 1\n"


def test_conditions_stand_in_buckets_so_that_no_512_stand_side_by_side(durable: DurableEngine) -> None:
    leaves = [Comparison(f"leaf-{n}", f"fact-{n}", Op.IS, n) for n in range(900)]
    program = program_of([*leaves, AtLeast("root", 450, tuple(leaf.id for leaf in leaves))])
    side_by_side: dict[int, set[str]] = {}
    for condition in root_conditions(program):
        bucket, *tests = condition.get("$and", [condition])
        side_by_side.setdefault(bucket["b"], set()).update(map(json.dumps, tests))
    assert len(side_by_side) < 512
    assert max(map(len, side_by_side.values())) <= 80
    assert agrees(durable, program, {}, {f"fact-{n}": n - n % 2 for n in range(900)})


def test_many_comparisons_of_one_kind_do_not_share_a_condition_256_times(durable: DurableEngine) -> None:
    leaves = [Comparison(f"leaf-{n}", "weeks", Op.AT_LEAST, 3) for n in range(300)]
    program = program_of([*leaves, AtLeast("root", 300, tuple(leaf.id for leaf in leaves))])
    sharing: dict[str, int] = {}
    for condition in map(json.dumps, root_conditions(program)):
        sharing[condition] = sharing.get(condition, 0) + 1
    assert max(sharing.values()) <= 20
    assert agrees(durable, program, {}, {"weeks": 3}, {"weeks": 2})


# Silently wrong


@pytest.mark.parametrize(
    ("condition", "fact"),
    [
        ({"$gte": {"v": 4}}, '{"v":"abc"}'),
        ({"v": 1}, '{"v":true}'),
        ({"v": "10"}, '{"v":10}'),
        ({"v": "ab"}, json.dumps({"v": "ab" + "x" * 65_536})),
    ],
    ids=["a word is more than 4", "true is 1", "10 is a word", "a long word is a short one"],
)
def test_the_engine_cannot_be_trusted_with_values(raw: Fires, condition: dict[str, Any], fact: str) -> None:
    assert raw(condition, fact)


def test_only_places_reach_the_engine() -> None:
    program = made_up_program(seed=1, size=200)
    record = made_up_answers(Random(1), program)
    for fact in encode(program).facts(record):
        *ours, value = json.loads(fact.text).values()
        assert [type(part) for part in ours] == [str, int]
        assert type(value) is int


@pytest.mark.parametrize(("value", "answer"), [(1, True), (1, "1"), (True, 1), ("1", 1), ("True", True), (0, False)])
def test_true_and_1_and_the_word_1_are_never_taken_for_each_other(
    durable: DurableEngine, value: Value, answer: Value
) -> None:
    with pytest.raises(TypeError, match=r"and .* is none"):
        durable.evaluate(program_of([Comparison("leaf", "fact", Op.IS, value)]), {"fact": answer})


@pytest.mark.parametrize("answer", [float("nan"), datetime(2014, 9, 10, 12), None.__class__], ids=str)  # noqa: DTZ001
def test_what_is_no_value_is_refused(durable: DurableEngine, answer: Any) -> None:
    with pytest.raises(TypeError):
        durable.evaluate(ONE_FACT, {"weeks": answer})


@pytest.mark.parametrize("length", [65_534, 65_535, 65_536, 65_537, 65_538, 131_073])
def test_a_long_word_never_equals_a_short_one(durable: DurableEngine, length: int) -> None:
    program = program_of([Comparison("leaf", "fact", Op.IS, "x"), Comparison("empty", "fact", Op.IS, "")])
    assert set(durable.evaluate(program, {"fact": "x" * length}).values()) == {Status.NOT_MET}


def test_two_names_with_one_hash_are_one_name_to_the_engine(raw: Fires) -> None:
    assert fnv("fact_522789") == fnv("fact_739192")
    assert raw({"fact_522789": 1}, '{"fact_739192":1}')


def test_no_two_of_our_names_have_one_hash() -> None:
    questions, wholes = ([f"{letter}{n}" for n in range(MOST_CRITERIA)] for letter in "qw")
    findings, axioms = [f"f{n}" for n in range(MOST_PARTS)], [f"a{n}" for n in range(MOST_CRITERIA)]
    for names in (["id", "sid", "$s", "b", *questions, *wholes], ["wake", "sid-0", *questions, *findings, *axioms]):
        assert len(set(map(fnv, names))) == len(names)


def test_names_that_the_engine_reserves_are_ours_to_use(durable: DurableEngine) -> None:
    leaves = [Comparison(name, name, Op.IS, True) for name in ("id", "sid", "$s", "$and", "wake", 'quo"te', "m")]
    program = program_of([*leaves, AtLeast("root", 7, tuple(leaf.id for leaf in leaves))])
    assert agrees(durable, program, {}, {leaf.fact: True for leaf in leaves}, {"id": False})


def test_one_ruleset_serves_one_thread_at_a_time(durable: DurableEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    extension, program = load_extension(), made_up_program(seed=7, size=60)
    created: list[str] = []
    wrong: list[Answers] = []

    class LetsOthersIn:
        def __getattr__(self, name: str) -> Any:
            if name == "create_ruleset":
                created.append(name)
            time.sleep(1e-6)
            return getattr(extension, name)

    def work(seed: int) -> None:
        random = Random(seed)
        records = [made_up_answers(random, program) for _ in range(20)]
        wrong.extend(record for record in records if not agrees(durable, program, record))

    monkeypatch.setattr(durable, "_extension", LetsOthersIn())
    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(created) == 1


@pytest.mark.parametrize("function", ["start_action_for_state", "complete_and_start_action", "retract_facts"])
def test_an_evaluation_that_is_broken_off_leaves_nothing_behind(
    durable: DurableEngine, monkeypatch: pytest.MonkeyPatch, function: str
) -> None:
    extension = load_extension()
    broken: list[bool] = []

    class Breaks:
        def __getattr__(self, name: str) -> Any:
            if name == function and broken:
                broken.clear()
                raise KeyboardInterrupt
            return getattr(extension, name)

    monkeypatch.setattr(durable, "_extension", Breaks())
    durable.evaluate(ONE_FACT, {"weeks": 4})
    broken.append(True)
    with pytest.raises(KeyboardInterrupt):
        durable.evaluate(ONE_FACT, {"weeks": 4})
    assert agrees(durable, ONE_FACT, {}, {"weeks": 2}, {"weeks": 4})


# Errors


@pytest.mark.parametrize(("rules", "code"), [(64, None), (65, 303)])
def test_a_fact_that_meets_65_conditions_is_an_error(rules: int, code: int | None) -> None:
    extension = load_extension()
    ruleset = {f"rule-{n}": {"all": [{"m": {"$gt": {"v": n}}}]} for n in range(rules)}
    handle = extension.create_ruleset("raw", json.dumps(ruleset))
    if code is None:
        assert extension.assert_fact(handle, '{"v":1000}')[0] == 0
    else:
        with pytest.raises(extension.error, match=str(code)):
            extension.assert_fact(handle, '{"v":1000}')


def test_one_fact_may_be_asked_any_number_of_times(durable: DurableEngine) -> None:
    leaves = [Comparison(f"leaf-{n}", "weeks", Op.AT_LEAST, n) for n in range(300)]
    choices = [Comparison(f"one-{n}", "weeks", Op.ONE_OF, tuple(range(n, n + 9))) for n in range(60)]
    program = program_of([*leaves, *choices, AtLeast("root", 9, tuple(leaf.id for leaf in leaves))])
    assert agrees(durable, program, {}, {"weeks": -1}, {"weeks": 8}, {"weeks": 59.5}, {"weeks": 1000})


def test_16_operators_in_one_condition_are_an_error(raw: Fires) -> None:
    condition: dict[str, Any] = {"v": 1}
    for depth in range(16):
        condition = {"$or" if depth % 2 else "$and": [condition, {f"x{depth}": 1}]}
    with pytest.raises(load_extension().error, match="113"):
        raw(condition, '{"v":1}')


def test_a_comparison_may_have_400_choices(durable: DurableEngine) -> None:
    choices = tuple(f"choice {n}" for n in range(MOST_CHOICES))
    program = program_of(
        [Comparison("leaf", "fact", Op.ONE_OF, choices), Comparison("same", "fact", Op.IS, choices[9])]
    )
    assert agrees(
        durable, program, {}, {"fact": choices[0]}, {"fact": choices[9]}, {"fact": choices[-1]}, {"fact": "?"}
    )


def test_a_join_of_two_way_ors_fires_more_than_twice_as_often_for_each() -> None:
    extension = load_extension()
    joined = [{f"m{n}$any": [{f"a{n}": {f"a{n}": 1}}, {f"b{n}": {f"b{n}": 1}}]} for n in range(4)]
    handle, fired = extension.create_ruleset("raw", json.dumps({"rule": {"all": joined}})), 0
    for name in (f"{letter}{n}" for n in range(4) for letter in "ab"):
        _, state = extension.assert_fact(handle, json.dumps({"id": name, name: 1}))
    message = extension.start_action_for_state(handle, state)
    while message:
        fired += 1
        message = extension.complete_and_start_action(handle, state)
    assert fired >= 2**4


def test_a_composite_may_have_a_thousand_parts_and_any_count(durable: DurableEngine) -> None:
    leaves = [Comparison(f"leaf-{n}", f"fact-{n % 40}", Op.IS, True) for n in range(200)]
    parts = tuple(leaf.id for leaf in leaves) * 5
    wholes = [AtLeast(f"at-least-{count}", count, parts) for count in (0, 1, 17, 500, 999, 1000, 1001, 10**6)]
    some = {f"fact-{n}": n % 2 == 0 for n in range(40)}
    assert agrees(durable, program_of([*leaves, *wholes]), {}, some, dict.fromkeys(some, True), {"fact-3": False})


def test_a_chain_of_criteria_may_be_as_long_as_a_program(durable: DurableEngine) -> None:
    chain = [Not(f"not-{n}", f"not-{n - 1}" if n else "weeks") for n in range(400)]
    assert agrees(durable, program_of([*ONE_FACT.criteria, *chain]), {}, {"weeks": 2}, {"weeks": 3})


def test_a_fact_has_three_fields_whatever_the_record() -> None:
    program = made_up_program(seed=3, size=300)
    facts = encode(program).facts(made_up_answers(Random(3), program))
    assert {len(json.loads(fact.text)) for fact in facts} == {3}


@pytest.mark.parametrize("number", ["1e-7", "Infinity"])
def test_exponents_and_infinity_are_errors_to_the_engine(raw: Fires, number: str) -> None:
    with pytest.raises(load_extension().error):
        raw({"$lt": {"v": 1}}, f'{{"v":{number}}}')


def test_an_equal_fact_and_an_id_that_is_still_there_match_nothing() -> None:
    extension = load_extension()
    handle = extension.create_ruleset("raw", '{"rule":{"all":[{"m":{"v":1}}]}}')
    facts = ['{"v":1}', '{"v":1}', '{"id":"x","v":1}', '{"id":"x","v":1,"w":2}', '{"v":2}']
    assert [extension.assert_fact(handle, fact)[0] for fact in facts] == [0, 2, 0, 2, 1]


def test_a_fact_that_the_engine_drops_is_an_error_and_no_result(
    durable: DurableEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    extension = load_extension()

    class KeepsFacts:
        def __getattr__(self, name: str) -> Any:
            return (lambda *_: None) if name == "retract_facts" else getattr(extension, name)

    monkeypatch.setattr(durable, "_extension", KeepsFacts())
    durable.evaluate(ONE_FACT, {"weeks": 4})
    with pytest.raises(DurableFault, match="code 2"):
        durable.evaluate(ONE_FACT, {"weeks": 4})


def test_rulesets_come_and_go_without_their_memory_staying() -> None:
    code = """
import resource
from guidecheck.engines.durable import DurableEngine
from tests.strategies import made_up_program
engine = DurableEngine(most_rulesets=2)
def grown(first, last):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for seed in range(first, last):
        engine.evaluate(made_up_program(seed, 60), {"boolean_0": True})
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
grown(0, 50)
print(grown(50, 250))
"""
    assert int(another_process(code).stdout) < 40  # megabytes; 200 rulesets that stayed would be some 500


@pytest.mark.parametrize(("facts", "code"), [(16, None), (17, 304)])
def test_a_join_of_17_facts_is_an_error(facts: int, code: int | None) -> None:
    extension = load_extension()
    ruleset = {"rule": {"all": [{f"m{n}": {"v": n}} for n in range(facts)]}}
    handle = extension.create_ruleset("raw", json.dumps(ruleset))
    for n in range(facts - 1):
        extension.assert_fact(handle, json.dumps({"id": f"{n}", "v": n}))
    if code is None:
        assert extension.assert_fact(handle, json.dumps({"id": "last", "v": facts - 1}))[0] == 0
    else:
        with pytest.raises(extension.error, match=str(code)):
            extension.assert_fact(handle, json.dumps({"id": "last", "v": facts - 1}))


def test_a_fact_of_253_fields_is_an_error(raw: Fires) -> None:
    assert raw({"f0": 1}, json.dumps({f"f{n}": 1 for n in range(252)}))
    with pytest.raises(load_extension().error, match="302"):
        raw({"f0": 1}, json.dumps({f"f{n}": 1 for n in range(253)}))


def test_more_than_1024_sessions_of_one_ruleset_are_an_error() -> None:
    extension = load_extension()
    handle = extension.create_ruleset("raw", '{"rule":{"all":[{"m":{"v":1}}]}}')
    for n in range(1_024):
        extension.assert_fact(handle, json.dumps({"sid": f"{n}", "v": 1}))
    with pytest.raises(MemoryError):
        extension.assert_fact(handle, '{"sid":"one more","v":1}')


# Swallowed


RAISES = """
from durable.lang import assert_fact, m, ruleset, when_all
with ruleset("raw"):
    @when_all(m.v == 1)
    def rule(c):
        raise ValueError("lost")
print(assert_fact("raw", {"v": 1}).get("exception", "nothing"))
"""


def test_what_an_action_of_ruleset_raises_ends_in_its_state() -> None:
    assert "lost" in another_process(LAZILY + RAISES).stdout


@pytest.mark.skipif(sys.version_info < (3, 12), reason="its clock is deprecated from 3.12 on")
def test_under_warnings_as_errors_no_rule_of_ruleset_fires() -> None:
    assert "lost" not in another_process(LAZILY + RAISES, "-W", "error").stdout


# Limits that a program can still cross


TOO_MUCH: Mapping[str, Sequence[Criterion]] = {
    "criteria": [Comparison(f"leaf-{n}", "weeks", Op.IS, n) for n in range(MOST_CRITERIA + 1)],
    "parts": [*ONE_FACT.criteria, AtLeast("wide", 1, ("weeks",) * MOST_PARTS)],
    "choices": [Comparison("leaf", "fact", Op.ONE_OF, tuple(map(str, range(MOST_CHOICES + 1))))],
    "values": [Comparison(f"leaf-{n}", "weeks", Op.ONE_OF, tuple(range(400))) for n in range(40)],
    "as boolean and as number": [Comparison("leaf", "fact", Op.IS, 1, silence=False)],
    "no value": [Comparison("leaf", "fact", Op.ONE_OF, ())],
    "nan": [Comparison("leaf", "fact", Op.AT_LEAST, float("nan"))],
}


@pytest.mark.parametrize("words", TOO_MUCH)
def test_a_program_that_crosses_a_limit_is_refused_in_words(durable: DurableEngine, words: str) -> None:
    program = program_of(TOO_MUCH[words])
    assert any(words in limit for limit in limits_crossed(program))
    with pytest.raises(Unsupported, match="durable-rules cannot carry generated/program: ") as raised:
        durable.evaluate(program, {})
    assert (raised.value.program, list(raised.value.limits)) == (program.id, limits_crossed(program))


def test_a_sound_program_crosses_no_limit() -> None:
    assert not limits_crossed(made_up_program(seed=5, size=400))


def test_the_largest_program_is_carried(durable: DurableEngine) -> None:
    leaves = [Comparison(f"leaf-{n}", f"fact-{n}", Op.AT_LEAST, n) for n in range(MOST_CRITERIA - 1)]
    program = program_of([*leaves, AtLeast("root", 1, tuple(leaf.id for leaf in leaves))])
    assert agrees(durable, program, {}, {f"fact-{n}": 1_000 for n in range(MOST_CRITERIA)})


# Loading


def test_warnings_as_errors_change_nothing() -> None:
    code = """
from guidecheck.engines.choice import load_engine
from tests.strategies import made_up_program
print(sorted(set(load_engine().evaluate(made_up_program(1, 20), {"boolean_0": True}).values()))[0])
"""
    assert another_process(code, "-W", "error").stdout == "met\n"


def test_loading_leaves_the_process_as_it_was() -> None:
    code = """
import sys
before = sys.getdlopenflags()
from guidecheck.engines.extension import load_extension
load_extension()
print(before == sys.getdlopenflags())
"""
    assert another_process(code).stdout == "True\n"


@pytest.mark.skipif(sys.version_info < (3, 13), reason="Python has the function up to 3.12")
def test_the_extension_refers_to_a_function_that_python_no_longer_has() -> None:
    eager = another_process("import os, sys; sys.setdlopenflags(os.RTLD_NOW); import durable_rules_engine")
    assert "PyEval_CallObject" in eager.stderr or eager.returncode == 0  # or it was built with the name defined


def test_without_the_extension_the_module_loads_and_the_reference_answers() -> None:
    code = """
import sys
sys.modules["durable_rules_engine"] = None
import guidecheck.engines.durable
from guidecheck.engines.verified import evaluate_verified
from tests.strategies import made_up_program
statuses, engine = evaluate_verified(made_up_program(1, 20), {"boolean_0": True})
print(len(statuses), engine)
"""
    assert another_process(code).stdout.startswith("20 reference (durable-rules could not be loaded: ")


def test_the_process_shares_one_engine() -> None:
    assert not isinstance(load_engine(), NotLoaded)
    assert load_engine() is load_engine()


def fnv(name: str) -> int:
    """The hash by which the engine knows a name: FNV-1a of 32 bits."""
    value = 0x811C9DC5
    for byte in name.encode():
        value = (value ^ byte) * 16_777_619 & 0xFFFFFFFF
    return value
