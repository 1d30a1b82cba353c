"""The rationale: paragraphs in the order in which a reviewer argues, each sentence resting on a criterion or a fact."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from guidecheck.answer import Standing, Statement
from guidecheck.determination import Determination, FactUse, Finding, Opinion, Outcome
from guidecheck.explain import by_silence, grounds
from guidecheck.guideline import Role
from guidecheck.reports.grounds import because, ground_text
from guidecheck.reports.needs import need_text, without_echoes
from guidecheck.reports.statements import context_of, quotes_of
from guidecheck.status import Status

NOTE = "guidecheck compares documented facts with written criteria. A physician decides what is medically necessary."


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
    """What the guideline asks: each requirement with its page, and how many indications and limits there are."""
    needs, grants = _with(opinion, Role.REQUIREMENT), _with(opinion, Role.INDICATION)
    limits = _with(opinion, Role.LIMIT)
    sentences = []
    if needs:
        sentences.append(f"It requires: {_listed(needs)}.")
    match len(grants):
        case 0:
            sentences.append(f"It names no indication: {cited(opinion.finding)}.")
        case 1:
            sentences.append("It names one indication.")
        case several:
            sentences.append(f"It names {several} indications, of which one is enough.")
    if limits:
        sentences.append(f"{'One limit' if len(limits) == 1 else f'{len(limits)} limits'} must not hold.")
    return Paragraph(" ".join(sentences), tuple(one.id for one in (*needs, *grants, *limits)) or (opinion.finding.id,))


def _shows(opinion: Opinion) -> Paragraph:
    """What the record shows of the criteria that decide: every fact that they rest on, with its words."""
    used: dict[str, str] = {}
    criteria: list[str] = []
    for finding in (leaf for whole in _argued(opinion) for leaf in _told(whole)):
        use = finding.use
        if use is None or use.value is None or use.definition.name in used:
            continue
        if (statement := _telling(use)) is not None:
            parts = (ground_text(finding), context_of(statement), quotes_of(statement.fact))
            used[use.definition.name] = " ".join(part for part in parts if part)
            criteria.append(finding.id)
    if not used:
        return Paragraph("The record says nothing on what decides.", tuple(one.id for one in _argued(opinion)))
    return Paragraph(f"The record shows: {'; '.join(used.values())}.", tuple(criteria))


def _told(finding: Finding) -> tuple[Finding, ...]:
    """The documented comparisons that a finding rests on; of one that is open, those that speak for it."""
    if finding.status is not Status.NOT_DOCUMENTED:
        return grounds(finding)
    return tuple(leaf for part in finding.parts if part.status is not Status.NOT_MET for leaf in _told(part))


def _argued(opinion: Opinion) -> tuple[Finding, ...]:
    """What decides, and the requirements that are met."""
    met = (one for one in _with(opinion, Role.REQUIREMENT) if one.status is Status.MET)
    return tuple({one.id: one for one in (*met, *opinion.decides)}.values()) or (opinion.finding,)


def _telling(use: FactUse) -> Statement | None:
    """The first statement that says what the answer is; a no at one place may stand beside a yes at another."""
    used = [one for one in use.statements if one.standing is Standing.USED]
    return next((one for one in used if one.fact.value == use.value), used[0] if used else None)


def _weighs(opinion: Opinion) -> Paragraph:
    """Which criteria are met, failed and open; where an indication is met, the others are only counted."""
    grants = _with(opinion, Role.INDICATION)
    told = [one for one in grants if one.status is Status.MET] or grants
    sentences = [
        *_sorted_out("requirement", _with(opinion, Role.REQUIREMENT)),
        *_sorted_out("indication", told),
    ]
    if len(told) < len(grants):
        sentences.append(f"The other {_counted(len(grants) - len(told), 'indication')} not met or not documented.")
    holding = [one for one in _with(opinion, Role.LIMIT) if one.status is Status.MET]
    sentences += [f"A limit holds: {cited(one)}{because(one)}." for one in holding]
    open_ = [one for one in _with(opinion, Role.LIMIT) if one.status is Status.NOT_DOCUMENTED]
    sentences += _sorted_out("limit", open_)
    criteria = [one for role in (Role.REQUIREMENT, Role.INDICATION) for one in _with(opinion, role)]
    return Paragraph(" ".join(sentences), tuple(one.id for one in (*criteria, *holding, *open_)))


def _counted(number: int, what: str) -> str:
    return f"{what} is" if number == 1 else f"{number} {what}s are"


def _sorted_out(what: str, findings: Iterable[Finding]) -> Iterator[str]:
    groups = {
        Status.MET: "Met",
        Status.NOT_MET: "Not met",
        Status.NOT_DOCUMENTED: "Not documented",
    }
    ordered = list(findings)
    for status, word in groups.items():
        of_it = [one for one in ordered if one.status is status]
        silent = [one for one in of_it if status is Status.NOT_MET and by_silence(one)]
        named = [f"{cited(one)}{ground}" for one, ground in _with_grounds(of_it) if one not in silent]
        if len(silent) > 1:
            named.append(f"{len(silent)} {'others' if named else f'{what}s'} of which the record says nothing")
        else:
            named.extend(f"{cited(one)} [the record is silent]" for one in silent)
        if named:
            yield f"{word} ({what}{'s' if len(of_it) > 1 else ''}): {'; '.join(named)}."


def _with_grounds(findings: Iterable[Finding]) -> Iterator[tuple[Finding, str]]:
    """Each with why it is open or not met, unless another says the same; what is met rests on what the record shows."""
    said = {""}
    for finding in findings:
        ground = "" if finding.status is Status.MET else because(finding)
        yield finding, "" if ground in said else ground
        said.add(ground)


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
        first = " and ".join(need_text(need) for need in without_echoes(opinion.missing[0]))
        sentence += f"; it would be enough to document this, where it is so: {first}"
    return Paragraph(f"{sentence}.", tuple(one.id for one in opinion.decides))
