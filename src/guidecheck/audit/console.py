"""The summary of an audit as a nurse or a researcher reads it: counts first, every rate with its interval."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from guidecheck.audit.agreement import Agreement, Group, Rate
from guidecheck.audit.store import SUMMARY
from guidecheck.audit.summary import Summary

_CHOICES = {"claims": "claims administrator", "reviewer": "reviewer"}
_WIDTH = 44
_MOST = 12


def summary_lines(summary: Summary, out: Path | str) -> Iterator[str]:
    """The summary, line by line."""
    yield from _read(summary.counts)
    yield from _section("Letters that could not be read", summary.errors)
    if summary.counts["studies"]:
        yield from _section("Decisions", summary.decisions)
        yield from _section("What the criteria say of the studies asked for", summary.statuses)
        yield from _section("Not compared (abstained)", summary.abstentions)
        for name, agreement in summary.agreement.items():
            yield from _agreement(name, agreement)
        for name, groups in summary.groups.items():
            yield from _groups(name, groups)
        yield from _section("Why decision and criteria part (controlling guideline)", summary.causes)
        for side, choices in summary.choices.items():
            yield from _section(f"Departures from the search sequence, {_CHOICES[side]}", choices)
    yield ""
    yield f"Tables, {SUMMARY} and report.html in {out}."
    yield "A physician decides; this shows where decisions and written criteria part."


def _read(counts: Mapping[str, int]) -> Iterator[str]:
    yield f"{counts['letters']:,} letters: {counts['read']:,} read, {counts['errors']:,} not"
    others = f"{counts['items_out_of_scope']:,} items ask for something else"
    yield f"{counts['items']:,} items: {counts['studies']:,} imaging studies are asked for, {others}"
    if again := counts["found_again"]:
        yield f"{again:,} copies of a letter were passed over: each letter counts once"
    if several := counts["case_numbers_of_several_letters"]:
        yield f"{several:,} case numbers stand on several letters that differ: all of them count"
    if flags := counts["letters_with_flags"]:
        yield f"{flags:,} letters have parts that were not understood (`flags` in the table letters)"


def _section(title: str, counts: Mapping[str, int]) -> Iterator[str]:
    if counts:
        yield ""
        yield title
        shown = list(counts.items())
        yield from (f"  {count:>7,}  {_words(name)}" for name, count in shown[:_MOST])
        if more := sum(count for _, count in shown[_MOST:]):
            yield f"  {more:>7,}  of {len(shown) - _MOST} more kinds (in {SUMMARY})"


def _agreement(name: str, agreement: Agreement) -> Iterator[str]:
    if not agreement.studies:
        return
    table = agreement.table
    yield ""
    yield f"Agreement by {name}: {agreement.studies:,} studies in {agreement.letters:,} letters"
    yield f"  {'':20}{'criteria met':>14}{'not met or open':>18}"
    yield f"  {'denial overturned':20}{table.found:>14,}{table.missed:>18,}"
    yield f"  {'denial upheld':20}{table.false:>14,}{table.kept:>18,}"
    yield _rate("decisions that agree", agreement.agreeing)
    yield _rate("  beside it: always saying upheld", agreement.baseline)
    yield _rate("balanced accuracy (0.5 is chance)", agreement.balanced_accuracy, share=False)
    yield _rate("Cohen's kappa (0 is chance)", agreement.kappa, share=False)
    yield _rate("overturned ones that criteria find", agreement.recall_overturned)
    yield _rate("criteria met that were overturned", agreement.precision_overturned)


def _rate(label: str, rate: Rate, *, share: bool = True) -> str:
    of = f"{rate.hits:,} of {rate.total:,}" if rate.total is not None else ""
    return f"  {label:{_WIDTH - 8}}{of:>12}  {_value(rate, share=share)}"


def _value(rate: Rate, *, share: bool) -> str:
    if rate.value is None:
        return f"({rate.note})"
    number = f"{rate.value:.0%}" if share else f"{rate.value:.2f}"
    if rate.low is None or rate.high is None:
        return f"{number}  ({rate.note})"
    low, high = (f"{rate.low:.0%}", f"{rate.high:.0%}") if share else (f"{rate.low:.2f}", f"{rate.high:.2f}")
    return f"{number}  [{low} to {high}]"


def _groups(name: str, groups: tuple[Group, ...]) -> Iterator[str]:
    if len(groups) < 2:
        return
    yield ""
    yield f"By {name:{_WIDTH - 6}}{'studies':>8}{'met':>6}{'agree':>7}{'upheld':>8}  balanced accuracy"
    for group in sorted(groups, key=lambda one: -one.agreement.studies)[:_MOST]:
        agreement = group.agreement
        met = agreement.table.found + agreement.table.false
        counts = f"{agreement.studies:>8,}{met:>6,}{agreement.agreeing.hits:>7,}{agreement.baseline.hits:>8,}"
        balanced = agreement.balanced_accuracy
        told = "-" if balanced.value is None else _value(balanced, share=False)
        yield f"  {group.value[: _WIDTH - 6]:{_WIDTH - 5}}{counts}  {told}"
    if len(groups) > _MOST:
        yield f"  and {len(groups) - _MOST} more (in {SUMMARY})"


def _words(name: str) -> str:
    return name.replace("_", " ")
