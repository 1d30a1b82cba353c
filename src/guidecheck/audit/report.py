"""`report.html`: an audit as one page that opens offline. Numbers first, and from each the way to letters and quotes.

The page holds its own style, script and data, and asks the network for nothing: its content security policy forbids it,
and lets no script run but its own. Every text is escaped: by the template, or by the script, which makes text nodes
only. The same tables give the same page, to the byte.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from guidecheck.audit.causes import RULES
from guidecheck.audit.report_charts import columns, dots, link, percent, rate_text
from guidecheck.audit.report_criteria import asked_criteria
from guidecheck.audit.report_data import embedded
from guidecheck.audit.report_figures import by_period, group_rows, met
from guidecheck.audit.store import write_bytes
from guidecheck.audit.summary import PREDICTIONS, Summary, summary_of
from guidecheck.authoring.cache import load_cached
from guidecheck.guideline import Library
from guidecheck.reports.rationale import NOTE

REPORT = "report.html"
MOST_LETTERS = 2_000


def write_report(out: Path, rules: Path | None = None, summary: Summary | None = None) -> None:
    """Write the report of the audit in *out*, which was made with *rules*; *summary* spares making it again."""
    content = page(out, load_cached(rules), summary or summary_of(out))
    write_bytes(out / REPORT, content.encode("utf-8", "replace"))


def page(out: Path, library: Library, summary: Summary, most: int = MOST_LETTERS) -> str:
    """The page over the tables in *out*; at most so many letters can be looked into."""
    data = embedded(out, library, most)
    script = _asset("report.js")
    return (
        _environment()
        .get_template("report.html")
        .render(
            summary=summary,
            data=data,
            json=Markup(data.json()),  # noqa: S704 - every `<` in it is written as an escape
            style=Markup(_asset("report.css")),  # noqa: S704 - a file of ours
            script=Markup(script),  # noqa: S704 - a file of ours
            script_hash=b64encode(sha256(script.encode()).digest()).decode(),
            asked=asked_criteria(out, library),
            periods=by_period(out),
            note=NOTE,
            rules=RULES,
            filters=PREDICTIONS,
            dots=dots,
            columns=columns,
            group_rows=group_rows,
            link=link,
            percent=percent,
            rate_text=rate_text,
            met=met,
        )
    )


def _asset(name: str) -> str:
    return files("guidecheck.audit").joinpath("templates", name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("guidecheck.audit"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
