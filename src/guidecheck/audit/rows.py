"""Letters as rows of a data file: JSONL, CSV or Parquet with a column `text`, or with a column for each fact."""

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

import polars as pl

from guidecheck.diagnostics import InvalidInput, Span, did_you_mean, fault
from guidecheck.vocabulary import Vocabulary

DATA_SUFFIXES = frozenset({".jsonl", ".ndjson", ".csv", ".parquet"})
TEXT = "text"
NEEDED = ("modality", "region")
TEXTS = ("case_number", "requested", "decision", "side", "contrast", "technique", "specialty")
DAYS = ("injury_date", "request_date", "ur_decision_date", "service_date", "review_date")
MAX_FIELD = 8_000_000
_BATCH = 2_000

Content: TypeAlias = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Row:
    """One row, counted from 1, under the digest of its content; `problem` says why it has none."""

    number: int
    content: Content
    digest: str
    problem: str = ""


def rows_of(path: Path) -> Iterator[Row]:
    """The rows of a data file; raises `InvalidInput` where it is no such file."""
    try:
        match path.suffix.lower():
            case ".csv":
                yield from _csv(path)
            case ".parquet":
                yield from _parquet(path)
            case _:
                yield from _jsonl(path)
    except OSError as error:
        raise fault(Span(str(path)), f"cannot be read: {(error.strerror or str(error)).lower()}") from None
    except (csv.Error, UnicodeDecodeError, pl.exceptions.PolarsError) as error:
        raise _damaged(path, error) from None


def check_columns(path: Path, vocabulary: Vocabulary) -> None:
    """Refuse a table whose columns say nothing to an audit; JSONL has none, there each row is checked."""
    columns: Sequence[str] | None = None
    try:
        if path.suffix.lower() == ".csv":
            with _opened(path) as file:
                columns = next(csv.reader(file), [])
        elif path.suffix.lower() == ".parquet":
            columns = list(pl.read_parquet_schema(path))
    except OSError as error:
        raise fault(Span(str(path)), f"cannot be read: {(error.strerror or str(error)).lower()}") from None
    except (csv.Error, UnicodeDecodeError, pl.exceptions.PolarsError) as error:
        raise _damaged(path, error) from None
    if columns is not None and (problem := problem_with_columns(columns, vocabulary)):
        raise fault(Span(str(path)), *problem)


def problem_with_columns(columns: Sequence[str], vocabulary: Vocabulary) -> tuple[str, str] | None:
    """What is wrong with the names of the columns, and the cure."""
    if TEXT in columns:
        return None
    if not set(NEEDED) <= set(columns):
        return "neither texts nor facts", f"name a column `{TEXT}`, or `{NEEDED[0]}` and `{NEEDED[1]}`"
    known = {*NEEDED, *TEXTS, *DAYS, *vocabulary.facts}
    strange = [name for name in columns if name not in known]
    return (f"`{strange[0]}` is no fact of the vocabulary", did_you_mean(strange[0], known)) if strange else None


def _jsonl(path: Path) -> Iterator[Row]:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                content = json.loads(line)
            except ValueError:
                yield Row(number, {}, sha256(line).hexdigest(), "the line is not JSON")
                continue
            if isinstance(content, dict):
                yield _row(number, content)
            else:
                yield Row(number, {}, sha256(line).hexdigest(), "the line is no JSON object")


def _opened(path: Path) -> io.TextIOWrapper:
    csv.field_size_limit(MAX_FIELD)
    return path.open(encoding="utf-8-sig", newline="")


def _csv(path: Path) -> Iterator[Row]:
    with _opened(path) as file:
        for number, content in enumerate(csv.DictReader(file), 1):
            if None in content or None in content.values():
                digest = sha256(f"{content}".encode("utf-8", "surrogatepass")).hexdigest()
                yield Row(number, {}, digest, "the row has not as many fields as the table has columns")
            else:
                yield _row(number, {name: value for name, value in content.items() if value != ""})


def _parquet(path: Path) -> Iterator[Row]:
    number = 0
    for batch in pl.scan_parquet(path).collect_batches(chunk_size=_BATCH, maintain_order=True):
        for content in batch.iter_rows(named=True):
            number += 1
            yield _row(number, content)


def _row(number: int, content: Content) -> Row:
    """A row of text is called as the file of that text would be."""
    content = {name: value for name, value in content.items() if value is not None and value == value}  # noqa: PLR0124 - NaN
    text = content.get(TEXT)
    named = text if isinstance(text, str) else json.dumps(content, sort_keys=True, default=str, ensure_ascii=False)
    return Row(number, content, sha256(named.encode("utf-8", "surrogatepass")).hexdigest())


def _damaged(path: Path, error: Exception) -> InvalidInput:
    return fault(Span(str(path)), f"damaged, or no {path.suffix.lower()[1:]} file: {str(error).splitlines()[0]}")
