"""Words that look like one thing and tell another: an operation only looked at, a comparison, a day after a count."""

from collections.abc import Mapping

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

SIGNS: Mapping[object, str] = {True: "+", False: "-", None: "?"}


def told(text: str, lexicon: Lexicon) -> dict[str, set[str]]:
    """What a note states, by name: the answer with its place and measure."""
    found: dict[str, set[str]] = {}
    for fact in facts_of_note(text, lexicon):
        parts = (SIGNS.get(fact.value, ""), fact.side, fact.region, fact.measure, fact.result)
        found.setdefault(fact.name, set()).add(" ".join(str(part) for part in parts if part))
    return found


@pytest.mark.parametrize("study", ["CT", "CT of the cervical spine", "An X-ray"])
@pytest.mark.parametrize("purpose", ["to assess fusion", "to evaluate the fusion", "to confirm fusion"])
def test_an_operation_that_a_study_looks_at_is_not_planned(study: str, purpose: str, lexicon: Lexicon) -> None:
    assert "surgery_planned" not in told(f"Plan: {study} {purpose}.", lexicon)


@pytest.mark.parametrize("care", ["surgery", "a lumbar fusion", "an operation"])
@pytest.mark.parametrize("words", ["There is no indication for {}.", "I see no clear indication for {}."])
def test_what_nothing_calls_for_is_not_planned(words: str, care: str, lexicon: Lexicon) -> None:
    facts = told(words.format(care), lexicon)
    assert {answer[0] for answer in facts["surgery_planned"]} == {"-"}
    assert "tx.surgery" not in facts


@pytest.mark.parametrize("level", ["L4-5", "L3-S1", "C5-6", "Lumbar", "Posterior cervical"])
def test_a_decompression_of_the_spine_is_an_operation(level: str, lexicon: Lexicon) -> None:
    facts = told(f"{level} decompression is planned.", lexicon)
    assert {answer[0] for answer in facts["surgery_planned"]} == {"+"}
    assert "surgery_planned" not in told("Spinal decompression therapy is planned.", lexicon)


@pytest.mark.parametrize("verb", ["is worse than", "is worse than the", "remains worse than his"])
def test_a_place_that_hurts_more_than_another_grows_no_worse(verb: str, lexicon: Lexicon) -> None:
    assert "symptoms_worsening" not in told(f"Leg pain {verb} low back pain.", lexicon)
    assert "symptoms_worsening" in told("Leg pain is worse than at the last visit.", lexicon)


@pytest.mark.parametrize("excepting", ["apart from", "except for", "aside from"])
def test_what_is_unchanged_but_for_something_has_changed(excepting: str, lexicon: Lexicon) -> None:
    assert "significant_change" not in told(f"The examination is unchanged {excepting} new weakness.", lexicon)
    assert "significant_change" in told("The examination is unchanged.", lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Physical therapy was completed 9/14/2016.", "+"),
        ("Six weeks of physical therapy (completed 9/14/2016).", "+"),
        ("PT completed 9 of 14 visits.", "+ 9"),
        ("He attended PT, 7 of 12 sessions.", "+ 7"),
    ],
)
def test_sessions_are_counted_and_days_are_not(text: str, expected: str, lexicon: Lexicon) -> None:
    assert told(text, lexicon)["tx.physical_therapy"] == {expected}


@pytest.mark.parametrize(
    "words", ["none with lasting benefit", "none gave sustained relief", "none brought any relief"]
)
def test_none_that_helped_tells_of_each_in_the_list(words: str, lexicon: Lexicon) -> None:
    facts = told(f"Treatments have included physical therapy, acupuncture and naproxen, {words}.", lexicon)
    for name in ("tx.physical_therapy", "tx.acupuncture", "tx.medication"):
        assert facts[name] == {"+ not_improved"}


@pytest.mark.parametrize(
    ("words", "result"),
    [
        ("None of these helped.", "not_improved"),
        ("Neither gave lasting relief.", "not_improved"),
        ("None of them has been beneficial.", "not_improved"),
        ("All of these helped.", "improved"),
        ("These did not help.", "not_improved"),
    ],
)
def test_what_all_treatments_brought_may_stand_behind_them(words: str, result: str, lexicon: Lexicon) -> None:
    facts = told(f"She has had physical therapy and naproxen. {words}", lexicon)
    assert facts["tx.physical_therapy"] == facts["tx.medication"] == {f"+ {result}"}


@pytest.mark.parametrize(
    "words", ["All symptoms have improved.", "These symptoms are better.", "Both knees have improved."]
)
def test_what_complaints_do_is_no_response(words: str, lexicon: Lexicon) -> None:
    assert told(f"She has had physical therapy. {words}", lexicon)["tx.physical_therapy"] == {"+"}


@pytest.mark.parametrize(
    "words", ["negative for metastasis", "clear of metastatic disease", "no evidence of metastasis"]
)
def test_a_study_may_clear_an_old_cancer(words: str, lexicon: Lexicon) -> None:
    facts = told(f"He had lymphoma in 2009. A bone scan in 2015 showed him {words}.", lexicon)
    assert (facts["cancer_history"], facts["tumor_workup_negative"]) == ({"+"}, {"+"})


@pytest.mark.parametrize("healed", ["healed", "yet healed", "fully healed", "yet completely united", "fully resolved"])
@pytest.mark.parametrize("verb", ["has not", "is not", "was not", "had not"])
def test_what_has_not_healed_is_there(verb: str, healed: str, lexicon: Lexicon) -> None:
    for name, text in (("dx.fracture", "The fracture"), ("dx.sprain_strain", "His sprain")):
        assert told(f"{text} {verb} {healed}.", lexicon)[name] == {"+"}


