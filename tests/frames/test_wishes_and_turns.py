"""Surgery wished for, avoided or asked about; what got better only for a time; weeks of care told in more words."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def _values(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in facts_of_note(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    ("line", "planned"),
    [
        ("She would go ahead with {x} if a tear is found.", True),
        ("He is going ahead with {x}.", True),
        ("He would like to avoid {x} if possible.", False),
        ("He wants to avoid {x} if at all possible.", False),
        ("The adjuster asked whether {x} is anticipated: not at this time.", False),
    ],
)
@pytest.mark.parametrize("operation", ["arthroscopic repair", "surgery", "a fusion"])
def test_an_operation_that_is_only_ahead_was_not_had(
    line: str, planned: bool, operation: str, lexicon: Lexicon
) -> None:
    text = f"Left shoulder pain. {line.format(x=operation)}"
    assert _values(text, "surgery_planned", lexicon) == {planned}, text
    assert True not in _values(text, "tx.surgery", lexicon), text


@pytest.mark.parametrize(
    ("line", "had"),
    [
        ("PT x 8 wks (no help), Flexeril, ESI not yet.", "tx.injection"),
        ("Injection not yet tried.", "tx.injection"),
        ("Refer to spine surgery for discectomy evaluation.", "tx.surgery"),
        ("See Dr. Cho for a fusion consultation.", "tx.surgery"),
    ],
)
def test_what_is_not_yet_or_only_weighed_was_not_had(line: str, had: str, lexicon: Lexicon) -> None:
    assert True not in _values(f"Low back pain. {line}", had, lexicon)


def test_the_follow_up_that_opens_a_note_is_no_plan(lexicon: Lexicon) -> None:
    text = "Follow up: Wed May 17 2017, DOI: Feb 21 2017\n8 weeks of PT, no help.\nLeft ankle jerk absent.\n"
    assert _values(text, "conservative_care_weeks", lexicon) == {8}
    assert _values("Neck pain.\nFollow up: PT for 6 weeks.\n", "conservative_care_weeks", lexicon) == set()


@pytest.mark.parametrize("line", ["Was improving until summer.", "Had been getting better, but now worse."])
def test_what_got_better_for_a_time_is_not_improving(line: str, lexicon: Lexicon) -> None:
    assert True not in _values(f"Neck pain 6/10. {line}", "symptoms_improving", lexicon)


@pytest.mark.parametrize("first", ["no new trauma, ", "no new injury and ", "There is no fall, ", ""])
@pytest.mark.parametrize("change", ["no change in symptoms", "no change in the examination"])
def test_no_change_is_denied_by_itself_alone(first: str, change: str, lexicon: Lexicon) -> None:
    text = f"{first}{change} since the MRI of 3/4/2016."
    assert _values(text[0].upper() + text[1:], "significant_change", lexicon) == {False}


@pytest.mark.parametrize(
    "title",
    ["NEW INJURY VISIT", "CLINIC VISIT - NEW INJURY", "Visit type: New injury", "Hand Surgery - New Patient"],
)
def test_the_title_of_a_visit_tells_of_no_event(title: str, lexicon: Lexicon) -> None:
    text = f"{title}\n4/26/2016\nWrist pain.\n"
    assert not _values(text, "new_injury", lexicon) | _values(text, "tx.surgery", lexicon)


@pytest.mark.parametrize(
    ("line", "weeks"),
    [
        ("He finished the six weeks of therapy Dr. Ames ordered.", 6),
        ("12 weeks hand therapy, no relief.", 12),
        ("PT 24 visits / 12 wks, no benefit.", 12),
        ("PT 12 visits in 6 weeks, no better.", 6),
        ("PT 2x4 completed.", 4),
        ("Completed chiro 3x6.", 6),
        ("CMT 3x/wk x 4 wks.", 4),
        ("He was in a thumb spica for six weeks.", 6),
        ("Plan: PT 2x4.", None),
        ("Request authorization for PT 12 visits / 6 wks.", None),
        ("Recommend PT 12 visits in 6 weeks.", None),
    ],
)
def test_how_long_care_was_had_in_more_words(line: str, weeks: int | None, lexicon: Lexicon) -> None:
    assert _values(line, "conservative_care_weeks", lexicon) == ({weeks} if weeks else set())


@pytest.mark.parametrize(
    "text",
    [
        "He twisted the left knee again on 3/20/2025.",
        "She re-twisted the left knee.",
        "Was doing well until he slipped on ice.",
        "While pulling a hose he felt a new pop in the left knee.",
        "He slipped again two weeks ago.",
        "He sustained a new twisting injury.",
    ],
)
def test_what_befell_again_is_a_new_injury(text: str, lexicon: Lexicon) -> None:
    assert _values(f"Left knee. {text}", "new_injury", lexicon) == {True}


@pytest.mark.parametrize("doubt", ["Suspect {}.", "R/o {}.", "{} suspected."])
@pytest.mark.parametrize("tear", ["TFCC tear", "UCL tear", "ACL tear"])
def test_a_ligament_that_may_be_torn_is_suspected(doubt: str, tear: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(doubt.format(tear), lexicon)
    assert {fact.value for fact in facts if fact.name == "dx.ligament_tear"} == {None}
    assert {fact.value for fact in facts if fact.name == "ligament_injury_suspected"} == {True}


def test_the_distal_biceps_is_of_the_elbow(lexicon: Lexicon) -> None:
    facts = facts_of_note("Left elbow. Suspect distal biceps rupture.", lexicon)
    assert {(f.region, f.side) for f in facts if f.name == "tendon_tear_suspected"} == {("elbow", "left")}
