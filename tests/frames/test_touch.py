"""Pain that a hand brings out is tenderness, however the hand is named."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import Spot, Word, holds, told

SPOTS = (
    Spot("right knee", "knee", "right"),
    Spot("left shoulder", "shoulder", "left"),
    Spot("lumbar spine", "lumbar"),
    Spot("cervical spine", "cervical"),
    Spot("right elbow", "elbow", "right"),
    Spot("left ankle", "ankle", "left"),
)
HURTING = tuple(Word(text, "tenderness") for text in ("sore", "painful", "tender", "uncomfortable"))
BROUGHT_OUT = tuple(
    Word(text, "tenderness")
    for text in (
        "was painful",
        "was uncomfortable",
        "provoked pain",
        "elicits discomfort",
        "hurts",
        "reproduced her pain",
    )
)
PAINLESS = tuple(
    Word(text, "tenderness")
    for text in (
        "was painless",
        "was not painful",
        "caused no pain",
        "did not provoke discomfort",
        "failed to elicit pain",
    )
)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The {p} was {x} to pressure.", "x+p"),
        ("The {p} is {x} to the touch.", "x+p"),
        ("The {p} was {x} when palpated.", "x+p"),
        ("The {p} was {x} on deep palpation.", "x+p"),
        ("The {p} was swollen and {x} to firm pressure.", "x+p"),
        ("The {p} was not {x} to pressure.", "x-p"),
    ],
)
def test_what_hurts_under_a_hand_is_tender(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, HURTING, SPOTS, lexicon)


@pytest.mark.parametrize(
    "frame", ["Palpation of the {p} {x}.", "Pressure over the {p} {x}.", "Pressing on the {p} {x}."]
)
def test_pain_that_a_hand_provokes_is_tenderness(frame: str, lexicon: Lexicon) -> None:
    holds(frame, "x+p", BROUGHT_OUT, SPOTS, lexicon)
    holds(frame, "x-p", PAINLESS, SPOTS, lexicon)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pain was elicited by palpation of the left knee.", "tenderness"),
        ("There was pain when the left knee was palpated.", "tenderness"),
        ("There was pain in the left knee on palpation.", "tenderness"),
        ("The medial joint line of the left knee was sore to pressure.", "joint_line_tenderness"),
        ("Palpation along the inner joint margin of the left knee was uncomfortable.", "joint_line_tenderness"),
        ("Palpation of the lateral malleolus of the left ankle was painful.", "malleolar_tenderness"),
    ],
)
def test_a_place_under_the_hand_names_the_tenderness(text: str, name: str, lexicon: Lexicon) -> None:
    told = {(fact.name, fact.value, fact.side) for fact in facts_of_text(text, lexicon)}
    assert (name, True, "left") in told
    assert all(fact != "pain" for fact, *_ in told)


@pytest.mark.parametrize(
    "text",
    [
        "He has low back pain and high blood pressure.",
        "She felt pressure in her chest and her back hurt.",
        "The pain is due to pressure on the nerve root.",
        "Sensation to light touch was intact and motion was painful.",
        "Palpation revealed swelling, and motion was painful.",
    ],
)
def test_pressure_that_is_no_hand_leaves_pain_a_pain(text: str, lexicon: Lexicon) -> None:
    assert all(fact.name != "tenderness" for fact in facts_of_text(text, lexicon))


def test_the_hand_is_quoted_with_the_pain(lexicon: Lexicon) -> None:
    text = "The left knee was sore to the touch."
    (fact,) = (fact for fact in facts_of_text(text, lexicon) if fact.name == "tenderness")
    assert fact.quotes[0].text == "left knee was sore to the touch"


@pytest.mark.parametrize("side", ["bilaterally", "B/L", "on the left"])
@pytest.mark.parametrize("sign", ["Swelling", "Effusion", "Tenderness"])
def test_a_sign_has_the_side_right_behind_it(sign: str, side: str, lexicon: Lexicon) -> None:
    name = sign.lower()
    text = f"On examination of the right knee motion is limited. {sign} {side}."
    assert told(text, name, lexicon) == {"+ left knee" if "left" in side else "+ bilateral knee"}, text


@pytest.mark.parametrize("towards", ["posterior", "medial", "dorsal", "distal"])
def test_a_sign_stands_before_its_place_without_a_preposition(towards: str, lexicon: Lexicon) -> None:
    text = f"Exam: tender right heel, mild swelling {towards} left wrist, gait normal."
    assert told(text, "swelling", lexicon) == {"+ left wrist"}


@pytest.mark.parametrize("behind", ["; neck motion decreased", "; right knee motion is limited", "."])
def test_a_list_of_tender_places_ends_at_its_semicolon(behind: str, lexicon: Lexicon) -> None:
    text = f"Exam: tender over the cervical paraspinals and both shoulders{behind}"
    assert told(text, "tenderness", lexicon) == {"+ cervical", "+ bilateral shoulder"}
