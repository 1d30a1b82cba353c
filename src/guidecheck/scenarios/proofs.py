"""What a scenario or a case rests on and insists on: enough to ask whether it would notice another rule."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from guidecheck.case import Study
from guidecheck.program import Answers, CriterionId
from guidecheck.source import Node
from guidecheck.vocabulary import Value

CONTROLS = "controls"
"""Stands among what a scenario insists on where it says which guideline controls."""


@dataclass(frozen=True, slots=True)
class Proof:
    """The answers of the record, the criteria whose status is insisted on, and how the guideline was chosen.

    A case of `cases.yaml` has no day, and a study only where it names one.
    """

    answers: Answers
    asserted: frozenset[CriterionId]
    study: Study | None = None
    day: date | None = None
    edition: str | None = None
    controls: bool = False


def study_of(node: Node | None) -> Study | None:
    """The study that a case of `cases.yaml` names."""
    if node is None:
        return None
    technique = node.step("technique")
    named = tuple(str(part.value) for part in technique.items) if technique else ()
    return Study(str(node.mapping["modality"].value), str(node.mapping["region"].value), technique=named)


def plain_proof(proof: Proof) -> dict[str, object]:
    """A proof as JSON has it."""
    study = proof.study
    return {
        "answers": {name: _plain(value) for name, value in proof.answers.items()},
        "asserted": sorted(proof.asserted),
        "study": [study.modality, study.region, list(study.technique)] if study else None,
        "day": proof.day.isoformat() if proof.day else None,
        "edition": proof.edition,
        "controls": proof.controls,
    }


def proof_of(told: Mapping[str, Any]) -> Proof:
    """A proof from its JSON."""
    study = told["study"]
    return Proof(
        answers={name: _value(value) for name, value in told["answers"].items()},
        asserted=frozenset(told["asserted"]),
        study=Study(study[0], study[1], technique=tuple(study[2])) if study else None,
        day=date.fromisoformat(told["day"]) if told["day"] else None,
        edition=told["edition"],
        controls=told["controls"],
    )


def _plain(value: Value | None) -> object:
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _value(told: Any) -> Value | None:
    value: Value | None = date.fromisoformat(told["day"]) if isinstance(told, dict) else told
    return value
