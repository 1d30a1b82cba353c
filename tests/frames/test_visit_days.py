"""The day of a visit holds for what is found at it, however the visit is opened and whatever stands between."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

DAYS = ("3/14/2016", "03-14-16", "March 14, 2016")
HISTORY = (
    "",
    "The injured worker is a 45 year old male who was injured on 1/2/2014. Diagnoses include lumbar sprain."
    " Treatment to date has included physical therapy and medications. ",
)
BETWEEN = ("", "An MRI of the lumbar spine dated 2/1/2015 showed a disc bulge. ")
FOUND = (
    "Physical examination revealed lumbar tenderness.",
    "On examination, there was tenderness of the lumbar spine.",
    "There was lumbar tenderness.",
    "Exam: tenderness over the lumbar spine.",
)


def days_of(text: str, lexicon: Lexicon) -> dict[str, set[str]]:
    """The days of the facts that a text states, by name; "" where a fact has none."""
    days: dict[str, set[str]] = {}
    for fact in facts_of_text(text, lexicon):
        days.setdefault(fact.name, set()).add(str(fact.date or ""))
    return days


@pytest.mark.parametrize(
    "opening",
    [
        "According to the progress report dated {}, the injured worker reported low back pain.",
        "A progress note on {} documented complaints of low back pain.",
        "On {} the patient was seen for low back pain.",
        "At the {} visit, the patient complained of low back pain.",
        "The patient was evaluated on {} with complaints of low back pain.",
        "As of {}, the injured worker presented with low back pain.",
        "The {} progress report noted that the patient has low back pain.",
        "{}: The patient presents with low back pain.",
        "In the most recent clinical note, dated {}, the injured worker complained of low back pain.",
        "PR-2 dated {} notes the patient has low back pain.",
        "The patient was last seen on {}, at which time he complained of low back pain.",
        "Documentation from {} shows complaints of low back pain.",
        "Subjective complaints on {} were low back pain.",
        "Upon evaluation on {}, the patient reported low back pain.",
        "An orthopedic consultation on {} documented low back pain.",
        "Clinical note from {} revealed low back pain.",
    ],
)
def test_a_visit_dates_what_is_found_at_it(opening: str, lexicon: Lexicon) -> None:
    for text in (
        f"{history}{opening.format(day)} {between}{found}"
        for day in DAYS
        for history in HISTORY
        for between in BETWEEN
        for found in FOUND
    ):
        days = days_of(text, lexicon)
        assert (days["pain"], days["tenderness"]) == ({"2016-03-14"}, {"2016-03-14"}), text
        undated = ("dx.sprain_strain", "tx.physical_therapy", "tx.medication")
        assert all(days.get(name, {""}) == {""} for name in undated), text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 3/1/2016, the patient complained of neck pain. On 4/5/2016, the patient complained of neck pain."
            " Exam showed cervical tenderness.",
            {"pain": {"2016-03-01", "2016-04-05"}, "tenderness": {"2016-04-05"}},
        ),
        (
            "The 3/1/2016 note reports neck pain. Exam showed spasm. The 4/5/2016 note reports shoulder pain with"
            " tenderness.",
            {"spasm": {"2016-03-01"}, "tenderness": {"2016-04-05"}},
        ),
        (
            "On 3/1/2016 he reported neck pain. He has been off work since 2/2/2016. Spurling's test was positive.",
            {"pain": {"2016-03-01"}, "spurling_positive": {"2016-03-01"}},
        ),
        (
            "Per the report dated 3/1/2016 he has neck pain. He has had therapy since 1/1/2016. There is spasm.",
            {"pain": {"2016-03-01"}, "spasm": {"2016-03-01"}},
        ),
        (
            "The report dated 3/1/2016 notes that the patient had an MRI on 1/5/2016, which showed a meniscal tear. He"
            " has knee pain.",
            {"pain": {"2016-03-01"}, "study.mri": {"2016-01-05"}, "dx.meniscal_tear": {"2016-01-05"}},
        ),
        (
            "He underwent left knee arthroscopy on 5/5/2014. On 3/1/2016 he reported knee pain. Exam revealed"
            " tenderness of the knee.",
            {"tx.surgery": {"2014-05-05"}, "pain": {"2016-03-01"}, "tenderness": {"2016-03-01"}},
        ),
        (
            "On 3/1/2016 the patient had knee pain. A request for MRI of the knee was denied on 3/20/2016.",
            {"pain": {"2016-03-01"}},
        ),
        ("The patient was injured on 1/1/2015. He has neck pain and numbness.", {"pain": {""}, "numbness": {""}}),
    ],
)
def test_each_day_dates_what_is_told_of_it(text: str, expected: dict[str, set[str]], lexicon: Lexicon) -> None:
    days = days_of(text, lexicon)
    assert {name: days.get(name) for name in expected} == expected


@pytest.mark.parametrize("numbers", [("1.", "2.", "3."), ("1.", "2.", "")])
@pytest.mark.parametrize("heading", ["Diagnoses:", "Dx:", "Assessment:", "Impression:"])
def test_no_entry_of_a_numbered_list_has_a_day(heading: str, numbers: tuple[str, ...], lexicon: Lexicon) -> None:
    first, second, third = numbers
    text = f"On 3/1/2016 he had neck pain. {heading} {first} Cervical sprain. {second} Left hip contusion. {third}"
    days = days_of(f"{text} There was spasm.", lexicon)
    assert (days["dx.sprain_strain"], days["dx.contusion"]) == ({""}, {""})
    assert third or days["spasm"] == {"2016-03-01"}


@pytest.mark.parametrize(
    "named", ["the diagnosis", "the working diagnosis", "his final diagnosis", "the clinical impression"]
)
def test_what_was_the_diagnosis_has_no_day_and_what_was_given_has(named: str, lexicon: Lexicon) -> None:
    text = f"On 3/1/2016 he had neck pain. Cervical strain was {named} and he was given naproxen and light duty."
    days = days_of(text, lexicon)
    assert (days["dx.sprain_strain"], days["tx.medication"], days["work_status"]) == (
        {""},
        {"2016-03-01"},
        {"2016-03-01"},
    )


@pytest.mark.parametrize("told", ["a new injury", "a recent fall", "another accident"])
@pytest.mark.parametrize(("day", "expected"), [("in May 2015", "2015-05"), ("on 5/6/2015", "2015-05-06")])
def test_a_new_injury_has_its_own_day(told: str, day: str, expected: str, lexicon: Lexicon) -> None:
    text = f"The 3/1/2016 report says he had {told} at home {day}. There is numbness."
    days = days_of(text, lexicon)
    assert (days["new_injury"], days["numbness"]) == ({expected}, {"2016-03-01"})


@pytest.mark.parametrize(
    ("days", "first"),
    [("2/4 and 3/4/2015", "2015-02-04"), ("2/4, and 3/4/15", "2015-02-04"), ("2/4 & 3/4/2015", "2015-02-04")],
)
def test_two_days_may_share_their_year(days: str, first: str, lexicon: Lexicon) -> None:
    assert first in days_of(f"She had epidural injections on {days}.", lexicon)["tx.injection"]


def test_the_findings_of_a_study_end_with_its_visit(lexicon: Lexicon) -> None:
    text = (
        "On 3/1/2016 she had knee pain. X-rays of the right knee of the same date showed arthritis."
        " On 4/5/2016 she was better. There was no effusion."
    )
    assert days_of(text, lexicon)["effusion"] == {"2016-04-05"}


@pytest.mark.parametrize(
    "listed",
    [
        "Treatment over the years has comprised acupuncture and a wrist brace.",
        "Other treatments have been acupuncture and a wrist brace.",
        "Management has consisted of acupuncture and a wrist brace.",
        "Care during these months comprised acupuncture and a wrist brace.",
    ],
)
def test_a_list_of_treatments_has_no_day_however_it_is_opened(listed: str, lexicon: Lexicon) -> None:
    days = days_of(f"On 3/1/2016 she had wrist pain. {listed}", lexicon)
    assert (days["tx.acupuncture"], days["tx.bracing"]) == ({""}, {""})


def test_what_the_record_does_not_mention_has_no_day(lexicon: Lexicon) -> None:
    text = "On 3/1/2016 she had wrist pain. There is no mention of any surgery being planned."
    assert days_of(text, lexicon)["surgery_planned"] == {""}


def test_the_reviewer_of_a_denial_tells_of_no_visit(lexicon: Lexicon) -> None:
    text = "On 3/1/2016 she had wrist pain. The utilization reviewer noted that no fever was documented."
    assert days_of(text, lexicon)["fever_or_weight_loss"] == {""}


@pytest.mark.parametrize("films", ["x-rays of the left hip the same day", "films of the left hip that day"])
def test_a_study_of_the_same_day_leaves_the_visit_its_day(films: str, lexicon: Lexicon) -> None:
    text = f"He fell on 3/2/2015. First seen 3/4/2015 at a clinic with hip pain; {films} showed no fracture."
    days = days_of(text, lexicon)
    assert (days["pain"], days["study.xray"]) == ({"2015-03-04"}, {"2015-03-04"})
