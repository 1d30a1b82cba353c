"""Every fact's examples in `rules/facts` are read as they say, and so are the rules of reading."""

from datetime import date

import pytest

from guidecheck.case import Fact, Speaker, When
from guidecheck.guideline import Library
from guidecheck.reading.lexicon import Lexicon
from guidecheck.vocabulary import Example
from tests import facts_of_text


def facts_in(text: str, lexicon: Lexicon, name: str = "") -> list[Fact]:
    return [fact for fact in facts_of_text(text, lexicon) if name in {"", fact.name}]


def fits(fact: Fact, example: Example) -> bool:
    return all(getattr(fact, key) == expected for key, expected in example.expect.items())


def test_every_example_of_the_vocabulary_is_read_as_it_says(library: Library, lexicon: Lexicon) -> None:
    wrong = [
        f"{name}: {example.text}"
        for name, entry in library.vocabulary.facts.items()
        for example in entry.examples
        if entry.assembly and not _is_read(example, facts_in(example.text, lexicon, name))
    ]
    assert wrong == []


def _is_read(example: Example, facts: list[Fact]) -> bool:
    return any(fits(fact, example) for fact in facts) if example.expect else not facts


def test_every_fact_that_a_reader_knows_has_an_example(library: Library) -> None:
    read = [name for name, entry in library.vocabulary.facts.items() if entry.assembly]
    assert [name for name in read if not library.vocabulary.facts[name].examples] == []


def test_a_fact_that_nobody_mentions_is_no_fact(lexicon: Lexicon) -> None:
    assert facts_in("The office is closed on Mondays.", lexicon) == []


def test_a_visit_dates_what_is_told_under_it(lexicon: Lexicon) -> None:
    text = "On 3/4/2015 she complained of neck pain. Spasm was noted. On 5/6/2015 she complained of hip pain."
    dated = {(fact.name, fact.region): str(fact.date) for fact in facts_in(text, lexicon)}
    assert dated[("pain", "cervical")] == "2015-03-04"
    assert dated[("spasm", "cervical")] == "2015-03-04"
    assert dated[("pain", "hip")] == "2015-05-06"


def test_a_list_of_treatments_has_no_date(lexicon: Lexicon) -> None:
    text = "On 3/4/2015 he complained of neck pain. Treatment to date has included acupuncture."
    (fact,) = facts_in(text, lexicon, "tx.acupuncture")
    assert fact.date is None


def test_one_side_for_a_short_list_holds_for_all_of_it(lexicon: Lexicon) -> None:
    facts = facts_in("He complained of right shoulder and elbow pain.", lexicon, "pain")
    assert {(fact.region, fact.side) for fact in facts} == {("shoulder", "right"), ("elbow", "right")}


def test_a_region_of_a_list_belongs_to_every_finding_of_it(lexicon: Lexicon) -> None:
    facts = facts_in("Examination showed spasm and tenderness of the lumbar spine.", lexicon)
    assert {(fact.name, fact.region) for fact in facts} == {("spasm", "lumbar"), ("tenderness", "lumbar")}


def test_the_entries_of_a_list_of_diagnoses_keep_their_own_regions(lexicon: Lexicon) -> None:
    facts = facts_in("Diagnoses include strain of the neck, right elbow contusion and concussion.", lexicon)
    assert {(fact.name, fact.region) for fact in facts} == {
        ("dx.sprain_strain", "cervical"),
        ("dx.contusion", "elbow"),
        ("dx.concussion", None),
    }


def test_a_score_after_several_pains_is_a_statement_of_its_own(lexicon: Lexicon) -> None:
    facts = facts_in("She reported neck and right hip pain. The pain was rated 4-6/10.", lexicon, "pain")
    assert {(fact.region, fact.measure) for fact in facts} == {("cervical", None), ("hip", None), (None, 6)}


def test_a_score_after_one_pain_belongs_to_it(lexicon: Lexicon) -> None:
    (fact,) = facts_in("She reported left hip pain. The pain was rated 6 out of 10.", lexicon, "pain")
    assert (fact.region, fact.measure) == ("hip", 6)


