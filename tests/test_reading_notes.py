"""Clinical notes: their parts, their day, short forms, and findings told by side, by muscle and in tables."""

from textwrap import dedent

import pytest

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.outline import Outline, outline_of
from tests import facts_of_note


def outline(text: str, lexicon: Lexicon) -> Outline:
    return outline_of(dedent(text), lexicon)


def facts_in(text: str, lexicon: Lexicon, name: str = "") -> list[Fact]:
    raw = dedent(text)
    return [fact for fact in facts_of_note(raw, lexicon) if name in {"", fact.name}]


def blocks(text: str, lexicon: Lexicon) -> list[str]:
    raw = dedent(text)
    return [raw[block.start : block.end] for block in outline_of(raw, lexicon).blocks]


def placed(facts: list[Fact]) -> set[tuple[str, object, str | None, str | None]]:
    return {(fact.name, fact.value, fact.region, fact.side) for fact in facts}


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Date of exam: 03/04/2015   Date of injury: 01/02/2015", "2015-03-04"),
        ("DOI 1/2/15\nDOS 3/4/15", "2015-03-04"),
        ("Progress note 2015-03-04\nInjured 2015-01-02.", "2015-03-04"),
        ("Hand clinic, 3/4/15\nLast visit 2/1/15", "2015-03-04"),
        ("He fell on 1/2/2015.\nElectronically signed 03/04/2015 10:15", "2015-03-04"),
        ("Date of birth: 03/04/1970", "None"),
        ("DOI: 1/2/2015. Date of first exam: 3/4/2015.", "2015-03-04"),
        ("3/4/15. Recheck #3. DOI 1/2/15.", "2015-03-04"),
        ("Initial visit: 1/5/2015. Today: 3/4/2015", "2015-03-04"),
        ("March 4, 2015\n\nAt his visit of February 2, 2015 the knee was swollen.", "2015-03-04"),
        ("I had the pleasure of seeing Mr. A on March 4, 2015.", "2015-03-04"),
        ("Follow-up appointment: 4/5/2015\nDate: 3/4/2015", "2015-03-04"),
        ("EASTSIDE ED\nName: A   ARR 03/04/2015 08:52   DOI 3/3/15", "2015-03-04"),
        ("13. Date of injury: 1/2/2015\n15. Date and hour of first examination or treatment: 03/04/2015", "2015-03-04"),
        ("Pt: Rosa Vega      3/4/15      DOI 1/2/2015", "2015-03-04"),
        ("SOC: 02/03/2015   DOI: 1/2/2015   Date of report: 03/04/2015", "2015-03-04"),
        ("Registration date: 04-Mar-2015   DOB 1-Feb-1970", "2015-03-04"),
        ("HISTORY: Review of an MR scan of the wrist dated 3/4/15 shows a tear.", "None"),
        ("PAST HISTORY: Not changed from her visit of 3/4/2015.", "None"),
        ("STUDIES: Lumbar MRI dated 3/4/2015 is reviewed.", "None"),
        ("ED PROVIDER NOTE  4/9/2015 18:20", "2015-04-09"),
        ("ED note 4/9/2015 at 6:20 PM", "2015-04-09"),
    ],
)
def test_a_note_tells_its_own_day(head: str, day: str, lexicon: Lexicon) -> None:
    assert str(outline(head, lexicon).visit) == day


def test_lines_go_on_where_their_words_do(lexicon: Lexicon) -> None:
    note = """\
        HPI: He has had pain since the fall and is here for a recheck of the
        Left knee.
        PLAN
        MRI of the lumbar spine before the study is complete
        Modified duty
        """
    parts = [note_block.split() for note_block in blocks(note, lexicon)]
    assert [part[-1] for part in parts] == ["knee.", "complete", "duty"]


def test_a_dictated_heading_ends_with_a_stop(lexicon: Lexicon) -> None:
    note = "Examination. The right knee is swollen.\nDiscussion. MRI of the right knee is requested.\n"
    assert [block.part for block in outline(note, lexicon).blocks] == ["examination", "diagnoses"]


