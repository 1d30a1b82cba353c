"""What decisions on appeals tell of a record: denials in other words, what only looks like a finding, and whose day."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import told


def chosen(text: str, name: str, lexicon: Lexicon) -> set[str]:
    """The words or days that a text states under a name."""
    return {str(fact.value) for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize("found", ["evidence", "clinical evidence", "sign", "indication"])
@pytest.mark.parametrize("to", ["to support", "to substantiate", "to confirm", "on examination to suggest"])
@pytest.mark.parametrize(
    ("flag", "name"), [("cauda equina syndrome", "cauda_equina_signs"), ("a fracture", "dx.fracture")]
)
def test_what_nothing_supports_is_not_there(found: str, to: str, flag: str, name: str, lexicon: Lexicon) -> None:
    assert told(f"There was no {found} {to} {flag}.", name, lexicon) == {"-"}
    assert told("There is no evidence to support the use of acupuncture.", "tx.acupuncture", lexicon) == set()


@pytest.mark.parametrize("who", ["He", "The patient", "The worker", "They"])
@pytest.mark.parametrize(
    ("what", "name"), [("a loss of consciousness", "loss_of_consciousness"), ("a headache", "headache")]
)
def test_a_patient_denies_one_of_a_kind(who: str, what: str, name: str, lexicon: Lexicon) -> None:
    assert told(f"{who} denied {what}.", name, lexicon) == {"-"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Care included facet blocks, weight loss, ice and therapy.", "fever_or_weight_loss", set()),
        ("Treatment has included weight loss, NSAIDs and a brace.", "fever_or_weight_loss", set()),
        ("Treatment has included weight loss, NSAIDs and a brace.", "tx.medication", {"+"}),
        ("She reports chills, night sweats and weight loss.", "fever_or_weight_loss", {"+"}),
        ("There is no weight loss, and therapy helped.", "fever_or_weight_loss", {"-"}),
        ("X-rays showed a broken screw at L5.", "dx.fracture", set()),
        ("The fractured left fixation rod is stable.", "dx.fracture", set()),
        ("She has a nonunion of the lumbar fusion.", "dx.fracture", set()),
        ("She has a nonunion of the lumbar fusion.", "fusion_status_uncertain", {"+ lumbar"}),
        ("X-rays of the left wrist showed a nonunion.", "dx.fracture", {"+ left wrist"}),
        ("CT of the head showed cortical atrophy.", "atrophy", set()),
        ("There is atrophy of the left calf.", "atrophy", {"+ left lower_extremity"}),
        ("The EMG showed membrane instability.", "instability_sign", set()),
        ("He was hurt in the course and scope of his employment.", "tx.surgery", set()),
        ("He had a scope of the left knee.", "tx.surgery", {"+ left knee"}),
        ("She was given non-steroid anti-inflammatory agents.", "tx.medication", {"+"}),
        ("His pain was not responsive to ibuprofen.", "tx.medication", {"+"}),
        ("Pain ran from the neck to half way down the back.", "symptoms_improving", set()),
        ("Side effects of the medication included vomiting.", "vomiting", set()),
        ("The wife reported that the patient was confused.", "altered_mental_status", {"+"}),
        ("His mother has diabetes.", "diabetes", set()),
        ("I could detect no muscle wasting.", "atrophy", {"-"}),
        ("He was booked for a lumbar MRI but the scan had not been done.", "study.mri", {"- lumbar"}),
        ("He denied headache, chest pain, fainting, nausea, vomiting, or numbness.", "numbness", {"-"}),
        (
            "He has weakness of the left hand and inability to move the right shoulder.",
            "reduced_motion",
            {"+ right shoulder"},
        ),
        ("There was unsteadiness of gait.", "gait_abnormal", {"+"}),
        ("He walked with a stooped posture.", "gait_abnormal", {"+"}),
        ("She has a prolapsed lumbar intervertebral disc.", "dx.disc_herniation", {"+ lumbar"}),
        ("There was nothing on examination to support infection.", "infection_suspected", {"-"}),
        ("The evidence fails to support cauda equina syndrome.", "cauda_equina_signs", {"-"}),
        ("She had spasm and neurologically intact lower extremities.", "spasm", {"+"}),
        ("She had spasm and neurologically intact lower extremities.", "neuro_deficit", {"- lower_extremity"}),
        ("There was equal calf circumference.", "atrophy", {"- lower_extremity"}),
        ("He had a facet injection at L4-5 on the left.", "tx.injection", {"+ left lumbar"}),
        ("She had a laminectomy at C5/6 on the right.", "tx.surgery", {"+ right cervical"}),
        ("The left sacroiliac joint is tender. Range of motion is decreased.", "reduced_motion", {"+"}),
        ("The left knee is tender. Range of motion is decreased.", "reduced_motion", {"+ left knee"}),
        ("He was referred for evaluation for an injection.", "reason_rule_out", set()),
        ("He had a spinal cord stimulator placed and later removed.", "mri_contraindication", {"-"}),
        ("He has a spinal cord stimulator.", "mri_contraindication", {"+"}),
    ],
)
def test_words_of_a_record_are_what_they_tell(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize("spread", ["radiating", "radicular", "shooting"])
@pytest.mark.parametrize(
    ("limb", "place"), [("left leg", "left lower_extremity"), ("bilateral arm", "bilateral upper_extremity")]
)
def test_pain_spreads_to_the_limb_it_is_of(spread: str, limb: str, place: str, lexicon: Lexicon) -> None:
    text = f"He has spasm of the right knee and {spread} {limb} pain."
    assert told(text, "radiating_pain", lexicon) == {f"+ {place}"}
    assert told("He has radiating low back pain.", "radiating_pain", lexicon) == {"+"}


@pytest.mark.parametrize("little", ["minimal", "little", "no"])
@pytest.mark.parametrize("relief", ["pain relief", "symptomatic relief", "temporary pain relief"])
def test_little_relief_is_no_improvement(little: str, relief: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"He had a lumbar ESI with {little} {relief}.", lexicon)
    assert {fact.result for fact in facts if fact.name == "tx.injection"} == {"not_improved"}


@pytest.mark.parametrize("doctor", ["Dr. R", "Dr. L", "Dr R"])
def test_the_initial_of_a_doctor_is_no_side(doctor: str, lexicon: Lexicon) -> None:
    text = f"{doctor} gave her a knee injection. R shoulder pain persists."
    for facts in (facts_of_text(text, lexicon), facts_of_note(text, lexicon)):
        assert {fact.side for fact in facts if fact.name == "tx.injection"} == {None}
        assert {fact.side for fact in facts if fact.name == "pain"} == {"right"}


@pytest.mark.parametrize(
    ("advice", "status"),
    [
        ("recommended that they remain off work for a week", "off"),
        ("advised her to stay off of work", "off"),
        ("recommended modified duty", "modified"),
        ("recommended two weeks off work", "off"),
    ],
)
def test_work_that_a_doctor_recommends_is_the_status(advice: str, status: str, lexicon: Lexicon) -> None:
    assert chosen(f"The physician {advice}.", "work_status", lexicon) == {status}
    assert chosen("He is to return to modified duty if it is offered.", "work_status", lexicon) == set()


@pytest.mark.parametrize("cannot", ["not able to sit, stand, or twist", "unable to bend, lift or twist"])
def test_what_someone_cannot_do_is_no_manner_of_injury(cannot: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(f"On 1/10/2022, he was {cannot} without pain.", lexicon)}
    assert names.isdisjoint({"injury_mechanism", "injury_date"})


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 3/4/2015 he fell on his back.", {"2015-03-04"}),
        ("On 3/4/2015, Dr. Smith noted that he fell on his back.", set()),
        ("Seen on 3/4/2015 after he fell on his back.", set()),
    ],
)
def test_the_day_of_who_tells_it_is_not_that_of_the_injury(text: str, day: set[str], lexicon: Lexicon) -> None:
    assert {str(fact.value) for fact in facts_of_note(text, lexicon) if fact.name == "injury_date"} == day


@pytest.mark.parametrize("state", ["positive for tremors of the right arm", "unable to use the left hand"])
def test_a_state_on_a_day_is_no_injury(state: str, lexicon: Lexicon) -> None:
    assert chosen(f"On 7/7/2017, he was {state}.", "injury_date", lexicon) == set()


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("She sought medical treatment from her physician on 2/1/2021.", "2021-02-01"),
        ("He sought care on 2/1/2021.", "2021-02-01"),
        ("On 2/1/2021 Dr. K performed a lumbar fusion.", "None"),
        ("He was seen on 2/1/2021. Since then he has worked.", "None"),
    ],
)
def test_a_visit_lends_its_day_and_an_operation_does_not(before: str, day: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"{before} There is tenderness of the neck.", lexicon)
    assert {str(fact.date) for fact in facts if fact.name == "tenderness"} == {day}


@pytest.mark.parametrize("read", ["the results were reported as negative", "it was reported as normal"])
def test_a_study_is_of_the_day_it_was_undergone(read: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"On 7/17/2013, the worker underwent a brain CT and {read}.", lexicon)
    assert {str(fact.date) for fact in facts if fact.name == "study.ct"} == {"2013-07-17"}


def test_what_fell_on_someone_is_a_blow_where_it_lands(lexicon: Lexicon) -> None:
    text = "On 12/4/2014 a case of jars fell and landed on top of her head."
    assert chosen(text, "injury_mechanism", lexicon) == {"direct_blow"}


@pytest.mark.parametrize(
    "while_", ["Between May 2012 and June 2013 she had no treatment.", "She had no treatment from 2012 to 2013."]
)
def test_a_time_without_treatment_is_not_all_the_time(while_: str, lexicon: Lexicon) -> None:
    assert told(while_, "no_treatment_yet", lexicon) == set()
    assert told("She has had no treatment since the injury.", "no_treatment_yet", lexicon) == {"+"}


@pytest.mark.parametrize(
    ("happened", "manner"),
    [
        ("On 1/13/2017 he sustained a low back injury during a motor vehicle accident.", "mva"),
        ("On 1/13/2017 she tumbled backwards onto the floor.", "fall"),
    ],
)
def test_the_manner_of_an_injury_is_told_with_it(happened: str, manner: str, lexicon: Lexicon) -> None:
    assert chosen(happened, "injury_mechanism", lexicon) == {manner}
