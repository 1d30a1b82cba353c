"""Texts made to be slow, each at two sizes: reading must take twice the time for twice the text.

`python -m benchmarks.hostile` prints a table and exits with 1 where a probe takes more than its share;
`--inputs 100000` reads that many random and mutated texts instead and exits with 1 on any exception.
"""

import argparse
import gc
import random
import string
import sys
import time
from collections.abc import Callable

from benchmarks.rereading import sentences
from guidecheck.authoring.load import load
from guidecheck.reading.facts import read_facts, read_note
from guidecheck.reading.letters.guidelines_cited import cited_in
from guidecheck.reading.letters.letter import parse_letter
from guidecheck.reading.lexicon import Lexicon, lexicon_of
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.notes.papers import papers_of
from guidecheck.reading.scanned.reading_copy import copy_of
from guidecheck.reading.source_text import source_of

SIZES = (50_000, 100_000)
MOST_GROWTH = 3.0  # twice the text; the rest is for a busy machine
PROBES = {
    "negations": "no ",
    "negated list": "no pain, ",
    "denials": "denied the request for ",
    "commas": ", ",
    "regions": "left knee and right hip, ",
    "region of region": "of the knee of the hip ",
    "findings": "tenderness spasm swelling pain ",
    "tests": "positive Tinel's negative Phalen's ",
    "studies": "MRI of the knee X-ray of the hip ",
    "pairs": "tear meniscus tear labrum ",
    "rule out": "rule out fracture ",
    "dates": "on 1/2/2015 ",
    "half dates": "1/2/ 1/2/ ",
    "digits": "1" * 60 + " ",
    "grades": "4 4+ 5 of 5 over ",
    "scores": "pain 7 - 7 - 7 out of ",
    "ages": "48   -  year ",
    "months": "January January ",
    "one word": "a",
    "blanks": " \n",
    "hyphens": "-" * 40 + " ",
    "case changes": "painIn",
    "full stops": "a.",
    "many visits": "On 1/2/2015 he complained of neck pain. ",
    "new facts": "Pain of the left hand 3/10 on 1/2/20{:02d}. ",
    "records": "was not provided no documentation of ",
}
LETTERS = {
    "guideline labels": "Claims Administrator guideline: Decision based on MTUS ",
    "items": "MRI of the knee: Upheld\n",
    "rationales": "Decision rationale: x\n",
    "broken labels": "Claims  ",
    "empty lines": "\r\n \n",
    "requests": "original request, ",
    "colons": ": ",
    "misread labels": "Claims Adminlstrator guideline: x Decision ratlonale: ",
}
NOTES = {
    "boxes": "[x] pain [ ] numbness ",
    "box lines": "__x__ pain ____ weakness ",
    "answers": "Night pain? [ ] Yes [x] No ",
    "answers behind": "Fever Y [ ] N [x] ",
    "typed answers": "Numbness: Y, hand  ",
    "labels": "Pain: 3/10  Onset: 1/2/2015  ",
    "headings": "Plan:\nMRI of the knee\n",
    "numbered": "1) knee pain 2) hip pain ",
    "tables": "Quad | 3/5 | 4/5\n",
    "charts": "1/2/2015 F/U. Pain 3/10.\n",
    "pages": "PROGRESS NOTE\nDate of visit: 1/{}/2015\n\f",
    "empty blanks": "Lifting ____ ",
    "formats": "Date of birth (MM/DD/YYYY): 1/2/1970  ",
    "printed": "use reverse side if more space is required ",
    "requests": "Service/Good Requested (Required) ",
    "long blanks": " ",
    "codes": "Service/Good Requested\nKnee pain M25.561 MRI knee\n",
}
SCANS = {
    "faxed": "06/20/2016 15:12  FROM: CLINIC 5105551234  P. 3/7\n",
    "page ends": "left\n\n- 3 -\f",
    "strokes": "| 1-09-2016 ",
    "strokes in lines": "seen on | 1-09-2016\n",
    "drawn boxes": "Fever: O Yes & No\n",
    "lost boxes": "O Yes Kl No ",
    "brackets": "( ] (X] ",
    "levels": "LS-$1 Ll-",
    "digits and letters": "l/1O/2O",
    "empty lines between": "pain of\n\nthe\n\n",
    "running heads": "Moss, Tara DOB: 3/4/1975\nleft\n\f",
}
CITATIONS = {"years": ", and A 2004", "chapters": "Chapter 8 ", "pages": "Page(s): 1 2 ", "sources": "; ODG, A, and B"}
FRAME = "CLINICAL CASE SUMMARY\nA note.\nIMR ISSUES, DECISIONS AND RATIONALES\n"


