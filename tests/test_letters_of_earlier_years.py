"""Letters of 2013 to 2015 come apart as later ones do: their decisions are sentences, their labels others."""

from datetime import date

import pytest

from guidecheck.guideline import Library
from guidecheck.reading.letters.decisions import Decision
from guidecheck.reading.letters.item_labels import Part
from guidecheck.reading.letters.letter import Letter, clinical_ranges, parse_letter
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.requests.study_words import study_words
from guidecheck.reading.source_text import SourceText, source_of

STATED = source_of(
    "stated.txt",
    """Case Number: CM99-0000002 Date Assigned: 02/21/2014
Date of Injury: 03/12/2011 Decision Date: 06/24/2014
UR Denial Date: 01/15/2014 Application Received: 01/29/2014
HOW THE IMR FINAL DETERMINATION WAS MADE
The made-up reviewer is Board Certified in Sports Medicine, and is licensed to practice in Nevada.
CLINICAL CASE SUMMARY
An invented roofer of 51 has neck pain since a fall on 3/12/2011. Spurling's test is positive on the right.
IMR ISSUES, DECISIONS AND RATIONALES
The made-up decisions are set forth below:
1. MRI OF THE CERVICAL SPINE WITHOUT CONTRAST is medically necessary and appropriate.
Claims Administrator guideline: Decision based on MTUS ACOEM Chapter 8 Neck Complaints Page(s): 177.
Maximus guideline: The Claims Administrator did not cite anything that bears on an invented neck.
Decision rationale: The root is plain. The Claims Administrator did not cite the finding.
2. The request for X-rays of the right shoulder, three
views is not medically necessary and appropriate.
Claims Administrator guideline: The Claims Administrator did not cite anything.
MAXIMUS guideline: Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): 207-209.
Decision rationale: Nothing is said of the shoulder.
""",
)

TOLD = source_of(
    "told.txt",
    """Dated: 12/27/2013
Date of UR Decision: 7/8/2013
Date of Injury: 4/13/2006
IMR Application Received: 7/19/2013
MAXIMUS Case Number: CM99-0000003
HOW THE IMR FINAL DETERMINATION WAS MADE
The made-up reviewer is Board Certified in Family Practice and is licensed to practice in Oregon.
DOCUMENTS REVIEWED
Made-up papers.
CLINICAL CASE SUMMARY
An invented baker of 55 has low back pain that radiates to the left leg.
IMR DECISION(S) AND RATIONALE(S)
The made-up decisions are set forth below:
1. The request for a repeat MRI of the lumbar spine is not medically necessary and appropriate.
The Claims Administrator based its decision on the MTUS ACOEM Chapter 12 Low Back Complaints, page
303, which is part of the MTUS.
The Physician Reviewer based his/her decision on the Official Disability Guidelines, Low Back, MRI,
which is not a part of the MTUS.
The Physician Reviewer's decision rationale:
The made-up record is silent. The Physician Reviewer found no change. The repeat MRI is not
medically necessary and appropriate.
2. The request for x-rays of the lumbar spine is partially medically necessary and appropriate.
The Claims Administrator did not cite any criteria.
The Physician Reviewer based his/her decision on the Low Back Complaints (ACOEM, Chapter 12) pages
303-305, which is part of the MTUS.
The Physician Reviewer's decision rationale:
One invented fall, two views.
""",
)

FIRST = source_of(
    "first.txt",
    """Dated: 10/21/2013
Date of UR Decision: 7/30/2013
Date of Injury: 2/15/2012
MAXIMUS Case Number: CM99-0000004
1) MAXIMUS Federal Services, Inc. has determined the request for MRI of the left knee is not
medically necessary and appropriate.
2) MAXIMUS Federal Services, Inc. has determined the request for an X-ray of the left knee is
medically necessary and appropriate.
INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE
A made-up application was filed on 8/7/2013. The made-up reviewer is Board Certified in Orthopedic
Surgery, and is licensed to practice.
Case Summary:
An invented nurse of 44 twisted her left knee. McMurray's test is positive on the left.
Documents Reviewed for Determination:
- Invented papers, dated 7/1/2013, on an MRI of the right shoulder
1) Regarding the request for MRI of the left knee:
Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make
His/Her Decision
The Claims Administrator based its decision on the Knee Complaints (ACOEM, Chapter 13) pages
341-343, which is part of the MTUS.
The Expert Reviewer found the same chapter relevant.
Rationale for the Decision:
The invented knee does not lock. The request for MRI of the left knee is notmedically necessary and appropriate.
2) Regarding the request for an X-ray of the left knee:
Medical Treatment Guidelines Relied Upon by the Expert Reviewer to Make His/Her Decision:
The Claims Administrator did not cite any guidelines. The Expert Reviewer relied on ODG, Knee, Radiography.
Rationale for the Decision:
The knee was struck, and a made-up effusion is there. The X-ray is medically necessary and appropriate.
""",
)

