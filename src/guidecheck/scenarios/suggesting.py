"""Scenarios to try a criterion with: at its bounds, and one answer turned at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from guidecheck.authoring.trials import trials
from guidecheck.case import Study
from guidecheck.diagnostics import did_you_mean, wrong_call
from guidecheck.guideline import Guideline, Library, Recommendation
from guidecheck.program import Comparison, CriterionId
from guidecheck.scenarios.boundaries import BOUNDS, Answers, below
from guidecheck.scenarios.telling import Sketch, scenario_lines, shown, studies_of
from guidecheck.scenarios.ways import Ways
from guidecheck.status import Status
from guidecheck.vocabulary import Kind, Value, written

FEW = 6


@dataclass(frozen=True, slots=True)
class Target:
    """A criterion of one recommendation, and a study that it is asked about."""

    guideline: Guideline
    recommendation: Recommendation
    criterion: CriterionId
    study: Study


def suggest(library: Library, named: str) -> list[Sketch]:
    """Scenarios for the criterion that is named by its id or, to be exact, as GUIDELINE/RECOMMENDATION/CRITERION."""
    target = _target(library, named)
    sketches = [*_at_bounds(target, library), *_turned(target, library)]
    unique = {tuple(sorted(one.answers.items(), key=str)): one for one in reversed(sketches)}
    kept = [one for one in sketches if unique[tuple(sorted(one.answers.items(), key=str))] is one]
    titles: dict[str, int] = {}
    return [_numbered(one, titles) for one in kept]


def _numbered(sketch: Sketch, titles: dict[str, int]) -> Sketch:
    """The sketch with a title that no other one has."""
    titles[sketch.title] = count = titles.get(sketch.title, 0) + 1
    if count == 1:
        return sketch
    title = f"{sketch.title} ({count})"
    return Sketch(title, sketch.guideline, sketch.recommendation, sketch.study, sketch.answers, sketch.expected)


def suggestion_text(library: Library, named: str) -> str:
    """The scenarios as a feature, ready to be run and then to be worded."""
    sketches = suggest(library, named)
    if not sketches:
        raise wrong_call("scenarios suggest", f"no scenario tells `{named}` from silence")
    first = sketches[0]
    text = first.recommendation.wordings[next(iter(first.expected))].text
    head = [f"Feature: {first.guideline}, {first.recommendation.title}: {text}", ""]
    scenarios = ("\n".join(scenario_lines(one, library.vocabulary)) for one in sketches)
    return "\n".join(head) + "\n" + "\n\n".join(scenarios) + "\n"


def _target(library: Library, named: str) -> Target:
    found = list(_having(library, named))
    exact = [one for one in found if f"{one.recommendation.program.id}/{one.criterion}" == named]
    if exact or len(found) == 1 or (found and named.startswith("concept/")):
        return (exact or found)[0]
    if found:
        ids = [f"`{one.recommendation.program.id}/{one.criterion}`" for one in found[:FEW]]
        raise wrong_call("scenarios suggest", f"`{named}` stands in {len(found)} recommendations", f"say {ids[0]}")
    known = {id_ for _, one in _recommendations(library) for id_ in one.wordings}
    full = {f"{one.program.id}/{id_}" for _, one in _recommendations(library) for id_ in one.wordings}
    help_ = did_you_mean(named, full if named.count("/") > 2 else known)
    raise wrong_call("scenarios suggest", f"unknown criterion `{named}`", help_)


def _having(library: Library, named: str) -> Iterator[Target]:
    for guideline, recommendation in _recommendations(library):
        id_ = named.removeprefix(f"{recommendation.program.id}/")
        study = next(studies_of(guideline, recommendation), None)
        if id_ in recommendation.wordings and study:
            yield Target(guideline, recommendation, id_, study)


def _recommendations(library: Library) -> Iterator[tuple[Guideline, Recommendation]]:
    return ((guideline, one) for guideline in library.guidelines.values() for one in guideline.recommendations)


def _at_bounds(target: Target, library: Library) -> Iterator[Sketch]:
    """Every number and day at its bound, one below and one above."""
    criteria = target.recommendation.program.by_id()
    for id_ in reversed(below([target.criterion], criteria)):
        one = criteria[id_]
        if isinstance(one, Comparison) and library.vocabulary.facts[one.fact].kind in {Kind.NUMBER, Kind.DATE}:
            values = [value for value in trials([one], library.vocabulary, BOUNDS)[one.fact][:4] if value is not None]
            for value in sorted(values, key=str):
                said = f"`{id_}` where {_said(one.fact, value)}"
                yield from _sketch(target, library, said.replace("`", ""), {one.fact: value}, id_)


def _turned(target: Target, library: Library) -> Iterator[Sketch]:
    """A record in which the criterion is met, one in which it is not, and each with one answer turned or left out."""
    yield from _sketch(target, library, f"{target.criterion} and a silent record", {}, target.criterion)
    ways = Ways(target.recommendation.program, library.vocabulary)
    for status, said in ((Status.MET, "is met"), (Status.NOT_MET, "is not met")):
        base = next((one for one in ways.to(target.criterion, status) if _holds(target, library, one, status)), None)
        if base is None:
            continue
        yield from _sketch(target, library, f"{target.criterion} {said}", base, target.criterion)
        for fact, other in _flips(base, target, library):
            changed = {**base, fact: other} if other is not None else {k: v for k, v in base.items() if k != fact}
            how = f"once {_said(fact, other)}" if other is not None else f"without a word on {fact}"
            yield from _sketch(target, library, f"{target.criterion} {how}", changed, target.criterion)


def _holds(target: Target, library: Library, answers: Answers, status: Status) -> bool:
    return shown(library, target.guideline, target.study, answers).get(target.criterion) is status


def _flips(base: Answers, target: Target, library: Library) -> Iterator[tuple[str, Value | None]]:
    criteria = target.recommendation.program.by_id()
    around = [criteria[id_] for id_ in below([target.criterion], criteria)]
    options = trials(around, library.vocabulary, BOUNDS)
    for fact, value in base.items():
        yield fact, None
        yield from ((fact, other) for other in options.get(fact, []) if other is not None and other != value)


def _sketch(
    target: Target, library: Library, title: str, answers: Mapping[str, Value], criterion: CriterionId
) -> Iterator[Sketch]:
    """The sketch, where the criterion can be seen in it; also what the whole is, where the criterion decides it."""
    statuses = shown(library, target.guideline, target.study, answers)
    if criterion in statuses:
        expected = {criterion: statuses[criterion]}
        root = target.recommendation.program.root
        yield Sketch(
            title, target.guideline.id, target.recommendation, target.study, answers, {**expected, root: statuses[root]}
        )


def _said(fact: str, value: Value) -> str:
    return f"{fact} is {({'true': 'yes', 'false': 'no'}).get(written(value), written(value))}"
