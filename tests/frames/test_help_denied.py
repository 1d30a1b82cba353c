"""A denial of what care brought tells that the care was had; what is only granted or hoped for was not."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told

CARE = [
    ("acupuncture", "tx.acupuncture"),
    ("the last injection", "tx.injection"),
    ("her knee brace", "tx.bracing"),
]


def _results(text: str, name: str, lexicon: Lexicon) -> set[tuple[object, object]]:
    return {(fact.value, fact.result) for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(("care", "name"), CARE)
@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The report does not show lasting benefit from {x}.", (True, "not_improved")),
        ("There was no evidence of improvement following {x}.", (True, "not_improved")),
        ("He did not describe relief with {x}.", (True, "not_improved")),
        ("There is no evidence of at least 40% relief with use of {x}.", (True, "not_improved")),
        ("No improvement in response to {x} was documented.", (True, None)),
    ],
)
def test_care_without_help_was_had(
    frame: str, expected: tuple[object, object], care: str, name: str, lexicon: Lexicon
) -> None:
    assert _results(frame.format(x=care), name, lexicon) == {expected}


@pytest.mark.parametrize(("care", "name"), CARE)
@pytest.mark.parametrize(
    ("frame", "result"),
    [
        ("There was a favorable response to {x}.", "improved"),
        ("He had little response to {x}.", "not_improved"),
        ("Symptoms persist in spite of {x}.", "not_improved"),
        ("In response to {x} she was examined.", None),
    ],
)
def test_a_response_is_good_or_not(frame: str, result: str | None, care: str, name: str, lexicon: Lexicon) -> None:
    assert _results(frame.format(x=care), name, lexicon) == {(True, result)}


@pytest.mark.parametrize("frame", ["Future medical care includes {x}.", "Future medical may include {x} of the hip."])
def test_future_care_was_not_had(frame: str, lexicon: Lexicon) -> None:
    text = frame.format(x="acupuncture, injections and an MRI")
    assert not any(told(text, name, lexicon) for name in ("tx.acupuncture", "tx.injection", "study.mri"))


def test_an_operation_without_help_was_had(lexicon: Lexicon) -> None:
    assert told("She did not have any improvement following knee surgery.", "tx.surgery", lexicon) == {"+ knee"}


@pytest.mark.parametrize("frame", ["He had no relief with rest and no {x}.", "She was not treated with {x}."])
@pytest.mark.parametrize(
    ("care", "name"), [("acupuncture", "tx.acupuncture"), ("chiropractic care", "tx.chiropractic")]
)
def test_care_that_is_denied_itself_was_not_had(frame: str, care: str, name: str, lexicon: Lexicon) -> None:
    assert told(frame.format(x=care), name, lexicon) == {"-"}


@pytest.mark.parametrize(("care", "name"), [("acupuncture", "tx.acupuncture"), ("therapy", "tx.physical_therapy")])
@pytest.mark.parametrize(
    "frame",
    [
        "The claimant was authorized a course of {x}.",
        "{x} for the right hip is not clinically indicated.",
        "{x} will help to restore function.",
        "It is anticipated that the worker would be done with {x}.",
        "By now he should be independent with {x}.",
    ],
)
def test_care_that_is_only_granted_hoped_for_or_not_called_for_was_not_had(
    frame: str, care: str, name: str, lexicon: Lexicon
) -> None:
    text = frame.format(x=care)
    assert not told(text[0].upper() + text[1:], name, lexicon)


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("The films support surgical stabilization of the left ankle.", {"+ left ankle"}),
        ("He was not to be undergoing major surgery.", {"-"}),
        ("That is outside the scope of this review.", set()),
    ],
)
def test_what_is_supported_is_planned(text: str, planned: set[str], lexicon: Lexicon) -> None:
    assert told(text, "surgery_planned", lexicon) == planned
    assert not told(text, "tx.surgery", lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "Conservative care has not failed.",
        "Conservative treatment had not been exhausted.",
        "Conservative care did not fail.",
        "There is no failure of conservative care.",
    ],
)
def test_care_whose_failure_is_denied_did_not_fail(text: str, lexicon: Lexicon) -> None:
    assert "conservative_care_helped" not in {fact.name for fact in facts_of_text(text, lexicon)}


@pytest.mark.parametrize("said", ["PT has not failed.", "PT did not fail.", "He did not fail six weeks of PT."])
def test_therapy_whose_failure_is_denied_was_had_all_the_same(said: str, lexicon: Lexicon) -> None:
    therapy = [fact for fact in facts_of_text(said, lexicon) if fact.name == "tx.physical_therapy"]
    assert [(fact.value, fact.result) for fact in therapy] == [(True, None)]


@pytest.mark.parametrize(("brought", "result"), [("failed", "not_improved"), ("helped", "improved")])
@pytest.mark.parametrize("other", ["injections were not tried", "surgery was not done", "acupuncture was never given"])
def test_care_that_failed_is_not_denied_with_what_was_not_tried(
    other: str, brought: str, result: str, lexicon: Lexicon
) -> None:
    facts = facts_of_text(f"PT {brought} and {other}.", lexicon)
    told = {fact.name: (fact.value, fact.result) for fact in facts}
    assert told.pop("tx.physical_therapy") == (True, result)
    assert set(told.values()) == {(False, None)}


@pytest.mark.parametrize("care", ["Physical therapy", "Chiropractic care", "An epidural steroid injection"])
@pytest.mark.parametrize(
    ("brought", "result"),
    [
        ("has not relieved his symptoms", "not_improved"),
        ("did not result in improvement", "not_improved"),
        ("made no difference", "not_improved"),
        ("helped only briefly", "not_improved"),
        ("was not helping", "not_improved"),
        ("made a difference", "improved"),
        ("yielded improvement", "improved"),
    ],
)
def test_what_care_brought_in_any_tense(brought: str, result: str, care: str, lexicon: Lexicon) -> None:
    told = [fact for fact in facts_of_text(f"{care} {brought}.", lexicon) if fact.name.startswith("tx.")]
    assert [(fact.value, fact.result) for fact in told] == [(True, result)]


@pytest.mark.parametrize("hope", ["is expected to help", "is hoped to help", "is supposed to relieve the pain"])
def test_care_that_is_hoped_to_help_did_not_help_yet(hope: str, lexicon: Lexicon) -> None:
    assert "improved" not in {fact.result for fact in facts_of_text(f"Physical therapy {hope}.", lexicon)}
