"""The day of a note that only its running text tells: the last visit it tells of, which no later one is to follow."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.outline import outline_of

FIRST = "Summary for authorization. Seen 5/5/2016 in urgent care: ankle swollen."


@pytest.mark.parametrize(
    ("text", "visit"),
    [
        (FIRST, "2016-05-05"),
        (f"{FIRST} On 6/30/2016: pain 3/10, limping.", "2016-06-30"),
        (f"{FIRST} 7/12/2016 surgeon: same findings.", "2016-07-12"),
        (f"{FIRST} On 6/30/2016: pain 3/10, limping. Follow up 8/1/2016.", "2016-06-30"),
        (f"{FIRST} 8/1/2016 appointment with surgery. On 6/30/2016: limping.", "2016-06-30"),
        ("Visit: 5/5/2016\nOn 4/1/2016 she fell. On 6/30/2016 she will see the surgeon.", "2016-05-05"),
    ],
)
def test_the_last_visit_told_is_that_of_the_note(text: str, visit: str, lexicon: Lexicon) -> None:
    assert str(outline_of(text, lexicon).visit) == visit
