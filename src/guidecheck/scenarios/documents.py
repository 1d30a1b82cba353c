"""Notes and letters as cases: read by the built-in reader, with the codes of the rules where these have some."""

from pathlib import Path
from typing import TYPE_CHECKING

from guidecheck.case import Case
from guidecheck.diagnostics import InvalidInput
from guidecheck.scenarios.stage import Rules

if TYPE_CHECKING:  # features without documents do not pay for reading
    from guidecheck.reading.source_text import SourceText

READER = "lexicon"


def read_file(path: Path, rules: Rules) -> Case:
    """The case of a document; raises `InvalidInput` where it cannot be opened."""
    from guidecheck.reading.document import open_document

    source, faults = open_document(path)
    if faults:
        raise InvalidInput(faults)
    return _read(source, rules)


def read_words(name: str, words: str, rules: Rules) -> Case:
    """The case of words that stand in the feature itself."""
    from guidecheck.reading.source_text import source_of

    return _read(source_of(name, words), rules)


def _read(source: "SourceText", rules: Rules) -> Case:
    from guidecheck.reading.readers import checked, reader_of

    vocabulary = rules.library.vocabulary
    reader = reader_of(READER, vocabulary, rules.library.codes)
    return checked(reader.read(source), vocabulary).case()
