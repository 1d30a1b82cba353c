"""Made-up letters and fact tables of any size, the same for the same seed: own sentences, planted facts, noise.

python -m benchmarks.generate letters 1000 /tmp/letters            one text file each
python -m benchmarks.generate letters 1000 /tmp/letters.jsonl      one line each
python -m benchmarks.generate facts 1000000 /tmp/facts.parquet     a column for each fact that the library asks
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

import polars as pl

from guidecheck.audit.tables import DTYPES
from guidecheck.authoring.cache import load_cached
from guidecheck.guideline import Library
from guidecheck.program import Comparison, Program
from guidecheck.vocabulary import Kind

PLACES = {
    "cervical": ("neck", "cervical spine", "Neck and Upper Back Complaints", "Neck and Upper Back"),
    "lumbar": ("low back", "lumbar spine", "Low Back Complaints", "Low Back"),
    "shoulder": ("left shoulder", "left shoulder", "Shoulder Complaints", "Shoulder"),
    "knee": ("right knee", "right knee", "Knee Complaints", "Knee & Leg"),
    "wrist": ("left wrist", "left wrist", "Forearm, Wrist, and Hand Complaints", "Forearm, Wrist, and Hand"),
    "hip": ("right hip", "right hip", "", "Hip & Pelvis"),
}
STUDIES = ("MRI", "X-ray", "CT scan", "MRI without contrast")
TREATMENT = ("Acupuncture, six visits", "Tramadol 50 mg #60", "Physical therapy, twelve visits", "Lumbar support brace")
SPECIALTIES = ("Occupational Medicine", "Family Practice", "Orthopedic Surgery", "Physical Medicine & Rehabilitation")
SENTENCES = (
    "The worker complains of {area} pain rated {pain}/10.",
    "The pain in the {area} goes to the arm with numbness and tingling.",
    "Treatment has included {weeks} weeks of physical therapy for the {area} without improvement.",
    "Treatment has included physical therapy, chiropractic care and ibuprofen.",
    "Home exercise brought some relief of the {area} pain.",
    "Examination of the {area} on {visit} showed tenderness and decreased range of motion.",
    "Strength was {grade}/5 and sensation was decreased in the C6 dermatome.",
    "Reflexes were symmetric and sensation was intact.",
    "Straight leg raise was positive on the left.",
    "Spurling test was negative.",
    "There are no red flags, no fever and no history of cancer.",
    "There is no bowel or bladder dysfunction.",
    "An MRI of the {spine} dated {earlier} showed a disc protrusion.",
    "X-rays of the {spine} taken on {earlier} were normal.",
    "Surgery of the {area} is being considered.",
    "The worker denies weakness.",
    "Electrodiagnostic studies of the arms were normal.",
    "The {area} has locked and given way since the fall.",
)
NOISE = (
    "The worker lifts boxes in a made-up warehouse.",
    "Work status is modified duty without lifting above the belt.",
    "The worker sleeps badly and walks the dog each morning.",
    "Blood pressure was 128/82 and the pulse was 70.",
    "The supervisor was told on the same day.",
    "A return visit is planned in four weeks.",
)
LETTER = """Case Number: CM99-{number:07d}
Date Assigned: {assigned} Date of Injury: {injury}
Decision Date: {decided} UR Denial Date: {denied}
Priority: Standard Application Received: {received}

HOW THE IMR FINAL DETERMINATION WAS MADE
One reviewer looked at this made-up file.
State(s) of Licensure: Nevada
Certification(s)/Specialty: {specialty}

CLINICAL CASE SUMMARY
This summary was written for a test from a made-up file, including all medical records:
{summary}

IMR ISSUES, DECISIONS AND RATIONALES
The made-up decisions are set forth below:
{items}
"""
ITEM = """{requested}: {decision}
Claims Administrator guideline: {claims}
MAXIMUS guideline: {reviewer}
Decision rationale: {rationale}
"""


@dataclass(frozen=True, slots=True)
class Patient:
    """What the sentences of one letter share."""

    place: str
    injury: date
    denied: date


def letters(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Names and texts of *count* letters."""
    random = Random(seed)
    for number in range(1, count + 1):
        yield f"CM99-{number:07d}.txt", letter(random, number)


def letter(random: Random, number: int) -> str:
    """One letter of one to three items."""
    injury = date(2012, 1, 1) + timedelta(days=random.randrange(1_700))
    denied = injury + timedelta(days=random.randrange(20, 400))
    patient = Patient(random.choice(list(PLACES)), injury, denied)
    sentences = [_said(random, patient, text) for text in random.sample(SENTENCES, random.randint(6, 12))]
    for noise in random.sample(NOISE, 3):
        sentences.insert(random.randrange(len(sentences)), noise)
    age = f"The injured worker is a {random.randint(19, 67)}-year-old who was hurt at work on {_day(injury)}."
    items = [_imaging(random, patient), *(_other(random) for _ in range(random.choice([0, 1, 1, 2])))]
    return LETTER.format(
        number=number,
        assigned=_day(denied + timedelta(days=20)),
        injury=_day(injury),
        decided=_day(denied + timedelta(days=45)),
        denied=_day(denied),
        received=_day(denied + timedelta(days=12)),
        specialty=random.choice(SPECIALTIES),
        summary=_wrapped(" ".join([age, *sentences])),
        items="\n".join(items),
    )


