"""What a failing scenario prints: expected, actual, the criterion that decided, its place, what would change it."""

from collections.abc import Iterator

from guidecheck.determination import Finding, Opinion
from guidecheck.diagnostics import InvalidInput
from guidecheck.guideline import Library, Role
from guidecheck.scenarios.expectations import Mismatch, Wanted
from guidecheck.scenarios.phrases import Entry, nearest
from guidecheck.scenarios.places import Place
from guidecheck.scenarios.turning import turning
from guidecheck.status import Status

MOST_LINES = 12
_INDENT = " " * 10


def mismatch_text(mismatch: Mismatch, place: Place, library: Library) -> str:
    """The difference between a scenario and its determination."""
    return "\n".join([f"{place}: {place.sentence}", *_lines(mismatch, library)])


def _lines(mismatch: Mismatch, library: Library) -> Iterator[str]:
    one = mismatch.determination
    opinion = one.controlling
    against = f", {opinion.guideline}/{opinion.recommendation}" if opinion else ""
    yield f"study     {one.study_label or one.requested}{against}"
    yield f"expected  {mismatch.expected}"
    yield f"actual    {mismatch.actual}"
    if opinion is None:
        yield f"why       {one.why}"
        return
    yield from _decided(_shown(opinion, mismatch.wanted))
    if mismatch.wanted is not None:
        yield from _change(opinion, mismatch.wanted, library)


def _shown(opinion: Opinion, wanted: Wanted | None) -> Finding | None:
    """The criterion to look at: the one that was asked about, else the first that decides."""
    asked = opinion.finding.find(wanted.criterion) if wanted else None
    if asked is not None and asked.wording.role is not Role.ROOT:
        return asked
    return opinion.decides[0] if opinion.decides else None


def _decided(finding: Finding | None) -> Iterator[str]:
    if finding is None:
        yield "decided   no criterion"
        return
    limit = finding.wording.role is Role.LIMIT
    said = _LIMITS[finding.status] if limit else f"is {finding.status.value.replace('_', ' ')}"
    yield f"decided   {finding.wording.role} `{finding.id}` {said}: {finding.wording.text}"
    yield f"{_INDENT}{finding.wording.span}"


_LIMITS = {Status.MET: "holds", Status.NOT_MET: "does not hold", Status.NOT_DOCUMENTED: "is not documented"}


def _change(opinion: Opinion, wanted: Wanted, library: Library) -> Iterator[str]:
    found = library.recommendation(f"{opinion.guideline}/{opinion.recommendation}")
    if found is None:
        return
    changes = turning(opinion, found[1], wanted.criterion, wanted.status, library.vocabulary)
    if changes:
        yield f"change    {' and '.join(str(change) for change in changes)} would give what is expected"
    else:
        yield "change    no answer to one fact or to two would give what is expected"


def fault_text(invalid: InvalidInput, place: Place) -> str:
    """Faults of a step, the first ones where there are many."""
    lines = [] if str(place) in invalid.render() else [f"{place}: {place.sentence}"]
    return _first([*lines, *invalid.render().splitlines()])


def unknown_step_text(kind: str, words: str, place: Place, entries: tuple[Entry, ...]) -> str:
    """A step that no phrase says."""
    meant = nearest(words, kind, entries)
    cure = f"did you mean `{meant}`?" if meant else "`docs/steps.md` lists what can be said"
    return f"{place}: no step says `{words}`\n{place.text}\n  help: {cure}"


def _first(lines: list[str]) -> str:
    if len(lines) <= MOST_LINES:
        return "\n".join(lines)
    return "\n".join([*lines[: MOST_LINES - 1], f"… and {len(lines) - MOST_LINES + 1} more lines"])
