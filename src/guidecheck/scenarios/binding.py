"""A feature file as a module of tests: one for each scenario, with the step library around them.

pytest-bdd binds scenarios to Python modules; here the module is made up, so that authors need not write one. What
it would pass over in silence is refused: two scenarios of one title (it keeps the last), and one that checks nothing.
"""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from pytest_bdd import scenario
from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.feature import get_feature
from pytest_bdd.gherkin_parser import get_gherkin_document
from pytest_bdd.parser import Feature, ScenarioTemplate

from guidecheck.diagnostics import Diagnostic, InvalidInput, Span, fault
from guidecheck.scenarios import steps
from guidecheck.scenarios.stage import Rules, Stage

ON_STAGE = pytest.StashKey[Stage]()
"""A test's scenario, for those who look at it afterwards."""


def module_of(rules: Rules, config: pytest.Config) -> ModuleType:
    """The module of a feature; raises `InvalidInput` where the file is no feature or loses a scenario."""
    feature = read_feature(rules.feature, rules.shown, get_feature)
    refuse_losses(feature, rules.shown)
    refuse_idle(feature, rules.shown)
    for tag in sorted(_tags(feature)):
        config.addinivalue_line("markers", f"{tag}: a tag in {rules.shown}")
    module = ModuleType(rules.shown)
    vars(module).update(steps.fixtures())
    vars(module)["stage"] = _stage_fixture(rules)
    for title, template in feature.scenarios.items():
        vars(module)[title] = _test(template, title, rules, module.__name__)
    return module


def read_feature(path: Path, shown: str, read: Callable[[str, str], Feature]) -> Feature:
    """The feature in a file, as *read* reads it; raises `InvalidInput` with the place of what is no Gherkin."""
    try:
        return read(str(path.parent), path.name)
    except GherkinParseError as error:
        raise _placed(error, shown) from None
    except KeyError:  # what pytest-bdd makes of a file without a feature
        raise fault(Span(shown), "no feature stands in this file", "begin with `Feature: TITLE`") from None
    except UnicodeDecodeError:
        raise fault(Span(shown), "not UTF-8 text", "save the file as UTF-8") from None


def _placed(error: GherkinParseError, shown: str) -> InvalidInput:
    """What the parser has to say, at its place."""
    last = error.message.splitlines()[-1].removesuffix(".")
    told = re.match(r"\(\d+:(?P<column>\d+)\): (?P<message>.*)", last)
    column = int(told["column"]) if told else 1
    message = told["message"] if told else last
    return fault(Span(shown, error.line, column, error.line_content), message[:1].lower() + message[1:])


def refuse_losses(feature: Feature, shown: str) -> None:
    """Two scenarios of one title: pytest-bdd would run the last one only."""
    children = get_gherkin_document(feature.filename).feature.children
    inner = [part for child in children if child.rule for part in child.rule.children]
    scenarios = [part.scenario for part in (*children, *inner) if part.scenario]
    counts = Counter(one.name for one in scenarios)
    twice = [one for one in scenarios if counts[one.name] > 1]
    if twice:
        spans = [(Span(shown, one.location.line, one.location.column), one.name) for one in twice]
        raise InvalidInput([Diagnostic(span, f"two scenarios are called `{name}`") for span, name in spans])


def refuse_idle(feature: Feature, shown: str) -> None:
    """A scenario without a Then passes whatever the rules say."""
    idle = [one for one in feature.scenarios.values() if not any(step.type == "then" for step in one.steps)]
    if idle:
        spans = [(Span(shown, one.line_number), one.name) for one in idle]
        raise InvalidInput([Diagnostic(span, f"the scenario `{name}` has no Then") for span, name in spans])


def _tags(feature: Feature) -> set[str]:
    tags = set(feature.tags)
    for template in feature.scenarios.values():
        tags |= template.tags | (template.rule.tags if template.rule else set())
        tags |= {tag for examples in template.examples for tag in examples.tags}
    return tags


def _stage_fixture(rules: Rules) -> object:
    @pytest.fixture
    def stage(request: pytest.FixtureRequest) -> Stage:
        entered = Stage(rules, request.node.name)
        request.node.stash[ON_STAGE] = entered
        return entered

    return stage


def _test(template: ScenarioTemplate, title: str, rules: Rules, module: str) -> Callable[..., object]:
    @scenario(rules.feature.name, title, features_base_dir=str(rules.feature.parent))
    def test() -> None:
        pass

    test.__module__, test.__name__ = module, title
    test.__test__ = True  # type: ignore[attr-defined]  # how pytest is told that a function of any name is a test
    # Reports name the place of a function's code: let it be the scenario, not the inside of pytest-bdd.
    test.__code__ = test.__code__.replace(co_filename=str(rules.feature), co_firstlineno=template.line_number)
    return test
