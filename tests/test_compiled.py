"""`make compiled` compiles the reader; what mypyc would refuse is found here, without the minutes of a C compiler.

That the compiled reader reads the same is shown by `python -m benchmarks.compiled FOLDER`.
"""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
COMPILE = "import sys; from mypyc.build import mypycify; mypycify(sys.argv[2:], target_dir=sys.argv[1])"


def compiled_files() -> list[Path]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    hook = project["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["mypyc"]
    left_out = {path for pattern in hook["exclude"] for path in ROOT.glob(pattern)}
    return sorted({path for pattern in hook["include"] for path in ROOT.glob(pattern)} - left_out)


def test_what_takes_the_time_of_reading_is_compiled() -> None:
    names = {path.name for path in compiled_files()}
    assert {"tokens.py", "trie.py", "facts.py", "scene.py", "regions.py", "merge.py"} <= names


def test_what_calls_readers_of_others_stays_as_it_is() -> None:
    assert {"plugged.py", "reading.py", "readers.py"}.isdisjoint(path.name for path in compiled_files())


@pytest.mark.parametrize("path", compiled_files(), ids=lambda path: path.stem)
def test_constants_are_final_which_mypyc_keeps_in_c(path: Path) -> None:
    top = ast.parse(path.read_text(encoding="utf-8")).body
    targets = [target for statement in top if isinstance(statement, ast.Assign) for target in statement.targets]
    names = {node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)}
    assert not {name for name in names if name.isupper()}


def test_mypyc_takes_every_module_that_is_to_be_compiled(tmp_path: Path) -> None:
    pytest.importorskip("setuptools", reason="mypyc describes what it makes in setuptools' words")
    files = [str(path.relative_to(ROOT)) for path in compiled_files()]
    command = [sys.executable, "-c", COMPILE, str(tmp_path), f"--cache-dir={tmp_path}", *files]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(tmp_path.rglob("*.c"))
