"""A finding tree as an outline that every report prints the same way: what to show, what to fold.

Steps that only join others (a concept behind the criterion that uses it, what a waiver is put around) are folded into
the line they belong to. A criterion about which the record says nothing, or which silence alone settles, is one line;
of alternatives only those are shown that matter; what was shown in full is not shown in full again. `full` shows all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from guidecheck.answer import Standing
from guidecheck.determination import Finding, Opinion, Whole
from guidecheck.explain import by_silence, carriers, grounds
from guidecheck.guideline import Role
from guidecheck.missing import said
from guidecheck.record import FOLLOWS
from guidecheck.reports.statements import quotes_of, said_fact, said_value, statement_text, unsettled_text
from guidecheck.status import Status
from guidecheck.vocabulary import Kind

_MARKS = {Status.MET: "✓", Status.NOT_MET: "✗", Status.NOT_DOCUMENTED: "?"}
_LIMIT_MARKS = {Status.MET: "✗", Status.NOT_MET: "✓", Status.NOT_DOCUMENTED: "?"}
_WORDS = {Status.MET: "met", Status.NOT_MET: "not met", Status.NOT_DOCUMENTED: "not documented"}
_LIMIT_WORDS = {Status.MET: "holds", Status.NOT_MET: "does not hold", Status.NOT_DOCUMENTED: "not documented"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the outline with the lines under it; `mark` is ✓ in favour, ✗ against, ? open.

    `folded` is the one line that stands for the parts, where they need not be seen: that the record is silent on all of
    them, or that they were shown before.
    """

    id: str
    status: Status
    mark: str
    verdict: str
    text: str
    citation: str
    joined: str = ""
    evidence: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    folded: str = ""
    parts: "tuple[Entry, ...]" = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """What is said under it: what the record answers, remarks, and what stands for parts that are left out."""
        return (*self.evidence, *self.notes, *((self.folded,) if self.folded and not self.parts else ()))


@dataclass(frozen=True, slots=True)
class _Shown:
    """The words of what was shown in full already, by its id, and whether everything is wanted."""

    words: dict[str, str]
    full: bool


@dataclass(frozen=True, slots=True)
class Group:
    """The requirements, indications or limits of a recommendation, under a heading that says how they count."""

    title: str
    entries: tuple[Entry, ...]


def outline(opinion: Opinion, *, full: bool = False) -> tuple[Group, ...]:
    """The outline of one guideline's opinion; *full* folds nothing but what was shown before."""
    seen = _Shown({}, full)
    by_role = {role: [one for one in opinion.finding.walk() if one.wording.role is role] for role in Role}
    groups = (
        Group("Required, all of them", _entries(_once(by_role[Role.REQUIREMENT]), seen)),
        Group("Indications, one is enough", _entries(_once(by_role[Role.INDICATION]), seen)),
        Group("Limits, none may hold", _entries(_once(by_role[Role.LIMIT]), seen)),
    )
    return tuple(group for group in groups if group.entries)


def _once(findings: Iterable[Finding]) -> list[Finding]:
    return list({finding.id: finding for finding in findings}.values())


def _entries(findings: Iterable[Finding], seen: _Shown) -> tuple[Entry, ...]:
    return tuple(_entry(finding, seen, "", "") for finding in findings)


def _entry(finding: Finding, seen: _Shown, before: str, cited: str) -> Entry:
    """One line; *cited* is the citation of the line above, which is not said again."""
    limit = finding.wording.role is Role.LIMIT
    shown = _unwrapped(finding)
    folded = _folded(shown, seen, finding.wording.text)
    hidden = shown.use is not None or _hides(folded, seen)
    seen.words.setdefault(shown.id, finding.wording.text)
    citation = finding.wording.citation
    return Entry(
        id=finding.id,
        status=finding.status,
        mark=(_LIMIT_MARKS if limit else _MARKS)[finding.status],
        verdict=(_LIMIT_WORDS if limit else _WORDS)[finding.status],
        text=f"{before}{finding.wording.text}",
        citation=citation if citation != cited else "",
        joined="" if hidden else _joined(shown),
        evidence=_evidence(shown),
        notes=tuple(_notes(finding, seen)),
        folded=folded,
        parts=() if hidden else tuple(_parts(shown, seen, citation)),
    )


_AGAIN = "as above"


def _hides(folded: str, seen: _Shown) -> bool:
    """Whether the parts are left out; a full outline leaves out only what it has shown before."""
    return folded.startswith(_AGAIN) or (folded != "" and not seen.full)


def _folded(finding: Finding, seen: _Shown, text: str) -> str:
    """The line that stands for the parts of a finding with that text, or nothing where they should be seen."""
    if finding.use is not None:
        return ""
    if finding.id in seen.words:
        before = seen.words[finding.id]
        return _AGAIN if before == text else f"{_AGAIN}: “{before}”"
    if _is_silent(finding):
        uses = [one.use for one in finding.walk() if one.use and not one.use.assumed]
        questions = list(dict.fromkeys(use.definition.question for use in uses))
        left = len(questions) - _FEW
        more = f" and {left} more question{'s' if left > 1 else ''}" if left > 0 else ""
        return f"not documented: {' '.join(questions[:_FEW])}{more}"
    if finding.status is Status.NOT_DOCUMENTED:
        return ""
    taken = "yes" if finding.status is Status.MET else "no"
    return f"the record is silent; the rule takes silence as {taken}" if by_silence(finding) else _one_source(finding)


