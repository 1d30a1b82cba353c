"""Grades and findings told on several days, in tables with a column for each or in one sentence: each has its day."""

from textwrap import dedent

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

Told = tuple[str, object, object, str]


def told(table: str, lexicon: Lexicon) -> set[Told]:
    """Name, answer, measure and day of what a table under a visit states, roots and counts left out."""
    raw = "DOS 10/14/2016\nOBJECTIVE\n" + dedent(table)
    facts = facts_of_note(raw, lexicon)
    kept = [fact for fact in facts if fact.name not in {"root_pattern", "rotator_cuff_signs_positive"}]
    return {(fact.name, fact.value, fact.measure, str(fact.date)) for fact in kept}


FIRST, TODAY = "2016-09-02", "2016-10-14"
GRADES: set[Told] = {
    ("motor_weakness", True, "3+", FIRST),
    ("motor_weakness", True, 4, TODAY),
}


@pytest.mark.parametrize(
    "table",
    [
        "MMT                  9/2/16     10/14/16\nR shoulder flexion   3+/5       4/5\n",
        "Strength | IE 9/2/16 | Today\nR quad | 3+/5 | 4/5\n",
        "| Strength | Initial (9/2/16) | Current (10/14/16) |\n|---|---|---|\n| R quad | 3+ | 4 |\n",
        "Motor\t9/2\t10/14\tGoal\nL EHL\t3+/5\t4/5\t5/5\n",
        "            IE         Today\n            9/2/16     10/14/16\nL deltoid   3+/5       4/5\n",
        "Strength 9/2/16 10/14/16\nL deltoid 3+/5 4/5\n",
        "Strength\nInitial 9/2/16 Today 10/14/16\nL deltoid 3+/5 4/5\n",
        "Eval 9/2/16 Re-eval 10/14/16\nKnee flexion 100 125\nL quad 3+/5 4/5\n",
        "Strength   9/2/16   Today\nL shoulder:\n  Flexion   3+/5   4/5\n",
        "MMT   Visit 1 (9/2/16)   Visit 8 (10/14/16)\nR grip   3+/5   4/5\n",
        "Date      9/2/16   10/14/16\nR grip    3+/5   4/5\n",
        "Strength   R 9/2/16   R today\nQuad   3+/5   4/5\n",
        "Measure       Today     9/2/16\nPlantarflexion   4     3+\n",
        "Test | Initial Eval (9/2/16) | Re-eval (10/14/16) | Change\nL grip | 3+/5 | 4/5 | +\nL quad | 3+/5 | 4/5 |\n",
    ],
)
def test_a_grade_on_two_days_is_two_facts(table: str, lexicon: Lexicon) -> None:
    assert told(table, lexicon) == GRADES


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("Test | 9/2/16 | Today\nHawkins L | + | -\n", {
            ("rotator_cuff_sign", True, None, FIRST),
            ("rotator_cuff_sign", False, None, TODAY),
        }),
        ("Measure     9/2/16   Today\nPain, knee  8/10     3/10\nGait        antalgic   normal\n", {
            ("pain", True, 8, FIRST),
            ("pain", True, 3, TODAY),
            ("gait_abnormal", True, None, FIRST),
            ("gait_abnormal", False, None, TODAY),
        }),
        ("Reflexes   9/2/16   Today\nAchilles R   0   2+\nSensation  9/2/16   Today\nL5 R   decreased   intact\n", {
            ("reflex_abnormal", True, None, FIRST),
            ("reflex_abnormal", False, None, TODAY),
            ("sensory_deficit", True, None, FIRST),
            ("sensory_deficit", False, None, TODAY),
        }),
        ("L knee flexion ROM:\nROM   9/2/16   Today   Norm\nL knee flexion   95/140   135/140   140\n", {
            ("reduced_motion", True, None, FIRST),
            ("reduced_motion", False, None, TODAY),
        }),
    ],
)  # fmt: skip
def test_every_row_is_read_by_its_columns(table: str, expected: set[Told], lexicon: Lexicon) -> None:
    assert told(table, lexicon) == expected


def test_a_column_without_a_day_tells_nothing(lexicon: Lexicon) -> None:
    assert told("Strength   Initial   Today   Goal\nR quad   3/5   4/5   5/5\n", lexicon) == {
        ("motor_weakness", True, 4, TODAY)
    }


def test_what_follows_a_table_is_of_the_visit(lexicon: Lexicon) -> None:
    table = "Strength   9/2/16   Today\nR quad   3+/5   4/5\nThe gait of the patient is antalgic.\n"
    assert told(table, lexicon) == {*GRADES, ("gait_abnormal", True, None, TODAY)}


