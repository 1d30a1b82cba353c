"""What a treatment brought: told behind it, before it, or only by "did" and "did not" after what another brought."""

from collections.abc import Mapping
from typing import Final

from guidecheck.reading.kinds.awaited import is_awaited
from guidecheck.reading.kinds.care.at_work import speaks_of_work
from guidecheck.reading.kinds.care.lasting import did_not_last, outlasted, was_brief, was_not_found
from guidecheck.reading.kinds.care.not_failed import has_not_failed
from guidecheck.reading.kinds.care.own_outcome import is_of_the_last
from guidecheck.reading.sentences.assemblies import CARE
from guidecheck.reading.sentences.grammar import RELATIVE, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_HELPED: Final = "improved"
_DID_NOT_HELP: Final = "not_improved"
_BEHIND_WITHIN: Final = 20
_ALL: Final = words("and all none neither both")
_RELATIVE_WITHIN: Final = 2
_BY: Final = words("with from by after following to since")
_LED_WITHIN: Final = 12
_BETTER: Final = words(
    "improved improve improving improvement relief relieved relieve benefit benefited benefitted helped alleviated"
    " eased better decreased reduced lessened controlled responded respond responding"
)
_WORSE: Final = words("worse worsened worsening aggravated")
_NOT_WORSE: Final = {("no",), ("not",), ("never",), ("without",)}
_NOTHING_WITHIN: Final = 5
_INCLUDING: Final = words("including even not nor neither :")
_RESPONSES: Final[Mapping[str, str]] = {
    **dict.fromkeys(words("good excellent favorable positive great significant partial"), _HELPED),
    **dict.fromkeys(words("poor no minimal little limited inadequate suboptimal negative"), _DID_NOT_HELP),
}
_RESISTING: Final = words("refractory resistant recalcitrant unresponsive")
_ABOUT_WITHIN: Final = 5
_LACKING: Final = words(
    "no not little minimal without fail failed failure never limited lack lacked poor poorly any unable nor"
)
_LACKING_WITHIN: Final = 4
_AMOUNTS: Final = words("% percent at least more than half")
_DENYING: Final = words("no not never without nor neither denies denied deny declined refused")
_STOPS: Final = words(". ; : but and which who that is was were are has have had did while ( )") | {","}
_PARTS: Final = words(". ; : but so which who that is was were are did while (")
_ELIDED_WITHIN: Final = 8
_AUXILIARIES: Final = words("did was has have were had does do")
_ENDS: Final = words(". ; ) but and or while") | {"", ","}
_FAILED: Final = words("failed failing fail exhausted")
_FAILURE_OF: Final = words("of with")
_FAILED_WITHIN: Final = 24
_OWN_VERBS: Final = words(
    "underwent received completed attended tried took take taking used using started began had has have given despite"
) | (_PARTS - {":"})
_AFTER_LIST: Final = words("but which all none neither he she")
_JOINED: Final = words(", ; and but while")
_NONE_OF: Final = words("none neither")
_NOTHING: Final = words("nothing")
_PARTED: Final = words(". ; but so")


def response_of(scene: Scene, concept: Concept) -> str | None:
    """What a treatment did: "PT helped", "no relief from PT", "failed PT", "and PT did not"; None where nothing says.

    Words right before it, which lead to it, are told of it and not what is told of the next treatment.
    """
    if has_not_failed(scene, concept):
        return None
    return (
        _told_before(scene, concept)
        or _told_by_auxiliary(scene, concept)
        or _told_behind(scene, concept)
        or (_DID_NOT_HELP if _was_failed(scene, concept) or outlasted(scene, concept) else None)
        or (_DID_NOT_HELP if _is_among_nothing(scene, concept) else None)
    )


def _is_among_nothing(scene: Scene, concept: Concept) -> bool:
    """Whether it is named among what all did not help: "nothing has helped, including PT and NSAIDs"."""
    if _NOTHING.isdisjoint(scene.words[: concept.start]):
        return False
    for help_ in scene.qualities(_HELPED, _DID_NOT_HELP):
        told = scene.words[help_.end : concept.start]
        nothing = not _NOTHING.isdisjoint(scene.words[max(0, help_.start - _NOTHING_WITHIN) : help_.start + 1])
        if nothing and help_.end <= concept.start and not _INCLUDING.isdisjoint(told) and _PARTED.isdisjoint(told):
            return True
    return False


