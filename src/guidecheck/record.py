"""What the record answers to each question of the vocabulary, for one study on one day.

A case states facts about regions, sides and days; a criterion asks one question about the region of one study. This
module chooses the statements that bear on the study, settles those that contradict each other, and keeps them all as
evidence. Answers that follow from dates and other answers come from `derive` and `nerve_roots`; what is said without a
region in a record about one region is understood by `one_region`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from guidecheck.case import Case, Fact, Speaker, Study
from guidecheck.derive import derived_facts
from guidecheck.nerve_roots import root_answers
from guidecheck.one_region import understood
from guidecheck.vocabulary import FactDef, Kind, Per, Value, Vocabulary, implied, left_open

FOLLOWS = "follows from"
"""How the assumption of a fact begins that the vocabulary's `if_yes` or `if_no` gives."""


REVIEWERS = frozenset({Speaker.UR_REVIEWER, Speaker.IMR_REVIEWER})


class Standing(StrEnum):
    """How a statement stands towards the answer it was weighed for."""

    USED = "used"
    OVERRULED = "overruled"
    CONTRADICTED = "contradicted"
    AFTER_REQUEST = "after the request"
    UNCERTAIN = "stated as uncertain"
    UNDOCUMENTED = "said not to be documented"


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact that bears on the study, and how it stands."""

    fact: Fact
    standing: Standing


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question, None where the record leaves it open, with every statement that was weighed."""

    value: Value | None
    statements: tuple[Statement, ...]

    @property
    def open_by(self) -> Standing | None:
        """What leaves the question open, contradiction before doubt; None where it is answered or there is silence."""
        standings = {one.standing for one in self.statements} if self.value is None else set()
        return next((one for one in (Standing.CONTRADICTED, Standing.UNCERTAIN) if one in standings), None)

    @property
    def is_stated(self) -> bool:
        """Whether the record has its say, be it against itself: nothing that is worked out stands against that."""
        return self.value is not None or self.open_by is Standing.CONTRADICTED


@dataclass(frozen=True, slots=True)
class Record:
    """All answers for one study, as known on `as_of`; a fact without an entry was never mentioned."""

    study: Study
    as_of: date | None
    answers: Mapping[str, Answer]

    def values(self) -> dict[str, Value | None]:
        """What engines evaluate: the documented answers, and None for those that the record leaves open."""
        return values_of(self.answers)


class _Nearness(IntEnum):
    """How closely a statement is placed at the region asked about; nearer statements come first."""

    APART = 0
    UNPLACED = 1
    REFERRED = 2
    HERE = 3


def record_of(case: Case, study: Study, as_of: date | None, vocabulary: Vocabulary) -> Record:
    """The record of *case* for *study*, with what follows from it.

    What reviewers say is argument: it answers only what the record of everybody else leaves open.
    """
    return records_of(case, study, (as_of,), vocabulary)[0]


def records_of(case: Case, study: Study, days: Sequence[date | None], vocabulary: Vocabulary) -> tuple[Record, ...]:
    """The record on each of *days*: statements are placed once, and weighed again only where another one is known."""
    asked = [one for item in case.items for one in item.studies]
    said = [fact for fact in case.facts if fact.speaker not in REVIEWERS]
    heard = _Weighed(understood(said, study, asked, vocabulary), study, vocabulary)
    all_ = heard
    if len(said) < len(case.facts):
        all_ = _Weighed(understood(case.facts, study, asked, vocabulary), study, vocabulary)
    return tuple(Record(study, day, _answered(case, heard, all_, day)) for day in days)


def _answered(case: Case, heard: "_Weighed", all_: "_Weighed", as_of: date | None) -> dict[str, Answer]:
    answers = _complete(case, heard, as_of)
    if all_ is heard:
        return answers
    return {name: _first(answers.get(name), answer) for name, answer in _complete(case, all_, as_of).items()}


def _first(heard: Answer | None, said: Answer) -> Answer:
    """The answer of the record where it has one, with what reviewers say of it kept beside; else theirs."""
    if heard is None or heard.value is None:
        return said
    beside = (one.fact for one in said.statements if one.fact.speaker in REVIEWERS)
    return Answer(heard.value, (*heard.statements, *(Statement(fact, Standing.OVERRULED) for fact in beside)))


