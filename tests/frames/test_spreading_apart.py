"""What the patient has besides a pain of the spine: told in a statement of its own, it is not where the spine hurts."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

PAINS = ["The neck pain was 6/10", "Low back pain is constant", "Her mid back pain had increased"]


@pytest.mark.parametrize("pain", PAINS)
@pytest.mark.parametrize("joint", [" and that she has ", " and she has ", ", and the patient reports ", "; she feels "])
@pytest.mark.parametrize("goes", ["going down", "radiating into", "extending to", "traveling to"])
def test_numbness_of_its_own_statement_goes_where_it_is_told(
    pain: str, joint: str, goes: str, lexicon: Lexicon
) -> None:
    text = f"{pain}{joint}tingling {goes} the right foot."
    assert told(text, "numbness", lexicon) == {"+ right foot"}, text
    assert told(text, "radiating_pain", lexicon) == set(), text


@pytest.mark.parametrize("pain", PAINS)
@pytest.mark.parametrize("has", ["she has numbness", "the worker was dropping cups", "he reports weakness"])
def test_what_the_patient_then_has_is_not_of_the_spine(pain: str, has: str, lexicon: Lexicon) -> None:
    name = "numbness" if "numb" in has else "weakness_reported"
    assert told(f"{pain}, and {has}.", name, lexicon) == {"+"}


@pytest.mark.parametrize("with_it", ["with tingling", "and tingling", ", which he rates at 6/10, comes with tingling"])
def test_what_comes_with_a_pain_is_where_it_is(with_it: str, lexicon: Lexicon) -> None:
    joint = "" if with_it.startswith(",") else " "
    assert told(f"The low back pain{joint}{with_it}.", "numbness", lexicon) == {"+ lumbar"}
