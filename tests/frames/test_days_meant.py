"""Days that are told by what they were ("the date of injury", "the same day"), and what has no day at all."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames.test_own_days import told


@pytest.mark.parametrize("films", ["X-rays of the left elbow", "Left elbow films", "An MRI of the left elbow"])
@pytest.mark.parametrize(
    "frame",
    [
        "{} on the date of injury showed no dislocation.",
        "{} taken the day of the accident showed no dislocation.",
        "{} that same day showed no dislocation.",
        "At the hospital the same day {} showed no dislocation.",
    ],
)
def test_a_study_of_the_day_of_the_injury_has_it(frame: str, films: str, lexicon: Lexicon) -> None:
    text = f"The worker was injured on 6/7/2014 when he tripped. {frame.format(films)} He was given naproxen."
    days = {day for name in ("study.xray", "study.mri", "dx.dislocation") for *_, day in told(text, name, lexicon)}
    assert days == {"2014-06-07"}, text


@pytest.mark.parametrize("behind", ["done on the same date", "taken the same day", "of that date"])
def test_a_study_of_the_same_day_as_another_has_its_day(behind: str, lexicon: Lexicon) -> None:
    text = (
        "On 3/1/2016 he had hand pain. X-rays of the left hand dated 2/5/2016 were normal. "
        f"X-rays of the right wrist {behind} showed a fracture."
    )
    assert told(text, "study.xray", lexicon) == {("hand", "left", "2016-02-05"), ("wrist", "right", "2016-02-05")}


@pytest.mark.parametrize(
    ("told_of", "name"),
    [
        ("There is no history of malignancy.", "cancer_history"),
        ("He is a diabetic.", "diabetes"),
        ("She denies being on blood pressure medication, steroids or having osteoporosis.", "osteoporosis"),
        ("No chills were recorded in any of the notes.", "fever_or_weight_loss"),
    ],
)
def test_a_trait_and_what_all_papers_tell_have_no_day(told_of: str, name: str, lexicon: Lexicon) -> None:
    text = f"On 3/1/2016 there was hip pain. {told_of} Gait was antalgic."
    assert {day for *_, day in told(text, name, lexicon)} == {""}
    assert {day for *_, day in told(text, "gait_abnormal", lexicon)} == {"2016-03-01"}


@pytest.mark.parametrize("denied", ["had not been taken yet", "were never obtained", "have not been done"])
def test_a_study_that_was_not_done_has_the_day_that_tells_it(denied: str, lexicon: Lexicon) -> None:
    text = f"On 3/1/2016 there was hip pain. A letter dated 4/2/2016 stated that x-rays of the right ankle {denied}."
    assert told(text, "study.xray", lexicon) == {("ankle", "right", "2016-04-02")}


@pytest.mark.parametrize("fits", ["was consistent with", "was suggestive of", "were most compatible with"])
def test_what_a_study_fits_has_its_day(fits: str, lexicon: Lexicon) -> None:
    text = f"The MRI of the neck, 3/2011, was normal. EMG of both arms in 2012 {fits} carpal tunnel syndrome."
    assert {day for *_, day in told(text, "dx.carpal_tunnel", lexicon)} == {"2012"}


@pytest.mark.parametrize(
    ("films", "day"),
    [
        ("Repeat films of the left elbow were equivocal.", "2016-03-01"),
        ("New x-rays of the left elbow showed no fracture.", "2016-03-01"),
        ("Radiographs of the left elbow were taken and revealed a spur.", "2016-03-01"),
        ("X-rays of the left elbow were taken, which were normal.", "2016-03-01"),
        ("X-rays of the left elbow showed no fracture.", ""),
        ("Repeat x-rays of the left elbow dated 2/5/2016 were normal.", "2016-02-05"),
    ],
)
def test_films_that_are_repeated_or_taken_are_of_the_visit(films: str, day: str, lexicon: Lexicon) -> None:
    text = f"On 3/1/2016 he had elbow pain. {films}"
    assert told(text, "study.xray", lexicon) == {("elbow", "left", day)}


@pytest.mark.parametrize("place", ["In the emergency room", "At the clinic", "At the hospital"])
def test_the_day_of_the_injury_is_told_on_until_another_day(place: str, lexicon: Lexicon) -> None:
    text = (
        f"The worker was injured on 6/7/2014 when he tripped. {place} the same day he had films of the left foot. "
        "He was given a brace. On 7/8/2014 there was numbness."
    )
    assert {day for *_, day in told(text, "tx.bracing", lexicon)} == {"2014-06-07"}
    assert {day for *_, day in told(text, "numbness", lexicon)} == {"2014-07-08"}
