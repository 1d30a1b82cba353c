"""New processes, as a user's machine starts them: Python keeps its compiled modules, whatever is set here."""

import os
import resource
import statistics
import subprocess
import time
from collections.abc import Sequence

_COMPILED_AGAIN = frozenset({"PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX"})


def surroundings(**settings: str) -> dict[str, str]:
    """This process's environment with *settings*, and without what makes Python compile every module again."""
    return {**{name: value for name, value in os.environ.items() if name not in _COMPILED_AGAIN}, **settings}


def waited(command: Sequence[str], environment: dict[str, str], times: int = 15) -> float:
    """Median milliseconds on the clock until a command has ended; the first of several runs only warms up."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        subprocess.run(command, env=environment, check=True, capture_output=True)
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken[1:] or taken) * 1e3


def worked(command: Sequence[str], environment: dict[str, str], times: int = 9) -> float:
    """The fewest milliseconds of processor time that a command takes."""
    taken = []
    for _ in range(times):
        begun = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, env=environment, check=True)
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime)
    return min(taken) * 1e3


def answered(command: Sequence[str], **settings: str) -> str:
    """The last line that a command prints; sets have one order in all of them."""
    environment = surroundings(PYTHONHASHSEED="0", **settings)
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return done.stdout.splitlines()[-1]