@pytest.mark.parametrize(
    "note",
    [
        "Motor:\n   Right   Left\nDeltoid   4/5   5/5\n\nReflexes:\n   Right   Left\nBiceps   1+   2+\n",
        "Motor:\n   Right   Left\nDeltoid   4/5   5/5\n\nDTRs:\nRight Left\nBiceps 1+ 2+\n",
        "Motor:\nDeltoid 4/5 R, 5/5 L\nReflexes:\nBiceps 1+ R, 2+ L\nTriceps 2+ L\n",
    ],
)
def test_the_lines_under_reflexes_are_no_strength(note: str, lexicon: Lexicon) -> None:
    assert told(note, lexicon) == {
        ("motor_weakness", True, 4, TODAY),
        ("motor_weakness", False, 5, TODAY),
        ("reflex_abnormal", True, None, TODAY),
        ("reflex_abnormal", False, None, TODAY),
    }


def test_the_days_of_a_persons_life_head_no_table(lexicon: Lexicon) -> None:
    line = "A. Doe      8/1/1980     10/14/2016\nPain 5/10    knee    better\n"
    assert {day for *_, day in told(line, lexicon)} == {TODAY}


def test_rows_as_wide_as_the_page_stay_rows(lexicon: Lexicon) -> None:
    rows = ("Strength", "9/2/16", "10/14/16"), ("R quad", "3+/5", "4/5"), ("R hamstring", "3+/5", "4/5")
    table = "".join(f"{name:<30}{first:<20}{today:<8}|\n" for name, first, today in rows)
    assert told(table, lexicon) == GRADES


def test_the_quote_of_a_cell_stands_in_the_note(lexicon: Lexicon) -> None:
    raw = "DOS 10/14/2016\nStrength | 9/2/16 | Today\nR quad | 3/5 | 4/5\n"
    facts = facts_of_note(raw, lexicon)
    quotes = [quote for fact in facts for quote in fact.quotes]
    assert quotes
    assert all(raw[quote.start : quote.end] == quote.text for quote in quotes)


@pytest.mark.parametrize(
    "line",
    [
        "L quad 3+/5 on 9/2/16 -> 4/5 today.",
        "L quad 4/5 today (was 3+/5 on 9/2/16).",
        "Strength: L quad 3+/5 (9/2/16), 4/5 today.",
        "R deltoid 4/5 vs 3+/5 on 9/2.",
        "R deltoid 9/2/16: 3+/5, 10/14/16: 4/5.",
        "Grip L 4/5 today, was 3+/5 on 9/2/16.",
    ],
)
def test_a_grade_told_with_an_earlier_one_has_its_own_day(line: str, lexicon: Lexicon) -> None:
    assert told(line, lexicon) == GRADES


@pytest.mark.parametrize(
    "line", ["L quad 4/5, was 3/5 at IE.", "R grip 4/5 (previously 2/5).", "L quad strength: from 3/5 to 4/5."]
)
def test_an_earlier_grade_without_a_day_is_not_todays(line: str, lexicon: Lexicon) -> None:
    assert told(line, lexicon) == {("motor_weakness", True, 4, TODAY)}


def test_a_score_told_with_an_earlier_one_has_its_own_day(lexicon: Lexicon) -> None:
    assert told("Knee pain 4/10 today, was 8/10 on 9/2/16.", lexicon) == {
        ("pain", True, 4, TODAY),
        ("pain", True, 8, FIRST),
    }


def test_the_worst_of_a_pain_is_no_earlier_one(lexicon: Lexicon) -> None:
    assert told("Knee pain 4/10 now, 8/10 at worst.", lexicon) == {("pain", True, 8, TODAY)}


def test_motion_beside_what_is_normal_is_no_day(lexicon: Lexicon) -> None:
    assert told("Lumbar ROM: flexion 30/60, ext 10/25.", lexicon) == {("reduced_motion", True, None, TODAY)}


def test_a_side_at_the_end_of_a_name_is_no_part_of_its_grade(lexicon: Lexicon) -> None:
    raw = "DOS 10/14/2016\nEXAM\nStrength    9/2/16   Today\nDeltoid L     3/5      4/5\n"
    facts = facts_of_note(raw, lexicon)
    assert {(fact.side, fact.measure) for fact in facts if fact.name == "motor_weakness"} == {("left", 3), ("left", 4)}


