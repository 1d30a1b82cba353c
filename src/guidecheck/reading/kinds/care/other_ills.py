"""Drugs that someone takes for another illness than the injury: "lisinopril for hypertension", "cipro for a UTI"."""

from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_ILLS: Final = words(
    "uti bladder urinary kidney sinus sinusitis bronchitis pneumonia ear strep throat dental tooth hypertension htn"
    " blood cholesterol diabetes dm asthma copd reflux gerd heartburn allergies allergy cold flu thyroid heart seizure"
    " seizures hiv acne cellulitis"
)
_SUCH: Final = ARTICLES | words("recent prior past previous possible chronic acute recurrent mild high")
_LED_WITHIN: Final = 5


def is_for_another_ill(scene: Scene, concept: Concept) -> bool:
    """Whether the words right behind a drug tell of another illness that it is for."""
    if concept.fact.placed != "nowhere" or scene.words[concept.end : concept.end + 1] != ("for",):
        return False
    told = scene.words[concept.end + 1 : concept.end + _LED_WITHIN]
    return next((word for word in told if word not in _SUCH), "") in _ILLS
