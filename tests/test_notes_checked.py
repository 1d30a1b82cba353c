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
