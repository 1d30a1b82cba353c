"""Determinations as plain data for other programs: the shapes that the design publishes, and more beside them."""

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias

from guidecheck.answer import Statement
from guidecheck.case import Quote, Study
from guidecheck.determination import Determination, FactUse, Finding, ItemResult, Need, Opinion
from guidecheck.reports.decided import Decided
from guidecheck.reports.rationale import rationale

Json: TypeAlias = dict[str, Any]


def items_json(items: Iterable[tuple[ItemResult, Decided | None]]) -> Json:
    """`{"determinations": […], "items": […]}`; a letter's own decision stands with its item."""
    listed = list(items)
    return {
        "determinations": [determination_json(one) for item, _ in listed for one in item.determinations],
        "items": [_item(item, decided) for item, decided in listed],
    }


def _item(item: ItemResult, decided: Decided | None) -> Json:
    return {
        "case": item.determinations[0].case,
        "item": item.number,
        "requested": item.requested,
        "status": item.outcome.value,
        "summary": item.summary,
        "note": item.note or None,
        "reviewer": {
            "decision": decided.decision,
            "guidelines": list(decided.reviewer),
            "claims_guidelines": list(decided.claims_administrator),
            "used": False,
        }
        if decided
        else None,
    }


def determination_json(one: Determination) -> Json:
    """One determination."""
    control = one.controlling
    return {
        "case": one.case,
        "item": one.item,
        "requested": one.requested,
        "study": study_json(one.study) if one.study else None,
        "as_of": _day(one.as_of),
        "key_date": _day(one.key_date),
        "status": one.outcome.value,
        "why": one.why,
        "controlling": {
            "guideline": control.guideline,
            "recommendation": control.recommendation,
            "edition": control.edition,
            "why": one.why,
        }
        if control
        else None,
        "findings": [opinion_json(opinion, controls=opinion is control) for opinion in one.opinions()],
        "missing": [[need_json(need) for need in needs] for needs in control.missing] if control else [],
        "next_question": need_json(control.next_question) if control and control.next_question else None,
        "rationale": [paragraph.text for paragraph in rationale(one)],
        "engine": control.engine if control else None,
        "fingerprint": control.fingerprint if control else None,
    }


def study_json(study: Study) -> Json:
    """A study."""
    return {
        "modality": study.modality,
        "region": study.region,
        "side": study.side,
        "contrast": study.contrast,
        "technique": list(study.technique),
    }


def opinion_json(opinion: Opinion, *, controls: bool) -> Json:
    """What one guideline says, with its whole finding tree."""
    return {
        "guideline": opinion.guideline,
        "recommendation": opinion.recommendation,
        "edition": opinion.edition,
        "title": opinion.title,
        "controls": controls,
        "status": opinion.status.value,
        "decides": [finding.id for finding in opinion.decides],
        "missing": [[need.definition.name for need in needs] for needs in opinion.missing],
        "engine": opinion.engine,
        "fingerprint": opinion.fingerprint,
        "finding": finding_json(opinion.finding),
    }


def finding_json(finding: Finding) -> Json:
    """A finding with the findings of its parts."""
    words = finding.wording
    return {
        "id": finding.id,
        "status": finding.status.value,
        "role": words.role.value,
        "text": words.text,
        "pages": words.pages or None,
        "section": words.section or None,
        "basis": words.basis or None,
        "reading": words.reading or None,
        "strength": words.strength or None,
        "kind": finding.whole.value,
        "count": finding.needed,
        "fact": _use(finding.use) if finding.use else None,
        "parts": [finding_json(part) for part in finding.parts],
    }


def _use(use: FactUse) -> Json:
    return {
        "name": use.definition.name,
        "op": use.op.value,
        "wanted": [_plain(value) for value in use.wanted] if isinstance(use.wanted, tuple) else _plain(use.wanted),
        "value": _plain(use.value),
        "unit": use.definition.unit or None,
        "assumed": use.assumed,
        "open_by": use.open_by.value if use.open_by else None,
        "statements": [statement_json(statement) for statement in use.statements],
    }


def statement_json(statement: Statement) -> Json:
    """A statement with its evidence and its standing."""
    fact = statement.fact
    return {
        "value": _plain(fact.value),
        "region": fact.region,
        "side": fact.side,
        "date": str(fact.date) if fact.date else None,
        "speaker": fact.speaker.value,
        "measure": fact.measure,
        "result": fact.result,
        "assumption": fact.assumption or None,
        "standing": statement.standing.value,
        "quotes": [quote_json(quote) for quote in fact.quotes],
    }


def quote_json(quote: Quote) -> Json:
    """A quote with its place."""
    return {
        "text": quote.text,
        "document": quote.document or None,
        "page": quote.page,
        "start": quote.start,
        "end": quote.end,
    }


def need_json(need: Need) -> Json:
    """A missing fact: what to ask whom."""
    return {
        "fact": need.definition.name,
        "question": need.definition.question,
        "wanted": need.wanted,
        "unit": need.definition.unit or None,
        "supplier": need.definition.supplier.value,
    }


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
