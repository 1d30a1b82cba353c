"""A Program as a ruleset of durable-rules: every criterion is two rules, one derives `met` and one `not met`.

A comparison's rules test an answer (`questions`). A composite's rules count *findings*: whenever a criterion is
derived, each whole that it is a part of is told so by one small fact, 1 for met and 0 for not met. "At least n of m"
is met by the n-th finding of 1 and not met by the (m - n + 1)-th of 0, which is Kleene's logic: what neither rule
derives is not documented.

Nothing is joined, so a wide composite costs as many facts as it has parts, where a rule for each combination of parts
would be a binomial number of rules, and a join of them ends at 16. A part that stands in a whole twice tells it twice.
A whole that no part can change, such as "any of" nothing, is told at the start.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from guidecheck.engines.limits import Unsupported, limits_crossed
from guidecheck.engines.questions import (
    MOST_IN_BUCKET,
    Asked,
    Condition,
    Question,
    Sent,
    bucketed,
    head_and_id,
    questions_of,
)
from guidecheck.program import Answers, AtLeast, Comparison, Criterion, CriterionId, Not, Program, parts_of
from guidecheck.status import Status

WAKING = "wake"  # a rule that fires once in a new session, before anything else
WAKE = Sent('{"id":"wake","b":0}', '{"id":"wake"}')
_WHOLES_IN_BUCKET = MOST_IN_BUCKET // 2


@dataclass(frozen=True, slots=True)
class Derivation:
    """What a rule says when it fires: a status of a criterion, and what its wholes are then told."""

    criterion: CriterionId
    status: Status
    findings: Sent | None


@dataclass(frozen=True, slots=True)
class Encoding:
    """A program as durable-rules takes it; `derivations` by the names of the rules, `axioms` are told at the start."""

    ruleset: str
    questions: tuple[Question, ...]
    derivations: Mapping[str, Derivation]
    axioms: tuple[Sent, ...]

    def facts(self, answers: Answers) -> list[Sent]:
        """What the engine is told of a record; nothing where the record answers no question."""
        put = (question.put(answers) for question in self.questions)
        return [*self.axioms, *(fact for fact in put if fact is not None)]


@dataclass(frozen=True, slots=True)
class Need:
    """How many findings of 1 or of 0 derive a status of a whole."""

    finding: int
    count: int


def encode(program: Program) -> Encoding:
    """The ruleset of *program*; raises `Unsupported` where it crosses a limit."""
    limits = limits_crossed(program)
    if limits:
        raise Unsupported(program.id, limits)
    asked = tuple(questions_of(program, _first_question_bucket(program)))
    return Encoding(
        ruleset=json.dumps(dict(_rules(program, asked)), separators=(",", ":")),
        questions=tuple(part.question for part in asked),
        derivations=dict(_derivations(program)),
        axioms=tuple(_axioms(program)),
    )


def rule_name(number: int, status: Status) -> str:
    """The name of the rule that derives *status* for the criterion of that number."""
    return f"{number}{'+' if status is Status.MET else '-'}"


def needs(whole: AtLeast | Not) -> tuple[Need, Need]:
    """What derives met, and what derives not met."""
    match whole:
        case AtLeast():
            most = len(whole.parts) + 1  # findings that can never be: a count above the parts, or none to fail
            return Need(1, min(whole.count, most)), Need(0, min(most - whole.count, most))
        case Not():
            return Need(0, 1), Need(1, 1)


def _rules(program: Program, asked: tuple[Asked, ...]) -> Iterator[tuple[str, Condition]]:
    tests = {id_: conditions for part in asked for id_, conditions in part.conditions.items()}
    yield WAKING, _rule({"b": 0})
    for number, criterion in enumerate(program.criteria):
        met, not_met = _rules_of(number, criterion, tests)
        yield rule_name(number, Status.MET), met
        yield rule_name(number, Status.NOT_MET), not_met


def _rules_of(
    number: int, criterion: Criterion, tests: Mapping[CriterionId, tuple[Condition, Condition]]
) -> tuple[Condition, Condition]:
    if isinstance(criterion, Comparison):
        met, not_met = tests[criterion.id]
        return _rule(met), _rule(not_met)
    first, second = needs(criterion)
    return _counting(number, first), _counting(number, second)


def _rule(condition: Condition, count: int = 1) -> Condition:
    return {"all": [{"m": condition}], "count": count}


def _counting(number: int, need: Need) -> Condition:
    return _rule(bucketed(_bucket(number), {f"w{number}": need.finding}), max(need.count, 1))


def _bucket(number: int) -> int:
    return 1 + number // _WHOLES_IN_BUCKET


def _first_question_bucket(program: Program) -> int:
    return 1 + _bucket(len(program.criteria))


def _derivations(program: Program) -> Iterator[tuple[str, Derivation]]:
    told = _told(program)
    for number, criterion in enumerate(program.criteria):
        for status, value in ((Status.MET, 1), (Status.NOT_MET, 0)):
            findings = _findings(told.get(criterion.id, []), value)
            yield rule_name(number, status), Derivation(criterion.id, status, findings)


def _told(program: Program) -> Mapping[CriterionId, list[Sent]]:
    """For each criterion the starts of the findings that tell its wholes."""
    told: dict[CriterionId, list[Sent]] = {}
    edges = ((number, part) for number, whole in enumerate(program.criteria) for part in parts_of(whole))
    for edge, (number, part) in enumerate(edges):
        told.setdefault(part, []).append(head_and_id(f"f{edge}", _bucket(number), f"w{number}"))
    return told


def _findings(heads: list[Sent], value: int) -> Sent | None:
    if not heads:
        return None
    return Sent(",".join(f"{head.text}{value}}}" for head in heads), ",".join(head.id for head in heads))


def _axioms(program: Program) -> Iterator[Sent]:
    """The findings that hold whatever the record says."""
    for number, criterion in enumerate(program.criteria):
        if isinstance(criterion, Comparison):
            continue
        head = head_and_id(f"a{number}", _bucket(number), f"w{number}")
        for need in needs(criterion):
            if need.count <= 0:
                yield Sent(f"{head.text}{need.finding}}}", head.id)
