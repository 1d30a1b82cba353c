"""The step library: every phrase that a scenario can say. `docs/steps.md` is made of it."""

from collections.abc import Iterator, Mapping

from guidecheck.scenarios import record_steps, request_steps, result_steps
from guidecheck.scenarios.phrases import CATALOGUE, Entry, Kind

ROOMS = (request_steps, record_steps, result_steps)
_TITLES: Mapping[Kind, str] = {
    "given": "Given: what is asked for, and what the record says",
    "when": "When: the check",
    "then": "Then: what must come of it",
}
_INTRODUCTION = """\
# Steps

What a scenario can say. `CAPITALS` stand for what you fill in; a `[part]` in brackets may be left out, and such parts
may come in any order. A phrase that ends in a colon takes a table or, between two lines of three quotes, a text.

Parts of the body and studies are named as the rules name them (“cervical spine”, “X-ray”), facts and criteria by their
ids; a part of a shared concept is `concept/NAME/PART`. A Then step about several studies speaks of each of them, unless
it names one. Run `pytest` in a folder that holds `rules/` and `features/`; nothing else is needed.
"""


def fixtures() -> dict[str, object]:
    """The definitions of all steps, as pytest-bdd looks for them in a module."""
    return {name: value for module in ROOMS for name, value in vars(module).items() if name.startswith("pytestbdd_")}


def entries() -> tuple[Entry, ...]:
    """Every phrase, in the order of the catalogue."""
    return tuple(entry for room in ROOMS for entry in CATALOGUE if entry.room == room.__name__)


def catalogue() -> str:
    """The page of all steps, as Markdown."""
    return "\n".join([_INTRODUCTION, *(line for kind, title in _TITLES.items() for line in _section(kind, title))])


def _section(kind: Kind, title: str) -> Iterator[str]:
    yield f"## {title}\n"
    for entry in entries():
        if entry.kind == kind:
            yield f"**`{entry.template}`**  "
            yield f"{entry.meaning}  "
            yield f"Example: `{entry.example}`\n"
