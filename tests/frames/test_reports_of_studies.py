"""A radiologist's report: what it finds is of its day and at its place, and frees no root of its disease."""

import pytest

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told

_HEADS = [
    "RADIOLOGY REPORT\nExam date: 11/03/2015\nEXAM: MRI LUMBAR SPINE WITHOUT CONTRAST\n",
    "MRI REPORT\nDate of Exam: 11/03/2015\nMRI OF THE LUMBAR SPINE\n",
    "Lakeside Imaging\nDate of service: 11/3/2015\nExamination: MRI of the lumbar spine\nComparison: none\n",
]
_FINDINGS = "FINDINGS: No fracture. L4-5 disc extrusion.\n"


def _of(facts: tuple[Fact, ...], name: str) -> list[tuple[object, str | None, str | None, str | None]]:
    return [(fact.value, fact.region, fact.side, str(fact.date)) for fact in facts if fact.name == name]


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize("closing", ["IMPRESSION:\n1. ", "Conclusion: ", "INTERPRETATION\n", "Radiology Impression: "])
def test_a_report_finds_at_its_place_on_its_day(head: str, closing: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{head}{_FINDINGS}{closing}Disc extrusion. No stenosis.", lexicon)
    assert _of(facts, "study.mri") == [(True, "lumbar", None, "2015-11-03")]
    assert _of(facts, "dx.disc_herniation") == [(True, "lumbar", None, "2015-11-03")]
    assert _of(facts, "dx.stenosis") == [(False, "lumbar", None, "2015-11-03")]
    assert _of(facts, "dx.fracture") == [(False, "lumbar", None, "2015-11-03")]
    assert [fact.result for fact in facts if fact.name == "study.mri"] == ["abnormal"]


@pytest.mark.parametrize(
    ("impression", "result"),
    [
        ("No fracture identified.", "normal"),
        ("Soft tissue swelling without fracture.", "normal"),
        ("Normal study.", "normal"),
        ("Unremarkable examination.", "normal"),
        ("Scaphoid fracture. No dislocation.", "abnormal"),
        ("Limited by motion.", None),
        ("Possible fracture.", None),
    ],
)
def test_the_impression_says_what_a_study_came_to(impression: str, result: str | None, lexicon: Lexicon) -> None:
    head = "RADIOLOGY REPORT\nExam date: 4/3/2021\nExam: X-ray left wrist, 4 views\n"
    facts = facts_of_note(f"{head}Findings: Soft tissues are swollen.\nImpression: {impression}", lexicon)
    assert [fact.result for fact in facts if fact.name == "study.xray"] == [result]


def test_the_side_of_a_report_is_that_of_its_findings(lexicon: Lexicon) -> None:
    head = "X-RAY REPORT\nDate: 11/15/2021\nExam: RIGHT ANKLE 3 VIEWS\n"
    facts = facts_of_note(f"{head}Findings: No fracture.\nImpression: Soft tissue swelling without fracture.", lexicon)
    assert _of(facts, "dx.fracture") == [(False, "ankle", "right", "2021-11-15")]
    assert _of(facts, "swelling") == [(True, "ankle", "right", "2021-11-15")]
    assert _of(facts, "study.xray") == [(True, "ankle", "right", "2021-11-15")]


@pytest.mark.parametrize("found", ["No fracture.", "Fracture of the distal radius."])
def test_what_a_study_was_to_look_for_is_answered_by_it(found: str, lexicon: Lexicon) -> None:
    head = "Imaging report\nExam date: 10/12/2020\nExam: X-ray left wrist\nIndication: Fall. Evaluate for fracture.\n"
    facts = facts_of_note(f"{head}Findings: {found}\nImpression: {found}", lexicon)
    assert _of(facts, "dx.fracture") == [(found[:2] != "No", "wrist", "left", "2020-10-12")]
    assert not _of(facts, "fracture_suspected")


def test_an_examination_by_needle_is_none_of_the_patient(lexicon: Lexicon) -> None:
    head = "ELECTRODIAGNOSTIC REPORT\nDate of study: 08/30/2017\n"
    needle = "Findings: Needle examination shows fibrillation potentials in left brachioradialis.\n"
    facts = facts_of_note(f"{head}{needle}Impression:\n1. Left C6 radiculopathy.", lexicon)
    assert not _of(facts, "exam_normal")
    assert _of(facts, "dx.radiculopathy") == [(True, "cervical", "left", "2017-08-30")]
    assert [str(fact.date) for fact in facts if fact.name == "study.emg_ncs"] == ["2017-08-30"]


def test_a_note_that_closes_with_an_impression_is_no_report(lexicon: Lexicon) -> None:
    note = "Date of visit: 2/2/2021\nMRI of the lumbar spine reviewed\nKnee pain.\nImpression: Sprain.\nPlan: Rest."
    assert _of(facts_of_note(note, lexicon), "dx.sprain_strain") == [(True, None, None, "None")]


@pytest.mark.parametrize(
    "text",
    [
        "No nerve root compression at L5-S1.",
        "MRI of the lumbar spine showed no nerve root impingement.",
        "Disc bulge without cord or nerve root compression.",
        "No compression of the exiting L5 root.",
    ],
)
def test_a_root_that_is_free_denies_no_disease_of_it(text: str, lexicon: Lexicon) -> None:
    assert not [fact for fact in facts_of_note(text, lexicon) if fact.name == "dx.radiculopathy"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("EMG showed no radiculopathy.", {"-"}),
        ("There is nerve root compression at L5-S1.", {"+ lumbar"}),
    ],
)
def test_a_disease_that_is_denied_is(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "dx.radiculopathy", lexicon) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("X-RAYS: Outside films 7/7/2021 reviewed: T12 compression fracture.", ["thoracic"]),
        ("X-rays: films of the left shoulder today normal.", ["shoulder"]),
        ("X-rays: left shoulder normal, right hip films normal.", ["hip", "shoulder"]),
        ("X-rays: negative.", ["lower_extremity"]),
    ],
)
def test_a_heading_is_no_study_beside_the_one_it_heads(line: str, expected: list[str], lexicon: Lexicon) -> None:
    facts = facts_of_note(f"EXAM: Lower extremity strength 5/5.\n{line}", lexicon)
    assert sorted(str(fact.region) for fact in facts if fact.name == "study.xray") == expected
