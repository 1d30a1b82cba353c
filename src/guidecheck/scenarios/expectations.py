"""What a Then step expects of the determinations, and the difference where they say something else."""

from collections.abc import Iterator
from dataclasses import dataclass

from guidecheck.authoring.ids import ROOT
from guidecheck.determination import Determination, Finding, Opinion, Outcome
from guidecheck.diagnostics import did_you_mean
from guidecheck.guideline import Role
from guidecheck.scenarios.entries import check_known
from guidecheck.scenarios.proofs import CONTROLS
from guidecheck.scenarios.stage import Stage
from guidecheck.status import Status

_STATUSES = {status.value.replace("_", " "): status for status in Status}
_OUTCOMES = {outcome.value.replace("_", " "): outcome for outcome in Outcome}
_LIMIT = {"holds": Status.MET, "does not hold": Status.NOT_MET}
_HOLDS = {Status.MET: "holds", Status.NOT_MET: "does not hold", Status.NOT_DOCUMENTED: "is not documented"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A criterion, and the status that would have been right."""

    criterion: str
    status: Status


class Mismatch(Exception):
    """A determination that says something else than the scenario."""

    def __init__(self, determination: Determination, expected: str, actual: str, wanted: Wanted | None = None) -> None:
        super().__init__(f"expected {expected}, got {actual}")
        self.determination = determination
        self.expected, self.actual, self.wanted = expected, actual, wanted


def outcome(stage: Stage, words: str, study: str | None) -> None:
    """Every study, or the one that is named, has the status."""
    check_known(words, _OUTCOMES, "status", stage.place)
    expected = _OUTCOMES[words]
    for one in stage.about(study):
        if one.outcome is not expected:
            root = one.controlling.finding.id if one.controlling else ""
            addressed = root and expected is not Outcome.NOT_ADDRESSED
            wanted = Wanted(root, Status(expected.value)) if addressed else None
            raise Mismatch(one, words, one.outcome.value.replace("_", " "), wanted)
        stage.claim(one, ROOT)


def criterion(stage: Stage, id_: str, words: str, study: str | None, role: str | None = None) -> None:
    """The criterion has the status, and plays the role where one is named."""
    check_known(words, {**_STATUSES, **(_LIMIT if role == Role.LIMIT else {})}, "status", stage.place)
    expected = {**_STATUSES, **_LIMIT}[words]
    for one, finding in _findings(stage, id_, study):
        if role is not None and finding.wording.role != role:
            message = f"`{id_}` is no {role}: in {_name(one.controlling)} it is {_article(finding.wording.role)}"
            raise stage.place.fault(id_, message)
        if finding.status is not expected:
            raise Mismatch(one, f"`{id_}` {words}", f"`{id_}` {_said(finding, words)}", Wanted(id_, expected))
        stage.claim(one, id_)


def _findings(stage: Stage, id_: str, study: str | None) -> Iterator[tuple[Determination, Finding]]:
    """The criterion's finding in every study that has it; a fault where none has."""
    about = stage.about(study)
    found = [(one, finding) for one in about for finding in [_find(one, id_)] if finding]
    if not found:
        known = {part.id for one in about if one.controlling for part in one.controlling.finding.walk()}
        if not known:
            raise Mismatch(about[0], f"a guideline with a criterion `{id_}`", "no guideline addresses the study")
        names = ", ".join(sorted({_name(one.controlling) for one in about if one.controlling}))
        help_ = did_you_mean(id_, known) or _ending(id_, known)
        raise stage.place.fault(id_, f"unknown criterion `{id_}` in {names}", help_)
    yield from found


def _find(determination: Determination, id_: str) -> Finding | None:
    return determination.controlling.finding.find(id_) if determination.controlling else None


def _ending(id_: str, known: set[str]) -> str:
    """The criterion of a concept that was named without its concept."""
    longer = sorted(one for one in known if one.endswith(f"/{id_}"))
    return f"did you mean `{longer[0]}`?" if longer else ""


def _name(opinion: Opinion | None) -> str:
    return f"{opinion.guideline}/{opinion.recommendation}" if opinion else "no guideline"


def _article(role: Role) -> str:
    return {Role.INDICATION: "an indication", Role.ROOT: "the whole", Role.UNLESS: "a waiver"}.get(role, f"a {role}")


def _said(finding: Finding, words: str) -> str:
    return _HOLDS[finding.status] if words in _LIMIT else finding.status.value.replace("_", " ")


def decides(stage: Stage, id_: str, study: str | None) -> None:
    """The criterion is among those that decide."""
    for one, _ in _findings(stage, id_, study):
        opinion = one.controlling
        deciding = [finding.id for finding in opinion.decides] if opinion else []
        if id_ not in deciding:
            raise Mismatch(one, f"`{id_}` decides", f"{_listed(deciding)} decide{'s' if len(deciding) == 1 else ''}")


def asks(stage: Stage, fact: str, study: str | None) -> None:
    """Some study lacks the fact."""
    check_known(fact, stage.library.vocabulary.facts, "fact", stage.place)
    about = stage.about(study)
    if not any(fact in asked_for(one) for one in about):
        raise Mismatch(about[0], f"asks for `{fact}`", f"asks for {_listed(asked_for(about[0]))}")


def asks_not(stage: Stage, fact: str, study: str | None) -> None:
    """No study lacks the fact."""
    check_known(fact, stage.library.vocabulary.facts, "fact", stage.place)
    for one in stage.about(study):
        if fact in asked_for(one):
            raise Mismatch(one, f"does not ask for `{fact}`", f"asks for {_listed(asked_for(one))}")


def asked_for(determination: Determination) -> list[str]:
    """The facts of every smallest set, each once."""
    missing = determination.controlling.missing if determination.controlling else ()
    return list(dict.fromkeys(need.definition.name for needs in missing for need in needs))


def controls(stage: Stage, guideline: str, study: str | None) -> None:
    """The guideline controls."""
    check_known(guideline, stage.library.guidelines, "guideline", stage.place)
    for one in stage.about(study):
        controlling = f"{one.controlling.guideline} controls: {one.why}" if one.controlling else "no guideline controls"
        if one.controlling is None or one.controlling.guideline != guideline:
            raise Mismatch(one, f"{guideline} controls", controlling)
        stage.claim(one, CONTROLS)


def _listed(names: list[str]) -> str:
    return (
        ", ".join(f"`{name}`" for name in names[:6]) + (f" and {len(names) - 6} more" if len(names) > 6 else "")
        or "nothing"
    )
