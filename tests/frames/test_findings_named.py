"""Findings, treatments and injuries by the words that radiologists, surgeons and clinics commonly use for them."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("MRI: the L3-4 disc is desiccated.", "dx.degenerative", {"+ lumbar"}),
        ("X-rays show narrowing of the C5-6 disc space.", "dx.degenerative", {"+ cervical"}),
        ("There is facet joint hypertrophy at L3-4.", "dx.degenerative", {"+ lumbar"}),
        ("L2-3: mild diffuse bulge.", "dx.disc_herniation", {"+ lumbar"}),
        ("At C6-7 the disc protrudes by 2 mm.", "dx.disc_herniation", {"+ cervical"}),
        ("The C4-5 foramina are moderately narrowed.", "dx.stenosis", {"+ cervical"}),
        ("C4-5: the canal and neural foramina are patent.", "dx.stenosis", {"- cervical"}),
        ("There is a grade I slip of L4 on L5.", "dx.spondylolisthesis", {"+ lumbar"}),
        ("The disc displaces the S1 nerve root.", "dx.radiculopathy", {"+ lumbar"}),
        ("There is a T12 compression deformity.", "dx.fracture", {"+ thoracic"}),
        ("Fraying of the posterior labrum of the left shoulder.", "dx.labral_tear", {"+ left shoulder"}),
        ("The ACL and PCL of the right knee are intact.", "dx.ligament_tear", set()),
        ("MRI of the right knee: the ACL and PCL are intact.", "dx.ligament_tear", {"- right knee"}),
        ("Right knee: radial tear, posterior horn, lateral meniscus.", "dx.meniscal_tear", {"+ right knee"}),
        ("X-rays of the left hip: the joint space is narrowed.", "dx.osteoarthritis", {"+ left hip"}),
        ("Left knee: full-thickness cartilage loss.", "dx.osteoarthritis", {"+ left knee"}),
        ("Left De Quervain's.", "dx.tendinopathy", {"+ left wrist"}),
        ("Possible inguinal hernia.", "dx.hernia", {"? abdomen"}),
    ],
)
def test_what_films_show_by_its_common_words(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The left knee was aspirated and injected.", "tx.injection", {"+ left knee"}),
        ("A left carpal tunnel injection was given.", "dx.carpal_tunnel", set()),
        ("He has never seen a chiropractor.", "tx.chiropractic", {"-"}),
        ("Treatment so far: none.", "no_treatment_yet", {"+"}),
        ("Failed back surgery syndrome, lumbar.", "tx.surgery", {"+ lumbar"}),
        ("OLIF at L4-5 was performed.", "tx.surgery", {"+ lumbar"}),
        ("His foot was pinned under a pallet.", "tx.surgery", set()),
        ("Request authorization for left knee arthroscopic debridement.", "surgery_planned", {"+ left knee"}),
    ],
)
def test_what_was_done_by_its_common_words(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "mechanism"),
    [
        ("She fell about 6 feet.", "fall"),
        ("A pallet dropped onto his left foot.", "direct_blow"),
        ("He was hurt: a load of pipe in his arms slid and came down across the right shin.", "direct_blow"),
        ("He was hurt when he slipped and came down across a rail.", "fall"),
        ("She banged her knee on a drawer.", "direct_blow"),
        ("Her hand got caught in a conveyor.", "crush"),
        ("He was exposed to fumes.", "other"),
    ],
)
def test_how_it_happened_in_a_sentence_of_its_own(text: str, mechanism: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert [fact.value for fact in facts if fact.name == "injury_mechanism"] == [mechanism]


@pytest.mark.parametrize(
    "purpose",
    [
        "to confirm a labral tear",
        "to determine if there is a labral tear",
        "to ascertain the presence of a labral tear",
    ],
)
def test_a_study_to_confirm_leaves_the_diagnosis_open(purpose: str, lexicon: Lexicon) -> None:
    text = f"MRI of the right hip {purpose}."
    assert told(text, "dx.labral_tear", lexicon) == {"? right hip"}
    assert told(text, "reason_rule_out", lexicon) == {"labral tear right hip"}
