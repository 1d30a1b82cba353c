"""Witnesses as scenarios in the steps of `docs/steps.md`: they run against the new rules, and fail against the old.

A witness is brought down to the answers without which a version would say something else, and stated fact by fact. What
does not give both statuses when it is judged again is no scenario, and the feature says so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from guidecheck.audit.impact_flips import Kind
from guidecheck.audit.impact_report import direction
from guidecheck.audit.impact_versions import Version
from guidecheck.audit.impact_witness import Judged, Shown, judged, rule_of
from guidecheck.audit.study_rows import NOT_ADDRESSED
from guidecheck.case import Case, Fact, Study
from guidecheck.program import Answers
from guidecheck.record import record_of
from guidecheck.selection import label_of
from guidecheck.vocabulary import FactDef, Per, Value, Vocabulary, problem_with, written

_UNITS = frozenset({"days", "weeks", "months", "years"})
_VOWELS = ("A", "E", "I", "O", "MR", "X-", "a", "e", "i", "o")


def feature(witnesses: Sequence[Shown], old: Version, new: Version) -> str:
    """The feature file."""
    lines = ["Feature: Witnesses of a change of rules", "", f"  What {new.name} says otherwise than {old.name}."]
    for number, one in enumerate(witnesses, 1):
        lines += ["", *_scenario(number, one, old, new)]
    return "\n".join(lines) + "\n"


def _scenario(number: int, one: Shown, old: Version, new: Version) -> Iterator[str]:
    title = f"{number}. {direction(one.flip.kind)}"
    stated = _smallest(one, old, new)
    if stated is None:
        yield f"  # {title}: the stored answers alone do not give it; see {one.file}"
        return
    case, study, words = one.new.recalled.case, one.new.recalled.study, new.library.vocabulary
    yield f"  Scenario: {title}"
    yield f"    Given {_request(study, case, words)}"
    yield f"    And a date of service of {case.dates.service}"
    for name, value in stated.items():
        yield f"    And {_statement(words.facts[name], value, study, words)}"
    kind = one.flip.kind
    guideline = kind.new_rule.rpartition("/")[0]
    against = "" if kind.controls else f' against "{kind.guideline}"'
    yield f"    When the request is checked{against}"
    yield f"    Then the criteria are {kind.new.replace('_', ' ')}"
    if kind.controls and guideline:
        yield f'    And the guideline "{guideline}" controls'


def _request(study: Study, case: Case, words: Vocabulary) -> str:
    label = label_of(study, words)
    dated = f" dated {case.dates.request}" if case.dates.request else ""
    return f"a request for {'an' if label.startswith(_VOWELS) else 'a'} {label}{dated}"


def _statement(fact: FactDef, value: Value | None, study: Study, words: Vocabulary) -> str:
    side = f"{study.side} " if study.side else ""
    place = f" for the {side}{words.regions[study.region].label}" if _placed(fact) else ""
    if value is None:
        return f'the record leaves "{fact.name}" open{place}'
    if isinstance(value, bool):
        return f'the record documents {"" if value else "no "}"{fact.name}"{place}'
    unit = f" {fact.unit}" if fact.unit in _UNITS else ""
    return f'the record documents "{fact.name}" as {_quoted(written(value))}{unit}{place}'


def _quoted(text: str) -> str:
    return f'"{text}"' if " " in text else text


def _placed(fact: FactDef) -> bool:
    return fact.per in {Per.REGION, Per.STUDY}


def _smallest(one: Shown, old: Version, new: Version) -> Answers | None:
    """The fewest answers found that still make the flip, or None where answers alone do not make it."""
    answers = _answers(one.new, new)
    if not _flips(answers, one, old, new):
        return None
    for name in list(answers):
        fewer = {other: value for other, value in answers.items() if other != name}
        if _flips(fewer, one, old, new):
            answers = fewer
    return answers


def _answers(one: Judged, version: Version) -> Answers:
    """What the record answers, as far as it can be stated."""
    case, words = one.recalled.case, version.library.vocabulary
    values = record_of(case, one.recalled.study, case.request_date(), words).values()
    return {
        name: value for name, value in values.items() if value is None or not problem_with(words.facts[name], value)
    }


def _flips(answers: Answers, one: Shown, old: Version, new: Version) -> bool:
    """Whether a case of nothing but *answers* has the statuses of the flip in both versions."""
    kind = one.flip.kind
    sides = ((old, one.old, kind.old_rule, kind.old), (new, one.new, kind.new_rule, kind.new))
    return all(_says(version, side, kind, answers) == (rule, status) for version, side, rule, status in sides)


def _says(version: Version, side: Judged, kind: Kind, answers: Answers) -> tuple[str, str]:
    """The recommendation that speaks on nothing but *answers*, and what it says."""
    study, words = side.recalled.study, version.library.vocabulary
    facts = tuple(
        Fact(name, value, study.region, study.side) if _placed(words.facts[name]) else Fact(name, value)
        for name, value in answers.items()
        if name in words.facts
    )
    dates = replace(side.recalled.case.dates, injury=None, ur_decision=None)
    case = replace(side.recalled.case, facts=facts, dates=dates)
    found = judged(version, replace(side.recalled, case=case), side.rule)
    opinion = found.determination.controlling if kind.controls else found.opinion
    return (rule_of(opinion), opinion.status.value) if opinion else (side.rule, NOT_ADDRESSED)
