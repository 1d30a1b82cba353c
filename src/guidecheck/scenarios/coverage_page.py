"""Coverage as one HTML page: the rules with a mark for every status that was seen. No script, no network."""

from collections.abc import Iterable, Iterator
from html import escape

from guidecheck.scenarios.coverage_report import STATUS_NAMES
from guidecheck.scenarios.covered import Coverage, CriterionCoverage, share_of
from guidecheck.status import Status

_STYLE = """
:root { --met: #1a7f37; --not: #b3261e; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --gap: #fff4ce; }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 0; display: inline; }
details { border-top: 1px solid var(--line); padding: .4rem 0; } summary { cursor: pointer; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0; font-size: .93rem; }
th, td { text-align: left; padding: .2rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th.mark, td.mark { text-align: center; width: 6rem; } td.seen { color: var(--met); } td.unseen { color: var(--not); }
tr.gap { background: var(--gap); } code { font-size: .9em; } .soft { color: var(--soft); }
@media (prefers-color-scheme: dark) {
  :root { --met: #3fb950; --not: #f85149; --ink: #e6edf3; --soft: #9da7b1; --line: #3d444d; --gap: #3b2e00; }
  body { background: #0d1117; }
}
"""


def coverage_page(covered: Coverage) -> str:
    """The page; what is not covered is open and marked."""
    return "\n".join(_page(covered)) + "\n"


def _page(covered: Coverage) -> Iterator[str]:
    gaps = len(covered.uncovered())
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield f"<title>guidecheck: coverage of the rules</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield "<h1>Coverage of the rules by scenarios and cases</h1>"
    yield f"<p>{covered.share:.1%} of {len(covered.criteria()):,} criteria’s statuses and decisions were seen; "
    yield f"{gaps:,} {'criterion is' if gaps == 1 else 'criteria are'} not covered.</p>"
    yield '<p class="soft">✓ was seen, ✗ was never seen, – cannot be. Decisive: turning this criterion alone round '
    yield "turned the whole.</p>"
    for part in covered.recommendations:
        yield from _section(part.id, part.title, part.criteria)
    if covered.concepts:
        yield from _section("concepts", "Criteria that recommendations share", covered.concepts)
    yield "</body>\n</html>"


def _section(name: str, title: str, criteria: tuple[CriterionCoverage, ...]) -> Iterator[str]:
    opened = "" if all(one.is_covered for one in criteria) else " open"
    yield f"<details{opened}><summary><h2>{escape(name)}</h2> {escape(title)} "
    yield f'<span class="soft">{share_of(criteria):.0%}</span></summary>'
    headings = "".join(f'<th class="mark">{escape(word)}</th>' for word in (*STATUS_NAMES.values(), "decisive"))
    yield f"<table><tr><th>criterion</th>{headings}</tr>"
    for one in criteria:
        yield _row(one)
    yield "</table></details>"


def _row(one: CriterionCoverage) -> str:
    marks = [_mark(status in one.seen, possible=status in one.possible) for status in Status]
    cells = "".join([*marks, _mark(bool(one.decisive), possible=True, title=_said(one.decisive))])
    place = f'<span class="soft">{escape(one.role.value)}, {escape(str(one.span))}</span>'
    shown = f"<code>{escape(one.id)}</code> {escape(one.text)}<br>{place}"
    return f"<tr{'' if one.is_covered else ' class=gap'}><td>{shown}</td>{cells}</tr>"


def _mark(seen: bool, *, possible: bool, title: str = "") -> str:
    if seen:
        said = f' title="{escape(title)}"' if title else ""
        return f'<td class="mark seen"{said}>✓</td>'
    return '<td class="mark unseen">✗</td>' if possible else '<td class="mark soft">–</td>'


def _said(statuses: Iterable[Status]) -> str:
    among = set(statuses)
    return "decided while " + " and ".join(name for status, name in STATUS_NAMES.items() if status in among)
