"""What studies showed, when they were done, and which are asked for, in the frames that records tell them in."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import Spot, Word, holds

SPOTS = (
    Spot("right knee", "knee", "right"),
    Spot("left shoulder", "shoulder", "left"),
    Spot("lumbar spine", "lumbar"),
    Spot("cervical spine", "cervical"),
    Spot("right wrist", "wrist", "right"),
    Spot("left ankle", "ankle", "left"),
)
SHOWN = (
    Word("a fracture", "dx.fracture"),
    Word("a nondisplaced fracture", "dx.fracture"),
    Word("degenerative changes", "dx.degenerative"),
    Word("osteonecrosis", "dx.osteonecrosis"),
    Word("a dislocation", "dx.dislocation"),
)
NAMED = (
    Word("fracture", "dx.fracture"),
    Word("osteonecrosis", "dx.osteonecrosis"),
    Word("dislocation", "dx.dislocation"),
    Word("contusion", "dx.contusion"),
)


def told(text: str, name: str, lexicon: Lexicon) -> set[tuple[str | None, str | None, str]]:
    """Region, side and day of what a text states under a name."""
    facts = facts_of_text(text, lexicon)
    return {(fact.region, fact.side, str(fact.date or "")) for fact in facts if fact.name == name}


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The MRI of the {p} revealed {x} and {y}.", "x+p y+p"),
        ("Per the MRI of the {p}, there is {x}.", "x+p"),
        ("As per the x-ray of the {p}, there is {x} and {y}.", "x+p y+p"),
        ("According to the MRI report of the {p}, {x} is present.", "x+p"),
        ("Based on the results of the CT of the {p}, the patient has {x}.", "x+p"),
        ("Per the 3/4/2015 MRI of the {p}, there is {x} without {y}.", "x+p y-p"),
        ("On MRI of the {p}, there is {x}.", "x+p"),
        ("{x} was demonstrated on MRI of the {p} on 3/4/2015.", "x+p"),
        ("{x} and {y} were seen on the {p} x-ray.", "x+p y+p"),
        ("{x}, {y} and {z} are noted on x-rays of the {p}.", "x+p y+p z+p"),
        ("CT ({p}) 3/4/2015: {x}, {y}.", "x+p y+p"),
        ("The MRI report of the {p} documented {x}. There was also {y}.", "x+p y+p"),
        ("X-rays of the {p} did not reveal {x} or {y}.", "x-p y-p"),
        ("MRI of the {p} showed {x} and MRI of the {q} showed {y}.", "x+p y+q"),
        ("MRI of the {p} was unremarkable and CT of the {q} revealed {x}.", "x+q"),
    ],
)
def test_a_finding_is_where_the_study_is_that_tells_it(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, SHOWN, SPOTS, lexicon)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Per the 3/4/2015 MRI of the neck, there is stenosis.", "study.mri", {("cervical", None, "2015-03-04")}),
        ("The 3/4/2015 MRI of the neck revealed stenosis.", "dx.stenosis", {("cervical", None, "2015-03-04")}),
        (
            "She had a 3/4/2015 EMG of the left arm and a 5/6/2015 MRI of the neck.",
            "study.emg_ncs",
            {("upper_extremity", "left", "2015-03-04")},
        ),
        (
            "She had a 3/4/2015 EMG of the left arm and a 5/6/2015 MRI of the neck.",
            "study.mri",
            {("cervical", None, "2015-05-06")},
        ),
    ],
)
def test_a_study_has_its_day(text: str, name: str, expected: set[tuple[str, str, str]], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


KNEE, NECK, BACK = ("knee", "right", "2015-03-04"), ("cervical", None, "2015-01-02"), ("lumbar", None, "2015-03-04")


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("She had x-rays and MRI of the right knee on 3/4/2015.", "study.xray", {KNEE}),
        ("She had x-rays and MRI of the right knee on 3/4/2015.", "study.mri", {KNEE}),
        ("X-rays, CT, and an MRI of the right knee dated 3/4/2015 were normal.", "study.xray", {KNEE}),
        ("CT of the right knee and MRI of the back were performed on 3/4/2015.", "study.ct", {KNEE}),
        ("X-rays of the right knee and MRI of the low back dated 3/4/2015.", "study.xray", {("knee", "right", "")}),
        ("MRI of the cervical spine dated 1/2/2015 and lumbar spine dated 3/4/2015.", "study.mri", {NECK, BACK}),
        (
            "MRI of the neck (1/2/2015), low back (3/4/2015), and right knee (3/4/2015).",
            "study.mri",
            {NECK, BACK, KNEE},
        ),
        ("She had CT scans of the neck on 1/2/2015 and of the right knee on 3/4/2015.", "study.ct", {NECK, KNEE}),
    ],
)
def test_studies_told_together_have_their_days(
    text: str, name: str, expected: set[tuple[str, str, str]], lexicon: Lexicon
) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("X-rays and MRI of the neck were normal.", {"study.xray": "normal", "study.mri": "normal"}),
        ("MRI and CT of the neck showed a fracture.", {"study.mri": "abnormal", "study.ct": "abnormal"}),
        (
            "X-rays of the neck were normal and the MRI showed a fracture.",
            {"study.xray": "normal", "study.mri": "abnormal"},
        ),
    ],
)
def test_studies_told_together_share_their_result(text: str, expected: dict[str, str], lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert {fact.name: fact.result for fact in facts if fact.name.startswith("study.")} == expected


ASKED = ["study.mri", "planned_study"]


def asked_or_done(text: str, lexicon: Lexicon) -> set[tuple[str, str | None, str | None]]:
    """Name, region and side of the MRI that a text asks for or says was done."""
    facts = facts_of_text(text, lexicon)
    return {(fact.name, fact.region, fact.side) for fact in facts if fact.name in ASKED}


@pytest.mark.parametrize(
    ("text", "region", "side"),
    [
        ("The plan is an MRI to rule out a labral tear of the right hip.", "hip", "right"),
        ("Treatment plan: MRI to r/o meniscus tear right knee.", "knee", "right"),
        ("MRI to r/o RTC tear L shoulder.", "shoulder", "left"),
        ("MRI of the left ankle to evaluate for a ligament tear.", "ankle", "left"),
        (
            "The provider requested an MRI to evaluate for a tear of the left meniscus given the knee pain.",
            "knee",
            "left",
        ),
        ("An MRI was requested to rule out a stress fracture of the left foot.", "foot", "left"),
        ("MRI ordered to evaluate the right shoulder.", "shoulder", "right"),
        ("MRI was recommended for the right knee.", "knee", "right"),
        ("The provider requested an MRI to rule out an infection.", None, None),
    ],
)
def test_a_study_is_asked_for_where_it_is_to_look(
    text: str, region: str | None, side: str | None, lexicon: Lexicon
) -> None:
    assert asked_or_done(text, lexicon) == {("planned_study", region, side)}


@pytest.mark.parametrize(
    "text",
    [
        "The patient had an MRI to rule out a fracture of the left wrist.",
        "An MRI was performed to rule out a fracture of the left wrist.",
        "MRI of the left wrist to evaluate for a fracture was negative.",
    ],
)
def test_a_study_that_was_done_keeps_its_reason(text: str, lexicon: Lexicon) -> None:
    assert asked_or_done(text, lexicon) == {("study.mri", "wrist", "left")}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("There is a disc protrusion at L4-5 on the left.", "dx.disc_herniation", {("lumbar", "left", "")}),
        ("There is a disc protrusion on the left at L4-5.", "dx.disc_herniation", {("lumbar", "left", "")}),
        ("MRI showed stenosis at C5-6, right, and spondylosis.", "dx.stenosis", {("cervical", "right", "")}),
        ("MRI showed stenosis at C5-6, right, and spondylosis.", "dx.degenerative", {("cervical", None, "")}),
        (
            "MRI: L4-5 disc protrusion with right foraminal stenosis; L5-S1 degenerative disc disease.",
            "dx.degenerative",
            {("lumbar", None, "")},
        ),
        (
            "Diagnoses: carpal tunnel syndrome, right; knee osteoarthritis (bilateral).",
            "dx.carpal_tunnel",
            {("wrist", "right", "")},
        ),
        (
            "Diagnoses: carpal tunnel syndrome, right; knee osteoarthritis (bilateral).",
            "dx.osteoarthritis",
            {("knee", "bilateral", "")},
        ),
        ("X-rays of both hands showed a fracture on the right.", "dx.fracture", {("hand", "right", "")}),
        ("MRI of the bilateral knees showed a meniscus tear on the left.", "dx.meniscal_tear", {("knee", "left", "")}),
        ("MRI of the bilateral knees showed a meniscus tear on the left.", "study.mri", {("knee", "bilateral", "")}),
        ("MRI showed stenosis on the left at C5-6.", "study.mri", {("cervical", None, "")}),
    ],
)
def test_a_diagnosis_has_its_own_side(
    text: str, name: str, expected: set[tuple[str, str, str]], lexicon: Lexicon
) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The diagnosis is possible {x} of the {p}.", "x?p"),
        ("The impression was questionable {x} of the {p}.", "x?p"),
        ("It is possible the patient has {x} of the {p}.", "x?p"),
        ("Diagnoses: rule out {x} of the {p}; {y} of the {q}.", "x?p y+q"),
        ("{x} of the {p} is possible.", "x?p"),
        ("The diagnosis was {p} {x} versus {y}.", "x?p y?p"),
    ],
)
def test_a_possible_diagnosis_is_open(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, NAMED, SPOTS, lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("Diagnoses: 1. {p} {x}. 2. {q} {y}.", "x+p y+q"),
        ("Diagnoses include {x} of the {p} and {y} of the {q}.", "x+p y+q"),
        ("Diagnoses: {x}, {p}; {y}, {q}.", "x+p y+q"),
        ("Diagnoses: {p}: {x}. {q}: {y}.", "x+p y+q"),
        ("Diagnoses: {p} - {x}; {q} - {y}.", "x+p y+q"),
        ("Diagnoses: {p} {x}, rule out {q} {y}.", "x+p y?q"),
        ("Diagnoses: possible {p} {x}, {q} {y}.", "x?p y+q"),
        ("Assessment: {p} {x}, status post arthroscopy; {q} {y}.", "x+p y+q"),
        ("Impression: {x} and {y} of the {p}.", "x+p y+p"),
        ("Diagnosis: {p} {x}/{y}.", "x+p y+p"),
    ],
)
def test_each_diagnosis_of_a_list_has_its_place(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, NAMED, SPOTS, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prior MRI of the left knee from 2/3/2013 showed a tear; repeat MRI of the left knee is requested.",
            {"study.mri", "planned_study"},
        ),
        ("An MRI of the left knee is requested, as the last MRI of the left knee was in 2012.", set(ASKED)),
        ("MRI of the left knee was certified but not yet performed.", {"planned_study", "study.mri"}),
        ("The previous MRI request for the left knee was denied.", {"planned_study"}),
        ("No prior MRI of the left knee was done.", {"study.mri"}),
    ],
)
def test_an_earlier_study_is_told_beside_a_request(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert {name for name, *_ in asked_or_done(text, lexicon)} == expected


def test_a_request_behind_a_study_leaves_its_findings_their_place(lexicon: Lexicon) -> None:
    text = "Prior MRI of the lumbar spine from 2/3/2013 showed a disc bulge; repeat MRI is requested."
    assert told(text, "dx.disc_herniation", lexicon) == {("lumbar", None, "2013-02-03")}


def test_no_spine_has_a_nerve_entrapped(lexicon: Lexicon) -> None:
    text = "There was no evidence of cervical radiculopathy or ulnar neuropathy."
    assert told(text, "dx.nerve_entrapment", lexicon) == {(None, None, "")}


@pytest.mark.parametrize(
    "frame",
    [
        "Exam from 5/6/2015 noted {}; exam from 6/7/2015 noted {}.",
        "The report of 5/6/2015 noted {}, and the report dated 6/7/2015 noted {}.",
        "A progress note dated 5/6/2015 noted {} and a progress note of 6/7/2015 noted {}.",
        "On 5/6/2015 there was {}, and on 6/7/2015 there was {}.",
    ],
)
def test_each_visit_of_a_sentence_has_its_day(frame: str, lexicon: Lexicon) -> None:
    text = frame.format("tenderness of the neck", "swelling of the left hand")
    assert told(text, "tenderness", lexicon) == {("cervical", None, "2015-05-06")}
    assert told(text, "swelling", lexicon) == {("hand", "left", "2015-06-07")}


@pytest.mark.parametrize("study", ["The MRI of the left knee", "X-rays of the right wrist", "A CT scan of the head"])
@pytest.mark.parametrize(
    ("said", "result"),
    [
        ("was not normal", "abnormal"),
        ("has not been normal", "abnormal"),
        ("was not abnormal", "normal"),
        ("showed nothing", "normal"),
        ("was clear", "normal"),
        ("was abnormal", "abnormal"),
        ("has shown a tear", "abnormal"),
        ("had shown a tear", "abnormal"),
        ("detected a tear", "abnormal"),
        ("was suboptimal", "nondiagnostic"),
    ],
)
def test_a_study_has_the_result_that_its_verb_tells(said: str, result: str, study: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"{study} {said}.", lexicon)
    assert [fact.result for fact in facts if fact.name.startswith("study.")] == [result]
