"""The state's forms: empty they state nothing, filled in what was written into them, and ask for what is asked."""

import re
from datetime import date
from pathlib import Path

import pytest

from guidecheck.guideline import Library
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.reading import Reading
from guidecheck.reading.source_text import source_of
from tests import facts_of_note

FORMS = Path(__file__).parent / "fixtures" / "forms"
EXAMPLES = Path(__file__).parents[1] / "examples" / "request"
BLANK = sorted(path.name for path in FORMS.glob("*-blank.txt"))
_BOX = re.compile(r"\[ \] ?")


def read(library: Library, text: str) -> Reading:
    return LexiconReader(library.vocabulary, library.codes).read(source_of("form", text))


@pytest.mark.parametrize("form", BLANK)
def test_an_empty_form_states_and_asks_nothing(form: str, library: Library) -> None:
    reading = read(library, (FORMS / form).read_text())
    assert (reading.facts, reading.items) == ((), ())


@pytest.mark.parametrize("form", BLANK)
def test_nor_does_one_whose_boxes_are_lost(form: str, lexicon: Lexicon) -> None:
    """A PDF draws its boxes as often as it writes them."""
    assert facts_of_note(_BOX.sub("", (FORMS / form).read_text()), lexicon) == ()


def stated(reading: Reading) -> set[tuple[str, object, str | None, str | None]]:
    return {(fact.name, fact.value, fact.region, fact.side) for fact in reading.facts}


def filled(form: str) -> str:
    return (EXAMPLES / f"{form}.txt").read_text()


def test_a_request_for_authorization_asks_for_the_services_of_its_rows(library: Library) -> None:
    reading = read(library, filled("rfa"))
    assert [item.requested for item in reading.items] == [
        "MRI lumbar spine without contrast 72148 x1",
        "MRI right shoulder without contrast 73221 x1",
    ]
    assert [[(s.modality, s.region, s.side, s.contrast) for s in item.studies] for item in reading.items] == [
        [("mri", "lumbar", None, "without")],
        [("mri", "shoulder", "right", "without")],
    ]
    assert (reading.dates.request, reading.dates.injury) == (date(2016, 6, 20), date(2016, 3, 14))
    assert stated(reading) == {
        ("injury_date", date(2016, 3, 14), None, None),
        ("age_years", 44, None, None),
        ("dx.radiculopathy", True, "lumbar", None),
        ("planned_study", True, "lumbar", None),
        ("dx.rotator_cuff_tear", True, "shoulder", "right"),
        ("planned_study", True, "shoulder", "right"),
    }


@pytest.mark.parametrize(
    ("rows", "asked"),
    [
        ("Neck pain\nM54.2\nMRI cervical spine\n72141\nx1\n", ["MRI cervical spine 72141 x1"]),
        ("Neck pain M54.2, M54.12 MRI cervical spine\nwithout contrast", ["MRI cervical spine without contrast"]),
        ("Knee pain 719.46 MRI left knee\nBack pain 724.2 PT 2x6", ["MRI left knee", "PT 2x6"]),
        ("Knee sprain\n844.9\nMRI left knee\nBack strain\n847.2\nPT 2x6", ["MRI left knee", "PT 2x6"]),
        ("MRI left knee\nX-ray left knee, 3 views", ["MRI left knee", "X-ray left knee, 3 views"]),
        ("Back pain M54.5 see attached report", []),
    ],
)
def test_codes_tell_the_rows_apart_however_the_cells_stand(rows: str, asked: list[str], library: Library) -> None:
    empty = (FORMS / "rfa-blank.txt").read_text()
    form = empty.replace("Duration, Quantity, etc.)\n", f"Duration, Quantity, etc.)\n{rows}\n")
    assert [item.requested for item in read(library, form).items] == asked


def test_a_request_stands_before_the_report_that_supports_it(library: Library) -> None:
    reading = read(library, f"{filled('rfa')}\f{filled('pr-2')}")
    assert [item.number for item in reading.items] == [1, 2]
    told = {(fact.name, fact.region): str(fact.date) for fact in reading.facts if fact.date}
    assert told["slr_positive", None] == "2016-06-20"
    assert not any(fact.name == "study.mri" for fact in reading.facts)


def test_a_progress_report_states_what_was_written_into_it(library: Library) -> None:
    told = stated(read(library, filled("pr-2")))
    assert not {name for name, *_ in told} & {"surgery_planned", "laboratory", "significant_change", "tx.surgery"}
    assert {
        ("slr_positive", True, None, "left"),
        ("bowel_bladder_dysfunction", False, None, None),
        ("work_status", "off", None, None),
        ("planned_study", True, "lumbar", None),
    } <= told


def test_a_first_report_states_what_was_written_into_it(library: Library) -> None:
    reading = read(library, filled("first-report"))
    assert {
        ("injury_date", date(2016, 8, 2), None, None),
        ("snuffbox_tenderness", True, "wrist", "right"),
        ("dx.sprain_strain", True, "wrist", "right"),
        ("work_status", "modified", None, None),
        ("fracture_suspected", True, "wrist", "right"),
    } <= stated(reading)
    assert {str(fact.date) for fact in reading.facts if fact.name == "snuffbox_tenderness"} == {"2016-08-03"}


def test_lines_that_detail_a_service_are_no_services(library: Library) -> None:
    lines = "MRI shoulder\nSide: right\nContrast: none\nPhysical therapy 2x6\nX-ray right shoulder\nViews: stress"
    items = read(library, f"REQUEST FOR AUTHORIZATION\nService/Good Requested: {lines}\n").items
    assert [item.requested for item in items] == [
        "MRI shoulder Side: right Contrast: none",
        "Physical therapy 2x6",
        "X-ray right shoulder Views: stress",
    ]
    assert [(s.region, s.side, s.contrast, s.technique) for item in items for s in item.studies] == [
        ("shoulder", "right", "without", ()),
        ("shoulder", "right", None, ("stress",)),
    ]
