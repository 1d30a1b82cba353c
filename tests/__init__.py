"""What the tests of reading share."""

from guidecheck.case import Fact
from guidecheck.reading.facts import read_facts, read_note
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.papers import papers_of
from guidecheck.reading.source_text import source_of


def facts_of_text(text: str, lexicon: Lexicon) -> tuple[Fact, ...]:
    """What running text states."""
    return read_facts(source_of("", text), [(0, len(text))], lexicon)


def facts_of_note(text: str, lexicon: Lexicon) -> tuple[Fact, ...]:
    """What a note states."""
    return read_note(papers_of(source_of("", text), lexicon), lexicon)
