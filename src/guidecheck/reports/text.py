"""Determinations for the terminal: a readable tree, coloured where somebody watches, plain in a pipe."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.console import Console
from rich.text import Text

from guidecheck.determination import Determination, ItemResult, Need, Opinion, Outcome
from guidecheck.reports.decided import Decided
from guidecheck.reports.grounds import because
from guidecheck.reports.needs import WHERE_SO, need_text, unit_of, without_echoes
from guidecheck.reports.outline import Entry, outline
from guidecheck.reports.rationale import NOTE, cited, rationale, verdict_of
from guidecheck.status import Status

_OUTCOMES = {
    Outcome.MET: ("CRITERIA MET", "bold green"),
    Outcome.NOT_MET: ("CRITERIA NOT MET", "bold red"),
    Outcome.NOT_DOCUMENTED: ("NOT DOCUMENTED", "bold yellow"),
    Outcome.NOT_ADDRESSED: ("NOT ADDRESSED", "bold magenta"),
}
_STYLES = {"✓": "green", "✗": "red", "?": "yellow"}
_VERDICTS = {Status.MET: "met", Status.NOT_MET: "not met", Status.NOT_DOCUMENTED: "not documented"}
_MOST_SETS = 5


def print_items(
    console: Console, case: str, items: Iterable[ItemResult], decided: Mapping[int, Decided], *, full: bool = False
) -> None:
    """Every item of a case with its determinations; *full* folds nothing of the trees."""
    for item in items:
        say(console, Text(f"{case}, item {item.number}: {item.requested}", style="bold underline"))
        if len(item.determinations) > 1:
            say(console, Text(f"  {len(item.determinations)} studies: {item.summary}; together {_words(item.outcome)}"))
        if item.note and item.outcome is not Outcome.NOT_ADDRESSED:
            say(console, Text(f"  How the request was taken: {item.note}", style="yellow"))
        for determination in item.determinations:
            for line in _determination(determination, full=full):
                say(console, line)
        if item.number in decided:
            say(console, Text(f"  {decided[item.number].sentence()}", style="magenta"))
        say(console, Text(""))


def say(console: Console, line: Text) -> None:
    """Print a line: folded on a terminal, whole in a pipe, and without control characters in either.

    A record must not steer the terminal that shows it.
    """
    if any(unicodedata.category(character) == "Cc" for character in line.plain):
        line.plain = "".join("\ufffd" if unicodedata.category(one) == "Cc" else one for one in line.plain)
    console.print(line, soft_wrap=not console.is_terminal)


def _words(outcome: Outcome) -> str:
    return outcome.value.replace("_", " ")


def _determination(one: Determination, *, full: bool) -> Iterator[Text]:
    words, style = _OUTCOMES[one.outcome]
    yield Text("")
    yield Text.assemble((f"{one.study_label or one.requested}: ", "bold"), (words, style))
    yield Text(f"  {one.why}")
    yield Text(f"  {clocks(one)}", style="dim")
    if one.controlling is not None:
        yield from _controlling(one.controlling, full=full)
    yield from _others(one.others)
    yield _heading("Rationale")
    for paragraph in rationale(one):
        yield Text(f"    {paragraph.text}")
    yield Text(f"  {NOTE}", style="dim")


def clocks(one: Determination) -> str:
    """As of which day a study is judged, and by the edition of which day."""
    edition = "that day" if one.as_of == one.key_date else str(one.key_date)
    known = [
        f"judged as of {one.as_of}" if one.as_of else "",
        f"by the edition in force on {edition}" if one.key_date else "",
    ]
    return ", ".join(clock for clock in known if clock)


def _heading(words: str) -> Text:
    return Text(f"  {words}", style="bold cyan")


def _controlling(opinion: Opinion, *, full: bool) -> Iterator[Text]:
    yield _heading("What decides")
    for finding in opinion.decides:
        yield Text(f"    • {cited(finding)}: {verdict_of(finding)}{because(finding)}")
    yield from _missing(opinion)
    for group in outline(opinion, full=full):
        yield _heading(group.title)
        for entry in group.entries:
            yield from _tree(entry, "    ", "    ")
    yield Text(f"  evaluated by {opinion.engine}; rule {opinion.fingerprint[:12]}", style="dim")


def _tree(entry: Entry, first: str, rest: str) -> Iterator[Text]:
    """An entry with the lines under it; *first* and *rest* are what stands before its own and its parts' lines."""
    citation = f" ({entry.citation})" if entry.citation else ""
    joined = f", {entry.joined}:" if entry.joined else ""
    verdict = f": {entry.verdict}" if entry.verdict in {"holds", "does not hold"} else ""
    yield Text.assemble(first, (entry.mark, _STYLES[entry.mark]), f" {entry.text}{citation}{verdict}{joined}")
    for words in entry.lines:
        yield Text(f"{rest}{'│' if entry.parts else ' '}   {words}", style="dim")
    for index, part in enumerate(entry.parts):
        last = index == len(entry.parts) - 1
        yield from _tree(part, f"{rest}{'└─' if last else '├─'} ", f"{rest}{'   ' if last else '│  '}")


def _missing(opinion: Opinion) -> Iterator[Text]:
    if not opinion.missing:
        return
    yield _heading(f"What to document{WHERE_SO}")
    for needs in opinion.missing[:_MOST_SETS]:
        yield Text(f"    • {_needed(needs)}")
    more = len(opinion.missing) - _MOST_SETS
    if more > 0:
        yield Text(f"    … and {more} more ways", style="dim")
    if opinion.next_question is not None:
        ask = opinion.next_question
        yield Text(
            f"    Ask next: {ask.definition.question} [{unit_of(ask.definition)}; {ask.definition.supplier}]",
            style="bold",
        )


def _needed(needs: Sequence[Need]) -> str:
    return " + ".join(f"{need_text(need)} [{need.definition.supplier}]" for need in without_echoes(needs))


def _others(opinions: Sequence[Opinion]) -> Iterator[Text]:
    if opinions:
        yield _heading("Other guidelines that cover the study (they do not control)")
    for opinion in opinions:
        decided = "; ".join(f"{cited(one)}: {verdict_of(one)}" for one in opinion.decides[:2])
        title = f"{opinion.edition_title}, {opinion.guideline_title}"
        yield Text(f"    {_VERDICTS[opinion.status]}: {title}: {decided or opinion.title}")
