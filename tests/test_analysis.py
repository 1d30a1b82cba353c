"""The deep lint: bits and propositions mean what the reference engine says, and what holds in every case is found."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidecheck.analysis.answers import AnswerSpace, answer_space
from guidecheck.analysis.bits import Bits, Cases, evaluate, root_with
from guidecheck.analysis.deep_lint import deep_lint
from guidecheck.analysis.findings import Fault, Finding
from guidecheck.analysis.samples import at_random, neighbours
from guidecheck.analysis.solver import MET, NOT_MET, Encoding, one_of_two
from guidecheck.authoring.load import load
from guidecheck.engines.reference import ReferenceEngine, status_of
from guidecheck.guideline import Library
from guidecheck.program import Answers, Program
from guidecheck.status import Status
from guidecheck.vocabulary import FactDef, Kind, Per, Supplier, Vocabulary
from tests.rule_folders import GUIDELINE as GUIDELINE_TEXT
from tests.rule_folders import Change, Swap, rule_folder
from tests.strategies import FACTS, VALUES, answers_to, programs

GUIDELINE = "first/neck/guideline.yaml"


def _fact(name: str, kind: Kind, yes: str = "", no: str = "") -> FactDef:
    return FactDef(
        name,
        topic="made up",
        kind=kind,
        per=Per.PERSON,
        question="?",
        supplier=Supplier.PHYSICIAN,
        choices=tuple(str(value) for value in VALUES[kind]) if kind is Kind.CHOICE else (),
        if_yes={yes: True} if yes else {},
        if_no={no: False} if no else {},
    )


VOCABULARY = Vocabulary(facts={name: _fact(name, kind) for name, kind in FACTS.items()})


def _space(program: Program) -> AnswerSpace:
    return answer_space(program.comparisons(), VOCABULARY)


def _status(bits: Bits, case: int) -> Status:
    if bits.met >> case & 1:
        return Status.MET
    return Status.NOT_MET if bits.not_met >> case & 1 else Status.NOT_DOCUMENTED


@given(programs(), st.integers(0, 2**32))
@settings(max_examples=60, deadline=None)
def test_a_case_in_bits_has_the_statuses_of_the_reference_engine(program: Program, seed: int) -> None:
    cases = at_random(_space(program), seed)
    found = evaluate(program, cases)
    for case in Random(seed).sample(range(cases.count), 5):
        expected = ReferenceEngine().evaluate(program, cases.case(case))
        assert {id_: _status(bits, case) for id_, bits in found.items()} == expected


@given(programs(), st.data())
@settings(max_examples=60, deadline=None)
def test_a_case_in_propositions_has_the_statuses_of_the_reference_engine(program: Program, data: st.DataObject) -> None:
    space = _space(program)
    places = {fact: data.draw(st.integers(0, len(answers) - 1)) for fact, answers in space.answers.items()}
    expected = ReferenceEngine().evaluate(program, neighbours(space, places, []).case(0))
    encoding = Encoding(space)
    question = encoding.question(places)
    sides = encoding.sides(program)
    case = [encoding.answered(fact, place) for fact, place in places.items()]
    for id_, status in expected.items():
        assert (question.case_in_which(*case, sides[id_].met) is not None) is (status is Status.MET)
        assert (question.case_in_which(*case, sides[id_].not_met) is not None) is (status is Status.NOT_MET)


@given(programs(), st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_bits_and_propositions_agree_on_the_root_with_another_answer(program: Program, seed: int) -> None:
    space = _space(program)
    cases = at_random(space, seed)
    known, encoding = evaluate(program, cases), Encoding(space)
    sides, question = encoding.sides(program), encoding.question(space.answers)
    for criterion in program.criteria[:5]:
        met = root_with(program, criterion.id, Bits(cases.every, 0), cases, known).met
        not_met = root_with(program, criterion.id, Bits(0, cases.every), cases, known).met
        roots = [encoding.root_with(program, criterion.id, side, sides).met for side in (MET, NOT_MET)]
        if met ^ not_met:
            assert question.case_in_which(one_of_two(*roots)) is not None
        if question.case_in_which(one_of_two(*roots)) is None:
            assert met == not_met


@given(programs(), st.data())
@settings(max_examples=100, deadline=None)
def test_every_answer_has_the_statuses_of_one_in_the_space(program: Program, data: st.DataObject) -> None:
    answers: Answers = data.draw(answers_to(program, left_open=False))
    space = _space(program)
    for fact, value in answers.items():
        comparisons = [comparison for comparison in program.comparisons() if comparison.fact == fact]
        statuses = tuple(status_of(comparison, {fact: value}, {}) for comparison in comparisons)
        assert statuses in set(zip(*(space.statuses(comparison) for comparison in comparisons), strict=True))


def test_no_case_contradicts_what_follows_from_its_answers() -> None:
    facts = {
        "cause": _fact("cause", Kind.BOOLEAN, yes="follows"),
        "other": _fact("other", Kind.BOOLEAN, no="follows"),
        "follows": _fact("follows", Kind.BOOLEAN),
    }
    space = AnswerSpace(
        dict.fromkeys(facts, (None, True, False)), (("cause", 1, "follows", 1), ("other", 2, "follows", 2))
    )
    for cases in (at_random(space), neighbours(space, {"cause": 1, "other": 2}, facts)):
        _holds_in_each(cases)
    encoding = Encoding(space)
    both = [encoding.answered("cause", 1), encoding.answered("other", 2)]
    assert encoding.question(["cause", "other"]).case_in_which(*both) is None
    found = encoding.question(["cause"]).case_in_which(both[0])
    assert found == {"cause": 1, "follows": 1}


def _holds_in_each(cases: Cases) -> None:
    for number in range(cases.count):
        case = cases.case(number)
        assert case.get("cause") is not True or case["follows"] is True
        assert case.get("other") is not False or case["follows"] is False


def _findings(folder: Path, *changes: Change) -> list[Finding]:
    return list(deep_lint(load(rule_folder(folder, changes))))


def test_nothing_is_found_in_sound_rules(tmp_path: Path) -> None:
    assert _findings(tmp_path) == []


CARE = "fact: weeks_of_care, at_least: 3}"
CARE_FAILED = "id: failed-care"
LIMIT = "fact: changed, is: true, silence_is: true}"
FAULTS = {
    "parts that contradict each other": (
        Swap(GUIDELINE, "fact: pain_improving, is: false}", "fact: weeks_of_care, less_than: 3}"),
        Fault.NEVER_MET,
        "`failed-care` is met in no case",
    ),
    "an indication that another one covers": (
        Swap(GUIDELINE, "fact: pain_improving, is: false}", "fact: deficit, is: true}"),
        Fault.IMPLIED_INDICATION,
        "`failed-care` grants nothing of its own: where it is met, `flagged` is met too",
    ),
    "a limit that holds nowhere the rest is met": (
        Swap(
            GUIDELINE,
            "        not: {id: change, text: Something has changed, " + LIMIT,
            "        fact: films_result\n        is: abnormal\n        unless: {use: red-flag}",
        ),
        Fault.IDLE,
        "`repeat` bars nothing: `first/neck/mri` is met in the same cases without it",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_holds_in_every_case_is_found(name: str, tmp_path: Path) -> None:
    change, fault, message = FAULTS[name]
    assert (fault, message) in [(finding.fault, finding.message) for finding in _findings(tmp_path, change)]


def test_a_part_that_is_met_whatever_is_answered_is_found(tmp_path: Path) -> None:
    either = Swap(
        GUIDELINE,
        "          - {id: no-better, text: No improvement, fact: pain_improving, is: false}",
        "          - id: either\n            text: Better or not\n            any_of:\n"
        "              - {id: better, text: Better, fact: pain_improving, is: true}\n"
        "              - {id: no-better, text: No improvement, fact: pain_improving, is: false}",
    )
    found = [finding.subject for finding in _findings(tmp_path, either) if finding.fault is Fault.NEVER_NOT_MET]
    assert found == ["first/neck/mri/either"]


def test_a_part_that_never_decides_is_found(tmp_path: Path) -> None:
    absorbed = Swap(
        GUIDELINE,
        "          - {id: no-better",
        "          - id: long\n            text: Long enough\n            any_of:\n"
        "              - {id: three, text: Three weeks, fact: weeks_of_care, at_least: 3}\n"
        "              - {id: abnormal, text: Abnormal films, fact: films_result, is: abnormal}\n"
        "          - {id: no-better",
    )
    found = [finding.subject for finding in _findings(tmp_path, absorbed) if finding.fault is Fault.NEVER_DECIDES]
    assert found == ["first/neck/mri/abnormal"]


def test_a_recommendation_that_nothing_meets_is_found(tmp_path: Path) -> None:
    changed = Swap(
        GUIDELINE, "        use: red-flag\n      - id", "        fact: changed\n        is: true\n      - id"
    )
    care = Swap(GUIDELINE, "fact: pain_improving, is: false", "fact: changed, is: true")
    barred = Swap(
        GUIDELINE, f"not: {{id: change, text: Something has changed, {LIMIT}", "fact: changed\n        is: true"
    )
    found = _findings(tmp_path, changed, care, barred)
    assert "no case meets `first/neck/mri`" in [finding.message for finding in found]


def test_a_recommendation_without_indications_is_met_by_nothing_on_purpose(tmp_path: Path) -> None:
    start, end = GUIDELINE_TEXT.index("    indications:"), GUIDELINE_TEXT.index("    requires:")
    none = Swap(GUIDELINE, GUIDELINE_TEXT[start:end], "    indications: []\n")
    assert _findings(tmp_path, none) == []


def test_a_finding_is_told_with_its_place_and_its_witness(tmp_path: Path) -> None:
    covered = Swap(GUIDELINE, "fact: pain_improving, is: false}", "fact: deficit, is: true}")
    (finding,) = (one for one in _findings(tmp_path, covered) if one.fault is Fault.IMPLIED_INDICATION)
    assert finding.is_information
    assert finding.render().splitlines() == [
        "rules/first/neck/guideline.yaml:16:9: "
        "`failed-care` grants nothing of its own: where it is met, `flagged` is met too",
        "  witness: deficit: true, weeks_of_care: 3",
    ]


SECOND = """\
guideline: second/neck
title: Neck complaints again
edition: first
regions: [neck]
recommendations:
  - id: mri
    title: MRI of the neck
    studies: [mri]
    indications:
      - {id: flagged, text: A red flag, pages: "1", basis: verified, use: red-flag}
"""


def test_a_recommendation_that_implies_one_of_another_guideline_is_found(tmp_path: Path) -> None:
    root = rule_folder(tmp_path)
    (root / "second" / "neck").mkdir(parents=True)
    (root / "second" / "neck" / "guideline.yaml").write_text(SECOND)
    plain = SECOND.replace("use: red-flag", "fact: deficit, is: true")
    (root / "third" / "neck").mkdir(parents=True)
    (root / "third" / "neck" / "guideline.yaml").write_text(plain.replace("second/neck", "third/neck"))
    found = {(finding.fault, finding.message) for finding in deep_lint(load(root))}
    assert (Fault.SAME, "`second/neck/mri` and `third/neck/mri` are met by the same cases (mri neck)") in found


def test_every_criterion_of_the_library_can_be_met_and_not_met(library: Library) -> None:
    impossible = {Fault.NEVER_MET, Fault.NEVER_NOT_MET, Fault.ALWAYS_MET}
    assert [finding.render() for finding in deep_lint(library) if finding.fault in impossible] == []