@pytest.mark.parametrize("solid", ["is not solid", "is not yet solid", "has not fully united", "not yet consolidated"])
def test_a_fusion_that_is_not_solid_is_in_doubt(solid: str, lexicon: Lexicon) -> None:
    facts = told(f"X-rays show good hardware; the fusion {solid}.", lexicon)
    assert facts["fusion_status_uncertain"] == {"+"}
    assert facts["study.xray"] == {"+ abnormal"}
    assert told(f"The fusion {solid} on CT.", lexicon)["study.ct"] == {"+"}


@pytest.mark.parametrize("study", ["MRI of the lumbar spine", "CT of the head", "X-ray of the left ankle"])
def test_a_study_that_is_asked_for_at_once_was_not_done(study: str, lexicon: Lexicon) -> None:
    for text in (f"STAT {study}.", f"Treatment: soft collar; STAT {study}.", f"Will send for a stat {study}."):
        facts = told(text, lexicon)
        assert "planned_study" in facts, text
        assert not any(name.startswith("study.") for name in facts), text
    assert "planned_study" not in told(f"STAT {study} was negative.", lexicon)


@pytest.mark.parametrize("test", [("Spurling's", "spurling_positive"), ("SLR", "slr_positive")])
@pytest.mark.parametrize("unsure", ["equivocal", "inconclusive", "indeterminate"])
def test_a_test_may_be_unsure_on_one_side_alone(test: tuple[str, str], unsure: str, lexicon: Lexicon) -> None:
    words, name = test
    assert told(f"{words} {unsure} on the right, negative on the left.", lexicon)[name] == {"? right", "- left"}
    assert told(f"{words} is positive on the left and {unsure} on the right.", lexicon)[name] == {"+ left", "? right"}


@pytest.mark.parametrize("who", ["Returns for", "He returns for", "The patient returned for", "HPI: Returns for"])
def test_who_returns_for_a_complaint_has_it(who: str, lexicon: Lexicon) -> None:
    assert told(f"{who} low back pain 6/10 with numbness of the left calf.", lexicon)["numbness"] == {
        "+ left lower_extremity"
    }
    assert "numbness" not in told("Return for new numbness.", lexicon)
    assert "numbness" not in told("Return if numbness develops.", lexicon)


@pytest.mark.parametrize("reflexes", ["Reflexes", "DTRs"])
@pytest.mark.parametrize("where", ["in the legs", "in both lower extremities", "in the left arm"])
def test_a_grade_of_reflexes_is_none_of_strength(reflexes: str, where: str, lexicon: Lexicon) -> None:
    facts = told(f"{reflexes} 3+ {where}.", lexicon)
    assert "motor_weakness" not in facts
    assert "reflex_abnormal" in facts


@pytest.mark.parametrize("heel", ["his left heel", "the right heel", "his heels", "her right toes"])
def test_who_cannot_walk_on_the_heels_is_weak(heel: str, lexicon: Lexicon) -> None:
    facts = told(f"EXAM: Cannot walk on {heel}.", lexicon)
    assert "motor_weakness" in facts
    assert "inability_to_bear_weight" not in facts


@pytest.mark.parametrize(
    "words",
    ["was of poor quality because of motion", "was limited by patient motion", "was degraded by motion artifact"],
)
def test_a_patient_who_moved_in_the_scanner_moves_well(words: str, lexicon: Lexicon) -> None:
    facts = told(f"The lumbar MRI {words}.", lexicon)
    assert facts["study.mri"] == {"+ lumbar nondiagnostic"}
    assert "reduced_motion" not in facts


def test_a_flare_after_something_is_no_factor(lexicon: Lexicon) -> None:
    assert told("Flare after lifting at home.", lexicon)["symptoms_worsening"] == {"+"}
    assert "symptoms_worsening" not in told("Worse after lifting.", lexicon)


@pytest.mark.parametrize("alone", ["Saddle anesthesia.", "Progressive weakness.", "Progressive motor deficit."])
def test_a_red_flag_alone_in_its_line_is_stated(alone: str, lexicon: Lexicon) -> None:
    facts = told(f"Impression:\n{alone}\n", lexicon)
    assert {"+"} in (facts.get("saddle_anesthesia"), facts.get("progressive_deficit"))


@pytest.mark.parametrize("level", ["L5", "left L4", "C7", "S1"])
@pytest.mark.parametrize("loss", ["motor deficit", "weakness", "motor loss"])
def test_a_deficit_of_a_root_may_progress(level: str, loss: str, lexicon: Lexicon) -> None:
    assert told(f"There is a progressive {level} {loss}.", lexicon)["progressive_deficit"] == {"+"}


@pytest.mark.parametrize("test", ["ESR", "CRP", "The sed rate"])
@pytest.mark.parametrize("found", ["elevated", "is elevated", "was high", ": abnormal", "was markedly raised"])
def test_a_laboratory_value_may_be_called_high_behind_its_name(test: str, found: str, lexicon: Lexicon) -> None:
    assert told(f"{test} {found}.", lexicon)["lab_abnormal"] == {"+"}


@pytest.mark.parametrize("place", ["right hand", "left shoulder", "right arm"])
def test_a_pain_behind_where_another_goes_is_its_own(place: str, lexicon: Lexicon) -> None:
    facts = told(f"Neck pain with radiation to the {place}, and low back pain without numbness.", lexicon)
    assert len(facts["radiating_pain"]) == 1
    assert facts["pain"] == {"+ cervical", "+ lumbar"}
