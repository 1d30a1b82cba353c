"""A draft from a document: what the reader found in it, as step phrases with the words of the document above each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from guidecheck.case import Case, Fact, Item, Study
from guidecheck.checking import check
from guidecheck.diagnostics import InvalidInput, Span, fault
from guidecheck.engines.verified import evaluate_verified
from guidecheck.guideline import Library
from guidecheck.scenarios.documents import read_file
from guidecheck.scenarios.draft import Draft
from guidecheck.scenarios.fact_steps import FactStep, fact_step
from guidecheck.scenarios.places import Place
from guidecheck.scenarios.sayings import studies_in
from guidecheck.scenarios.stage import Rules
from guidecheck.scenarios.telling import article
from guidecheck.selection import label_of
from guidecheck.vocabulary import Vocabulary

_LONGEST = 160
_NOWHERE = Place("scenarios from-letter", 1)


@dataclass(frozen=True, slots=True)
class Said:
    """A step, and the words of the document that it rests on."""

    step: str
    quote: str = ""


def draft_of(path: Path, library: Library, rules: Path | None) -> str:
    """The draft as a feature that runs: what it expects is what the rules give, and a person must judge it."""
    case = read_file(path, Rules(library, rules, path, str(path)))
    if not case.items:
        raise fault(
            Span(str(path)), "no request is found in this document", "a draft needs something that is asked for"
        )
    draft = Draft(library.vocabulary, path.stem)
    given = [*_requests(case, draft, library.vocabulary), *_days(case, draft), *_facts(case, draft, library.vocabulary)]
    then = list(_expected(draft, library))
    lines = ["@needs-review", f"Feature: A draft from {path.name}", "", f"  Scenario: {_title(case, path)}"]
    for place, said in enumerate(given):
        lines += [f"    # {said.quote}"] if said.quote else []
        lines.append(f"    {'And' if place else 'Given'} {said.step}")
    lines.append("    When the request is checked")
    lines.append("    # What the rules say of this reading; is it what the guideline asks?")
    lines += [f"    {'And' if place else 'Then'} {step}" for place, step in enumerate(then)]
    return "\n".join(lines) + "\n"


def _title(case: Case, path: Path) -> str:
    return " ".join(f"{path.stem}: {case.items[0].requested}".split())[:_LONGEST].replace("<", "(").replace(">", ")")


def _requests(case: Case, draft: Draft, words: Vocabulary) -> Iterator[Said]:
    day = f" dated {case.dates.request}" if case.dates.request else ""
    if case.dates.request:
        draft.set("request", {"date": str(case.dates.request)}, _NOWHERE)
    for item in case.items:
        studies = [study for study in item.studies if _can_be_said(study, words)]
        named = " and ".join(f"{article(label_of(one, words))} {label_of(one, words)}" for one in studies)
        quoted = " ".join(item.requested.replace('"', "'").split())
        draft.ask_for(item.requested, list(studies_in(named, _NOWHERE, words)) if named else [], _NOWHERE)
        yield Said(
            f"a request for {named}{day}" if named else f'a request for "{quoted}"{day}', f"asked for: {_short(item)}"
        )


def _short(item: Item) -> str:
    return " ".join(item.requested.split())[:_LONGEST]


def _can_be_said(study: Study, words: Vocabulary) -> bool:
    """Whether the steps read the study's own label back."""
    try:
        (read,) = studies_in(label_of(study, words), _NOWHERE, words)
    except (InvalidInput, ValueError):
        return False
    return read["modality"] == study.modality and read["region"] == study.region


def _days(case: Case, draft: Draft) -> Iterator[Said]:
    dates = case.dates
    steps = (
        ("injury", dates.injury, "an injury on"),
        ("ur_decision", dates.ur_decision, "a utilization review decision on"),
        ("service", dates.service, "a date of service of"),
    )
    for key, day, phrase in steps:
        if day is not None:
            draft.set(key, {"date": str(day)} if key == "injury" else str(day), _NOWHERE)
            yield Said(f"{phrase} {day}")


def _facts(case: Case, draft: Draft, words: Vocabulary) -> Iterator[Said]:
    """A step for each statement that a scenario can say, once."""
    told: set[str] = set()
    for fact in case.facts:
        if fact.name not in words.facts or words.facts[fact.name].computed or _is_said(fact, case):
            continue
        step = fact_step(fact, words)
        if step.words not in told and _taken(draft, step):
            told.add(step.words)
            yield Said(step.words, _quoted(fact))


def _is_said(fact: Fact, case: Case) -> bool:
    """Whether a step has told the day of the injury already."""
    return fact.name == "injury_date" and fact.value == case.dates.injury


def _taken(draft: Draft, step: FactStep) -> bool:
    try:
        draft.add(step.section, step.entry, _NOWHERE)
    except InvalidInput:
        return False
    return True


def _quoted(one: Fact) -> str:
    quotes = [" ".join(quote.text.split())[:_LONGEST] for quote in one.quotes[:2]]
    pages = [f"page {quote.page}" for quote in one.quotes[:1] if quote.page]
    return " … ".join(f"“{quote}”" for quote in quotes) + (f" ({pages[0]})" if pages else "")


def _expected(draft: Draft, library: Library) -> Iterator[str]:
    """What the rules give for what the draft says."""
    items = check(library, draft.case(_NOWHERE), evaluate_verified)
    found = [one for item in items for one in item.determinations]
    if len({one.outcome for one in found}) == 1:
        yield f"the criteria are {found[0].outcome.value.replace('_', ' ')}"
        return
    labels: Sequence[str] = list(dict.fromkeys(one.study_label for one in found if one.study))
    for label in labels:
        outcomes = {one.outcome for one in found if one.study_label == label}
        if len(outcomes) == 1:
            yield f"the criteria are {outcomes.pop().value.replace('_', ' ')} for the {label}"
