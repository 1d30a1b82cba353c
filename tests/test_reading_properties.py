"""What holds of reading whatever the text: quotes are the text's own, other words change nothing, time is linear."""

import importlib
import pkgutil
import re
import string
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from guidecheck import reading
from guidecheck.authoring.load import load
from guidecheck.case import Fact
from guidecheck.reading.facts import read_facts
from guidecheck.reading.lexicon import Lexicon, lexicon_of
from guidecheck.reading.sentences import dates
from guidecheck.reading.sentences.ages import age_in, may_tell_age
from guidecheck.reading.sentences.grammar import compared
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.scanning import found_from
from guidecheck.reading.sentences.tokens import MAX_WORDS, sentences_of
from guidecheck.reading.sentences.trie import Trie
from guidecheck.reading.source_text import source_of
from tests import facts_of_text
from tests.conftest import ROOT

NOTE = (
    "A 52-year-old roofer had an industrial injury on 3/4/2015. On 4/5/2015 he complained of constant low back pain "
    "rated 7/10 with radiation to the left leg and numbness in the left foot. He denied bowel or bladder incontinence. "
    "Examination of the lumbar spine revealed tenderness, spasm and limited range of motion. Straight leg raise was "
    "positive on the left. Strength was 4+/5 in the left foot. X-rays of the lumbar spine on 3/20/2015 were normal. "
    "Treatment to date has included 8 sessions of physical therapy and naproxen. The treatment plan included an MRI of "
    "the lumbar spine to rule out a disc herniation."
)
CONTEXT = "no not without denies possible positive negative due to but UR denied x ray"
WORDS = sorted(set(re.findall(r"\w+", f"{NOTE} {CONTEXT}")))
PIECES = st.one_of(
    st.sampled_from(
        [*WORDS, ".", ",", ";", ":", "(", "\n", "\f", "\n\n", "5/5", "4/21/14", "-", "\u2010", "\u0002", "'s", '"']
    ),
    st.text(alphabet=string.printable + "\u2019\u2011\ufffe\xa0é", max_size=12),
)
MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return lexicon_of(load(ROOT / "rules").vocabulary)


def whole(text: str, lexicon: Lexicon) -> tuple[Fact, ...]:
    return facts_of_text(text, lexicon)


def statements(facts: tuple[Fact, ...]) -> set[tuple[object, ...]]:
    return {(f.name, f.value, f.region, f.side, str(f.date), f.measure, f.result) for f in facts}


def check_quotes(text: str, facts: tuple[Fact, ...]) -> None:
    for fact in facts:
        assert fact.quotes
        for quote in fact.quotes:
            assert quote.start is not None
            assert quote.text == text[quote.start : quote.end] != ""


