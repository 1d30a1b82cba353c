"""What a form does not accept, in the words of the person who wrote the file.

pydantic's messages speak to programmers, one for every type that a value might have had; here what it finds becomes
one diagnostic for each place in the file.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from pydantic_core import ErrorDetails

from guidecheck.diagnostics import Diagnostic, did_you_mean
from guidecheck.form_keys import keys_at
from guidecheck.source import Node
from guidecheck.vocabulary import written

Path: TypeAlias = tuple[str | int, ...]
EMPTY = "write a value or take the key out"

# What a value was expected to be, by the names pydantic gives to its checks.
_KINDS: Mapping[str, str] = {
    "bool_type": "true or false",
    "int_type": "a whole number",
    "float_type": "a number",
    "date_type": "a day",
    "date_from_datetime_inexact": "a day",
    "string_type": "a text",
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "a mapping of keys to values",
    "model_type": "a mapping of keys to values",
    "model_attributes_type": "a mapping of keys to values",
}


def faults_of(node: Node, form: Any, details: Iterable[ErrorDetails]) -> list[Diagnostic]:
    """One diagnostic for every place in *node* that *form* does not accept."""
    places: dict[Path, list[ErrorDetails]] = {}
    for detail in details:
        places.setdefault(followed(node, detail["loc"]), []).append(detail)
    found = {path: list(_at(node, form, path, here)) for path, here in places.items() if not _shadowed(path, places)}
    return _without_misspelt([fault for faults in found.values() for fault in faults])


def followed(node: Node, loc: Sequence[str | int]) -> Path:
    """The steps of pydantic's path that exist in the file: it adds names of unions and validators."""
    path: list[str | int] = []
    for step in loc:
        inside = node.step(step)
        if inside is not None:
            node = inside
            path.append(step)
    return tuple(path)


def _shadowed(path: Path, places: Mapping[Path, Sequence[ErrorDetails]]) -> bool:
    """Whether a value has the shape of one alternative, and the faults inside it say more than those of the others."""
    if any(detail["type"] not in _KINDS for detail in places[path]):
        return False
    return any(len(other) > len(path) and other[: len(path)] == path for other in places)


def _at(node: Node, form: Any, path: Path, details: Sequence[ErrorDetails]) -> Iterator[Diagnostic]:
    kinds = [detail["type"] for detail in details if detail["type"] in _KINDS]
    others = [detail for detail in details if detail["type"] not in _KINDS and not is_miscounted(node, path, detail)]
    if kinds and not others:
        yield _wrong_kind(node, path, kinds)
    for detail in others:
        yield _fault(node, form, path, detail)


def is_miscounted(node: Node, path: Path, detail: ErrorDetails) -> bool:
    """Whether a list is called too short only because its entries have faults of their own."""
    return detail["type"] == "too_short" and bool(node.find(path).items)


def _wrong_kind(node: Node, path: Path, kinds: Iterable[str]) -> Diagnostic:
    if node.find(path).value is None and path:
        return empty(node, path)
    words = list(dict.fromkeys(_KINDS[kind] for kind in kinds))
    if "a number" in words and "a whole number" in words:
        words.remove("a whole number")
    *first, last = words
    expected = f"{', '.join(first)}{' or ' if first else ''}{last}"
    return Diagnostic(node.at(path), f"{_name(path)}must be {expected}", _rewritten(node.find(path), words))


def _rewritten(node: Node, words: Sequence[str]) -> str:
    """The cure where a text was taken for a number or a day, or one entry written for a list."""
    match words, node.value:
        case ["a list"], Mapping():
            return "begin each entry of a list with `- `"
        case ["a list"], value if value is not None:
            return f"write [{node.value}]"
        case ["a text"], (bool() | int() | float() | date()) as value:
            return f'put it into quotes: "{written(value)}"'
    return ""


def empty(node: Node, path: Path) -> Diagnostic:
    """A key with nothing behind it."""
    if isinstance(path[-1], int):
        return Diagnostic(node.at(path), f"{_name(path)}is empty", "write a value or take the entry out")
    return Diagnostic(node.key_at(path), f"{_name(path)}has no value", EMPTY)


def empty_values(node: Node, path: Path = ()) -> Iterator[Diagnostic]:
    """Every key and entry inside *node*, from *path* on, that has nothing behind it."""
    return _empty_in(node, node.find(path), path)


def _empty_in(node: Node, here: Node, path: Path) -> Iterator[Diagnostic]:
    entries: Iterable[tuple[str | int, Node]] = here.mapping.items() or enumerate(here.items)
    for step, inside in entries:
        if inside.value is None:
            yield empty(node, (*path, step))
        elif isinstance(inside.value, (dict, tuple)):
            yield from _empty_in(node, inside, (*path, step))


def _name(path: Path) -> str:
    """What a fault speaks of: a key, an entry of a list, or the whole."""
    words = [step for step in path if isinstance(step, str)]
    if not words:
        return "an entry " if path else "this "
    return f"an entry of `{words[-1]}` " if isinstance(path[-1], int) else f"`{words[-1]}` "


def _fault(node: Node, form: Any, path: Path, detail: ErrorDetails) -> Diagnostic:
    last = str(path[-1]) if path else ""
    match detail["type"]:
        case "extra_forbidden":
            known = sorted(keys_at(form, path[:-1]))
            return Diagnostic(
                node.key_at(path),
                f"unknown key `{last}`",
                did_you_mean(last, known) or f"the keys here are {', '.join(known)}",
            )
        case "missing":
            return Diagnostic(node.at(path), f"the key `{detail['loc'][-1]}` is missing")
        case kind if detail["loc"][-1:] == ("[key]",):
            return Diagnostic(node.key_at(path), f"`{last}` {_expectation(kind, detail)}")
        case "value_error":
            return Diagnostic(node.at(path), _expectation("value_error", detail))
        case kind:
            return Diagnostic(node.at(path), f"{_name(path)}{_expectation(kind, detail)}", _near(node, path, detail))


def _near(node: Node, path: Path, detail: ErrorDetails) -> str:
    """A cure for a misspelt word of a closed list."""
    value = node.find(path).value
    if detail["type"] != "literal_error" or not isinstance(value, str):
        return ""
    return did_you_mean(value, str(detail.get("ctx", {}).get("expected", "")).split("'")[1::2])


def _expectation(kind: str, detail: ErrorDetails) -> str:
    context: Mapping[str, Any] = detail.get("ctx", {})
    match kind:
        case "value_error":
            return str(context.get("error", ""))
        case "literal_error":
            return f"must be one of {context['expected'].replace(chr(39), '`')}"
        case "string_pattern_mismatch" if context["pattern"] == r"\S":
            return "must not be blank"
        case "string_pattern_mismatch":
            return "must be lower-case words joined by hyphens"
        case "string_too_short" | "too_short":
            return "must not be empty"
        case "string_too_long":
            return f"is longer than {context['max_length']} characters"
        case "greater_than_equal":
            return f"must be at least {context['ge']:g}"
        case "less_than_equal":
            return f"must be at most {context['le']:g}"
        case _:
            return "cannot be read"


def _without_misspelt(faults: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The faults without the missing keys that stand there misspelt: one fault says it."""
    meant = {fault.help for fault in faults if fault.message.startswith("unknown key")}
    return [
        fault
        for fault in faults
        if not (fault.message.startswith("the key `") and f"did you mean {fault.message.split()[2]}?" in meant)
    ]
