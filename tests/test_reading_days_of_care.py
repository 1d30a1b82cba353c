"""Days of what was given or seen: the last of several injections, operations that films show, visits of the injury."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text


def told(text: str, name: str, lexicon: Lexicon) -> set[tuple[str | None, str]]:
    """The region and the day of each statement of a fact."""
    facts = facts_of_text(text, lexicon)
    return {(fact.region, str(fact.date or "")) for fact in facts if fact.name == name}


@pytest.mark.parametrize(
    ("last", "day"),
    [
        (", the last in October 2014", "2014-10"),
        (", most recently on 10/5/2014", "2014-10-05"),
        (" (last one 10-2014)", "2014-10"),
        (", the latest on 10/5/2014, with relief", "2014-10-05"),
    ],
)
def test_injections_have_the_day_of_the_last(last: str, day: str, lexicon: Lexicon) -> None:
    text = f"Treatment has included naproxen and four steroid injections to the right shoulder{last}."
    assert told(text, "tx.injection", lexicon) == {("shoulder", day)}


@pytest.mark.parametrize("shown", ["a healed L5-S1 fusion", "a solid L5-S1 fusion and no fracture"])
def test_an_operation_that_films_show_was_not_of_their_day(shown: str, lexicon: Lexicon) -> None:
    text = f"On 3/4/2016 he had back pain. X-rays of the lumbar spine taken today showed {shown}."
    assert told(text, "tx.surgery", lexicon) == {("lumbar", "")}


@pytest.mark.parametrize("since", ["since the operation", "since his second surgery", "since the arthroscopy"])
def test_an_operation_since_which_something_holds_has_no_day(since: str, lexicon: Lexicon) -> None:
    text = f"On 3/4/2016 he had back pain. He has been off work {since}."
    assert {day for _, day in told(text, "tx.surgery", lexicon)} == {""}


@pytest.mark.parametrize(
    "visit",
    ["Urgent care note of 3/4/2016 documents", "The ER report of 3/4/2016 tells of", "Clinic note from 3/4/2016:"],
)
def test_a_visit_on_the_day_of_the_injury_dates_what_follows(visit: str, lexicon: Lexicon) -> None:
    text = f"He was hurt on 3/4/2016. {visit} pain of the left elbow. He was given a sling and naproxen."
    assert told(text, "tx.medication", lexicon) == {(None, "2016-03-04")}


def test_a_study_of_the_same_day_as_the_injury_has_it(lexicon: Lexicon) -> None:
    text = "He was hurt on 3/4/2016. He went to the hospital the same day, where x-rays of the left elbow were normal."
    assert told(text, "study.xray", lexicon) == {("elbow", "2016-03-04")}


@pytest.mark.parametrize("between", [", chronic", ": acute", ", mild"])
def test_what_a_study_found_follows_its_day(between: str, lexicon: Lexicon) -> None:
    text = "A lumbar MRI of 1/2014 showed stenosis. "
    text += f"EMG of the lower extremities 5/6/2015{between} left S1 radiculopathy. On 7/8/2015 she had pain."
    assert told(text, "dx.radiculopathy", lexicon) == {("lumbar", "2015-05-06")}


@pytest.mark.parametrize(
    ("felt", "region"),
    [
        ("the right arm weakness persists", None),
        ("there is numbness of the right leg", None),
        ("neck pain radiates to the right arm", "cervical"),
        ("there is weakness of the right shoulder", "shoulder"),
    ],
)
def test_an_operation_is_not_of_the_limb_nerves_are_felt_in(felt: str, region: str | None, lexicon: Lexicon) -> None:
    assert told(f"{felt.capitalize()}, and surgery is recommended.", "surgery_planned", lexicon) == {(region, "")}


def test_another_visit_ends_the_examination_before(lexicon: Lexicon) -> None:
    text = "On 3/4/2015 exam showed a limp. On 5/6/2015 the right leg weakness was unchanged."
    assert told(text, "weakness_reported", lexicon) == {("lower_extremity", "2015-05-06")}


@pytest.mark.parametrize(
    "earlier",
    [
        "The injured worker presented on 1/4/2016 with neck pain.",
        "According to the 1/4/2016 report, the patient has neck pain.",
        "The PR-2 of 1/4/2016 noted neck pain.",
        "Records dated 1/4/2016 show neck pain.",
        "The treating provider's 1/4/2016 note documented neck pain.",
        "It was noted on 1/4/2016 that he had neck pain.",
        "At the 1/4/2016 visit she reported neck pain.",
    ],
)
def test_what_follows_an_earlier_visit_told_behind_a_later_one_is_of_that(earlier: str, lexicon: Lexicon) -> None:
    text = f"On 3/14/2016, the patient was seen with low back pain. {earlier} Examination revealed neck spasm."
    assert told(text, "spasm", lexicon) == {("cervical", "2016-01-04")}


@pytest.mark.parametrize("back", ["Grip is 20 kg; it was 30 kg on 1/4/2016.", "The spasm is less than on 1/4/2016."])
def test_a_glance_at_an_earlier_day_keeps_the_visit(back: str, lexicon: Lexicon) -> None:
    text = f"On 3/14/2016, the patient was seen with pain. {back} Examination revealed swelling of the knee."
    assert told(text, "swelling", lexicon) == {("knee", "2016-03-14")}


@pytest.mark.parametrize(
    ("sign", "day"),
    [
        ("atrophy of the left thenar muscles", "2016-03-14"),
        ("swelling of the left ankle", "2016-03-14"),
        ("swelling of the left knee", "2015-02-03"),
    ],
)
def test_a_sign_at_another_place_than_the_study_before_is_of_the_visit(sign: str, day: str, lexicon: Lexicon) -> None:
    text = f"On 3/14/2016 he had pain. An MRI of the left knee (2/3/2015) showed a meniscus tear. There was {sign}."
    assert {when for _, when in told(text, sign.split(maxsplit=1)[0], lexicon)} == {day}


@pytest.mark.parametrize(
    ("study", "done"),
    [
        ("An undated MRI of the right wrist was reported to be normal.", True),
        ("MRI of the right wrist identified a tear.", True),
        ("An unofficial right wrist MRI report notes a tear.", True),
        ("The most recent MRI of the right wrist was on 2/3/2015.", True),
        ("The patient had an MRI of the right wrist in 2015.", True),
        ("The patient had an MRI of the right wrist requested on 2/3/2015.", False),
        ("An MRI of the right wrist is to be done.", False),
    ],
)
def test_a_study_that_was_done_is_none_of_the_plan_before_it(study: str, done: bool, lexicon: Lexicon) -> None:
    text = f"An epidural injection was recommended. {study}"
    found = {name for name in ("study.mri", "planned_study") if told(text, name, lexicon)}
    assert found == {"study.mri" if done else "planned_study"}
