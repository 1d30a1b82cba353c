"""How many studies and how many views a request asks for."""

import re
from collections.abc import Sequence
from typing import Final

from guidecheck.reading.requests.request_events import Event
from guidecheck.reading.requests.study_words import Kind

_NUMBERS: Final = {
    word: n for n, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight"), 1)
}
_NUMBER: Final = r"(\d{1,3}|" + "|".join(_NUMBERS) + r")"
_VIEWS: Final = re.compile(
    rf"(?:{_NUMBER}(?: or | to |-|/)){{0,1}}{_NUMBER}[ -]{{0,2}}(?:views?|vws?|v)\b", re.IGNORECASE
)
_TIMES: Final = re.compile(
    r"(?:(?<![A-Za-z])[xX] {0,2}|\b[Tt]imes |\b[Qq](?:uanti)?ty:? {0,2}|# {0,1})(\d{1,3})(?![\d.]|[ -]?view)"
)
_COUNTED: Final = re.compile(rf"(?<!\d){_NUMBER}(?: ?\((\d{{1,3}})\))?[ -]{{0,2}}\Z", re.IGNORECASE)


def views_in(request: str) -> int | None:
    """The number of views; of "2 or 3 views" the larger."""
    found = _VIEWS.search(request) if "v" in request.lower() else None
    return _value(found[2]) if found else None


def quantity_in(request: str, events: Sequence[Event]) -> int | None:
    """The number of studies: "x 2", "quantity: 1", "two MRIs"."""
    if found := _TIMES.search(request):
        return int(found[1])
    first = next((event for event in events if event.kind is Kind.MODALITY), None)
    before = request.partition(first.text)[0] if first else ""
    counted = _COUNTED.search(before[-24:])
    return _value(counted[1]) if counted else None


def _value(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]
