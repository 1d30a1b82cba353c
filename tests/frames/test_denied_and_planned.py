"""A denied finding denies no study behind it, and doubt, healing and denial reach what they close."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

_SIGNS = {True: "+", False: "-", None: "?"}


def _told(text: str, name: str, lexicon: Lexicon) -> set[str]:
    facts = (fact for fact in facts_of_note(text, lexicon) if fact.name == name)
    return {_SIGNS[fact.value] if isinstance(fact.value, bool | None) else str(fact.value) for fact in facts}


@pytest.mark.parametrize(
    "line",
    [
        "XR hip neg for fx, MRI to r/o occult fx.",
        "No fracture, MRI pending.",
        "No effusion, MRI to assess the meniscus.",
    ],
)
def test_a_study_behind_a_denied_finding_is_planned(line: str, lexicon: Lexicon) -> None:
    assert _told(line, "planned_study", lexicon) == {"+"}
    assert not _told(line, "study.mri", lexicon)


def test_a_study_behind_a_denied_finding_was_done(lexicon: Lexicon) -> None:
    assert _told("No effusion, MRI shows a meniscal tear.", "study.mri", lexicon) == {"+"}


@pytest.mark.parametrize("line", ["No x-rays, MRI or CT.", "No fracture, dislocation, or MRI.", "No MRI."])
def test_a_study_in_the_list_of_a_no_was_not_done(line: str, lexicon: Lexicon) -> None:
    assert _told(line, "study.mri", lexicon) == {"-"}


@pytest.mark.parametrize("after", [".", "; WB films normal.", ", MRI ordered."])
@pytest.mark.parametrize("doubt", ["suspected", "possible", "likely"])
def test_doubt_that_closes_an_entry(doubt: str, after: str, lexicon: Lexicon) -> None:
    assert _told(f"Lisfranc injury {doubt}{after}", "dx.ligament_tear", lexicon) == {"?"}


def test_doubt_that_opens_an_entry_leaves_the_one_before(lexicon: Lexicon) -> None:
    text = "Ankle sprain, possible fracture."
    assert (_told(text, "dx.sprain_strain", lexicon), _told(text, "dx.fracture", lexicon)) == ({"+"}, {"?"})


@pytest.mark.parametrize("line", ["Rotator cuff tear, right (resolved).", "Rotator cuff tear, left, healed."])
def test_what_is_over_is_told_behind_a_side(line: str, lexicon: Lexicon) -> None:
    assert _told(line, "dx.rotator_cuff_tear", lexicon) == {"-"}


@pytest.mark.parametrize("line", ["Denies possibility of pregnancy.", "No chance of pregnancy."])
def test_a_possibility_that_is_denied(line: str, lexicon: Lexicon) -> None:
    assert _told(line, "pregnancy", lexicon) == {"-"}


@pytest.mark.parametrize("line", ["Titanium plate in the left radius, MRI safe.", "MRI conditional device."])
def test_what_is_safe_in_a_scanner_is_no_study(line: str, lexicon: Lexicon) -> None:
    assert not _told(line, "study.mri", lexicon)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Had been drinking before the fall.", {"+"}),
        ("Smelled of alcohol.", {"+"}),
        ("No alcohol involved.", {"-"}),
        ("Alcohol: social.", set()),
        ("He was drinking coffee before the shift.", set()),
    ],
)
def test_drink_at_the_injury(line: str, told: set[str], lexicon: Lexicon) -> None:
    assert _told(line, "intoxication", lexicon) == told
