"""Studies that were broken off were not done; what no one sees a reason for, or must come first, neither."""

from itertools import product

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

STUDIES = (("MRI", "mri"), ("CT", "ct"), ("x-ray", "xray"))
PLACES = ("", " of the left knee")


@pytest.mark.parametrize(
    "frame",
    [
        "He became claustrophobic and the {x} was aborted.",
        "The {x} was attempted but he could not tolerate it.",
        "She could not complete the {x}.",
        "He was too claustrophobic for the {x}.",
        "The {x} had to be stopped because of claustrophobia.",
        "The {x} was unsuccessful due to claustrophobia.",
        "The {x} was not tolerated.",
        "Attempted {x}, unable to complete.",
    ],
)
def test_a_study_that_was_broken_off_was_not_done(frame: str, lexicon: Lexicon) -> None:
    for (study, kind), place in product(STUDIES, PLACES):
        text = frame.format(x=study + place)
        assert {each[0] for each in told(text, f"study.{kind}", lexicon)} == {"-"}, text
        assert "-" not in {each[0] for each in told(text, "mri_contraindication", lexicon)}, text


@pytest.mark.parametrize(
    "frame",
    [
        "There is no indication for a {x}.",
        "I see no clear indication for {x}.",
        "There is no reason for {x}.",
        "There is no role for a {x} at this time.",
        "{x} is not indicated.",
    ],
)
def test_a_study_without_a_reason_is_not_told_of(frame: str, lexicon: Lexicon) -> None:
    for (study, kind), place in product(STUDIES, PLACES):
        text = frame.format(x=study + place)
        assert not told(text, f"study.{kind}", lexicon), text


@pytest.mark.parametrize("care", ["surgery", "any injection", "a fusion"])
@pytest.mark.parametrize(
    "frame",
    [
        "{x} must be done before {c}.",
        "A {x} has to be obtained prior to {c}.",
        "{x} must precede {c}.",
    ],
)
def test_what_must_come_first_and_what_after_it_were_not_had(frame: str, care: str, lexicon: Lexicon) -> None:
    for (study, kind), place in product(STUDIES, PLACES):
        text = frame.format(x=study + place, c=care)
        for name in (f"study.{kind}", "tx.surgery", "tx.injection"):
            assert not told(text, name, lexicon), text


@pytest.mark.parametrize("text", ["He had an MRI before surgery.", "The CT was done prior to a fusion."])
def test_care_behind_a_study_that_was_done_was_had(text: str, lexicon: Lexicon) -> None:
    assert {each[0] for each in told(text, "tx.surgery", lexicon)} == {"+"}


@pytest.mark.parametrize("lesion", ["fracture", "meniscal tear", "hernia", "laceration"])
def test_surgery_that_a_lesion_requires_was_not_had_by_that(lesion: str, lexicon: Lexicon) -> None:
    for need in ("requiring", "necessitating", "needing"):
        assert not told(f"She had a {lesion} {need} surgical repair.", "tx.surgery", lexicon)
    assert told(f"She had a {lesion} which required surgery.", "tx.surgery", lexicon)
