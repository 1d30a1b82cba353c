"""What is said in every tense and with every verb of its kind, in absolute terms: "the MRI has not shown a tear".

`python -m benchmarks.grammar [--rules FOLDER] [--list]` reads each sentence of `grammar.yaml`, and counts those that
are read as the opposite of what they say, or as what they do not say; `--list` prints them.
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import yaml

from guidecheck.authoring.cache import load_cached
from guidecheck.case import Fact
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.source_text import source_of

_ROOT = Path(__file__).parents[1]
_GROUPS = Path(__file__).with_name("grammar.yaml")
_THING = "thing"


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences of one form: its slots, the facts of each thing, and what would be a wrong reading of one.

    `sides` is what a sentence tells of either side; what a reading places on neither it tells of both.
    """

    what: str
    form: str
    slots: Mapping[str, Sequence[str]]
    things: Mapping[str, Sequence[str]]
    wrong: frozenset[object]
    sides: Mapping[str, bool]


def main() -> int:
    """Print how many sentences of each group are read wrongly."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rules", type=Path, default=_ROOT / "rules")
    options.add_argument("--list", action="store_true")
    arguments = options.parse_args()
    library = load_cached(arguments.rules)
    reader = LexiconReader(library.vocabulary, library.codes)
    for group in groups():
        told = list(sentences(group))
        wrong = [text for text, names in told if is_wrong(group, names, reader.read(source_of("", text)).facts)]
        print(f"{group.what:<72}{len(wrong):>6} of {len(told):>6,}")
        if arguments.list:
            print(*(f"    {text}" for text in wrong), sep="\n")
    return 0


def groups() -> Iterator[Group]:
    """Every group of the file."""
    for entry in yaml.safe_load(_GROUPS.read_text(encoding="utf-8")):
        slots = {name: words.split(" | ") for name, words in entry.get("slots", {}).items()}
        things = {thing: names.split() for thing, names in entry["things"].items()}
        wrong = frozenset(entry.get("wrong", ()))
        yield Group(entry["what"], entry["form"], slots, things, wrong, entry.get("sides", {}))


def sentences(group: Group) -> Iterator[tuple[str, Sequence[str]]]:
    """Every sentence of a group, with the facts that it is about."""
    for thing, names in group.things.items():
        for words in product(*group.slots.values()):
            text = group.form.format(**{_THING: thing}, **dict(zip(group.slots, words, strict=True)))
            yield text[0].upper() + text[1:], names


def is_wrong(group: Group, names: Sequence[str], facts: Sequence[Fact]) -> bool:
    """Whether a reading has a value or a result that the sentence does not tell."""
    told = [fact for fact in facts if fact.name in names]
    if any(fact.value in group.wrong or fact.result in group.wrong for fact in told):
        return True
    return any(fact.value is not None and fact.value != group.sides[side] for fact in told for side in _of(group, fact))


def _of(group: Group, fact: Fact) -> Sequence[str]:
    """The sides that a fact tells of, where the group tells something of each."""
    return [fact.side] if fact.side is not None and fact.side in group.sides else list(group.sides)


if __name__ == "__main__":
    raise SystemExit(main())
