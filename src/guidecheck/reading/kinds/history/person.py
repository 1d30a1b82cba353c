"""Age, sex, the manner of the injury, work status, weeks of care: facts with a value of their own."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from guidecheck.case import Fact, Speaker, When
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.planned import is_ordered
from guidecheck.reading.kinds.history.day_of_event import is_told_between
from guidecheck.reading.kinds.history.happenings import is_nth
from guidecheck.reading.kinds.history.injury import tells_injury
from guidecheck.reading.kinds.history.injury_day import last_of_a_span
from guidecheck.reading.kinds.history.lighter_work import means_off
from guidecheck.reading.kinds.history.manner import is_advised_against, is_an_ability, said_better, told_choice
from guidecheck.reading.kinds.history.other_accidents import (
    day_of_later_event,
    is_another_accident,
    is_long_ago,
    year_of_event,
)
from guidecheck.reading.kinds.history.whose_words import is_of_a_doctor
from guidecheck.reading.kinds.history.work_before import is_not_said_of_work, was_before
from guidecheck.reading.kinds.history.work_since import day_of_work
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.sentences.ages import age_in, may_tell_age, sex_in
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import day_at

_GOING_ON: Final = frozenset({"continue", "remain", "may", "continued", "resume"})
_NEAR: Final = 7
_CARE: Final = frozenset({"treatment", "procedure", "duration"})
_CARING: Final = words(
    "treatment therapy care management medication measure modality injection brace exercise nothing stimulator unit"
    " device machine implant pump drug cream patch"
)
_BEFORE_A_VERB: Final = words(
    "is are was were has have had been did does do currently also still really just apparently that which"
)
_ORDERING: Final = frozenset({"plan", "work"})
_OFF: Final = "off"
_ADVISED: Final = words("recommended recommends advised advises ordered orders instructed instructs")
_ADVISED_WITHIN: Final = 10
_OPEN_YET: Final = words(
    "if until after once when consider considered request determine physical therapy evaluation ; ."
)
_FULL: Final = "full"
_MEANT: Final = frozenset({"plan", "request"})
_NOW: Final = words("remain remains is continue continues works working has still keeps currently presently")
_NOW_WITHIN: Final = 3
_ENTRY: Final = {(",",), (";",), (":",)}
_AGE_WITHIN: Final = 8
_DIGITS_OF_AGE: Final = 2
_WHO: Final = frozenset({"he", "she", "patient", "worker", "who", "claimant", "applicant"})
_IS: Final = words("is was")
_THEN: Final = words("when while until since")
_OF_THEN: Final = _THEN | words("he she they patient the was were only about just around age of at a i")
_THEN_WITHIN: Final = 5
_PRONOUNS: Final = words("he she his her hers him himself herself")
_TITLES: Final = frozenset({"mr", "ms", "mrs", "miss"})
_AFTER_AGE: Final = frozenset({".", ",", ";", "and", "with", "has", "had", "who", "whose"})
_NOWADAYS: Final = "now"


def read_age(scene: Scene) -> Iterator[Fact]:
    """An age told as "48-year-old" or "age 48"."""
    name = scene.lexicon.by_assembly.get("age")
    start, end = scene.sentence.start, scene.sentence.end
    found = age_in(scene.raw[start:end]) if name and may_tell_age(scene.words) else None
    found = found or (_age_alone(scene) if name else None)
    if found is None or name is None:
        return
    years, first, last = found
    if not (_is_of_a_relative(scene, start + first, start + last) or _is_of_then(scene, start + first)):
        quote = scene.source.quote(start + first, start + last)
        yield Fact(name, years, speaker=Speaker.PROVIDER, quotes=(quote,))
        letter = sex_in(scene.raw, start + first, start + last)
        sex = next((choice for choice in scene.lexicon.sexes if letter and choice.startswith(letter.lower())), None)
        if sex is not None:
            yield Fact("sex", sex, speaker=Speaker.PROVIDER, quotes=(quote,))


def _is_of_a_relative(scene: Scene, start: int, end: int) -> bool:
    """Whether an age between two offsets is a relative's: "his mother, 70 years old", "her 70-year-old mother"."""
    if scene.flags[min(scene.word_at(start), len(scene.flags) - 1)] & Flag.FAMILY:
        return True
    after = scene.word_at(end)
    return any(m.names[0].startswith("family") and after <= m.start <= after + 1 for m in scene.triggers)


def _is_of_then(scene: Scene, start: int) -> bool:
    """Whether an age is that of an earlier time: "when he was 13 years old", "since the age of 20"."""
    at = scene.word_at(start)
    told = tuple(takewhile(_OF_THEN.__contains__, reversed(scene.words[max(0, at - _THEN_WITHIN) : at])))
    return not _THEN.isdisjoint(told)


def _age_alone(scene: Scene) -> tuple[int, int, int] | None:
    """An age that a number alone tells of a person, with its place in the sentence: "She is 57 and right-handed"."""
    if _IS.isdisjoint(scene.words):
        return None
    for index in range(1, min(_AGE_WITHIN, len(scene.words) - 1)):
        at = index + 1 + (scene.words[index + 1] == _NOWADAYS)
        number, after = scene.words[min(at, len(scene.words) - 1)], scene.words[at + 1 : at + 2]
        told = scene.words[index] in _IS and number.isdigit() and len(number) == _DIGITS_OF_AGE
        if not told or (after and after[0] not in _AFTER_AGE):
            continue
        if scene.words[index - 1] in _WHO or not _TITLES.isdisjoint(scene.words[max(0, index - 3) : index]):
            first, last = scene.sentence.starts[index - 1], scene.sentence.ends[at]
            return int(number), first - scene.sentence.start, last - scene.sentence.start
    return None