@pytest.mark.parametrize(
    ("form", "stated"),
    [
        ("Pregnant?  [ ] Y  [X] N", {("pregnancy", False)}),
        ("Pregnant: [x] Yes [ ] No", {("pregnancy", True)}),
        ("Diabetes? \u2610 Yes \u2612 No", {("diabetes", False)}),
        ("Diabetes?  [ ] Y  [ ] N", set()),
        ("( ) Locking (x) Giving way", {("giving_way", True)}),
        ("Locking Y   Giving way N", {("locking_or_catching", True), ("giving_way", False)}),
        ("Locking: N Giving way: Y Numbness: N", {
            ("locking_or_catching", False),
            ("giving_way", True),
            ("numbness", False),
        }),
        ("Night pain? N    Fever? Y", {("night_pain", False), ("fever_or_weight_loss", True)}),
        ("Locking (N) Giving way (Y)", {("locking_or_catching", False), ("giving_way", True)}),
        ("Locking Y/N: N", {("locking_or_catching", False)}),
        ("Locking Y / N", set()),
        ("Numbness   Yes\nLocking   No", {("numbness", True), ("locking_or_catching", False)}),
        ("RED FLAGS\nCancer hx - N\nFever - N", {("cancer_history", False), ("fever_or_weight_loss", False)}),
        ("Red flags: cancer N, fever Y", {("cancer_history", False), ("fever_or_weight_loss", True)}),
        ("JLT: medial Y lateral N", {("joint_line_tenderness", True)}),
    ],
)  # fmt: skip
def test_a_box_or_letter_answers_a_short_question(form: str, stated: set[tuple[str, object]], lexicon: Lexicon) -> None:
    assert {(fact.name, fact.value) for fact in facts_in(form, lexicon)} == stated


def test_the_region_at_the_head_of_a_form_is_that_of_all_its_answers(lexicon: Lexicon) -> None:
    facts = facts_in("S: R knee: Swelling Y   Locking N   Giving way: Y, on stairs", lexicon)
    assert placed(facts) == {
        ("swelling", True, "knee", "right"),
        ("locking_or_catching", False, "knee", "right"),
        ("giving_way", True, "knee", "right"),
    }
    assert {quote.text for fact in facts for quote in fact.quotes} == {"R knee: Swelling", "Locking N", "Giving way"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("EXAM: R knee. Lachman +  McMurray -  effusion +", {
            ("instability_sign", True),
            ("meniscal_sign", False),
            ("effusion", True),
        }),
        ("EXAM: SLR -  Spurling +  Hoffmann -", {
            ("slr_positive", False),
            ("spurling_positive", True),
            ("myelopathy_signs", False),
        }),
        ("EXAM: (+) Phalen (-) SLR", {("tinel_or_phalen", True), ("slr_positive", False)}),
        ("EXAM: Phalen pos SLR neg", {("tinel_or_phalen", True), ("slr_positive", False)}),
        ("ROS: (+) night pain (-) fever (-) headache", {
            ("night_pain", True),
            ("fever_or_weight_loss", False),
            ("headache", False),
        }),
        ("ROS: + numbness - locking", {("numbness", True), ("locking_or_catching", False)}),
        ("ROS: numbness -  locking -  night pain +", {
            ("numbness", False),
            ("locking_or_catching", False),
            ("night_pain", True),
        }),
        ("ROS: neg fever, wt loss, headache; pos numbness", {
            ("fever_or_weight_loss", False),
            ("headache", False),
            ("numbness", True),
        }),
        ("ROS: neg except headache", {("headache", True)}),
        ("EXAM: McMurray + med, spasm", {("meniscal_sign", True), ("spasm", True)}),
        ("EXAM: SLR + R, spasm", {("slr_positive", True), ("spasm", True)}),
        ("EXAM: McMurray + R    Lachman -   ant drawer -", {("meniscal_sign", True), ("instability_sign", False)}),
    ],
)  # fmt: skip
def test_signs_without_commas_are_those_of_one_entry_each(
    line: str, expected: set[tuple[str, object]], lexicon: Lexicon
) -> None:
    assert {(fact.name, fact.value) for fact in facts_in(line, lexicon)} == expected


def test_numbered_entries_of_one_line_are_entries(lexicon: Lexicon) -> None:
    note = "A: 1) R L5 radic 2) HNP L4-5, r/o 3) Obesity\nP: MRI in 2) weeks 3) more\n"
    assert placed(facts_in(note, lexicon)) >= {
        ("dx.radiculopathy", True, "lumbar", "right"),
        ("dx.disc_herniation", None, "lumbar", None),
        ("obesity", True, None, None),
    }
    assert len(outline(note, lexicon).blocks) == 4


def test_findings_under_the_extremities_have_the_region_told_first(lexicon: Lexicon) -> None:
    note = (
        "PHYSICAL EXAMINATION: EXTREMITIES: The left knee has an effusion. McMurray is positive. NEUROLOGIC: Intact.\n"
    )
    assert ("meniscal_sign", True, "knee", "left") in placed(facts_in(note, lexicon))


def test_a_word_alone_under_a_region_tells_of_its_examination(lexicon: Lexicon) -> None:
    note = "EXAM\nR knee\n  Effusion\nL knee\n  nl\n"
    assert ("exam_normal", True, "knee", "left") in placed(facts_in(note, lexicon))


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("HPI: He had pills, an injection on 2/3/16 which helped, and PT without relief.", {
            ("tx.medication", "None", None),
            ("tx.injection", "2016-02-03", "improved"),
            ("tx.physical_therapy", "None", "not_improved"),
        }),
        ("HPI: He had PT and chiropractic, neither of which helped.", {
            ("tx.physical_therapy", "None", "not_improved"),
            ("tx.chiropractic", "None", "not_improved"),
        }),
        ("PMH neg. Meds none.", set()),
    ],
)  # fmt: skip
def test_what_a_treatment_brought_and_when_is_its_own(
    note: str, expected: set[tuple[str, str, str | None]], lexicon: Lexicon
) -> None:
    told = {(fact.name, str(fact.date), fact.result) for fact in facts_in(note, lexicon) if fact.name[:3] == "tx."}
    assert told == expected


