"""Precision and recall of the reader on annotated letters, the working part and the held-out part side by side.

Every third letter, by a rule over its file name, is held out: it is scored and never looked at, so `--errors` lists
the working part alone. The gold files are found by GUIDECHECK_GOLD, else in ../shared/extraction/gold. `--gold` and
`--letters` score annotations of your own instead, of letters or of clinical notes; of those nothing is held out.
Facts that the form of annotation (ANNOTATION.md) does not name were not annotated and are not scored.
"""

import argparse
import hashlib
import json
import os
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from guidecheck.authoring.load import load
from guidecheck.case import Fact
from guidecheck.reading.document import open_document
from guidecheck.reading.facts import read_facts, read_note
from guidecheck.reading.letters.letter import parse_letter
from guidecheck.reading.lexicon import Lexicon, lexicon_of
from guidecheck.reading.notes.papers import papers_of
from guidecheck.reading.source_text import SourceText

_ROOT = Path(__file__).parents[1]
_GOLD = Path(os.environ.get("GUIDECHECK_GOLD", _ROOT / "../shared/extraction/gold"))
LETTERS = Path(os.environ.get("GUIDECHECK_DETERMINATIONS", _ROOT / "../shared/determinations"))
_STATUS = {True: "present", False: "absent", None: "unknown"}
_TWO = 2
_RESAMPLES = 1000
_OF_NOTES = frozenset({"root_pattern"})


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact as it is scored."""

    name: str
    status: str
    region: str | None
    side: str | None
    value: str | None
    date: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter: what it states, and what was read."""

    file: str
    gold: tuple[Statement, ...]
    read: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """Hits, false alarms and misses."""

    hit: int = 0
    extra: int = 0
    missed: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.hit + other.hit, self.extra + other.extra, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """The part of what was read that is so."""
        return self.hit / max(1, self.hit + self.extra)

    @property
    def recall(self) -> float:
        """The part of what is so that was read."""
        return self.hit / max(1, self.hit + self.missed)

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        return 2 * self.hit / max(1, 2 * self.hit + self.extra + self.missed)


Key = Callable[[Statement], object]
KEYS: dict[str, Key] = {
    "name, status": lambda s: (s.name, s.status),
    "name, status, region": lambda s: (s.name, s.status, s.region),
    "name, status, region, side": lambda s: (s.name, s.status, s.region, s.side),
    "name, status, region, date": lambda s: (s.name, s.status, s.region, s.date),
    "name, status, value": lambda s: (s.name, s.status, s.value),
}


def held_out(file: str) -> bool:
    """Whether a letter belongs to the third that is never looked at."""
    return int(hashlib.sha256(Path(file).name.encode()).hexdigest(), 16) % 3 == 0


def letters(lexicon: Lexicon, gold: Path = _GOLD / "imr.jsonl", folder: Path = LETTERS / "imr") -> list[Letter]:
    """Every annotated letter with what the reader makes of it."""
    asked = annotated_names()
    lines = gold.read_text(encoding="utf-8").splitlines()
    return [_letter(json.loads(line), folder, lexicon, asked) for line in lines]


def annotated_names() -> frozenset[str]:
    """The words of the form of annotation, the names of its facts among them."""
    return frozenset(re.findall(r"[a-z][\w.]*\w", (_GOLD / "ANNOTATION.md").read_text(encoding="utf-8")))


def _letter(entry: dict[str, Any], folder: Path, lexicon: Lexicon, asked: frozenset[str]) -> Letter:
    source, _ = open_document(folder / entry["file"])
    is_letter = parse_letter(source) is not None
    asked = asked if is_letter else asked | _OF_NOTES
    facts = _facts_of(source, lexicon, is_letter=is_letter)
    read = tuple(_read(fact) for fact in facts if fact.name in asked)
    return Letter(entry["file"], tuple(_gold(fact) for fact in entry["facts"]), read)


def _facts_of(source: SourceText, lexicon: Lexicon, *, is_letter: bool) -> tuple[Fact, ...]:
    """What is read: of a letter its clinical summary, of any other document the whole."""
    if is_letter:
        return read_facts(source, [summary_of(source.raw)], lexicon)
    return read_note(papers_of(source, lexicon), lexicon)


def summary_of(raw: str) -> tuple[int, int]:
    """The clinical case summary, which the annotations are about."""
    start = max(0, raw.find("CLINICAL CASE SUMMARY"))
    end = raw.find("IMR ISSUES", start)
    return start, len(raw) if end < 0 else end


def _read(fact: Fact) -> Statement:
    plain = isinstance(fact.value, bool) or fact.value is None
    value = fact.measure if plain else fact.value
    status = _STATUS[fact.value] if isinstance(fact.value, bool) or fact.value is None else "present"
    quote = " ".join(" … ".join(quote.text for quote in fact.quotes).split())
    day = str(fact.date) if fact.date else None
    return Statement(fact.name, status, fact.region, fact.side, _value(fact.name, value), day, quote)


def _gold(fact: dict[str, Any]) -> Statement:
    value = _value(fact["name"], fact["value"])
    return Statement(fact["name"], fact["status"], fact["region"], fact["side"], value, fact["date"], fact["quote"])


def _value(name: str, value: object) -> str | None:
    """A value as it is compared; what is missing or to be ruled out is free text and is not."""
    if value is None or name in {"record_missing", "reason_rule_out", "planned_study"}:
        return str(value) if name == "planned_study" else None
    if isinstance(value, date):
        return value.isoformat()
    return str(int(value)) if isinstance(value, float) and value == int(value) else str(value)


