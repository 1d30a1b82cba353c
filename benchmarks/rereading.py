"""What a change of the reader, or of its phrases, changes in what is read: plain sentences, and real letters.

`python -m benchmarks.rereading --write FILE` before the change, `--against FILE` after it: each difference is printed,
and is to be looked at. The sentences (`plain_sentences.yaml`) are read as letters and as notes, behind several
openings; of the real letters, where there are some, those that are held out (`benchmarks/score.py`) are not read.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path

import yaml

from benchmarks.score import LETTERS, held_out
from guidecheck.authoring.cache import load_cached
from guidecheck.case import Fact
from guidecheck.reading.document import open_document
from guidecheck.reading.facts import read_facts, read_note
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.notes.papers import papers_of
from guidecheck.reading.source_text import source_of

_ROOT = Path(__file__).parents[1]
_SENTENCES = Path(__file__).with_name("plain_sentences.yaml")
_APART = 3


def main() -> int:
    """Write what is read, or print what is read otherwise than it was."""
    options = argparse.ArgumentParser(description=__doc__)
    way = options.add_mutually_exclusive_group(required=True)
    way.add_argument("--write", type=Path, metavar="FILE")
    way.add_argument("--against", type=Path, metavar="FILE")
    arguments = options.parse_args()
    read = read_now()
    print(f"{len(read)} texts read")
    if arguments.write:
        arguments.write.write_text(json.dumps(read, indent=0))
        return 0
    found = list(differences(json.loads(arguments.against.read_text()), read))
    print(*found, f"{len(found)} read otherwise", sep="\n")
    return 1 if found else 0


def read_now() -> dict[str, list[str]]:
    """The statements of each text."""
    library = load_cached(_ROOT / "rules")
    reader = LexiconReader(library.vocabulary, library.codes)
    return {**dict(_of_sentences(reader.lexicon)), **dict(_of_letters(reader))}


def sentences() -> Iterator[str]:
    """Every form of every group, filled with its things."""
    for group in yaml.safe_load(_SENTENCES.read_text())["groups"].values():
        things = group["things"]
        for form, (at, thing) in product(group["forms"], enumerate(things)):
            text = form.format(thing, things[(at + _APART) % len(things)])
            yield text[0].upper() + text[1:]


def _of_sentences(lexicon: Lexicon) -> Iterator[tuple[str, list[str]]]:
    openings = yaml.safe_load(_SENTENCES.read_text())["openings"]
    for opening, sentence in product(openings, sentences()):
        source = source_of("", opening + sentence)
        yield f"letter: {source.raw}", _stated(read_facts(source, [(0, len(source.raw))], lexicon))
        yield f"note: {source.raw}", _stated(read_note(papers_of(source, lexicon), lexicon))


def _of_letters(reader: LexiconReader) -> Iterator[tuple[str, list[str]]]:
    for path in sorted(LETTERS.rglob("*")):
        if path.suffix in {".pdf", ".txt"} and not held_out(path.name):
            yield path.name, _stated(reader.read(open_document(path)[0]).facts)


def _stated(facts: Iterable[Fact]) -> list[str]:
    """Statements in a line each; the quotes tell which words they rest on."""
    return sorted(
        f"{fact.name} = {fact.value}, {fact.region}, {fact.side}, {fact.date}, {fact.measure}, {fact.result}: "
        + " | ".join(quote.text for quote in fact.quotes)
        for fact in facts
    )


def differences(before: dict[str, list[str]], now: dict[str, list[str]]) -> Iterator[str]:
    """What was stated and is not, or is and was not, text by text."""
    for text in dict.fromkeys((*before, *now)):
        was, states = before.get(text, []), now.get(text, [])
        if was != states:
            gone = [f"  - {one}" for one in was if one not in states]
            come = [f"  + {one}" for one in states if one not in was]
            yield "\n".join([text, *gone, *come])


if __name__ == "__main__":
    raise SystemExit(main())
