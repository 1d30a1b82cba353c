"""The studies that a request names, and what is no study."""

import json
from pathlib import Path
from typing import Any

import pytest

from guidecheck.authoring.codes import codes_of
from guidecheck.case import Study
from guidecheck.diagnostics import InvalidInput
from guidecheck.guideline import Library
from guidecheck.reading.document import open_document
from guidecheck.reading.letters.letter import parse_letter
from guidecheck.reading.requests.studies import read_studies
from guidecheck.reading.requests.study_words import StudyWords, study_words
from guidecheck.source import parse

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def words(library: Library) -> StudyWords:
    return study_words(library.vocabulary, library.codes)


def short(study: Study) -> str:
    """A study in one line: `mri knee left without open`."""
    return " ".join(filter(None, (study.modality, study.region, study.side, study.contrast, *study.technique)))


REQUESTS = {
    # several regions, sides, orders
    "MRI of the cervical and lumbar spine": ["mri cervical", "mri lumbar"],
    "x-rays of the cervical, thoracic and lumbar spine": ["xray cervical", "xray thoracic", "xray lumbar"],
    "MRI right shoulder and left knee": ["mri shoulder right", "mri knee left"],
    "Left knee MRI": ["mri knee left"],
    "Bilateral hand x-rays": ["xray hand bilateral"],
    "MRI of the left and right knees": ["mri knee bilateral"],
    "MRI of both knees and hips": ["mri knee bilateral", "mri hip bilateral"],
    "MRI shoulder, right": ["mri shoulder right"],
    "MRI of knee - left": ["mri knee left"],
    "Left MRI of the ankle": ["mri ankle left"],
    "MRI of the neck, right shoulder, and both wrists": ["mri cervical", "mri shoulder right", "mri wrist bilateral"],
    "X ray of thoracolumbar spine": ["xray thoracic", "xray lumbar"],
    "MRI of the right upper extremity, wrist": ["mri wrist right"],
    "X-ray of the right leg and ankle": ["xray lower_extremity right", "xray ankle right"],
    "X\u2010ray right foot": ["xray foot right"],
    "Discogram L4-5 and L5-S1": ["discography lumbar"],
    # several studies
    "cervical MRI and lumbar x-ray": ["mri cervical", "xray lumbar"],
    "MRI lumbar spine and cervical spine x-ray": ["mri lumbar", "xray cervical"],
    "cervical x-ray and MRI of the right knee": ["xray cervical", "mri knee right"],
    "X-ray and MRI of the right wrist": ["xray wrist right", "mri wrist right"],
    "MRI, left knee; X-ray, right ankle": ["mri knee left", "xray ankle right"],
    "MRI cervical spine. X-ray lumbar spine.": ["mri cervical", "xray lumbar"],
    "MRI (magnetic resonance imaging) of the elbow": ["mri elbow"],
    # contrast
    "MRI without contrast of the right elbow": ["mri elbow right without"],
    "MRI of neck and right hand without contrast": ["mri cervical without", "mri hand right without"],
    "MRI right shoulder without contrast and neck with contrast": ["mri shoulder right without", "mri cervical with"],
    "MRI C-spine with and without contrast": ["mri cervical without_then_with"],
    "MRI L-spine w/wo contrast": ["mri lumbar without_then_with"],
    "MRI brain without contrast and with contrast": ["mri head without_then_with"],
    "Non-contrast CT of the head": ["ct head without"],
    "MRI lumbar w/o": ["mri lumbar without"],
    "X-ray and MRI of the hip without contrast": ["xray hip", "mri hip without"],
    # techniques
    "3D MRI of the cervical spine": ["mri cervical 3d"],
    "MRI 3-D lumbar": ["mri lumbar 3d"],
    "Open upright MRI of the lumbar spine": ["mri lumbar open upright"],
    "Flexion/extension x-rays of the lumbar spine": ["xray lumbar flexion_extension"],
    "X-ray of the knee with oblique and stress views": ["xray knee oblique stress"],
    "Standing x-rays of both knees": ["xray knee bilateral upright"],
    "Triple phase bone scan of the left hand": ["bone_scan hand left three_phase"],
    "MRI of the hip, 3 Tesla": ["mri hip high_field"],
    # one study made of two
    "MRI of the right shoulder with arthrogram": ["mr_arthrogram shoulder right"],
    "MRI arthrogram left hip with injection": ["mr_arthrogram hip left"],
    "Myelogram of the lumbar spine with post-myelogram CT": ["ct_myelogram lumbar"],
    "CT/myelogram of the cervical spine": ["ct_myelogram cervical"],
    # a study beside something else
    "MRI of the lumbar spine for low back pain and left leg numbness": ["mri lumbar"],
    "MRI for the left knee": ["mri knee left"],
    "MRI to evaluate the right knee": ["mri knee right"],
    "Repeat MRI of lumbar spine due to worsening left leg pain": ["mri lumbar"],
    "EMG/NCV of both lower extremities and MRI lumbar spine": ["mri lumbar"],
    "MRI and EMG of the lumbar spine": ["mri lumbar"],
    "MRI lumbar spine, physical therapy for the neck": ["mri lumbar"],
    "Right ankle brace and right ankle x-ray": ["xray ankle right"],
    "Pre-op labs, EKG, chest x-ray": ["xray chest"],
    "Diagnostic ultrasound of the left shoulder": ["ultrasound shoulder left"],
    "Trigger points impedance imaging": ["other other"],
    "CT of abdomen and pelvis with contrast": ["ct abdomen with", "ct pelvis with"],
    # as orders are listed
    "MRI R shoulder and L knee": ["mri shoulder right", "mri knee left"],
    "MRI L knee": ["mri knee left"],
    "MRI of the L-spine and T spine": ["mri lumbar", "mri thoracic"],
    "MR LUMBAR SPINE WO CONTRAST": ["mri lumbar without"],
    "MR of the right knee": ["mri knee right"],
    "MRI LOWER EXT JT RT": ["mri lower_extremity right"],
    "XR FOOT 3 VW BILAT": ["xray foot bilateral"],
    "MRI knee without contrast, right": ["mri knee right without"],
    "X-ray knee 3 views right, hip 2 views left": ["xray knee right", "xray hip left"],
    "1 CT of the chest": ["ct chest"],
    # procedure numbers
    "CPT 72148": ["mri lumbar without"],
    "MRI right knee 73721": ["mri knee right without"],
    "73222, 23350 and 77002, right": ["mr_arthrogram shoulder right"],
    "72132, 62284": ["ct_myelogram lumbar"],
}