def test_headings_part_a_note(lexicon: Lexicon) -> None:
    note = """\
        S: knee aches.
        PMH asthma.
        OBJECTIVE FINDINGS (Include X-ray and laboratory results):
        Gait normal.
        A/P
        1. MRI of the knee.
        """
    parts = [(block.part, block.opens) for block in outline(note, lexicon).blocks]
    assert parts == [("complaints", True), ("past", True), ("examination", True), ("plan", True)]


def test_a_line_that_the_page_broke_is_one_line(lexicon: Lexicon) -> None:
    note = """\
        The worker says that the ache in the low back has not gone away and that it
        now runs into the left leg when he sits for more than half an hour or so at
        work.
        Numbness R hand
        Weakness L hand
        """
    assert len(outline(note, lexicon).blocks) == 3


def test_a_box_that_nobody_ticked_says_nothing(lexicon: Lexicon) -> None:
    note = "Work status: [ ] Full duty   [X] Modified duty   [ ] Off work"
    assert [fact.value for fact in facts_in(note, lexicon, "work_status")] == ["modified"]


def test_the_illness_of_a_relative_is_not_the_patients(lexicon: Lexicon) -> None:
    note = "PMH: no diabetes\nFH: mother with cancer and osteoporosis\nROS: no fever"
    assert placed(facts_in(note, lexicon)) == {
        ("diabetes", False, None, None),
        ("fever_or_weight_loss", False, None, None),
    }


def test_what_is_found_at_a_visit_has_its_day_and_the_injury_its_own(lexicon: Lexicon) -> None:
    note = """\
        Follow up visit 5/6/2015
        Woman of 40, twisted her left knee on 3/4/2015 stepping off a curb.
        She has left knee pain. Effusion of the left knee.
        Tried ibuprofen without relief.
        Plan: MRI of the left knee.
        """
    days = {fact.name: str(fact.date) for fact in facts_in(note, lexicon)}
    assert (days["pain"], days["effusion"], days["planned_study"]) == ("2015-05-06",) * 3
    assert days["tx.medication"] == "None"
    (injury,) = facts_in(note, lexicon, "injury_date")
    assert str(injury.value) == "2015-03-04"


def test_a_day_without_its_year_is_the_last_one_before_the_visit(lexicon: Lexicon) -> None:
    note = "DOS 2/3/2016\nXR L wrist 11/30: no fx. Strength 4/5."
    (study,) = facts_in(note, lexicon, "study.xray")
    assert str(study.date) == "2015-11-30"


def test_without_relief_is_no_relief_however_short(lexicon: Lexicon) -> None:
    for words in ("w/o relief", "without relief", "- no help", "with no lasting benefit"):
        (fact,) = facts_in(f"Tx to date: PT x 8 {words}.", lexicon, "tx.physical_therapy")
        assert (fact.measure, fact.result) == (8, "not_improved"), words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SLR + R at 40 deg.", {("slr_positive", True, None, "right")}),
        ("SLR: positive L, negative R.", {
            ("slr_positive", True, None, "left"),
            ("slr_positive", False, None, "right"),
        }),
        ("Spurling's (-).", {("spurling_positive", False, None, None)}),
        ("+ Hawkins R shoulder.", {
            ("rotator_cuff_sign", True, "shoulder", "right"),
            ("rotator_cuff_signs_positive", 1, "shoulder", "right"),
        }),
        ("R knee: neg Lachman.", {("instability_sign", False, "knee", "right")}),
        ("Phalen's: R +, L -.", {
            ("tinel_or_phalen", True, None, "right"),
            ("tinel_or_phalen", False, None, "left"),
        }),
        ("Wrist flexion limited vs L.", {("reduced_motion", True, "wrist", None)}),
        ("R knee flexion 100/140.", {("reduced_motion", True, "knee", "right")}),
        ("Biceps R 5/5, L 4/5.", {
            ("motor_weakness", False, "upper_extremity", "right"),
            ("motor_weakness", True, "upper_extremity", "left"),
        }),
        ("AJ absent on R.", {
            ("reflex_abnormal", True, "ankle", "right"),
            ("root_pattern", True, "lumbar", "right"),
        }),
        ("Toes downgoing.", {("myelopathy_signs", False, None, None)}),
        ("Post drawer neg L knee.", {("instability_sign", False, "knee", "left")}),
        ("Phalen's: positive bilaterally.", {("tinel_or_phalen", True, None, "bilateral")}),
        ("L knee: effusion neg. TTP MJL.", {
            ("effusion", False, "knee", "left"),
            ("joint_line_tenderness", True, "knee", "left"),
        }),
    ],
)  # fmt: skip
def test_a_sign_with_its_outcome(
    text: str, expected: set[tuple[str, object, str | None, str | None]], lexicon: Lexicon
) -> None:
    assert placed(facts_in(f"Exam: {text}", lexicon)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Numbness: yes. Weakness: no.", {("numbness", True), ("weakness_reported", False)}),
        ("+numbness, -weakness.", {("numbness", True), ("weakness_reported", False)}),
        ("Locking: no. Giving way: yes.", {("locking_or_catching", False), ("giving_way", True)}),
        ("No trouble with bladder or bowels.", {("bowel_bladder_dysfunction", False)}),
        ("Patient declined a cortisone shot.", {("tx.injection", False)}),
        ("PT not started.", {("tx.physical_therapy", False)}),
        ("Numbness of both hands, R worse than L.", {("numbness", True)}),
    ],
)
def test_an_answer_is_a_yes_or_a_no_as_it_was_given(
    text: str, expected: set[tuple[str, object]], lexicon: Lexicon
) -> None:
    assert {(fact.name, fact.value) for fact in facts_in(f"S: {text}", lexicon)} == expected


