"""Letters of utilization review, and appeals of them: what a reviewer argues is no record of the patient."""

import pytest

from guidecheck.guideline import Library
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.notes.planned import planned_items
from guidecheck.reading.source_text import source_of

REVIEW = """Made-up Review Services
{title}
Date: 07/22/2016
Date of Injury: 02/10/2016
The request for MRI of the lumbar spine is {decided}.

{summary}
An invented baker of 42 has low back pain, and numbness of the left foot. Straight leg raise is positive on the left.

{criteria}
MRI helps patients with cauda equina syndrome, tumor or fracture, who would consider surgery as an option.

{rationale}
The baker would not consider surgery. She had no physical therapy.
An infection is suspected in no part of the made-up file.
"""

APPEAL = """May 22, 2017
Re: appeal of a denial
The MRI of the right shoulder was non-certified by utilization review on 05/09/2017. {told}
On examination today the drop arm test is positive on the right.
"""


@pytest.fixture(scope="module")
def reader(library: Library) -> LexiconReader:
    return LexiconReader(library.vocabulary, library.codes)


def names_in(reader: LexiconReader, text: str) -> set[str]:
    return {fact.name for fact in reader.read(source_of("review.txt", text)).facts}


OPENINGS = [
    ("NOTICE OF UTILIZATION REVIEW DETERMINATION", "denied"),
    ("Utilization Management Decision", "not approved"),
    ("", "non-certified"),
    ("", "not certified"),
    ("", "hereby non certified"),
]


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("summary", ["CLINICAL SUMMARY:", "Clinical Information:", "Summary of records reviewed:"])
@pytest.mark.parametrize("criteria", ["CRITERIA USED:", "Guideline:", "Guidelines referenced", "Evidence basis:"])
@pytest.mark.parametrize(
    "rationale", ["RATIONALE:", "Clinical Rationale:", "Rationale for the denial:", "Explanation:"]
)
def test_a_review_is_read_for_its_summary_alone(
    reader: LexiconReader, opening: tuple[str, str], summary: str, criteria: str, rationale: str
) -> None:
    title, decided = opening
    text = REVIEW.format(title=title, decided=decided, summary=summary, criteria=criteria, rationale=rationale)
    names = names_in(reader, text)
    assert {"pain", "numbness", "slr_positive", "injury_date"} <= names
    assert not names & {
        "surgery_planned",
        "cauda_equina_signs",
        "tumor_suspected",
        "fracture",
        "infection_suspected",
        "tx.physical_therapy",
    }


@pytest.mark.parametrize(
    "told",
    [
        "She has failed 8 weeks of physical therapy.",
        "\nRationale: My patient has failed 8 weeks of physical therapy.",
        "I disagree, as she had 8 weeks of physical therapy.",
    ],
)
def test_an_appeal_is_read_as_the_provider_s_own_words(reader: LexiconReader, told: str) -> None:
    assert {"tx.physical_therapy", "conservative_care_weeks", "drop_arm_sign"} <= names_in(
        reader, APPEAL.format(told=told)
    )


@pytest.mark.parametrize("told", ["Reason: no physical therapy.", "There was no physical therapy per the reviewer."])
def test_the_reasons_that_an_appeal_repeats_are_the_reviewer_s(reader: LexiconReader, told: str) -> None:
    assert "tx.physical_therapy" not in names_in(reader, APPEAL.format(told=told))


@pytest.mark.parametrize("label", ["Determination: Non-Certified", "Physician Reviewer: B. Jones", "Dx: strain"])
def test_a_request_ends_before_the_next_label(reader: LexiconReader, label: str) -> None:
    source = source_of("a.txt", f"Visit 7/15/2026\nPlan:\nMRI right shoulder w/o contrast\n{label}\n")
    (item,) = planned_items([(source, reader.read(source).facts)], reader.words)
    assert item.requested == "MRI right shoulder w/o contrast"
