"""Forms: pydantic models of what a person writes, checked against a file's nodes.

pydantic's messages speak to programmers; here each of its findings becomes a diagnostic at its place in the file.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, WithJsonSchema
from pydantic_core import ErrorDetails

from guidecheck.diagnostics import Diagnostic, InvalidInput, did_you_mean
from guidecheck.source import Node

FormT = TypeVar("FormT", bound="Form")


class Form(BaseModel):
    """A mapping in a file whose keys are all known and whose values are taken as they are written."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, populate_by_name=False)


def _day(value: object) -> object:
    """A day from JSON, which has no dates, or from quoted YAML."""
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return date.fromisoformat(value)
    return value


Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Name = Annotated[str, Field(min_length=1, max_length=200)]
Text = Annotated[str, Field(min_length=1, max_length=2000)]


def validate(node: Node, form: type[FormT]) -> FormT:
    """*node* as *form*; raises `InvalidInput` with every fault."""
    try:
        return form.model_validate(node.plain())
    except ValidationError as error:
        raise InvalidInput([_diagnostic(node, form, detail) for detail in error.errors()]) from None


def _diagnostic(node: Node, form: type[BaseModel], detail: ErrorDetails) -> Diagnostic:
    path = _followed(node, detail["loc"])
    last = str(path[-1]) if path else ""
    match detail["type"]:
        case "extra_forbidden":
            near = did_you_mean(last, _keys(form, path[:-1]))
            known = near or f"the keys here are {', '.join(sorted(_keys(form, path[:-1])))}"
            return Diagnostic(node.key_at(path), f"unknown key `{last}`", known)
        case "missing":
            key = str(detail["loc"][-1])
            return Diagnostic(node.at(path), f"the key `{key}` is missing")
        case kind:
            where = f"`{_name(path)}` " if _name(path) else ""
            return Diagnostic(node.at(path), f"{where}{_expectation(kind, detail)}")


def _name(path: Sequence[str | int]) -> str:
    """The nearest key on the way, for an element of a list the list's."""
    words = [step for step in path if isinstance(step, str)]
    return words[-1] if words else ""


def _followed(node: Node, loc: Sequence[str | int]) -> tuple[str | int, ...]:
    """The steps of pydantic's path that exist in the file: it adds names of unions and validators."""
    path: list[str | int] = []
    for step in loc:
        here = node
        if isinstance(step, str) and step in here.mapping:
            node = here.mapping[step]
        elif isinstance(step, int) and step < len(here.items):
            node = here.items[step]
        else:
            continue
        path.append(step)
    return tuple(path)


_EXPECTED: Mapping[str, str] = {
    "string_type": "must be a text",
    "int_type": "must be a whole number",
    "float_type": "must be a number",
    "bool_type": "must be true or false",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "dict_type": "must be a mapping of keys to values",
    "model_type": "must be a mapping of keys to values",
    "model_attributes_type": "must be a mapping of keys to values",
    "date_type": "must be a day, written year-month-day",
    "date_from_datetime_inexact": "must be a day, written year-month-day",
    "string_too_short": "must not be empty",
    "too_short": "must not be empty",
    "too_long": "has too many entries",
}


def _expectation(kind: str, detail: ErrorDetails) -> str:
    context: Mapping[str, Any] = detail.get("ctx", {})
    match kind:
        case "value_error":
            return str(context.get("error", detail["msg"]))
        case "literal_error" | "enum":
            return f"must be one of {context['expected'].replace(chr(39), '`')}"
        case "string_pattern_mismatch":
            return "must be lower-case words joined by hyphens"
        case "string_too_long":
            return f"is longer than {context['max_length']} characters"
        case "greater_than_equal":
            return f"must be at least {context['ge']:g}"
        case "less_than_equal":
            return f"must be at most {context['le']:g}"
        case _:
            return _EXPECTED.get(kind, detail["msg"].lower())


def _keys(form: type[BaseModel], path: Sequence[str | int]) -> set[str]:
    """The keys that the form allows at *path*."""
    current: Any = form
    for step in path:
        if isinstance(step, int):
            continue
        field = next((f for n, f in current.model_fields.items() if (f.alias or n) == step), None)
        nested = _form_in(field.annotation) if field is not None else None
        if nested is None:
            return _names(current) if field is not None else set()
        current = nested
    return _names(current)


def _names(form: type[BaseModel]) -> set[str]:
    return {field.alias or name for name, field in form.model_fields.items()}


def _form_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401 - typing's own objects have no common type
    """The form inside `tuple[Form, ...]`, `Form | None` and the like."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        found = _form_in(part)
        if found is not None:
            return found
    return None