def test_places_with_a_score_alone_are_painful(lexicon: Lexicon) -> None:
    pains = facts_in("S: Neck 4/10, R shoulder 6/10.", lexicon, "pain")
    assert {(fact.region, fact.side, fact.measure) for fact in pains} == {
        ("cervical", None, 4),
        ("shoulder", "right", 6),
    }


def test_what_is_to_be_ruled_out_has_the_day_of_the_visit_and_a_treatment_its_year(lexicon: Lexicon) -> None:
    note = "DOS 3/4/2015\nPSH: R knee arthroscopy 2009.\nA: L knee sprain, r/o meniscus tear.\n"
    days = {fact.name: str(fact.date) for fact in facts_in(note, lexicon)}
    assert (days["tx.surgery"], days["reason_rule_out"], days["dx.meniscal_tear"]) == (
        "2009",
        "2015-03-04",
        "2015-03-04",
    )


def test_strength_by_muscle_and_side(lexicon: Lexicon) -> None:
    facts = facts_in("Exam: Motor: L deltoid 4/5, L biceps 5/5; RUE 5/5.", lexicon, "motor_weakness")
    assert {(fact.region, fact.side, fact.measure) for fact in facts} == {
        ("shoulder", "left", 4),
        ("upper_extremity", "left", 5),
        ("upper_extremity", "right", 5),
    }


@pytest.mark.parametrize(
    ("part", "line", "stated"),
    [
        ("A", "Lumbar radic L S1", {("dx.radiculopathy", True, "lumbar", "left")}),
        ("A", "Radiculopathy R C6", {("dx.radiculopathy", True, "cervical", "right")}),
        ("A", "L C5-6 and C6-7 foraminal stenosis", {("dx.stenosis", True, "cervical", "left")}),
        ("A", "Stenosis L L4-5, R L5-S1", {
            ("dx.stenosis", True, "lumbar", "left"),
            ("dx.stenosis", True, "lumbar", "right"),
        }),
        ("A", "L4-5 HNP, L L5 radiculitis", {
            ("dx.disc_herniation", True, "lumbar", None),
            ("dx.radiculopathy", True, "lumbar", "left"),
        }),
        ("P", "L L4-5, L5-S1 TFESI", {("injection_planned", True, "lumbar", "left")}),
        ("P", "SNRB R C6", {("injection_planned", True, "cervical", "right")}),
        ("EXAM", "LT decr R L5/S1", {("sensory_deficit", True, "lumbar", "right")}),
        ("P", "ESI not indicated", {("injection_planned", False, None, None)}),
        ("P", "Consider surg consult", set()),
        ("EXAM", "Motor: C5 5/5, C6 4/5 R", {
            ("motor_weakness", False, "cervical", None),
            ("motor_weakness", True, "cervical", "right"),
        }),
        ("EXAM", "Motor L2-S1 5/5", {("motor_weakness", False, "lower_extremity", None)}),
    ],
)  # fmt: skip
def test_a_side_stands_before_a_level_or_root(
    part: str, line: str, stated: set[tuple[str, object, str | None, str | None]], lexicon: Lexicon
) -> None:
    told = placed(facts_in(f"{part}: {line}\n", lexicon))
    assert {each for each in told if each[0] != "root_pattern"} == stated


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Motor (R/L): biceps 4/5 / 5/5, grip 5/5, 3/5", {
            ("motor_weakness", True, "upper_extremity", "right"),
            ("motor_weakness", False, "upper_extremity", "left"),
            ("motor_weakness", False, "hand", "right"),
            ("motor_weakness", True, "hand", "left"),
        }),
        ("DTR (L/R): patellar 2+/1+ Achilles 1+/2+", {
            ("reflex_abnormal", False, "knee", "left"),
            ("reflex_abnormal", True, "knee", "right"),
            ("reflex_abnormal", True, "ankle", "left"),
            ("reflex_abnormal", False, "ankle", "right"),
        }),
        ("DTR (R/L): BR 1+/2+", {
            ("reflex_abnormal", True, "upper_extremity", "right"),
            ("reflex_abnormal", False, "upper_extremity", "left"),
        }),
    ],
)  # fmt: skip
def test_grades_in_pairs_have_the_sides_that_their_heading_names(
    line: str, expected: set[tuple[str, object, str | None, str | None]], lexicon: Lexicon
) -> None:
    told = placed(facts_in(f"EXAM: {line}\n", lexicon))
    assert {each for each in told if each[0] != "root_pattern"} == expected


