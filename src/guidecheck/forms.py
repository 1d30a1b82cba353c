"""Forms: pydantic models of what a person writes, checked against a file's nodes."""

import re
from datetime import date
from typing import Annotated, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
    TypeAdapter,
    ValidationError,
    WithJsonSchema,
)

from guidecheck.diagnostics import InvalidInput
from guidecheck.form_faults import faults_of
from guidecheck.source import Node

FormT = TypeVar("FormT", bound="Form")


class Form(BaseModel):
    """A mapping in a file whose keys are all known and whose values are taken as they are written."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, populate_by_name=False)


def _day(value: object) -> object:
    """A day from JSON, which has no dates, or from quoted YAML."""
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise ValueError(f"`{value}` is no day of the calendar") from None
    return value


Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Number = StrictInt | StrictFloat
AnyValue = StrictBool | StrictInt | StrictFloat | Day | StrictStr
LONGEST_NAME = 200
Name = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME, pattern=r"\S")]
Text = Annotated[str, Field(min_length=1, max_length=2000, pattern=r"\S")]


def _word(kind: str) -> dict[str, str]:
    return {"x-words": kind}


# Names of the vocabulary: their JSON Schema lists the words, so that an editor completes them.
FactName = Annotated[Name, Field(json_schema_extra=_word("facts"))]
RegionName = Annotated[Name, Field(json_schema_extra=_word("regions"))]
ModalityName = Annotated[Name, Field(json_schema_extra=_word("modalities"))]
TechniqueName = Annotated[Name, Field(json_schema_extra=_word("techniques"))]


def validate(node: Node, form: type[FormT]) -> FormT:
    """*node* as *form*; raises `InvalidInput` with every fault."""
    try:
        return form.model_validate(node.plain())
    except ValidationError as error:
        raise InvalidInput(faults_of(node, form, error.errors())) from None


def validate_entries(node: Node, form: type[FormT]) -> dict[str, FormT]:
    """*node* as a mapping of names to *form*, for files that are lists of such entries."""
    entries = dict[str, form]  # type: ignore[valid-type]  # pydantic reads the form at run time
    try:
        return TypeAdapter(entries).validate_python(node.plain(), strict=True)
    except ValidationError as error:
        raise InvalidInput(faults_of(node, entries, error.errors())) from None
