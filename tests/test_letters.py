"""Letters come apart into header, reviewer, summary and items, and nothing of them is lost."""

import json
from datetime import date
from pathlib import Path

import pytest

from guidecheck.guideline import Library
from guidecheck.reading.document import open_document
from guidecheck.reading.letters.decisions import Decision, decision_of
from guidecheck.reading.letters.guidelines_cited import cited_in
from guidecheck.reading.letters.item_labels import Part
from guidecheck.reading.letters.letter import Letter, clinical_ranges, parse_letter
from guidecheck.reading.requests.study_words import StudyWords, study_words
from guidecheck.reading.source_text import SourceText, source_of

HERE = Path(__file__).parent
FIXTURES = HERE / "fixtures" / "letters"
FRAME = "HOW THE IMR FINAL DETERMINATION WAS MADE\nCLINICAL CASE SUMMARY\nx\nIMR ISSUES, DECISIONS AND RATIONALES\n"


@pytest.fixture(scope="module")
def words(library: Library) -> StudyWords:
    return study_words(library.vocabulary, library.codes)


def letter_of(source: SourceText, words: StudyWords | None = None) -> Letter:
    letter = parse_letter(source, words)
    assert letter is not None
    return letter


def opened(name: str) -> SourceText:
    return open_document(FIXTURES / name)[0]


@pytest.fixture(scope="module")
def several() -> SourceText:
    return opened("several-items.txt")


def test_a_header_states_numbers_and_days_with_their_places(several: SourceText) -> None:
    header = letter_of(several).header
    days = {name: value.day for name, value in header.stated() if value.day}
    assert days == {
        "date_assigned": date(2015, 3, 2),
        "date_of_injury": date(2015, 1, 9),
        "decision_date": date(2015, 3, 30),
        "ur_denial_date": date(2015, 2, 17),
        "received_date": date(2015, 2, 27),
    }
    assert header.case_number is not None
    assert header.priority is not None
    assert (header.case_number.text, header.priority.text) == ("CM99-0000001", "Standard")
    assert all(several.raw[value.start : value.end] == value.text for _, value in header.stated())


def test_an_impossible_day_is_told_and_not_taken() -> None:
    letter = letter_of(source_of("x", "Date of Injury: 13/45/2015\n" + FRAME))
    assert letter.header.date_of_injury is not None
    assert letter.header.date_of_injury.day is None
    assert "`13/45/2015` is no date (date of injury)" in [fault.message for fault in letter.diagnostics]


def test_the_reviewer_is_named_by_a_list_or_a_sentence(several: SourceText) -> None:
    for source, specialty, licensure in (
        (several, "Family Practice, Sports Medicine", "Nevada, Oregon"),
        (opened("double-spaced.txt"), "Physical Medicine", "Nevada"),
    ):
        letter = letter_of(source)
        assert letter.specialty is not None
        assert letter.licensure is not None
        assert (letter.specialty.text, letter.licensure.text) == (specialty, licensure)


def test_the_summary_runs_from_its_introduction_to_the_issues(several: SourceText) -> None:
    summary = letter_of(several).summary.text_in(several.raw)
    assert summary.startswith("A made-up carpenter")
    assert summary.endswith("stiff for a week.")


def test_several_items_are_told_apart(several: SourceText) -> None:
    items = letter_of(several).items
    assert [(item.requested, item.decision) for item in items] == [
        ("MRI of the left wrist and cervical spine without contrast", Decision.UPHELD),
        (
            "Occupational therapy, twelve visits to the left wrist was the original request. Occupational therapy to"
            " the left wrist, eight visits, was authorized by the Claims Administrator. The remaining IMR eligible"
            " portion of the original request, Occupational therapy to the left wrist, four visits is",
            Decision.MODIFIED,
        ),
        ("X-rays of the left wrist, three views, and an MR arthrogram of the left wrist", Decision.OVERTURNED),
        ("Wheelchair ramp for the made-up porch: Withdrawn", Decision.UNKNOWN),
    ]
    assert items[1].disputed == "Occupational therapy to the left wrist, four visits"
    assert items[1].decision_words == "Partially Overturned"


def test_the_studies_of_an_item_are_those_in_dispute(several: SourceText, words: StudyWords) -> None:
    items = letter_of(several, words).items
    named = [[(study.modality, study.region, study.side) for study in item.studies.studies] for item in items]
    assert named == [
        [("mri", "wrist", "left"), ("mri", "cervical", None)],
        [],
        [("xray", "wrist", "left"), ("mr_arthrogram", "wrist", "left")],
        [],
    ]


def test_a_double_spaced_letter_without_full_stops_comes_apart() -> None:
    items = letter_of(opened("double-spaced.txt")).items
    assert [(item.requested, item.decision.value) for item in items] == [
        ("X-ray of the lumbar spine", "overturned"),
        ("MRI of the lumbar spine", "upheld"),
    ]


def test_what_is_not_understood_is_told(several: SourceText) -> None:
    told = [fault.message for fault in letter_of(several).diagnostics]
    assert told == ["item 4: no decision that is known", "item 4: the rationale is missing"]