class _Weighed:
    """Facts placed towards a study, and the answers that they give by which of them are known."""

    def __init__(self, facts: Sequence[Fact], study: Study, vocabulary: Vocabulary) -> None:
        self.facts, self.study, self.vocabulary = facts, study, vocabulary
        self._placed = _placed(facts, study, vocabulary)
        self._answers: dict[tuple[bool, ...], dict[str, Answer]] = {}

    def stated(self, as_of: date | None) -> tuple[dict[str, Answer], list[Fact]]:
        """The answers on a day, and the facts that bear on the study and were known, in the order of the record."""
        late = tuple([_after(fact, as_of) for _, fact in self._placed])
        if late not in self._answers:
            self._answers[late] = _settled(self._placed, as_of, self.vocabulary)
        return self._answers[late], [fact for (_, fact), after in zip(self._placed, late, strict=True) if not after]


def _complete(case: Case, weighed: _Weighed, as_of: date | None) -> dict[str, Answer]:
    """The answers that facts give, with what follows from dates, from earlier studies and from other answers."""
    study, vocabulary = weighed.study, weighed.vocabulary
    stated, bearing = weighed.stated(as_of)
    derived = (
        *derived_facts(case, study, as_of, values_of(stated), bearing),
        *root_answers(bearing, vocabulary.language.roots),
    )
    missing = [fact for fact in derived if fact.name not in stated or not stated[fact.name].is_stated]
    worked_out = _settled(_placed(missing, study, vocabulary), as_of, vocabulary)
    answers = {**stated, **{name: _beside(stated.get(name), answer) for name, answer in worked_out.items()}}
    return _with_consequences(answers, study, vocabulary)


def _with_consequences(answers: Mapping[str, Answer], study: Study, vocabulary: Vocabulary) -> dict[str, Answer]:
    """The answers, with those that follow by the vocabulary's `if_yes` and `if_no`; they rest on the same words.

    Where a question is open, so is what would follow from its answer, unless something else answers that.
    """
    found = dict(answers)
    settled = {name: answer.value for name, answer in answers.items() if answer.is_stated}
    for name, (value, source) in implied(settled, vocabulary).items():
        found[name] = _beside(answers.get(name), _following(name, value, source, found[source], study))
    for name, source in left_open(values_of(found), vocabulary).items():
        found[name] = _beside(answers.get(name), _following(name, None, source, found[source], study))
    return found


def _following(name: str, value: bool | None, source: str, rests_on: Answer, study: Study) -> Answer:
    """What follows from another answer, on the words that give that one its value or leave it open."""
    standing = rests_on.open_by or Standing.USED
    quotes = tuple(quote for one in rests_on.statements if one.standing is standing for quote in one.fact.quotes)
    said = "open" if rests_on.value is None else "yes" if rests_on.value else "no"
    why = f"{FOLLOWS} {source.replace('_', ' ')}: {said}"
    return Answer(value, (Statement(Fact(name, value, study.region, quotes=quotes, assumption=why), standing),))


def _beside(earlier: Answer | None, answer: Answer) -> Answer:
    """An answer that was worked out, with the statements beside it that left the question open."""
    return Answer(answer.value, (*earlier.statements, *answer.statements)) if earlier else answer


def values_of(answers: Mapping[str, Answer]) -> dict[str, Value | None]:
    """The documented answers, and None for those that the record leaves open; silence has no entry."""
    return {name: one.value for name, one in answers.items() if one.value is not None or one.open_by}


def _placed(facts: Iterable[Fact], study: Study, vocabulary: Vocabulary) -> list[tuple[_Nearness, Fact]]:
    """The facts that bear on the study, in the order of the record, and how near they are."""
    known = vocabulary.facts
    placed = [(_nearness(fact, known[fact.name], study, vocabulary), fact) for fact in facts if fact.name in known]
    return [(near, fact) for near, fact in placed if near is not _Nearness.APART]


def _settled(placed: Iterable[tuple[_Nearness, Fact]], as_of: date | None, vocabulary: Vocabulary) -> dict[str, Answer]:
    stated: dict[str, list[tuple[_Nearness, Fact]]] = {}
    for near, fact in placed:
        stated.setdefault(fact.name, []).append((near, fact))
    return {name: _settle(about, vocabulary.facts[name], as_of) for name, about in stated.items()}


