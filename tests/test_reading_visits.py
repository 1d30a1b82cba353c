"""Which visit, which place and whose words a statement belongs to, and the words that a quote shows."""

import pytest

from guidecheck.case import Fact, Speaker
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text


def facts_in(text: str, lexicon: Lexicon, name: str = "") -> list[Fact]:
    return [fact for fact in facts_of_text(text, lexicon) if name in {"", fact.name}]


def quote_of(text: str, lexicon: Lexicon, name: str) -> str:
    (fact,) = facts_in(text, lexicon, name)
    return fact.quotes[0].text


def days(text: str, lexicon: Lexicon, name: str) -> list[str]:
    return [str(fact.date) for fact in facts_in(text, lexicon, name)]


def test_a_list_and_a_visit_state_two_facts(lexicon: Lexicon) -> None:
    text = "Treatment to date has included acupuncture. On 3/4/2015 she received acupuncture."
    assert days(text, lexicon, "tx.acupuncture") == ["None", "2015-03-04"]


def test_a_complaint_that_a_visit_tells_again_is_one_with_its_day(lexicon: Lexicon) -> None:
    text = "The claim is for neck pain. On 3/4/2015 he had neck pain. On 4/8/2015 he had neck pain and right knee pain."
    assert days(text, lexicon, "pain") == ["2015-03-04", "2015-04-08", "2015-04-08"]


def test_a_sentence_may_tell_of_two_visits(lexicon: Lexicon) -> None:
    text = "On 3/4/2015 the neck was tender and on 3/8/2015 spasm of the neck was noted."
    assert days(text, lexicon, "tenderness") == ["2015-03-04"]
    assert days(text, lexicon, "spasm") == ["2015-03-08"]


def test_the_first_and_last_day_of_a_time_are_no_visit(lexicon: Lexicon) -> None:
    assert days("Notes (3/4/2015 to 5/6/2015) show neck spasm.", lexicon, "spasm") == ["None"]


def test_a_visit_on_the_day_of_the_injury_is_a_visit(lexicon: Lexicon) -> None:
    text = "The industrial injury of 3/4/2015 is accepted. On 3/4/2015 she complained of neck pain."
    assert days(text, lexicon, "pain") == ["2015-03-04"]


def test_a_review_of_the_records_ends_the_visit(lexicon: Lexicon) -> None:
    text = "On 3/4/2015 the neck was tender. A review of the records shows a history of diabetes."
    assert days(text, lexicon, "diabetes") == ["None"]


def test_a_day_right_behind_a_treatment_is_its_day(lexicon: Lexicon) -> None:
    text = "Treatments have included: left knee arthroscopy (3/4/2015) and acupuncture (6 sessions, May 2015)."
    assert days(text, lexicon, "tx.surgery") == ["2015-03-04"]
    assert days(text, lexicon, "tx.acupuncture") == ["2015-05"]


def test_an_operation_named_again_is_the_same_operation(lexicon: Lexicon) -> None:
    text = "He underwent left knee arthroscopy. He is better since surgery."
    assert [fact.region for fact in facts_in(text, lexicon, "tx.surgery")] == ["knee"]


def test_what_was_done_at_a_visit_is_not_planned_by_its_plan(lexicon: Lexicon) -> None:
    text = "The treatment plan included physical therapy. The knee was also injected with cortisone."
    assert [fact.name for fact in facts_in(text, lexicon) if "injection" in fact.name] == ["tx.injection"]


def test_a_denied_operation_was_asked_for(lexicon: Lexicon) -> None:
    text = "The utilization review dated 3/4/2015 denied the request for knee surgery."
    (fact,) = facts_in(text, lexicon, "surgery_planned")
    assert (fact.region, fact.date) == ("knee", None)


def test_each_place_of_a_list_has_its_own_score(lexicon: Lexicon) -> None:
    text = "She rated her pain of the elbow at 9/10, the forearm at 8/10 and the wrist at 7/10."
    scores = {(fact.region, fact.measure) for fact in facts_in(text, lexicon, "pain")}
    assert scores == {("elbow", 9), ("forearm", 8), ("wrist", 7)}


def test_a_score_after_two_pains_is_of_neither(lexicon: Lexicon) -> None:
    text = "She reported neck pain and right hip pain rated 5/10."
    scores = {(fact.region, fact.measure) for fact in facts_in(text, lexicon, "pain")}
    assert scores == {("cervical", None), ("hip", None), (None, 5)}


