"""What the record answers to each question of the vocabulary, for one study on one day.

A case states facts about regions, sides and days; a criterion asks one question about the region of one study. The
statements that bear on the study are chosen and settled by `weighing`, and all of them kept as evidence; what reviewers
say answers only what the record leaves open. Answers that follow from dates and other answers come from `derive` and
`nerve_roots`; what is said without a region in a record about one region is understood by `one_region`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from guidecheck.answer import REVIEWERS, Answer, Standing, Statement, values_of
from guidecheck.case import Case, Fact, Study
from guidecheck.derived import derived_facts
from guidecheck.nerve_roots import root_answers
from guidecheck.one_region import understood
from guidecheck.vocabulary import FactDef, Value, Vocabulary, implied, left_open
from guidecheck.weighing import is_after, placed, settled

FOLLOWS = "follows from"
"""How the assumption of a fact begins that the vocabulary's `if_yes` or `if_no` gives."""


@dataclass(frozen=True, slots=True)
class Record:
    """All answers for one study, as known on `as_of`; a fact without an entry was never mentioned."""

    study: Study
    as_of: date | None
    answers: Mapping[str, Answer]

    def values(self) -> dict[str, Value | None]:
        """What engines evaluate: the documented answers, and None for those that the record leaves open."""
        return values_of(self.answers)


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
        self._placed = placed(facts, study, vocabulary)
        self._answers: dict[tuple[bool, ...], dict[str, Answer]] = {}

    def stated(self, as_of: date | None) -> tuple[dict[str, Answer], list[Fact]]:
        """The answers on a day, and the facts that bear on the study and were known, in the order of the record."""
        late = tuple([is_after(fact, as_of) for _, fact in self._placed])
        if late not in self._answers:
            self._answers[late] = settled(self._placed, as_of, self.vocabulary)
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
    worked_out = settled(placed(missing, study, vocabulary), as_of, vocabulary)
    answers = {**stated, **{name: _beside(stated.get(name), answer) for name, answer in worked_out.items()}}
    return _with_consequences(answers, study, vocabulary)


def _with_consequences(answers: Mapping[str, Answer], study: Study, vocabulary: Vocabulary) -> dict[str, Answer]:
    """The answers, with those that follow by the vocabulary's `if_yes` and `if_no`; they rest on the same words.

    Where a question is open, so is what would follow from its answer, unless something else answers that.
    """
    found = dict(answers)
    settled = {name: answer.value for name, answer in answers.items() if answer.is_stated}
    for name, (value, source) in implied(settled, vocabulary).items():
        follows = _following(name, value, vocabulary.facts[source], found[source], study)
        found[name] = _beside(answers.get(name), follows)
    for name, source in left_open(values_of(found), vocabulary).items():
        follows = _following(name, None, vocabulary.facts[source], found[source], study)
        found[name] = _beside(answers.get(name), follows)
    return found


def _following(name: str, value: bool | None, source: FactDef, rests_on: Answer, study: Study) -> Answer:
    """What follows from another answer, on the words that give that one its value or leave it open."""
    standing = rests_on.open_by or Standing.USED
    quotes = tuple(quote for one in rests_on.statements if one.standing is standing for quote in one.fact.quotes)
    said = "open" if rests_on.value is None else "yes" if rests_on.value else "no"
    why = f"{FOLLOWS} “{source.question}” {said}"
    return Answer(value, (Statement(Fact(name, value, study.region, quotes=quotes, assumption=why), standing),))


def _beside(earlier: Answer | None, answer: Answer) -> Answer:
    """An answer that was worked out, with the statements beside it that left the question open."""
    return Answer(answer.value, (*earlier.statements, *answer.statements)) if earlier else answer
