"""`guidecheck read` and `guidecheck check` on letters, notes and PDFs, as users run them."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from guidecheck.case import Fact, Study
from guidecheck.checking import check
from guidecheck.cli import app
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Library
from guidecheck.reading.document import open_document
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.notes.planned import planned_items
from guidecheck.reading.reading import Reading
from guidecheck.reading.requests.study_words import study_words
from guidecheck.reading.source_text import SourceText, source_of
from tests.pdf_files import pdf_of
from tests.plugin_packages import documented_reader, environment, install

ROOT = Path(__file__).parents[1]
LETTERS = ROOT / "tests" / "fixtures" / "letters"
REQUEST = ROOT / "examples" / "request"
KNEE, NOTE = LETTERS / "knee.txt", LETTERS / "knee-note.txt"
BESIDE = "(Shown for comparison, not used.)"


def run(*arguments: str | Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from guidecheck.cli import main; main()", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


def as_pdf(path: Path) -> bytes:
    """A PDF of one page with the lines of a text file."""
    lines = path.read_text(encoding="utf-8").replace("(", "\\(").replace(")", "\\)").splitlines()
    return pdf_of([") Tj 0 -10 Td (".join(lines)])


def facts_of(document: dict[str, Any]) -> set[tuple[str, str, str | None]]:
    return {(fact["name"], fact["status"], fact["region"]) for fact in document["facts"]}


@pytest.fixture(scope="module")
def read_knee() -> dict[str, Any]:
    done = run("read", "--format", "json", KNEE)
    assert (done.returncode, done.stderr) == (0, "")
    (document,) = json.loads(done.stdout)["documents"]
    return dict(document)


def test_a_letter_is_read_in_the_published_shape(read_knee: dict[str, Any]) -> None:
    assert {"file", "kind", "header", "items", "facts", "diagnostics"} <= read_knee.keys()
    assert (read_knee["file"], read_knee["kind"], read_knee["diagnostics"]) == (str(KNEE), "letter", [])
    assert read_knee["header"] == {
        "case_number": "CM99-0000002",
        "date_assigned": "2015-05-04",
        "date_of_injury": "2015-02-02",
        "decision_date": "2015-05-29",
        "ur_denial_date": "2015-04-20",
        "priority": "Standard",
        "received_date": "2015-04-27",
    }
    first, second = read_knee["items"]
    assert (first["number"], first["requested"], first["decision"]) == (
        1,
        "MRI of the right knee without contrast",
        "upheld",
    )
    assert first["studies"] == [
        {"modality": "mri", "region": "knee", "side": "right", "contrast": "without", "technique": []}
    ]
    assert (second["decision"], second["studies"]) == ("overturned", [])


def test_every_fact_has_its_words_where_it_says(read_knee: dict[str, Any]) -> None:
    raw = KNEE.read_bytes().decode()
    assert read_knee["facts"]
    for fact in read_knee["facts"]:
        keys = {"name", "status", "value", "region", "side", "date", "speaker", "quote", "page", "start", "end"}
        assert keys <= fact.keys()
        assert fact["status"] in {"present", "absent", "unknown"}
        assert fact["quote"] == raw[fact["start"] : fact["end"]]
        assert fact["page"] == 1


def test_the_summary_is_read_and_the_rationale_is_not(read_knee: dict[str, Any]) -> None:
    facts = facts_of(read_knee)
    assert {(name, "present", "knee") for name in ("pain", "effusion", "study.xray")} <= facts
    names = {name for name, _, _ in facts}
    assert names.isdisjoint({"fever_or_weight_loss", "mass_palpable", "tumor_suspected"})
    end = KNEE.read_bytes().decode().index("IMR ISSUES")
    assert all(fact["end"] <= end for fact in read_knee["facts"])


def test_a_reading_is_printed_for_people() -> None:
    done = run("read", KNEE, NOTE)
    assert (done.returncode, done.stderr) == (0, "")
    assert "knee.txt: determination letter" in done.stdout
    assert "knee-note.txt: note" in done.stdout
    assert "case number: CM99-0000002" in done.stdout
    assert "item 1: MRI of the right knee without contrast: upheld" in done.stdout
    assert "locking or catching (right knee; 2015-04-06): “locking of the right knee” p. 1" in done.stdout
    assert "\x1b[" not in done.stdout


def test_a_pdf_is_read_as_its_text_is(tmp_path: Path, read_knee: dict[str, Any]) -> None:
    path = tmp_path / "knee.pdf"
    path.write_bytes(as_pdf(KNEE))
    done = run("read", "--format", "json", path)
    assert (done.returncode, done.stderr) == (0, "")
    (document,) = json.loads(done.stdout)["documents"]
    assert facts_of(document) == facts_of(read_knee)
    assert document["header"] == read_knee["header"]
    assert [item["decision"] for item in document["items"]] == ["upheld", "overturned"]


def test_what_cannot_be_read_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    made = {
        "damaged.pdf": b"%PDF-1.4 and nothing more",
        "locked.pdf": pdf_of(["locked words"], "secret"),
        "empty.txt": b"",
        "image.png": b"\x89PNG\r\n\x1a\n\x00\x00",
    }
    for name, content in made.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "folder").mkdir()
    names = [*made, "folder", "nowhere.pdf"]
    done = run("read", "--format", "json", *(tmp_path / name for name in names), NOTE)
    assert done.returncode == 2
    assert [Path(one["file"]).name for one in json.loads(done.stdout)["documents"]] == ["knee-note.txt"]
    for name, told in {
        "damaged.pdf": "a damaged PDF",
        "locked.pdf": "protected by a password",
        "empty.txt": "the file is empty",
        "image.png": "neither a PDF nor plain text",
        "folder": "a folder, not a document",
        "nowhere.pdf": "cannot be read: no such file or directory",
    }.items():
        assert f"{tmp_path / name}:1:1: {told}" in done.stderr
    assert "Traceback" not in done.stderr


def test_pages_without_a_text_layer_need_ocr(tmp_path: Path) -> None:
    scan, mixed = tmp_path / "scan.pdf", tmp_path / "mixed.pdf"
    scan.write_bytes(pdf_of([None]))
    mixed.write_bytes(pdf_of(["Invented note. The right knee is tender.", None]))
    done = run("read", "--format", "json", scan, mixed)
    documents = json.loads(done.stdout)["documents"]
    assert "needs OCR: the document has no text layer" in done.stderr
    assert "needs OCR: page 2 has no text layer" in done.stderr
    assert [len(one["diagnostics"]) for one in documents] == [1, 1]
    assert documents[0]["facts"] == []
    assert ("tenderness", "present", "knee") in facts_of(documents[1])


def test_a_letter_is_checked_with_its_quotes_and_the_decision_beside() -> None:
    done = run("check", KNEE)
    assert (done.returncode, done.stderr) == (0, "")
    assert "CM99-0000002, item 1: MRI of the right knee without contrast" in done.stdout
    assert "chapter 13" in done.stdout
    assert "“locking of the right knee”" in done.stdout
    assert "The letter's reviewer decided: upheld, citing MTUS Knee Complaints 2004" in done.stdout
    assert done.stdout.count(BESIDE) == 2
    assert "no imaging study" in done.stdout


def test_a_letter_is_checked_as_json_with_the_decision_apart() -> None:
    done = run("check", "--format", "json", "--engine", "reference", KNEE)
    mri, chair = json.loads(done.stdout)["determinations"]
    assert (mri["case"], mri["item"], mri["as_of"]) == ("CM99-0000002", 1, "2015-04-06")
    assert mri["study"]["modality"] == "mri"
    assert mri["controlling"]["edition"] == "acoem-2004"
    assert mri["status"] in {"met", "not_met", "not_documented"}
    assert chair["status"] == "not_addressed"


def test_a_note_is_checked_for_the_request_beside_it() -> None:
    done = run("check", "--format", "json", "--request", "MRI of the right knee without contrast", NOTE)
    assert done.returncode == 0
    (one,) = json.loads(done.stdout)["determinations"]
    assert (one["study"]["modality"], one["study"]["region"], one["study"]["side"]) == ("mri", "knee", "right")
    assert one["status"] in {"met", "not_met", "not_documented"}


def test_a_note_without_a_request_is_checked_for_what_it_plans() -> None:
    done = run("check", NOTE)
    assert (done.returncode, done.stderr) == (0, "")
    assert "item 1: MRI of the right knee" in done.stdout
    assert "taken from the plan of the note" in done.stdout


def test_a_note_that_plans_no_study_needs_a_request(tmp_path: Path) -> None:
    quiet = tmp_path / "note.txt"
    quiet.write_text("Seen on 4/6/2015 for pain in the right knee.", encoding="utf-8")
    done = run("check", quiet)
    assert done.returncode == 2
    assert 'help: say --request "MRI of the …"' in done.stderr


def test_files_are_checked_together_as_one_record() -> None:
    alone = run("check", REQUEST / "rfa.txt").stdout
    together = run("check", "--together", REQUEST / "rfa.txt", REQUEST / "pr-2.txt").stdout
    assert together.count("rfa.txt, item") == alone.count("rfa.txt, item") == 2
    assert "“Plantar flexion left 4/5” pr-2.txt p. 1" in together
    assert "“Plantar flexion left 4/5”" not in alone


def test_a_plan_in_the_second_of_two_files_keeps_its_contrast(tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("Date of visit: 4/6/2015\nPain in the right knee since a twist.\n", encoding="utf-8")
    second.write_text("Date of visit: 5/6/2015\nPlan: MRI right knee without contrast.\n", encoding="utf-8")
    done = run("check", "--together", "--format", "json", first, second)
    (one,) = json.loads(done.stdout)["determinations"]
    assert (one["study"]["region"], one["study"]["contrast"]) == ("knee", "without")


def test_the_receipt_of_a_document_is_written_without_a_word(tmp_path: Path) -> None:
    done = run("check", "--receipt", tmp_path / "receipt.json", NOTE)
    assert (done.returncode, done.stderr) == (0, "")
    assert "the same determination" in run("verify", tmp_path / "receipt.json").stdout


def test_a_record_that_lacks_a_file_is_not_checked(tmp_path: Path) -> None:
    done = run("check", "--together", REQUEST / "rfa.txt", tmp_path / "missing.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert "missing.txt:1:1: cannot be read" in done.stderr


def test_a_study_that_a_note_plans_twice_is_one_item(library: Library) -> None:
    said = [Fact("planned_study", True, "knee", side, measure="mri") for side in (None, "right", "right")]
    other = [Fact("planned_study", True, None, measure="ct"), Fact("planned_study", False, "hip", measure="mri")]
    (item,) = planned_items([(source_of("", ""), [*said, *other])], study_words(library.vocabulary, library.codes))
    assert item.studies == (Study("mri", "knee", "right"),)


@pytest.mark.parametrize(
    ("plan", "study"),
    [
        ("MRI lumbar spine with and without contrast.", Study("mri", "lumbar", contrast="without_then_with")),
        ("upright MRI of the lumbar spine, PT twice a week", Study("mri", "lumbar", technique=("upright",))),
        (
            "1. PT\n2. x-rays of the neck, flexion-extension views\n3. Rest",
            Study("xray", "cervical", technique=("flexion_extension",)),
        ),
        ("continue meloxicam; MRI right knee w/o contrast; recheck", Study("mri", "knee", "right", "without")),
        ("MRI of the left shoulder. Chest CT with contrast showed no mass.", Study("mri", "shoulder", "left")),
        ("\nMRI right shoulder\nContrast: without", Study("mri", "shoulder", "right", "without")),
        ("\nMRI R shoulder\nContrast: none\nCPT: 73221", Study("mri", "shoulder", "right", "without")),
        ("\nMRI lumbar spine\nContrast: with and without", Study("mri", "lumbar", contrast="without_then_with")),
        ("\n1. MRI lumbar spine, contrast: none\n2. PT", Study("mri", "lumbar", contrast="without")),
        ("MRI lumbar spine. No contrast.", Study("mri", "lumbar", contrast="without")),
        ("MRI cervical spine.\nContrast: with gadolinium", Study("mri", "cervical", contrast="with")),
    ],
)
def test_a_plan_is_taken_with_its_contrast_and_technique(plan: str, study: Study, library: Library) -> None:
    reader = LexiconReader(library.vocabulary, library.codes)
    source = source_of("", f"Date of visit: 7/15/2026\nPain.\nPlan: {plan}\n")
    items = planned_items([(source, reader.read(source).facts)], reader.words)
    assert [item.studies for item in items] == [(study,)]


def test_a_request_that_is_no_imaging_study_is_not_addressed() -> None:
    done = run("check", "--format", "json", "--request", "a garden chair", NOTE)
    assert done.returncode == 0
    (one,) = json.loads(done.stdout)["determinations"]
    assert one["status"] == "not_addressed"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", "--request", "MRI", ROOT / "examples" / "000-spine-films.yaml"], "a case file has its own request"),
        (["read", "--format", "html", NOTE], "`html` is not for readings"),
        (["read", "--reader", "lexikon", NOTE], "unknown reader `lexikon`\n  help: did you mean `lexicon`?"),
        (["read"], "Missing argument"),
    ],
)
def test_a_call_that_is_wrong_is_told_with_exit_code_two(arguments: list[str | Path], told: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_reader_of_another_package_is_used_by_its_name(tmp_path: Path) -> None:
    install(tmp_path, "shouted", documented_reader(), shouted="shouted:ShoutedReader")
    form = tmp_path / "form.txt"
    form.write_text("Invented form.\nFINDING: tenderness / lumbar\nFINDING: spasm / tail\n", encoding="utf-8")
    done = run("read", "--format", "json", "--reader", "shouted", form, env=environment(tmp_path))
    assert done.returncode == 0
    (document,) = json.loads(done.stdout)["documents"]
    assert facts_of(document) == {("tenderness", "present", "lumbar")}
    assert "the fact `spasm` is refused: there is no region `tail`" in done.stderr


def test_a_reader_that_fails_ends_with_exit_code_two(tmp_path: Path) -> None:
    install(tmp_path, "bad", "def make(vocabulary):\n    raise RuntimeError('no licence')\n", bad="bad:make")
    done = run("check", "--reader", "bad", KNEE, env=environment(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert "the reader `bad` cannot be made" in done.stderr
    assert "RuntimeError: no licence (bad.py:2)" in done.stderr
    assert "Traceback" not in done.stderr


# Metamorphic: what a reviewer wrote and decided must not change what we read or say.

OTHER_REASONS = (
    "An invented rationale: the patient, 99 years old, has a fever,\ncauda equina signs, an old fracture and a tumor;"
    " MRI on 1/2/2003\nwas abnormal and twenty sessions of physical therapy failed. This is what stands.",
    "Nothing at all was found.",
)
OTHER_DECISION = {"upheld": "Overturned", "overturned": "Upheld"}


def altered(source: SourceText, reading: Reading, reasons: str | None) -> SourceText:
    """The letter with other reasons for every item, or with the opposite decisions."""
    assert reading.letter is not None
    raw = source.raw
    for item in reversed(reading.letter.items):
        if reasons is not None and item.rationale is not None:
            raw = raw[: item.rationale.start] + reasons + raw[item.rationale.end :]
        elif reasons is None and item.decision_at is not None and item.decision.value in OTHER_DECISION:
            word = OTHER_DECISION[item.decision.value]
            raw = raw[: item.decision_at.start] + word + raw[item.decision_at.end :]
    assert raw != source.raw
    return replace(source, raw=raw)


def told_of(library: Library, reading: Reading) -> tuple[object, ...]:
    """Everything that is read and determined, but for what the reviewer says."""
    engine = ReferenceEngine()
    results = check(library, reading.case(), lambda program, answers: (engine.evaluate(program, answers), engine.name))
    return reading.facts, reading.dates, reading.items, results


def assert_blind_to_the_reviewer(library: Library, path: Path) -> None:
    reader = LexiconReader(library.vocabulary, library.codes)
    source = open_document(path)[0]
    reading = reader.read(source)
    for reasons in (*OTHER_REASONS, None):
        changed = reader.read(altered(source, reading, reasons))
        assert told_of(library, changed) == told_of(library, reading), (path.name, reasons)
        if reasons is None:
            assert changed.letter is not None
            assert reading.letter is not None
            assert changed.letter.items[0].decision is not reading.letter.items[0].decision


@pytest.mark.parametrize("name", ["knee.txt", "several-items.txt", "double-spaced.txt"])
def test_other_reasons_or_decisions_change_no_fact_and_no_determination(library: Library, name: str) -> None:
    assert_blind_to_the_reviewer(library, LETTERS / name)


def test_in_a_pipe_no_line_is_folded_however_long_the_path(tmp_path: Path) -> None:
    deep = tmp_path / ("a folder with a long name " * 6).strip()
    deep.mkdir()
    note = deep / "note.txt"
    note.write_text("The claimant is a 48 year old man with neck pain.", encoding="utf-8")
    assert f"{note}: note" in CliRunner().invoke(app, ["read", str(note)]).stdout.splitlines()


@pytest.fixture
def real(determinations: Path) -> list[Path]:
    paths = [*sorted(determinations.glob("imr/*/*.pdf")), *sorted(determinations.glob("*.txt"))]
    assert len(paths) == 83
    return paths


def test_in_real_letters_too_the_reviewer_changes_nothing(library: Library, real: list[Path]) -> None:
    for path in real:
        assert_blind_to_the_reviewer(library, path)


def test_every_real_document_is_read_by_the_command(real: list[Path]) -> None:
    done = CliRunner().invoke(app, ["read", "--format", "json", *map(str, real)])
    assert (done.exit_code, done.exception, done.stderr) == (0, None, "")
    documents = json.loads(done.stdout)["documents"]
    assert [one["kind"] for one in documents] == ["letter"] * 83
    assert sum(len(one["items"]) for one in documents) == 203
    assert all(one["facts"] for one in documents)
    text = CliRunner().invoke(app, ["read", *map(str, real)])
    assert (text.exit_code, text.stdout.count(": determination letter")) == (0, 83)


def test_every_real_document_is_checked_by_the_command(real: list[Path]) -> None:
    done = CliRunner().invoke(app, ["check", "--engine", "reference", *map(str, real)])
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.count(BESIDE) == 203
