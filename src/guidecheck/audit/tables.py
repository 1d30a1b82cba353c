"""The tables that an audit writes: every column, what it means, and the version of the whole.

`letter_id` is the SHA-256 of a letter's bytes (of a row's content where letters are rows of a file). A study is told by
(letter_id, item_number, study_number); an item that asks for no imaging study has one row with study_number 0. So every
table joins to the others by these, and nothing is lost on the way. Columns may be added; a change of what is here
changes `VERSION`, and output of another version is refused.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import polars as pl

from guidecheck.engines.columnar import OPEN
from guidecheck.program import Answers
from guidecheck.vocabulary import Kind, Vocabulary

VERSION = 2

Row: TypeAlias = Mapping[str, Any]
"""One row of a table, by column: what Polars takes."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its type, and what stands in it."""

    name: str
    dtype: pl.DataType
    doc: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns, and those that tell its rows apart."""

    name: str
    doc: str
    keys: tuple[str, ...]
    columns: tuple[Column, ...]

    def frame(self, rows: Sequence[Row]) -> pl.DataFrame:
        """The rows as a frame of exactly these columns."""
        return pl.DataFrame(rows, schema={column.name: column.dtype for column in self.columns})


_TEXT, _COUNT, _YES, _DAY = pl.String(), pl.Int32(), pl.Boolean(), pl.Date()
_TEXTS = pl.List(pl.String())
_QUOTES = pl.List(pl.Struct({"quote": pl.String, "page": pl.Int32, "start": pl.Int32, "end": pl.Int32}))


def _columns(*columns: tuple[str, pl.DataType, str]) -> tuple[Column, ...]:
    return tuple(Column(*column) for column in columns)


_LETTER = _columns(("letter_id", _TEXT, "SHA-256 of the letter's content"))
_STUDY = _columns(
    *((column.name, column.dtype, column.doc) for column in _LETTER),
    ("item_number", _COUNT, "the item of the letter, counted from 1"),
    ("study_number", _COUNT, "the study of the item, counted from 1; 0 where the item asks for none"),
)
_STUDY_KEYS = ("letter_id", "item_number", "study_number")

LETTERS = Table(
    "letters",
    "One row a letter",
    ("letter_id",),
    (
        *_LETTER,
        *_columns(
            ("file", _TEXT, "where the letter was found, first in order"),
            ("also_at", _TEXTS, "where the same content was found again"),
            ("kind", _TEXT, "letter (a document), or facts (a row of facts)"),
            ("case_number", _TEXT, "the number in the header"),
            ("injury_date", _DAY, "the day of the injury"),
            ("request_date", _DAY, "the day whose knowledge counts as known at the request"),
            ("ur_decision_date", _DAY, "the day of the denial"),
            ("review_date", _DAY, "the day of the determination"),
            ("specialties", _TEXTS, "the reviewer's specialties, as the letter lists them"),
            ("items", _COUNT, "how many items the letter has"),
            ("facts", _COUNT, "how many facts were read"),
            ("flags", _TEXTS, "what of the letter was not understood"),
        ),
    ),
)

STUDIES = Table(
    "studies",
    "One row a (letter, item, study)",
    _STUDY_KEYS,
    (
        *_STUDY,
        *_columns(
            ("requested_text", _TEXT, "the words of the request"),
            ("decision", _TEXT, "upheld, overturned, modified or unknown: what became of the denial"),
            ("modality", _TEXT, "of the vocabulary"),
            ("region", _TEXT, "of the vocabulary"),
            ("side", _TEXT, "left, right or bilateral"),
            ("contrast", _TEXT, "of the vocabulary"),
            ("technique", _TEXTS, "of the vocabulary"),
            ("in_scope", _YES, "whether an imaging study is asked for"),
            ("note", _TEXT, "why an item is out of scope, or what of the request is not clear"),
            ("key_date", _DAY, "the day that chose the edition"),
            ("request_date", _DAY, "the day of the first clock"),
            ("review_date", _DAY, "the day of the second clock"),
            ("status", _TEXT, "under the controlling guideline, on the facts known at the request"),
            ("status_at_review", _TEXT, "the same on the facts known at the review; time counts to the request"),
            ("status_any", _TEXT, "the best status of any guideline that covers the study, at the request"),
            ("predicted", _TEXT, "overturned where met, upheld where not; null where no guideline addresses the study"),
            ("predicted_at_review", _TEXT, "by the status at the review"),
            ("predicted_any", _TEXT, "by the status of any guideline"),
            ("controlling_guideline", _TEXT, "the guideline that controls"),
            ("controlling_recommendation", _TEXT, "its recommendation"),
            ("controlling_edition", _TEXT, "its edition"),
            ("why", _TEXT, "why it controls, or why none does"),
            ("cited_by_claims", _TEXTS, "the claims administrator's citations, as cited"),
            ("cited_by_reviewer", _TEXTS, "the reviewer's citations, as cited"),
            ("choice_by_claims", _TEXTS, "where the claims administrator left the search sequence"),
            ("choice_by_reviewer", _TEXTS, "where the reviewer did"),
            ("agreement", _TEXT, "agree, disagree or abstain: decision against `predicted`"),
            ("agreement_at_review", _TEXT, "decision against `predicted_at_review`"),
            ("agreement_any", _TEXT, "decision against `predicted_any`"),
            ("abstained_because", _TEXT, "why there is nothing to compare"),
            ("cause", _TEXT, "of a disagreement: one of the six causes"),
            ("cause_detail", _TEXT, "what the cause was told by"),
        ),
    ),
)

CRITERIA = Table(
    "criteria",
    "One row a (study, recommendation, criterion)",
    (*_STUDY_KEYS, "guideline", "recommendation", "criterion"),
    (
        *_STUDY,
        *_columns(
            ("guideline", _TEXT, "a guideline that covers the study"),
            ("recommendation", _TEXT, "its recommendation for the study"),
            ("criterion", _TEXT, "the criterion's id in its recommendation"),
            ("status", _TEXT, "on the facts known at the request"),
            ("status_at_review", _TEXT, "on the facts known at the review"),
        ),
    ),
)

FACTS = Table(
    "facts",
    "One row a fact that was read, or stated in a row of facts",
    ("letter_id", "fact_number"),
    (
        *_LETTER,
        *_columns(
            ("fact_number", _COUNT, "the fact of the letter, counted from 1"),
            ("name", _TEXT, "of the vocabulary"),
            ("status", _TEXT, "present, absent, or unknown where the record is not sure"),
            ("value", _TEXT, "as it is written in a case file"),
            ("region", _TEXT, "of the vocabulary"),
            ("side", _TEXT, "left, right or bilateral"),
            ("date", _TEXT, "a day, month or year"),
            ("after_request", _YES, "dated after the request"),
            ("speaker", _TEXT, "whose statement it is"),
            ("measure", _TEXT, "the number or word that goes with a yes"),
            ("result", _TEXT, "the outcome of a study or treatment"),
            ("assumption", _TEXT, "what a fact rests on that nobody stated"),
            ("quote", _TEXT, "the first quote"),
            ("page", _COUNT, "its page, counted from 1"),
            ("start", _COUNT, "where it begins in the letter's text"),
            ("end", _COUNT, "where it ends"),
            ("more_quotes", _QUOTES, "the other quotes"),
        ),
    ),
)

ERRORS = Table(
    "errors",
    "One row a letter that could not be read",
    ("letter_id",),
    (
        *_columns(("letter_id", _TEXT, "SHA-256 of its content; of its name where the content cannot be read")),
        *_columns(
            ("file", _TEXT, "where it was found"),
            ("also_at", _TEXTS, "where the same content was found again"),
            ("stage", _TEXT, "open, read or evaluate"),
            ("reason", _TEXT, "why, in words for the user"),
        ),
    ),
)

TABLES = (LETTERS, STUDIES, CRITERIA, FACTS, ERRORS)
CLOCKS = ("request", "review")
DTYPES: Mapping[Kind, pl.DataType] = {
    Kind.BOOLEAN: pl.Boolean(),
    Kind.NUMBER: pl.Float64(),
    Kind.CHOICE: pl.String(),
    Kind.DATE: pl.Date(),
}


def answers_table(vocabulary: Vocabulary) -> Table:
    """What the record answers for each study at each clock: a column per fact, null where it is not documented.

    This is what criteria are evaluated on, kept so that other rules can be evaluated without reading again.
    """
    facts = sorted(vocabulary.facts.values(), key=lambda fact: fact.name)
    clock = _columns(("clock", _TEXT, "request or review"))
    columns = tuple(Column(fact.name, DTYPES[fact.kind], fact.question) for fact in facts)
    open_ = _columns(
        (OPEN, _TEXTS, "facts on which the record contradicts itself or is unsure; other nulls are silence")
    )
    return Table("answers", "One row a (study, clock)", (*_STUDY_KEYS, "clock"), (*_STUDY, *clock, *columns, *open_))


def answer_columns(answers: Answers) -> Row:
    """What a record answers, as columns of that table."""
    return {**answers, OPEN: sorted(name for name, value in answers.items() if value is None)}


def tables(vocabulary: Vocabulary) -> tuple[Table, ...]:
    """Every table of an audit, errors last."""
    return (*TABLES[:-1], answers_table(vocabulary), ERRORS)


def documentation(shown: Iterable[Table] = TABLES) -> str:
    """The tables in Markdown."""
    parts = [f"Tables of an audit, version {VERSION}.\n"]
    for table in shown:
        rows = "\n".join(f"| `{column.name}` | {column.dtype} | {column.doc} |" for column in table.columns)
        parts.append(
            f"## {table.name}\n\n{table.doc}; key: {', '.join(table.keys)}.\n\n"
            f"| column | type | |\n|---|---|---|\n{rows}\n"
        )
    return "\n".join(parts)
