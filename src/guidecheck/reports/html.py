"""Determinations as one HTML page that opens from the file system: no script, no network, every text escaped."""

from collections.abc import Mapping, Sequence
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from guidecheck.determination import ItemResult
from guidecheck.reports.decided import Decided
from guidecheck.reports.grounds import because
from guidecheck.reports.needs import WHERE_SO, without_echoes
from guidecheck.reports.outline import outline
from guidecheck.reports.rationale import NOTE, cited, rationale, verdict_of


def page(cases: Sequence[tuple[str, Sequence[ItemResult], Mapping[int, Decided]]]) -> str:
    """The page with every case's determinations."""
    return _template().render(cases=cases, note=NOTE, **_SENTENCES)


_SENTENCES = {
    "outline": outline,
    "rationale": rationale,
    "cited": cited,
    "because": because,
    "verdict_of": verdict_of,
    "where_so": WHERE_SO,
    "without_echoes": without_echoes,
}


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("guidecheck.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("determinations.html")
