"""Notes from the request to the determination: would a nurse act on it?"""

import json
from pathlib import Path
from typing import Any

import pytest

from guidecheck.case import Case
from guidecheck.codes import Codes
from guidecheck.guideline import Library
from guidecheck.reading.document import open_document
from guidecheck.reading.lexicon_reader import LexiconReader
from tests.test_read_command import run

NOTES = Path(__file__).parent / "fixtures" / "notes"
ASKED = {
    "pr2-low-back": "MRI lumbar spine w/o contrast",
    "soap-knee": "MRI L knee without contrast",
    "narrative-neck": "MRI of the cervical spine without contrast",
    "two-regions": "MRI of the right shoulder without contrast",
}
FINDINGS: dict[str, set[tuple[object, ...]]] = {
    "pr2-low-back": {
        ("slr_positive", True, None, "left"),
        ("slr_positive", False, None, "right"),
        ("sensory_deficit", True, "lumbar", "left"),
        ("root_pattern", True, "lumbar", "left"),
        ("bowel_bladder_dysfunction", False, None, None),
        ("surgery_planned", True, "lumbar", None),
    },
    "soap-knee": {
        ("meniscal_sign", True, "knee", "left"),
        ("instability_sign", False, "knee", "left"),
        ("exam_normal", True, "knee", "right"),
        ("diabetes", False, None, None),
        ("dx.meniscal_tear", None, "knee", "left"),
        ("surgery_planned", True, "knee", "left"),
    },
    "narrative-neck": {
        ("spurling_positive", True, None, "right"),
        ("spurling_positive", False, None, "left"),
        ("root_pattern", True, "cervical", "right"),
        ("myelopathy_signs", False, None, None),
        ("tx.surgery", False, None, None),
        ("surgery_planned", True, "cervical", None),
    },
    "two-regions": {
        ("rotator_cuff_sign", True, "shoulder", "right"),
        ("labral_sign", False, "shoulder", "right"),
        ("snuffbox_tenderness", False, "wrist", "left"),
        ("injection_planned", False, None, None),
        ("surgery_planned", False, None, None),
    },
}


@pytest.fixture(scope="module")
def reader(library: Library) -> LexiconReader:
    return LexiconReader(library.vocabulary, Codes())


def case_of(name: str, reader: LexiconReader) -> Case:
    source, _ = open_document(NOTES / f"{name}.txt")
    return reader.read(source).case()


@pytest.mark.parametrize("name", ASKED)
def test_what_decides_is_read_with_its_side(name: str, reader: LexiconReader) -> None:
    read = {(fact.name, fact.value, fact.region, fact.side) for fact in case_of(name, reader).facts}
    assert read >= FINDINGS[name]


@pytest.mark.parametrize(
    ("name", "injury", "request_day"),
    [
        ("pr2-low-back", "2016-01-11", "2016-04-18"),
        ("soap-knee", "2015-08-01", "2015-09-08"),
        ("narrative-neck", "2017-02-06", "2017-06-14"),
        ("two-regions", "2014-12-15", "2015-03-02"),
    ],
)
def test_a_note_is_judged_as_of_its_visit(name: str, injury: str, request_day: str, reader: LexiconReader) -> None:
    dates = case_of(name, reader).dates
    assert (str(dates.injury), str(dates.request)) == (injury, request_day)


@pytest.mark.parametrize("name", ASKED)
def test_no_illness_of_the_family_is_read(name: str, reader: LexiconReader) -> None:
    facts = {fact.name for fact in case_of(name, reader).facts if fact.value is not False}
    assert facts.isdisjoint({"psoriasis_or_gout", "osteoporosis", "tumor_suspected", "cancer_history"})


def determination(name: str) -> dict[str, Any]:
    done = run("check", "--request", ASKED[name], NOTES / f"{name}.txt", "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    (found,) = json.loads(done.stdout)["determinations"]
    return dict(found)


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("pr2-low-back", "met"),
        ("soap-knee", "met"),
        ("narrative-neck", "met"),
        ("two-regions", "not_documented"),
    ],
)
def test_the_determination_is_what_the_note_calls_for(name: str, status: str) -> None:
    assert determination(name)["status"] == status


def test_without_care_two_regions_are_told_what_to_document() -> None:
    missing = determination("two-regions")["missing"]
    assert missing
    assert all(any("conservative_care" in str(fact) for fact in way) for way in missing)