def _nearness(fact: Fact, definition: FactDef, study: Study, vocabulary: Vocabulary) -> _Nearness:
    """How a statement is placed towards the study's region and side."""
    if definition.per in {Per.PERSON, Per.CLAIM}:
        return _Nearness.HERE
    region = fact.region or definition.home
    if region is None:
        anywhere = definition.everywhere or definition.per is Per.STUDY or fact.assumption
        return _Nearness.UNPLACED if anywhere else _Nearness.APART
    asked = vocabulary.regions[study.region]
    if region == asked.name:
        return _Nearness.HERE if asked.spine or _same_side(fact.side, study.side) else _Nearness.APART
    if definition.referred and region in asked.supplies:
        return _Nearness.REFERRED
    return _Nearness.APART


def _same_side(stated: str | None, asked: str | None) -> bool:
    return stated == asked or "bilateral" in {stated, asked} or stated is None or asked is None


def _after(fact: Fact, as_of: date | None) -> bool:
    return fact.date is not None and as_of is not None and fact.date.earliest() > as_of


def _settle(placed: Sequence[tuple[_Nearness, Fact]], definition: FactDef, as_of: date | None) -> Answer:
    """One answer from the statements that bear on the study.

    The nearest statements that say something count; of what is found in a limb as well as at the spine, both. About one
    side of one place the latest dated one counts; two that differ and cannot be told apart by date leave the question
    open. Then one yes among several places is a yes. A statement that stands alone needs no weighing.
    """
    if len(placed) == 1 and placed[0][1].value is not None and not _after(placed[0][1], as_of):
        return Answer(placed[0][1].value, (Statement(placed[0][1], Standing.USED),))
    timely = [(near, fact) for near, fact in placed if not _after(fact, as_of) and fact.value is not None]
    nearest = max((near for near, _ in timely), default=None)
    near_enough = _Nearness.REFERRED if nearest is _Nearness.HERE and definition.referred else nearest
    weighed = [fact for near, fact in timely if near_enough is not None and near >= near_enough]
    settled = [_latest(group) for group in _by_place(weighed)]
    value = _together(definition, [pair[0] for pair in settled])
    used = {id(fact) for _, facts in settled for fact in facts}
    open_ = value is None and bool(weighed)
    return Answer(value, tuple(Statement(fact, _standing(fact, used, as_of, contradicted=open_)) for _, fact in placed))


def _standing(fact: Fact, used: set[int], as_of: date | None, *, contradicted: bool) -> Standing:
    if _after(fact, as_of):
        return Standing.AFTER_REQUEST
    if fact.value is None:
        return Standing.UNDOCUMENTED if fact.speaker in REVIEWERS else Standing.UNCERTAIN
    if id(fact) in used:
        return Standing.CONTRADICTED if contradicted else Standing.USED
    return Standing.OVERRULED


def _by_place(facts: Iterable[Fact]) -> Iterable[list[Fact]]:
    groups: dict[tuple[str | None, str | None], list[Fact]] = {}
    for fact in facts:
        groups.setdefault((fact.region, fact.side), []).append(fact)
    return groups.values()


def _latest(facts: Sequence[Fact]) -> tuple[Value | None, list[Fact]]:
    """The value that counts among statements about one place, and the statements that it rests on."""
    if len({fact.value for fact in facts}) == 1:
        return facts[0].value, list(facts)
    days = [fact.date.earliest() for fact in facts if fact.date is not None]
    last = [fact for fact in facts if fact.date is not None and fact.date.earliest() == max(days)]
    if len(days) == len(facts) and len({fact.value for fact in last}) == 1:
        return last[0].value, last
    return None, list(facts)


def _together(definition: FactDef, values: Sequence[Value | None]) -> Value | None:
    """One value for several places: a yes anywhere is a yes, numbers count at their highest, choices must agree."""
    known = [value for value in values if value is not None]
    if definition.kind is Kind.BOOLEAN:
        return True if True in known else (False if known and len(known) == len(values) else None)
    if definition.kind is Kind.NUMBER and known:
        return max(value for value in known if isinstance(value, (int, float)))
    return known[0] if len(set(known)) == 1 and len(known) == len(values) else None