@pytest.mark.parametrize(
    ("table", "side"),
    [
        ("MMT (R)   9/2/16   Today\nAnkle DF   3/5   4/5\n", "right"),
        ("Left leg   9/2/16   Today\nEHL   3/5   4/5\n", "left"),
    ],
)
def test_the_side_of_a_title_is_that_of_its_rows(table: str, side: str, lexicon: Lexicon) -> None:
    raw = f"DOS 10/14/2016\nEXAM\n{table}"
    facts = facts_of_note(raw, lexicon)
    assert [fact.side for fact in facts if fact.name == "motor_weakness"] == [side, side]


Sided = tuple[str, object, object, str | None, str]
EARLIER_AND_TODAY: set[Sided] = {
    ("motor_weakness", True, "3+", "right", FIRST),
    ("motor_weakness", False, 5, "left", FIRST),
    ("motor_weakness", True, 4, "right", TODAY),
    ("motor_weakness", True, "4+", "left", TODAY),
}


def sided(table: str, lexicon: Lexicon) -> set[Sided]:
    """Name, answer, measure, side and day of what a table under a visit states, roots and counts left out."""
    raw = "DOS 10/14/2016\nOBJECTIVE\n" + dedent(table)
    facts = facts_of_note(raw, lexicon)
    kept = [fact for fact in facts if fact.name != "root_pattern" and not fact.name.endswith("signs_positive")]
    return {(fact.name, fact.value, fact.measure, fact.side, str(fact.date)) for fact in kept}


@pytest.mark.parametrize(
    "table",
    [
        "           9/2/16         10/14/16\n           R      L       R     L\nQuad       3+/5   5/5     4/5   4+/5\n",
        "9/2/16        Today\nStrength   R    L    R    L\nGrip   3+/5   5/5   4/5   4+/5\n",
        "MMT | 9/2/16 | | 10/14/16 | |\n | R | L | R | L |\nQuad | 3+/5 | 5/5 | 4/5 | 4+/5 |\n",
        "           Right             Left\n           9/2/16   Today    9/2/16   Today\nHip flexion  3+  4  5  4+\n",
        "| MMT | R 9/2/16 | L 9/2/16 | R today | L today |\n| Quad | 3+/5 | 5/5 | | |\n| Quad | | | 4/5 | 4+/5 |\n",
    ],
)
def test_sides_may_stand_under_days_and_days_under_sides(table: str, lexicon: Lexicon) -> None:
    assert sided(table, lexicon) == EARLIER_AND_TODAY


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("MMT         9/2/16   10/14/16\nR grip               4/5\nL quad      3/5\n", {
            ("motor_weakness", True, 4, "right", TODAY),
            ("motor_weakness", True, 3, "left", FIRST),
        }),
        ("Strength       Right     Left\nTriceps                  4/5\nGrip           5/5\n", {
            ("motor_weakness", True, 4, "left", TODAY),
            ("motor_weakness", False, 5, "right", TODAY),
        }),
        ("Reflexes   R     L\nTriceps    1\nPatellar         2\n", {
            ("reflex_abnormal", True, None, "right", TODAY),
            ("reflex_abnormal", False, None, "left", TODAY),
        }),
        ("Test\tR\tL\nHawkins\t\t+\nPhalen\t-\n", {
            ("rotator_cuff_sign", True, None, "left", TODAY),
            ("tinel_or_phalen", False, None, "right", TODAY),
        }),
        ("Test | Right | Left\nHawkins | | +\nPhalen | - |\n", {
            ("rotator_cuff_sign", True, None, "left", TODAY),
            ("tinel_or_phalen", False, None, "right", TODAY),
        }),
        ("Knee ROM    R         L         Norm\nFlexion     95/140              140\n", {
            ("reduced_motion", True, None, "right", TODAY),
        }),
    ],
)  # fmt: skip
def test_an_empty_cell_moves_no_other(table: str, expected: set[Sided], lexicon: Lexicon) -> None:
    assert sided(table, lexicon) == expected


def test_a_second_heading_of_sides_stands_under_the_days_of_the_first(lexicon: Lexicon) -> None:
    table = """\
                   9/2/16             10/14/16
        Knee ROM   R      L           R      L
        Flexion    95/140 140/140     135/140 140/140
        MMT        R      L           R      L
        Quad       3+/5   5/5         4/5    5/5
        """
    told = sided(table, lexicon)
    assert ("motor_weakness", True, "3+", "right", FIRST) in told
    assert ("motor_weakness", True, 4, "right", TODAY) in told
    assert ("reduced_motion", True, None, "right", FIRST) in told


def test_a_cell_between_two_columns_is_of_neither(lexicon: Lexicon) -> None:
    table = "Strength   9/2/16            Today\nR grip                4/5\n"
    assert FIRST not in {day for *_, day in sided(table, lexicon)}
