"""Care that someone only asks, worries or thinks about was not given; apprehension with a motion is a sign."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told


@pytest.mark.parametrize("care", ["ankle surgery", "a fusion", "carpal tunnel release", "an epidural injection"])
@pytest.mark.parametrize(
    ("frame", "sign"),
    [
        ("The worker is nervous about {care}.", "+"),
        ("She asked the doctor about having {care}.", "+"),
        ("She dreads {care}.", "+"),
        ("He sought a second opinion on {care}.", "+"),
        ("The worker is a poor candidate for {care}.", "-"),
    ],
)
def test_care_only_spoken_about(care: str, frame: str, sign: str, lexicon: Lexicon) -> None:
    planned, done = ("injection_planned", "tx.injection") if "inject" in care else ("surgery_planned", "tx.surgery")
    assert {each[0] for each in told(frame.format(care=care), planned, lexicon)} == {sign}
    assert not told(frame.format(care=care), done, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rotation of the left shoulder provoked some apprehension.", {"+ left shoulder"}),
        ("Right shoulder: apprehension with forced abduction.", {"+ right shoulder"}),
        ("Motion of the right knee was limited due to apprehension.", {"+ right knee"}),
        ("The left shoulder subluxes with posterior load.", {"+ left shoulder"}),
        ("Abduction of the right shoulder is without apprehension.", {"- right shoulder"}),
        ("She expressed apprehension about her job.", set()),
    ],
)
def test_apprehension_and_giving_way_on_examination(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "instability_sign", lexicon) == expected
    assert not told(text, "dx.dislocation", lexicon)
