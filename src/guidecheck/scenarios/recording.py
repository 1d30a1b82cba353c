"""Keeps what scenarios that pass have shown of the criteria: registered where `--guidecheck-coverage` asks for it."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from guidecheck.scenarios.binding import ON_STAGE
from guidecheck.scenarios.observations import Observation, observations_in, observations_text, observed

_PASSED_ON = "guidecheck_observations"


class Recording:
    """The observations of one run; a worker of pytest-xdist passes its own on to the run that started it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._seen: list[Observation] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Take in a scenario that passed."""
        report = yield
        stage = item.stash.get(ON_STAGE, None)
        if call.when == "call" and report.passed and stage is not None:
            self._seen.extend(observed(stage, item.nodeid))
        return report

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Take over what a worker has seen."""
        self._seen.extend(observations_in(getattr(node, "workeroutput", {}).get(_PASSED_ON, "")))

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the file."""
        text = observations_text(self._seen)
        passed_on = getattr(session.config, "workeroutput", None)
        if passed_on is None:
            self._file.write_text(text, encoding="utf-8")
        else:
            passed_on[_PASSED_ON] = text
