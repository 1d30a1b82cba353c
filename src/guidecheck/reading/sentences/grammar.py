"""How a word is compared, and the small words that hold a sentence together; those for findings are in `rules/`."""

from collections.abc import Iterable
from sys import intern
from typing import Final
from unicodedata import combining, normalize

_KEPT: Final = 65536
_LIGATURES: Final = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)
_known: Final = dict[str, str]()


def compared(form: str) -> str:
    """A word as it is compared: `Patient's`, `patients` and `patient` are one, and so are `Lasègue` and `Lasegue`.

    The same word is the same object, as a table of words finds it without a look at its letters.
    """
    word = _known.get(form)
    if word is None:
        if len(_known) >= _KEPT:
            _known.clear()
        word = _known[form] = intern(_without_ending(form))
    return word


def all_compared(forms: Iterable[str]) -> tuple[str, ...]:
    """Words as they are compared, in their order."""
    return tuple([_known.get(form) or compared(form) for form in forms])


def _without_ending(form: str) -> str:
    """A word in lower case without accents and ligatures, its plural or possessive ending taken off."""
    word = form.lower()
    if not word.isascii():
        word = "".join(letter for letter in normalize("NFD", word.translate(_LIGATURES)) if not combining(letter))
    if len(word) > 2 and word[-1] in "'\u2019":
        word = word[:-1]
    if len(word) > 2 and word[-1] == "s" and word[-2] in "'\u2019":
        return word[:-2]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("xes", "sses", "tches")):
        return word[:-2]
    if len(word) > 3 and word[-1] == "s" and word[-2] not in "sui":
        return word[:-1]
    return word


def words(text: str) -> frozenset[str]:
    """The words of *text* as a set, each as the words of a sentence are compared: "whereas", "remains" are found."""
    return frozenset(map(compared, text.split()))


PREPOSITIONS: Final = words(
    "in of over to at on about along around within throughout near from for into down across involving affecting"
    " through above below under toward towards onto treating behind beneath underneath inside surrounding overlying"
    " underlying alongside encompassing"
)
CONJUNCTIONS: Final = words(", and or / & nor plus")
ARTICLES: Final = words("the a an his her their both this any some")
OR: Final = words("or nor")
IS: Final = words("is are was were")
HAS: Final = words("has have had")
AUXILIARIES: Final = IS | HAS
DENIES: Final = words("deny denied denying")
RELATIVE: Final = words("that which")
COPULAS: Final = words("is was were are be been being remain appeared appear noted found as to not")
SIDE_WORDS: Final = words("left right bilateral bilaterally both")
TURNS: Final = words("and but while whereas although though")
BEFORE_A_PLACE: Final = ARTICLES | SIDE_WORDS
OPPOSITE: Final = {"left": "right", "right": "left"}
PATIENT: Final = words("he she they patient worker claimant applicant employee individual")
VALUES: Final = words(
    "positive negative pos neg normal abnormal none absent present intact full equal symmetric mild moderate severe"
    " minimal trace yes no denied denies limited decreased reduced increased diminished antalgic nontender stable"
    " unremarkable wnl nl degree deg % + -"
)
ACUTE: Final = words("emergency er ed hospital paramedic ambulance triage urgent")
SAME_DAY: Final = frozenset(
    (word, part) for word in ("same", "that") for part in ("day", "date", "night", "evening", "afternoon", "morning")
)
EXCEPTING: Final = words("except excepting save exception than apart aside besides")
JOINING: Final = CONJUNCTIONS | ARTICLES | words("its as well in to of over also ( ) then including on at")
FILLING: Final = words(
    "spine spinal muscle musculature paravertebral joint area region aspect side sided level lower upper mid middle"
    " left right bilateral medial lateral anterior posterior proximal distal dorsal plantar volar palmar"
    " anterolateral posterolateral anteromedial posteromedial superior inferior tendon group fascia ligament tissue"
    " body surface part portion proper affected general facet bursa insertion origin junction crest notch process"
    " eminence margin border paraspinal paraspinous base tip shaft dermatome dermatomal myotome myotomal distribution"
    " front outer inner bone interval segment groove sheath fossa compartment first second third fourth fifth"
)
OF_A_PLACE: Final = BEFORE_A_PLACE | FILLING
