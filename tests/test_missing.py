"""What is missing: minimal, sufficient, and never what is settled already."""

from hypothesis import given, settings
from hypothesis import strategies as st

from guidecheck.answer import Answer, Standing, Statement
from guidecheck.case import Fact, Study
from guidecheck.determination import Finding
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.explain import findings_of
from guidecheck.guideline import Recommendation, Wording
from guidecheck.missing import Wish, Wishes, missing_sets, next_question, wish_sets, witness
from guidecheck.program import Answers, AtLeast, Comparison, Criterion, Not, Op, Program
from guidecheck.record import Record
from guidecheck.status import Status
from guidecheck.vocabulary import FactDef, Kind, Per, Region, Supplier, Value, Vocabulary

YES_NO = [f"sign_{letter}" for letter in "abcd"]
NUMBERS = ["weeks", "months"]
WORDS = Vocabulary(
    facts={
        **{name: FactDef(name, "t", Kind.BOOLEAN, Per.REGION, f"{name}?", Supplier.PHYSICIAN) for name in YES_NO},
        **{
            name: FactDef(name, "t", Kind.NUMBER, Per.REGION, f"{name}?", Supplier.PHYSICIAN, name, minimum=0)
            for name in NUMBERS
        },
    },
    regions={"cervical": Region("cervical", "cervical spine")},
)


def tree(program: Program, answers: Answers) -> Finding:
    wordings = {criterion.id: Wording(criterion.id) for criterion in program.criteria}
    recommendation = Recommendation("r", "r", (), program, wordings, (), (), ())
    record = Record(Study("mri", "cervical"), None, {name: answer(name, value) for name, value in answers.items()})
    assert record.values() == answers
    return findings_of(recommendation, ReferenceEngine().evaluate(program, answers), record, WORDS)[program.root]


def answer(name: str, value: Value | None) -> Answer:
    standing = Standing.UNCERTAIN if value is None else Standing.USED
    return Answer(value, (Statement(Fact(name, value), standing),))


def program(*criteria: Criterion) -> Program:
    return Program("g/r", criteria, "0")


def yes(name: str) -> Comparison:
    return Comparison(name, name, Op.IS, True)


def names(sets: tuple[Wishes, ...]) -> list[set[str]]:
    return [{wish.fact for wish in wishes} for wishes in sets]


def test_every_part_that_is_open_is_asked_of_a_conjunction() -> None:
    root = tree(
        program(yes("sign_a"), yes("sign_b"), yes("sign_c"), AtLeast("all", 3, ("sign_a", "sign_b", "sign_c"))),
        {"sign_b": True},
    )
    assert names(wish_sets(root)) == [{"sign_a", "sign_c"}]


def test_each_alternative_is_a_set_of_its_own_smallest_first() -> None:
    pair = AtLeast("pair", 2, ("sign_a", "sign_b"))
    root = tree(program(yes("sign_a"), yes("sign_b"), pair, yes("sign_c"), AtLeast("any", 1, ("pair", "sign_c"))), {})
    assert names(wish_sets(root)) == [{"sign_c"}, {"sign_a", "sign_b"}]


def test_what_is_open_is_asked_although_silence_would_count() -> None:
    assumed = Comparison("sign_a", "sign_a", Op.IS, False, silence=False)
    made = program(assumed, yes("sign_b"), AtLeast("both", 2, ("sign_a", "sign_b")))
    assert names(wish_sets(tree(made, {"sign_b": True, "sign_a": None}))) == [{"sign_a"}]
    assert names(wish_sets(tree(made, {}))) == [{"sign_b"}]


def test_what_is_not_met_can_be_documented_no_better() -> None:
    root = tree(program(yes("sign_a"), yes("sign_b"), AtLeast("all", 2, ("sign_a", "sign_b"))), {"sign_a": False})
    assert wish_sets(root) == ()


def test_two_wishes_of_one_fact_that_exclude_each_other_are_no_set() -> None:
    few = Comparison("few", "weeks", Op.AT_MOST, 2)
    many = Comparison("many", "weeks", Op.AT_LEAST, 4)
    assert wish_sets(tree(program(few, many, AtLeast("both", 2, ("few", "many"))), {})) == ()


def test_the_next_question_is_the_one_that_most_alternatives_need() -> None:
    left = AtLeast("left", 2, ("sign_a", "sign_b"))
    right = AtLeast("right", 2, ("sign_a", "sign_c"))
    root = tree(
        program(yes("sign_a"), yes("sign_b"), yes("sign_c"), left, right, AtLeast("any", 1, ("left", "right"))), {}
    )
    question = next_question(missing_sets(root))
    assert question is not None
    assert question.definition.name == "sign_a"


@st.composite
def programs(draw: st.DrawFn) -> Program:
    criteria: list[Criterion] = []
    for index in range(draw(st.integers(2, 6))):
        if draw(st.booleans()):
            criteria.append(Comparison(f"c{index}", draw(st.sampled_from(YES_NO)), Op.IS, draw(st.booleans())))
        else:
            op = draw(st.sampled_from([Op.AT_LEAST, Op.AT_MOST, Op.MORE_THAN, Op.LESS_THAN, Op.IS]))
            criteria.append(Comparison(f"c{index}", draw(st.sampled_from(NUMBERS)), op, draw(st.integers(0, 6))))
    for index in range(draw(st.integers(1, 4))):
        parts = draw(st.lists(st.sampled_from([one.id for one in criteria]), min_size=1, max_size=4, unique=True))
        if draw(st.integers(0, 3)) == 0:
            criteria.append(Not(f"n{index}", parts[0]))
        else:
            criteria.append(AtLeast(f"w{index}", draw(st.integers(1, len(parts))), tuple(parts)))
    return program(*criteria)


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        **{name: st.sampled_from([True, False, None]) for name in YES_NO},
        **{name: st.sampled_from([*range(8), None]) for name in NUMBERS},
    },
)


def documented(wishes: Wishes) -> dict[str, Value]:
    groups: dict[str, list[Wish]] = {}
    for wish in wishes:
        groups.setdefault(wish.fact, []).append(wish)
    found = {fact: witness(group) for fact, group in groups.items()}
    return {fact: value for fact, value in found.items() if value is not None}


@settings(max_examples=300, deadline=None)
@given(programs(), ANSWERS)
def test_every_set_is_enough_and_nothing_in_it_is_idle(made: Program, answers: Answers) -> None:
    sets = wish_sets(tree(made, answers))
    for wishes in sets:
        facts = documented(wishes)
        assert all(answers.get(name) is None for name in facts)
        assert ReferenceEngine().evaluate(made, {**answers, **facts})[made.root] is Status.MET
        for idle in facts:
            fewer = {name: value for name, value in facts.items() if name != idle}
            assert ReferenceEngine().evaluate(made, {**answers, **fewer})[made.root] is not Status.MET


@settings(max_examples=300, deadline=None)
@given(programs(), ANSWERS, ANSWERS)
def test_whatever_turns_the_root_to_met_contains_a_set(made: Program, answers: Answers, more: Answers) -> None:
    """No way to met is overlooked, as far as the logic shows it part by part."""
    root = tree(made, answers)
    added = {name: value for name, value in more.items() if answers.get(name) is None}
    if (
        root.status is Status.NOT_DOCUMENTED
        and ReferenceEngine().evaluate(made, {**answers, **added})[made.root] is Status.MET
    ):
        assert any(wished <= added.keys() for wished in names(wish_sets(root)))
