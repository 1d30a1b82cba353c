"""A report that goes through the records of earlier visits day by day, and tells of a visit of its own around them."""

import re
from collections.abc import Sequence
from typing import Final

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.chart import Entry
from guidecheck.reading.notes.part_headings import heading_of
from guidecheck.reading.notes.visit_day import visit_day
from guidecheck.reading.sentences.dates import dates_in
from guidecheck.reading.source_text import Section, lines_in

_HEADING: Final = re.compile(
    r"^[^\w\n]{0,8}(?:(?:review|summary) of (?:the )?(?:(?:prior|outside|available|submitted) )?(?:medical )?records?"
    r"|(?:medical |outside |prior )?records? (?:review(?:ed)?|summary)|medical chronology|documents reviewed)"
    r"\b[^\n]{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
_ABOVE: Final = 400
_BLANK: Final = 4
_NEAR: Final = 40
_TOLD_ITSELF: Final = frozenset({"complaints", "examination", "diagnoses", "plan", "injury"})


def with_own_visit(raw: str, chart: Sequence[Entry], lexicon: Lexicon) -> tuple[Entry, ...]:
    """The visits of a chart, and that of the report itself where they are the records that it goes through.

    Its own part begins under the first heading behind a blank line past the last record, or past a list of them.
    """
    if not chart:
        return ()
    heading = _HEADING.search(raw, max(0, chart[0].start - _ABOVE), chart[0].start)
    visit = visit_day(raw, 0, heading.start(), lexicon) if heading else None
    if visit is None or any(entry.when.earliest() >= visit.earliest() for entry in chart):
        return tuple(chart)
    return (*chart, Entry(_own_part(raw, chart, lexicon), visit))


def _own_part(raw: str, chart: Sequence[Entry], lexicon: Lexicon) -> int:
    """Where a report goes on with what it tells itself; behind records of one line each no blank line need part it."""
    start, listed = chart[-1].start, _is_a_list(raw, chart)
    for line in lines_in(raw, start, len(raw)):
        if listed or raw.count("\n", max(start, line.start - _BLANK), line.start) > 1:
            heading = heading_of(raw, line, lexicon.headings)
            if heading is not None and heading.part in _TOLD_ITSELF:
                return line.start
    return len(raw)


def _is_a_list(raw: str, chart: Sequence[Entry]) -> bool:
    """Whether each line of the records opens with a day."""
    return all(_opens_with_a_day(raw, line) for line in lines_in(raw, chart[0].start, chart[-1].start))


def _opens_with_a_day(raw: str, line: Section) -> bool:
    dated = next(iter(dates_in(raw, line.start, min(line.end, line.start + _NEAR))), None)
    return dated is not None and not any(map(str.isalnum, raw[line.start : dated.start]))
