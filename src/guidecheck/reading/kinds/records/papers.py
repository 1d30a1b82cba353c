"""Care and studies that a record is only said to lack papers of: the report of an MRI, the rationale for it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.context.denials import ruling
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.spans import beginning
from guidecheck.reading.sentences.assemblies import CARE_AND_STUDIES
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, COPULAS, PREPOSITIONS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

WORTH: Final = words(
    "need necessity rationale justification failure efficacy effectiveness response benefit exhaustion request"
    " improvement relief outcome gain"
)
_CALLS: Final = words("indication reason role justification basis ground cause call need")
_SAID: Final = words("noted stated reported indicated said mentioned found argued commented explained states notes")
TELLING: Final = words("reported noted stated described mentioned told")
_DETAILS: Final = words("result effect number duration date frequency amount extent length detail finding timing")
_OF_CARE: Final = words("for of to from with")
_WEIGHED_WITHIN: Final = 5
_PAPERS: Final = words("record report note log documentation chart")
_WRITTEN: Final = words("report note")
_SHOWING: Final = words("result reading interpretation disc cd copy")
_OF_STUDIES: Final = _PAPERS | _SHOWING
_SEEN: Final = words("film image radiograph")
_PAPERS_WITHIN: Final = 3
_NOT_OF_A_PAPER: Final = PREPOSITIONS | CONJUNCTIONS | ARTICLES | words("is was were are has have with that")
_OF_IMAGES: Final = frozenset({"study", "absence"})
_EXISTING: Final = frozenset({"study", "procedure"})
_MEANT: Final = words("the his her their this that these those outside")
_KINDS: Final = (ARTICLES | _MEANT) - {"any", "some"} | words(
    "formal official actual original final full complete operative most recent prior previous earlier past"
    " first initial last index above"
)
_HANDED_IN: Final = words("available included submitted enclosed attached forwarded furnished review")
_NO_REPORT: Final = {("no", "report", "of"), ("any", "report", "of")}
_ANY: Final = words("a any prior previous earlier")
_BEFORE_WHAT_IS_MEANT: Final = PREPOSITIONS | CONJUNCTIONS | words("; . : because since")
_LOOKS_BACK: Final = ("undocumented/backward", "recorded/backward")
_JUSTIFYING: Final = {
    (word,) for word in words("justify justifying warrant warranting substantiate support supporting")
}
_FOR_REVIEW: Final = words("review evaluation consideration record file documentation submission")
_HANDED_TO: Final = 4
_PARTING: Final = words(": ; , ( -")
_DATED_WITHIN: Final = 8
_HELD: Final = "have"
_HELD_WITHIN: Final = 3


def names_its_record(scene: Scene, concept: Concept) -> bool:
    """Whether care or a study is only named for the papers that tell of it: "no therapy notes were submitted"."""
    papers = _OF_STUDIES if concept.fact.assembly == "study" else _PAPERS
    after = scene.words[concept.end : concept.end + _PAPERS_WITHIN]
    at = next((index for index, word in enumerate(after) if word in papers), None)
    behind = at is not None and _NOT_OF_A_PAPER.isdisjoint(after[:at])
    named = behind or scene.words[concept.end - 1] in papers or _paper_before(scene, concept) is not None
    return concept.fact.assembly in CARE_AND_STUDIES and named


def is_of_a_paper(scene: Scene, concept: Concept) -> bool:
    """Whether a paper is what is said of: "the report of the MRI is not available" tells of no lack of MRI."""
    return _paper_before(scene, concept) is not None


def was_not_provided(scene: Scene, concept: Concept) -> bool:
    """Whether care itself is said not to have been provided, and no paper: "therapy has not been provided"."""
    if concept.fact.assembly != "treatment" or names_its_record(scene, concept):
        return False
    if names_a_detail(scene.words[max(0, concept.start - _WEIGHED_WITHIN) : concept.start]):
        return False
    told = (m for m in scene.triggers if m.start == concept.end and m.names[0].startswith(_LOOKS_BACK))
    said = (scene.words[m.start : m.end + _HANDED_TO] for m in told)
    return any("provided" in words and _FOR_REVIEW.isdisjoint(words) for words in said)


def is_only_weighed(scene: Scene, concept: Concept) -> bool:
    """Whether a record is said to lack no care, but what it is for or did: "no rationale for the MRI"."""
    if concept.fact.assembly == "study" and (_is_to_be_justified(scene, concept) or _nothing_calls_for(scene, concept)):
        return True
    if concept.fact.assembly not in CARE_AND_STUDIES or not (
        scene.has(concept, Flag.UNDOCUMENTED) or _is_untold(scene, concept)
    ):
        return False
    before = scene.words[max(0, concept.start - _WEIGHED_WITHIN) : concept.start]
    return names_a_detail(before, WORTH if concept.fact.assembly == "study" else WORTH | _DETAILS)


def _nothing_calls_for(scene: Scene, concept: Concept) -> bool:
    """Whether it is a reason for a study that is denied: "there is no indication for an MRI", "no role for films"."""
    if not scene.has(concept, Flag.UNDOCUMENTED | Flag.NEGATED):
        return False
    before = scene.words[max(0, concept.start - _WEIGHED_WITHIN) : concept.start]
    return any(word in _CALLS and led == "for" for word, led in pairwise(before))


def names_a_detail(told: Sequence[str], details: frozenset[str] = WORTH | _DETAILS) -> bool:
    """Whether words name what care was for or brought, and lead to it: "the outcome of", "response to"."""
    return any(first in details and second in _OF_CARE for first, second in pairwise(told))


def _is_untold(scene: Scene, concept: Concept) -> bool:
    """Whether words behind a mention say that nothing was reported: "the outcome of the injection was not reported"."""
    said = ruling(scene, concept, denied=True) if scene.has(concept, Flag.NEGATED) else None
    return said is not None and said.start >= concept.end and scene.words[said.end - 1] in TELLING


def _is_to_be_justified(scene: Scene, concept: Concept) -> bool:
    """Whether words before a study say what would be a reason for it: "no findings that would justify an MRI"."""
    first = _first(scene, beginning(scene, concept))
    return scene.words[first - 1 : first] in _JUSTIFYING


def lacks_only_papers(scene: Scene, concept: Concept) -> bool:
    """Whether it is a paper that is denied or said to be missing, and nothing is said of the care itself."""
    if not names_its_record(scene, concept):
        return False
    if concept.fact.assembly != "study" or scene.has(concept, Flag.UNDOCUMENTED | Flag.RECORDED):
        return True
    if (said := ruling(scene, concept, denied=True)) is not None and said.start >= concept.end:
        return True
    first = beginning(scene, concept)
    return scene.words[first - 1 : first] == ("no",) or _HELD in scene.words[max(0, first - _HELD_WITHIN) : first]


def is_known_by_its_papers(scene: Scene, concept: Concept) -> bool:
    """Whether what the record lacks shows that a study or operation was done: "the MRI report was not included".

    One MRI is meant then, by its article or its day; "no MRI report was submitted" leaves open whether there was any.
    """
    denied = scene.has(concept, Flag.NEGATED) and scene.has(concept, Flag.RECORDED)
    if concept.fact.assembly not in _EXISTING or not (denied or scene.has(concept, Flag.UNDOCUMENTED)):
        return False
    if _lacks_it_apart(scene, concept):
        return True
    if not (names_its_record(scene, concept) or _was_not_handed_in(scene, concept)):
        return False
    return _is_one(scene, concept) or (concept.fact.assembly == "study" and _is_dated(scene, concept))


def _was_not_handed_in(scene: Scene, concept: Concept) -> bool:
    """Whether films or a study are named for what shows them: "the left knee MRI was not available for review"."""
    for match in scene.triggers:
        if match.names[0].startswith(_LOOKS_BACK) and match.start > concept.start:
            told = scene.words[match.start : match.end]
            return not _HANDED_IN.isdisjoint(told) or scene.words[concept.end - 1] in _SEEN
    return False


def _lacks_it_apart(scene: Scene, concept: Concept) -> bool:
    """Whether a study is told, and the record lacks its paper: "films of the knee: report not available"."""
    missing = next((m for m in scene.triggers if m.names[0].startswith(_LOOKS_BACK) and m.start >= concept.end), None)
    if missing is None or scene.words[missing.start - 1] not in _OF_STUDIES:
        return False
    first = _first(scene, missing.start - 1)
    return first > concept.end and scene.words[first - 1] in _PARTING


def _is_one(scene: Scene, concept: Concept) -> bool:
    """Whether words before a study, an operation or its paper mean a certain one."""
    paper = _paper_before(scene, concept)
    first = _first(scene, beginning(scene, concept) if paper is None else paper)
    says_so = scene.words[first] == "that" and first > 0 and scene.words[first - 1] not in _BEFORE_WHAT_IS_MEANT
    return not _MEANT.isdisjoint(scene.words[first + says_so : concept.start])


def _paper_before(scene: Scene, concept: Concept) -> int | None:
    """Where the paper stands that tells of a mention: "report of the right shoulder arthroscopy"."""
    first = _first(scene, beginning(scene, concept))
    told = scene.words[max(0, first - 2) : first]
    papers = _WRITTEN | _SHOWING | _DETAILS if concept.fact.assembly in _OF_IMAGES else _WRITTEN
    if scene.words[max(0, first - 3) : first] in _NO_REPORT and not _ANY.isdisjoint(scene.words[first : concept.start]):
        return None
    return first - 2 if len(told) == 2 and told[0] in papers and told[1] in _OF_CARE else None


def _first(scene: Scene, start: int) -> int:
    """Where the words begin that say which one is meant and what kind of it."""
    while start > 0 and scene.words[start - 1] in _KINDS:
        if scene.words[start - 1] == "that" and scene.words[start - 2] in _SAID:
            break
        start -= 1
    return start


def _is_dated(scene: Scene, concept: Concept) -> bool:
    """Whether a day is told right behind: "MRI report dated 3/4/2015"."""
    last = concept.end + _DATED_WITHIN
    days = (index for index in map(scene.word_at, (d.start for d in scene.dates)) if concept.end <= index <= last)
    day = next(days, None)
    return day is not None and COPULAS.isdisjoint(scene.words[concept.end : day])
