"""No sentence of the benchmark of grammar is read as the opposite of what it says, or as what it does not say."""

import pytest
from benchmarks.grammar import Group, groups, is_wrong, sentences

from guidecheck.guideline import Library
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.source_text import source_of


@pytest.mark.parametrize("group", list(groups()), ids=lambda group: group.what)
def test_every_tense_and_verb_is_read_as_it_says(group: Group, library: Library) -> None:
    reader = LexiconReader(library.vocabulary, library.codes)
    told = list(sentences(group))
    assert {name for _, names in told for name in names} <= library.vocabulary.facts.keys()
    assert len(told) > 1
    assert [text for text, names in told if is_wrong(group, names, reader.read(source_of("", text)).facts)] == []
