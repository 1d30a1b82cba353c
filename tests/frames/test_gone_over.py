"""A study that someone looked at was done, wherever the note tells it; one still to be looked at is no new request."""

from itertools import product

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

STUDIES = (("MRI", "mri"), ("x-rays", "xray"), ("CT scan", "ct"))


@pytest.mark.parametrize("before", ["", "Plan: ", "Assessment: knee pain. "])
@pytest.mark.parametrize(
    "frame",
    [
        "{x} of the left knee was reviewed with the patient.",
        "I reviewed the {x} of the left knee with her.",
        "We went over her left knee {x} today.",
        "Her left knee {x} was discussed.",
        "The left knee {x} reviewed in detail; PT.",
        "She will bring her left knee {x} disc.",
        "I personally viewed all of the outside left knee {x}.",
        "His left knee {x} was gone over with him.",
    ],
)
def test_a_study_that_was_looked_at_was_done(before: str, frame: str, lexicon: Lexicon) -> None:
    for study, kind in STUDIES:
        text = before + frame.format(x=study)
        assert {each[0] for each in told(text, f"study.{kind}", lexicon)} == {"+"}, text
        assert not told(text, "planned_study", lexicon), text


@pytest.mark.parametrize(
    ("frame", "before"),
    list(
        product(
            ["The request for {x} of the left knee was reviewed.", "I reviewed the request for {x}."], ["", "Plan: "]
        )
    ),
)
def test_a_request_that_was_looked_at_is_no_study(frame: str, before: str, lexicon: Lexicon) -> None:
    for study, kind in STUDIES:
        assert not told(before + frame.format(x=study), f"study.{kind}", lexicon)


@pytest.mark.parametrize(
    "frame",
    [
        "Review {x} of the left knee at the next visit.",
        "Follow up to review {x}.",
        "{x} of the left knee will be reviewed.",
        "{x} to be gone over with the patient next week.",
        "Check {x} report.",
        "Obtain a copy of the {x} of the left knee.",
        "Request the {x} report from Dr. Jones.",
        "Follow up on the left knee {x} results.",
    ],
)
def test_a_study_that_is_to_be_looked_at_is_no_new_request(frame: str, lexicon: Lexicon) -> None:
    for study, _ in STUDIES:
        assert not told(f"Plan: {frame.format(x=study)}", "planned_study", lexicon)
