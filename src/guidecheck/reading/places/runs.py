"""Regions that stand together in a list, and where one list ends and another begins."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.reading.phrases import CHOICE
from guidecheck.reading.sentences.grammar import (
    BEFORE_A_PLACE,
    CONJUNCTIONS,
    FILLING,
    JOINING,
    OF_A_PLACE,
    PREPOSITIONS,
    SIDE_WORDS,
    words,
)
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_MAX_GAP: Final = 10
_LOOK_BACK: Final = 12
_THAN: Final = "than"
_COMPARING: Final = words("greater more worse than")
_SIGNS: Final = frozenset({">", "<"})
_DASHES: Final = frozenset({"-", "/"})
_SECOND: Final = {(number,) for number in "1234567"}
_ONWARD: Final = words("into down across through")
_COUNTS: Final = words("one two three four five six seven eight nine ten several another")
_APART: Final = (
    CONJUNCTIONS
    | PREPOSITIONS
    | words("; . with is was were are has had showed show revealed reveal demonstrated demonstrate")
    | words("after before following during since until because due secondary when where while whereas although despite")
    | words("began begun begin started start developed occurred worsened without requiring by that which who but than")
)
_VERBS: Final = words("was were is are has had")
_SHOW: Final = words("showed show shows revealed demonstrated demonstrates exhibited exhibits displayed displays")
_SAID: Final = {(word,) for word in _VERBS | _SHOW}
_TAKEN_UP: Final = {(word, verb) for word in ("as", "so") for verb in ("is", "are", "was", "were")}
_UNLIKE: Final = {("unlike",)}
_SET_AGAINST: Final = {
    ("contrast", "to"),
    ("opposed", "to"),
    ("contrary", "to"),
    ("compared", "to"),
    ("compared", "with"),
}
_CLOSED: Final = {(word,) for word in words(". , ; ) and but while with without when than")} | {()}
_CLAUSES: Final = {(",", "and"), (",", "but"), (",", "while"), (",", "whereas")}
_CLAUSES_OF_ITS_OWN: Final = {(",", joint, "the") for joint in ("and", "but", "while", "whereas")}
_DESCRIBING: Final = words("tender nontender swollen stiff stable unstable sore warm now still also asymptomatic")
_NEXT_SUBJECTS: Final = {("and", "the"), ("but", "the"), ("while", "the"), ("whereas", "the"), (",", "the")}
_OWNS: Final = words("has had")
_LOOKED_AT: Final = words(
    "examination exam evaluation inspection palpation testing mri mris ct scan film radiograph xray ray study imaging"
    " ultrasound sonogram arthrogram view emg ncs ncv"
)
_BECAME: Final = words("been become gotten gone grown")
_ENDS: Final = words(". , ; and but with since when while as significantly slightly steadily markedly")
_SEEN: Final = words("noted found seen observed present documented elicited reported appreciated identified tested")
_ADJECTIVES: Final = words("painful sore tender swollen stiff weak numb achy")
_HARMS: Final = words(
    "derangement laceration abrasion injury disorder dysfunction amputation arthropathy wound burn deformity clicking"
    " popping cramping cramp bruising grinding crepitus stiffness tightness discoloration itching rash twitching"
)


def runs_of(
    sentence: Sentence, regions: Sequence[Match], vague: frozenset[int], concepts: Sequence[Match]
) -> list[list[Match]]:
    """The regions in runs: those that one statement names together, the words at *vague* being no break."""
    return [part for run in _runs(sentence, regions, vague, concepts) for part in _parts(sentence, run, concepts)]


def _runs(
    sentence: Sentence, regions: Sequence[Match], vague: frozenset[int], concepts: Sequence[Match]
) -> list[list[Match]]:
    runs: list[list[Match]] = [[regions[0]]]
    for match in regions[1:]:
        last = runs[-1][-1]
        if _joined(sentence, last, match, vague) and not _closes_a_finding(sentence, last, match, concepts):
            runs[-1].append(match)
        else:
            runs.append([match])
    return runs


def _joined(sentence: Sentence, first: Match, second: Match, vague: frozenset[int]) -> bool:
    between = range(first.end, second.start)
    if len(between) > _MAX_GAP or _opens_a_clause(sentence, second) or _is_set_against(sentence, first):
        return False
    told = sentence.words[first.end : second.start]
    behind = told[told.index(_THAN) :] if _THAN in told else told
    if not _COMPARING.isdisjoint(told) and CONJUNCTIONS.isdisjoint(behind):
        return False
    return all(index in vague or _joins(sentence, index) or sentence.words[index] in FILLING for index in between)


def _opens_a_clause(sentence: Sentence, place: Match) -> bool:
    """Whether a place is a side alone that a clause of its own opens with: "and on the left there is swelling"."""
    alone = place.end == place.start + 1 and sentence.words[place.start] in SIDE_WORDS
    return alone and sentence.words[place.end : place.end + 1] not in _CLOSED


def _is_set_against(sentence: Sentence, first: Match) -> bool:
    """Whether a place only opens a comparison: "unlike the left knee, the right", "in contrast to the neck, …"."""
    at = first.start
    while at > 0 and sentence.words[at - 1] in BEFORE_A_PLACE:
        at -= 1
    return sentence.words[max(0, at - 1) : at] in _UNLIKE or sentence.words[max(0, at - 2) : at] in _SET_AGAINST


def _closes_a_finding(sentence: Sentence, first: Match, second: Match, concepts: Sequence[Match]) -> bool:
    """Whether a bracket that tells a finding is closed between two places: "neck (disc bulge at C5), left hip"."""
    between = sentence.words[first.end : second.start]
    if ")" not in between or "(" in between[: between.index(")")]:
        return False
    before = sentence.words[max(0, first.start - _LOOK_BACK) : first.start]
    opened = first.start - 1 - before[::-1].index("(") if "(" in before else first.start
    return any(concept.names[0] and opened < concept.start < first.start for concept in concepts)


def _joins(sentence: Sentence, index: int) -> bool:
    """Whether a word goes on with a list of places: "both knees, left more than right, and hips"."""
    word = sentence.words[index]
    if word in JOINING or word in SIDE_WORDS or word in _COMPARING or word in _SIGNS or _is_of_level(sentence, index):
        return True
    return (word in _ONWARD or word in _COUNTS) and sentence.words[index - 1] in CONJUNCTIONS


def _is_of_level(sentence: Sentence, index: int) -> bool:
    """Whether a word is the end of a level that names its vertebra once: "L4-5"."""
    dash = index - sentence.words[index].isdigit()
    return (
        sentence.words[dash] in _DASHES
        and sentence.words[dash - 1].isdigit()
        and sentence.words[dash + 1 : dash + 2] in _SECOND
    )


def _parts(sentence: Sentence, run: list[Match], concepts: Sequence[Match]) -> Iterator[list[Match]]:
    """A run whose first part belongs to what stands before and whose last to what follows, in two.

    "Strain of the neck, right shoulder contusion": the shoulder is not the strain's.
    """
    if len(run) > 1 and _leads(sentence, run[0], concepts) and _follows(sentence, run[-1], concepts):
        for index in range(len(run) - 1, 0, -1):
            if not CONJUNCTIONS.isdisjoint(sentence.words[run[index - 1].end : run[index].start]):
                yield run[:index]
                yield run[index:]
                return
    split = _next_subject(sentence, run) if len(run) > 1 else 0
    yield from (run[:split], run[split:]) if split else (run,)


def _next_subject(sentence: Sentence, run: Sequence[Match]) -> int:
    """The first region of a run that is what another clause is about, else 0.

    "Flexion was measured at the right shoulder, and the right elbow was tender"; "spasm of the neck and the arm had …".
    """
    said = sentence.words[run[-1].end : run[-1].end + 3]
    if said[:1] not in _SAID:
        return 0
    first = run[0].start - 1
    while first > 0 and sentence.words[first] in OF_A_PLACE:
        first -= 1
    before = sentence.words[max(0, first - _LOOK_BACK) : max(0, first)]
    taken_up = sentence.words[max(0, first - 1) : first + 1] in _TAKEN_UP
    if sentence.words[first] not in PREPOSITIONS and not taken_up:
        return 0
    if not taken_up and _VERBS.isdisjoint(before) and not (_owns(said) or _is_described(sentence, run, said)):
        return 0
    if said[0] in _SHOW and not _LOOKED_AT.isdisjoint(before):
        return 0
    own = _SEEN.isdisjoint(said)
    gaps = ((index, sentence.words[run[index - 1].end : run[index].start]) for index in range(len(run) - 1, 0, -1))
    return next((index for index, gap in gaps if gap[:2] in _CLAUSES or (own and gap[:2] in _NEXT_SUBJECTS)), 0)


def _is_described(sentence: Sentence, run: Sequence[Match], said: Sequence[str]) -> bool:
    """Whether only the second of two places is said to be so: "change in the hip, and the neck is now stiff"."""
    clause = sentence.words[run[-2].end : run[-2].end + 3] in _CLAUSES_OF_ITS_OWN
    return clause and not _DESCRIBING.isdisjoint(said[1:2])


def _owns(said: Sequence[str]) -> bool:
    """Whether a place has what is told behind it: "had no swelling", "had decreased motion"; not "has increased"."""
    verb, what, after = (*said, ".", ".")[:3]
    moved = what in _BECAME or (what.endswith("ed") and (after in _ENDS or after in PREPOSITIONS))
    return verb in _OWNS and not moved


def _leads(sentence: Sentence, region: Match, concepts: Sequence[Match]) -> bool:
    """Whether a mention with a preposition stands before a region, or a harm that is no fact: "laceration of the …".

    Or one is part of its words: "lateral epicondylitis".
    """
    led = False
    ends = {concept.end - 1 for concept in concepts if concept.names[0] and CHOICE not in concept.names[0]}
    if not ends.isdisjoint(range(region.start, region.end)):
        return True
    for index in range(region.start - 1, max(-1, region.start - _LOOK_BACK), -1):
        word = sentence.words[index]
        if index in ends or word in _HARMS:
            return led or word in PREPOSITIONS or _is_right_behind(sentence, index + 1, region)
        led = led or word in PREPOSITIONS
        if word == "," or (not led and word in CONJUNCTIONS):
            return False
    return False


def _is_right_behind(sentence: Sentence, end: int, region: Match) -> bool:
    """Whether at most a side stands between a finding and its region: "swelling right ankle"; an adjective is none."""
    return sentence.words[end - 1] not in _ADJECTIVES and SIDE_WORDS.issuperset(sentence.words[end : region.start])


def _follows(sentence: Sentence, region: Match, concepts: Sequence[Match]) -> bool:
    """Whether a mention follows a region at once, or a harm that is no fact: "and the ankle injury was recent"."""
    if not _HARMS.isdisjoint(sentence.words[region.end : region.end + 1]):
        return True
    for concept in concepts:
        if concept.names[0] and region.end <= concept.start <= region.end + 2:
            return _APART.isdisjoint(sentence.words[region.end : concept.start])
    return False