@pytest.mark.parametrize(("request_text", "expected"), REQUESTS.items())
def test_the_studies_of_a_request(request_text: str, expected: list[str], words: StudyWords) -> None:
    reading = read_studies(request_text, words)
    assert [short(study) for study in reading.studies] == expected
    assert reading.problems == ()
    assert reading.in_scope


NO_STUDIES = (
    "Physical therapy 2 times a week for 6 weeks, lumbar spine",
    "EMG/NCV of the bilateral upper extremities",
    "Right knee arthroscopy with partial meniscectomy",
    "Right shoulder injection under ultrasound guidance",
    "Fluoroscopically guided lumbar epidural steroid injection",
    "MRI-guided biopsy of the left breast",
    "Therapeutic ultrasound, low back",
    "Ultrasound to the low back, 6 sessions",
    "Lumbar brace",
    "Lidocaine patches, 30 ct",
    "Complete blood count",
    "Open reduction of the left wrist",
    "Review of an MRI of the lumbar spine",
    "Follow up after MRI of the knee",
    "Cold unit [following MRI]",
    "",
)


@pytest.mark.parametrize("request_text", NO_STUDIES)
def test_what_is_no_imaging_study_is_out_of_scope(request_text: str, words: StudyWords) -> None:
    reading = read_studies(request_text, words)
    assert (reading.studies, reading.in_scope, reading.note) == ((), False, "no imaging study")


@pytest.mark.parametrize(
    ("request_text", "studies", "problem"),
    [
        ("X-ray", ["xray other"], "`X-ray`: no part of the body that is known"),
        ("MRI of the back", ["mri other"], "`MRI`: no part of the body that is known"),
        (
            "MRI knee with or without contrast",
            ["mri knee"],
            "`with or without contrast`: not clear whether contrast is given",
        ),
        ("CT or MRI of the head", ["ct head", "mri head"], "`CT or MRI`: one of the two is asked for"),
        ("Diagnostic imaging of the wrist", [], "`imaging` speaks of imaging, but of no study that is known"),
        ("Ultrasound 1 times 8", [], "`Ultrasound` may be a study or a treatment, and no part of the body is named"),
        (
            "MRI lumbar spine CPT 72141",
            ["mri lumbar"],
            "the number `72141` stands for MRI of the cervical spine without contrast; the words do not",
        ),
        ("CPT 73721", ["mri other without"], "`73721` does not say which part of the body"),
    ],
)
def test_what_is_not_clear_is_told_and_not_guessed(
    request_text: str, studies: list[str], problem: str, words: StudyWords
) -> None:
    reading = read_studies(request_text, words)
    assert [short(study) for study in reading.studies] == studies
    assert problem in reading.problems