LETTERS = {"stated": STATED, "told": TOLD, "first": FIRST}


@pytest.fixture(scope="module", params=LETTERS)
def read(request: pytest.FixtureRequest, library: Library) -> tuple[str, SourceText, Letter]:
    source = LETTERS[request.param]
    letter = parse_letter(source, study_words(library.vocabulary, library.codes))
    assert letter is not None
    return request.param, source, letter


def test_each_item_has_its_request_and_decision(read: tuple[str, SourceText, Letter]) -> None:
    name, _, letter = read
    assert [(item.requested, item.decision) for item in letter.items] == {
        "stated": [
            ("MRI OF THE CERVICAL SPINE WITHOUT CONTRAST", Decision.OVERTURNED),
            ("The request for X-rays of the right shoulder, three views", Decision.UPHELD),
        ],
        "told": [
            ("The request for a repeat MRI of the lumbar spine", Decision.UPHELD),
            ("The request for x-rays of the lumbar spine", Decision.MODIFIED),
        ],
        "first": [("MRI of the left knee", Decision.UPHELD), ("an X-ray of the left knee", Decision.OVERTURNED)],
    }[name]


def test_each_item_has_its_studies(read: tuple[str, SourceText, Letter]) -> None:
    name, _, letter = read
    found = [(study.modality, study.region) for item in letter.items for study in item.studies.studies]
    assert (
        found
        == {
            "stated": [("mri", "cervical"), ("xray", "shoulder")],
            "told": [("mri", "lumbar"), ("xray", "lumbar")],
            "first": [("mri", "knee"), ("xray", "knee")],
        }[name]
    )


def test_nothing_is_missed_or_in_doubt(read: tuple[str, SourceText, Letter]) -> None:
    _, _, letter = read
    assert letter.diagnostics == ()
    assert all(list(item.parts) == list(Part) and item.certain for item in letter.items)


def test_the_decision_stands_where_it_is_said_to(read: tuple[str, SourceText, Letter]) -> None:
    _, source, letter = read
    for item in letter.items:
        assert item.decision_at is not None
        assert item.decision_at.text_in(source.raw).endswith("medically necessary and appropriate")


def test_the_days_of_the_header_are_found(read: tuple[str, SourceText, Letter]) -> None:
    name, _, letter = read
    days = {of: value.day for of, value in letter.header.stated() if value.day}
    assert (days["date_of_injury"], days["ur_denial_date"], days["decision_date"]) == {
        "stated": (date(2011, 3, 12), date(2014, 1, 15), date(2014, 6, 24)),
        "told": (date(2006, 4, 13), date(2013, 7, 8), date(2013, 12, 27)),
        "first": (date(2012, 2, 15), date(2013, 7, 30), date(2013, 10, 21)),
    }[name]


def test_both_sides_guidelines_are_cited(read: tuple[str, SourceText, Letter]) -> None:
    name, _, letter = read
    cited = [
        [(one.source, one.pages) for one in side]
        for item in letter.items
        for side in (item.claims_guidelines, item.reviewer_guidelines)
    ]
    assert (
        cited
        == {
            "stated": [[("MTUS", ("177",))], [], [], [("MTUS", ("207-209",))]],
            "told": [[("MTUS", ("303",))], [("ODG", ())], [], [("MTUS", ("303-305",))]],
            "first": [[("MTUS", ("341-343",))], [("other", ())], [], [("other", ())]],
        }[name]
    )


def test_facts_come_from_header_and_summary_alone(read: tuple[str, SourceText, Letter], library: Library) -> None:
    _, source, letter = read
    reading = LexiconReader(library.vocabulary, library.codes).read(source)
    allowed = clinical_ranges(source, letter)
    quotes = [quote for fact in reading.facts for quote in fact.quotes if quote.start is not None]
    assert quotes
    assert all(any(start <= (quote.start or 0) < end for start, end in allowed) for quote in quotes)
    assert not {fact.name for fact in reading.facts} & {"planned_study", "locking_or_catching", "effusion"}


def test_the_reviewer_is_named(read: tuple[str, SourceText, Letter]) -> None:
    name, _, letter = read
    assert letter.specialty is not None
    assert (
        letter.specialty.text
        == {
            "stated": "Sports Medicine",
            "told": "Family Practice",
            "first": "Orthopedic Surgery",
        }[name]
    )
