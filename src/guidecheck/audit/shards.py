"""A shard: some letters in, every table of theirs out. The same function runs here, in processes, or on a cluster."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from guidecheck.audit.asked import AskedStudy, studies_of
from guidecheck.audit.evaluation import evaluate
from guidecheck.audit.inputs import Source
from guidecheck.audit.letter_rows import fact_rows, letter_row
from guidecheck.audit.letters import AuditedLetter, LetterReader
from guidecheck.audit.rows import TEXT
from guidecheck.audit.stated import letter_of
from guidecheck.audit.study_rows import out_of_scope_rows, study_rows
from guidecheck.audit.tables import ERRORS, FACTS, LETTERS, STUDIES, Row, answers_table
from guidecheck.diagnostics import InvalidInput, Span, fault
from guidecheck.guideline import Library

STUDY_KEYS = ("letter_id", "item_number", "study_number")


@dataclass(frozen=True, slots=True)
class Bench:
    """What a shard is made with: the rules, and a reader of letters."""

    library: Library
    reader: LetterReader


@dataclass(frozen=True, slots=True)
class _Read:
    source: Source
    letter: AuditedLetter
    studies: tuple[AskedStudy, ...]


def tables_of(
    sources: Sequence[Source], bench: Bench, began: Callable[[int], None] = lambda _: None
) -> Mapping[str, pl.DataFrame]:
    """Every table of *sources*; a letter that fails is a row in `errors`. *began* hears which letter is next."""
    read: list[_Read] = []
    errors: list[Row] = []
    for index, source in enumerate(sources):
        began(index)
        try:
            letter = _letter(source, bench)
            studies = tuple(studies_of(source.letter_id, letter, bench.library))
        except InvalidInput as invalid:
            errors.append(error_row(source, "read", "; ".join(one.message for one in invalid.diagnostics)))
        except (MemoryError, RecursionError, Exception) as error:
            errors.append(error_row(source, "read", f"internal error: {type(error).__name__}: {error}"))
        else:
            read.append(_Read(source, letter, studies))
    began(len(sources))
    return _tables(read, errors, bench)


def error_row(source: Source, stage: str, reason: str) -> Row:
    """A letter that could not be read, and why."""
    return {
        "letter_id": source.letter_id,
        "file": source.name,
        "also_at": list(source.also_at),
        "stage": "open" if source.problem else stage,
        "reason": reason,
    }


def _letter(source: Source, bench: Bench) -> AuditedLetter:
    if source.problem:
        raise fault(Span(source.name), source.problem)
    if source.content is not None:
        return bench.reader.read_content(source.name, source.content)
    if source.row is None:
        return bench.reader.read_file(Path(source.name))
    text = source.row.content.get(TEXT)
    if isinstance(text, str):
        return bench.reader.read_text(source.name, text)
    return letter_of(source.name, source.row.content, bench.library.vocabulary)


def _tables(read: Sequence[_Read], errors: Sequence[Row], bench: Bench) -> Mapping[str, pl.DataFrame]:
    asked = [study for one in read for study in one.studies]
    evaluated = evaluate(asked, answers_table(bench.library.vocabulary))
    of_studies = [
        *(row for one in read for row in out_of_scope_rows(one.source.letter_id, one.letter)),
        *study_rows(asked, evaluated, bench.library, bench.reader),
    ]
    return {
        "letters": LETTERS.frame([letter_row(one.source, one.letter) for one in read]),
        "studies": STUDIES.frame(of_studies).sort(STUDY_KEYS),
        "criteria": evaluated.criteria,
        "facts": FACTS.frame([row for one in read for row in fact_rows(one.source.letter_id, one.letter)]),
        "answers": evaluated.answers,
        "errors": ERRORS.frame(errors),
    }