def test_sessions_out_of_those_approved_are_no_day(lexicon: Lexicon) -> None:
    note = "DOS 2/8/2017\nHPI: PT 9/12 visits. Chiro 12/12 done, min relief. MRI C/S 11/12 done.\n"
    told = {(fact.name, fact.measure, str(fact.date), fact.result) for fact in facts_in(note, lexicon)}
    assert told == {
        ("tx.physical_therapy", 9, "None", None),
        ("tx.chiropractic", 12, "None", "not_improved"),
        ("study.mri", None, "2016-11-12", None),
    }


def test_a_root_with_full_strength_is_no_loss(lexicon: Lexicon) -> None:
    facts = facts_in("EXAM: Motor: C5: 5/5 C6: 4/5 C7: 5/5", lexicon, "root_pattern")
    assert [fact.measure for fact in facts] == ["C6"]
    facts = facts_in("EXAM: Sens decr R L5, S1 nl", lexicon, "root_pattern")
    assert [fact.measure for fact in facts] == ["L5"]


@pytest.mark.parametrize(
    ("line", "grade", "quotes"),
    [
        ("L EHL 4/5, L FHL 3/5, L toe extension 5/5", 3, ["L FHL 3/5", "L EHL 4/5"]),
        ("R hip abduction 4/5. R hip extension 4-/5.", "4-", ["R hip extension 4-/5", "R hip abduction 4/5"]),
        ("R ER 4+/5. R supraspinatus 4/5.", 4, ["R supraspinatus 4/5", "R ER 4+/5"]),
        ("L biceps 5/5. L triceps weak. L triceps 4/5.", 4, ["L triceps weak", "L triceps 4/5"]),
    ],
)
def test_the_weakest_of_the_muscles_of_a_region_tells_its_grade(
    line: str, grade: object, quotes: list[str], lexicon: Lexicon
) -> None:
    facts = facts_in(f"DOS 3/4/2015\nEXAM: {line}\n", lexicon, "motor_weakness")
    assert [(fact.measure, [quote.text for quote in fact.quotes]) for fact in facts] == [(grade, quotes)]


def test_the_worst_of_several_scores_of_a_pain_is_kept(lexicon: Lexicon) -> None:
    facts = facts_in("CC: Neck pain 4/10. Neck pain is 7/10 at night.\n", lexicon, "pain")
    assert [(fact.region, fact.measure) for fact in facts] == [("cervical", 7)]


