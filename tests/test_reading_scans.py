"""Text from a scanner: what machines print on pages is not read, and letters are read as what alone can be meant."""

from datetime import date

import pytest

from guidecheck.guideline import Library
from guidecheck.reading.letters.decisions import Decision
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.reading import Reading
from guidecheck.reading.scanned.reading_copy import copy_of
from guidecheck.reading.source_text import source_of

FAXED = (
    "06/20/2016 15:12  FROM: LAKE CLINIC 5105551234  TO: 18665550101  P. 3/7",
    "Jun 20 2016  3:12PM   LAKE CLINIC      No. 4411   P. 3",
    "To: 18665550101   Page 3 of 7   2016-06-20 22:12:33 (GMT)   From: Lake Clinic",
    "06/20/2016 MON 15:12  FAX 661 555 0111  LAKE CLINIC",
)
NOTE = (
    "Date of visit: 5/11/2016\n\nThe patient denies numbness of the left foot, fever and night pain. She has tenderness"
    " of the left ankle with swelling after standing for hours, and a positive squeeze test."
)


@pytest.fixture(scope="module")
def reader(library: Library) -> LexiconReader:
    return LexiconReader(library.vocabulary, library.codes)


def read(reader: LexiconReader, text: str) -> Reading:
    return reader.read(source_of("", text))


def stated(reader: LexiconReader, text: str) -> set[str]:
    """What a text states: "+ numbness left foot", with its measure and day, if any."""
    marks: dict[object, str] = {True: "+", False: "-", None: "?"}
    return {
        " ".join(
            str(part)
            for part in (marks.get(fact.value, fact.value), fact.name, fact.measure, fact.side, fact.region, fact.date)
            if part is not None
        )
        for fact in read(reader, text).facts
    }


def test_what_a_machine_prints_between_two_words_changes_no_statement(reader: LexiconReader) -> None:
    plain = stated(reader, NOTE)
    gaps = [at for at, letter in enumerate(NOTE) if letter == " " and at > NOTE.index("denies")][::3]
    for number, at in enumerate(gaps):
        head = FAXED[number % len(FAXED)]
        broken = f"{NOTE[:at]}\n\nPage 2 of 7      LAKE-000118\n\f{head}\n\n{NOTE[at + 1 :]}"
        assert stated(reader, broken) == plain, broken


@pytest.mark.parametrize("line", FAXED)
def test_the_day_of_a_fax_is_no_visit(line: str, reader: LexiconReader) -> None:
    assert stated(reader, f"{line}\n{NOTE}\n\n- 1 -\n") == stated(reader, NOTE)


@pytest.mark.parametrize(
    "line",
    [
        "Date of service: 06/20/2016  Page 1 of 3",
        "Office visit 06/20/2016 3:12 PM  Page 1 of 3",
        "DOI: 06/20/2016, seen from 3:12 PM to 4:10 PM",
    ],
)
def test_a_line_that_tells_something_is_no_machines(line: str) -> None:
    source = source_of("", f"{line}\nLeft knee pain.\n")
    assert copy_of(source).source is source


def test_a_quote_around_a_page_is_the_documents_words(reader: LexiconReader) -> None:
    text = f"Exam 5/11/2016. There is spasm of the\n\nPage 1 of 2\n\f{FAXED[0]}\nright calf."
    (spasm,) = (fact for fact in read(reader, text).facts if fact.name == "spasm")
    assert [quote.text for quote in spasm.quotes] == ["spasm of the", "right calf"]
    assert all(text[quote.start : quote.end] == quote.text for quote in spasm.quotes)
    assert [quote.page for quote in spasm.quotes] == [1, 2]


def test_a_running_head_breaks_no_sentence(reader: LexiconReader) -> None:
    head = "Moss, Tara   DOB: 3/4/1975   MRN: 00711"
    text = f"{head}\nDate of visit: 5/11/2016\n\nThere is no history of\n\f{head}\n\ncancer or fever."
    assert {"- cancer_history", "- fever_or_weight_loss 2016-05-11"} <= stated(reader, text)


