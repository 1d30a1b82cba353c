"""The reader against annotated text: what it has reached is not lost again."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from benchmarks import score

from guidecheck.case import Fact
from guidecheck.reading.document import open_document
from guidecheck.reading.facts import read_facts
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.conftest import ROOT

GOLD = Path(os.environ.get("GUIDECHECK_GOLD", ROOT.parent / "shared" / "extraction" / "gold"))
STATUS = {True: "present", False: "absent", None: "unknown"}
OLDER: Mapping[str, frozenset[str]] = {
    "weakness": frozenset({"weakness_reported", "motor_weakness"}),
    "radiation": frozenset({"radiating_pain"}),
    "rom_reduced": frozenset({"reduced_motion"}),
    "exam.normal": frozenset({"exam_normal"}),
    "ataxia": frozenset({"gait_abnormal"}),
    "foraminal_narrowing": frozenset({"dx.stenosis"}),
    "test.slr": frozenset({"slr_positive"}),
    "test.spurling": frozenset({"spurling_positive"}),
    "test.cervical_compression": frozenset({"spurling_positive"}),
    "surgery.past": frozenset({"tx.surgery"}),
    "surgery.planned": frozenset({"surgery_planned"}),
    "tx.history": frozenset({"record_missing"}),
    "tx.duration_weeks": frozenset({"conservative_care_weeks"}),
    "imaging.prior": frozenset({"study.mri", "study.xray", "study.ct"}),
    "edx.positive": frozenset({"study.emg_ncs"}),
    "change.new_or_significant": frozenset({"significant_change", "new_injury"}),
    "rf.any": frozenset({"red_flag_any"}),
    "rf.cauda_equina": frozenset({"cauda_equina_signs"}),
    "rf.constitutional": frozenset({"fever_or_weight_loss"}),
    "rf.bowel_bladder": frozenset({"bowel_bladder_dysfunction"}),
    "rf.saddle_anesthesia": frozenset({"saddle_anesthesia"}),
    "rf.cancer_history": frozenset({"cancer_history"}),
    "rf.infection": frozenset({"infection_suspected"}),
    "rf.trauma_recent": frozenset({"new_injury", "significant_trauma"}),
}
WITHOUT_A_NAME = frozenset({"dx.myofascial", "hardware_loosening", "rf.cancer_recurrence"})


@pytest.fixture(scope="module")
def gold() -> Path:
    if not GOLD.is_dir():
        pytest.skip(f"the annotations are not here ({GOLD}); GUIDECHECK_GOLD names their folder")
    return GOLD


def is_found(expected: Mapping[str, Any], facts: tuple[Fact, ...]) -> bool:
    names = OLDER.get(expected["type"], frozenset({expected["type"]}))
    region = None if expected["region"] == "back" else expected["region"]
    return any(
        fact.name in names
        and (STATUS[fact.value] if isinstance(fact.value, bool) or fact.value is None else "present")
        == expected["status"]
        and region in {fact.region, None}
        for fact in facts
    )


def test_the_adversarial_sentences_are_read(gold: Path, lexicon: Lexicon) -> None:
    lines = [json.loads(line) for line in (gold / "sentences.jsonl").read_text(encoding="utf-8").splitlines()]
    found = [is_found(expected, facts_of_text(line["text"], lexicon)) for line in lines for expected in line["expect"]]
    assert sum(found) >= 49, f"{sum(found)} of {len(found)}"


def test_what_the_text_letters_state_is_found(gold: Path, determinations: Path, lexicon: Lexicon) -> None:
    found: list[bool] = []
    for letter in json.loads((gold / "texts.json").read_text(encoding="utf-8")):
        source, _ = open_document(determinations / letter["file"])
        facts = read_facts(source, [score.summary_of(source.raw)], lexicon)
        stated = [
            fact for fact in letter["facts"] if fact["section"] == "summary" and fact["type"] not in WITHOUT_A_NAME
        ]
        found.extend(is_found(fact, facts) for fact in stated)
    assert sum(found) / len(found) >= 0.85, f"{sum(found)} of {len(found)}"


def test_the_reader_stays_as_good_as_it_was(gold: Path, determinations: Path, lexicon: Lexicon) -> None:
    assert gold.is_dir()
    assert determinations.is_dir()
    letters = score.letters(lexicon)
    by_name = score.total(letters, score.KEYS["name, status"])
    by_region = score.total(letters, score.KEYS["name, status, region"])
    assert by_name.f1 >= 0.93
    assert by_region.f1 >= 0.90
