"""What a Then step expects of the rationale."""

import re

from guidecheck.determination import Determination
from guidecheck.reports.rationale import rationale
from guidecheck.scenarios.expectations import Mismatch
from guidecheck.scenarios.stage import Stage


def cites(stage: Stage, page: str, study: str | None) -> None:
    """The rationale of some study cites the page."""
    if not page.isdigit():
        raise stage.place.fault(page, f"`{page}` is no page", "write its number")
    about = stage.about(study)
    if not any(int(page) in _pages(one) for one in about):
        cited = ", ".join(str(one) for one in sorted(_pages(about[0])))
        raise Mismatch(about[0], f"cites page {page}", f"cites {cited or 'no page'}")


def _pages(determination: Determination) -> set[int]:
    """Every page that the rationale's criteria stand on."""
    if determination.controlling is None:
        return set()
    named = {id_ for paragraph in rationale(determination) for id_ in paragraph.criteria}
    said = [part.wording.pages for part in determination.controlling.finding.walk() if part.id in named]
    ranges = [match for pages in said for match in re.findall(r"(\d+)(?:\s*[-–]\s*(\d+))?", pages)]
    return {page for first, last in ranges for page in range(int(first), int(last or first) + 1)}


def mentions(stage: Stage, words: str, study: str | None) -> None:
    """The rationale of some study has the words."""
    about = stage.about(study)
    texts = [" ".join(paragraph.text for paragraph in rationale(one)) for one in about]
    if not any(_folded(words) in _folded(text) for text in texts):
        raise Mismatch(about[0], f"mentions “{words}”", f"{texts[0][:240]}…")


def _folded(text: str) -> str:
    return " ".join(text.lower().split())