def _one_source(finding: Finding) -> str:
    """What a whole branch follows from, where one statement answers all that settles it."""
    rests_on = [
        statement.fact
        for leaf in grounds(finding)
        for statement in (leaf.use.statements if leaf.use else ())
        if statement.standing is Standing.USED
    ]
    sources = {fact.assumption for fact in rests_on}
    if len(sources) != 1 or not rests_on[0].assumption.startswith(FOLLOWS):
        return ""
    return " ".join(part for part in (rests_on[0].assumption, quotes_of(rests_on[0])) if part)


def _unwrapped(finding: Finding) -> Finding:
    """The finding whose parts are worth showing: past wrappers of one part that add nothing."""
    while finding.whole in {Whole.ALL_OF, Whole.ANY_OF} and len(finding.parts) == 1:
        finding = finding.parts[0]
    return finding


def _parts(finding: Finding, seen: _Shown, cited: str) -> Iterator[Entry]:
    """The lines under a finding; what was waived is shown in place of the frame around it."""
    shown = finding.parts if seen.full else _worth_showing(finding)
    for part in shown:
        inner = _unwrapped(part)
        itself = part.id == f"{finding.id}/itself"
        if itself and not inner.use and not _hides(_folded(inner, seen, part.wording.text), seen):
            yield from _parts(inner, seen, cited)
        elif itself:
            yield replace(_entry(part, seen, "", cited), text="this by itself", notes=())
        elif part.id.endswith("/not-lifted"):
            yield _entry(part.parts[0], seen, "unless: ", cited)
        elif part.wording.role is Role.UNLESS:
            same = part.wording.text == finding.wording.text
            entry = _entry(part, seen, "" if same else "unless: ", cited)
            yield replace(entry, text="unless it is waived") if same else entry
        elif finding.whole is Whole.NOT:
            yield _entry(part, seen, "not: ", cited)
        else:
            yield _entry(part, seen, "", cited)
    hidden = len(finding.parts) - len(shown)
    if hidden and finding.status is not Status.MET:
        text = f"{hidden} other{'s' if hidden > 1 else ''} of which the record says nothing"
        yield Entry(f"{finding.id}/others", Status.NOT_MET, "✗", "not met", text, "")


def _worth_showing(finding: Finding) -> tuple[Finding, ...]:
    """Of alternatives that are met, those; of alternatives that are not, those on which the record says something."""
    if finding.whole in {Whole.ALL_OF, Whole.NOT, Whole.FACT}:
        return finding.parts
    if finding.status is Status.MET:
        return carriers(finding)
    silent = [part for part in finding.parts if part.status is Status.NOT_MET and by_silence(part)]
    return finding.parts if len(silent) < _FEW else tuple(part for part in finding.parts if part not in silent)


_FEW = 2


def _joined(finding: Finding) -> str:
    match finding.whole:
        case Whole.FACT | Whole.NOT:
            return ""
        case Whole.AT_LEAST:
            return f"at least {finding.needed} of"
        case Whole.ALL_OF | Whole.ANY_OF:
            waived = any(part.wording.role is Role.UNLESS or part.id.endswith("/not-lifted") for part in finding.parts)
            return "" if waived or len(finding.parts) < 2 else finding.whole.replace("_", " ")


def _is_silent(finding: Finding) -> bool:
    """Whether the record says nothing at all on what a composite asks."""
    asked = [one.use for one in finding.walk() if one.use]
    return len(asked) > 1 and finding.status is Status.NOT_DOCUMENTED and not any(use.statements for use in asked)


def _notes(finding: Finding, seen: _Shown) -> Iterator[str]:
    if finding.wording.strength:
        yield f"strength of evidence: {finding.wording.strength}"
    if finding.wording.reading and seen.full:
        yield f"reading: {finding.wording.reading}"


def _evidence(finding: Finding) -> tuple[str, ...]:
    """What the record answers to the criterion's question, and on whose word."""
    use = finding.use
    if use is None:
        return ()
    question = f"{use.definition.question} " if use.wanted is False else ""
    if use.assumed and not use.statements:
        return (f"{question}the record is silent; the rule takes silence as {said_value(use.definition, use.value)}",)
    if not use.statements:
        return (f"not documented: {use.definition.question}",)
    if use.definition.kind is Kind.BOOLEAN and use.value is not None and not use.assumed:
        return tuple(f"{question}{statement_text(use.definition, one)}" for one in use.statements)
    asked = "" if use.definition.kind is Kind.BOOLEAN else f" (asked: {said(use.definition, use.op, use.wanted)})"
    if len(use.statements) == 1 and use.statements[0].standing is Standing.USED:
        return (statement_text(use.definition, use.statements[0], asked),)
    statements = tuple(statement_text(use.definition, one) for one in use.statements)
    settled = unsettled_text(use) if use.value is None or use.assumed else said_fact(use.definition, use.value)
    assumed = f"; the rule takes silence as {said_value(use.definition, use.value)}" if use.assumed else ""
    return (f"{settled}{asked}{assumed}", *statements)
