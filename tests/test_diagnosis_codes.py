"""Diagnosis codes suggest facts, and never more."""

from datetime import date
from pathlib import Path

import pytest

from guidecheck.authoring.codes import codes_of
from guidecheck.codes import Diagnoses
from guidecheck.diagnostics import InvalidInput
from guidecheck.guideline import Library
from guidecheck.source import parse

RULES = Path(__file__).parents[1] / "rules"
IN_2014, IN_2017 = date(2014, 5, 1), date(2017, 5, 1)


@pytest.fixture(scope="module")
def diagnoses(library: Library) -> Diagnoses:
    return library.codes.diagnoses


@pytest.mark.parametrize(
    ("code", "on", "facts", "regions"),
    [
        ("M54.12", IN_2017, ("dx.radiculopathy",), ("cervical",)),
        ("m5412", IN_2017, ("dx.radiculopathy",), ("cervical",)),
        ("M50.121", IN_2017, ("dx.radiculopathy",), ("cervical",)),
        ("M51.26", IN_2017, ("dx.disc_herniation",), ("lumbar",)),
        ("S12.110A", IN_2017, ("dx.fracture",), ("cervical",)),
        ("Z85.3", IN_2017, ("cancer_history",), ()),
        ("723.4", IN_2014, ("dx.radiculopathy",), ("cervical",)),
        ("174.9", IN_2014, ("dx.tumor",), ()),
    ],
)
def test_the_longest_known_prefix_suggests(
    code: str, on: date, facts: tuple[str, ...], regions: tuple[str, ...], diagnoses: Diagnoses
) -> None:
    found = diagnoses.suggested_by(code, on)
    assert found is not None
    assert (found.suggests, found.regions) == (facts, regions)


@pytest.mark.parametrize("code", ["S12.110D", "S12.110S", "S82.101D", "M80.08XS"])
def test_a_fracture_code_of_a_later_encounter_suggests_an_old_injury_only(code: str, diagnoses: Diagnoses) -> None:
    found = diagnoses.suggested_by(code, IN_2017)
    assert found is not None
    assert found.suggests == ("trauma_history",)


def test_a_tear_of_a_later_encounter_is_still_a_tear(diagnoses: Diagnoses) -> None:
    found = diagnoses.suggested_by("S83.211D", IN_2017)
    assert found is not None
    assert found.suggests == ("dx.meniscal_tear",)


@pytest.mark.parametrize(("code", "on"), [("R32", IN_2017), ("723.4", IN_2017), ("M54.12", IN_2014), ("", IN_2017)])
def test_a_code_that_is_not_known_on_the_day_suggests_nothing(code: str, on: date, diagnoses: Diagnoses) -> None:
    assert diagnoses.suggested_by(code, on) is None


def test_faults_in_diagnosis_codes_are_all_told(library: Library) -> None:
    text = """diagnoses:
  old_injury: [trauma_histori]
  icd10:
    "54.12": {suggests: [dx.radiculopathy], regions: [neck]}
    "M54.2": {suggests: [dx.radiculopaty]}
    "M542": {suggests: [age_years]}
"""
    with pytest.raises(InvalidInput) as caught:
        codes_of(parse(text, "codes.yaml"), library.vocabulary)
    assert [fault.message for fault in caught.value.diagnostics] == [
        "unknown fact `trauma_histori`",
        "`54.12` is no icd10 code",
        "unknown region `neck`",
        "unknown fact `dx.radiculopaty`",
        "the code `M542` stands here twice",
        "a code cannot suggest `age_years`",
    ]
