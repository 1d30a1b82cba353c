"""The rows of `studies`: what was asked for and decided, what the criteria say, and whether the two agree."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from guidecheck.audit.asked import AskedStudy, clocks_of
from guidecheck.audit.choice import departures
from guidecheck.audit.disagreements import explained, predicted
from guidecheck.audit.evaluation import Evaluated, Roots, full_id, keys_of
from guidecheck.audit.letters import AuditedItem, AuditedLetter, Citation, LetterReader
from guidecheck.audit.tables import Row
from guidecheck.guideline import Library
from guidecheck.status import Status, any_of

NOT_ADDRESSED = "not_addressed"
AGREE, DISAGREE, ABSTAIN = "agree", "disagree", "abstain"
_DECIDED = ("upheld", "overturned")
_SUFFIXES = ("", "_at_review", "_any")


def out_of_scope_rows(letter_id: str, letter: AuditedLetter) -> Iterator[Row]:
    """One row for each item that asks for no imaging study."""
    clocks = clocks_of(letter)
    for item in letter.items:
        if not item.studies:
            yield {
                "letter_id": letter_id,
                "item_number": item.number,
                "study_number": 0,
                "in_scope": False,
                "key_date": clocks.key,
                "request_date": clocks.request,
                "review_date": clocks.review,
                **{f"status{clock}": NOT_ADDRESSED for clock in _SUFFIXES},
                **{f"agreement{clock}": ABSTAIN for clock in _SUFFIXES},
                "abstained_because": "no imaging study is asked for",
                **_of_item(item),
            }


def study_rows(
    studies: Sequence[AskedStudy], evaluated: Evaluated, library: Library, reader: LetterReader
) -> Iterator[Row]:
    """One row for each imaging study."""
    for index, asked in enumerate(studies):
        roots = {
            full_id(candidate): evaluated.roots[index, full_id(candidate)] for candidate in asked.selection.candidates
        }
        yield {
            **_asked(asked),
            **_said(asked, roots),
            **_sides(asked, library),
            **_cause(asked, roots, library, reader),
        }


def _of_item(item: AuditedItem) -> Row:
    return {
        "requested_text": item.requested,
        "decision": item.decision,
        "note": item.note or None,
        "cited_by_claims": _verbatim(item.claims),
        "cited_by_reviewer": _verbatim(item.reviewer),
        "choice_by_claims": [],
        "choice_by_reviewer": [],
    }


def _verbatim(cited: Iterable[Citation]) -> list[str]:
    return [citation.verbatim for citation in cited]


def _asked(asked: AskedStudy) -> dict[str, Any]:
    study, clocks = asked.study, asked.clocks
    return {
        **keys_of(asked),
        **_of_item(asked.item),
        "modality": study.modality,
        "region": study.region,
        "side": study.side,
        "contrast": study.contrast,
        "technique": list(study.technique),
        "in_scope": True,
        "key_date": clocks.key,
        "request_date": clocks.request,
        "review_date": clocks.review,
        "why": asked.selection.why,
    }


def _said(asked: AskedStudy, roots: Mapping[str, Roots]) -> Row:
    """What the criteria say, and whether the decision agrees."""
    controlling = asked.selection.controlling
    own = roots[full_id(controlling)] if controlling else None
    any_ = any_of([root.request for root in roots.values()]) if roots else None
    at = dict(zip(_SUFFIXES, (own.request if own else None, own.review if own else None, any_), strict=True))
    row: dict[str, Any] = {"abstained_because": _abstained(asked, is_addressed=own is not None)}
    for suffix, status in at.items():
        row[f"status{suffix}"] = status.value if status is not None else NOT_ADDRESSED
        row[f"predicted{suffix}"] = predicted(status) if status is not None else None
        row[f"agreement{suffix}"] = _agreement(asked.item.decision, row[f"predicted{suffix}"])
    if controlling:
        row["controlling_guideline"] = controlling.guideline.id
        row["controlling_recommendation"] = controlling.recommendation.id
        row["controlling_edition"] = controlling.edition.id
    return row


def _abstained(asked: AskedStudy, *, is_addressed: bool) -> str | None:
    if asked.item.decision not in _DECIDED:
        return f"the decision is {asked.item.decision}"
    return None if is_addressed else "no guideline of the library controls"


def _agreement(decision: str, prediction: str | None) -> str:
    if prediction is None or decision not in _DECIDED:
        return ABSTAIN
    return AGREE if prediction == decision else DISAGREE


def _sides(asked: AskedStudy, library: Library) -> Row:
    item, asks = asked.item, (asked.study, asked.selection, library)
    claims = " ".join(_verbatim(item.claims))
    return {
        "choice_by_claims": list(departures(item.claims, claims, item.studies, *asks)),
        "choice_by_reviewer": list(departures(item.reviewer, item.rationale, item.studies, *asks)),
    }


def _cause(asked: AskedStudy, roots: Mapping[str, Roots], library: Library, reader: LetterReader) -> Row:
    controlling = asked.selection.controlling
    if controlling is None:
        return {}
    status: Status = roots[full_id(controlling)].request
    if _agreement(asked.item.decision, predicted(status)) != DISAGREE:
        return {}
    cause, detail = explained(asked, controlling, roots, library, reader)
    return {"cause": cause.value, "cause_detail": detail or None}