def test_what_is_planned_at_each_visit_is_no_foot() -> None:
    text = "Visit 5/11/2016\nLeft knee pain.\nPlan: PT 2x6, naproxen 500 mg, follow up in 4 weeks.\f"
    source = source_of("", text + text.replace("5/11", "6/12"))
    assert copy_of(source).source is source


def test_the_head_of_another_visit_is_kept(reader: LexiconReader) -> None:
    head = "LAKE CLINIC\nPROGRESS NOTE\nMoss, Tara   DOB: 3/4/1975\nDate of visit: "
    text = f"{head}5/11/2016\n\nLeft knee pain.\nPage 1 of 2\n{head}6/12/2016\n\nLeft knee swelling.\nPage 2 of 2\n"
    assert {"+ pain left knee 2016-05-11", "+ swelling left knee 2016-06-12"} <= stated(reader, text)


@pytest.mark.parametrize(
    ("scanned", "expected"),
    [
        ("Fever: O Yes X No", "- fever_or_weight_loss"),
        ("Fever: [ ] Yes (X] No", "- fever_or_weight_loss"),
        ("Fever: CO Yes & No", "- fever_or_weight_loss"),
        ("Night pain: XI Yes 0 No", "+ night_pain"),
        ("Fever: CO Yes No", ""),
        ("Fever: Yes 0 No X", "- fever_or_weight_loss"),
        ("Fever: Yes _ No xX", "- fever_or_weight_loss"),
        ("Fever: C)Yes (X)No", "- fever_or_weight_loss"),
        ("Fever: [X] Yes No", "+ fever_or_weight_loss"),
        ("Fever: Yes [X] No", ""),
        ("Fever: Y N", ""),
        ("Fever: Yes No", ""),
        ("Fever: O Yes O No", ""),
        ("Anterior drawer: 0 Positive Negative", ""),
        ("Straight leg raise: O Positive & Negative", "- slr_positive"),
        ("{X] Numbness { ] Headache", "+ numbness"),
        ("O Return to full duty\nO Numbness\nO Headache", ""),
        ("SLR: L Positive R Negative", "+ slr_positive left; - slr_positive right"),
    ],
)
def test_a_drawn_box_counts_where_it_is_sure(scanned: str, expected: str, reader: LexiconReader) -> None:
    assert stated(reader, scanned) == {each for each in expected.split("; ") if each}


@pytest.mark.parametrize(
    ("scanned", "meant"),
    [
        ("X-rays of l/15/2016", "X-rays of 1/15/2016"),
        ("seen 1O/O4/2016", "seen 10/04/2016"),
        ("Quad 4/S, biceps 44/5", "Quad 4/5, biceps 4+/5"),
        ("Pain 7/1O, O/10 at rest", "Pain 7/10, 0/10 at rest"),
        ("bulge at LS-S1 and L4-LS", "bulge at L5-S1 and L4-L5"),
        ("L5-$1 dise bulge", "L5-S1 disc bulge"),
        ("the $1 dermatome", "the S1 dermatome"),
        ("MRl Iumbar spine wio contrast", "MRI lumbar spine w/o contrast"),
        ("seen on | 1-09-2016 for", "seen on  11-09-2016 for"),
        ("| have had pain", "I have had pain"),
        ("Patella stable, He limps", "Patella stable. He limps"),
        ("a fracture of the Sth toe", "a fracture of the 5th toe"),
        ("Date of exam; 3/4/2016", "Date of exam: 3/4/2016"),
    ],
)
def test_a_letter_is_read_as_what_alone_can_be_meant(scanned: str, meant: str) -> None:
    assert copy_of(source_of("", scanned)).source.raw == meant


