"""The statements in a model's answer; of an answer that is broken, those that came whole."""

import json
from collections.abc import Iterator
from typing import Annotated, Final, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from guidecheck.reading.llm.client import Answer

MAX_STATEMENTS: Final = 2000
_MAX_WORDS: Final = 4000

_Word = Annotated[str | None, Field(max_length=100), BeforeValidator(lambda text: None if text == "" else text)]


class Claim(BaseModel):
    """A statement as the model makes it; nothing of it is believed yet."""

    model_config = ConfigDict(extra="ignore", strict=True, frozen=True)

    name: Annotated[str, Field(max_length=100)]
    status: Literal["present", "absent", "unknown"]
    quote: Annotated[str, Field(min_length=1, max_length=_MAX_WORDS)]
    value: bool | int | float | Annotated[str, Field(max_length=_MAX_WORDS)] | None = None
    region: _Word = None
    side: _Word = None
    date: _Word = None
    result: _Word = None


def claims_in(answer: Answer) -> tuple[list[Claim], list[str]]:
    """The statements of *answer*, and what is wrong with it."""
    found, sound = _statements(answer.content)
    problems = (
        []
        if sound and answer.whole
        else [f"the model's answer breaks off or is malformed after {len(found)} statements"]
    )
    if len(found) > MAX_STATEMENTS:
        problems.append(f"only the first {MAX_STATEMENTS:,} of {len(found):,} statements of the model are taken")
    claims: list[Claim] = []
    for number, statement in enumerate(found[:MAX_STATEMENTS], 1):
        try:
            claims.append(Claim.model_validate(statement))
        except ValidationError as error:
            parts = sorted({str(one["loc"][0]) if one["loc"] else "its form" for one in error.errors()})
            problems.append(f"statement {number} of the model is malformed: {', '.join(parts)}")
    return claims, problems


def _statements(content: str) -> tuple[list[object], bool]:
    """The statements, and whether the whole answer is as it should be."""
    try:
        facts = json.loads(content)["facts"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return list(_salvaged(content)), False
    return (facts, True) if isinstance(facts, list) else ([], False)


def _salvaged(content: str) -> Iterator[object]:
    """The objects of a list that was cut off, or that other text stands around."""
    decoder = json.JSONDecoder()
    key = content.find('"facts"')
    place = content.find("[", max(key, 0)) + 1
    while place > 0:
        place += len(content[place:]) - len(content[place:].lstrip(" \t\r\n,"))
        if content[place : place + 1] != "{":
            return
        try:
            found, place = decoder.raw_decode(content, place)
        except (ValueError, RecursionError):
            return
        yield found