def test_a_denial_states_nothing_about_the_patient_but_what_it_misses(lexicon: Lexicon) -> None:
    text = (
        "Utilization review denied the request for an MRI of the knee due to no documentation of "
        "instability, as physical therapy was certified."
    )
    facts = facts_in(text, lexicon)
    assert {(fact.name, fact.value) for fact in facts} == {("planned_study", True), ("instability_sign", None)}
    assert {fact.speaker for fact in facts} == {Speaker.UR_REVIEWER}


def test_guideline_text_states_nothing(lexicon: Lexicon) -> None:
    text = "ACOEM guidelines recommend MRI when there is cauda equina syndrome, tumor, or fracture."
    assert facts_in(text, lexicon) == []


def test_what_is_only_planned_has_not_been_given(lexicon: Lexicon) -> None:
    facts = facts_in("The treatment plan included physical therapy and an MRI of the left hip.", lexicon)
    assert [(fact.name, fact.region, fact.measure) for fact in facts] == [("planned_study", "hip", "mri")]


def test_a_study_keeps_its_day_and_its_findings_their_study(lexicon: Lexicon) -> None:
    text = "On 9/1/2016 he had hip pain. An MRI of the left wrist dated 3/4/2015 revealed a ligament tear."
    facts = {fact.name: fact for fact in facts_in(text, lexicon)}
    assert (facts["study.mri"].date, facts["study.mri"].result) == (When(2015, 3, 4), "abnormal")
    assert (facts["dx.ligament_tear"].region, facts["dx.ligament_tear"].date) == ("wrist", When(2015, 3, 4))


def test_a_request_to_rule_out_makes_the_diagnosis_unknown(lexicon: Lexicon) -> None:
    facts = facts_in("An MRI of the right hip is requested to rule out a labral tear.", lexicon)
    assert {(fact.name, fact.value) for fact in facts} == {
        ("planned_study", True),
        ("reason_rule_out", True),
        ("dx.labral_tear", None),
    }


def test_statements_that_differ_by_their_day_both_stay(lexicon: Lexicon) -> None:
    text = "On 1/2/2015 he complained of neck pain. On 3/4/2015 he denied neck pain."
    facts = facts_in(text, lexicon, "pain")
    assert [(str(fact.date), fact.value) for fact in facts] == [("2015-01-02", True), ("2015-03-04", False)]


def test_one_fact_from_several_mentions_keeps_all_its_quotes(lexicon: Lexicon) -> None:
    text = "He was seen for neck pain. On examination the neck is tender. He says that the neck pain is dull."
    (fact,) = facts_in(text, lexicon, "pain")
    assert len(fact.quotes) == 2


def test_a_date_that_the_calendar_does_not_have_is_left_out(lexicon: Lexicon) -> None:
    assert facts_in("A 45 y/o man injured on 02/30/2014.", lexicon, "injury_date") == []


def test_a_missing_blank_after_a_full_stop_starts_a_sentence(lexicon: Lexicon) -> None:
    facts = facts_in("There was no spasm.Tenderness of the neck was noted.", lexicon)
    assert {(fact.name, fact.value) for fact in facts} == {("spasm", False), ("tenderness", True)}


def test_the_day_of_injury_is_a_day(lexicon: Lexicon) -> None:
    (fact,) = facts_in("The worker was injured on August 6, 2013.", lexicon, "injury_date")
    assert fact.value == date(2013, 8, 6)


def test_a_disease_is_a_diagnosis_where_it_is_told_and_a_suspicion_where_it_is_not(lexicon: Lexicon) -> None:
    told = facts_in("There is cellulitis of the left foot.", lexicon)
    doubted = facts_in("There is no evidence of cellulitis.", lexicon)
    assert [(fact.name, fact.value) for fact in told] == [("dx.infection", True)]
    assert [(fact.name, fact.value) for fact in doubted] == [("infection_suspected", False)]


