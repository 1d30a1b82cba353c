"""The first day that a letter tells, of what befell someone: "the claimant dropped a pan on her foot on 3/4/2015"."""

from typing import Final

from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import PATIENT, words
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import opens_an_entry

_OTHER_TALK: Final = frozenset(
    {"visit", "examination", "studies", "treatments", "request", "plan", "work", "review", "guideline", "diagnoses"}
)
_OF_WHAT_HAPPENS: Final = frozenset({"choice"})
_PERSONS: Final = PATIENT | words(
    "examinee petitioner respondent appellant member i her him his iw pt man woman driver when while onset"
)
_BEFELL: Final = words("when while as onto upon into off down out over against under between hit struck")
_ONSET_WITHIN: Final = 3
_NO_EVENT: Final = words(
    "filed file claim hired hearing employed born began started since until seen saw denied decision letter dated note"
    " report reported reports received request requested surgery operation underwent returned resumed stopped retired"
    " laid evaluated examined presented pain prior before previous noted documented wrote told dispute appeal filing"
    " notice positive negative normal abnormal able unable better worse well stable unchanged doing walked ambulated"
    " walks ambulates showed shows demonstrated exhibited displayed revealed scheduled wore wearing used uses lacked"
    " confirmed described advised explained released cleared care taken took could cannot stitches sutures pins cast"
    " limited restricted"
)


def day_of_what_befell(scene: Scene) -> Dated | None:
    """The day with which a letter opens its story, where no visit, finding or care is told with it."""
    passage = scene.passage
    if passage.note or passage.injury is not None or passage.date is not None or passage.frame == "review":
        return None
    if (
        opens_an_entry(scene)
        or len(scene.dates) != 1
        or scene.dates[0].when.day is None
        or not _OTHER_TALK.isdisjoint(scene.frames)
    ):
        return None
    first = scene.word_at(scene.dates[0].start)
    if "onset" in scene.words[max(0, first - _ONSET_WITHIN) : first]:
        return scene.dates[0]
    if any(concept.fact.assembly not in _OF_WHAT_HAPPENS for concept in scene.concepts):
        return None
    told = not _PERSONS.isdisjoint(scene.words) and _NO_EVENT.isdisjoint(scene.words)
    befell = scene.concepts or not _BEFELL.isdisjoint(scene.words)
    return scene.dates[0] if told and befell else None
