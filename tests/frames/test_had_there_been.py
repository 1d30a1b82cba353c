"""What a sentence only supposes is not stated: "Had there been weakness, the MRI would have been supported."."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

FINDINGS = [
    ("numbness", "numbness"),
    ("a history of cancer", "cancer_history"),
    ("a positive straight leg raise", "slr_positive"),
    ("progressive weakness", "progressive_deficit"),
]


@pytest.mark.parametrize(
    "frame",
    [
        "Had there been {x}, an MRI would have been supported.",
        "Had the patient had {x}, an MRI would be indicated.",
        "Had the examination shown {x}, the request would be certified.",
        "Were there {x}, an MRI would be certified.",
        "Should there be {x}, an MRI can be asked for again.",
    ],
)
def test_what_is_only_supposed_is_not_stated(frame: str, lexicon: Lexicon) -> None:
    for finding, name in FINDINGS:
        text = frame.format(x=finding)
        assert not told(text, name, lexicon), text
        assert not told(text, "study.mri", lexicon), text


def test_what_someone_had_is_stated(lexicon: Lexicon) -> None:
    assert {each[0] for each in told("Had numbness since 2015.", "numbness", lexicon)} == {"+"}


def test_what_there_is_concern_about_is_open(lexicon: Lexicon) -> None:
    assert {
        each[0] for each in told("There is concern about cauda equina syndrome.", "cauda_equina_signs", lexicon)
    } == {"?"}
