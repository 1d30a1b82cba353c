"""Mutation: every small change of a rule is tried, shown as YAML, and noticed or known to be without effect."""

import json
from pathlib import Path
from random import Random

import pytest
from typer.testing import CliRunner

from guidecheck.authoring.compile import fingerprint
from guidecheck.authoring.load import load
from guidecheck.authoring.trials import trials
from guidecheck.cli.scenarios import app
from guidecheck.diagnostics import InvalidInput
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Library
from guidecheck.program import Program
from guidecheck.scenarios import binding, recording, running  # noqa: F401 - so that runs in this process share them
from guidecheck.scenarios.bench import EDITIONS, Bench
from guidecheck.scenarios.boundaries import BOUNDS, closed, records
from guidecheck.scenarios.mutants import Mutant, mutants_of
from guidecheck.scenarios.mutation import mutate
from guidecheck.scenarios.mutation_report import Sources, mutation_json, mutation_text
from guidecheck.scenarios.observations import Observation
from guidecheck.scenarios.proofs import Proof
from guidecheck.scenarios.tallies import Survivor
from guidecheck.scenarios.yaml_edits import diff_of, edited
from guidecheck.scenarios.yaml_text import Source
from tests.golden_files import matches_golden
from tests.scenario_pack import fresh_pack

PART = """\
      - id: two-of-three
        text: Two of three
        pages: "9"
        at_least:
          count: 2
          of:
            - {id: fell, text: A fall, fact: blow, one_of: [fall]}
            - {id: no-fever, text: No fever, not: {id: has-fever-too, text: Fever, fact: fever, is: true}}
            - id: to-be-opened
              text: Surgery
              fact: surgery_planned
              is: true
"""
LIFTED = """\
      - {id: once-more, text: Again, pages: "9", fact: study.mri, is: true, silence_is: false,
         unless: {fact: fever, is: true}}
"""


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    features = fresh_pack(tmp_path, monkeypatch)
    guideline = features.parent / "rules/house/knee/guideline.yaml"
    text = guideline.read_text(encoding="utf-8").replace("    limits:\n", f"{PART}    limits:\n{LIFTED}")
    guideline.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return features.parent / "rules"


def seen(library: Library, answers: dict[str, object], *asserted: str) -> Observation:
    (recommendation,) = library.guidelines["house/knee"].recommendations
    statuses = ReferenceEngine().evaluate(recommendation.program, answers)  # type: ignore[arg-type]  # plain answers
    proof = Proof(answers, frozenset(asserted))  # type: ignore[arg-type]  # plain answers
    return Observation(recommendation.program.id, recommendation.program.fingerprint, statuses, "a case", proof)


def test_there_are_at_least_a_dozen_operators(pack: Path) -> None:
    library = load(pack)
    found = {tally for one in mutate(library, pack, []).tallies for tally in _operators(one.survivors)}
    assert len(found) >= 12, sorted(found)


def _operators(survivors: tuple[Survivor, ...]) -> set[str]:
    return {one.operator for one in survivors}


def test_what_is_not_insisted_on_kills_nothing(pack: Path) -> None:
    library = load(pack)
    assert mutate(library, pack, [seen(library, {"care_weeks": 6, "locking": True})]).killed == 0


def test_a_case_at_the_bound_kills_what_moves_the_bound(pack: Path) -> None:
    library = load(pack)
    tally = Bench(library, [seen(library, {"care_weeks": 6}, "waited")]).tally("house/knee/mri")
    assert tally.killed == {"threshold + one unit": 1, "strict against inclusive": 1, "negate a comparison": 1}


def test_a_record_tells_every_survivor_from_the_rule(pack: Path) -> None:
    library = load(pack)
    (recommendation,) = library.guidelines["house/knee"].recommendations
    survivors = [one for one in mutate(library, pack, []).survivors() if one.mutant and one.witness]
    assert survivors
    for one in survivors:
        assert one.mutant is not None
        assert one.witness is not None
        answers = closed(dict(one.witness.answers), library.vocabulary)
        engine = ReferenceEngine()
        plain = engine.evaluate(recommendation.program, answers)
        changed = engine.evaluate(_with(recommendation.program, one.mutant), answers)
        told = one.witness
        assert (plain[told.criterion], changed[told.criterion]) == (told.status, told.mutated)
        assert told.status is not told.mutated


def _with(program: Program, mutant: Mutant) -> Program:
    criteria = tuple(mutant.changed if one.id == mutant.changed.id else one for one in program.criteria)
    return Program(program.id, criteria, fingerprint(program.id, criteria))