def test_muscles_beside_the_spine_belong_to_the_part_of_it_that_hurts(lexicon: Lexicon) -> None:
    text = (
        "She was seen for low back pain. She walks with full weight bearing on both legs. "
        "There was spasm of the paravertebral muscles."
    )
    (fact,) = facts_in(text, lexicon, "spasm")
    assert fact.region == "lumbar"


def test_a_region_with_findings_of_its_own_is_not_the_one_before_it(lexicon: Lexicon) -> None:
    text = "Examination of the left hip showed tenderness and limited motion, neck with spasm."
    assert {fact.region for fact in facts_in(text, lexicon, "reduced_motion")} == {"hip"}


def test_parts_of_a_region_keep_its_side(lexicon: Lexicon) -> None:
    (fact,) = facts_in("The diagnosis is left knee medial and lateral meniscus tear.", lexicon, "dx.meniscal_tear")
    assert (fact.region, fact.side) == ("knee", "left")


@pytest.mark.parametrize(
    "text",
    [
        "He is a patient with possible arthroscopic versus open repair of the right shoulder.",
        "There is consideration of surgical intervention.",
        "A discussion of surgical intervention took place.",
        "She was referred for consideration for arthroscopy of the left knee.",
    ],
)
def test_a_possible_operation_is_a_considered_one(text: str, lexicon: Lexicon) -> None:
    facts = facts_in(text, lexicon)
    assert "tx.surgery" not in {fact.name for fact in facts}
    assert {(fact.name, fact.value) for fact in facts if fact.name.endswith("_planned")} == {("surgery_planned", True)}


def test_words_between_the_halves_of_a_finding_deny_it(lexicon: Lexicon) -> None:
    (fact,) = facts_in("The left fibular head was not tender.", lexicon, "tenderness")
    assert (fact.value, fact.region, fact.side) == (False, "knee", "left")


def test_one_outcome_before_a_list_holds_for_all_of_it(lexicon: Lexicon) -> None:
    facts = facts_in("She had decreased sensation and motor strength in the left hand.", lexicon)
    assert {(f.name, f.value, f.region) for f in facts if f.name != "sex"} == {
        ("sensory_deficit", True, "hand"),
        ("motor_weakness", True, "hand"),
    }


def test_what_the_record_is_said_to_lack_has_no_date(lexicon: Lexicon) -> None:
    text = "On 3/4/2015 he reported neck pain. There is insufficient documentation of numbness."
    (fact,) = facts_in(text, lexicon, "numbness")
    assert (fact.value, fact.date) == (None, None)


def test_a_plan_ends_where_the_next_visit_begins(lexicon: Lexicon) -> None:
    text = (
        "On 3/4/2015 she had neck pain. The treatment plan included acupuncture. On 5/6/2015 she was seen for low back "
        "pain. There was swelling of both legs. There was spasm of the paravertebral muscles."
    )
    (fact,) = facts_in(text, lexicon, "spasm")
    assert (fact.region, str(fact.date)) == ("lumbar", "2015-05-06")