@MANY
@example(pieces=["naproxen", ",", "10"], glue="")
@given(st.lists(PIECES, max_size=60), st.sampled_from(["", " "]))
def test_any_text_is_read_and_every_quote_is_its_own(lexicon: Lexicon, pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    check_quotes(text, whole(text, lexicon))


@MANY
@given(st.lists(st.tuples(st.integers(0, len(NOTE)), PIECES), min_size=1, max_size=8))
def test_a_mutated_note_is_read_and_every_quote_is_its_own(lexicon: Lexicon, mutations: list[tuple[int, str]]) -> None:
    text = NOTE
    for place, piece in mutations:
        text = text[:place] + piece + text[place + len(piece) // 2 :]
    check_quotes(text, whole(text, lexicon))


@MANY
@given(st.data())
def test_wrapping_the_lines_anew_changes_no_statement(lexicon: Lexicon, data: st.DataObject) -> None:
    wrapped = "".join(
        data.draw(st.sampled_from([" ", " ", " ", "\n", "\r\n", " \n\n", "\f"])) if char == " " else char
        for char in NOTE
    )
    assert statements(whole(wrapped, lexicon)) == statements(whole(NOTE, lexicon))


@pytest.mark.parametrize("place", range(NOTE.count(". ") + 2))
def test_a_sentence_about_something_else_changes_no_statement(lexicon: Lexicon, place: int) -> None:
    sentences = NOTE.split(". ")
    text = ". ".join([*sentences[:place], "The waiting room was painted last spring", *sentences[place:]])
    assert statements(whole(text, lexicon)) == statements(whole(NOTE, lexicon))


def test_what_stands_outside_the_ranges_is_not_read(lexicon: Lexicon) -> None:
    text = "There is neck pain. | There is hip pain."
    facts = read_facts(source_of("", text), [(0, text.index("|"))], lexicon)
    assert {fact.region for fact in facts} == {"cervical"}


def test_every_kind_of_hyphen_writes_the_same_word(lexicon: Lexicon) -> None:
    for hyphen in "-\u2010\u2011\u2012\u2013\u2212\u0002\ufffe\u00ad":
        text = f"X{hyphen}rays of the neck were normal."
        assert {fact.name for fact in whole(text, lexicon)} == {"study.xray"}, repr(hyphen)


@MANY
@given(st.lists(PIECES, max_size=400))
def test_sentences_are_capped_and_in_order(pieces: list[str]) -> None:
    sentences = list(sentences_of(" ".join(pieces)))
    assert all(len(sentence) <= MAX_WORDS for sentence in sentences)
    ends = [0]
    for sentence in sentences:
        for start, end in zip(sentence.starts, sentence.ends, strict=True):
            assert ends[-1] <= start < end
            ends.append(end)


def stated_by(phrase: str, text: str) -> int:
    """How many words of *text*, from its first, the phrase takes."""
    trie = Trie([(Layer.CONCEPT, "it", phrase)])
    match = trie.first(next(sentences_of(text)))
    return match.end if match is not None else 0


@pytest.mark.parametrize(
    ("text", "taken"),
    [("a d E", 3), ("A E", 2), ("b c d E", 4), ("b c E", 3), ("a d e", 0), ("b d E", 0), ("a b E", 0), ("d E", 0)],
)
def test_the_notation_of_phrases_says_which_words_it_stands_for(text: str, taken: int) -> None:
    assert stated_by("a|b_c d? =E", text) == taken


def test_a_phrase_of_many_variants_costs_as_little_as_one_of_few() -> None:
    assert stated_by(" ".join(["a|b?"] * 60 + ["c"]), "a b " * 30 + "c") == 61


def test_a_name_stated_in_two_ways_is_stated_once_and_names_keep_their_order() -> None:
    trie = Trie([(Layer.CONCEPT, "first", "a|a b?"), (Layer.CONCEPT, "other", "a"), (Layer.REGION, "first", "a")])
    found = trie.find(next(sentences_of("a")))
    assert found == [Match(Layer.CONCEPT, 0, 1, ("first", "other")), Match(Layer.REGION, 0, 1, ("first",))]


@pytest.mark.parametrize(
    ("phrase", "fault"),
    [("a| b", "empty alternative"), ("|a", "empty alternative"), ("a__b", "empty alternative"), ("a? b?", "missing")],
)
def test_a_phrase_that_stands_for_nothing_is_refused(phrase: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        Trie([(Layer.CONCEPT, "it", phrase)])


DAY_PIECES = st.sampled_from(
    [
        "4/21/14",
        "10-13-16",
        "2016-10-13",
        "August 6, 2013",
        "6 Aug 2013",
        "10/2016",
        "May",
        "19",
        "/",
        "-",
        ".",
        " ",
        "x",
    ]
)
AGE_PIECES = st.sampled_from(
    [
        "48",
        "7",
        "y",
        "yr",
        "yrs",
        "year",
        "years",
        "Year",
        "old",
        "o",
        "age",
        "aged",
        "Age",
        "of",
        "man",
        "worker",
        "M",
        " ",
        "-",
        ".",
        "/",
        "x",
    ]
)


@MANY
@given(st.lists(DAY_PIECES, max_size=12).map("".join))
def test_no_day_is_missed_where_none_seems_to_begin(text: str) -> None:
    every = [match.span() for match in dates._DATE.finditer(text)]
    assert [match.span() for match in found_from(dates._BEGINS, dates._DATE, text, 0, len(text))] == every


@MANY
@given(st.lists(AGE_PIECES, max_size=10).map("".join))
def test_no_age_is_told_without_a_word_for_it(text: str) -> None:
    for sentence in sentences_of(text):
        found = age_in(text[sentence.start : sentence.end])
        assert found is None or may_tell_age(sentence.words)


AS_WRITTEN = {"guidelines_cited", "letter", "values", "record", "acts"}


def word_sets() -> Iterator[tuple[str, frozenset[str]]]:
    """The sets of words of the reader's modules, by name; those of `AS_WRITTEN` with words as they are written."""
    for found in pkgutil.walk_packages(reading.__path__, "guidecheck.reading."):
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            if isinstance(value, frozenset) and found.name.rpartition(".")[2] not in AS_WRITTEN:
                flat = (word for each in value for word in (each if isinstance(each, tuple) else (each,)))
                yield f"{found.name}.{name}", frozenset(word for word in flat if isinstance(word, str))


def test_no_set_of_words_has_a_form_that_no_sentence_has() -> None:
    language = load(ROOT / "rules").vocabulary.language
    names = {"", *language.frames, *language.headings}
    unmatched = {name: {word for word in told if compared(word) != word} for name, told in word_sets() if told - names}
    assert {name: words for name, words in unmatched.items() if words} == {}