@pytest.mark.parametrize(
    ("lines", "stated"),
    [
        ("4/5 quad L", {("motor_weakness", True, "lower_extremity", "left")}),
        ("4+/5 R deltoid, 5/5 L deltoid", {
            ("motor_weakness", True, "shoulder", "right"),
            ("motor_weakness", False, "shoulder", "left"),
        }),
        ("hip flexors 5/5, 4/5 R EHL", {
            ("motor_weakness", False, "hip", None),
            ("motor_weakness", True, "foot", "right"),
        }),
        ("5/5 deltoid, biceps and grip bilat; 3/5 R wrist extension", {
            ("motor_weakness", False, "shoulder", "bilateral"),
            ("motor_weakness", False, "upper_extremity", "bilateral"),
            ("motor_weakness", False, "hand", "bilateral"),
            ("motor_weakness", True, "wrist", "right"),
        }),
        ("strength 5/5 hip flexion, 5/5 knee extension, 4/5 dorsiflexion on the left", {
            ("motor_weakness", False, "hip", None),
            ("motor_weakness", False, "knee", None),
            ("motor_weakness", True, "ankle", "left"),
        }),
        ("2+ patellar reflexes, 1+ L Achilles", {
            ("reflex_abnormal", False, "knee", None),
            ("reflex_abnormal", True, "ankle", "left"),
        }),
        ("L triceps 3/5 L grip 5/5", {
            ("motor_weakness", True, "upper_extremity", "left"),
            ("motor_weakness", False, "hand", "left"),
        }),
        ("L deltoid 4/5 R 5/5, L grip 5/5", {
            ("motor_weakness", True, "shoulder", "left"),
            ("motor_weakness", False, "shoulder", "right"),
            ("motor_weakness", False, "hand", "left"),
        }),
        ("Normal tone. 3/5 LUE.", {("motor_weakness", True, "upper_extremity", "left")}),
        ("\nR rotator cuff strength\n4/5", {("motor_weakness", True, "shoulder", "right")}),
        ("\nGrip strength:\n  R 4/5\n  L 5/5\n", {
            ("motor_weakness", True, "hand", "right"),
            ("motor_weakness", False, "hand", "left"),
        }),
        ("L quad: no wasting, good tone. 4/5", {
            ("motor_weakness", True, "lower_extremity", "left"),
            ("atrophy", False, "lower_extremity", "left"),
        }),
        ("\nReflexes:\n2+ and symmetric\nGait\nsteady\n", {("reflex_abnormal", False, None, None)}),
    ],
)  # fmt: skip
def test_a_grade_may_stand_before_or_under_what_it_tells_of(
    lines: str, stated: set[tuple[str, object, str | None, str | None]], lexicon: Lexicon
) -> None:
    told = {each for each in placed(facts_in(f"EXAM: {lines}\n", lexicon)) if each[0] != "root_pattern"}
    assert told == stated


TABLE = """\
    Exam:
    STRENGTH            R      L
    Deltoid             5      5
    Wrist extension     5      4
    REFLEXES            R      L
    Brachioradialis     2+     1+
    """


def test_a_table_has_a_column_for_each_side(lexicon: Lexicon) -> None:
    facts = [fact for fact in facts_in(TABLE, lexicon) if fact.name != "root_pattern"]
    assert placed(facts) == {
        ("motor_weakness", False, "shoulder", "right"),
        ("motor_weakness", False, "shoulder", "left"),
        ("motor_weakness", False, "wrist", "right"),
        ("motor_weakness", True, "wrist", "left"),
        ("reflex_abnormal", False, "upper_extremity", "right"),
        ("reflex_abnormal", True, "upper_extremity", "left"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exam: R EHL 4/5, otherwise 5/5.", {("lumbar", "right", "L5")}),
        ("Exam: Sensation decreased L C6 dermatome.", {("cervical", "left", "C6")}),
        (TABLE, {("cervical", "left", "C6")}),
        ("Exam: R triceps 4/5. R triceps reflex 1+.", {("cervical", "right", "C7")}),
        ("Exam: L knee extension 4/5 due to pain.", set()),
        ("Exam: R shoulder abduction 4/5.", set()),
        ("Exam: R EHL 4/5. Sensation decreased in the right S1 dermatome.", {
            ("lumbar", "right", "L5"),
            ("lumbar", "right", "S1"),
        }),
    ],
)  # fmt: skip
def test_the_roots_that_losses_speak_for(
    text: str, expected: set[tuple[str | None, str | None, object]], lexicon: Lexicon
) -> None:
    facts = facts_in(text, lexicon, "root_pattern")
    assert {(fact.region, fact.side, fact.measure) for fact in facts} == expected


def test_what_was_denied_by_a_reviewer_does_not_hide_the_rest_of_the_history(lexicon: Lexicon) -> None:
    note = """\
        DATE: 05/06/2016
        HPI: Acupuncture denied by UR. Headaches resolved. Any dizziness was denied.
        """
    assert placed(facts_in(note, lexicon)) == {("headache", False, None, None), ("dizziness", False, None, None)}


def test_the_day_of_an_injury_in_a_history_is_not_the_day_of_the_pain(lexicon: Lexicon) -> None:
    note = """\
        DATE: 05/06/2016
        HPI: LBP after lifting a crate on 2/3/2016.
        """
    dated = {fact.name: str(fact.date or fact.value) for fact in facts_in(note, lexicon)}
    assert (dated["pain"], dated["injury_date"]) == ("2016-05-06", "2016-02-03")