CHART = """CHART NOTES - Rowena Pike, age 46, baker. DOI 2/1/16

2/3/16: Seen after slipping with a flour sack. Low back pain 8/10. Neuro intact. XR lumbar neg. Rx naproxen, PT.
3/16/16: PT 8 of 8 done, none with lasting relief. Pain 7/10 down the L leg to the big toe. SLR + L.
4/27/16: Pain 7/10. L EHL 4/5, all else 5/5. Sensation decreased L L5. Absent Babinski and clonus. Considering L4-5
decompression. Plan: MRI lumbar spine w/o contrast.
"""
WHIPLASH = """URGENT CARE  9/12/2016
Pt: Milo Santangelo, 31M   DOI 9/12/2016
Neck sore after he was rear-ended at work today. No LOC. No arm numbness or weakness. No midline tenderness.
Strength 5/5, DTR 2+, sensation intact in both arms. Absent Hoffmann and clonus.
Dx: cervical strain. Plan: X-ray cervical spine.
"""
CLEARED = """CONSULTATION
Date of visit: 8/1/2016   DOI 3/3/2014
She has pain of the mid back, 6/10. History of breast cancer in 2003. A bone scan in 2015 was negative for metastasis.
She has had physical therapy and chiropractic care. Neither gave lasting relief. Thoracic motion is limited.
Recommend MRI of the thoracic spine.
"""
WARNED = """EMERGENCY DEPARTMENT NOTE
Date of visit: 05/12/2016
Patient: 41-year-old male
Date of injury: 05/11/2016

HPI: Presents with low back pain that began yesterday after lifting a 60 lb crate at work. Pain is 7/10, does not
radiate. He denies numbness, weakness, saddle anesthesia, bowel or bladder problems, fever or weight loss. No prior
back surgery. No history of cancer.

Exam: Lumbar spine with paraspinal tenderness and spasm. Straight leg raise negative bilaterally. Strength 5/5 in both
legs. Reflexes 2+ and symmetric. Sensation intact.

Assessment: Lumbar strain.

Plan: Ibuprofen 600 mg three times a day, ice, light duty for one week. Physical therapy if pain persists. He was
instructed to return for any new weakness, saddle numbness, or loss of bladder control. MRI if not better in six
weeks. Red flag symptoms were discussed with the patient. Follow up with primary in 7 days.
"""
NEEDED = """ORTHOPEDIC CLINIC NOTE
Visit 8/3/2017
DOI 6/20/2017
CC: Right knee pain.
45F twisted her right knee stepping off a truck six weeks ago. She has had locking and catching since. Swelled up the
same night. PT x 8 visits and naproxen without relief. X-rays on 6/22/2017 were negative for fracture.
Exam: R knee: moderate effusion, medial joint line tenderness, McMurray positive, Lachman negative. ROM 5-110.
A/P: Suspect medial meniscus tear. Needs MRI right knee without contrast. Surgery if the MRI shows a tear. Hold PT for
now. RTC after MRI; call for fever or worsening swelling.
"""


def decided(text: str, request: str, folder: Path) -> tuple[str, str]:
    """The status of a request and all that the report says of it."""
    note = folder / "note.txt"
    note.write_text(text, encoding="utf-8")
    done = run("check", "--request", request, note, "--format", "json")
    (found,) = json.loads(done.stdout)["determinations"]
    return str(found["status"]), done.stdout


def test_a_chart_is_judged_by_its_last_visit(tmp_path: Path) -> None:
    status, told = decided(CHART, "MRI of the lumbar spine without contrast", tmp_path)
    assert status == "met"
    assert "2016-04-27" in told
    assert "Absent Babinski and clonus" in told


def test_absent_cord_signs_raise_no_red_flag(tmp_path: Path) -> None:
    status, told = decided(WHIPLASH, "X-ray of the cervical spine", tmp_path)
    assert status != "met"
    assert "Absent Hoffmann and clonus" in told


def test_a_cancer_that_a_study_cleared_raises_no_red_flag(tmp_path: Path) -> None:
    status, told = decided(CLEARED, "MRI of the thoracic spine", tmp_path)
    assert status != "met"
    assert "negative for metastasis" in told


def test_what_a_patient_is_to_come_back_for_raises_no_red_flag(tmp_path: Path) -> None:
    status, told = decided(WARNED, "MRI of the lumbar spine without contrast", tmp_path)
    assert status == "not_met"
    assert "for any new weakness" not in told


def test_what_a_note_needs_is_neither_a_study_nor_an_operation_that_was_done(tmp_path: Path) -> None:
    status, told = decided(NEEDED, "MRI of the right knee without contrast", tmp_path)
    assert status == "met"
    assert "study.mri" not in told
    assert "tx.surgery" not in told
