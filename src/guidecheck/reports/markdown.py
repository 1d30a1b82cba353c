"""Determinations as Markdown, to paste into a letter or an issue."""

import re
from collections.abc import Iterable, Iterator, Mapping

from guidecheck.determination import Determination, ItemResult, Opinion
from guidecheck.reports.decided import Decided
from guidecheck.reports.grounds import because
from guidecheck.reports.needs import WHERE_SO, need_text, without_echoes
from guidecheck.reports.outline import Entry, outline
from guidecheck.reports.rationale import NOTE, cited, rationale, verdict_of

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|])")


def items_markdown(case: str, items: Iterable[ItemResult], decided: Mapping[int, Decided]) -> str:
    """Every item of a case with its determinations."""
    return "\n".join(line for item in items for line in _item(case, item, decided.get(item.number))) + "\n"


def escaped(text: str) -> str:
    """Text in which nothing is markup."""
    return _SPECIAL.sub(r"\\\1", text)


def _item(case: str, item: ItemResult, decided: Decided | None) -> Iterator[str]:
    yield f"# {escaped(case)}, item {item.number}: {escaped(item.requested)}"
    yield ""
    if len(item.determinations) > 1:
        together = item.outcome.value.replace("_", " ")
        yield f"{len(item.determinations)} studies: {item.summary}; together **{together}**."
        yield ""
    for determination in item.determinations:
        yield from _determination(determination)
    if decided is not None:
        yield escaped(decided.sentence())
        yield ""


def _determination(one: Determination) -> Iterator[str]:
    yield f"## {escaped(one.study_label or one.requested)}: {one.outcome.value.replace('_', ' ')}"
    yield ""
    yield f"{escaped(one.why)}."
    yield ""
    if one.controlling is not None:
        yield from _opinion(one.controlling)
    yield "### Rationale"
    yield ""
    for paragraph in rationale(one):
        yield escaped(paragraph.text)
        yield ""
    yield f"_{NOTE}_"
    yield ""


def _opinion(opinion: Opinion) -> Iterator[str]:
    yield "### What decides"
    yield ""
    yield from (
        f"- {escaped(cited(finding))}: {verdict_of(finding)}{escaped(because(finding))}" for finding in opinion.decides
    )
    yield ""
    if opinion.missing:
        yield f"### What to document{WHERE_SO}"
        yield ""
        for needs in opinion.missing[:5]:
            asked = " + ".join(f"{need_text(need)} ({need.definition.supplier})" for need in without_echoes(needs))
            yield f"- {escaped(asked)}"
        yield ""
    for group in outline(opinion):
        yield f"### {group.title}"
        yield ""
        for entry in group.entries:
            yield from _entry(entry, "")
        yield ""


def _entry(entry: Entry, indent: str) -> Iterator[str]:
    citation = f" ({entry.citation})" if entry.citation else ""
    joined = f", {entry.joined}:" if entry.joined else ""
    yield f"{indent}- {entry.mark} {escaped(entry.text + citation + joined)}"
    for words in entry.lines:
        yield f"{indent}  - _{escaped(words)}_"
    for part in entry.parts:
        yield from _entry(part, indent + "  ")
