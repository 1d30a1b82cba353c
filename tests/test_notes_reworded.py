"""One case in other words has the same determination, and one that lacks something is not met in any words."""

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from guidecheck.checking import check
from guidecheck.determination import Outcome
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Library
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.source_text import source_of

CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "fixtures" / "rewordings.yaml").read_text(encoding="utf-8")
)
NOTES = 40
NO_CARE = ["No PT to date.", "Has not had PT.", "PT ordered today.", "Will start PT next week.", "PT was denied."]
EARLIER = ["MRI {} on 4/1/2015: no change.", "Prior MRI {} (4/1/15) normal.", "He had an MRI {} in April 2015."]


@pytest.fixture(scope="module")
def reader(library: Library) -> LexiconReader:
    return LexiconReader(library.vocabulary, library.codes)


def determined(note: str, request: str, library: Library, reader: LexiconReader) -> Outcome:
    case = replace(reader.read(source_of("note.txt", note)).case(), items=reader.items_asked(request))
    engine = ReferenceEngine()
    (item,) = check(library, case, lambda program, answers: (engine.evaluate(program, answers), engine.name))
    return item.outcome


def notes_of(case: dict[str, Any], parts: list[list[str]]) -> list[str]:
    """Notes made of one wording of each part, in running text or in lines."""
    draw = random.Random(case["case"])
    return [
        draw.choice(["\n", " "]).join(
            [f"{draw.choice(case['days'])}\n{draw.choice(parts[0])}", *map(draw.choice, parts[1:])]
        )
        for _ in range(NOTES)
    ]


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_the_wording_makes_no_difference(case: dict[str, Any], library: Library, reader: LexiconReader) -> None:
    for note in notes_of(case, case["parts"]):
        assert determined(note, case["request"], library, reader) == Outcome(case["outcome"]), note


@pytest.mark.parametrize("name", ["nerve root of the low back", "mechanical knee"])
def test_without_care_no_wording_meets_the_criteria(name: str, library: Library, reader: LexiconReader) -> None:
    case = next(case for case in CASES if case["case"] == name)
    parts = [NO_CARE if any("PT" in wording for wording in part) else part for part in case["parts"]]
    for note in notes_of(case, parts):
        assert determined(note, case["request"], library, reader) is not Outcome.MET, note


@pytest.mark.parametrize(
    ("name", "place"), [("nerve root of the low back", "lumbar spine"), ("mechanical knee", "of the left knee")]
)
def test_after_the_same_study_no_wording_meets_them(
    name: str, place: str, library: Library, reader: LexiconReader
) -> None:
    case = next(case for case in CASES if case["case"] == name)
    parts = [*case["parts"][:-1], [wording.format(place) for wording in EARLIER], case["parts"][-1]]
    for note in notes_of(case, parts):
        assert determined(note, case["request"], library, reader) is not Outcome.MET, note
