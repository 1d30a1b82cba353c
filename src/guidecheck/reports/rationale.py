"""The rationale: paragraphs in the order in which a reviewer argues, each sentence resting on a criterion or a fact."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from guidecheck.answer import Standing, Statement
from guidecheck.determination import Determination, FactUse, Finding, Opinion, Outcome
from guidecheck.explain import by_silence, grounds, leaves, unsettled
from guidecheck.guideline import Role
from guidecheck.reports.statements import context_of, name_of, quotes_of, said_fact, unsettled_text
from guidecheck.status import Status
from guidecheck.vocabulary import Kind

NOTE = "guidecheck compares documented facts with written criteria. A physician decides what is medically necessary."
_MOST_GROUNDS = 5


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences, and the criteria that they rest on."""

    text: str
    criteria: tuple[str, ...] = ()


def rationale(determination: Determination) -> tuple[Paragraph, ...]:
    """What the guideline asks, what the record shows, which criteria are met, failed and open, and the conclusion."""
    opinion = determination.controlling
    if opinion is None:
        return (
            Paragraph(f"{_asked(determination)} {determination.why[:1].upper()}{determination.why[1:]}."),
            *(_other(other) for other in determination.others),
            Paragraph(f"Conclusion: {_CONCLUSIONS[determination.outcome]}."),
        )
    return tuple(
        paragraph
        for paragraph in (
            Paragraph(f"{_asked(determination)} {determination.why}."),
            _asks(opinion),
            _shows(opinion),
            _weighs(opinion),
            *(_other(other) for other in determination.others),
            _concludes(determination, opinion),
        )
        if paragraph.text
    )


def _asked(determination: Determination) -> str:
    return f"The request: {determination.study_label or determination.requested}."


def cited(finding: Finding) -> str:
    """A criterion's words with its citation."""
    text = finding.wording.text
    return f"{text} ({finding.wording.citation})" if finding.wording.citation else text


def verdict_of(finding: Finding) -> str:
    """Its status in words; a limit holds or does not."""
    if finding.wording.role is Role.LIMIT and finding.status is not Status.NOT_DOCUMENTED:
        return "holds" if finding.status is Status.MET else "does not hold"
    return finding.status.value.replace("_", " ")


def _with(opinion: Opinion, role: Role) -> list[Finding]:
    found = {one.id: one for one in opinion.finding.walk() if one.wording.role is role}
    return list(found.values())


def _listed(findings: Sequence[Finding]) -> str:
    return "; ".join(cited(finding) for finding in findings)


def _asks(opinion: Opinion) -> Paragraph:
    """What the guideline asks, with pages."""
    needs, grants = _with(opinion, Role.REQUIREMENT), _with(opinion, Role.INDICATION)
    limits = _with(opinion, Role.LIMIT)
    sentences = []
    if needs:
        sentences.append(f"It requires: {_listed(needs)}.")
    if grants:
        sentences.append(f"One of these indications is enough: {_listed(grants)}.")
    else:
        sentences.append(f"It names no indication: {cited(opinion.finding)}.")
    if limits:
        sentences.append(f"None of these may hold: {_listed(limits)}.")
    return Paragraph(" ".join(sentences), tuple(one.id for one in (*needs, *grants, *limits)))


def _shows(opinion: Opinion) -> Paragraph:
    """What the record shows: every fact that was used, with its words."""
    used: dict[str, str] = {}
    criteria: list[str] = []
    for finding in leaves(opinion.finding):
        use = finding.use
        if use is None or use.assumed or use.value is None or use.definition.name in used:
            continue
        if (statement := _telling(use)) is not None:
            parts = (said_fact(use.definition, use.value), context_of(statement), quotes_of(statement.fact))
            used[use.definition.name] = " ".join(part for part in parts if part)
            criteria.append(finding.id)
    if not used:
        return Paragraph("The record says nothing on what the criteria ask.")
    return Paragraph(f"The record shows: {'; '.join(used.values())}.", tuple(criteria))


def _telling(use: FactUse) -> Statement | None:
    """The first statement that says what the answer is; a no at one place may stand beside a yes at another."""
    used = [one for one in use.statements if one.standing is Standing.USED]
    return next((one for one in used if one.fact.value == use.value), used[0] if used else None)


