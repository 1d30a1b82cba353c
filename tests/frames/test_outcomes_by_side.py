"""One outcome for each side, in the ways that hasty notes and careful ones set the two beside each other."""

from itertools import product

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

TESTS = {
    "McMurray": "meniscal_sign",
    "Drop arm": "drop_arm_sign",
    "Straight leg raise": "slr_positive",
    "Tinel at the wrist": "tinel_or_phalen",
}
OUTCOMES = [("positive", "negative"), ("neg", "pos"), ("+", "-")]
SIDES = [("Right", "left"), ("L", "R")]
OPENINGS = ["", "Right knee pain. ", "Left shoulder: no swelling. "]


def sides_told(text: str, name: str, lexicon: Lexicon) -> set[tuple[str | None, object]]:
    return {(fact.side, fact.value) for fact in facts_of_note(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    "frame",
    [
        "{t} {a} {p}, {b} {n}.",
        "{t}: {p} ({a}), {n} ({b})",
        "{t} {p} on the {a}, {n} on the {b}.",
        "{t} was {p} at the {a} and was {n} at the {b}",
        "{t} [{a}] {p} [{b}] {n}",
        "{t} {a} - {p}; {b} - {n}",
        "{t} - {a} {p} / {b} {n}",
        "{a} {t} {p}, {b} {n}",
        "{a} {t} {p}. {b} {t} {n}.",
        "{a} {t} is {p}; the {b} is {n}",
        "{a}: {t} {p}\n{b}: {t} {n}",
        "On the {a}, {t} was {p}. On the {b}, {t} was {n}.",
    ],
)
def test_each_side_has_its_outcome_whatever_was_told_before(frame: str, lexicon: Lexicon) -> None:
    long = {"R": "right", "L": "left"}
    for (test, name), (first, second), (a, b), opening in product(TESTS.items(), OUTCOMES, SIDES, OPENINGS):
        text = opening + frame.format(t=test, p=first, n=second, a=a, b=b)
        found = first in {"positive", "+"}
        expected = {(long.get(a, a.lower()), found), (long.get(b, b.lower()), not found)}
        assert sides_told(text, name, lexicon) == expected, text


@pytest.mark.parametrize("test", TESTS)
def test_a_plus_beside_a_minus_says_nothing(test: str, lexicon: Lexicon) -> None:
    assert sides_told(f"{test} +/-", TESTS[test], lexicon) == set()


@pytest.mark.parametrize("sign", ["effusion", "joint line tenderness", "locking"])
@pytest.mark.parametrize("frame", ["Left {}.", "Left {} noted."])
def test_a_side_beside_a_sign_is_its_own(frame: str, sign: str, lexicon: Lexicon) -> None:
    facts = facts_of_note("Right knee pain. " + frame.format(sign), lexicon)
    assert [fact.side for fact in facts if fact.name != "pain"] == ["left"]


@pytest.mark.parametrize(
    "text",
    [
        "SLR: Left [x] pos [ ] neg  Right [ ] pos [x] neg",
        "SLR L [x] pos [ ] neg R [ ] pos [x] neg",
        "Knee effusion: Left [x] Yes [ ] No   Right [ ] Yes [x] No",
        "Drop arm: right [ ] pos [x] neg  left [x] pos [ ] neg",
    ],
)
def test_boxes_of_a_second_side_stand_under_the_label_of_the_first(text: str, lexicon: Lexicon) -> None:
    told = {(fact.side, fact.value) for fact in facts_of_note(text, lexicon)}
    assert {(side, value) for side, value in told if isinstance(value, bool)} == {("left", True), ("right", False)}


@pytest.mark.parametrize("verb", ["was examined.", "is inspected and palpated.", "was also evaluated today."])
def test_a_place_that_is_examined_heads_what_was_found(verb: str, lexicon: Lexicon) -> None:
    text = f"The lumbar spine {verb} Spasm present.\nThe left wrist {verb} Swelling noted."
    places = [(fact.name, fact.region, fact.side) for fact in facts_of_note(text, lexicon)]
    assert places == [("spasm", "lumbar", None), ("swelling", "wrist", "left")]


@pytest.mark.parametrize("frame", ["{} positive {} negative", "{} [+] {} [-]", "{} (+) {} (-)", "{}+, {}-."])
@pytest.mark.parametrize(("first", "second"), [("McMurray", "Tinel"), ("Straight leg raise", "Drop arm")])
def test_each_test_of_a_list_has_its_own_outcome(frame: str, first: str, second: str, lexicon: Lexicon) -> None:
    values = {fact.name: fact.value for fact in facts_of_note(frame.format(first, second), lexicon)}
    assert (values[TESTS.get(first, "")], values[TESTS.get(second, "tinel_or_phalen")]) == (True, False)


@pytest.mark.parametrize("heading", ["{}:", "{} side:", "{}"])
@pytest.mark.parametrize("test", list(TESTS)[:3])
def test_a_line_that_is_only_a_side_heads_the_lines_under_it(heading: str, test: str, lexicon: Lexicon) -> None:
    right, left = (heading.format(side) for side in ("RIGHT", "LEFT"))
    text = f"PHYSICAL EXAMINATION:\n{right}\n{test} positive\n{left}\n{test} negative"
    assert sides_told(text, TESTS[test], lexicon) == {("right", True), ("left", False)}


def test_a_side_under_a_part_of_the_body_is_a_side_of_it(lexicon: Lexicon) -> None:
    text = "Knee exam\nRight:\nEffusion present. Strength 4/5.\nLeft:\nNo effusion. Strength 5/5."
    told = {(fact.name, fact.region, fact.side, fact.value) for fact in facts_of_note(text, lexicon)}
    assert {("effusion", "knee", "right", True), ("effusion", "knee", "left", False)} <= told


@pytest.mark.parametrize(
    "frame", ["Positive {} on the left, negative on the right.", "Left positive {0}; right negative {0}."]
)
@pytest.mark.parametrize("test", list(TESTS)[:3])
def test_outcomes_may_stand_before_the_test(frame: str, test: str, lexicon: Lexicon) -> None:
    text = frame.format(test) if "{0}" in frame else frame.replace("{}", test)
    assert sides_told(text, TESTS[test], lexicon) == {("left", True), ("right", False)}
