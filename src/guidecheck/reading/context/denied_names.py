"""Where the list of what a "no" denies ends: at a comma, or with the sentence where it only names."""

from collections.abc import Sequence
from itertools import groupby, takewhile
from typing import Final

from guidecheck.reading.sentences.grammar import CONJUNCTIONS, COPULAS, OR, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.tokens import Sentence

INDEFINITE: Final = frozenset({"a", "an"})
DETERMINERS: Final = frozenset({"no", "without", "not", "any", "of"})
_ANEW: Final = DETERMINERS - {"of"}
DEGREES: Final = frozenset({"mild", "moderate", "minimal", "slight", "some", "trace", "small", "tiny", "large"})
_LACKED: Final = words("absence lack")
_LED_BY: Final = words("the an a")
_LONGEST_NAME: Final = 4
_NAME_WORDS: Final = 2
_INNER: Final = words("chest abdominal")
_HISTORY: Final = words(
    "history injury allergy accident trauma problem complaint illness condition medical prior previous past known"
)
_SYSTEMIC: Final = words("fever chill sweat nausea vomiting incontinence rash loc seizure")
_WHERE: Final = words("in of at")
_JOINING: Final = words("and or nor &")
_CLOSING: Final = words(", . : with")
TOLD: Final = words("reported observed documented described elicited appreciated detected identified seen")
_SUBJECTS: Final = words("the his her their he she they")
_ONWARD: Final = words("and but while so")
_OPENS: Final = words("the he she they it there gait motion sensation strength reflex")
_LED: Final = PREPOSITIONS | CONJUNCTIONS
_NO_NAME: Final = (
    (PREPOSITIONS - {"of"})
    | SIDE_WORDS
    | COPULAS
    | CONJUNCTIONS
    | _ANEW
    | DEGREES
    | words("full normal intact good positive negative decreased reduced limited restricted painful antalgic severe")
    | words(
        "significant stable unchanged improved better worse improving worsening still only but though also has have"
    )
    | words("do does did continue continues seems appears feels reports states denies complains")
)


def list_end(sentence: Sentence, start: int, limit: int) -> int:
    """Where the list of a "no" ends: at the comma after its "or", or at the first comma where it has none.

    Where nothing but names follows to the end of the sentence, all are denied: "no fever, chills, chest pain"; and so
    they are up to a second "or": "no bowel or bladder symptoms, numbness, or weakness".
    """
    if lacked := _end_of_lacked(sentence, start, limit):
        return lacked
    first = closed = 0
    whole = _before_another_clause(sentence, start, limit)
    headed = sentence.words[start : start + 1] == (":",) and _only_names((":",), _from_comma(sentence, start, limit))
    for index in range(start, limit):
        word = sentence.words[index]
        if word in OR:
            closed = index
        elif word == ",":
            if closed and not (headed or _goes_on_to_another(sentence.words[index:limit])):
                return index
            first = first or index
        elif word in _ANEW:
            break
    listed = sentence.words[first:whole] if whole < limit else sentence.words[first:]
    return min(limit, whole) if closed or not first or _only_names(sentence.words[start:first], listed) else first


def _end_of_lacked(sentence: Sentence, start: int, limit: int) -> int:
    """Where a list ends of which there is an absence: "of swelling, redness, and atrophy, with …"; 0 for no list."""
    joined = next((at for at in range(start, limit) if sentence.words[at] in _JOINING), 0)
    if not joined or not is_lacked(sentence, start):
        return 0
    names = [tuple(name) for comma, name in groupby(sentence.words[start:joined], ",".__eq__) if not comma]
    alone = len(names) == 1 and sentence.words[joined - 1] == ","
    end = next((at for at in range(joined + 1, limit) if sentence.words[at] in _CLOSING), limit)
    return end if not alone and all(_is_bare(name) for name in names) else 0


def is_lacked(sentence: Sentence, start: int) -> bool:
    """Whether what begins at *start* is what there is an absence of: "the absence of …", "absence of …"."""
    first = start - 2
    lacked = first >= 0 and sentence.words[first] in _LACKED and sentence.words[start - 1] == "of"
    return lacked and (first == 0 or sentence.words[first] == "absence" or sentence.words[first - 1] in _LED_BY)


