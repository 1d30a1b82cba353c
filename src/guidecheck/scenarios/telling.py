"""A record and what must come of it, told in step phrases: from answers to a scenario that runs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from guidecheck.case import Case, Fact, Item, Study
from guidecheck.checking import Options, check
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Guideline, Library, Recommendation, Role
from guidecheck.program import Answers, CriterionId, Program
from guidecheck.scenarios.stage import ANY_DAY
from guidecheck.selection import label_of, recommendation_for
from guidecheck.status import Status
from guidecheck.vocabulary import Kind, Per, Value, Vocabulary, written

MOST_STEPS = 3
_ROLES = frozenset({Role.INDICATION, Role.REQUIREMENT, Role.LIMIT})
_HOLDS = {Status.MET: "holds", Status.NOT_MET: "does not hold", Status.NOT_DOCUMENTED: "is not documented"}


@dataclass(frozen=True, slots=True)
class Sketch:
    """A scenario to be: its title, the study, what the record answers, and the statuses that follow."""

    title: str
    guideline: str
    recommendation: Recommendation
    study: Study
    answers: Mapping[str, Value]
    expected: Mapping[CriterionId, Status]


def studies_of(guideline: Guideline, recommendation: Recommendation) -> Iterator[Study]:
    """Every study that the recommendation speaks to; that of a paired part is told without a side."""
    for scope in recommendation.scopes:
        for region in scope.regions:
            study = Study(scope.modality, region, technique=(scope.technique,) if scope.technique else ())
            if recommendation_for(guideline, study) == recommendation:
                yield study


def shown(library: Library, guideline: Guideline, study: Study, answers: Mapping[str, Value]) -> dict[str, Status]:
    """The status of every criterion when a scenario with these answers is checked against the guideline."""
    facts = tuple(Fact(name, value, _region(name, study, library.vocabulary)) for name, value in answers.items())
    case = Case("sketch", (Item(1, "a study", (study,)),), facts)
    (item,) = check(library, case, _reference, Options(ANY_DAY, guideline.edition))
    opinions = [one for one in item.determinations[0].opinions() if one.guideline == guideline.id]
    return {finding.id: finding.status for one in opinions[:1] for finding in one.finding.walk()}


def _reference(program: Program, answers: Answers) -> tuple[Mapping[CriterionId, Status], str]:
    return ReferenceEngine().evaluate(program, answers), ReferenceEngine.name


def _region(name: str, study: Study, vocabulary: Vocabulary) -> str | None:
    return study.region if vocabulary.facts[name].per in {Per.REGION, Per.STUDY} else None


def scenario_lines(sketch: Sketch, vocabulary: Vocabulary) -> list[str]:
    """The scenario, indented for a feature without rules."""
    steps = [f"Given {request_step(sketch.study, vocabulary)}"]
    steps += record_steps(sketch.answers, sketch.study, vocabulary)
    steps.append(f'When the request is checked against "{sketch.guideline}"')
    steps += then_steps(sketch)
    return [f"  Scenario: {sketch.title}", *(f"    {step}" for step in steps)]


def request_step(study: Study, vocabulary: Vocabulary) -> str:
    """What is asked for."""
    label = label_of(study, vocabulary)
    return f"a request for {article(label)} {label}"


def article(label: str) -> str:
    """The article of a study, as it is spoken."""
    return "an" if label[:1].lower() in "aeiou" or label.startswith(("MR", "X-")) else "a"


def record_steps(answers: Mapping[str, Value], study: Study, vocabulary: Vocabulary) -> list[str]:
    """What the record says, a step for each fact; a table where they are many."""
    if len(answers) <= MOST_STEPS:
        return [f"And {_step(name, value, study, vocabulary)}" for name, value in answers.items()]
    region = vocabulary.regions[study.region].label
    rows = [("fact", "value", "region")]
    for name, value in answers.items():
        said = {"true": "yes", "false": "no"}.get(written(value), written(value))
        rows.append((name, said, region if _region(name, study, vocabulary) else ""))
    return ["And the record documents these facts:", *(f"  {row}" for row in table(rows))]


def _step(name: str, value: Value, study: Study, vocabulary: Vocabulary) -> str:
    where = f" for the {vocabulary.regions[study.region].label}" if _region(name, study, vocabulary) else ""
    if vocabulary.facts[name].kind is Kind.BOOLEAN:
        return f'the record documents {"" if value else "no "}"{name}"{where}'
    unit = vocabulary.facts[name].unit
    unit = f" {unit}" if unit in {"days", "weeks", "months", "years"} else ""
    said = written(value)
    return f'the record documents "{name}" as {said if " " not in said else _quoted(said)}{unit}{where}'


def _quoted(text: str) -> str:
    return f'"{text}"'


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows of a table, each column as wide as its widest cell."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = (" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return [f"| {line} |" for line in lines]


def then_steps(sketch: Sketch) -> list[str]:
    """What must come of it."""
    said = [then_step(id_, status, sketch.recommendation) for id_, status in sketch.expected.items()]
    return [f"{'And' if place else 'Then'} {step}" for place, step in enumerate(said)]


def then_step(id_: CriterionId, status: Status, recommendation: Recommendation) -> str:
    """The status of a criterion by the part that it plays."""
    words = status.value.replace("_", " ")
    role = recommendation.wordings[id_].role
    if id_ == recommendation.program.root:
        return f"the criteria are {words}"
    if role in _ROLES:
        return f'the {role} "{id_}" {_HOLDS[status] if role is Role.LIMIT else f"is {words}"}'
    return f'"{id_}" is {words}'