def read_choice(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """A choice by the words for it; a manner of injury only where the injury is told."""
    if concept.is_of_the_person and is_of_a_doctor(scene, concept):
        return
    meaning = meaning_of(scene, concept)
    if meaning is Meaning.UNKNOWN and _is_said_of_the_patient(scene, concept):
        meaning = Meaning.YES
    if meaning is Meaning.NOTHING or (_is_planned(scene, concept) and scene.passage.part not in _ORDERING):
        return
    off = means_off(scene, concept)
    meaning = Meaning.YES if off else meaning
    if concept.fact.placed == "passage" and not tells_injury(scene, concept):
        return
    if concept.fact.placed == "named" and (
        _is_no_state(scene, concept) or was_before(scene, concept) or is_not_said_of_work(scene, concept)
    ):
        return
    if concept.fact.placed == "passage" and any(
        only_named(scene, concept) for only_named in (said_better, is_advised_against, is_an_ability)
    ):
        return
    if concept.fact.name == scene.lexicon.mechanism and is_long_ago(scene):
        return
    if meaning is Meaning.YES and concept.choice:
        when = _day_of(scene, concept)
        choice = _OFF if off else told_choice(scene, concept)
        yield Fact(concept.fact.name, choice, date=when, speaker=Speaker.PROVIDER, quotes=scene.quoted(concept))
    elif meaning is Meaning.UNKNOWN and not concept.choice:
        yield Fact(concept.fact.name, None, speaker=speaker_at(scene, concept), quotes=scene.quoted(concept))


def _day_of(scene: Scene, concept: Concept) -> When | None:
    """The day from which work is told, or the year of an event that is told of no day."""
    if concept.fact.name == scene.lexicon.mechanism:
        return year_of_event(scene) or day_of_later_event(scene, concept)
    if concept.fact.placed != "named":
        return None
    if scene.passage.note:
        return day_at(scene, concept.start) or scene.passage.date
    return day_of_work(scene, concept.start, concept.end)


def _is_said_of_the_patient(scene: Scene, concept: Concept) -> bool:
    """Whether a noun tells who the patient is, though the record lacks something else: "male, mechanism unknown"."""
    return concept.is_of_the_person and _PRONOUNS.isdisjoint(scene.words[concept.start : concept.end])


def _is_planned(scene: Scene, concept: Concept) -> bool:
    """Whether the words tell of a plan; work that is recommended is what the patient may do."""
    return scene.has(concept, Flag.PLANNED) and not _is_told_to_hold(scene, concept)


def _is_told_to_hold(scene: Scene, concept: Concept) -> bool:
    """Whether someone who treats the patient says so: "modified duty was advised", "recommended a week off work"."""
    before = scene.words[max(0, concept.start - _ADVISED_WITHIN) : concept.start]
    at = next((index for index in range(len(before) - 1, -1, -1) if before[index] in _ADVISED), None)
    advised = at is not None and _OPEN_YET.isdisjoint(before[at:]) and not scene.has(concept, Flag.NEGATED)
    return advised or is_ordered(scene, concept)


def _is_no_state(scene: Scene, concept: Concept) -> bool:
    """Whether the words are a plan, or in a list of treatments those of a treatment ("modified duty")."""
    frame = scene.frame_at(concept.start)
    shared = (other for other in scene.concepts if other.start < concept.end and concept.start < other.end)
    treated = any(other.fact.assembly == "treatment" for other in shared)
    if _is_of_care(scene, concept):
        return True
    if scene.passage.note:
        opens = concept.start == 0 and concept.end >= len(scene.words) - 1
        return (
            frame == "review" or scene.passage.part == "request" or (scene.passage.part == "treatments" and not opens)
        )
    if frame == "plan" and (
        _is_told_to_hold(scene, concept) or scene.words[concept.start - 1 : concept.start] in _ENTRY
    ):
        return False
    if frame in _MEANT and frame not in scene.frames and _is_told_apart(scene, concept):
        return False
    if frame == "plan" and not _GOING_ON.isdisjoint(scene.words[max(0, concept.start - 2) : concept.start + 1]):
        return False
    if frame == "review":
        return "review" in scene.frames
    return frame in {"plan", "request"} or (frame == "treatments" and treated)


def _is_told_apart(scene: Scene, concept: Concept) -> bool:
    """Whether a sentence after a plan or a request tells how the patient works now: "presently not working"."""
    if concept.choice != _FULL:
        return not scene.has(concept, Flag.PLANNED)
    return not _NOW.isdisjoint(scene.words[max(0, concept.start - _NOW_WITHIN) : concept.end])


def _is_of_care(scene: Scene, concept: Concept) -> bool:
    """Whether care is what works or does not, and no person: "nonoperative treatment has not worked"."""
    end = concept.start
    while end and scene.words[end - 1] in _BEFORE_A_VERB:
        end -= 1
    told = any(other.end == end and other.fact.assembly in _CARE for other in scene.concepts)
    return told or not _CARING.isdisjoint(scene.words[max(0, end - 1) : end])


def read_date(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """The day named right after the words for it, where they tell of no other injury: "a second accident on …"."""
    if is_nth(scene.words[max(0, concept.start - 1) : concept.end]):
        return
    for dated in scene.dates:
        index = scene.word_at(dated.start)
        if concept.end <= index <= concept.end + _NEAR:
            if dated.when.day is None or is_told_between(scene, concept.end, index):
                return
            if is_another_accident(scene, concept, dated.when):
                return
            last = last_of_a_span(scene, dated)
            quotes = scene.quoted(concept, end=scene.word_ending(last.end))
            yield Fact(concept.fact.name, last.when.earliest(), speaker=Speaker.PROVIDER, quotes=quotes)
            return