def test_the_yaml_that_is_shown_is_the_mutant_that_was_tried(pack: Path) -> None:
    library = load(pack)
    sources = Sources(library, pack)
    file = pack / "house/knee/guideline.yaml"
    before = file.read_text(encoding="utf-8")
    (recommendation,) = library.guidelines["house/knee"].recommendations
    program = recommendation.program
    options = trials(program.comparisons(), library.vocabulary, BOUNDS)
    tried = [one for one, _ in zip(records(options, [{}], Random(1)), range(400), strict=False)]
    for mutant in mutants_of(recommendation, library.vocabulary):
        span = recommendation.wordings[mutant.criterion].span
        source = Source.of(file, span.file)
        node = source.mapping_at(span)
        assert node is not None
        file.write_text(edited(source, node, mutant.edit), encoding="utf-8")
        try:
            (other,) = load(pack).guidelines["house/knee"].recommendations
        except InvalidInput as invalid:
            # The last entry of a list is gone, and the linter says so.
            assert "has no value" in invalid.render(), mutant  # noqa: PT017 - other faults are the test's to tell
            continue
        finally:
            file.write_text(before, encoding="utf-8")
        changed, engine = _with(program, mutant), ReferenceEngine()
        root = program.root
        for answers in tried:
            said = engine.evaluate(changed, answers)[root], engine.evaluate(other.program, answers)[root]
            assert said[0] is said[1], (mutant.operator, mutant.criterion, answers)
    assert sources.rules == pack


def test_survivors_are_shown_with_place_diff_and_record(pack: Path) -> None:
    library = load(pack)
    found = mutate(library, pack, [seen(library, {"care_weeks": 6, "locking": True}, "waited", "recommendation")])
    matches_golden("scenarios/mutation.txt", mutation_text(found, Sources(library, pack), most=100))


def test_the_json_lists_every_survivor(pack: Path) -> None:
    library = load(pack)
    found = mutate(library, pack, [])
    content = json.loads(json.dumps(mutation_json(found, Sources(library, pack))))
    assert len(content["survivors"]) == content["survived"] == len(found.survivors())
    assert all(one["diff"] for one in content["survivors"])


def test_processes_find_what_one_process_finds(pack: Path) -> None:
    library = load(pack)
    observations = [seen(library, {"care_weeks": 6, "locking": True}, "waited", "recommendation")]
    steps: list[None] = []
    alone = mutate(library, pack, observations)
    together = mutate(library, pack, observations, jobs=2, advance=lambda: steps.append(None))
    assert together == alone
    assert len(steps) == len(alone.tallies)


def test_a_score_below_the_gate_fails(pack: Path) -> None:
    result = CliRunner().invoke(app, ["mutate", "house/knee", "--fail-under", "50", "--format", "json"])
    assert result.exit_code == 1
    assert json.loads(result.stdout)["score"] < 0.5


def test_an_unknown_guideline_is_a_fault(pack: Path) -> None:
    result = CliRunner().invoke(app, ["mutate", "house/kne"])
    assert isinstance(result.exception, InvalidInput)
    assert "did you mean `house/knee`?" in result.exception.render()


def test_the_mutants_of_the_editions_are_tried_too(library: Library) -> None:
    tally = Bench(library, []).tally(EDITIONS)
    assert {one.operator for one in tally.survivors} >= {"date +1 day", "date -1 day", "drop a region", "swap editions"}


def test_the_diff_of_a_dropped_limit_is_the_limit(library: Library) -> None:
    """Two recommendations of the chapter resemble each other line by line."""
    file = "rules/acoem-2004/low-back/guideline.yaml"
    recommendation = next(one for one in library.guidelines["acoem-2004/low-back"].recommendations if one.id == "mri")
    source = Source.of(Path(__file__).parents[1] / file, file)
    drop = next(
        one
        for one in mutants_of(recommendation, library.vocabulary)
        if one.operator == "drop a limit" and one.criterion.startswith("first-month")
    )
    node = source.mapping_at(recommendation.wordings["first-month"].span)
    assert node is not None
    lines = diff_of(source.text, edited(source, node, drop.edit))
    assert lines[0].strip() == "-      - id: first-month"
    assert len(lines) < 30
    assert all(line.startswith("-") for line in lines)


@pytest.mark.parametrize("guideline", ["odg/hernia", "acoem-2004/chronic-pain"])
def test_every_change_of_the_library_has_a_diff(library: Library, guideline: str) -> None:
    rules = Path(__file__).parents[1] / "rules"
    sources = Sources(library, rules)
    bench = Bench(library, [])
    for recommendation in library.guidelines[guideline].recommendations:
        for survivor in bench.tally(recommendation.program.id).survivors:
            assert sources.diff(survivor), survivor
