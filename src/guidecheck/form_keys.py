"""Which keys a form allows at a place: a walk along the types of its fields."""

from collections.abc import Iterator, Sequence
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel


def keys_at(form: Any, path: Sequence[str | int]) -> set[str]:
    """The keys that the form allows at *path*."""
    current = [form]
    for step in path:
        current = [inner for one in current for inner in _inside(one, step)]
    forms = [part for one in current for part in _alternatives(one) if _is_form(part)]
    return {field.alias or name for part in forms for name, field in part.model_fields.items()}


def _inside(annotation: Any, step: str | int) -> Iterator[Any]:
    """What stands in a value of the type *annotation* under a key or at a position."""
    for part in _alternatives(annotation):
        if _is_form(part):
            yield from (field.annotation for name, field in part.model_fields.items() if (field.alias or name) == step)
        elif isinstance(step, int) or get_origin(part) is dict:
            yield from get_args(part)[-1 if isinstance(step, str) else 0 :][:1]


def _alternatives(annotation: Any) -> Iterator[Any]:
    """The members of a union, without what is only annotated."""
    if get_origin(annotation) is Annotated:
        yield from _alternatives(get_args(annotation)[0])
    elif get_origin(annotation) in {Union, UnionType}:
        for part in get_args(annotation):
            yield from _alternatives(part)
    else:
        yield annotation


def _is_form(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
