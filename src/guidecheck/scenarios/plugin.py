"""The pytest plugin: feature files beside a folder of rules are tests, with no conftest and no glue.

pytest imports this module in every run, also in projects that have no features: it imports nothing heavy, and the steps
are known inside our features only.
"""

from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from guidecheck.scenarios.rule_pack import is_ours, pack_above

if TYPE_CHECKING:
    from pytest_bdd.parser import Feature, Scenario, Step

    from guidecheck.guideline import Library

_LIBRARIES = pytest.StashKey[dict["Path | None", "Library"]]()
_STAGE = "stage"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Our options."""
    group = parser.getgroup("guidecheck", "guidecheck: rules and their scenarios")
    group.addoption("--guidecheck-rules", metavar="DIR", help="the rules that features are run against")
    group.addoption("--guidecheck-coverage", metavar="FILE", help="write the statuses that scenarios gave to criteria")
    parser.addini("guidecheck_rules", "the rules that features are run against", type="string", default="")


def pytest_configure(config: pytest.Config) -> None:
    """Nothing is loaded yet."""
    config.stash[_LIBRARIES] = {}
    file = config.getoption("--guidecheck-coverage")
    if file:
        from guidecheck.scenarios.recording import Recording

        config.pluginmanager.register(Recording(Path(config.invocation_params.dir, file)), "guidecheck-recording")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "FeatureFile | None":
    """A feature file is ours where rules are named or stand above it, or where it speaks in our steps."""
    if file_path.suffix != ".feature":
        return None
    named = _named_rules(parent.config)
    if named is None and pack_above(file_path, parent.config.rootpath) is None and not is_ours(file_path):
        return None
    return FeatureFile.from_parent(parent, path=file_path)


def _named_rules(config: pytest.Config) -> Path | None:
    option = config.getoption("--guidecheck-rules")
    if option:
        return Path(config.invocation_params.dir, option)
    ini = config.getini("guidecheck_rules")
    return config.rootpath / ini if ini else None


class FeatureFile(pytest.Module):
    """A feature file."""

    _bound: ModuleType | None = None

    def _getobj(self) -> ModuleType:
        """The module of the feature's scenarios; a fault in rules or feature is told without a traceback."""
        if self._bound is None:
            self._bound = self._bind()
        return self._bound

    def _bind(self) -> ModuleType:
        if not self.config.pluginmanager.has_plugin("pytest-bdd"):
            raise self.CollectError("scenarios need pytest-bdd: pip install 'guidecheck[test]'")
        from guidecheck.diagnostics import InvalidInput
        from guidecheck.scenarios.binding import module_of
        from guidecheck.scenarios.stage import Rules

        try:
            folder = _named_rules(self.config) or pack_above(self.path, self.config.rootpath)
            shown = self.nodeid.partition("::")[0]
            return module_of(Rules(_library(self.config, folder), folder, self.path, shown), self.config)
        except InvalidInput as invalid:
            raise self.CollectError(invalid.render()) from None


def _library(config: pytest.Config, folder: Path | None) -> "Library":
    """The library, loaded once for a run."""
    from guidecheck.authoring.cache import load_cached

    loaded = config.stash[_LIBRARIES]
    if folder not in loaded:
        loaded[folder] = load_cached(folder)
    return loaded[folder]


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_before_step(request: pytest.FixtureRequest, step: "Step") -> None:
    """Tell the scenario which step it is at."""
    if isinstance(request.node.parent, FeatureFile):
        request.getfixturevalue(_STAGE).enter(step)


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_before_step_call(request: pytest.FixtureRequest, step: "Step") -> None:
    """Refuse a table that the step would not read."""
    if isinstance(request.node.parent, FeatureFile):
        request.getfixturevalue(_STAGE).check_attachment(step)


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_step_error(request: pytest.FixtureRequest, exception: Exception) -> None:
    """Tell a fault or a difference in a few lines instead of a traceback."""
    if isinstance(request.node.parent, FeatureFile):
        from guidecheck.scenarios.running import told

        text = told(exception, request.getfixturevalue(_STAGE))
        if text:
            raise pytest.fail.Exception(text, pytrace=False) from None


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_step_func_lookup_error(
    request: pytest.FixtureRequest, feature: "Feature", scenario: "Scenario", step: "Step", exception: Exception
) -> None:
    """Tell an unknown step, with the phrase that may be meant."""
    if isinstance(request.node.parent, FeatureFile):
        from guidecheck.scenarios.running import told_of_unknown_step

        around = {"request": request, "feature": feature, "scenario": scenario, "step": step, "step_func": _no_function}
        hook = request.config.hook
        hook.pytest_bdd_before_step(**around)
        text = told_of_unknown_step(step, request.getfixturevalue(_STAGE))
        hook.pytest_bdd_step_error(**around, step_func_args={}, exception=exception)
        raise pytest.fail.Exception(text, pytrace=False) from None


def _no_function() -> None:
    """What stands for the function of a step that has none."""
