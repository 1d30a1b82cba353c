"""Clauses that each close with their own day, and care that has its day behind it."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

READ = (facts_of_note, facts_of_text)


@pytest.mark.parametrize(
    "frame",
    [
        "{x} on 6/3/2019; {y} on 9/12/2019.",
        "{x} (6/3/2019) and {y} (9/12/2019).",
        "There was {x} on June 3, 2019, while {y} was seen on September 12, 2019.",
    ],
)
def test_each_clause_has_the_day_it_closes_with(frame: str, lexicon: Lexicon) -> None:
    for x, y in (
        ("atrophy", "clonus"),
        ("swelling", "no numbness in the left foot"),
        ("spasm", "effusion"),
    ):
        for read in READ:
            facts = read(frame.format(x=x, y=y), lexicon)
            assert [str(fact.date) for fact in facts] == ["2019-06-03", "2019-09-12"], (x, y)


@pytest.mark.parametrize(
    "frame",
    [
        "Injection of the {p} on 6/3/2019 helped; injection of the {q} on 9/12/2019 did not help.",
        "An injection of the {p} on 6/3/2019 brought relief, and one more injection of the {q} on 9/12/2019 no relief.",
    ],
)
def test_each_injection_of_a_sentence_has_its_day(frame: str, lexicon: Lexicon) -> None:
    for read in READ:
        facts = read(frame.format(p="left hip", q="right elbow"), lexicon)
        told = {(fact.region, str(fact.date), fact.result) for fact in facts if fact.name == "tx.injection"}
        assert told == {("hip", "2019-06-03", "improved"), ("elbow", "2019-09-12", "not_improved")}