@pytest.mark.parametrize(
    ("request_text", "quantity", "views"),
    [
        ("MRI lumbar x 2", 2, None),
        ("Two MRIs of the knees", 2, None),
        ("one (1) MRI of the hip", 1, None),
        ("CPT 72148 MRI lumbar spine", None, None),
        ("XR right hand 3V", None, 3),
        ("XR LUMBAR SPINE 2-3 VW", None, 3),
        ("MRI of the hip, quantity: 3", 3, None),
        ("X-rays of the right wrist (3 views)", None, 3),
        ("Lumbar spine x-ray 2-3 views", None, 3),
        ("X-ray of the neck, two or three views", None, 3),
        ("MRI of the hip", None, None),
    ],
)
def test_quantities_and_views(request_text: str, quantity: int | None, views: int | None, words: StudyWords) -> None:
    reading = read_studies(request_text, words)
    assert (reading.quantity, reading.views) == (quantity, views)


def test_a_request_of_any_length_is_read_to_its_bound(words: StudyWords) -> None:
    for probe in ("MRI of the knee and ", "left right ", "with and without ", "72148 ", "x" * 50, "MRI "):
        reading = read_studies(probe * (200_000 // len(probe)), words)
        assert "only the first 4,000 characters are read" in reading.problems


def test_faults_in_the_numbers_are_all_told(library: Library) -> None:
    text = 'studies:\n  "7214": {modality: mri}\n  "72141": {modality: mry, regions: [neck]}\n'
    with pytest.raises(InvalidInput) as caught:
        codes_of(parse(text, "codes.yaml"), library.vocabulary)
    assert [fault.message for fault in caught.value.diagnostics] == [
        "`7214` is no procedure number",
        "unknown modality `mry`",
        "unknown region `neck`",
    ]


def wanted(request: dict[str, Any]) -> list[tuple[str, str, str | None, str | None]]:
    """A noted request in our words: our regions are finer where the notes say `other` and tell which in a detail."""
    names = [request["region"]]
    if request["region"] == "other":
        detail = request.get("region_detail", "")
        names = [name for name in ("chest", "abdomen", "pelvis") if name in detail] or ["other"]
    return [(request["modality"], name, request["side"], request["contrast"]) for name in names]


def test_every_imaging_item_of_the_real_letters_is_read_right(determinations: Path, words: StudyWords) -> None:
    for line in (determinations / "imr" / "imaging.jsonl").read_text().splitlines():
        noted = json.loads(line)
        letter = parse_letter(open_document(determinations / "imr" / noted["file"])[0], words)
        assert letter is not None
        found = [study for item in letter.items for study in item.studies.studies]
        expected = [study for request in noted["requests"] for study in wanted(request)]
        assert sorted(map(str, ((s.modality, s.region, s.side, s.contrast) for s in found))) == sorted(
            map(str, expected)
        )


def test_no_study_is_seen_in_the_other_real_letters(determinations: Path, words: StudyWords) -> None:
    paths = sorted((determinations / "imr" / "other").glob("*.pdf"))
    assert len(paths) == 46
    for path in paths:
        letter = parse_letter(open_document(path)[0], words)
        assert letter is not None
        assert [item.requested for item in letter.items if item.studies.in_scope] == []


def test_the_studies_of_the_real_texts_are_read_right(determinations: Path, words: StudyWords) -> None:
    for noted in json.loads((determinations / "expected.json").read_text()):
        letter = parse_letter(open_document(determinations / noted["file"])[0], words)
        assert letter is not None
        for item, expected in zip(letter.items, noted["items"], strict=True):
            assert item.decision == expected["decision"]
            found = [(s.modality, s.region, s.contrast, *s.technique) for s in item.studies.studies]
            named = [(s["modality"], s["region"], s.get("contrast"), s.get("technique")) for s in expected["studies"]]
            assert found == [(*study[:3], *filter(None, study[3:])) for study in named]


def test_a_problem_that_the_note_tells_is_told_once(words: StudyWords) -> None:
    told = read_studies("MRA right shoulder", words).note_with_problems
    assert told == "no imaging study that is understood: `MRA` speaks of imaging, but of no study that is known"