def test_a_denial_in_brackets_ends_with_them(lexicon: Lexicon) -> None:
    text = "Treatment has included acupuncture (without documentation of benefit) and chiropractic care."
    (fact,) = facts_in(text, lexicon, "tx.chiropractic")
    assert fact.value is True


def test_medication_that_is_not_documented_is_a_gap_in_the_record(lexicon: Lexicon) -> None:
    text = "The review denied the request due to no documentation of failed opioid medication."
    assert [fact.name for fact in facts_in(text, lexicon)] == ["record_missing"]


def test_a_finding_after_a_complaint_is_the_providers(lexicon: Lexicon) -> None:
    text = "The patient complains of neck pain. The neck is tender."
    speakers = {fact.name: fact.speaker for fact in facts_in(text, lexicon)}
    assert speakers == {"pain": Speaker.PATIENT, "tenderness": Speaker.PROVIDER}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("There is no documentation of red flags.", Speaker.IMR_REVIEWER),
        ("No numbness was documented.", Speaker.IMR_REVIEWER),
        ("The records do not document any physical therapy.", Speaker.IMR_REVIEWER),
        ("A fracture could not be excluded.", Speaker.PROVIDER),
        ("It is unclear whether he had physical therapy.", Speaker.IMR_REVIEWER),
    ],
)
def test_what_a_record_does_not_document_is_said_by_who_reviews_it_and_a_doubt_by_the_provider(
    text: str, speaker: Speaker, lexicon: Lexicon
) -> None:
    assert [(fact.value, fact.speaker) for fact in facts_in(text, lexicon)] == [(None, speaker)]


@pytest.mark.parametrize(
    ("text", "name", "quote"),
    [
        ("She denies chest pain, fever or chills.", "fever_or_weight_loss", "denies chest pain, fever or chills"),
        ("There was no effusion of the left knee.", "effusion", "no effusion of the left knee"),
        ("An effusion was not seen.", "effusion", "effusion was not seen"),
        ("There is no documentation of a red flag.", "red_flag_any", "no documentation of a red flag"),
        ("He has left shoulder pain.", "pain", "left shoulder pain"),
        ("Diagnoses include sprain, lumbar region (low back).", "dx.sprain_strain", "sprain, lumbar region (low back)"),
        ("He completed twelve (12) acupuncture sessions.", "tx.acupuncture", "twelve (12) acupuncture sessions"),
        ("Neck pain was rated at 6/10, and she slept well.", "pain", "Neck pain was rated at 6/10"),
    ],
)
def test_a_quote_shows_whole_phrases_and_the_denial(text: str, name: str, quote: str, lexicon: Lexicon) -> None:
    assert quote_of(text, lexicon, name) == quote


def test_a_cue_in_brackets_does_not_end_a_list(lexicon: Lexicon) -> None:
    text = "On 3/4/2015 she had neck pain. Treatments have included heat (objective benefit unclear) and acupuncture."
    assert days(text, lexicon, "tx.acupuncture") == ["None"]


def test_what_was_given_weeks_ago_was_not_given_at_the_visit(lexicon: Lexicon) -> None:
    text = "On 3/4/2015 she complained of neck pain. She had a cortisone injection two months ago."
    assert days(text, lexicon, "tx.injection") == ["None"]


def test_a_study_after_a_plan_is_told_with_its_findings(lexicon: Lexicon) -> None:
    text = (
        "On 3/4/2015 she had knee pain. The treatment plan included surgery. MRI of the left knee done on 2/1/2015 "
        "showed degeneration. There was a joint effusion."
    )
    assert days(text, lexicon, "effusion") == ["2015-02-01"]


def test_a_grade_after_another_limb_is_of_the_whole_examination(lexicon: Lexicon) -> None:
    text = "Examination of the cervical spine noted spasm, strength 5/5 in the upper extremities, and normal sensation."
    (fact,) = facts_in(text, lexicon, "sensory_deficit")
    assert (fact.region, fact.value) == ("cervical", False)


def test_treatments_that_were_not_noted_are_missing(lexicon: Lexicon) -> None:
    assert [fact.name for fact in facts_in("Prior treatments were not noted.", lexicon)] == ["record_missing"]


def test_weeks_of_a_treatment_are_no_sessions(lexicon: Lexicon) -> None:
    (fact,) = facts_in("Treatment included physical therapy x 8 weeks.", lexicon, "tx.physical_therapy")
    assert fact.measure is None


def test_a_fall_is_a_fall_whatever_the_body_met(lexicon: Lexicon) -> None:
    text = "She was injured when she was lifting a box, slipped and struck her knee."
    assert [fact.value for fact in facts_in(text, lexicon, "injury_mechanism")] == ["fall"]