def test_the_rationale_runs_to_the_next_request(several: SourceText) -> None:
    items = letter_of(several).items
    ends = [item.rationale.text_in(several.raw).split()[-1] for item in items if item.rationale]
    assert ends == ["now.", "plan.", "tender."]


def test_every_offset_of_an_item_is_in_order(several: SourceText) -> None:
    for item in letter_of(several).items:
        places = [item.requested_at, *([item.decision_at] if item.decision_at else []), *item.parts.values()]
        edges = [edge for place in places for edge in (place.start, place.end)]
        assert edges == sorted(edges)


def test_a_note_is_no_letter_and_is_read_as_a_whole() -> None:
    note = opened("note.txt")
    assert parse_letter(note) is None
    assert clinical_ranges(note, None) == ((0, len(note.raw)),)


def test_facts_may_come_from_header_and_summary_alone(several: SourceText) -> None:
    letter = letter_of(several)
    readable = "".join(several.raw[start:end] for start, end in clinical_ranges(several, letter))
    assert "Case Number" in readable
    assert "carpenter" in readable
    assert "snuffbox" not in readable
    assert "Special Studies" not in readable


def test_a_letter_without_summary_or_items_says_so() -> None:
    source = source_of("x", "HOW THE IMR FINAL DETERMINATION WAS MADE\nIMR ISSUES, DECISIONS AND RATIONALES\nnothing\n")
    letter = letter_of(source)
    assert [fault.message for fault in letter.diagnostics] == [
        "the letter has no clinical case summary",
        "the letter has no item that could be told apart",
    ]
    assert clinical_ranges(source, letter) == ()


def test_an_item_without_labels_keeps_its_decision_and_reasons() -> None:
    source = source_of(
        "x", FRAME + "made up, set forth below:\nMRI of the left knee: Upheld\nThe invented knee is well.\n"
    )
    (item,) = letter_of(source).items
    assert (item.requested, item.decision) == ("MRI of the left knee", Decision.UPHELD)
    assert item.rationale is not None
    assert item.rationale.text_in(source.raw) == "The invented knee is well."


def test_a_numbered_request_loses_its_number_only() -> None:
    labels = "\nClaims Administrator guideline: none\nMAXIMUS guideline: none\nDecision rationale: Made up.\n"
    text = FRAME + "set forth below:\n1. MRI of the left knee: Upheld" + labels + "2 X-rays of the hip: Upheld" + labels
    assert [item.requested for item in letter_of(source_of("x", text)).items] == [
        "MRI of the left knee",
        "2 X-rays of the hip",
    ]


@pytest.mark.parametrize(
    ("words", "decision"),
    [
        ("Upheld", "upheld"),
        ("OVERTURNED", "overturned"),
        ("Partially Upheld", "modified"),
        ("Overturned in part", "modified"),
        ("Modified", "modified"),
        ("Upheld and overturned", "modified"),
        ("Withdrawn", "unknown"),
    ],
)
def test_decisions_are_read_from_their_words(words: str, decision: str) -> None:
    assert decision_of(words) == decision


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Claims Administrator did not cite any evidence.", []),
        ("Decision based on MTUS Eye Complaints 2004.", [("MTUS", "2004", "Eye Complaints", "", ())]),
        (
            "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Summary, Initial Care, and"
            " Knee Complaints 2004, Section(s): Special Studies.",
            [
                ("MTUS", "2004", "Forearm, Wrist, and Hand Complaints", "Summary, Initial Care", ()),
                ("MTUS", "2004", "Knee Complaints", "Special Studies", ()),
            ],
        ),
        (
            "Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints, Chapter 10 Elbow Complaints Page(s): 207,"
            " 33-34.",
            [
                ("MTUS", "", "Shoulder Complaints", "", ("207", "33-34")),
                ("MTUS", "", "Elbow Complaints", "", ("207", "33-34")),
            ],
        ),
        (
            "The reviewer went outside of the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines"
            " (ODG), Forearm, Wrist and Hand (updated 3/4/15), Radiography.",
            [("ODG", "updated 3/4/15", "Forearm, Wrist and Hand", "Radiography", ())],
        ),
        (
            "Decision based on Non-MTUS Citation ODG Low Back Chapter, CT; ODG, Knee & Leg (Acute & Chronic): MRI.",
            [("ODG", "", "Low Back", "CT", ()), ("ODG", "", "Knee & Leg", "MRI", ())],
        ),
        (
            "Decision based on Non-MTUS Citation ACOEM Occupational Medicine Practice Guidelines, 3rd ed.,"
            " Hip, pg. 12.",
            [("ACOEM", "3rd ed.", "Hip", "", ("12",))],
        ),
        ("Decision based on Non-MTUS Citation Journal of Made-up Films.", [("other", "", "", "", ())]),
        ("Own policy of the administrator.", [("other", "", "", "", ())]),
    ],
)
def test_citations_are_taken_apart(words: str, expected: list[tuple[object, ...]]) -> None:
    cited = [(c.source, c.edition, c.chapter, c.section, c.pages) for c in cited_in(words)]
    assert cited == expected


