"""Readers from other packages: what they say is found in the document or refused, and what they do wrong is told."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidecheck.authoring.load import load
from guidecheck.case import Dates, Fact, Quote, When
from guidecheck.diagnostics import InvalidInput
from guidecheck.guideline import Library
from guidecheck.reading.document import open_document
from guidecheck.reading.letters.letter import parse_letter
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.quotes import QuoteIndex, shown
from guidecheck.reading.readers import checked, reader_of
from guidecheck.reading.reading import Reading
from guidecheck.reading.source_text import SourceText, source_of
from tests.plugin_packages import documented_reader, install

ROOT = Path(__file__).parents[1]
LETTER = ROOT / "tests" / "fixtures" / "letters" / "several-items.txt"
SPLIT = (
    "The invented disc is degen-\nerative.\r\n\r\nShe \u201cdoesn\u2019t\u201d recall.Strength was 4+/5, age 45, L5-S1."
)


def located(words: str, raw: str) -> str | None:
    place = QuoteIndex(raw).locate(words)
    return raw[slice(*place)] if place else None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Disc is degenerative", "disc is degen-\nerative"),
        ('she "doesn\'t" recall', "She \u201cdoesn\u2019t\u201d recall"),
        ("Strength was 4+/5", "Strength was 4+/5"),
        ("strength was 4/5", None),
        ("45", "45"),
        ("l5\u2013s1", "L5-S1"),
        ("disc is generative", None),
        ("is the invented disc", None),
        ("eneratives", None),
        ("", None),
        ("\u2026 !", None),
        ("x" * 5000, None),
    ],
)
def test_a_quote_is_found_through_breaks_hyphens_case_and_typography(words: str, found: str | None) -> None:
    assert located(words, SPLIT) == found


@pytest.mark.parametrize(
    ("words", "raw"),
    [
        ("5 weeks", "4.5 weeks"),
        ("4", "4.5 weeks"),
        ("4 5", "45"),
        ("45", "4 5"),
        ("4.5", "4/5"),
        ("12", "\u00bd"),
        ("pain", "painful"),
        ("5", "L5"),
        ("6", "6th"),
    ],
)
def test_a_number_or_word_is_never_cut_or_joined(words: str, raw: str) -> None:
    assert located(words, raw) is None


def test_a_number_after_a_full_stop_and_a_glued_sentence_are_found() -> None:
    assert located("6 weeks of splinting", "at L5. 6 weeks of splinting") == "6 weeks of splinting"
    assert located("In May he fell", "no symptomsIn May he fell") == "In May he fell"
    assert located("wrist s/s", "1. wrist s/s2. knee") == "wrist s/s"
    assert located("splinted", "for 6splinted weeks") == "splinted"


def test_accents_and_ligatures_make_no_difference() -> None:
    assert located("Menieres office", "M\u00e9ni\u00e8re\u2019s o\ufb03ce") == "M\u00e9ni\u00e8re\u2019s o\ufb03ce"


def test_of_several_places_the_nearest_in_range_is_taken() -> None:
    index = QuoteIndex("sore knee, sore neck, sore toe")
    assert index.locate("sore") == (0, 4)
    assert index.locate("sore", near=20) == (22, 26)
    assert index.locate("sore", [(10, 21)]) == (11, 15)
    assert index.locate("sore", [(0, 3)]) is None


@given(st.text(max_size=200), st.data())
def test_words_of_a_text_are_found_where_they_stand_or_nearer(raw: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    place = QuoteIndex(raw).locate(raw[start:end])
    if place is not None:
        assert 0 <= place[0] < place[1] <= len(raw)
    assert QuoteIndex(raw).locate(raw, None) is None or raw


@given(st.lists(st.text("abcxyz", min_size=1, max_size=8), min_size=3, max_size=30), st.data())
def test_a_rewrapped_quote_is_found(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    gaps = data.draw(st.lists(st.sampled_from([" ", "\r\n", " \n\n ", ", "]), min_size=len(words), max_size=len(words)))
    raw = "".join(word + gap for word, gap in zip(words, gaps, strict=True))
    found = located(" ".join(words[first:last]).upper(), raw)
    assert found is not None
    assert "".join(filter(str.isalpha, found)) == "".join(words[first:last])


def test_quotes_that_are_not_in_a_hostile_text_are_not_found() -> None:
    index = QuoteIndex("ab" * 100_000 + " ab" * 60_000)
    assert index.locate("ab" * 200 + " 7") is None
    assert index.locate("b") is None


@pytest.mark.parametrize(("text", "said"), [("a\x1b[2J\nb", "a\ufffd[2J b"), ("\ud800", "\ufffd"), ("x" * 200, None)])
def test_foreign_words_are_shown_without_what_a_terminal_would_obey(text: str, said: str | None) -> None:
    assert shown(text) == (said or "x" * 79 + "\u2026")


def reading_of(source: SourceText, *facts: Any) -> Reading:
    return Reading(source, None, (), facts, Dates())


NOTE = source_of("note", "Invented note. The left knee is tender. Age 41.")
SOUND = Fact("tenderness", True, "knee", "left", quotes=(Quote("knee is tender"),))


def test_a_sound_fact_is_kept_with_the_place_of_its_quote(library: Library) -> None:
    (fact,) = checked(reading_of(NOTE, SOUND), library.vocabulary).facts
    assert fact.quotes == (Quote("knee is tender", "note", 1, 24, 38),)


def test_a_quote_at_a_wrong_place_is_put_right(library: Library) -> None:
    wrong = replace(SOUND, quotes=(Quote("KNEE is\ntender", "other", 9, 2, 5),))
    (fact,) = checked(reading_of(NOTE, wrong), library.vocabulary).facts
    assert fact.quotes[0].text == "knee is tender"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"name": "tendernes"}, "the vocabulary has no such fact, did you mean `tenderness`?"),
        ({"name": 7}, "the vocabulary has no such fact"),
        ({"value": "yes"}, "`yes` is no value of `tenderness`: true or false is expected"),
        ({"name": "age_years", "value": 400}, "above the most"),
        ({"name": "age_years", "value": float("nan")}, "its value is no number that a record can mean"),
        ({"name": "age_years", "value": 10**5000}, "its value is no number that a record can mean"),
        ({"name": "injury_date", "value": datetime(2015, 1, 1)}, "its value is neither"),  # noqa: DTZ001 - a wrong value
        ({"name": "sex", "value": "unheard"}, "no choice of `sex`"),
        ({"value": [True]}, "its value is neither"),
        ({"measure": float("inf")}, "its measure is no number"),
        ({"region": "tail"}, "there is no region `tail`"),
        ({"region": ["knee"]}, "there is no region"),
        ({"side": "port"}, "`port` is no side: left, right, bilateral"),
        ({"date": When(2015, 13, 45)}, "its date is no day"),
        ({"date": date(2015, 1, 1)}, "its date is no day"),
        ({"speaker": "nobody"}, "no speaker"),
        ({"result": 3}, "must be words"),
        ({"quotes": ()}, "it has no quote"),
        ({"quotes": [Quote("knee")]}, "must be a tuple of quotes"),
        ({"quotes": (Quote("knee", start="a"),)}, "must be a tuple of quotes"),  # type: ignore[arg-type]  # a wrong one
        ({"quotes": (Quote("the knee is swollen"),)}, "`the knee is swollen` is not in the document"),
        ({"quotes": (Quote("tender"), Quote("swollen"))}, "`swollen` is not in the document"),
    ],
)
def test_a_fact_that_is_not_borne_out_is_refused_with_the_reason(
    library: Library, changes: dict[str, Any], reason: str
) -> None:
    reading = checked(reading_of(NOTE, replace(SOUND, **changes), SOUND), library.vocabulary)
    assert len(reading.facts) == 1
    (told,) = reading.diagnostics
    assert reason in told.message
    assert "is refused: " in told.message


def test_words_of_a_rationale_are_no_evidence(library: Library) -> None:
    source = open_document(LETTER)[0]
    fact = Fact("snuffbox_tenderness", True, "wrist", quotes=(Quote("snuffbox was tender"),))
    reading = replace(reading_of(source, fact), letter=parse_letter(source))
    told = checked(reading, library.vocabulary)
    assert told.facts == ()
    assert "not in the clinical part of the letter, only elsewhere in it" in told.diagnostics[-1].message


def test_the_built_in_reader_passes_its_own_check(library: Library) -> None:
    for path in sorted(LETTER.parent.glob("*.txt")):
        reading = LexiconReader(library.vocabulary).read(open_document(path)[0])
        assert checked(reading, library.vocabulary) == reading


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for packages that is on the import path."""
    monkeypatch.syspath_prepend(tmp_path)
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        del sys.modules[name]