def _told_before(scene: Scene, concept: Concept) -> str | None:
    """What words that lead to a treatment or its list tell: "improvement with PT and NSAIDs", "refractory to PT"."""
    first = max(1, concept.start - _LED_WITHIN)
    for index in range(concept.start - 1, first - 1, -1):
        if scene.words[index] in _PARTS:
            return None
        if scene.words[index] in _BY and (told := _brought(scene, index)) is not None:
            return _DID_NOT_HELP if did_not_last(scene, concept.end) else told
    return None


def is_denied_help(scene: Scene, concept: Concept) -> bool:
    """Whether a denial before care tells only what it did not bring: "does not show improvement from therapy".

    Or that someone does not find it helpful: "does not think that the surgery helped".
    """
    near = range(concept.end, concept.end + _ABOUT_WITHIN)
    if was_not_found(scene, concept) and any(each.start in near for each in scene.qualities(_HELPED)):
        return True
    first = max(1, concept.start - _LED_WITHIN)
    for index in range(concept.start - 1, first - 1, -1):
        word = scene.words[index]
        if word in _PARTS or word in _DENYING:
            return False
        if word in _BY and _brought(scene, index) is not None:
            return scene.words[index - 1] not in _RESISTING and _brought(scene, index) == _DID_NOT_HELP
    return False


def _brought(scene: Scene, led: int) -> str | None:
    """What the words say that lead to a treatment by a "with" or "from": "no lasting relief of the pain from"."""
    if scene.words[led - 1] in _RESISTING:
        return _DID_NOT_HELP
    for index in range(led - 1, max(-1, led - 1 - _ABOUT_WITHIN), -1):
        word = scene.words[index]
        if word == "response" and (told := _RESPONSES.get(scene.words[index - 1])) is not None:
            return told
        if word in _WORSE and index == led - 1:
            return None if scene.words[index - 1 : index] in _NOT_WORSE else _DID_NOT_HELP
        if word in _BETTER:
            return _lacking_or_not(scene, index)
        if word in _STOPS or word in _BY:
            return None
    return None


def _lacking_or_not(scene: Scene, index: int) -> str:
    """Whether help at a word is denied right before it: "did not have much relief", "failed to improve"."""
    counted = 0
    for word in reversed(scene.words[:index]):
        if word in _LACKING:
            return _DID_NOT_HELP
        counted += word not in _AMOUNTS and not word[0].isdigit()
        if counted > _LACKING_WITHIN or word in {",", ".", ";", "but", "and"}:
            break
    return _HELPED


def _told_by_auxiliary(scene: Scene, concept: Concept) -> str | None:
    """What a treatment did by "did" or "did not" alone, after what another did: "PT helped, but NSAIDs did not"."""
    last = min(len(scene.words), concept.end + _ELIDED_WITHIN)
    at = next((index for index in range(concept.end, last) if scene.words[index] in _AUXILIARIES), None)
    between = scene.words[concept.end : at]
    between = between[between.index("which") + 1 :] if "which" in between[:2] else between
    if at is None or not _PARTS.isdisjoint(between):
        return None
    denied = scene.words[at + 1 : at + 2] == ("not",)
    after = "".join(scene.words[at + 1 + denied : at + 2 + denied])
    if after not in _ENDS:
        return None
    earlier = next((q for q in reversed(scene.qualities(_HELPED, _DID_NOT_HELP)) if q.end <= concept.start), None)
    if earlier is None or _turns_round(scene, earlier):
        return None
    return _DID_NOT_HELP if denied else _HELPED


def _turns_round(scene: Scene, quality: Match) -> bool:
    """Whether words for no help deny nothing themselves, so that "did not" behind them would be help: "PT failed"."""
    own = scene.words[quality.start : quality.end]
    return _DID_NOT_HELP in quality.names and _LACKING.isdisjoint({*own} - {"failed", "fail"})


