"""An audit lets the garbage collector run seldom, since reading leaves nothing behind that only it could free."""

import gc
from pathlib import Path

from guidecheck.guideline import Library
from guidecheck.reading.document import open_document
from guidecheck.reading.lexicon_reader import LexiconReader

FIXTURES = Path(__file__).parent / "fixtures"


def test_reading_leaves_no_cycles(library: Library) -> None:
    reader = LexiconReader(library.vocabulary, library.codes)
    documents = [open_document(path)[0] for path in sorted(FIXTURES.rglob("*.txt"))]
    assert documents
    for document in documents:  # the first reading fills what is kept for the next ones
        reader.read(document)
    gc.collect()
    gc.disable()
    try:
        for document in documents:
            reader.read(document)
        assert gc.collect() == 0
    finally:
        gc.enable()