def refusal(call: Any) -> str:
    with pytest.raises(InvalidInput) as caught:
        call()
    return caught.value.render()


def test_an_unknown_reader_is_told_with_those_there_are(library: Library, packages: Path) -> None:
    install(packages, "shouted", documented_reader(), shouted="shouted:ShoutedReader")
    assert "did you mean `lexicon`?" in refusal(lambda: reader_of("lexikon", library.vocabulary))
    assert "known are lexicon, llm, shouted" in refusal(lambda: reader_of("qqq", library.vocabulary))


def test_the_documented_reader_works(library: Library, packages: Path) -> None:
    install(packages, "shouted", documented_reader(), shouted="shouted:ShoutedReader")
    source = source_of("form", "Invented form.\nFINDING: tenderness / lumbar\nFINDING: cheer\nFINDING: spasm / tail\n")
    reading = checked(reader_of("shouted", library.vocabulary).read(source), library.vocabulary)
    assert [(fact.name, fact.region, fact.quotes[0].start) for fact in reading.facts] == [("tenderness", "lumbar", 15)]
    assert ["there is no region `tail`" in told.message for told in reading.diagnostics] == [True]


def test_what_a_reader_leaves_empty_is_filled_in(library: Library, packages: Path) -> None:
    install(packages, "shouted", documented_reader(), shouted="shouted:ShoutedReader")
    source = open_document(LETTER)[0]
    reading = reader_of("shouted", library.vocabulary).read(source)
    own = LexiconReader(library.vocabulary).read(source)
    assert (reading.letter, reading.items, reading.dates) == (own.letter, own.items, own.dates)
    assert reading.facts == ()