def main() -> int:
    """Run what was asked for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--inputs", type=int, default=0)
    options.add_argument("--seed", type=int, default=11)
    arguments = options.parse_args()
    vocabulary = load().vocabulary
    if arguments.inputs:
        return survive(arguments.inputs, arguments.seed, LexiconReader(vocabulary))
    return grow(lexicon_of(vocabulary))


def grow(lexicon: Lexicon) -> int:
    """Time every probe at both sizes."""
    print(f"{'probe':>18} {'50 kB, ms':>10} {'100 kB, ms':>10} {'growth':>7}")
    slow = sum(
        grows(name, unit, lambda text: read_facts(source_of("", text), [(0, len(text))], lexicon))
        for name, unit in PROBES.items()
    )
    slow += sum(
        grows(name, unit, lambda text: read_note(papers_of(source_of("", text), lexicon), lexicon))
        for name, unit in NOTES.items()
    )
    slow += sum(grows(name, unit, lambda text: copy_of(source_of("", text))) for name, unit in SCANS.items())
    slow += sum(
        grows(name, unit, lambda text: parse_letter(source_of("x", FRAME + text))) for name, unit in LETTERS.items()
    )
    slow += sum(
        grows(name, unit, lambda text: cited_in("Decision based on MTUS " + text)) for name, unit in CITATIONS.items()
    )
    return 1 if slow else 0


def grows(name: str, unit: str, step: Callable[[str], object]) -> bool:
    """Print the times of one probe, and say whether they grow too fast."""
    small, large = (min(seconds(made_of(unit, size), step) for _ in range(2)) for size in SIZES)
    growth = large / max(small, 0.001)
    print(f"{name:>18} {small * 1000:>10.0f} {large * 1000:>10.0f} {growth:>7.2f}")
    return growth > MOST_GROWTH


def made_of(unit: str, size: int) -> str:
    """A text of *size* characters, made of one unit again and again."""
    return "".join(unit.format(number % 100) for number in range(size // len(unit) + 1))[:size]


def seconds(text: str, step: Callable[[str], object]) -> float:
    """The processor time of *step* on *text*, without the collector, whose full passes fall at any size."""
    gc.collect()
    gc.disable()
    begun = time.process_time()
    step(text)
    taken = time.process_time() - begun
    gc.enable()
    return taken


def survive(count: int, seed: int, reader: LexiconReader) -> int:
    """Read *count* random texts, as letters and as documents: half of noise, half of sentences that break off."""
    draw = random.Random(seed)
    units = [*PROBES.values(), *NOTES.values(), *SCANS.values()]
    pieces = [*units, *(word for unit in units for word in unit.split())]
    plain = [sentence.split(" ") for sentence in sentences()]
    for number in range(count):
        text = noise(draw, pieces) if number % 2 else broken(draw, plain)
        source = source_of("", text)
        facts = (*read_facts(source, [(0, len(text))], reader.lexicon), *reader.read(source).facts)
        for quote in (quote for fact in facts for quote in fact.quotes):
            if quote.start is None or quote.text != text[quote.start : quote.end]:
                print(f"input {number}: a quote that is not the text's: {quote}")
                return 1
    print(f"{count:,} inputs read")
    return 0


def noise(draw: random.Random, pieces: list[str]) -> str:
    """What the probes are made of, in any order, with signs of any kind between."""
    parts = draw.choices(pieces, k=draw.randrange(1, 40))
    for _ in range(draw.randrange(0, 6)):
        signs = draw.choices(string.printable + "\u2019\u2011\ufffe\u00e9\U0001f600", k=draw.randrange(1, 9))
        parts.insert(draw.randrange(0, len(parts) + 1), "".join(signs))
    return draw.choice(["", " ", "\n"]).join(parts)


def broken(draw: random.Random, plain: list[list[str]]) -> str:
    """A few plain sentences, each begun late or broken off early."""
    parts: list[str] = []
    for words in draw.choices(plain, k=draw.randrange(1, 5)):
        at = draw.randrange(1, len(words) + 1)
        parts.extend(draw.choice([words[:at], words[at - 1 :]]))
    return " ".join(parts)


if __name__ == "__main__":
    sys.exit(main())
