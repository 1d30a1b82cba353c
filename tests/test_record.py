"""What the record answers: places, sides, days, contradictions, and what follows from them."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidecheck.answer import Standing
from guidecheck.case import Case, Dates, Fact, Item, Quote, Speaker, Study, When
from guidecheck.derived.times import LONG_AGO
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Library
from guidecheck.one_region import UNDERSTOOD
from guidecheck.record import Record, record_of
from guidecheck.status import Status

NECK = Study("mri", "cervical")
BACK = Study("mri", "lumbar")
REQUEST = date(2014, 9, 10)


def record(library: Library, study: Study, *facts: Fact, dates: Dates | None = None) -> Record:
    case = Case("a case", (Item(1, "a study", (study,)),), facts, dates or Dates(request=REQUEST))
    return record_of(case, study, case.request_date(), library.vocabulary)


def test_what_is_not_mentioned_has_no_entry(library: Library) -> None:
    assert "spasm" not in record(library, NECK).answers


def test_findings_of_another_region_say_nothing(library: Library) -> None:
    assert "spasm" not in record(library, NECK, Fact("spasm", True, "lumbar")).answers


def test_a_leg_finding_bears_on_the_low_back_and_not_on_the_neck(library: Library) -> None:
    weak = Fact("motor_weakness", True, "lower_extremity", "left")
    assert record(library, BACK, weak).values()["motor_weakness"] is True
    assert "motor_weakness" not in record(library, NECK, weak).answers


def test_a_test_that_names_no_region_belongs_to_its_own(library: Library) -> None:
    raised = Fact("slr_positive", True, side="left")
    assert record(library, BACK, raised).values()["slr_positive"] is True
    assert "slr_positive" not in record(library, NECK, raised).answers


def test_treatment_without_a_region_bears_on_every_region(library: Library) -> None:
    assert record(library, NECK, Fact("tx.physical_therapy", True)).values()["tx.physical_therapy"] is True


def test_a_statement_about_the_region_counts_before_one_about_none(library: Library) -> None:
    answers = record(library, NECK, Fact("symptoms_improving", True), Fact("symptoms_improving", False, "cervical"))
    assert answers.values()["symptoms_improving"] is False


def test_the_other_side_of_a_joint_says_nothing(library: Library) -> None:
    left_knee = Study("mri", "knee", "left")
    assert "effusion" not in record(library, left_knee, Fact("effusion", True, "knee", "right")).answers
    assert record(library, left_knee, Fact("effusion", True, "knee", "bilateral")).values()["effusion"] is True


def test_the_latest_dated_statement_counts(library: Library) -> None:
    answers = record(
        library,
        NECK,
        Fact("spasm", True, "cervical", date=When(2014, 6, 1)),
        Fact("spasm", False, "cervical", date=When(2014, 8, 1)),
    )
    assert answers.values()["spasm"] is False
    assert [one.standing for one in answers.answers["spasm"].statements] == [Standing.OVERRULED, Standing.USED]


def test_a_contradiction_that_no_date_settles_stays_open_with_both_statements(library: Library) -> None:
    answers = record(library, NECK, Fact("spasm", True, "cervical"), Fact("spasm", False, "cervical"))
    assert answers.values() == {"spasm": None}
    assert answers.answers["spasm"].open_by is Standing.CONTRADICTED
    assert [one.standing for one in answers.answers["spasm"].statements] == [Standing.CONTRADICTED] * 2


def test_what_was_stated_after_the_request_is_marked_and_not_used(library: Library) -> None:
    answers = record(library, NECK, Fact("spasm", True, "cervical", date=When(2014, 10, 1)))
    assert answers.answers["spasm"].statements[0].standing is Standing.AFTER_REQUEST
    assert answers.values() == {}


def test_a_yes_on_one_side_is_a_yes_for_the_spine(library: Library) -> None:
    answers = record(
        library,
        NECK,
        Fact("motor_weakness", True, "upper_extremity", "right"),
        Fact("motor_weakness", False, "upper_extremity", "left"),
    )
    assert answers.values()["motor_weakness"] is True


@pytest.mark.parametrize("speaker", [Speaker.PROVIDER, Speaker.PATIENT, Speaker.UNKNOWN])
def test_a_statement_of_doubt_leaves_the_question_open(library: Library, speaker: Speaker) -> None:
    answers = record(library, NECK, Fact("tumor_suspected", None, speaker=speaker))
    assert answers.values() == {"tumor_suspected": None}
    assert answers.answers["tumor_suspected"].open_by is Standing.UNCERTAIN


@pytest.mark.parametrize("speaker", [Speaker.UR_REVIEWER, Speaker.IMR_REVIEWER])
def test_what_a_reviewer_finds_not_documented_is_silence(library: Library, speaker: Speaker) -> None:
    answers = record(library, NECK, Fact("tumor_suspected", None, speaker=speaker))
    assert answers.values() == {}
    assert answers.answers["tumor_suspected"].statements[0].standing is Standing.UNDOCUMENTED


def test_doubt_that_arose_after_the_request_is_silence_at_the_request(library: Library) -> None:
    assert record(library, NECK, Fact("tumor_suspected", None, date=When(2014, 10, 1))).values() == {}


def test_a_firm_statement_settles_doubt(library: Library) -> None:
    answers = record(library, NECK, Fact("tumor_suspected", None), Fact("tumor_suspected", False))
    assert answers.values() == {"tumor_suspected": False}


def test_what_is_worked_out_settles_doubt_and_no_contradiction(library: Library) -> None:
    care = Fact("tx.physical_therapy", True, date=When(2014, 8, 1))
    dates = Dates(date(2014, 7, 2), REQUEST)
    stated = [Fact("conservative_care_weeks", weeks, "cervical") for weeks in (None, 3, 8)]
    doubted = record(library, NECK, care, stated[0], dates=dates).answers["conservative_care_weeks"]
    assert [one.standing for one in doubted.statements] == [Standing.UNCERTAIN, Standing.USED]
    assert doubted.value == 10
    assert record(library, NECK, care, *stated[1:], dates=dates).values()["conservative_care_weeks"] is None


def test_what_follows_from_another_answer_settles_no_contradiction(library: Library) -> None:
    weak = [Fact("motor_weakness", value, "lower_extremity") for value in (True, False)]
    values = record(library, BACK, Fact("neuro_deficit", False, "lumbar"), *weak).values()
    assert values["motor_weakness"] is None
    assert values["sensory_deficit"] is False


def test_what_would_follow_from_an_open_answer_is_open_unless_something_answers_it(library: Library) -> None:
    normal = [Fact("neuro_exam_normal", value, "lumbar") for value in (True, False)]
    answers = record(library, BACK, *normal, Fact("sensory_deficit", False, "lumbar"))
    assert answers.values() == {
        "neuro_exam_normal": None,
        "neuro_deficit": None,
        "motor_weakness": None,
        "reflex_abnormal": None,
        "sensory_deficit": False,
    }
    (statement,) = answers.answers["motor_weakness"].statements
    assert statement.standing is Standing.CONTRADICTED
    assert statement.fact.assumption == "follows from “Does the examination show a neurologic deficit?” open"


def test_a_doubtful_earlier_study_leaves_open_whether_it_was_done(library: Library) -> None:
    doubted = Fact("study.mri", None, "cervical")
    assert record(library, NECK, doubted).values()["same_study_before"] is None
    assert record(library, NECK, doubted, Fact("study.mri", True, "cervical")).values()["same_study_before"] is True


def test_a_doubtful_operation_leaves_open_whether_anything_invasive_is_planned(library: Library) -> None:
    doubted = Fact("surgery_planned", None, "cervical")
    assert record(library, NECK, doubted).values()["invasive_procedure_planned"] is None
    planned = Fact("injection_planned", True, "cervical")
    assert record(library, NECK, doubted, planned).values()["invasive_procedure_planned"] is True


def test_weeks_run_from_the_injury_to_the_request(library: Library) -> None:
    dates = Dates(injury=date(2014, 4, 21), request=date(2014, 9, 15))
    assert record(library, NECK, dates=dates).values()["weeks_since_injury"] == 21


@pytest.mark.parametrize(
    ("told", "weeks"),
    [
        (When(2014, 3), 23.3),
        (When(2013), 36.1),
        (When(2014, 7), None),
        (When(2014), None),
    ],
)
def test_weeks_since_an_injury_of_some_month_are_told_where_they_are_many(
    told: When, weeks: float | None, library: Library
) -> None:
    values = record(library, NECK, Fact("injury_date", None, date=told)).values()
    assert values.get("weeks_since_injury") == weeks


def test_no_criterion_asks_about_more_weeks_than_a_month_or_year_answers(library: Library) -> None:
    asked = {
        comparison.value
        for guideline in library.guidelines.values()
        for recommendation in guideline.recommendations
        for comparison in recommendation.program.comparisons()
        if comparison.fact == "weeks_since_injury"
    }
    assert asked
    assert all(isinstance(weeks, (int, float)) and weeks <= LONG_AGO for weeks in asked)


@pytest.mark.parametrize(("day", "over"), [(1, False), (2, False), (3, None), (4, True), (30, True)])
def test_the_first_72_hours_are_counted_in_days(day: int, over: bool | None, library: Library) -> None:
    dates = Dates(injury=REQUEST - timedelta(days=day), request=REQUEST)
    assert record(library, NECK, dates=dates).values().get("over_72_hours") is over


@pytest.mark.parametrize(
    ("facts", "name", "answer"),
    [
        ([Fact("pain", True, "cervical", measure=8)], "severe_pain", True),
        ([Fact("pain", True, "cervical", measure=4), Fact("pain", True, measure=9)], "severe_pain", False),
        (
            [
                Fact("pain", True, "cervical", date=When(2014, 9, 1), measure=3),
                Fact("pain", True, "cervical", date=When(2014, 8, 1), measure=9),
            ],
            "severe_pain",
            False,
        ),
        ([Fact("pain", True, "cervical")], "severe_pain", None),
        ([Fact("study.mri", True, "cervical", result="nondiagnostic")], "mri_inadequate", True),
        ([Fact("study.mri", True, "cervical", result="normal")], "mri_inadequate", None),
        ([Fact("study.emg_ncs", True, "cervical", result="nondiagnostic")], "electrodiagnostics_unclear", True),
        ([Fact("study.ct", True, "cervical", result="normal")], "fracture_workup_negative", True),
        ([Fact("study.ct", True, "cervical", result="normal")], "ct_explains_deficit", False),
        (
            [
                Fact("study.ct", True, "cervical", date=When(2014, 9, 1)),
                Fact("dx.fracture", False, "cervical", date=When(2014, 9, 1)),
            ],
            "fracture_workup_negative",
            True,
        ),
        (
            [Fact("study.ct", True, "cervical"), Fact("dx.fracture", False, "cervical")],
            "fracture_workup_negative",
            None,
        ),
        ([Fact("dx.radiculopathy", None, "cervical")], "suspected_diagnosis_named", True),
        ([Fact("fracture_suspected", True, "cervical")], "suspected_diagnosis_named", True),
        ([Fact("dx.radiculopathy", True, "cervical")], "suspected_diagnosis_named", None),
        (
            [Fact("dx.radiculopathy", None, "cervical", speaker=Speaker.UR_REVIEWER)],
            "suspected_diagnosis_named",
            None,
        ),
    ],
)
def test_what_follows_from_scores_results_and_open_diagnoses(
    facts: list[Fact], name: str, answer: bool | None, library: Library
) -> None:
    assert record(library, NECK, *facts).values().get(name) is answer


def test_weeks_of_care_run_from_the_day_it_began(library: Library) -> None:
    answers = record(
        library,
        NECK,
        Fact("tx.physical_therapy", True, date=When(2014, 8, 1)),
        Fact("care_began", date(2014, 7, 1)),
        dates=Dates(date(2014, 1, 1), REQUEST),
    )
    assert answers.values()["conservative_care_weeks"] == pytest.approx(10.1)


def test_a_treatment_told_at_a_visit_did_not_begin_there(library: Library) -> None:
    told = Fact("tx.physical_therapy", True, date=When(2014, 9, 1))
    answers = record(library, NECK, told, dates=Dates(date(2014, 7, 2), REQUEST))
    assert answers.values()["conservative_care_weeks"] == 10


def test_a_stated_duration_counts_before_a_computed_one(library: Library) -> None:
    answers = record(
        library,
        NECK,
        Fact("tx.physical_therapy", True, date=When(2014, 8, 1)),
        Fact("conservative_care_weeks", 3, "cervical"),
    )
    assert answers.values()["conservative_care_weeks"] == 3


def test_an_earlier_study_is_counted_in_months(library: Library) -> None:
    answers = record(library, Study("ct", "cervical"), Fact("study.ct", True, "cervical", date=When(2012, 12, 27)))
    assert answers.values()["same_study_before"] is True
    assert answers.values()["months_since_same_study"] == pytest.approx(20.4)


def test_an_earlier_study_of_another_kind_or_region_is_no_repeat(library: Library) -> None:
    answers = record(library, NECK, Fact("study.ct", True, "cervical"), Fact("study.mri", True, "lumbar"))
    assert "same_study_before" not in answers.answers


def test_the_latest_films_give_the_result(library: Library) -> None:
    answers = record(
        library,
        NECK,
        Fact("study.xray", True, "cervical", date=When(2013, 1), result="abnormal"),
        Fact("study.xray", True, "cervical", date=When(2014, 1), result="normal"),
    )
    assert answers.values()["plain_films_done"] is True
    assert answers.values()["plain_films_result"] == "normal"


def test_care_that_is_only_denied_was_not_given(library: Library) -> None:
    assert record(library, NECK, Fact("tx.physical_therapy", False)).values()["conservative_care_given"] is False


@pytest.mark.parametrize("helped", [True, False])
def test_care_whose_outcome_is_told_was_given(helped: bool, library: Library) -> None:
    stated = Fact("conservative_care_helped", helped, "cervical")
    assert record(library, NECK, stated).values()["conservative_care_given"] is True


def test_responses_that_differ_leave_open_whether_care_helped(library: Library) -> None:
    answers = record(
        library,
        NECK,
        Fact("tx.physical_therapy", True, result="improved"),
        Fact("tx.acupuncture", True, result="not_improved"),
    )
    assert "conservative_care_helped" not in answers.answers


@pytest.mark.parametrize(
    ("study_on", "new"), [(When(2013, 5), True), (When(2014, 9), None), (None, None), (When(2014), None)]
)
def test_an_injury_after_the_earlier_study_is_a_new_one(
    study_on: When | None, new: bool | None, library: Library
) -> None:
    case = Case("c", (), (Fact("study.mri", True, "cervical", date=study_on),), Dates(injury=date(2014, 3, 1)))
    answers = record_of(case, NECK, date(2015, 1, 1), library.vocabulary).answers
    assert (answers["new_injury"].value if "new_injury" in answers else None) is new


@pytest.mark.parametrize(("worse_on", "helped"), [(When(2014, 6, 1), False), (When(2014, 1, 1), True), (None, True)])
def test_help_is_over_where_the_symptoms_got_worse_later(worse_on: When | None, helped: bool, library: Library) -> None:
    answers = record(
        library,
        NECK,
        Fact("tx.physical_therapy", True, date=When(2014, 3), result="improved"),
        Fact("symptoms_worsening", True, "cervical", date=worse_on),
    )
    assert answers.values()["conservative_care_helped"] is helped


def test_what_a_reviewer_argues_does_not_outweigh_the_record(library: Library) -> None:
    answers = record(
        library,
        BACK,
        Fact("motor_weakness", True, "lower_extremity", date=When(2014, 8, 1), speaker=Speaker.PROVIDER),
        Fact("motor_weakness", False, "lower_extremity", date=When(2014, 9, 1), speaker=Speaker.UR_REVIEWER),
    )
    assert answers.values()["motor_weakness"] is True
    assert [one.standing for one in answers.answers["motor_weakness"].statements] == [
        Standing.USED,
        Standing.OVERRULED,
    ]


def test_a_reviewer_answers_what_the_record_leaves_open(library: Library) -> None:
    said = Fact("significant_change", False, speaker=Speaker.IMR_REVIEWER)
    assert record(library, NECK, said).values()["significant_change"] is False


def test_care_on_record_is_care_whatever_the_denial_says(library: Library) -> None:
    answers = record(
        library,
        NECK,
        Fact("tx.physical_therapy", True, speaker=Speaker.PROVIDER),
        Fact("conservative_care_given", False, speaker=Speaker.UR_REVIEWER),
    )
    assert answers.values()["conservative_care_given"] is True


def test_no_weakness_at_the_spine_does_not_undo_weakness_in_the_limb(library: Library) -> None:
    answers = record(
        library,
        BACK,
        Fact("motor_weakness", True, "lower_extremity", date=When(2014, 8, 1)),
        Fact("motor_weakness", False, "lumbar", date=When(2014, 2, 1)),
    )
    assert answers.values()["motor_weakness"] is True


def test_a_work_restriction_alone_is_no_care(library: Library) -> None:
    restricted = Fact("tx.activity_modification", True)
    assert "conservative_care_given" not in record(library, NECK, restricted).values()
    both = record(library, NECK, restricted, Fact("tx.medication", True))
    assert both.values()["conservative_care_given"] is True


def test_an_earlier_study_does_not_date_a_case() -> None:
    study = Fact("study.ct", True, "cervical", date=When(2012, 12, 27))
    visit = Fact("pain", True, "cervical", date=When(2012, 8, 1))
    assert Case("a", (), (study, visit)).last_date() == date(2012, 8, 1)
    assert Case("a", (), (study,)).last_date() is None


def test_what_was_told_of_the_day_of_the_injury_does_not_date_a_case() -> None:
    injury = Dates(injury=date(2012, 8, 1))
    then = Fact("pain", True, "cervical", date=When(2012, 8, 1))
    assert Case("a", (), (then,), injury).last_date() is None
    assert Case("a", (), (then, replace(then, date=When(2012, 9, 3))), injury).last_date() == date(2012, 9, 3)


_FACTS = st.builds(
    Fact,
    name=st.sampled_from(["spasm", "motor_weakness", "symptoms_improving", "tx.physical_therapy", "study.mri"]),
    value=st.sampled_from([True, False, None]),
    region=st.sampled_from([None, "cervical", "upper_extremity", "lumbar"]),
    side=st.sampled_from([None, "left", "right"]),
    date=st.one_of(st.none(), st.builds(When, st.sampled_from([2013, 2014, 2015]), st.sampled_from([None, 3]))),
    result=st.sampled_from([None, "improved", "normal"]),
    speaker=st.sampled_from([Speaker.PROVIDER, Speaker.UR_REVIEWER]),
)


@given(st.lists(_FACTS, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_facts_is_irrelevant(library: Library, facts: list[Fact], random: Random) -> None:
    shuffled = facts[:]
    random.shuffle(shuffled)
    assert record(library, NECK, *facts).values() == record(library, NECK, *shuffled).values()


_SIGNS = [
    *("spasm", "neuro_deficit", "motor_weakness", "fracture_suspected", "symptoms_worsening", "significant_change"),
    *("red_flag_any", "exam_normal"),
]


@given(st.data())
@settings(deadline=None)
def test_a_statement_that_contradicts_the_record_settles_nothing_and_turns_nothing_round(
    library: Library, data: st.DataObject
) -> None:
    stated = data.draw(st.dictionaries(st.sampled_from(_SIGNS), st.booleans(), min_size=1))
    contradicted = data.draw(st.sampled_from(sorted(stated)))
    facts = [Fact(name, value, "cervical") for name, value in stated.items()]
    against = Fact(contradicted, not stated[contradicted], "cervical")
    before, after = record(library, NECK, *facts), record(library, NECK, *facts, against)
    for program in (one.program for one in library.guidelines["acoem-2004/neck"].recommendations):
        was, is_ = (ReferenceEngine().evaluate(program, known.values()) for known in (before, after))
        assert all(is_[id_] in {status, Status.NOT_DOCUMENTED} for id_, status in was.items()), program.id


SHOULDER = Study("mri", "shoulder", "right")


def test_in_a_record_about_one_region_a_statement_without_one_is_about_it(library: Library) -> None:
    weak, planned = Fact("motor_weakness", True), Fact("surgery_planned", True)
    pain = Fact("pain", True, "shoulder", "right")
    answers = record(library, SHOULDER, pain, weak, planned)
    assert answers.values()["motor_weakness"] is True
    assert answers.values()["surgery_planned"] is True
    (statement,) = answers.answers["motor_weakness"].statements
    assert statement.fact.assumption == UNDERSTOOD


def test_the_limb_that_a_spine_supplies_is_no_second_region(library: Library) -> None:
    numb = Fact("numbness", True, "foot", "right")
    goes = Fact("radiating_pain", True, "lower_extremity", "right")
    answers = record(library, BACK, Fact("pain", True, "lumbar"), numb, goes, Fact("surgery_planned", True))
    assert answers.values()["surgery_planned"] is True


@pytest.mark.parametrize(
    "second",
    [Fact("pain", True, "knee", "left"), Fact("dx.sprain_strain", True, "cervical"), Fact("pain", None, "hip")],
)
def test_with_a_second_region_a_statement_without_one_is_about_none(library: Library, second: Fact) -> None:
    facts = (Fact("pain", True, "shoulder", "right"), second, Fact("motor_weakness", True))
    assert "motor_weakness" not in record(library, SHOULDER, *facts).answers


def test_what_is_denied_elsewhere_is_no_second_region(library: Library) -> None:
    facts = (Fact("pain", True, "shoulder"), Fact("pain", False, "cervical"), Fact("motor_weakness", True))
    assert record(library, SHOULDER, *facts).values()["motor_weakness"] is True


def test_a_second_study_asked_for_is_a_second_region(library: Library) -> None:
    facts = (Fact("pain", True, "shoulder", "right"), Fact("motor_weakness", True))
    case = Case("a case", (Item(1, "two studies", (SHOULDER, NECK)),), facts, Dates(request=REQUEST))
    assert "motor_weakness" not in record_of(case, SHOULDER, REQUEST, library.vocabulary).answers


def test_the_other_side_is_not_understood(library: Library) -> None:
    facts = (Fact("pain", True, "shoulder", "right"), Fact("motor_weakness", True, side="left"))
    assert "motor_weakness" not in record(library, SHOULDER, *facts).answers


def roots(*named: tuple[str, str | None]) -> list[Fact]:
    return [Fact("root_pattern", True, "lumbar", side, measure=root) for root, side in named]


@pytest.mark.parametrize(
    ("named", "pattern", "several"),
    [
        ([("L5", "right")], True, False),
        ([("L5", None)], True, False),
        ([("L5", "right"), ("S1", "right")], True, True),
        ([("L5", "right"), ("S1", "left")], False, True),
        ([("L5", "bilateral")], False, False),
        ([("L3", "right"), ("L5", "right")], False, True),
        ([("L4", "right"), ("L5", "right"), ("S1", "right")], False, True),
    ],
)
def test_losses_follow_one_root_or_two_neighbours_on_one_side(
    library: Library, named: list[tuple[str, str | None]], pattern: bool, several: bool
) -> None:
    values = record(library, BACK, *roots(*named)).values()
    assert (values["dermatomal_pattern"], values["several_roots_affected"]) == (pattern, several)


def test_the_roots_of_the_last_examination_count(library: Library) -> None:
    before, after = roots(("L3", "left"), ("L5", "right"))
    days = (When(2014, 1, 1), When(2014, 8, 1))
    dated = [replace(fact, date=day) for fact, day in zip((before, after), days, strict=True)]
    assert record(library, BACK, *dated).values()["dermatomal_pattern"] is True


def test_a_loss_like_a_stocking_follows_no_root(library: Library) -> None:
    values = record(library, BACK, Fact("nonanatomic_pattern", True, "lumbar")).values()
    assert values["dermatomal_pattern"] is False


MRI_BEFORE = Fact("study.mri", True, "lumbar", date=When(2013, 8, 19))


@pytest.mark.parametrize(
    ("operated", "since"),
    [
        (When(2014, 2, 11), True),
        (When(2014), True),
        (When(2013, 8), None),
        (When(2013), None),
        (When(2012, 5, 1), None),
        (None, None),
    ],
)
def test_an_operation_counts_as_a_change_where_its_day_lies_behind_the_study(
    library: Library, operated: When | None, since: bool | None
) -> None:
    operation = Fact("tx.surgery", True, "lumbar", date=operated)
    assert record(library, BACK, MRI_BEFORE, operation).values().get("surgery_since_study") is since


def test_an_operation_before_the_last_of_several_studies_is_no_change(library: Library) -> None:
    operation = Fact("tx.surgery", True, "lumbar", date=When(2014, 2, 11))
    after = Fact("study.mri", True, "lumbar", date=When(2014, 6, 1))
    undated = Fact("study.mri", True, "lumbar")
    assert "surgery_since_study" not in record(library, BACK, MRI_BEFORE, after, operation).answers
    assert "surgery_since_study" not in record(library, BACK, MRI_BEFORE, undated, operation).answers


def test_studies_told_by_year_and_by_day_stand_beside_each_other(library: Library) -> None:
    studies = [Fact("study.mri", True, "lumbar", date=when) for when in (When(2013), When(2013, 5), When(2013, 8, 19))]
    operation = Fact("tx.surgery", True, "lumbar", date=When(2014, 2, 11))
    found = record(library, BACK, *studies, operation).answers["surgery_since_study"]
    assert "2013-08-19" in found.statements[0].fact.assumption


def test_a_deficit_is_new_where_the_same_finding_was_not_there_before(library: Library) -> None:
    strong = Fact("motor_weakness", False, "lower_extremity", date=When(2014, 3, 1))
    weak = Fact("motor_weakness", True, "lower_extremity", "right", date=When(2014, 8, 1))
    found = record(library, BACK, strong, weak).answers["new_deficit"]
    assert found.value is True
    assert "2014-03-01" in found.statements[0].fact.assumption


@pytest.mark.parametrize(
    "before",
    [
        Fact("motor_weakness", False, "lower_extremity", "left", date=When(2014, 3, 1)),
        Fact("motor_weakness", False, "foot", "right", date=When(2014, 3, 1)),
        Fact("motor_weakness", False, "lower_extremity", "right", date=When(2014, 9, 1)),
        Fact("motor_weakness", False, "lower_extremity", "right"),
        Fact("sensory_deficit", False, "lower_extremity", "right", date=When(2014, 3, 1)),
    ],
)
def test_a_deficit_elsewhere_later_or_of_another_kind_is_not_compared(library: Library, before: Fact) -> None:
    weak = Fact("motor_weakness", True, "lower_extremity", "right", date=When(2014, 8, 1))
    assert "new_deficit" not in record(library, BACK, before, weak).answers


def test_a_deficit_that_was_there_all_along_is_not_new(library: Library) -> None:
    weak = [Fact("motor_weakness", True, "lower_extremity", "right", date=When(2014, month, 1)) for month in (2, 8)]
    strong = Fact("motor_weakness", False, "lower_extremity", "right", date=When(2014, 3, 1))
    assert "new_deficit" not in record(library, BACK, strong, *weak).answers


def graded(told: str, month: int, side: str = "right", region: str = "foot") -> Fact:
    quotes = (Quote(told),)
    return Fact("motor_weakness", True, region, side, When(2014, month, 1), measure=told[-3:], quotes=quotes)


@pytest.mark.parametrize(
    ("before", "after"),
    [("R EHL 4/5", "EHL on the right 3/5"), ("Right EHL 4+/5", "right EHL is 4-/5"), ("EHL 4/5", "EHL 2 out of 5")],
)
def test_a_grade_that_falls_from_visit_to_visit_is_a_progressive_deficit(
    library: Library, before: str, after: str
) -> None:
    found = record(library, BACK, graded(before, 3), graded(after, 8)).answers["progressive_deficit"]
    assert found.value is True
    assert [quote.text for quote in found.statements[0].fact.quotes] == [before, after]


@pytest.mark.parametrize(
    "facts",
    [
        (graded("R EHL 4/5", 3), graded("R EHL 4/5", 8)),
        (graded("R EHL 3/5", 3), graded("R EHL 4/5", 8)),
        (graded("R EHL 4/5", 3), graded("R toe flexors 3/5", 8)),
        (graded("R EHL 4/5", 3), graded("L EHL 3/5", 8, "left")),
        (graded("R EHL 4/5", 3), graded("R EHL 3/5", 5), graded("R EHL 4/5", 8)),
        (graded("weakness 4/5", 3), graded("weakness 3/5", 8)),
    ],
)
def test_grades_that_do_not_fall_or_are_of_other_muscles_are_none(library: Library, facts: tuple[Fact, ...]) -> None:
    assert "progressive_deficit" not in record(library, BACK, *facts).answers


@pytest.mark.parametrize(
    "full",
    [
        Fact("motor_weakness", False, date=When(2014, 8, 1)),
        Fact("motor_weakness", False, "lower_extremity", "bilateral", When(2014, 8, 1)),
        Fact("motor_weakness", False, "lumbar", date=When(2014, 8, 1)),
        Fact("motor_weakness", False, "foot", date=When(2014, 8, 1)),
    ],
)
def test_a_loss_that_a_later_examination_did_not_find_is_over(library: Library, full: Fact) -> None:
    answer = record(library, BACK, graded("R EHL 4/5", 3), full).answers["motor_weakness"]
    assert answer.value is False
    assert [one.standing for one in answer.statements] == [Standing.OVERRULED, Standing.USED]


@pytest.mark.parametrize(
    "full",
    [
        Fact("motor_weakness", False, "lower_extremity", "left", When(2014, 8, 1)),
        Fact("motor_weakness", False, "knee", "right", When(2014, 8, 1)),
        Fact("motor_weakness", False, date=When(2014, 3, 1)),
        Fact("motor_weakness", False),
        Fact("motor_weakness", False, date=When(2014, 2, 1)),
    ],
)
def test_a_loss_that_was_not_looked_for_again_stays(library: Library, full: Fact) -> None:
    assert record(library, BACK, graded("R EHL 4/5", 3), full).answers["motor_weakness"].value is True


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        ([], True),
        ([Fact("dx.carpal_tunnel", True, "wrist")], None),
        ([Fact("dx.nerve_entrapment", True, "elbow")], None),
        ([Fact("dx.carpal_tunnel", True, "wrist"), Fact("dx.radiculopathy", False, "cervical")], False),
        ([Fact("dx.carpal_tunnel", True, "wrist"), Fact("dx.radiculopathy", True, "cervical")], True),
        ([Fact("dx.carpal_tunnel", False, "wrist")], True),
        ([Fact("dx.carpal_tunnel", True, "wrist", date=When(2014, 1, 5))], True),
    ],
)
def test_a_nerve_caught_on_its_way_says_nothing_of_the_roots(
    told: list[Fact], answer: bool | None, library: Library
) -> None:
    shown = Fact("study.emg_ncs", True, "upper_extremity", result="abnormal")
    assert record(library, NECK, shown, *told).values().get("electrodiagnostics_positive") is answer


def test_of_the_wrist_itself_a_caught_nerve_is_shown(library: Library) -> None:
    facts = Fact("study.emg_ncs", True, "wrist", result="abnormal"), Fact("dx.carpal_tunnel", True, "wrist")
    assert record(library, Study("mri", "wrist"), *facts).values()["electrodiagnostics_positive"] is True
