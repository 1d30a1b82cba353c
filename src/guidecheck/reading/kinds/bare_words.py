"""Words that tell of it only in some company: "neck better", "hip pain free", "in a boot", not "his boot slipped"."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.tokens import Sentence

_BARE: Final = {("better",), ("unchanged",), ("pain", "free")}
_MOVING: Final = words(
    "settled settling gone going went come coming came eased easing faded fading lessened lessening quietened calmed"
    " waned waning down milder less has have had is are was were now almost nearly mostly largely"
    " cleared from"
)
_GROWING: Final = words("increased intensified escalated grown spiked")
_MOVED: Final = _MOVING | _GROWING
_CHANGING: Final = frozenset({"symptoms_improving", "symptoms_worsening"})
_TOLD_BARE: Final = frozenset({"better", "unchanged", "free"}) | _MOVED
_COMPLAINTS: Final = words(
    "pain symptom complaint numbness tingling headache spasm swelling stiffness much slightly now"
)
_FELT: Final = (_COMPLAINTS - words("much slightly now")) | words(
    "ache aching soreness discomfort dizziness vertigo weakness redness burning cramp cramping catching locking"
    " puffiness bruising tenderness paresthesia migraine nausea sensation flare things condition"
)
_COMPLAINING: Final = words(
    "painful sore tender swollen numb stiff frequent severe intense bothersome often in with on"
)
_LINKS: Final = words(
    "is are was were has have had been be being said to now since also largely somewhat gradually slowly partly mostly"
    " still a little bit much reportedly reported seem seemed appear appeared then , at in there it / out of rated"
)
_LINKED_WITHIN: Final = 8
_CLOSING: Final = words(". , ; ) and but while whereas since after now today overall")
_ALONE: Final = words(": ( . ;")
_BOOT: Final = ("boot",)
_WORN_AT_WORK: Final = words("work working steel toe toed rubber safety leather cowboy hiking ski muddy duty")
_OWN: Final = words("his her the a")
_THROUGH: Final = words("through thru thro")
_MEETING: Final = words("caught got slipped stuck snagged hit struck lace sole slid went")
_WEIGHT: Final = ("weight", "loss")
_DENYING: Final = words("no any without denies denied")
_LISTING: Final = words(", and or / &")
_CARING: Final = words(
    "ice heat rest diet dieting exercise stretching massage lifestyle nutrition walking traction rehab"
)


def without_bare(sentence: Sentence, concepts: list[Concept], regions: Sequence[Match]) -> list[Concept]:
    """The mentions without bare words that do not close what is said of a complaint or its place."""
    if "boot" in sentence.words:
        concepts = [each for each in concepts if not _is_footwear(sentence, each)]
    if "loss" in sentence.words:
        concepts = [each for each in concepts if not _is_lost_as_care(sentence, each, concepts)]
    if "thickness" in sentence.words:
        concepts = [each for each in concepts if not _is_of_another_tendon(sentence, each, concepts, regions)]
    if _TOLD_BARE.isdisjoint(sentence.words):
        return concepts
    ends = {region.end for region in regions}
    return [each for each in concepts if _tells(sentence, each, ends)]


def _is_footwear(sentence: Sentence, concept: Concept) -> bool:
    """Whether a boot is what someone wears to work: "steel-toe boots", "through her boot", "his boot caught"."""
    if sentence.words[concept.start : concept.end] != _BOOT:
        return False
    before = ("", "", *sentence.words[: concept.start])[-2:]
    if before[1] in _WORN_AT_WORK or not _THROUGH.isdisjoint(before):
        return True
    return before[1] in _OWN and not _MEETING.isdisjoint(sentence.words[concept.end : concept.end + 1])


def _is_lost_as_care(sentence: Sentence, concept: Concept, concepts: Sequence[Concept]) -> bool:
    """Whether weight is lost for the patient's good, told among care: "blocks, weight loss, ice and therapy"."""
    before = sentence.words[max(0, concept.start - 1) : concept.start]
    if sentence.words[concept.start : concept.end] != _WEIGHT or not _DENYING.isdisjoint(before):
        return False
    caring = {index for each in concepts if each.fact.assembly == "treatment" for index in range(each.start, each.end)}
    return any(index in caring or sentence.words[index] in _CARING for index in _entries_beside(sentence, concept))


