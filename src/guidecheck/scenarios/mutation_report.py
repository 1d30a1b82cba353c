"""What mutation found: a table, and every mutant that survived with its place and the change of YAML that it is."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from guidecheck.authoring.folder import default_rules
from guidecheck.authoring.ids import ITSELF
from guidecheck.diagnostics import Span
from guidecheck.guideline import Library
from guidecheck.scenarios.tallies import Mutation, Survivor, Tally, score_of
from guidecheck.scenarios.yaml_edits import diff_of, edited
from guidecheck.scenarios.yaml_text import Source
from guidecheck.source import Node
from guidecheck.vocabulary import written

MOST = 40


class Sources:
    """The rule files, read once each."""

    def __init__(self, library: Library, rules: Path | None) -> None:
        self.library, self.rules = library, rules or default_rules()
        self._of = cache(self._read)

    def _read(self, file: str) -> Source:
        return Source.of(self.rules / Path(file).relative_to(Path(file).parts[0]), file)

    def place(self, survivor: Survivor) -> Span:
        """Where the mutant changes the rules."""
        if survivor.mutant is None or survivor.witness is None:
            return self._of(survivor.file).root.at(survivor.at)
        found = self.library.recommendation(survivor.witness.program)
        return found[1].wordings[survivor.mutant.criterion].span if found else Span("?")

    def diff(self, survivor: Survivor) -> list[str]:
        """The change of YAML."""
        place = self.place(survivor)
        source = self._of(place.file)
        node: Node | None = source.root.find(survivor.at) if survivor.at else source.mapping_at(place)
        return diff_of(source.text, edited(source, node, survivor.edit)) if node else []


def mutation_text(mutation: Mutation, sources: Sources, most: int = MOST) -> str:
    """The table by guideline and the survivors, the first *most* of them."""
    survivors = mutation.survivors()
    lines = [*_table(mutation), ""]
    for survivor in survivors[:most]:
        lines += [*_survivor(survivor, sources), ""]
    if len(survivors) > most:
        lines.append(f"… and {len(survivors) - most} more; `--format json` lists them all")
    if not survivors:
        lines.append("every mutant that a record could tell from the rules is noticed")
    return "\n".join(lines).rstrip() + "\n"


def _table(mutation: Mutation) -> Iterator[str]:
    groups: dict[str, list[Tally]] = {}
    for tally in mutation.tallies:
        groups.setdefault("/".join(tally.unit.split("/")[:2]) if _is_guideline(tally.unit) else "shared", []).append(
            tally
        )
    width = max((len(name) for name in groups), default=0)
    yield f"{'':{width}}  mutants  killed  survived  equivalent   score"
    for name, tallies in groups.items():
        yield f"{name:{width}}  {_row(tallies)}"
    yield f"{'all':{width}}  {_row(mutation.tallies)}"


def _is_guideline(unit: str) -> bool:
    return "/" in unit and not unit.startswith("concept/")


def _row(tallies: Iterable[Tally]) -> str:
    listed = list(tallies)
    killed = sum(sum(tally.killed.values()) for tally in listed)
    survived = sum(len(tally.survivors) for tally in listed)
    equivalent = sum(tally.equivalent for tally in listed)
    total = killed + survived + equivalent
    return f"{total:>7}  {killed:>6}  {survived:>8}  {equivalent:>10}  {score_of(killed, survived):>6.1%}"


def _survivor(survivor: Survivor, sources: Sources) -> Iterator[str]:
    yield f"{sources.place(survivor)}: {survivor.operator}: {_said(survivor)}"
    yield from (f"  {line}" for line in sources.diff(survivor))
    if survivor.witness:
        told = ", ".join(f"{name} = {written(value)}" for name, value in survivor.witness.answers.items())
        was, now = (status.value.replace("_", " ") for status in (survivor.witness.status, survivor.witness.mutated))
        yield f"  with {told or 'a silent record'}: `{survivor.witness.criterion}` is {was}, and would be {now}"


def _said(survivor: Survivor) -> str:
    return survivor.said or (f"`{survivor.mutant.criterion.removesuffix(ITSELF)}`" if survivor.mutant else "")


def mutation_json(mutation: Mutation, sources: Sources) -> dict[str, object]:
    """What mutation found, as plain data."""
    return {
        "score": round(mutation.score, 4),
        "killed": mutation.killed,
        "survived": len(mutation.survivors()),
        "equivalent": mutation.equivalent,
        "units": [_unit(tally) for tally in mutation.tallies],
        "survivors": [_plain(survivor, sources) for survivor in mutation.survivors()],
    }


def _unit(tally: Tally) -> dict[str, object]:
    survived = len(tally.survivors)
    return {"unit": tally.unit, "killed": tally.killed, "survived": survived, "equivalent": tally.equivalent}


def _plain(survivor: Survivor, sources: Sources) -> dict[str, object]:
    place, witness = sources.place(survivor), survivor.witness
    return {
        "operator": survivor.operator,
        "unit": survivor.unit,
        "what": _said(survivor),
        "file": place.file,
        "line": place.line,
        "diff": sources.diff(survivor),
        "record": {name: written(value) for name, value in witness.answers.items()} if witness else None,
        "criterion": witness.criterion if witness else None,
        "status": witness.status.value if witness else None,
        "mutated": witness.mutated.value if witness else None,
    }
