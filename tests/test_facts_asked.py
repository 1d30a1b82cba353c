"""Every fact that a criterion asks for is read from text, follows from others, or is left to people for a reason."""

from pathlib import Path

from guidecheck.guideline import Library

SOURCE = Path(__file__).parents[1] / "src" / "guidecheck"

LEFT_TO_PEOPLE = {
    "acute_change_on_old_brain_disease": "what was there before, and how fast the state changed, is weighed",
    "agrees_to_invasive_treatment": "a wish for a treatment is told of one at a time, and of no lesion yet to be found",
    "emergency_setting": "a visit to an emergency department is told of the past as well",
    "films_show_internal_derangement": "which of the signs on films mean a derangement is a judgement",
    "findings_discordant": "whether symptoms and findings agree is a judgement over all of them",
    "findings_point_to_diagnosis": "whether history and examination point to a diagnosis is a judgement",
    "heel_pain_with_swollen_toes": "two findings at once, which notes tell apart",
    "hip_osteoarthritis_risk": "a risk is weighed from many facts",
    "lesion_correctable": "whether a treatment is known to correct a lesion is no matter of the record",
    "months_since_crps": "a note repeats the diagnosis without the day on which it was made",
    "operation_approved": "the claims file knows it",
    "optimised_hip_protocol_3t": "the imaging facility knows its protocol",
    "recent_puncture_or_operation": "which procedure is recent enough to bring an infection is a judgement",
    "specific_anatomic_defect": "which defect an operation is for is told in the plan of the surgeon",
    "surgeon_questions_hernia": "who asks is told by the letterhead",
    "surgery_agreed": "a plan that patient and surgeon share is told as planned surgery",
}


def test_every_fact_asked_for_is_read_or_follows_or_is_left_to_people(library: Library) -> None:
    facts = library.vocabulary.facts
    asked = {
        comparison.fact
        for guideline in library.guidelines.values()
        for recommendation in guideline.recommendations
        for comparison in recommendation.program.comparisons()
    }
    follows = {
        name
        for fact in facts.values()
        for name in (*fact.if_yes, *fact.if_no, fact.planned, fact.counts, fact.suspected)
    }
    deriving = [*(SOURCE / "derived").glob("*.py"), SOURCE / "nerve_roots.py"]
    derived = "".join(path.read_text(encoding="utf-8") for path in deriving)
    open_ = {
        name
        for name in asked - follows
        if not (facts[name].assembly or facts[name].computed or facts[name].counts or f'"{name}"' in derived)
    }
    assert open_ == LEFT_TO_PEOPLE.keys()
