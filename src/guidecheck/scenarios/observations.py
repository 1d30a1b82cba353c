"""What was seen of a recommendation's criteria: in a scenario that passed, or in a case of `cases.yaml`."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from guidecheck.authoring.cases import run_cases
from guidecheck.authoring.faults import Faults
from guidecheck.authoring.files import read_cases
from guidecheck.authoring.folder import default_rules
from guidecheck.authoring.ids import ROOT
from guidecheck.determination import Determination
from guidecheck.diagnostics import Span, fault
from guidecheck.guideline import Library
from guidecheck.program import CriterionId
from guidecheck.record import record_of
from guidecheck.scenarios.proofs import CONTROLS, Proof, plain_proof, proof_of, study_of
from guidecheck.scenarios.stage import Stage
from guidecheck.source import Node
from guidecheck.status import Status

_LETTERS = {Status.MET: "m", Status.NOT_MET: "n", Status.NOT_DOCUMENTED: "d"}
_STATUSES = {letter: status for status, letter in _LETTERS.items()}


@dataclass(frozen=True, slots=True)
class Observation:
    """The status of every criterion of one recommendation at one time, what showed it, and what it insists on."""

    recommendation: str
    fingerprint: str
    statuses: Mapping[CriterionId, Status]
    source: str
    proof: Proof | None = None


def observed(stage: Stage, source: str) -> Iterator[Observation]:
    """What a scenario has shown."""
    for one in stage.determinations:
        if one.controlling is not None:
            opinion = one.controlling
            statuses = {finding.id: finding.status for finding in opinion.finding.walk()}
            full = f"{opinion.guideline}/{opinion.recommendation}"
            yield Observation(full, opinion.fingerprint, statuses, source, _proof(stage, one))


def _proof(stage: Stage, one: Determination) -> Proof | None:
    if stage.case is None or one.study is None:
        return None
    record = record_of(stage.case, one.study, one.as_of, stage.library.vocabulary)
    claimed = frozenset(stage.claims.get(id(one), ()))
    return Proof(
        answers=record.values(),
        asserted=claimed - {CONTROLS},
        study=one.study,
        day=one.key_date,
        edition=stage.edition,
        controls=CONTROLS in claimed,
    )


def observed_in_cases(library: Library, rules: Path | None = None) -> list[Observation]:
    """What the cases beside the guidelines show; raises `InvalidInput` where one is faulty or proves something else."""
    faults = Faults()
    found: list[Observation] = []
    for id_, node in read_cases(rules or default_rules(), faults).items():
        guideline = library.guidelines.get(id_)
        runs = run_cases(guideline, node, library.vocabulary, faults) if guideline else None
        for run, case in zip(runs or (), node.mapping["cases"].items if runs else (), strict=True):
            program = run.recommendation.program
            proof = Proof(run.facts, _asserted(case), study_of(case.step("study")))
            found.append(Observation(program.id, program.fingerprint, run.statuses, node.span.file, proof))
    faults.raise_any()
    return found


def _asserted(case: Node) -> frozenset[CriterionId]:
    """The criteria whose status a case of `cases.yaml` insists on."""
    criteria = case.step("criteria")
    return frozenset({ROOT, *(criteria.mapping if criteria else ())})


def observations_text(observations: Iterable[Observation]) -> str:
    """Observations as JSON lines; equal ones of one source stand there once."""
    lines = dict.fromkeys(_line(one) for one in observations)
    return "".join(f"{line}\n" for line in lines)


def _line(one: Observation) -> str:
    statuses = {id_: _LETTERS[status] for id_, status in one.statuses.items()}
    told = plain_proof(one.proof) if one.proof else None
    return json.dumps([one.recommendation, one.fingerprint, one.source, statuses, told], ensure_ascii=False)


def observations_in(text: str) -> Iterator[Observation]:
    """Observations from their JSON lines."""
    for line in text.splitlines():
        recommendation, fingerprint, source, letters, told = json.loads(line)
        statuses = {id_: _STATUSES[letter] for id_, letter in letters.items()}
        yield Observation(recommendation, fingerprint, statuses, source, proof_of(told) if told else None)


def load_observations(path: Path) -> list[Observation]:
    """The observations that `pytest --guidecheck-coverage` wrote; raises `InvalidInput` where the file holds none."""
    try:
        return list(observations_in(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise fault(Span(str(path)), f"cannot be read: {(error.strerror or '').lower()}") from None
    except (ValueError, KeyError, AttributeError):
        raise fault(Span(str(path)), "not a file that `pytest --guidecheck-coverage` wrote") from None
