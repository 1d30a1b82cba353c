"""Pain that a hand brings out is tenderness: "sore to pressure", "palpation of the left elbow was uncomfortable"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, COPULAS, FILLING, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.tokens import Sentence

_PALPATION: Final = words("palpation palpating palpated palpate")
_HANDS: Final = _PALPATION | words("pressure percussion touch pressing touching percussing squeezing")
_TOUCHING: Final = _HANDS | words("pressed press touched percussed")
_SENSED: Final = words("uncomfortable sensitive")
_BY: Final = words("to on upon with under when by during if where")
_BRINGING_OUT: Final = words(
    "elicit elicited elicits produce produced produces reproduce reproduced reproduces provoke provoked provokes"
    " evoke evoked evokes trigger triggered triggers"
)
_FINDING: Final = _BRINGING_OUT | words(
    "cause caused causes reveal revealed reveals show showed shows demonstrate demonstrated demonstrates disclose"
    " disclosed discloses give gave gives yield yielded yields find found note noted"
)
_VERBS: Final = (_FINDING | COPULAS | words("can could")) - words("as not to")
_HURTS: Final = words("hurt hurts hurting")
_HOW: Final = ARTICLES | words(
    "no any not also again light deep firm gentle direct digital manual slight even moderate mild marked severe"
    " significant considerable exquisite mildly moderately markedly exquisitely quite very still without for notable"
    " positive remarkable elsewhere there over where when it can could"
)
_AUXILIARY: Final = words("did do does not fail failed to could can is was were be")
_WHERE: Final = FILLING | words("midline midportion center inner outer upper lower")
_OPENING: Final = ARTICLES | words(
    ". , ; : ( ) and also on but that light deep firm gentle direct digital manual local bony"
)
_STOPS: Final = words(". ; : but while whereas although though")
_LED_WITHIN: Final = 10
_TOLD_WITHIN: Final = 30
_OPPOSITE: Final = "!"


def with_touched(sentence: Sentence, found: list[Match], pain: str, tender: Sequence[Match]) -> list[Match]:
    """The matches, where pain that a hand brings out has the names of *tender*, the matches of "tender"."""
    if not tender or _TOUCHING.isdisjoint(sentence.words):
        return found
    ends = {match: _touched_until(sentence, found, match) for match in _pains(sentence, found, pain)}
    touched = {match: match._replace(end=end) for match, end in ends.items() if end}
    if not touched:
        return found
    kept = [match for match in found if match not in touched]
    stated = (each for match in touched.values() for each in _as_tender(match, pain, tender))
    return sorted((*kept, *stated), key=lambda match: (match.start, match.layer))


def _as_tender(match: Match, pain: str, tender: Sequence[Match]) -> Iterator[Match]:
    """What "tender" states, in the place of words for pain; what is "painless" is the opposite."""
    opposite = pain + _OPPOSITE in match.names
    for each in tender:
        if not opposite:
            yield each._replace(start=match.start, end=match.end)
        elif each.layer is Layer.CONCEPT:
            names = tuple(name + _OPPOSITE for name in each.names)
            yield each._replace(start=match.start, end=match.end, names=names)


def _pains(sentence: Sentence, found: Sequence[Match], pain: str) -> Iterator[Match]:
    """The mentions of pain, and words that tell of one only under a hand: "uncomfortable"."""
    stated = [match for match in found if match.layer is Layer.CONCEPT]
    yield from (match for match in stated if {pain, pain + _OPPOSITE}.issuperset(match.names))
    if _SENSED.isdisjoint(sentence.words):
        return
    for index, word in enumerate(sentence.words):
        if word in _SENSED and not any(match.start <= index < match.end for match in stated):
            yield Match(Layer.CONCEPT, index, index + 1, (pain,))


def _touched_until(sentence: Sentence, found: Sequence[Match], match: Match) -> int:
    """Where the words for pain end that a hand brings out: behind the hand, where they lead to it; 0 for no hand."""
    return _by_touch(sentence, found, match) or (match.end if _of_touch(sentence, match) else 0)


def _by_touch(sentence: Sentence, found: Sequence[Match], match: Match) -> int:
    """Where words end that name a hand behind it: "sore to the touch", "pain when the elbow was palpated"; else 0."""
    places = (Layer.REGION, Layer.SIDE)
    placed = {at for each in found if each.layer in places for at in range(each.start, each.end)}
    led = apart = False
    for index in range(match.end, min(len(sentence), match.end + _LED_WITHIN)):
        word = sentence.words[index]
        if word in _TOUCHING:
            told = led and (not apart or word in _PALPATION)
            return (match.end if apart else index + 1) if told else 0
        led = led or word in _BY
        if word in _BY or word in _HOW or word in COPULAS or word in _BRINGING_OUT:
            continue
        if index not in placed and word not in PREPOSITIONS and word not in _WHERE:
            return 0
        apart = True
    return 0


def _of_touch(sentence: Sentence, match: Match) -> bool:
    """Whether a hand is the subject of what is told: "pressure over the heel was painful"."""
    verb = _verb_before(sentence, match)
    if verb is None:
        return False
    first = verb - sum(1 for _ in takewhile(_AUXILIARY.__contains__, reversed(sentence.words[:verb])))
    for index in range(first - 1, max(-1, first - 1 - _TOLD_WITHIN), -1):
        word = sentence.words[index]
        if word in _HANDS:
            return _is_subject(sentence, index, first)
        if word in _STOPS or word in _VERBS or word in _HURTS or (word == "," and not _goes_on(sentence, index)):
            return False
    return False


def _verb_before(sentence: Sentence, match: Match) -> int | None:
    """The verb that leads to words for pain: "was" in "was quite painful"; those words may have their own."""
    own = COPULAS | _HURTS
    if sentence.words[match.start] in own:
        return match.start
    index = match.start - 1
    while index >= 0 and sentence.words[index] in _HOW:
        index -= 1
    return index if index >= 0 and sentence.words[index] in _VERBS else None


def _is_subject(sentence: Sentence, index: int, end: int) -> bool:
    """Whether a hand touches what is named behind it, or nothing more is: "palpation of …", "palpation was painful"."""
    if index and sentence.words[index - 1] not in _OPENING:
        return False
    after = sentence.words[index + 1]
    return index + 1 == end or after in PREPOSITIONS or after in ARTICLES or sentence.words[index].endswith("ing")


def _goes_on(sentence: Sentence, comma: int) -> bool:
    """Whether a comma only parts places: "palpation of the neck, of the trapezii and over the elbow"."""
    return sentence.words[comma + 1] in PREPOSITIONS or sentence.words[comma + 1] == "and"
