"""Short forms are read as the words they stand for: "w/o relief" is "without relief", "R knee" the right knee.

Only the words that are compared change. Every word keeps the offsets of the short form it came from, so a quote shows
what the document says. Two signs need the mention beside them: a plus or a minus is an outcome next to a test.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import Final

from guidecheck.reading.sentences.behind_places import at_their_places
from guidecheck.reading.sentences.grammar import SIDE_WORDS, compared, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.signs_run import outcomes_in_run
from guidecheck.reading.sentences.tokens import Sentence
from guidecheck.reading.sentences.trie import Trie

_SIGNS: Final = {"+": "positive", "-": "negative", "\u2013": "negative", "\u2212": "negative"}
_BEFORE_SIGN: Final = words(", ; : ( and")
_AFTER_DENIAL: Final = {(), (",",), (";",), (".",)}
_NO: Final = "no"
GOES_ON: Final = "..."
_GOING_ON: Final = {("/",), ("-",)}
_GAP: Final = 3
_NAMED_WITHIN: Final = 4
_FEWEST: Final = 2


def spelled_out(sentence: Sentence, forms: Trie) -> Sentence:
    """The sentence with the words of its short forms."""
    if not forms.may_find(sentence):
        return sentence
    whole = (_before_a_gap(sentence, match, forms) for match in forms.find(sentence))
    found = [match for match in whole if match and match.names[0] and not _is_of_a_number(sentence, match)]
    return _rebuilt(sentence, found) if found else sentence


def _is_of_a_number(sentence: Sentence, match: Match) -> bool:
    """Whether a short form is no word, but part of a level or of a day: "L4/5", "2/2/2022" (not "2/2 a fall")."""
    return _is_level(sentence, match) or _is_of_a_day(sentence, match)


def _is_of_a_day(sentence: Sentence, match: Match) -> bool:
    """Whether numbers with a slash go on with another right behind them."""
    last = match.end - 1
    numbered = sentence.words[match.start][0].isdigit() and sentence.words[match.end : match.end + 1] in _GOING_ON
    return numbered and sentence.ends[last] == sentence.starts[match.end] and sentence.words[last].isdigit()


def _is_level(sentence: Sentence, match: Match) -> bool:
    """Whether a letter with a number right behind it names a level of the spine, and no side: "L4/5"."""
    after = match.start + 1
    numbered = after < match.end and sentence.words[after].isdigit()
    return numbered and sentence.ends[match.start] == sentence.starts[after]


def _before_a_gap(sentence: Sentence, match: Match, forms: Trie) -> Match | None:
    """A short form, or that of its words before a gap, behind which another column begins: "Deltoid L    4/5"."""
    inside = range(match.start, match.end - 1)
    gap = next((at for at in inside if sentence.starts[at + 1] - sentence.ends[at] >= _GAP), None)
    if gap is None:
        return match
    part = slice(match.start, gap + 1)
    cut = Sentence(sentence.words[part], sentence.forms[part], sentence.starts[part], sentence.ends[part])
    first = forms.first(cut)
    return first and first._replace(start=match.start, end=match.start + first.end)


def _rebuilt(sentence: Sentence, found: Sequence[Match]) -> Sentence:
    words, written, starts, ends = zip(*_each_word(sentence, found), strict=True)
    return Sentence(words, written, starts, ends)


def _each_word(sentence: Sentence, found: Sequence[Match]) -> Iterator[tuple[str, str, int, int]]:
    index = 0
    for match in found:
        for at in range(index, match.start):
            yield sentence.words[at], sentence.forms[at], sentence.starts[at], sentence.ends[at]
        told = match.names[0].split()
        kept = told[-1:] == [GOES_ON]
        for word in told[: len(told) - kept]:
            yield compared(word), word, sentence.starts[match.start], sentence.ends[match.end - 1]
        index = match.end - kept
    for at in range(index, len(sentence)):
        yield sentence.words[at], sentence.forms[at], sentence.starts[at], sentence.ends[at]


def signed(sentence: Sentence, concepts: Sequence[Concept], regions: Sequence[Match]) -> list[Match]:
    """The outcomes that plus and minus signs beside tests state: "SLR: + R", "Neer +, Hawkins -", "+ Tinel".

    A place of *regions* may stand between: "Tinel at the wrist +".
    """
    at = [index for index, word in enumerate(sentence.words) if word in _SIGNS]
    answered = _answered_no(sentence, concepts) if _NO in sentence.words else []
    if not at:
        return answered
    ends = [concept.end for concept in concepts if concept.needs_outcome]
    placed = frozenset(index for region in regions for index in range(region.start, region.end))
    behind = {index for end in ends for index in outcomes_in_run(sentence, end, placed)}
    starts = {concept.start for concept in concepts if concept.needs_outcome}
    felt = {concept.start: concept.end for concept in concepts if not concept.needs_outcome}
    past = {sign for end in felt.values() for sign in at_their_places(sentence, end, at, placed)}
    told = [
        index
        for index in at
        if index in behind or index in past or _heads_test(sentence, index, starts) or _denies(sentence, index, felt)
    ]
    return [*answered, *(Match(Layer.QUALITY, index, index + 1, (_SIGNS[sentence.words[index]],)) for index in told)]


def _answered_no(sentence: Sentence, concepts: Sequence[Concept]) -> list[Match]:
    """The no that stands right behind a mention and closes its entry, as an empty set does: "LOC ø, seizure ø"."""
    ends = {concept.end for concept in concepts if concept.fact.assembly != "study"}
    return [
        Match(Layer.QUALITY, index, index + 1, ("negative",))
        for index, word in enumerate(sentence.words)
        if word == _NO and index in ends and _closes_an_entry(sentence, index + 1)
    ]


def _closes_an_entry(sentence: Sentence, index: int) -> bool:
    """Whether an entry of a list ends at a word, or behind the side that it is."""
    side = sentence.words[index : index + 1]
    return side in _AFTER_DENIAL or (
        not SIDE_WORDS.isdisjoint(side) and sentence.words[index + 1 : index + 2] in _AFTER_DENIAL
    )


def _denies(sentence: Sentence, index: int, felt: Mapping[int, int]) -> bool:
    """Whether a minus denies a complaint: right before it in a list ("+numbness, -weakness"), or behind it."""
    if sentence.words[index] != "-":
        return False
    if index in felt.values() and sentence.words[index + 1 : index + 2] in _AFTER_DENIAL:
        return True
    if _opens_an_entry(sentence, index) and any(index + ahead in felt for ahead in range(1, _NAMED_WITHIN)):
        entries = (at for at, word in enumerate(sentence.words) if word == "-" and _opens_an_entry(sentence, at))
        if len(list(islice(entries, _FEWEST))) == _FEWEST:
            return True
    glued = index + 1 in felt and sentence.ends[index] == sentence.starts[index + 1]
    if index + 1 not in felt:
        return False
    if _is_listed(sentence, index) and (glued or "+" in sentence.words):
        return True
    listed = list(_listed_with_commas(sentence, felt))
    return index in listed and len(listed) >= _FEWEST


def _is_listed(sentence: Sentence, index: int) -> bool:
    """Whether a sign stands behind what parts the entries of a list."""
    return index > 0 and sentence.words[index - 1] in _BEFORE_SIGN


def _listed_with_commas(sentence: Sentence, felt: Mapping[int, int]) -> Iterator[int]:
    """The dashes before complaints of a list that has commas, so that they are no bullets: "- fever, - chills"."""
    if (",", "-") in pairwise(sentence.words):
        dashes = (at - 1 for at in felt if at and sentence.words[at - 1] == "-")
        yield from (at for at in dashes if not at or _is_listed(sentence, at))


def _opens_an_entry(sentence: Sentence, index: int) -> bool:
    """Whether a sign is glued to the word behind it alone: "-fever, -chills"."""
    if index + 1 == len(sentence) or sentence.ends[index] != sentence.starts[index + 1]:
        return False
    return not index or sentence.ends[index - 1] < sentence.starts[index]


def _heads_test(sentence: Sentence, index: int, starts: set[int]) -> bool:
    """Whether a sign stands before a test and belongs to nothing else: no grade ("2+"), no bullet."""
    before = sentence.words[index - 1] if index else ""
    if before.isdigit() and sentence.ends[index - 1] == sentence.starts[index]:
        return False
    side = sentence.words[index + 1 : index + 2]
    heads = index + 1 in starts or (bool(side) and side[0] in SIDE_WORDS and index + 2 in starts)
    if sentence.words[index] == "-":
        return heads and before in _BEFORE_SIGN
    return heads and (not before.isalpha() or before in _BEFORE_SIGN)