def test_a_line_that_is_a_region_heads_the_lines_under_it(lexicon: Lexicon) -> None:
    note = """\
        EXAM
        Right knee:
           Inspection: mild effusion
           ROM full
           Lachman negative
        Left knee: no effusion
        Neuro: sensation intact
        Gait: unable to bear weight
        """
    assert placed(facts_in(note, lexicon)) == {
        ("effusion", True, "knee", "right"),
        ("reduced_motion", False, "knee", "right"),
        ("instability_sign", False, "knee", "right"),
        ("effusion", False, "knee", "left"),
        ("sensory_deficit", False, None, None),
        ("inability_to_bear_weight", True, None, None),
    }


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        ("Abd: soft, NT, ND", {("tenderness", False, "abdomen", None)}),
        ("Chest/abd: nontender", {("tenderness", False, "chest", None), ("tenderness", False, "abdomen", None)}),
        ("Pelvis: stable to compression", {("instability_sign", False, "pelvis", None)}),
        ("LLE: shortened and externally rotated", {("deformity", True, "lower_extremity", "left")}),
        ("L hip: TTP gr troch", {("tenderness", True, "hip", "left")}),
        (
            "Extremities: FROM x4",
            {
                ("reduced_motion", False, "upper_extremity", "bilateral"),
                ("reduced_motion", False, "lower_extremity", "bilateral"),
            },
        ),
        (
            "Back: no midline T/L spine tenderness",
            {("midline_bony_tenderness", False, "thoracic", None), ("midline_bony_tenderness", False, "lumbar", None)},
        ),
        ("L shoulder:\n ROM: FF 170, ABD 165, IR T8 - full", {("reduced_motion", False, "shoulder", "left")}),
        ("Vasc: DP/PT 2+", set()),
    ],
)
def test_lines_of_an_examination(line: str, stated: set[tuple[str, object, str, str]], lexicon: Lexicon) -> None:
    assert placed(facts_in(f"EXAM\n{line}\n", lexicon)) == stated


@pytest.mark.parametrize(
    ("note", "stated"),
    [
        ("ROS\nNeuro: Negative for weakness, headaches.", {("weakness_reported", False), ("headache", False)}),
        (
            "HPI: Denies groin numbness. Denies change in urination.",
            {("saddle_anesthesia", False), ("bowel_bladder_dysfunction", False)},
        ),
        ("MDM: DDx also includes contusion of the hip.", {("dx.contusion", None)}),
        ("A: Foot drop not present at eval.", {("foot_drop", True)}),
        ("PLAN: MRI of the knee, not available until Monday.", {("planned_study", True)}),
        ("EXAM\nNeuro: oriented to person, not to date.", {("altered_mental_status", True)}),
        ("EXAM\nGen: A&Ox3", {("altered_mental_status", False)}),
        ("P: Education re: red flags.", set()),
        ("PLAN: Not requesting an EMG at this time.", {("planned_study", False)}),
        ("PLAN: The patient may be a candidate for an injection.", {("injection_planned", True)}),
        ("ED COURSE: NPO after midnight, plan for percutaneous pinning tomorrow.", {("surgery_planned", True)}),
        ("HPI: Has taken nothing for pain.", {("tx.medication", False)}),
        ("EXAM\nLumbar: TTP L5, spasm resolved.", {("tenderness", True), ("spasm", False)}),
        ("EXAM\nBack exam: nontender.", {("tenderness", False)}),
        ("HPI: Was not given any physical therapy.", {("tx.physical_therapy", False)}),
        ("HPI: Physical therapy was not given.", {("tx.physical_therapy", False)}),
        ("HPI: No overhead reaching difficulty.", set()),
        ("EXAM: On examination, gait is normal.", {("gait_abnormal", False)}),
        ("EXAM: Motor exam is normal with no pronator drift.", {("motor_weakness", False)}),
        ("MEDICATIONS: Zanaflex p.r.n. spasm, Advil prn pain.", {("tx.medication", True)}),
        ("SOCIAL HISTORY: Unchanged from the last visit.", set()),
        (
            "STUDIES: Films do not show a fracture, especially given the fact that a revision surgery was performed.",
            {("study.xray", True), ("dx.fracture", False), ("tx.surgery", True)},
        ),
        ("EXAM: The hand examination is unremarkable today.", {("exam_normal", True)}),
        ("HPI: May have had a brief loss of consciousness.", {("loss_of_consciousness", None)}),
        ("HPI: The numbness appears to have improved.", {("numbness", True), ("symptoms_improving", True)}),
        ("HPI: Increased with lifting, prolonged standing or walking.", set()),
        ("NERVE CONDUCTION STUDIES: The sural sensory responses are absent.", {("study.emg_ncs", True)}),
        ("STUDIES: Motor and sensory latencies are prolonged.", set()),
        ("PLAN: Has opted for surgery.", {("surgery_planned", True)}),
        ("HPI: No fever, chills, chest pain.", {("fever_or_weight_loss", False), ("pain", False)}),
        ("HPI: No bowel, bladder dysfunction.", {("bowel_bladder_dysfunction", False)}),
        ("HPI: No tingling, numbness, and weakness.", {("numbness", False), ("weakness_reported", False)}),
        ("HPI: No tingling, numbness, weakness in the arm.", {("numbness", False), ("weakness_reported", False)}),
        ("EXAM: No swelling, positive Spurling.", {("swelling", False), ("spurling_positive", True)}),
        ("EXAM: No swelling, tenderness medially.", {("swelling", False), ("tenderness", True)}),
        ("HPI: No prior injury, right knee pain.", {("trauma_history", False), ("pain", True)}),
        ("HPI: No past medical history, low back pain.", {("pain", True)}),
        ("HPI: No swelling, left arm weakness.", {("swelling", False), ("weakness_reported", True)}),
        ("HPI: No fever, shortness of breath, night sweats.", {("fever_or_weight_loss", False)}),
        ("ALLERGIES\n1. Penicillin.\n2. Elastic bandages.\nMEDICATIONS\n1. Naproxen.", {("tx.medication", True)}),
        ("HPI: Taking Tylenol No. 3 and ibuprofen.", {("tx.medication", True)}),
        (
            "PLAN: Numbness has resolved since the last epidural injection.",
            {("numbness", False), ("tx.injection", True)},
        ),
        ("PAST HISTORY: Unchanged from the last visit.", set()),
        (
            "PLAN: Will obtain an MRI given failure of six weeks of conservative treatment.",
            {("planned_study", True), ("conservative_care_weeks", 6.0), ("conservative_care_helped", False)},
        ),
        ("PLAN: Continue conservative care for six weeks.", set()),
        ("PLAN: Has failed to improve; continue conservative care for six weeks.", {("symptoms_improving", False)}),
        (
            "PLAN: Request an MRI due to failure of conservative care including PT.",
            {("planned_study", True), ("tx.physical_therapy", True), ("conservative_care_helped", False)},
        ),
        ("PLAN: Failed PT, so acupuncture is requested.", {("tx.physical_therapy", True)}),
        ("PLAN: Will start acupuncture given failure of PT.", {("tx.physical_therapy", True)}),
        ("ROS: Denies chest pain or palpitations.", {("pain", False)}),
        ("RADIOLOGY: AP, lateral and oblique views of the hand were normal.", {("study.xray", True)}),
        ("AP: 1. Knee sprain.", {("dx.sprain_strain", True)}),
    ],
)
def test_what_the_words_of_notes_mean(note: str, stated: set[tuple[str, object]], lexicon: Lexicon) -> None:
    assert {(fact.name, fact.value) for fact in facts_in(note, lexicon)} == stated


