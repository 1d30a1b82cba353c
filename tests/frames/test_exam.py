"""What an examination finds at muscles, roots and joints, in the frames it is told in."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import Spot, Word, holds

ROOTS = (
    Spot("the left C6", "cervical", "left"),
    Spot("the right C7", "cervical", "right"),
    Spot("the left C5 and C6", "cervical", "left"),
    Spot("the right L5", "lumbar", "right"),
    Spot("the left S1", "lumbar", "left"),
    Spot("the right L4 and L5", "lumbar", "right"),
    Spot("the bilateral L5", "lumbar", "bilateral"),
)
SENSES = (
    Word("sensation", "sensory_deficit"),
    Word("sensation to light touch", "sensory_deficit"),
    Word("pinprick sensation", "sensory_deficit"),
    Word("light touch", "sensory_deficit"),
)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x} is decreased in {p} dermatome.", "x+p"),
        ("{x} was diminished over {p} dermatomal distribution.", "x+p"),
        ("{x} is intact in {p} dermatome.", "x-p"),
        ("There is decreased {x} along {p} distribution.", "x+p"),
        ("Sensory examination reveals reduced {x} in {p} dermatome.", "x+p"),
    ],
)
def test_a_sense_is_told_by_its_dermatome(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, SENSES, ROOTS, lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x} is decreased in the L5 dermatome {p}.", "x+p"),
        ("{x} is decreased in the L4, L5 and S1 dermatomes {p}.", "x+p"),
        ("There is decreased {x} in an L5 distribution {p}.", "x+p"),
    ],
)
def test_a_side_may_close_a_dermatome(frame: str, expected: str, lexicon: Lexicon) -> None:
    sides = (
        Spot("on the right", "lumbar", "right"),
        Spot("on the left side", "lumbar", "left"),
        Spot("bilaterally", "lumbar", "bilateral"),
    )
    holds(frame, expected, SENSES, sides, lexicon)


def test_a_range_of_dermatomes_is_its_limb_on_their_side(lexicon: Lexicon) -> None:
    sides = (Spot("on the right", "lower_extremity", "right"), Spot("bilaterally", "lower_extremity", "bilateral"))
    holds("{x} is decreased over the L5-S1 dermatomes {p}.", "x+p", SENSES, sides, lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("There is 4/5 {x} in {p}.", "x+p"),
        ("There is {x} in {p} at 4/5.", "x+p"),
        ("Mild {x} (4+/5) of {p} was noted.", "x+p"),
        ("{x} of {p} was noted at 4/5.", "x+p"),
        ("He has 4 out of 5 {x} of {p}.", "x+p"),
    ],
)
def test_a_graded_weakness_is_an_examination(frame: str, expected: str, lexicon: Lexicon) -> None:
    spots = (
        Spot("the left EHL", "foot", "left"),
        Spot("the right wrist extensors", "wrist", "right"),
        Spot("the left C6 myotome", "cervical", "left"),
        Spot("the right quadriceps", "lower_extremity", "right"),
    )
    holds(frame, expected, (Word("weakness", "motor_weakness"),), spots, lexicon)


MUSCLES = (
    Spot("EHL", "foot"),
    Spot("ankle dorsiflexion", "ankle"),
    Spot("quadriceps", "lower_extremity"),
    Spot("hip flexors", "hip"),
    Spot("biceps", "upper_extremity"),
    Spot("wrist extensors", "wrist"),
    Spot("deltoid", "shoulder"),
    Spot("finger abductors", "hand"),
)


def muscles_on(side: str) -> tuple[Spot, ...]:
    return tuple(muscle._replace(side=side) for muscle in MUSCLES)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x} is 4/5 in the right {p}.", "x+p"),
        ("{x} was 4+/5 in the right {p} and {q}.", "x+p x+q"),
        ("{x} is 4/5 with right {p}, {q} and {r}.", "x+p x+q x+r"),
        ("There is 4/5 {x} in the right {p} and {q}.", "x+p x+q"),
        ("{x} is 4/5 in {p} and {q} on the right.", "x+p x+q"),
        ("{x} is 4/5 in {p} and 4+/5 in {q} on the right.", "x+p x+q"),
        ("{x}: right {p} 4/5, {q} 4/5, {r} 4+/5.", "x+p x+q x+r"),
        ("{x} of the right {p} and {q} was rated 4/5.", "x+p x+q"),
        ("{x}: {p} 4/5 and {q} 4/5 on the right.", "x+p x+q"),
    ],
)
def test_a_strength_is_told_muscle_by_muscle(frame: str, expected: str, lexicon: Lexicon) -> None:
    words = (Word("strength", "motor_weakness"), Word("motor strength", "motor_weakness"))
    holds(frame, expected, words, muscles_on("right"), lexicon)


def test_the_other_side_of_a_muscle_may_be_told_alone(lexicon: Lexicon) -> None:
    words = (Word("4/5, left 5/5", "motor_weakness"), Word("4/5, the left is 5/5", "motor_weakness"))
    for muscle in MUSCLES:
        both = Spot(f"The right {muscle.text}", muscle.region, "right")
        for word in words:
            text = f"{both.text} is {word.text}."
            read = {(f.name, f.value, f.region, f.side) for f in facts_of_text(text, lexicon)}
            wanted = {
                ("motor_weakness", True, muscle.region, "right"),
                ("motor_weakness", False, muscle.region, "left"),
            }
            assert wanted <= read, text


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x} of the left {p} and {q} was noted.", "x+p x+q"),
        ("There is {x} of the left {p}, {q} and {r}.", "x+p x+q x+r"),
        ("Examination shows {x} in left {p} and {q}.", "x+p x+q"),
    ],
)
def test_a_weakness_of_muscles_is_an_examination(frame: str, expected: str, lexicon: Lexicon) -> None:
    words = (Word("weakness", "motor_weakness"), Word("mild weakness", "motor_weakness"))
    holds(frame, expected, words, muscles_on("left"), lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("There is decreased {x} of the left {p} and {q}.", "x+p x+q"),
        ("{x} is decreased in the left {p}, {q} and {r}.", "x+p x+q x+r"),
        ("{x} was reduced in {p} and {q} on the left.", "x+p x+q"),
    ],
)
def test_a_loss_of_strength_is_told_of_a_list_of_muscles(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, (Word("strength", "motor_weakness"),), muscles_on("left"), lexicon)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The patient complains of motor weakness in the left leg.", "weakness_reported"),
        ("He reports weakness of the right biceps.", "weakness_reported"),
        ("There was motor weakness of the left leg.", "motor_weakness"),
        ("The left EHL is weak.", "motor_weakness"),
    ],
)
def test_a_weakness_is_told_by_one_name(text: str, name: str, lexicon: Lexicon) -> None:
    read = {fact.name for fact in facts_of_text(text, lexicon)}
    assert read & {"weakness_reported", "motor_weakness"} == {name}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SLR is positive at 40 degrees on the right and 60 degrees on the left.", {("right", True), ("left", True)}),
        ("SLR is positive on the left at 30 degrees and on the right at 50.", {("right", True), ("left", True)}),
        ("SLR is negative at 80 degrees on the left and 70 degrees on the right.", {("right", False), ("left", False)}),
        ("SLR is positive at 40 degrees on the right, negative on the left.", {("right", True), ("left", False)}),
    ],
)
def test_either_side_of_a_leg_raise_has_its_angle(text: str, expected: set[object], lexicon: Lexicon) -> None:
    read = facts_of_text(text, lexicon)
    assert {(fact.side, fact.value) for fact in read if fact.name == "slr_positive"} == expected


def test_one_muscle_told_twice_speaks_for_no_root(lexicon: Lexicon) -> None:
    text = "Strength is 5/5 except for right ankle dorsiflexion, which is 4/5."
    assert "root_pattern" not in {fact.name for fact in facts_of_text(text, lexicon)}


JOINTS = (
    Spot("right knee", "knee", "right"),
    Spot("left shoulder", "shoulder", "left"),
    Spot("lumbar spine", "lumbar"),
    Spot("neck", "cervical"),
    Spot("right elbow", "elbow", "right"),
)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x} of the {p} is 50% of normal.", "x+p"),
        ("{x} of the {p} is 75 percent of expected.", "x+p"),
        ("{x} of the {p} is about 80% normal.", "x+p"),
        ("{x} of the {p} is 100% of normal.", "x-p"),
        ("{p} {x} is 60% of normal.", "x+p"),
        ("{p} {x} is lacking 10 degrees.", "x+p"),
        ("{p} {x} lacks the last 5 degrees.", "x+p"),
    ],
)
def test_motion_is_told_as_a_part_of_what_is_normal(frame: str, expected: str, lexicon: Lexicon) -> None:
    words = (Word("flexion", "reduced_motion"), Word("extension", "reduced_motion"))
    holds(frame, expected, words, JOINTS, lexicon)


@pytest.mark.parametrize(
    "frame",
    [
        "{x} could not be elicited on the left.",
        "The left {x} was not elicited.",
        "The left {x} is unobtainable.",
        "The left {x} was absent.",
    ],
)
def test_a_reflex_that_is_not_elicited_is_absent(frame: str, lexicon: Lexicon) -> None:
    reflexes = (Spot("Achilles reflex", "ankle", "left"), Spot("patellar reflex", "knee", "left"))
    for reflex in reflexes:
        text = frame.format(x=reflex.text)
        read = facts_of_text(text, lexicon)
        told = {(fact.value, fact.region, fact.side) for fact in read if fact.name == "reflex_abnormal"}
        assert told == {(True, reflex.region, reflex.side)}, text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is able to heel and toe walk.", False),
        ("She can walk on her heels and toes.", False),
        ("He walks on his heels and toes without difficulty.", False),
        ("Heel-toe walk was performed with difficulty.", True),
    ],
)
def test_walking_on_heels_and_toes_is_gait(text: str, expected: bool, lexicon: Lexicon) -> None:
    read = facts_of_text(text, lexicon)
    assert {fact.value for fact in read if fact.name == "gait_abnormal"} == {expected}


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("There is {x} over the {p}.", "x+p"),
        ("{x} at the {p} was noted.", "x+p"),
        ("There was no {x} over the {p}.", "x-p"),
    ],
)
def test_a_place_with_the_name_of_a_disease_is_a_place(frame: str, expected: str, lexicon: Lexicon) -> None:
    spots = (Spot("left carpal tunnel", "wrist", "left"), Spot("right cubital tunnel", "elbow", "right"))
    words = (Word("tenderness", "tenderness"), Word("swelling", "swelling"))
    holds(frame, expected, words, spots, lexicon)
    text = frame.format(x="tenderness", p="left carpal tunnel")
    assert "dx.carpal_tunnel" not in {fact.name for fact in facts_of_text(text, lexicon)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sensation is decreased at L5 on the right and S1 on the left.", {("L5", "right"), ("S1", "left")}),
        ("Sensation is decreased in the left L5 dermatome and intact in the left S1 dermatome.", {("L5", "left")}),
        ("There is sensory loss in the left C6 and C7 dermatomes.", {("C6", "left"), ("C7", "left")}),
        ("There was hypoesthesia in the right C8 distribution.", {("C8", "right")}),
        ("Dermatomal sensation is intact in the arms.", set()),
    ],
)
def test_each_root_has_its_own_side_and_outcome(text: str, expected: set[object], lexicon: Lexicon) -> None:
    read = facts_of_text(text, lexicon)
    assert {(fact.measure, fact.side) for fact in read if fact.name == "root_pattern"} == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Cervical motion: flexion 40/50, right rotation 60/80, left rotation 80/80.", "reduced_motion", {
            (True, "cervical", None),
        }),
        ("Lumbar motion: lateral bending right 10/25, flexion 30/60.", "reduced_motion", {(True, "lumbar", None)}),
        ("Right shoulder internal rotation is limited.", "reduced_motion", {(True, "shoulder", "right")}),
        ("Both Neer and Hawkins were positive on the left.", "rotator_cuff_sign", {(True, "shoulder", "left")}),
        ("Patellar apprehension is positive in the left knee.", "instability_sign", {(True, "knee", "left")}),
        ("Reflexes are 1+ and symmetric at the knees and absent at the ankles.", "reflex_abnormal", {
            (True, "knee", None),
            (True, "ankle", None),
        }),
        ("Motion of the neck is full but motion of the left hip is limited.", "reduced_motion", {
            (False, "cervical", None),
            (True, "hip", "left"),
        }),
        ("Tinel's is positive over the cubital tunnel on the right and over the carpal tunnel on the left.",
         "tinel_or_phalen", {(True, "elbow", "right"), (True, "wrist", "left")}),
        ("There is no sensory loss in the C5-T1 dermatomes bilaterally.", "sensory_deficit", {
            (False, "upper_extremity", "bilateral"),
        }),
    ],
)  # fmt: skip
def test_a_finding_has_its_own_side(text: str, name: str, expected: set[object], lexicon: Lexicon) -> None:
    read = facts_of_text(text, lexicon)
    assert {(fact.value, fact.region, fact.side) for fact in read if fact.name == name} == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("There was decreased strength (4/5) of the left quadriceps.", "motor_weakness", {(True, "left", 4)}),
        ("Motor strength was 4 plus over 5 in the left biceps.", "motor_weakness", {(True, "left", "4+")}),
        ("Motor strength was 4 minus out of 5 in the left leg.", "motor_weakness", {(True, "left", "4-")}),
        ("Strength is 5/5 bilaterally in the deltoids and biceps.", "motor_weakness", {(False, "bilateral", 5)}),
        ("Strength is 4/5 on the right in the deltoid and grip.", "motor_weakness", {(True, "right", 4)}),
        ("Reflexes were +2 bilaterally.", "reflex_abnormal", {(False, "bilateral", None)}),
        ("Reflexes are +1 at the left Achilles.", "reflex_abnormal", {(True, "left", None)}),
    ],
)
def test_grades_are_written_in_many_ways(text: str, name: str, expected: set[object], lexicon: Lexicon) -> None:
    read = facts_of_text(text, lexicon)
    assert {(fact.value, fact.side, fact.measure) for fact in read if fact.name == name} == expected


def test_a_side_of_muscles_beside_the_spine_is_not_that_of_its_motion(lexicon: Lexicon) -> None:
    text = "The neck has tenderness of the right paraspinals, and motion is limited."
    read = facts_of_text(text, lexicon)
    assert {(fact.region, fact.side) for fact in read if fact.name == "reduced_motion"} == {("cervical", None)}


@pytest.mark.parametrize("joint", ["and", "&", "/"])
def test_two_measures_share_an_outcome_without_a_verb(joint: str, lexicon: Lexicon) -> None:
    text = f"Motor {joint} sensory exam intact."
    told = {(fact.name, fact.value) for fact in facts_of_text(text, lexicon)}
    assert told == {("motor_weakness", False), ("sensory_deficit", False)}