def counts(letter: Letter, key: Key, *, once: bool = False) -> Counts:
    """One letter's counts; statements are paired one to one, or each key counts *once*."""
    gold, read = Counter(map(key, letter.gold)), Counter(map(key, letter.read))
    if once:
        gold, read = Counter(set(gold)), Counter(set(read))
    hit = (gold & read).total()
    return Counts(hit, read.total() - hit, gold.total() - hit)


def total(part: Iterable[Letter], key: Key, *, once: bool = False) -> Counts:
    """The counts of several letters."""
    return sum((counts(letter, key, once=once) for letter in part), Counts())


def interval(part: Sequence[Letter], key: Key, *, once: bool = False) -> tuple[float, float]:
    """The middle 95 % of F1 when the letters are drawn again, with replacement."""
    return _middle(_drawn_again(part, key, once=once))


def gap(first: Sequence[Letter], second: Sequence[Letter], key: Key, *, once: bool = False) -> tuple[float, ...]:
    """How many points of F1 the first part is above the second, and the middle 95 % where both are drawn again."""
    apart = total(first, key, once=once).f1 - total(second, key, once=once).f1
    again = zip(_drawn_again(first, key, once=once), _drawn_again(second, key, once=once, seed=8), strict=True)
    return tuple(100 * points for points in (apart, *_middle(one - other for one, other in again)))


def _drawn_again(part: Sequence[Letter], key: Key, *, once: bool, seed: int = 7) -> list[float]:
    """F1 of the letters drawn again, with replacement, many times."""
    each = [counts(letter, key, once=once) for letter in part]
    draw = random.Random(seed)
    return [sum(draw.choices(each, k=len(each)), Counts()).f1 for _ in range(_RESAMPLES)]


def _middle(scores: Iterable[float]) -> tuple[float, float]:
    """The bounds of the middle 95 %."""
    told = sorted(scores)
    return told[int(0.025 * len(told))], told[int(0.975 * len(told))]


def report(parts: Mapping[str, Sequence[Letter]]) -> None:
    """The table of all keys by part."""
    for once in (False, True):
        print("\neach key once a letter" if once else "statements paired one to one")
        for label, key in KEYS.items():
            print(f"  {label:28}", end="")
            for name, part in parts.items():
                found = total(part, key, once=once)
                low, high = interval(part, key, once=once)
                print(
                    f"| {name}: F1 {found.f1:.3f} [{low:.2f}-{high:.2f}] P {found.precision:.3f} R {found.recall:.3f} ",
                    end="",
                )
            if len(parts) == _TWO:
                first, second = parts.values()
                apart, low, high = gap(first, second, key, once=once)
                print(f"| gap {apart:.1f} [{low:.1f}-{high:.1f}]", end="")
            print()


def report_names(parts: Mapping[str, Sequence[Letter]]) -> None:
    """Hits, false alarms and misses by name, worst first."""
    names = sorted({s.name for part in parts.values() for letter in part for s in (*letter.gold, *letter.read)})
    rows = []
    for name in names:
        cells = []
        for part in parts.values():
            mine = [Letter(x.file, _named(x.gold, name), _named(x.read, name)) for x in part]
            cells.append(total(mine, KEYS["name, status, region"]))
        rows.append((sum(cell.extra + cell.missed for cell in cells), name, cells))
    for _, name, cells in sorted(rows, key=lambda row: (-row[0], row[1])):
        print(f"  {name:28}", "  ".join(f"hit {c.hit:3} extra {c.extra:3} missed {c.missed:3}" for c in cells))


def _named(statements: Iterable[Statement], name: str) -> tuple[Statement, ...]:
    return tuple(s for s in statements if s.name == name)


def report_errors(part: Iterable[Letter], key: Key) -> None:
    """Every false alarm and miss with its words."""
    for letter in part:
        gold, read = Counter(map(key, letter.gold)), Counter(map(key, letter.read))
        print(f"\n{letter.file}")
        _list("extra", letter.read, read - gold, key)
        _list("missed", letter.gold, gold - read, key)


def _list(label: str, statements: Iterable[Statement], left: Counter[object], key: Key) -> None:
    for s in statements:
        if left[key(s)] > 0:
            left[key(s)] -= 1
            print(f"  {label:7}{s.name} {s.status} {s.region} {s.side} {s.value} {s.date} | {s.quote}")


def main() -> None:
    """Score the reader and print the tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--errors", choices=list(KEYS), nargs="?", const="name, status, region")
    options.add_argument("--names", action="store_true", help="counts by name")
    options.add_argument("--gold", type=Path, metavar="FILE", help="score these annotations instead, all of them")
    options.add_argument("--letters", type=Path, metavar="DIR", default=LETTERS / "imr", help="where their files are")
    arguments = options.parse_args()
    lexicon = lexicon_of(load().vocabulary)
    if arguments.gold:
        open_part = letters(lexicon, arguments.gold, arguments.letters)
        parts = {"all": open_part}
        print(f"{len(open_part)} letters")
    else:
        every = letters(lexicon, folder=arguments.letters)
        open_part = [letter for letter in every if not held_out(letter.file)]
        parts = {"working": open_part, "held out": [letter for letter in every if held_out(letter.file)]}
        print(f"{len(open_part)} letters in the working part, {len(parts['held out'])} held out")
    report(parts)
    if arguments.names:
        report_names({next(iter(parts)): open_part})
    if arguments.errors:
        report_errors(open_part, KEYS[arguments.errors])


if __name__ == "__main__":
    main()
