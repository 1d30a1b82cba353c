"""The comparison of what is read before and after a change."""

from collections import Counter

from benchmarks.rereading import differences, sentences


def test_every_plain_sentence_is_one_of_its_own() -> None:
    """A form that takes no thing in would be the same sentence again."""
    assert {sentence for sentence, times in Counter(sentences()).items() if times > 1} == set()


def test_a_statement_gone_and_one_come_are_told_with_their_text() -> None:
    """A text that is read as before is not told."""
    before = {"letter: Numbness.": ["numbness = True"], "letter: Fever.": ["fever = True"]}
    now = {"letter: Numbness.": ["numbness = False"], "letter: Fever.": ["fever = True"]}
    assert list(differences(before, now)) == ["letter: Numbness.\n  - numbness = True\n  + numbness = False"]


def test_a_text_that_was_not_read_before_is_told() -> None:
    """New sentences show what they state."""
    assert list(differences({}, {"note: Fever.": ["fever = True"]})) == ["note: Fever.\n  + fever = True"]