def _told_behind(scene: Scene, concept: Concept) -> str | None:
    """What the nearest word behind a treatment tells; help that is denied is none, nor is what leads to another."""
    for quality in scene.qualities(_HELPED, _DID_NOT_HELP):
        if 0 <= quality.start - concept.end <= _BEHIND_WITHIN and not speaks_of_work(scene, quality.start, quality.end):
            if _is_bracketed_with_another(scene, concept, quality.start) or _parts_a_list(scene, concept, quality):
                return None
            if _is_of_another(scene, concept, quality.start) or _leads_to_another(scene, quality):
                return None
            if is_of_the_last(scene, concept, quality) or is_awaited(scene, quality.start):
                return None
            denied = scene.denied(quality) or not _NONE_OF.isdisjoint(scene.words[: concept.start])
            denied = denied or _none_of_them(scene, concept, quality)
            denied = denied or was_not_found(scene, concept) or was_brief(scene, quality)
            return _DID_NOT_HELP if denied or _HELPED not in quality.names else _HELPED
    return None


def _none_of_them(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether none of the treatments brought what is told behind them: "PT, pills; none of it gave relief"."""
    last = max((each.end for each in scene.concepts if _is_care(each) and each.end <= quality.start), default=0)
    return not (_NONE_OF | _NOTHING).isdisjoint(scene.words[max(concept.end, last) : quality.start])


def _is_of_another(scene: Scene, concept: Concept, outcome: int) -> bool:
    """Whether a clause tells what only the last of a list of treatments brought: "pills, a shot that helped"."""
    told = scene.words[max(concept.end, outcome - _RELATIVE_WITHIN) : outcome]
    alone = not RELATIVE.isdisjoint(told) and _ALL.isdisjoint(scene.words[concept.end : outcome])
    listed = "," in scene.words[concept.end : outcome]
    return alone and listed and any(concept.end < each.start < outcome and _is_care(each) for each in scene.concepts)


def _is_bracketed_with_another(scene: Scene, concept: Concept, outcome: int) -> bool:
    """Whether a bracket tells what only the care right before it brought: "brace, therapy (no relief)"."""
    between = scene.words[concept.end : outcome]
    if "(" not in between or ")" in between[between.index("(") :]:
        return False
    opened = concept.end + between.index("(")
    listed = (each for each in scene.concepts if concept.end < each.start < opened and _is_care(each))
    return any("," in scene.words[concept.end : each.start] for each in listed)


def _parts_a_list(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether a list goes on behind what only the care right before it brought: "pills, a shot without benefit, PT"."""
    if scene.words[quality.end : quality.end + 1] != (",",) or not _AFTER_LIST.isdisjoint(scene.words[quality.end :]):
        return False
    following = any(
        quality.end < each.start <= quality.end + _ABOUT_WITHIN and _is_care(each) for each in scene.concepts
    )
    between = any(concept.end < each.start < quality.start and _is_care(each) for each in scene.concepts)
    return following and between


def _leads_to_another(scene: Scene, quality: Match) -> bool:
    """Whether what is told leads to the treatment behind it: "relief from an injection", "has failed acupuncture"."""
    led = scene.words[quality.end : quality.end + 1] in {("with",), ("from",)}
    if not led and scene.words[quality.end - 1] not in _FAILED:
        return False
    following = (each for each in scene.concepts if quality.end <= each.start <= quality.end + _ABOUT_WITHIN)
    return any(_is_care(each) and _JOINED.isdisjoint(scene.words[quality.end : each.start]) for each in following)


def _is_care(concept: Concept) -> bool:
    return concept.fact.assembly in CARE


def _was_failed(scene: Scene, concept: Concept) -> bool:
    """Whether it is told that the patient failed it: "failed conservative care including PT and NSAIDs"."""
    for index in range(concept.start - 1, max(-1, concept.start - 1 - _FAILED_WITHIN), -1):
        if scene.words[index] in _FAILED:
            return scene.words[index + 1] != "to"
        if scene.words[index] == "failure" and scene.words[index + 1] in _FAILURE_OF:
            return True
        if scene.words[index] in _OWN_VERBS:
            return False
    return False
