"""Studies told together: "x-rays and MRI of the knee dated …", and one told of several places, each with its day."""

from typing import Final, NamedTuple

from guidecheck.case import When
from guidecheck.reading.kinds.studies.spans import begins_with_its_day, next_study
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, PATIENT, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_JOINING: Final = CONJUNCTIONS | ARTICLES | words("as well")
_ALL: Final = words("both all")
_MEASURES: Final = _JOINING | words("< > = . : was is of at mm hr mg l dl")
_TO_DAY: Final = words("dated on in from of ( , - performed done taken obtained completed were was")
_ONWARD: Final = ARTICLES | SIDE_WORDS | words(") , ; and of as well on for")
_ANOTHER: Final = words(
    ", and on in the a one another again then first second third fourth most recent last dated from"
)
_SUBJECTS: Final = PATIENT | words("the there it his her")
_WERE_WITHIN: Final = 8
_DONE: Final = words("performed done taken obtained completed conducted")


class Dated(NamedTuple):
    """A place of a study with its day, and the word that ends it."""

    place: Place
    date: When
    end: int


def told_with(scene: Scene, concept: Concept) -> Concept | None:
    """The study behind one that shares its region, day and result: "x-rays and MRI of the knee dated …"."""
    later = _next(scene, concept)
    if later is None:
        return None
    between = scene.words[concept.end : begins_with_its_day(scene, later)]
    joined = between and (_JOINING.issuperset(between) or _are_measured(scene, later, between))
    return later if joined else None


def _are_measured(scene: Scene, later: Concept, between: tuple[str, ...]) -> bool:
    """Whether only values part tests that are then told of as one: "ESR 9, CRP 0.4, both normal"."""
    if _ALL.isdisjoint(scene.words[later.end :]):
        return False
    return all(word in _MEASURES or word.replace(".", "").isdigit() for word in between)


def done_with(scene: Scene, concept: Concept) -> Concept | None:
    """The study behind one that shares its day: "MRI of the neck and EMG of the left arm were done on 3/4/2015"."""
    if (joined := told_with(scene, concept)) is not None:
        return joined
    later = _next(scene, concept)
    if later is None or scene.words[begins_with_its_day(scene, later) - 1] not in CONJUNCTIONS:
        return None
    after = scene.words[later.end : later.end + _WERE_WITHIN]
    return later if "were" in after and not _DONE.isdisjoint(after[after.index("were") :][:2]) else None


def dated_places(scene: Scene, concept: Concept) -> tuple[Dated, ...]:
    """The places of one study, each with its day: "MRI of the neck (1/2/2015) and of the left knee (3/4/2015)"."""
    if len(scene.dates) < 2 or len(scene.groups) < 2:
        return ()
    last, found = next_study(scene, concept), list[Dated]()
    groups = [group for group in scene.groups if concept.end <= group.start < last]
    for group in groups:
        if found and group.start < found[-1].end:
            continue
        if found and not _ONWARD.issuperset(scene.words[found[-1].end : group.start]):
            break
        each = _with_its_day(scene, group)
        if each is None:
            break
        found.append(each)
    return tuple(found) if len(found) > 1 else ()


def days_again(scene: Scene, concept: Concept, first: When | None) -> tuple[When, ...]:
    """The days of several studies of a kind behind that of the first: "MRIs were done on 1/2/2015 and 3/4/2016"."""
    if first is None or len(scene.dates) < 2 or not scene.sentence.forms[concept.end - 1].endswith("s"):
        return ()
    last, found = next_study(scene, concept), list[When]()
    before: int | None = None
    for dated in scene.dates:
        start = scene.word_at(dated.start)
        end = scene.word_ending(dated.end)
        if before is not None and (start >= last or not _ANOTHER.issuperset(scene.words[before:start])):
            break
        operated = any(each.start == end and each.fact.assembly == "procedure" for each in scene.concepts)
        if before is not None and (operated or not _SUBJECTS.isdisjoint(scene.words[end : end + 2])):
            break
        if before is not None:
            found.append(dated.when)
        if before is not None or (start >= concept.end and dated.when == first):
            before = end
    return tuple(found)


def _next(scene: Scene, concept: Concept) -> Concept | None:
    """The next mention of a study."""
    return next((c for c in scene.concepts if c.fact.assembly == "study" and c.start >= concept.end), None)


def _past_its_bracket(scene: Scene, start: int, end: int) -> int:
    """The word after a day, or after the bracket that tells what was found on it: "knee (3/4/2015, a tear)"."""
    if scene.words[start] != "(" or ")" not in scene.words[end:]:
        return end
    return scene.words.index(")", end) + 1


def _with_its_day(scene: Scene, group: Group) -> Dated | None:
    """A place that has its day right behind it."""
    for dated in scene.dates:
        start = scene.word_at(dated.start)
        if start >= group.end and len(group.places) == 1 and _TO_DAY.issuperset(scene.words[group.end : start]):
            return Dated(group.places[0], dated.when, _past_its_bracket(scene, group.end, scene.word_ending(dated.end)))
    return None
