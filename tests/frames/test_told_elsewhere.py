"""What is told of one place and taken up for another, in every combination of some places and findings."""

from collections.abc import Iterator
from itertools import permutations

import pytest

from guidecheck.guideline import Library
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.source_text import source_of

PLACES = {
    "neck": ("cervical", None),
    "low back": ("lumbar", None),
    "left knee": ("knee", "left"),
    "right shoulder": ("shoulder", "right"),
    "right ankle": ("ankle", "right"),
}
FELT = {"pain": "pain", "numbness": "numbness", "swelling": "swelling"}
SEEN = {"tender": "tenderness", "swollen": "swelling", "numb": "numbness", "painful": "pain"}

BOTH = [
    "He has had {felt} in the {one} for 3 months and in the {other} for 3 weeks.",
    "He has {felt} in the {one} and sometimes the {other}.",
    "He has {felt} in the {one} and, to a lesser degree, the {other}.",
    "He has {felt} in the {one} and to a lesser extent in the {other}.",
    "He has {felt} in the {one}, more than the {other}.",
    "He has {felt} in the {one} and, when driving, in the {other}.",
    "The {felt} is felt in the {one} and at night in the {other}.",
    "The {felt} is worse in the {one} than in the {other}.",
    "The {felt} in the {one} is worse than in the {other}.",
    "The {one} is {seen}, as is the {other}, and he walks well.",
]
ONLY_THE_FIRST = [
    "The {one}, but not the {other}, is {seen}.",
    "The {one}, not the {other}, is {seen}.",
    "Unlike the {other}, the {one} is {seen}.",
    "In contrast to the {other}, the {one} is {seen}.",
]
NOT_THE_SECOND = [
    "The {one} is {seen} and the {other} is not.",
    "There is {felt} in the {one}, absent in the {other}.",
    "Swelling is present in the {one} and absent in the {other}.",
]
NOT_THE_FIRST = [
    "The {felt} is not in the {one} but in the {other}.",
    "The {felt} is no longer in the {one} but in the {other}.",
    "There is {felt}, not in the {one} but in the {other}.",
    "The {one} {felt} is gone, but not the {other} {felt}.",
    "The {felt} in the {one} has resolved but not the {felt} in the {other}.",
    "He denies {felt} in the {one} but has it in the {other}.",
    "There is no {felt} in the {one}, only in the {other}.",
    "There is no {felt} in the {one}, but there is in the {other}.",
    "The {one} is not {seen}; the {other} is.",
]

NEITHER = [
    "The {one} is not {seen}, as is the {other}.",
    "There is no {felt} in the {one}, as well as the {other}.",
]

Told = tuple[str, bool | None, str | None, str | None]


def cases(forms: list[str]) -> Iterator[tuple[str, str, str, str]]:
    """Each form with each two places and each finding: the sentence, the fact's name, and both places."""
    for form in forms:
        found = SEEN if "{seen}" in form else FELT if "{felt}" in form else {"swelling": "swelling"}
        for (one, other), (word, name) in ((pair, each) for pair in permutations(PLACES, 2) for each in found.items()):
            yield form.format(one=one, other=other, felt=word, seen=word), name, one, other


def told(reader: LexiconReader, text: str, name: str) -> set[Told]:
    """What a sentence tells of one fact: its name, whether it is so, and where."""
    facts = reader.read(source_of("", text)).facts
    return {(fact.name, fact.value is True, fact.region, fact.side) for fact in facts if fact.name == name}


@pytest.mark.parametrize(
    ("forms", "first", "second"),
    [
        pytest.param(BOTH, True, True, id="both"),
        pytest.param(ONLY_THE_FIRST, True, None, id="the first alone"),
        pytest.param(NOT_THE_FIRST, False, True, id="the second alone"),
        pytest.param(NEITHER, False, False, id="neither"),
    ],
)
def test_each_place_has_what_is_told_of_it(
    library: Library, forms: list[str], *, first: bool, second: bool | None
) -> None:
    reader = LexiconReader(library.vocabulary, library.codes)
    wrong = []
    for text, name, one, other in cases(forms):
        expected = {(name, first, *PLACES[one])} | ({(name, second, *PLACES[other])} if second is not None else set())
        if told(reader, text, name) != expected:
            wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize("form", NOT_THE_SECOND)
def test_what_one_place_has_the_other_has_not(library: Library, form: str) -> None:
    reader = LexiconReader(library.vocabulary, library.codes)
    for text, name, one, other in cases([form]):
        found = told(reader, text, name)
        assert (name, True, *PLACES[one]) in found, text
        assert (name, True, *PLACES[other]) not in found, text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Right hip (numbness), left knee (swelling)", {("numbness", "hip", "right"), ("swelling", "knee", "left")}),
        (
            "He has swelling in both the neck and the left knee and pain in neither.",
            {("swelling", "cervical", None), ("swelling", "knee", "left")},
        ),
        ("The pain in the neck is worse than in the low back.", {("pain", "cervical", None), ("pain", "lumbar", None)}),
        ("Swelling is more in the right knee than in the left knee.", {("swelling", "knee", "right")}),
        ("Strength is less in the right leg than in the left leg.", set()),
        ("Pain is 6/10, worse overhead, and does not involve the neck.", {("pain", None, None)}),
        ("The numbness is not in the right hand.", set()),
        ("The numbness has never been in the right hand.", set()),
        ("The pain does not involve the neck.", set()),
        ("The swelling has not spread to the right foot.", set()),
        ("The low back pain does not extend into the left leg.", {("pain", "lumbar", None)}),
        ("The low back pain is not in the left leg.", {("pain", "lumbar", None)}),
        ("The pain was not in any way related to the neck.", {("pain", "cervical", None)}),
        ("He has pain in the neck that is absent at rest.", {("pain", "cervical", None)}),
        ("There is numbness in the low back, which is gone when sitting.", {("numbness", "lumbar", None)}),
        ("There was swelling of the left knee, which is gone.", set()),
        ("Pain in the neck is treated with heat and at times the back brace.", {("pain", "cervical", None)}),
        ("He was seen for neck pain in March and in the knee clinic in May.", {("pain", "cervical", None)}),
    ],
)
def test_nothing_else_is_there(library: Library, text: str, expected: set[tuple[str, str, str | None]]) -> None:
    names = {
        "pain",
        "numbness",
        "swelling",
        "motor_weakness",
        "weakness_reported",
        "symptoms_worsening",
        "reduced_motion",
    }
    facts = LexiconReader(library.vocabulary, library.codes).read(source_of("", text)).facts
    assert {(f.name, f.region, f.side) for f in facts if f.name in names and f.value is True} == expected
