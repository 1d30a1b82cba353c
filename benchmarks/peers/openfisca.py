"""OpenFisca-Core: each criterion as a variable with a formula over arrays, computed when it is asked for."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import polars as pl
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.peers.shape import (
    Peer,
    Prepared,
    Signs,
    constant_sign,
    criteria_numbered,
    facts_of,
    numbered,
    plain,
    silent_sign,
)
from guidecheck.engines.limits import values_of
from guidecheck.engines.reference import COMPARE
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not, Op, Program

YEAR = "2020"
Formula = Callable[..., Any]
Codes = Mapping[str, Mapping[str, int]]


def prepare(programs: Sequence[Program], frame: pl.DataFrame) -> Prepared:
    """A system of variables for each program, and the facts as arrays of numbers."""
    codes = _codes(frame)
    arrays = {name: _array(frame[name], codes.get(name, {})) for name in frame.columns}
    systems = [system(program, codes) for program in programs]

    def run() -> Any:
        return [_computed(one, program, arrays, frame.height) for one, program in zip(systems, programs, strict=True)]

    def signs(result: Any, place: int) -> Signs:
        return [[int(sign) for sign in row] for row in np.column_stack(result[place])]

    return Prepared(run, signs)


def system(program: Program, codes: Codes) -> Any:
    """The program as a system: an input variable for each fact, a formula for each criterion."""
    entity = build_entity(key="study", plural="studies", label="A study", is_person=True)
    made = TaxBenefitSystem([entity])
    facts, names = numbered(facts_of(program), "f"), criteria_numbered(program)
    for name in facts.values():
        made.add_variable(_variable(name, entity, float, float("nan")))
    for one in program.criteria:
        made.add_variable(_variable(names[one.id], entity, int, 0, _formula(one, facts, names, codes)))
    return made


def _computed(system_: Any, program: Program, arrays: Mapping[str, Any], count: int) -> list[Any]:
    simulation = SimulationBuilder().build_default_simulation(system_, count=count)
    for fact, name in numbered(facts_of(program), "f").items():
        simulation.set_input(name, YEAR, arrays[fact])
    return [simulation.calculate(name, YEAR) for name in criteria_numbered(program).values()]


def _variable(name: str, entity: Any, kind: type, default: float, formula: Formula | None = None) -> Any:
    content = {"value_type": kind, "entity": entity, "definition_period": DateUnit.YEAR, "default_value": default}
    return type(name, (Variable,), {**content, "label": name, **({"formula": formula} if formula else {})})


def _formula(criterion: Criterion, facts: Mapping[str, str], names: Mapping[CriterionId, str], codes: Codes) -> Formula:
    match criterion:
        case Comparison():
            return _comparison(criterion, facts[criterion.fact], codes.get(criterion.fact, {}))
        case AtLeast():
            return _at_least(criterion, [names[part] for part in criterion.parts])
        case Not():
            part = names[criterion.part]
            return lambda study, period: -study(part, period)


def _comparison(comparison: Comparison, name: str, codes: Mapping[str, int]) -> Formula:
    values = [float(codes.get(str(value), -1)) if codes else float(plain(value)) for value in values_of(comparison)]  # type: ignore[arg-type] # a bool, a number or the number of a day
    compare, silent = COMPARE[Op.IS if comparison.op is Op.ONE_OF else comparison.op], silent_sign(comparison)

    def formula(study: Any, period: Any) -> Any:
        fact = study(name, period)
        met = np.logical_or.reduce([compare(fact, value) for value in values])
        return np.where(np.isnan(fact), silent, np.where(met, 1, -1))

    return formula


def _at_least(criterion: AtLeast, parts: Sequence[str]) -> Formula:
    constant = constant_sign(criterion)

    def formula(study: Any, period: Any) -> Any:
        if constant is not None:
            return study.filled_array(constant)
        signs = [study(part, period) for part in parts]
        if criterion.count in {1, len(parts)}:
            return (np.minimum if criterion.count == len(parts) else np.maximum).reduce(signs)
        met, possible = sum(sign == 1 for sign in signs), sum(sign != -1 for sign in signs)
        return np.where(met >= criterion.count, 1, np.where(possible < criterion.count, -1, 0))

    return formula


def _codes(frame: pl.DataFrame) -> Codes:
    """A number for each word that occurs."""
    words = (series for series in frame if series.dtype == pl.String)
    return {one.name: {word: place for place, word in enumerate(sorted(one.drop_nulls().unique()))} for one in words}


def _array(series: pl.Series, codes: Mapping[str, int]) -> Any:
    if series.dtype == pl.String:
        series = series.replace_strict(list(codes), list(codes.values()), default=None, return_dtype=pl.Float64)
    elif series.dtype == pl.Date:
        series = series.cast(pl.Int32) + 719_163  # the number of the day that Polars counts from
    return series.cast(pl.Float64).fill_null(float("nan")).to_numpy()


PEER = Peer(
    "OpenFisca-Core",
    10_000,
    "no missing value and no third truth value: NaN and signs; no words: numbers in their place",
    prepare,
)
