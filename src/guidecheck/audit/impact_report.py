"""An impact as text for authors of rules and as JSON for programs: counts first, then a witness with both trees."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from guidecheck.audit.impact import Impact
from guidecheck.audit.impact_flips import Kind
from guidecheck.audit.impact_witness import Judged, Shown, name_of
from guidecheck.reports.as_json import determination_json
from guidecheck.reports.outline import Entry, outline

Json: TypeAlias = dict[str, Any]
_SECTIONS = {True: "Determinations that flip", False: "Opinions of other guidelines that flip (they do not control)"}


def impact_lines(impact: Impact, witnesses: Sequence[Shown], names: tuple[str, str]) -> Iterator[str]:
    """The impact from the first of *names* to the second, line by line."""
    yield f"From {names[0]} to {names[1]}: {_many(impact.studies, 'study')} in {_many(impact.letters, 'letter')}"
    yield ": ".join(
        filter(None, (f"{_many(len(impact.changed), 'recommendation')} changed", ", ".join(impact.changed)))
    )
    if impact.unread:
        yield f"the audit never looked for {', '.join(impact.unread)}: not documented here; audit again to know"
    if not impact.flips:
        yield "nothing flips"
    for controls, title in _SECTIONS.items():
        found = [one for one in witnesses if one.flip.kind.controls is controls]
        if found:
            yield from ("", title)
            yield from _counted(found)
    for one in witnesses:
        yield from _witness(one, names)
    yield from ("", "Read once, judged twice, on what was known at the request. A physician decides.")


def impact_json(impact: Impact, witnesses: Sequence[Shown], names: tuple[str, str]) -> Json:
    """The same as plain data, each witness with both determinations."""
    return {
        "old": names[0],
        "new": names[1],
        "letters": impact.letters,
        "studies": impact.studies,
        "changed": list(impact.changed),
        "unread": list(impact.unread),
        "flips": [_flip_json(one) for one in witnesses],
    }


def direction(kind: Kind) -> str:
    """A flip in words."""
    moved = f" ({kind.old_rule or 'nothing'} before)" if kind.old_rule != kind.new_rule else ""
    return f"{_words(kind.old)} before, {_words(kind.new)} now: {kind.new_rule or 'no recommendation'}{moved}"


def _counted(found: Sequence[Shown]) -> Iterator[str]:
    for guideline in dict.fromkeys(one.flip.kind.guideline for one in found):
        yield f"  {guideline}"
        for flip in (one.flip for one in found if one.flip.kind.guideline == guideline):
            yield f"  {_many(flip.letters, 'letter'):>14} ({_many(flip.studies, 'study')})  {direction(flip.kind)}"


def _witness(one: Shown, names: tuple[str, str]) -> Iterator[str]:
    place = name_of(one)
    yield ""
    yield f"Witness: {direction(one.flip.kind)}"
    yield f"  {place['file']}, item {place['item']}: {place['label']}"
    for when, name, judged in (("before", names[0], one.old), ("now", names[1], one.new)):
        yield f"  {when}, by {name}:"
        yield from (f"    {line}" for line in _tree_lines(judged))


def _tree_lines(judged: Judged) -> Iterator[str]:
    if judged.opinion is None:
        yield judged.determination.why
        return
    yield f"{_words(judged.opinion.status.value)}: {judged.opinion.edition_title}, {judged.opinion.title}"
    for group in outline(judged.opinion):
        yield f"  {group.title}"
        for entry in group.entries:
            yield from _entry(entry, "    ")


def _entry(entry: Entry, indent: str) -> Iterator[str]:
    citation = f" ({entry.citation})" if entry.citation else ""
    joined = f", {entry.joined}:" if entry.joined else ""
    yield f"{indent}{entry.mark} {entry.text}{citation}{joined}"
    yield from (f"{indent}    {line}" for line in entry.lines)
    for part in entry.parts:
        yield from _entry(part, f"{indent}  ")


def _flip_json(one: Shown) -> Json:
    kind = one.flip.kind
    return {
        "guideline": kind.guideline,
        "controls": kind.controls,
        "old": {"recommendation": kind.old_rule or None, "status": kind.old},
        "new": {"recommendation": kind.new_rule or None, "status": kind.new},
        "letters": one.flip.letters,
        "studies": one.flip.studies,
        "witness": {
            **name_of(one),
            "old": determination_json(one.old.determination),
            "new": determination_json(one.new.determination),
        },
    }


def _many(count: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{count:,} {noun if count == 1 else plural}"


def _words(status: str) -> str:
    return status.replace("_", " ")