@pytest.mark.parametrize(
    "system",
    ["Skin and lymphatics:", "Peripheral vascular,", "General musculoskeletal exam reveals", "Extremities -"],
)
def test_a_system_is_of_no_region_that_was_told_before(system: str, lexicon: Lexicon) -> None:
    note = f"EXAM\nHead exam shows no deformity. {system} no swelling."
    assert placed(facts_in(note, lexicon, "swelling")) == {("swelling", False, None, None)}


def test_the_day_of_a_study_that_one_is_compared_with_is_not_its_own(lexicon: Lexicon) -> None:
    note = "STUDIES: Films of the hip show significant progression of arthritis compared to the 2/1/2013 study."
    (films,) = facts_in(note, lexicon, "study.xray")
    (change,) = facts_in(note, lexicon, "significant_change")
    assert (films.date, change.value) == (None, True)
    (older, newer) = facts_in(
        "In comparison with the MRI of 2/1/2013, the MRI of 3/4/2015 is worse.", lexicon, "study.mri"
    )
    assert (str(older.date), str(newer.date)) == ("2013-02-01", "2015-03-04")


def test_the_day_of_an_earlier_paper_is_not_that_of_the_next_sentence(lexicon: Lexicon) -> None:
    note = "COURSE: No significant change from the 9/4/2014 tracing. She is feeling better."
    (better,) = facts_in(note, lexicon, "symptoms_improving")
    assert better.date is None


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("Previous medical history", "past"),
        ("Prior surgical history", "surgeries"),
        ("Present medications", "treatments"),
        ("Functional examination", "examination"),
        ("Course in the ED", "complaints"),
        ("Immunization history", "end"),
    ],
)
def test_a_heading_may_be_worded_in_many_ways(heading: str, part: str, lexicon: Lexicon) -> None:
    (block,) = outline(f"{heading.upper()}:\nNone told.", lexicon).blocks
    assert block.part == part


def test_work_in_a_list_of_plans_is_one_of_them(lexicon: Lexicon) -> None:
    note = "PLAN\n- Work status: modified duty\n- MRI of the left knee\n"
    assert [block.part for block in outline(note, lexicon).blocks] == ["work", "plan"]


@pytest.mark.parametrize(
    ("text", "grades"),
    [
        ("Left EHL: [ ] 4/5 [x] 5/5 today, was 3/5", {(False, 5)}),
        ("Left EHL today [ ] 4/5 [x] 3/5 was [ ] 5/5", {(True, 3)}),
    ],
)
def test_grades_of_boxes_that_nobody_ticked_are_none(text: str, grades: set[object], lexicon: Lexicon) -> None:
    told = facts_of_note(text, lexicon)
    assert {(fact.value, fact.measure) for fact in told if fact.name == "motor_weakness"} == grades