@pytest.mark.parametrize(
    ("text", "name", "region", "side"),
    [
        ("The left elbow symptoms are improving.", "symptoms_improving", "elbow", "left"),
        ("Her neck symptoms are neither improving nor worsening.", "symptoms_worsening", "cervical", None),
        ("The pain in the right hip is worse.", "symptoms_worsening", "hip", "right"),
        ("His left knee is improving.", "symptoms_improving", "knee", "left"),
        ("Motion of the left knee is improving.", "symptoms_improving", None, None),
        ("She has pain in the low back which is unchanged.", "significant_change", "lumbar", None),
        ("Six weeks of conservative treatment for the left hip failed.", "conservative_care_weeks", "hip", "left"),
    ],
)
def test_a_trend_and_weeks_of_care_have_the_place_that_they_are_told_of(
    text: str, name: str, region: str | None, side: str | None, lexicon: Lexicon
) -> None:
    (fact,) = facts_in(text, lexicon, name)
    assert (fact.region, fact.side) == (region, side)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Status post slip and fall, 4/28/2016, with elbow pain.", date(2016, 4, 28)),
        ("The guard was bitten by a dog on 3/4/2015.", date(2015, 3, 4)),
        ("s/p MVA 2/14/2016: neck strain.", date(2016, 2, 14)),
        ("DOI 4/2/2013. She slipped and fell on 5/6/2015.", date(2013, 4, 2)),
        ("On 4/5/2016 he slipped on a wet floor.", date(2016, 4, 5)),
        ("She injured her back on 4/5/2016 while lifting a patient.", date(2016, 4, 5)),
        ("The patient was seen on 4/5/2016 after a fall.", None),
        ("Status post fall with visit on 4/28/2016.", None),
        ("Status post knee arthroscopy 4/28/2016.", None),
        ("The pain is worse after lifting since 4/28/2016.", None),
    ],
)
def test_the_day_behind_what_happened_is_the_day_of_injury(text: str, day: date | None, lexicon: Lexicon) -> None:
    assert [fact.value for fact in facts_in(text, lexicon, "injury_date")] == ([day] if day else [])


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("DOI: 03/2014.", "2014-03"),
        ("He was injured in March 2014 when he fell from a ladder.", "2014-03"),
        ("The patient sustained an injury on or about March 2014.", "2014-03"),
        ("Low back strain, date of injury 10/2015; today is 2/1/2016.", "2015-10"),
        ("She hurt her back at work in 2012.", "2012"),
        ("Date of injury: 2014.", "2014"),
        ("She hurt her neck in a collision in 2009.", None),
        ("Prior work injury in 2009, resolved.", None),
        ("He was injured at work and had surgery in 2012.", None),
    ],
)
def test_an_injury_whose_month_or_year_alone_is_told_leaves_its_day_open(
    text: str, when: str | None, lexicon: Lexicon
) -> None:
    found = facts_in(text, lexicon, "injury_date")
    assert [(fact.value, str(fact.date)) for fact in found] == ([(None, when)] if when else [])


def test_the_day_of_the_injury_says_more_than_its_month(lexicon: Lexicon) -> None:
    (told,) = facts_in("He was injured in March 2014. DOI 3/4/2014.", lexicon, "injury_date")
    assert told.value == date(2014, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "Pain increases with lifting and bending.",
        "The pain is worse after lifting a box.",
        "She has difficulty carrying groceries.",
        "The patient denies any fall.",
        "Avoid repetitive gripping.",
        "He was seen in the fall of 2015.",
    ],
)
def test_what_people_do_every_day_is_no_manner_of_injury(text: str, lexicon: Lexicon) -> None:
    assert facts_in(text, lexicon, "injury_mechanism") == []


def test_a_pain_level_is_the_score_of_a_pain_without_place(lexicon: Lexicon) -> None:
    (fact,) = facts_in("The pain level was rated 7 out of 10.", lexicon, "pain")
    assert (fact.region, fact.measure) == (None, 7)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She has pain in her left knee.", "pain"),
        ("He underwent an injection in his left knee.", "tx.injection"),
        ("An MRI of her left knee showed a tear.", "study.mri"),
        ("Conservative care for his left knee failed, namely bracing and physical therapy.", "tx.physical_therapy"),
    ],
)
def test_a_region_may_be_his_or_hers(text: str, name: str, lexicon: Lexicon) -> None:
    (fact,) = facts_in(text, lexicon, name)
    assert (fact.region, fact.side) == ("knee", "left")


