"""What many tests share: the library of rules, and where the real determinations are."""

import os
from pathlib import Path

import pytest

from guidecheck.authoring.load import load
from guidecheck.guideline import Library
from guidecheck.reading.lexicon import Lexicon, lexicon_of

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def library() -> Library:
    """The rules as they are shipped."""
    return load(ROOT / "rules")


@pytest.fixture(scope="session")
def lexicon(library: Library) -> Lexicon:
    """What the reader looks up in them."""
    return lexicon_of(library.vocabulary)


@pytest.fixture(scope="session")
def determinations() -> Path:
    """The folder of real determinations; tests that need it skip without it."""
    folder = Path(os.environ.get("GUIDECHECK_DETERMINATIONS", ROOT.parent / "shared" / "determinations"))
    if not folder.is_dir():
        pytest.skip(f"the real determinations are not here ({folder}); GUIDECHECK_DETERMINATIONS names their folder")
    return folder
