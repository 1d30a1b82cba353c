"""A version of the rules by what the user calls it: a folder, or a git revision of one (`HEAD~1`, `main:rules`)."""

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from guidecheck.audit.run import digest_of
from guidecheck.authoring.cache import load_cached
from guidecheck.authoring.load import load
from guidecheck.diagnostics import InvalidInput, Span, fault
from guidecheck.guideline import Library

RULES = "rules"


@dataclass(frozen=True, slots=True)
class Version:
    """A version: how the user calls it, its library, and the digest that an audit made with it has noted."""

    name: str
    library: Library
    digest: str


@contextmanager
def version_of(name: str) -> Iterator[Version]:
    """The version called *name*; raises `InvalidInput` where it is neither a folder nor a revision, or has faults."""
    folder = Path(name)
    if folder.is_dir():
        yield Version(name, load_cached(folder.resolve()), digest_of(folder))
        return
    with TemporaryDirectory() as at:
        rules = Path(at) / RULES
        _unpack(name, rules)
        yield Version(name, load(rules), digest_of(rules))


def _unpack(name: str, rules: Path) -> None:
    """The files of a revision, of its folder `rules` where none is named after a colon."""
    revision, colon, path = name.partition(":")
    tree = name if colon and path else f"{revision}:{RULES}"
    if name.startswith("-"):  # git would take it for an option
        raise _unknown(name)
    try:
        command = ["git", "archive", "--format=tar", tree]
        archive = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - no shell, and no option
    except OSError:
        raise _unknown(name) from None
    if archive.returncode:
        raise _unknown(name)
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
        files.extractall(rules, filter="data")


def _unknown(name: str) -> InvalidInput:
    help_ = "name a folder of rules, or a git revision that has one: `HEAD~1`, `main:rules`"
    return fault(Span(name), "neither a folder nor a git revision with rules", help_)