BAD = """
import guidecheck.reading.reading as r
from guidecheck.case import Dates
from guidecheck.reading.source_text import source_of

def raises_early(vocabulary): raise RuntimeError("no licence \\x1b[1m")
def leaves(vocabulary): raise SystemExit(3)
def gives_nothing(vocabulary): return None
no_callable = 7

class Base:
    def __init__(self, vocabulary): pass
class Raises(Base):
    def read(self, source): return {}["cheese"]
class Nonsense(Base):
    def read(self, source): return "all is well"
class Other(Base):
    def read(self, source): return r.Reading(source_of("x", "y"), None, (), (), Dates())
class WrongFacts(Base):
    def read(self, source): return r.Reading(source, None, (), ("pain",), Dates())
class WrongItems(Base):
    def read(self, source): return r.Reading(source, None, None, (), Dates())
class WrongDates(Base):
    def read(self, source): return r.Reading(source, None, (), (), None)
class WrongDays(Base):
    def read(self, source): return r.Reading(source, None, (), (), Dates(request="soon"))
"""


@pytest.mark.parametrize(
    ("target", "told"),
    [
        (
            "bad:raises_early",
            "the reader `bad` cannot be made\n  help: it says RuntimeError: no licence \ufffd[1m (bad.py",
        ),
        ("bad:leaves", "the reader `bad` cannot be made\n  help: it says SystemExit: 3"),
        ("bad:gives_nothing", "the reader `bad` has no `read`"),
        ("bad:no_callable", "the reader `bad` is no callable"),
        ("bad:missing", "the reader `bad` cannot be loaded from `bad:missing`"),
        ("nowhere_at_all:Reader", "the reader `bad` cannot be loaded from `nowhere_at_all:Reader`"),
        (
            "bad:Raises",
            "note:1:1: the reader `bad` failed on this document\n  help: it says KeyError: 'cheese' (bad.py",
        ),
        ("bad:Nonsense", "the reader `bad` gave no reading"),
        ("bad:Other", "the reader `bad` gave a reading of another document"),
        ("bad:WrongFacts", "the reader `bad` gave `facts` of the wrong type"),
        ("bad:WrongItems", "the reader `bad` gave `items` of the wrong type"),
        ("bad:WrongDates", "the reader `bad` gave a letter or dates of the wrong type"),
        ("bad:WrongDays", "the reader `bad` gave a letter or dates of the wrong type"),
    ],
)
def test_what_a_plugin_does_wrong_is_told_with_its_name(
    library: Library, packages: Path, target: str, told: str
) -> None:
    install(packages, "bad", BAD, bad=target)
    assert told in refusal(lambda: reader_of("bad", library.vocabulary).read(NOTE))


def test_a_plugin_that_cannot_be_parsed_is_told(library: Library, packages: Path) -> None:
    install(packages, "bad", "def (", bad="bad:Reader")
    assert "cannot be loaded" in refusal(lambda: reader_of("bad", library.vocabulary))


def test_two_packages_with_one_name_are_told(library: Library, packages: Path) -> None:
    install(packages, "first", BAD, same="first:Raises")
    install(packages, "second", BAD, same="second:Raises")
    assert "two readers are named `same`: first:Raises, second:Raises" in refusal(
        lambda: reader_of("same", library.vocabulary)
    )


def test_a_plugin_cannot_take_a_built_in_name(library: Library, packages: Path) -> None:
    install(packages, "bad", BAD, lexicon="bad:Raises")
    assert isinstance(reader_of("lexicon", library.vocabulary), LexiconReader)


def test_a_plugin_cannot_hide_that_a_document_is_a_letter(library: Library, packages: Path) -> None:
    code = (
        documented_reader().replace('mark == "FINDING"', "True").replace("Quote(line)", 'Quote("snuffbox was tender")')
    )
    code = code.replace("name in self.known", 'line.startswith("snuff")').replace(
        "Fact(name", 'Fact("snuffbox_tenderness"'
    )
    install(packages, "sly", code, sly="sly:ShoutedReader")
    reading = reader_of("sly", library.vocabulary).read(open_document(LETTER)[0])
    assert reading.facts
    assert checked(reading, library.vocabulary).facts == ()


def test_rules_can_be_loaded_beside_a_reader() -> None:
    rules = load(ROOT / "rules")
    assert reader_of("lexicon", rules.vocabulary, rules.codes).name == "lexicon"