def _weighs(opinion: Opinion) -> Paragraph:
    """Which criteria are met, failed and open."""
    sentences = [
        *_sorted_out("requirement", _with(opinion, Role.REQUIREMENT)),
        *_sorted_out("indication", _with(opinion, Role.INDICATION)),
    ]
    holding = [one for one in _with(opinion, Role.LIMIT) if one.status is Status.MET]
    sentences += [f"A limit holds: {cited(one)}{because(one)}." for one in holding]
    open_ = [one for one in _with(opinion, Role.LIMIT) if unsettled(one)]
    sentences += _sorted_out("limit", open_)
    criteria = [one for role in (Role.REQUIREMENT, Role.INDICATION) for one in _with(opinion, role)]
    return Paragraph(" ".join(sentences), tuple(one.id for one in (*criteria, *holding, *open_)))


def _sorted_out(what: str, findings: Iterable[Finding]) -> Iterator[str]:
    groups = {
        Status.MET: "Met",
        Status.NOT_MET: "Not met",
        Status.NOT_DOCUMENTED: "Not documented",
    }
    ordered = list(findings)
    for status, word in groups.items():
        named = [f"{cited(one)}{because(one)}" for one in ordered if one.status is status]
        if named:
            yield f"{word} ({what}{'s' if len(named) > 1 else ''}): {'; '.join(named)}."


def because(finding: Finding) -> str:
    """The facts that a finding rests on, that silence settles it, or what the record leaves open, in brackets."""
    if finding.status is Status.NOT_DOCUMENTED:
        return _in_brackets([_left_open(leaf.use) for leaf in unsettled(finding) if leaf.use])
    told = [
        said_fact(leaf.use.definition, leaf.use.value)
        for leaf in grounds(finding)
        if leaf.use and leaf.use.value is not None
    ]
    return _in_brackets(told or (["the record is silent"] if by_silence(finding) else []))


def _left_open(use: FactUse) -> str:
    return f"{name_of(use.definition.name)}: {unsettled_text(use)}"


def _in_brackets(told: Iterable[str]) -> str:
    """Each once, the first ones where they are many; nothing where there are none."""
    unique = list(dict.fromkeys(told))
    more = f" and {len(unique) - _MOST_GROUNDS} more" if len(unique) > _MOST_GROUNDS else ""
    return f" [{', '.join(unique[:_MOST_GROUNDS])}{more}]" if unique else ""


def _other(opinion: Opinion) -> Paragraph:
    """What a guideline that does not control would have said."""
    said = _OPINIONS[opinion.status]
    decided = "; ".join(cited(one) for one in opinion.decides[:2])
    reason = f" ({decided})" if decided and opinion.status is not Status.NOT_DOCUMENTED else ""
    title = f"{opinion.edition_title}, {opinion.guideline_title}"
    return Paragraph(f"{title}, would say: {said}{reason}.", tuple(one.id for one in opinion.decides[:2]))


_OPINIONS = {
    Status.MET: "its criteria are met",
    Status.NOT_MET: "its criteria are not met",
    Status.NOT_DOCUMENTED: "its criteria are not documented",
}
_CONCLUSIONS = {
    Outcome.MET: "the documented facts meet the criteria",
    Outcome.NOT_MET: "the documented facts do not meet the criteria",
    Outcome.NOT_DOCUMENTED: "the documented facts do not show whether the criteria are met",
    Outcome.NOT_ADDRESSED: "no guideline here addresses the request",
}


def _concludes(determination: Determination, opinion: Opinion) -> Paragraph:
    sentence = f"Conclusion: {_CONCLUSIONS[determination.outcome]}"
    if determination.outcome is Outcome.NOT_DOCUMENTED and opinion.missing:
        first = " and ".join(need_text(need.definition.name, need.wanted) for need in opinion.missing[0])
        sentence += f"; it would be enough to document {first}"
    return Paragraph(f"{sentence}.", tuple(one.id for one in opinion.decides))


def need_text(fact: str, wanted: str) -> str:
    """A fact and the answer that is wanted of it."""
    return f"{name_of(fact)} ({wanted})"


def unit_of(kind: Kind, unit: str) -> str:
    """What an answer is given in."""
    return (
        unit or {Kind.BOOLEAN: "yes or no", Kind.CHOICE: "a choice", Kind.DATE: "a day", Kind.NUMBER: "a number"}[kind]
    )
