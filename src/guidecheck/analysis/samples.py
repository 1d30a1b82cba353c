"""Cases to try first: made at random, or one answer away from a case that is known to matter."""

from collections.abc import Iterable, Mapping
from random import Random

from guidecheck.analysis.answers import SILENCE, AnswerSpace
from guidecheck.analysis.bits import Cases

_COUNT = 4096


def at_random(space: AnswerSpace, seed: int = 4) -> Cases:
    """Cases of every degree of documentation."""
    random = Random(seed)  # noqa: S311 - the same cases every time are wanted
    given: dict[str, list[int]] = {}
    every, quarter = (1 << _COUNT) - 1, (1 << _COUNT // 4) - 1
    for fact, answers in space.answers.items():
        one, two, three = (random.getrandbits(_COUNT) for _ in range(3))
        # A quarter of the cases each has half, three quarters, seven eighths and all of the facts documented.
        documented = one | two & quarter << _COUNT // 4 | (two | three) & quarter << _COUNT // 2
        documented |= quarter << 3 * _COUNT // 4
        given[fact] = [every & ~documented, *_split(documented, len(answers) - 1, random)]
    return _consistent(space, _COUNT, given)


def _split(mask: int, parts: int, random: Random) -> list[int]:
    """The cases dealt out at random into so many masks."""
    if parts == 1:
        return [mask]
    first = mask & random.getrandbits(_COUNT)
    half = parts // 2
    return [*_split(first, half, random), *_split(mask & ~first, parts - half, random)]


def neighbours(space: AnswerSpace, base: Mapping[str, int], facts: Iterable[str]) -> Cases:
    """A case, first, and every case that differs from it in the answer to one of the facts."""
    moves = [(fact, place) for fact in facts for place in range(len(space.answers[fact]))]
    count = len(moves) + 1
    given = {fact: [0] * len(answers) for fact, answers in space.answers.items()}
    for fact, masks in given.items():
        masks[base.get(fact, SILENCE)] = (1 << count) - 1
    for bit, (fact, place) in enumerate(moves, start=1):
        given[fact][base.get(fact, SILENCE)] &= ~(1 << bit)
        given[fact][place] |= 1 << bit
    return _consistent(space, count, given)


def _consistent(space: AnswerSpace, count: int, given: dict[str, list[int]]) -> Cases:
    """The cases once what follows from their answers is said in them; what still contradicts itself is left unsaid."""
    for _ in range(3):
        for fact, place, other, said in space.consequences:
            _answer(given[other], said, given[fact][place])
    while True:
        wrong = [
            (fact, place, given[fact][place] & ~given[other][said])
            for fact, place, other, said in space.consequences
            if given[fact][place] & ~given[other][said]
        ]
        if not wrong:
            return Cases(space, count, given)
        for fact, _, mask in wrong:
            _answer(given[fact], SILENCE, mask)


def _answer(masks: list[int], place: int, cases: int) -> None:
    """Give one answer in the cases."""
    for other in range(len(masks)):
        masks[other] &= ~cases
    masks[place] |= cases
