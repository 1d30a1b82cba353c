"""Coverage as a table for people, and as JSON."""

from collections.abc import Iterable, Iterator

from guidecheck.scenarios.covered import Coverage, CriterionCoverage, share_of
from guidecheck.status import Status

STATUS_NAMES = {Status.MET: "met", Status.NOT_MET: "not met", Status.NOT_DOCUMENTED: "not documented"}
MOST = 40


def coverage_text(covered: Coverage, most: int = MOST) -> str:
    """A line for every recommendation, then every criterion that is not covered, with its place."""
    return "\n".join([*_table(covered), "", *_open(covered, most), *_outdated(covered)]) + "\n"


def _table(covered: Coverage) -> Iterator[str]:
    rows = [(part.id, part.criteria) for part in covered.recommendations]
    if covered.concepts:
        rows.append(("concepts", covered.concepts))
    width = max((len(name) for name, _ in rows), default=0)
    yield f"{'':{width}}  criteria  {'  '.join(STATUS_NAMES.values())}  decisive  share"
    for name, criteria in rows:
        yield f"{name:{width}}  {_row(criteria)}"
    yield f"{'all':{width}}  {_row(covered.criteria())}"


def _row(criteria: tuple[CriterionCoverage, ...]) -> str:
    cells = [f"{len(criteria):>8}"]
    for status, name in STATUS_NAMES.items():
        possible = [one for one in criteria if status in one.possible]
        seen = sum(status in one.seen for one in possible)
        cells.append(f"{f'{seen}/{len(possible)}':>{max(len(name), 7)}}")
    decisive = sum(bool(one.decisive) for one in criteria)
    cells.append(f"{f'{decisive}/{len(criteria)}':>8}")
    return "  ".join([*cells, f"{share_of(criteria):>5.0%}"])


def _open(covered: Coverage, most: int) -> Iterator[str]:
    found = covered.uncovered()
    if not found:
        yield "every criterion was seen in every status that it can have, and decided once"
    for one in found[:most]:
        yield f"{one.span}: {lacks(one)}"
    if len(found) > most:
        yield f"… and {len(found) - most} more"


def lacks(one: CriterionCoverage) -> str:
    """What nothing has shown of a criterion yet."""
    said = [STATUS_NAMES[status] for status in one.unseen] + ([] if one.decisive else ["decisive"])
    return f"`{one.id}` was never {_either(said)}"


def _either(words: list[str]) -> str:
    return " or ".join(words) if len(words) < 3 else f"{', '.join(words[:-1])} or {words[-1]}"


def _outdated(covered: Coverage) -> Iterator[str]:
    if covered.outdated:
        yield f"not counted: {len(covered.outdated)} scenarios were run on other rules; run them again"


def coverage_json(covered: Coverage) -> dict[str, object]:
    """Coverage as plain data."""
    return {
        "share": round(covered.share, 4),
        "recommendations": [
            {
                "id": part.id,
                "title": part.title,
                "share": round(share_of(part.criteria), 4),
                "seen": _words(part.seen),
                "criteria": [_criterion(one) for one in part.criteria],
            }
            for part in covered.recommendations
        ],
        "concepts": [_criterion(one) for one in covered.concepts],
        "outdated": list(covered.outdated),
    }


def _criterion(one: CriterionCoverage) -> dict[str, object]:
    return {
        "id": one.id,
        "role": one.role.value,
        "text": one.text,
        "file": one.span.file,
        "line": one.span.line,
        "possible": _words(one.possible),
        "seen": _words(one.seen),
        "decisive": _words(one.decisive),
        "covered": one.is_covered,
    }


def _words(statuses: Iterable[Status]) -> list[str]:
    among = set(statuses)
    return [status.value for status in Status if status in among]
