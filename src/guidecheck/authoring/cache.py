"""The library as it was compiled last time, for a fast start.

The key is the content of every rule file, the version and the modules that make a library of them. What is kept was
written by this user and nobody else can have changed it; whatever is damaged, foreign or old is loaded anew and
replaced. Faults are never kept. Nothing heavy is imported where the cache answers.
"""

import io
import os
import pickle
import stat
import sys
import tempfile
from dataclasses import fields, is_dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

import guidecheck
from guidecheck.authoring.folder import default_rules, yaml_files
from guidecheck.authoring.garbage import nothing_collected
from guidecheck.guideline import Library

_DIGEST = 32


def load_cached(folder: Path | None = None) -> Library:
    """The library in *folder*, as `load` gives it; raises `InvalidInput` with every fault."""
    root = folder or default_rules()
    home = _cache_folder()
    if home is None or not root.is_dir():
        return _load(root)
    path = home / f"rules-{sha256(str(root.resolve()).encode()).hexdigest()[:16]}.cache"
    key = _key(root)
    kept = _kept(path, key)
    if kept is not None:
        return kept
    library = _load(root)
    _keep(path, key, library)
    return library


def _load(root: Path) -> Library:
    from guidecheck.authoring.load import load

    return load(root)


def _cache_folder() -> Path | None:
    """Where the cache lies, or None where there is to be none or its owner could not be told."""
    if os.environ.get("GUIDECHECK_CACHE", "").lower() == "off" or not hasattr(os, "getuid"):
        return None
    named = os.environ.get("XDG_CACHE_HOME", "")
    if named and Path(named).is_absolute():
        return Path(named) / "guidecheck"
    try:
        return Path.home() / ".cache" / "guidecheck"
    except RuntimeError:  # a user without a home
        return None


def _key(root: Path) -> bytes:
    """What the library depends on."""
    digest = sha256(f"{guidecheck.__version__} {sys.version_info[:3]} {root}".encode())
    for path in yaml_files(root):
        content = path.read_bytes() if path.is_file() else b""
        digest.update(f"\n{path.relative_to(root).as_posix()} {len(content)}\n".encode())
        digest.update(content)
    for path in sorted(_modules()):
        state = path.stat()
        digest.update(f"\n{path.name} {state.st_size} {state.st_mtime_ns}".encode())
    return digest.digest()


def _modules() -> list[Path]:
    """The modules that make a library of files: a change to one makes another library."""
    package = Path(guidecheck.__file__).parent
    return [*package.glob("*.py"), *package.glob("authoring/*.py"), *package.glob("source/*.py")]


def _kept(path: Path, key: bytes) -> Library | None:
    """The library kept under *key*, or None."""
    try:
        with _open_own(path) as file:
            raw = file.read()
    except OSError:
        return None
    head, sum_, content = raw[:_DIGEST], raw[_DIGEST : 2 * _DIGEST], raw[2 * _DIGEST :]
    if head != key or sum_ != sha256(content).digest():
        return None
    return _unpickled(content)


def _unpickled(content: bytes) -> Library | None:
    try:
        with nothing_collected():
            library = _OwnTypes(io.BytesIO(content)).load()
    except (pickle.UnpicklingError, AttributeError, ImportError, EOFError, IndexError, TypeError, ValueError):
        return None
    return library if isinstance(library, Library) else None


def _open_own(path: Path) -> BinaryIO:
    """The file, once it is known that this user wrote it and that nobody else can have."""
    for place in (path.parent, path):
        state = place.lstat()
        if state.st_uid != os.getuid() or state.st_mode & 0o022 or stat.S_ISLNK(state.st_mode):
            raise PermissionError(str(place))
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    state = os.fstat(descriptor)
    if state.st_uid != os.getuid() or not stat.S_ISREG(state.st_mode):
        os.close(descriptor)
        raise PermissionError(str(path))
    return os.fdopen(descriptor, "rb")


class _ByFields(pickle.Pickler):
    """Writes a dataclass as a call with its fields, which is read twice as fast as what dataclasses do themselves."""

    def reducer_override(self, value: object) -> Any:
        if is_dataclass(value) and not isinstance(value, type):
            return type(value), tuple(getattr(value, part.name) for part in fields(value))
        return NotImplemented


class _OwnTypes(pickle.Unpickler):
    """Makes objects of guidecheck's own types only."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) == ("datetime", "date"):
            return date
        found = super().find_class(module, name) if module.startswith("guidecheck.") and "." not in name else None
        if isinstance(found, type) and found.__module__ == module:
            return found
        raise pickle.UnpicklingError(f"{module}.{name}")


def _keep(path: Path, key: bytes, library: Library) -> None:
    """Write the library for the next time; where that cannot be done, the next time loads it anew."""
    written = io.BytesIO()
    _ByFields(written, protocol=5).dump(library)
    content = written.getvalue()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".rules-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(key + sha256(content).digest() + content)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError:
        return
