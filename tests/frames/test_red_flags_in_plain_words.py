"""Red flags as patients tell them, and their denials."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

BLADDER, TRAUMA = "bowel_bladder_dysfunction", "significant_trauma"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He cannot hold his urine.", BLADDER),
        ("He has no control over his bladder.", BLADDER),
        ("His bladder control has worsened.", BLADDER),
        ("He cannot empty his bladder.", BLADDER),
        ("His bladder does not empty.", BLADDER),
        ("Urine dribbles without his noticing.", BLADDER),
        ("He must strain to urinate.", BLADDER),
        ("He does not feel when his bladder is full.", BLADDER),
        ("He has to wear diapers.", BLADDER),
        ("A Foley was placed for retention.", BLADDER),
        ("He is numb between the legs.", "saddle_anesthesia"),
        ("He has drenching sweats.", "fever_or_weight_loss"),
        ("He is losing weight without dieting.", "fever_or_weight_loss"),
        ("He shoots heroin.", "iv_drug_use"),
        ("He has used steroids for years.", "chronic_steroid_use"),
        ("He takes methotrexate.", "immunosuppression"),
        ("He fell two stories.", TRAUMA),
        ("He fell from the third floor.", TRAUMA),
        ("A truck ran over him.", TRAUMA),
        ("He was crushed between two trucks.", TRAUMA),
        ("He was in a head-on collision.", TRAUMA),
        ("His strength continues to decline.", "progressive_deficit"),
        ("Strength fell from 5/5 to 3/5.", "progressive_deficit"),
        ("The foot drop is worsening.", "progressive_deficit"),
        ("The wound is draining pus.", "wound_drainage"),
        ("The incision oozes.", "wound_drainage"),
        ("The dorsalis pedis pulse is not palpable.", "pulse_deficit"),
        ("No pulse could be felt at the ankle.", "pulse_deficit"),
        ("His gait is spastic.", "myelopathy_signs"),
        ("He threw up several times.", "repeated_vomiting"),
        ("He remembers nothing until the hospital.", "amnesia"),
        ("He could not take four steps.", "inability_to_bear_weight"),
        ("He cannot fully extend the locked knee.", "locked_joint"),
        ("Active elevation is impossible.", "active_elevation_lost"),
    ],
)
def test_a_red_flag_is_told_in_plain_words(text: str, name: str, lexicon: Lexicon) -> None:
    assert "+" in {each[:1] for each in told(text, name, lexicon)}, text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He has no trouble holding his urine.", BLADDER),
        ("He can empty his bladder.", BLADDER),
        ("He does not strain to urinate.", BLADDER),
        ("He does not need diapers.", BLADDER),
        ("A catheter was placed during surgery.", BLADDER),
        ("He lost weight by dieting.", "fever_or_weight_loss"),
        ("He never used IV drugs.", "iv_drug_use"),
        ("The deficit is not worsening.", "progressive_deficit"),
        ("There is no pus from the wound.", "wound_drainage"),
        ("The dorsalis pedis pulse is palpable.", "pulse_deficit"),
        ("The gait is not spastic.", "myelopathy_signs"),
        ("He can actively raise his arm.", "active_elevation_lost"),
        ("He works on the third floor.", TRAUMA),
        ("He was not hit by a car.", TRAUMA),
        ("His mother was hit by a car.", TRAUMA),
    ],
)
def test_none_is_there_where_it_is_denied_or_another_thing(text: str, name: str, lexicon: Lexicon) -> None:
    assert "+" not in {each[:1] for each in told(text, name, lexicon)}, text