def test_a_citation_keeps_its_words() -> None:
    assert [c.verbatim for c in cited_in("Decision based on Non-MTUS Citation Journal of\nMade-up Films.")] == [
        "Journal of Made-up Films"
    ]


PROBES = (
    "Claims Administrator guideline: Decision based on MTUS ",
    "MRI of the knee: Upheld\n",
    "Decision rationale: x\n",
    "Claims  ",
    "\r\n \n",
    "original request, ",
    ": ",
)


@pytest.mark.parametrize("probe", PROBES)
def test_a_hostile_letter_is_parsed_to_its_end(probe: str) -> None:
    letter = parse_letter(source_of("x", FRAME + probe * (200_000 // len(probe))))
    assert letter is not None
    assert all(0 <= item.requested_at.start <= item.requested_at.end for item in letter.items)


@pytest.mark.parametrize(
    "probe", [", and A 2004", "Chapter 8 ", "Page(s): 1 2 ", "ODG ", " (updated 1", "; ODG, A, and B"]
)
def test_hostile_citations_are_kept_as_cited(probe: str) -> None:
    for start in ("Decision based on MTUS ", "Decision based on Non-MTUS Citation ODG "):
        assert all(cited.verbatim for cited in cited_in(start + probe * (80_000 // len(probe))))


# The real determinations, counted by hand: every document with its items, and what was decided.
DOCUMENTS, ITEMS, UPHELD, OVERTURNED = 83, 203, 174, 29
ITEMS_IN_IMAGING, ITEMS_IN_OTHER, ITEMS_IN_TEXTS = 95, 103, 5


@pytest.fixture(scope="module")
def real(determinations: Path, words: StudyWords) -> dict[str, tuple[SourceText, Letter]]:
    paths = [*sorted(determinations.glob("imr/*/*.pdf")), *sorted(determinations.glob("*.txt"))]
    sources = {path.relative_to(determinations).as_posix(): open_document(path)[0] for path in paths}
    return {name: (source, letter_of(source, words)) for name, source in sources.items()}


def test_every_real_letter_is_understood_whole(real: dict[str, tuple[SourceText, Letter]]) -> None:
    assert len(real) == DOCUMENTS
    assert {name: letter.diagnostics for name, (_, letter) in real.items() if letter.diagnostics} == {}
    items = [item for _, letter in real.values() for item in letter.items]
    decisions = [item.decision for item in items]
    assert len(items) == ITEMS
    assert (decisions.count(Decision.UPHELD), decisions.count(Decision.OVERTURNED)) == (UPHELD, OVERTURNED)
    assert all(set(item.parts) == set(Part) for item in items)


def test_every_label_of_the_real_letters_belongs_to_an_item(real: dict[str, tuple[SourceText, Letter]]) -> None:
    for source, letter in real.values():
        for label in ("Claims Administrator guideline:", "MAXIMUS guideline:", "Decision rationale:"):
            assert source.raw.count(label) == len(letter.items)
        assert source.raw.count("Upheld") + source.raw.count("Overturned") == len(letter.items)


def test_the_real_letters_have_the_items_that_were_counted(real: dict[str, tuple[SourceText, Letter]]) -> None:
    counts = {"imr/imaging": 0, "imr/other": 0, ".": 0}
    for name, (_, letter) in real.items():
        counts[Path(name).parent.as_posix()] += len(letter.items)
    assert list(counts.values()) == [ITEMS_IN_IMAGING, ITEMS_IN_OTHER, ITEMS_IN_TEXTS]


def test_every_real_letter_has_summary_reviewer_and_header(real: dict[str, tuple[SourceText, Letter]]) -> None:
    for name, (source, letter) in real.items():
        assert letter.specialty is not None
        assert letter.licensure is not None
        assert len(letter.summary.text_in(source.raw)) > 300
        stated = dict(letter.header.stated())
        assert len(stated) == (7 if name.endswith(".pdf") else 0)
        assert sum(value.day is not None for value in stated.values()) in (0, 5)


def test_the_real_requests_begin_and_end_where_they_should(real: dict[str, tuple[SourceText, Letter]]) -> None:
    for _, letter in real.values():
        for item in letter.items:
            assert item.certain
            assert item.requested[0].isupper() or item.requested[0].isdigit()
            assert "necessary" not in item.requested
            assert "guideline" not in item.requested.lower()
            assert ("original request" in item.requested) == (item.disputed != item.requested)


def test_the_real_letters_agree_with_what_was_noted(
    real: dict[str, tuple[SourceText, Letter]], determinations: Path
) -> None:
    for line in (determinations / "imr" / "imaging.jsonl").read_text().splitlines():
        noted = json.loads(line)
        letter = real[f"imr/{noted['file']}"][1]
        days = {name: value.day.isoformat() for name, value in letter.header.stated() if value.day}
        assert days["decision_date"] == noted["decision_date"]
        assert days["date_of_injury"] == noted["injury_date"]
        assert days["ur_denial_date"] == noted["ur_denial_date"]
        assert {item.decision for item in letter.items if item.studies.in_scope} == {noted["decision"]}
