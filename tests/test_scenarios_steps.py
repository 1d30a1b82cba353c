"""The step library: few phrases, each with an example, all on one page."""

import re
from pathlib import Path

import pytest

from guidecheck.scenarios.phrases import Entry, Phrase, nearest
from guidecheck.scenarios.steps import catalogue, entries

PAGE = Path(__file__).parents[1] / "docs" / "steps.md"
MOST = 30


def test_there_are_at_most_thirty_phrases() -> None:
    assert len(entries()) <= MOST


def test_the_page_of_steps_is_the_catalogue() -> None:
    assert PAGE.read_text(encoding="utf-8") == catalogue(), "write docs/steps.md anew from catalogue()"


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.template)
def test_an_example_says_its_own_phrase_and_no_other(entry: Entry) -> None:
    said = [
        one.template for one in entries() if one.kind == entry.kind and Phrase(one.template).is_matching(entry.example)
    ]
    assert said == [entry.template]


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.template)
def test_every_phrase_says_what_it_does(entry: Entry) -> None:
    assert re.search(r"\w.*\.$", entry.meaning)


def test_optional_parts_come_in_any_order() -> None:
    phrase = Phrase("a fact[ as VALUE][ for the REGION][ on DAY]")
    assert phrase.parse_arguments("a fact on 2014-01-02 for the left knee as 6 weeks") == {
        "value": "6 weeks",
        "region": "left knee",
        "day": "2014-01-02",
    }
    assert phrase.parse_arguments("a fact") == {"value": None, "region": None, "day": None}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ('the record document "fever"', "the record documents"),
        ('the record is silent about "fever"', "the record says nothing about"),
        ("an request for a CT of the neck", "a request for STUDIES"),
    ],
)
def test_a_misspelt_step_finds_its_phrase(said: str, meant: str) -> None:
    assert nearest(said, "given", entries()).startswith(meant)


def test_words_far_from_every_phrase_find_none() -> None:
    assert nearest("it rains", "given", entries()) == ""
