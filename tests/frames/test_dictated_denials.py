"""What dictated reports deny in whole sentences, and what they call done, to come, or not there at all."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text


def told(line: str, lexicon: Lexicon) -> set[str]:
    facts = [fact for fact in facts_of_note(line, lexicon) if isinstance(fact.value, bool)]
    return {f"{'+' if fact.value else '-'} {fact.name}" for fact in facts}


@pytest.mark.parametrize(
    "denial",
    [
        "He has not noticed",
        "He has not noticed any",
        "She has never developed any",
        "He denies, however, any",
        "He denied, though, having",
        "She denies at this time any",
        "He does not feel that he is having any",
        "She does not believe that she has",
        "He does not report that he has had any",
    ],
)
@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("numbness or weakness", ("numbness", "weakness_reported")),
        ("numbness, dizziness or weakness", ("numbness", "dizziness", "weakness_reported")),
        ("difficulty voiding", ("bowel_bladder_dysfunction",)),
        ("bowel or bladder problems", ("bowel_bladder_dysfunction",)),
    ],
)
def test_a_denial_in_a_whole_sentence_reaches_all_it_lists(
    denial: str, listed: str, names: tuple[str, ...], lexicon: Lexicon
) -> None:
    for line in (f"{denial} {listed}.", f"HPI: Left knee pain. {denial} {listed}."):
        found = told(line, lexicon)
        assert {f"- {name}" for name in names} <= found, line
        assert found.isdisjoint(f"+ {name}" for name in names), line


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("There is no clear-cut history that she lost consciousness.", {"- loss_of_consciousness"}),
        ("There is no definite history that he had blacked out.", {"- loss_of_consciousness"}),
        ("There is no reliable recollection of loss of consciousness.", {"- loss_of_consciousness"}),
        ("I do not suspect any sort of other illness such as a tumor.", {"- tumor_suspected"}),
        ("We do not suspect infection or fracture.", {"- infection_suspected", "- dx.fracture"}),
        ("I am not suspicious of a fracture.", {"- fracture_suspected"}),
        ("There are no clinical fractures.", {"- dx.fracture"}),
        ("There is no clinical fracture of the foot.", {"- dx.fracture"}),
        ("Straight leg raise is negative both seated and supine for any radiculopathy.", {"- dx.radiculopathy"}),
        ("Therapy was not carried out.", {"- tx.physical_therapy"}),
        ("The injection was never carried out.", {"- tx.injection"}),
        ("I suspect a fracture.", {"+ fracture_suspected"}),
        ("Clinical scaphoid fracture.", {"+ fracture_suspected"}),
        ("She did undergo physical therapy.", {"+ tx.physical_therapy"}),
        ("He did undergo a right total knee replacement.", {"+ tx.surgery"}),
        ("She did undergo an MRI of the neck.", {"+ study.mri"}),
        ("She did not undergo surgery.", {"- tx.surgery"}),
        ("There is varus deformity, healed arthroscopic scars.", {"+ deformity"}),
        ("There is swelling, well-healed surgical incision.", {"+ swelling"}),
        ("The fracture is well healed.", {"- dx.fracture"}),
        ("Pain is down from 8/10 to 4/10.", {"+ symptoms_improving"}),
        ("He does not feel that he has improved; the right knee is swollen.", {"- symptoms_improving", "+ swelling"}),
        ("She does not feel she has improved and has back pain.", {"- symptoms_improving", "+ pain"}),
    ],
)
def test_it_is_told_as_it_is_meant(line: str, facts: set[str], lexicon: Lexicon) -> None:
    found = told(line, lexicon)
    assert facts <= found
    assert found.isdisjoint({f"{'+' if fact[0] == '-' else '-'}{fact[1:]}" for fact in facts})


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("She is reluctant to go through any surgical procedure.", {"tx.surgery", "surgery_planned"}),
        ("He is hesitant about having surgery.", {"tx.surgery", "surgery_planned"}),
        ("She was reluctant to have another injection.", {"tx.injection", "injection_planned"}),
        ("The pain goes down the thigh, down from the right hip to the foot.", {"symptoms_improving"}),
        ("He rates the pain at 7/10 on a scale of 0 to 10, 10 being worse.", {"symptoms_worsening"}),
        ("He is progressing along with physical therapy.", {"symptoms_worsening"}),
        ("The patient was resting comfortably.", {"tx.activity_modification"}),
        ("Pain is better when she is resting.", {"tx.activity_modification"}),
        ("She has deficits in endurance and functional mobility.", {"reduced_motion"}),
        ("MR signal of the bone marrow is normal.", {"sex"}),
        ("The signal does not extend through an articular surface.", {"reduced_motion", "radiating_pain"}),
        ("The peroneal tendon is intact, extending to the base of the fifth metatarsal.", {"radiating_pain", "pain"}),
        ("There is a scar extending down the left forearm.", {"radiating_pain", "pain"}),
        ("Fluid extends into the subacromial space.", {"radiating_pain"}),
        ("Reflexes were 2+ in the upper extremities, 3+ at the knees.", {"motor_weakness"}),
        ("Reflexes: 2+ in the arms, 3+ in the legs.", {"motor_weakness"}),
        ("SHORT-TERM GOALS TO BE ACHIEVED IN TWO WEEKS:\n1. Report 25% improvement.", {"symptoms_improving"}),
        ("LONG-TERM GOALS IN 6 WEEKS:\n1. Independent with home exercise program.", {"tx.home_exercise"}),
    ],
)
def test_nothing_is_told_of_what_is_only_named(line: str, names: set[str], lexicon: Lexicon) -> None:
    assert names.isdisjoint(fact.name for fact in facts_of_note(line, lexicon))


@pytest.mark.parametrize(
    "line",
    ["Tendon pain extends to the left foot.", "Burning over the scar, extending into the left foot."],
)
def test_a_pain_may_go_along_a_structure(line: str, lexicon: Lexicon) -> None:
    found = {(fact.name, fact.region, fact.side) for fact in facts_of_text(line, lexicon)}
    assert ("radiating_pain", "foot", "left") in found


def test_strength_of_a_limb_is_told_beside_reflexes(lexicon: Lexicon) -> None:
    found = facts_of_note("Reflexes 2+ in the arms, left leg 4/5.", lexicon)
    assert ("motor_weakness", "lower_extremity", "left", 4) in {
        (fact.name, fact.region, fact.side, fact.measure) for fact in found
    }