def _entries_beside(sentence: Sentence, concept: Concept) -> Iterator[int]:
    """The words next to it that end and begin the other entries of its list."""
    before, after = concept.start - 1, concept.end
    while before >= 0 and sentence.words[before] in _LISTING:
        before -= 1
    while after < len(sentence.words) and sentence.words[after] in _LISTING:
        after += 1
    if 0 <= before < concept.start - 1:
        yield before
    if concept.end < after < len(sentence.words):
        yield after


def _is_of_another_tendon(
    sentence: Sentence, concept: Concept, concepts: Sequence[Concept], regions: Sequence[Match]
) -> bool:
    """Whether a tear told by its thickness alone is the other one of two: of the shoulder, or of another tendon."""
    if "thickness" not in sentence.words[concept.start : concept.end]:
        return False
    both = [each for each in concepts if (each.start, each.end) == (concept.start, concept.end)]
    home = next((each.fact.located[0] for each in both if len(each.fact.located) == 1), "")
    if not home or all(each.fact.located for each in both):
        return False
    at_home = not regions or any(home in region.names for region in regions)
    return at_home != (concept.fact.located == (home,))


def _tells(sentence: Sentence, concept: Concept, ends: set[int]) -> bool:
    """Whether a mention is no bare word, or one that tells of a complaint."""
    if sentence.words[concept.start : concept.end] in _BARE:
        return _closes(sentence, concept, ends)
    if concept.fact.name in _CHANGING and _is_moving(sentence.words[concept.start : concept.end]):
        return _is_said_of_a_complaint(sentence, concept.start, concept.end, ends)
    return True


def _is_moving(told: tuple[str, ...]) -> bool:
    """Whether words tell of no complaint themselves: "settled", "has increased", but "increased" before its place."""
    return _MOVED.issuperset(told) and not _GROWING.issuperset(told)


def _closes(sentence: Sentence, concept: Concept, ends: set[int]) -> bool:
    """Whether only a place or a complaint stands before, and nothing that belongs to the words behind."""
    before = sentence.words[concept.start - 1 : concept.start]
    placed = (
        concept.start - (before == ("-",)) in ends
        or not _COMPLAINTS.isdisjoint(before)
        or _stands_alone(sentence, concept)
    )
    after = sentence.words[concept.end : concept.end + 1]
    return placed and (not after or after[0] in _CLOSING)


def _stands_alone(sentence: Sentence, concept: Concept) -> bool:
    """Whether a whole entry is no more than the word: "April 10: unchanged."."""
    after = sentence.words[concept.end : concept.end + 1]
    return concept.start > 0 and sentence.words[concept.start - 1] in _ALONE and (not after or after[0] in _ALONE)


def _is_said_of_a_complaint(sentence: Sentence, start: int, end: int, ends: set[int]) -> bool:
    """Whether words for what moves are said of what is felt: "the dizziness is said to have settled"."""
    if "than" in sentence.words[end : end + 1] or _is_less_of_something(sentence, end):
        return False
    for index in range(start - 1, max(-1, start - 1 - _LINKED_WITHIN), -1):
        if sentence.words[index] in _FELT or index + 1 in ends:
            return True
        if sentence.words[index] not in _LINKS and not sentence.words[index].isdigit():
            return False
    return False


def _is_less_of_something(sentence: Sentence, end: int) -> bool:
    """Whether a word behind "less" says what it is less of, and no complaint is: "the knee was less mobile"."""
    after = sentence.words[end : end + 1]
    return (
        sentence.words[end - 1] == "less" and bool(after) and after[0] not in _CLOSING | _LINKS | _FELT | _COMPLAINING
    )
