"""What is told of relatives, another study, an illness of the past, a status that is over, other questions."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text


def stated(text: str, lexicon: Lexicon, *, letter: bool = False) -> set[tuple[str, object]]:
    """The names and values of what a note states."""
    read = facts_of_text if letter else facts_of_note
    return {(fact.name, fact.value) for fact in read(text, lexicon)}


@pytest.mark.parametrize(
    "frame",
    [
        "History of {x} in his {r}.",
        "{x} in the {r}.",
        "{x} ({r}).",
        "{x} runs in the family.",
        "He has no complaints; FH positive for {x}.",
    ],
)
def test_what_relatives_have_is_not_the_patients(frame: str, lexicon: Lexicon) -> None:
    for ill, relative in (("Breast cancer", "aunt"), ("Diabetes", "father"), ("Osteoporosis", "sister")):
        told = stated(frame.format(x=ill, r=relative), lexicon)
        assert {value for name, value in told if name != "sex"} == set()


def test_who_cares_for_a_relative_has_what_is_told(lexicon: Lexicon) -> None:
    assert ("diabetes", True) in stated("She has diabetes and takes care of her mother.", lexicon)
    assert ("cancer_history", True) in stated("Diabetes in her aunt; she herself had breast cancer.", lexicon)


@pytest.mark.parametrize("asked", ["{s} of the {q} is requested; {s} of the {p} {d}showed {x}."])
def test_what_a_study_shows_is_where_it_was_and_not_where_another_is_asked_for(asked: str, lexicon: Lexicon) -> None:
    for day, read in (("", facts_of_note), ("dated 6/3/2019 ", facts_of_note), ("dated 6/3/2019 ", facts_of_text)):
        text = asked.format(s="CT", p="neck", q="left hip", d=day, x="spinal stenosis")
        (shown,) = (fact for fact in read(text, lexicon) if fact.name == "dx.stenosis")
        assert (shown.region, str(shown.date)) == ("cervical", "2019-06-03" if day else "None")


@pytest.mark.parametrize("told", ["History of infection of the toe.", "Prior wound infection.", "Old tumor."])
def test_an_illness_that_was_had_is_no_longer_suspected(told: str, lexicon: Lexicon) -> None:
    assert not {name for name, _ in stated(told, lexicon) if name.endswith("_suspected")}


def test_what_came_after_is_suspected(lexicon: Lexicon) -> None:
    assert ("infection_suspected", True) in stated("After the surgery he developed an infection.", lexicon)
    assert ("infection_suspected", True) in stated("History of suspected infection of the toe.", lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "Work status: {now}. Previously {was}.",
        "Work status: {now}. Was {was} until last visit.",
        "She was {was} from 1/2019 to 3/2019 and is now {now}.",
        "She was {was} but has returned to {now}.",
        "She is currently {now}, having been {was} before.",
    ],
)
def test_a_work_status_that_is_over_is_none(text: str, lexicon: Lexicon) -> None:
    for now, was in (("modified duty", "off work"), ("full duty", "off work"), ("full duty", "on modified duty")):
        told = {value for name, value in stated(text.format(now=now, was=was), lexicon) if name == "work_status"}
        assert told == {now.split()[0]}


@pytest.mark.parametrize(
    "text",
    [
        "{x} yes, {y} no, {z} no.",
        "ROS: {x} yes, {y} no, {z} no",
        "{y} no. {z} no. {x} yes.",
        "She denies alcohol. {x} yes, {y} no, {z} no.",
        "Yes: {x}. No: {y}, {z}.",
        "No pets. [x] {x}\nNo: {y} or bruising, {z}.",
    ],
)
def test_each_question_of_a_list_has_its_own_answer(text: str, lexicon: Lexicon) -> None:
    words = {"dizziness": "dizziness", "night pain": "night_pain", "seizures": "seizure"}
    for x, name in words.items():
        y, z = (word for word in words if word != x)
        told = dict(stated(text.format(x=x, y=y, z=z), lexicon))
        assert (told.get(name), told.get(words[y]), told.get(words[z])) == (True, False, False)


def test_a_sentence_is_no_list_of_questions(lexicon: Lexicon) -> None:
    assert ("pain", True) in stated("The knee hurts but swelling no, locking no.", lexicon)


@pytest.mark.parametrize(
    "frame", ["{x} in the neck and left hip, {y} in neither.", "Both hips have {x}, {y} in neither."]
)
def test_neither_denies_its_own_clause(frame: str, lexicon: Lexicon) -> None:
    for x, y in (("numbness", "swelling"), ("swelling", "numbness")):
        told = stated(frame.format(x=x, y=y), lexicon)
        assert {(x, True), (y, False)} <= told


@pytest.mark.parametrize(
    "frame", ["The {p} pain has improved while the {q} pain has worsened.", "{p} - better\n{q} - worse"]
)
def test_two_places_go_two_ways(frame: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(frame.format(p="left hip", q="neck"), lexicon)
    told = {(fact.name, fact.region) for fact in facts if fact.name.startswith("symptoms_")}
    assert told == {("symptoms_improving", "hip"), ("symptoms_worsening", "cervical")}


def test_care_that_is_done_is_not_what_is_pending_beside_it(lexicon: Lexicon) -> None:
    told = stated("Acupuncture for the neck done, chiropractic for the left hip pending.", lexicon)
    assert {name for name, _ in told} == {"tx.acupuncture"}