def _is_bare(name: Sequence[str]) -> bool:
    """Whether words name something and tell no more of it: "joint line tenderness"."""
    return len(name) <= _LONGEST_NAME and _NO_NAME.isdisjoint(name)


def _before_another_clause(sentence: Sentence, start: int, limit: int) -> int:
    """Where a list ends before a clause with its own subject: "no fever, chills, and the patient has night pain"."""
    commas = (at for at in range(start, limit - 2) if sentence.words[at] == ",")
    return next((at for at in commas if sentence.words[at + 1] in _ONWARD and sentence.words[at + 2] in _OPENS), limit)


def _from_comma(sentence: Sentence, start: int, limit: int) -> Sequence[str]:
    """The words of a list from its first comma, without what joins the last of its names."""
    comma = next((at for at in range(start, limit) if sentence.words[at] == ","), limit)
    return tuple(word for word in sentence.words[comma:limit] if word not in OR)


def _goes_on_to_another(listed: Sequence[str]) -> bool:
    """Whether short names alone lead from a comma to one more "or": ", numbness, fever, or weakness"."""
    last = next((at for at, word in enumerate(listed) if word in OR), 0)
    names = [tuple(name) for comma, name in groupby(listed[:last], ",".__eq__) if not comma]
    return last > 0 and all(_is_a_name(name) and _is_no_complaint(name) for name in names)


def _only_names(denied: Sequence[str], listed: Sequence[str]) -> bool:
    """Whether words from a comma to the end of a sentence are short names alone, "and" before the last: ", chills.".

    What is told behind a history that there is none of is there, but no fever or the like, and so is a pain behind
    another name: "no prior injury, knee pain".
    """
    names = [tuple(name) for comma, name in groupby(listed, ",".__eq__) if not comma]
    if not _HISTORY.isdisjoint(denied) and not all(_SYSTEMIC.intersection(name) for name in names):
        return False
    *firsts, last = names or [()]
    last = last[:-1] if last[-1:] == (".",) else last
    last = last[1:] if last[:1] == ("and",) else last
    last = tuple(takewhile(lambda word: word not in _WHERE, last)) if firsts else last
    of_pain = "pain" in denied or denied[:1] == (":",)
    return all(_is_a_name(name) and (of_pain or _is_no_complaint(name)) for name in (*firsts, last))


def _is_a_name(words_of_it: Sequence[str]) -> bool:
    """Whether a word or two name something and tell no more of it: "night sweats", and not "full motion"."""
    size = len(words_of_it) - 2 * ("of" in words_of_it)
    bare = 0 < size <= _NAME_WORDS and _NO_NAME.isdisjoint(words_of_it)
    return bare and all(word.isalpha() for word in words_of_it) and not _tells_how(words_of_it)


def _tells_how(words_of_it: Sequence[str]) -> bool:
    """Whether the last of several words tells how the first is: "motion guarded", "speech slowly"; not who told it."""
    last = words_of_it[-1]
    return last.endswith("ly") or (len(words_of_it) > 1 and last.endswith("ed") and last not in TOLD)


def _is_no_complaint(words_of_it: Sequence[str]) -> bool:
    """Whether a name is no pain, or one that is asked for in a review of systems: "chest pain"."""
    return words_of_it[-1] != "pain" or words_of_it[0] in _INNER


def before_an_article(sentence: Sentence, start: int, limit: int) -> int:
    """Where what is there begins after what is not: "no red flags and a normal examination".

    What "without" denies ends before a new subject, too: "without medication the pain was 8/10".
    """
    lacked = sentence.words[start - 1] == "without"
    for index in range(start, limit - 1):
        if sentence.words[index] == "and" and sentence.words[index + 1] in INDEFINITE:
            return index
        if lacked and index > start and sentence.words[index] in _SUBJECTS and sentence.words[index - 1] not in _LED:
            return index
    return limit