def _said(random: Random, patient: Patient, text: str) -> str:
    area, spine, _, _ = PLACES[patient.place]
    earlier = patient.denied - timedelta(days=random.randrange(60, 600))
    return text.format(
        area=area,
        spine=spine,
        pain=random.randint(2, 9),
        weeks=random.choice([2, 3, 4, 6, 8, 12]),
        grade=random.choice(["4", "4+", "5", "3"]),
        visit=_day(patient.denied - timedelta(days=random.randrange(-10, 40))),
        earlier=_day(max(earlier, patient.injury)),
    )


def _imaging(random: Random, patient: Patient) -> str:
    _, spine, chapter, other = PLACES[patient.place]
    mtus = f"Decision based on MTUS {chapter} 2004, Section(s): Special Studies."
    odg = f"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), {other}, Imaging."
    cited = [mtus, mtus, f"{mtus} {odg}"] if chapter else [odg]
    return ITEM.format(
        requested=f"{random.choice(STUDIES)} of the {spine}",
        decision=random.choices(["Upheld", "Overturned"], [8, 2])[0],
        claims=random.choice(cited),
        reviewer=random.choice([*cited, odg]),
        rationale=_wrapped(_said(random, patient, random.choice(SENTENCES)) + " The made-up criteria were weighed."),
    )


def _other(random: Random) -> str:
    return ITEM.format(
        requested=random.choice(TREATMENT),
        decision=random.choice(["Upheld", "Upheld", "Overturned", "Modified"]),
        claims="Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Made-up Methods.",
        reviewer="Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Made-up Methods.",
        rationale="The made-up plan was weighed and found wanting.",
    )


def _day(day: date) -> str:
    return day.strftime("%m/%d/%Y")


def _wrapped(text: str, width: int = 95) -> str:
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


def programs_of(library: Library) -> list[Program]:
    """Every program of the library."""
    return [rec.program for guideline in library.guidelines.values() for rec in guideline.recommendations]


def asked_by(programs: Sequence[Program]) -> Mapping[str, list[Comparison]]:
    """The comparisons that ask each fact."""
    asked: dict[str, list[Comparison]] = {}
    for program in programs:
        for comparison in program.comparisons():
            asked.setdefault(comparison.fact, []).append(comparison)
    return dict(sorted(asked.items()))


def facts(rows: int, library: Library, seed: int = 1, missing: int = 40) -> pl.LazyFrame:
    """A column for each fact that the library asks, *missing* per cent of it null; lazy, so that any size streams."""
    row = pl.int_range(rows, dtype=pl.UInt32).alias("row")
    columns = []
    for place, (fact, comparisons) in enumerate(asked_by(programs_of(library)).items()):
        drawn = pl.col("row").hash(seed * 1_000 + place)
        kind = library.vocabulary.facts[fact].kind
        value = _column(kind, drawn // 100, comparisons)
        columns.append(pl.when(drawn % 100 >= missing).then(value).cast(DTYPES[kind]).alias(fact))
    return pl.LazyFrame().select(row).with_columns(columns)


def _column(kind: Kind, drawn: pl.Expr, comparisons: Sequence[Comparison]) -> pl.Expr:
    named = [c.value if isinstance(c.value, tuple) else (c.value,) for c in comparisons]
    match kind:
        case Kind.BOOLEAN:
            return drawn % 2 == 0
        case Kind.NUMBER:
            return (drawn % 40).cast(pl.Float64)
        case Kind.DATE:
            return pl.lit(date(2014, 1, 1)) + pl.duration(days=drawn % 1_000)
        case Kind.CHOICE:
            words = sorted({str(value) for values in named for value in values} | {"another"})
            return (drawn % len(words)).replace_strict(range(len(words)), words, return_dtype=pl.String)


def write_letters(count: int, path: Path, seed: int = 1) -> None:
    """Letters as files of a folder, or as lines of a file."""
    if path.suffix == ".jsonl":
        with path.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps({"text": text}) + "\n" for _, text in letters(count, seed))
        return
    path.mkdir(parents=True, exist_ok=True)
    for name, text in letters(count, seed):
        (path / name).write_text(text, encoding="utf-8")


def main() -> None:
    """Generate what the command line asks for."""
    kind, count, path = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    if kind == "letters":
        write_letters(count, path)
    else:
        facts(count, load_cached()).sink_parquet(path)


if __name__ == "__main__":
    main()