@pytest.mark.parametrize(
    "text",
    [
        "LS spine film, L/S strain, S/S reviewed, SI joint at L5/SI joint",
        "R quad | 4/5 | 5/5",
        "Vitamin D Deficiency, type O Blood",
        "| 3-09-2016 | left | 4/5 |",
        "1/2 tablet, I/O reviewed, 24/7",
        "Pain: 0  Spasm: 1",
        "A co-pay of $1 or $5.50",
        "no symptomsIn May she fell",
        "[ ] Yes [X] No\nFIRST REPORT OF INJURY\nSTATE OF OREGON\nA. Moss, DO Orthopedics",
        "S Knee pain\nO Knee swollen\nA Sprain\nP Ice\n\nS Better\nO Knee normal\nA Sprain\nP None",
    ],
)
def test_what_may_be_meant_otherwise_is_left(text: str) -> None:
    source = source_of("", text)
    assert copy_of(source).source is source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Left knee \ufb02exion limited, di\ufb03culty with stairs.", "+ reduced_motion left knee"),
        ("Date of injury: 03 / 04 / 2016", "2016-03-04 injury_date"),
        ("Phalen\u2018s test is positive, Tinel\u2019s negative.", "+ tinel_or_phalen"),
        ("PLAN ......... MRI left knee", "+ planned_study mri left knee"),
    ],
)
def test_ligatures_spaces_and_dots_hide_no_word(text: str, expected: str, reader: LexiconReader) -> None:
    assert expected in stated(reader, text)


def test_a_day_that_may_have_lost_a_digit_is_not_read(reader: LexiconReader) -> None:
    assert stated(reader, "She fell.\n| 1/23/16: left knee pain.") >= {"+ pain left knee"}


LETTER = """Gase Number: CM99-0000002
Date Assigned: 03/02/2015 Date of lnjury: 1/9/15
Decision Date: 03/30/2015 UR Deniai Date: | 02/17/2015
Priority: Standard Application 02/27/2015
—_ Received:
HOW THE IMR FINAL DETERMINATION WAS MADF
Certification(s/Specialty: Sports Medicine
CLINICAI CASE SUMMARY
A made-up file, including all medical records: The invented baker has left wrist pain.
IMR ISSUES, DECISIONS AND RATIONALES
They are set forth below:
MRI of the left

wrist: Uphcld

Page 1 of 2          LAKE-000118

06/20/2016 15:12  FROM: LAKE CLINIC 5105551234  TO: 18665550101  P. 3/7

Claims Administrator guideline; Own policy.
MAXIMUS guideIine: The Expert Reviewer did not cite anything.
Decision rationale: The invented wrist had numbness.
"""


def test_a_scanned_letter_comes_apart(reader: LexiconReader) -> None:
    reading = read(reader, LETTER)
    letter = reading.letter
    assert letter is not None
    assert {name: stated.day or stated.text for name, stated in letter.header.stated()} == {
        "case_number": "CM99-0000002",
        "date_assigned": date(2015, 3, 2),
        "date_of_injury": date(2015, 1, 9),
        "decision_date": date(2015, 3, 30),
        "ur_denial_date": date(2015, 2, 17),
        "received_date": date(2015, 2, 27),
        "priority": "Standard",
    }
    assert letter.specialty is not None
    assert letter.specialty.text == "Sports Medicine"
    assert [(item.requested, item.decision) for item in letter.items] == [("MRI of the left wrist", Decision.UPHELD)]
    assert not letter.diagnostics
    assert {fact.name for fact in reading.facts} == {"injury_date", "pain"}


def test_a_page_in_the_midst_of_a_sentence_moves_no_request(reader: LexiconReader) -> None:
    long = "the splint was worn for six weeks and brought the baker hardly any help with what was to do"
    history = "Therapy of the wrist, six visits, was asked for. Three were authorized by the Claims"
    rest = "Administrator. The remaining IMR eligible portion of the original request, three visits is: Upheld"
    items = f"Decision rationale: x\n{long} \f{long}.\n{history}\n{rest}\nClaims Administrator guideline: x"
    letter = read(reader, LETTER.replace("Decision rationale: The invented wrist had numbness.", items)).letter
    assert letter is not None
    assert letter.items[1].requested.startswith("Therapy of the wrist, six visits")


def test_a_letter_without_its_headings_is_told_and_its_reasons_not_read(reader: LexiconReader) -> None:
    text = LETTER.replace("IMR ISSUES, DECISIONS AND RATIONALES", "~~~").replace("FINAL", "")
    reading = read(reader, text)
    assert reading.letter is None
    assert [told.message for told in reading.diagnostics] == [
        "it gives reasons for decisions as a determination letter does, but has no headings of its parts"
    ]
    assert "numbness" not in {fact.name for fact in reading.facts}