def test_a_provider_who_did_not_submit_a_report_leaves_it_missing(lexicon: Lexicon) -> None:
    (fact,) = facts_in("The provider did not submit a progress report.", lexicon, "record_missing")
    assert fact.measure == "progress report"


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Both shoulders are tender; the left one is swollen.", "swelling", ("shoulder", "left")),
        ("Both ankles were examined; there is swelling in the right one.", "swelling", ("ankle", "right")),
        ("The right knee is swollen. The other knee shows no effusion.", "effusion", ("knee", "left")),
        ("The right knee is tender; on the opposite side there is swelling.", "swelling", ("knee", "left")),
        ("The left hip hurts; strength in the contralateral hip is 5/5.", "motor_weakness", ("hip", "right")),
        (
            "The left elbow is tender; sensation in the ipsilateral hand is decreased.",
            "sensory_deficit",
            ("hand", "left"),
        ),
        (
            "The left knee is tender, with Lachman's test negative bilaterally.",
            "instability_sign",
            ("knee", "bilateral"),
        ),
        ("Neither wrist is swollen.", "swelling", ("wrist", "bilateral")),
        ("MRI of the neck showed left foraminal stenosis.", "dx.stenosis", ("cervical", "left")),
        ("IMPRESSION. Left ankle: sprain, tendinitis.", "dx.tendinopathy", ("ankle", "left")),
        ("Right knee: meniscal tear; left wrist: sprain, ganglion.", "dx.ganglion", ("wrist", "left")),
        ("The left foot has since been placed in a walking boot.", "tx.immobilisation", ("foot", "left")),
        ("The right ankle is swollen and acupuncture was given.", "tx.acupuncture", (None, None)),
        ("Release of the carpal tunnel of the left wrist is requested.", "surgery_planned", ("wrist", "left")),
        ("At the left shoulder, external rotation was graded 4/5.", "motor_weakness", ("shoulder", "left")),
        ("Neck: spasm, rotation limited to the left.", "spasm", ("cervical", None)),
        ("There is lumbar spasm, straight leg raise is positive on the right.", "spasm", ("lumbar", None)),
        ("He has bilateral knee pain. His knees were tender.", "tenderness", ("knee", "bilateral")),
        ("He has right knee pain. The knees were tender.", "tenderness", ("knee", None)),
        ("The right ankle is swollen and lax on drawer testing.", "instability_sign", ("ankle", "right")),
    ],
)
def test_a_side_or_place_may_be_told_by_reference(
    text: str, name: str, place: tuple[str | None, str | None], lexicon: Lexicon
) -> None:
    (fact,) = facts_in(text, lexicon, name)
    assert (fact.region, fact.side) == place


def test_films_of_another_region_are_meant_by_those_of(lexicon: Lexicon) -> None:
    text = (
        "X-rays of the left wrist on 3/4/2016 showed a fracture; those of the left hand on the same day were negative."
    )
    wrist, hand = facts_in(text, lexicon, "study.xray")
    assert (wrist.region, wrist.result) == ("wrist", "abnormal")
    assert (hand.region, hand.result, hand.date) == ("hand", "normal", When.of("2016-03-04"))
    (fracture,) = facts_in(text, lexicon, "dx.fracture")
    assert fracture.region == "wrist"


def test_a_second_list_of_films_has_its_own_regions_and_sides(lexicon: Lexicon) -> None:
    text = "Plain films: neck and right hip normal. Later films of the left knee and ankle showed arthritis."
    told = {(fact.region, fact.side, fact.result) for fact in facts_in(text, lexicon, "study.xray")}
    assert told == {
        ("cervical", None, "normal"),
        ("hip", "right", "normal"),
        ("knee", "left", "abnormal"),
        ("ankle", "left", "abnormal"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "He has right knee pain. X-rays showed a fracture of the left wrist.",
        "There was a fracture on the X-rays of the left wrist.",
        "No fracture was seen on the left wrist X-rays.",
    ],
)
def test_a_study_and_what_it_shows_have_one_place(text: str, lexicon: Lexicon) -> None:
    (study,) = facts_in(text, lexicon, "study.xray")
    (fracture,) = facts_in(text, lexicon, "dx.fracture")
    assert (study.region, study.side) == (fracture.region, fracture.side) == ("wrist", "left")


def test_strength_told_on_a_movement_and_throughout_a_limb_is_told_twice(lexicon: Lexicon) -> None:
    text = "Strength was 4/5 on left hip flexion and 5/5 throughout the right lower extremity."
    told = {(fact.region, fact.side, fact.value) for fact in facts_in(text, lexicon, "motor_weakness")}
    assert told == {("hip", "left", True), ("lower_extremity", "right", False)}
