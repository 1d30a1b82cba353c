"""The fastest of this machine's Pythons that C can be compiled for: one built with optimizations runs a fifth faster.

`python -m benchmarks.fastest` prints its path, and with `-v` what each took.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks.processes import surroundings

NAMES: Final = ("python3.13", "python3.12", "python3.11", "python3")
_TIMED: Final = """
import sys, sysconfig, timeit, venv
from pathlib import Path
assert (3, 11) <= sys.version_info < (3, 14) and sys.prefix == sys.base_prefix
assert (Path(sysconfig.get_paths()["include"]) / "Python.h").exists()
work = "d = {}\\nfor i in range(2000): d[str(i)] = (i, d.get(str(i - 1)))\\nsorted(d.items(), key=lambda e: e[1][0])"
print(sys.executable, min(timeit.repeat(work, number=20, repeat=9)))
"""


def main() -> int:
    """Print the fastest; where none will do, the Python that this runs on."""
    taken = {str(Path(python).resolve()): seconds for python, seconds in timed()}
    if "-v" in sys.argv[1:]:
        for python, seconds in taken.items():
            print(f"{seconds * 1e3:6.1f} ms  {python}")
    print(min(taken, key=taken.__getitem__, default=sys.executable))
    return 0


def timed() -> Iterator[tuple[str, float]]:
    """The Pythons on the path that guidecheck runs on and that have C's headers, each with the seconds of one task."""
    for folder in os.get_exec_path():
        for name in NAMES:
            if (Path(folder) / name).exists():
                done = subprocess.run(
                    [str(Path(folder) / name), "-c", _TIMED],
                    env=surroundings(),
                    capture_output=True,
                    text=True,
                    check=False,
                )
                if done.returncode == 0:
                    python, seconds = done.stdout.rsplit(maxsplit=1)
                    yield python, float(seconds)


if __name__ == "__main__":
    sys.exit(main())
