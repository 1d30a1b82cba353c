"""Which guideline speaks: by region, modality and date, in the order of authority."""

from datetime import date

import pytest

from guidecheck.case import Study
from guidecheck.diagnostics import Span
from guidecheck.guideline import Authority, Edition, Guideline, Library, Period, Recommendation, Scope
from guidecheck.program import AtLeast, Program
from guidecheck.selection import select
from guidecheck.vocabulary import Modality, Region, Term, Vocabulary

WORDS = Vocabulary(
    regions={name: Region(name, name) for name in ("cervical", "lumbar", "hip")},
    modalities={name: Modality(name, name) for name in ("mri", "xray", "ultrasound")},
    techniques={"upright": Term("upright", "upright")},
)
BEFORE, AFTER = date(2016, 12, 1), date(2018, 1, 1)


def recommendation(id_: str, *scopes: Scope) -> Recommendation:
    root = Program(f"g/{id_}", (AtLeast("recommendation", 0, ()),), id_)
    return Recommendation(id_, id_, scopes, root, {}, (), (), (), Span("?"))


def guideline(id_: str, edition: str, *recommendations: Recommendation) -> Guideline:
    return Guideline(id_, id_, edition, ("cervical", "lumbar", "hip"), recommendations=recommendations)


OLD_NECK = guideline("old/neck", "old", recommendation("mri", Scope("mri", None, ("cervical",))))
OTHER_NECK = guideline(
    "other/neck",
    "other",
    recommendation("mri", Scope("mri", None, ("cervical", "hip"))),
    recommendation("upright", Scope("mri", "upright", ("cervical",))),
    recommendation("us", Scope("ultrasound", None, ("cervical",))),
)
LIBRARY = Library(
    WORDS,
    {one.id: one for one in (OLD_NECK, OTHER_NECK)},
    {
        "other": Edition("other", "Other guidelines", "second", (Period("other/neck", ("cervical", "hip")),)),
        "old": Edition("old", "Old edition", "first", (Period("old/neck", ("cervical",), last=date(2017, 11, 30)),)),
        "new": Edition("new", "New edition", "first", (Period("new/spine", ("cervical",), first=date(2017, 12, 1)),)),
    },
    (Authority("first", "FIRST", "FIRST addresses the study"), Authority("second", "SECOND", "FIRST is silent")),
)


def speaking(study: Study, day: date, edition: str | None = None) -> tuple[str | None, list[str], str]:
    chosen = select(LIBRARY, study, day, edition)
    control = chosen.controlling
    return (
        control.guideline.id if control else None,
        [f"{one.guideline.id}/{one.recommendation.id}" for one in chosen.candidates],
        chosen.why,
    )


def test_the_first_authority_controls_and_every_guideline_that_covers_the_study_is_listed() -> None:
    control, covering, why = speaking(Study("mri", "cervical"), BEFORE)
    assert control == "old/neck"
    assert covering == ["old/neck/mri", "other/neck/mri"]
    assert why == "FIRST addresses the study: Old edition, old/neck"


def test_where_the_first_authority_has_no_chapter_the_next_controls_and_says_so() -> None:
    control, _, why = speaking(Study("mri", "hip"), BEFORE)
    assert control == "other/neck"
    assert "no FIRST chapter speaks for the hip on 2016-12-01" in why


def test_where_the_chapter_is_silent_on_the_study_the_next_controls_and_says_so() -> None:
    control, _, why = speaking(Study("ultrasound", "cervical"), BEFORE)
    assert control == "other/neck"
    assert "Old edition, old/neck says nothing on ultrasound of the cervical" in why


def test_text_of_an_edition_is_never_used_outside_its_dates() -> None:
    control, covering, _ = speaking(Study("mri", "cervical"), AFTER)
    assert "old/neck/mri" not in covering
    assert control is None


def test_a_chapter_in_force_that_the_library_does_not_hold_is_never_guessed() -> None:
    _, covering, why = speaking(Study("mri", "cervical"), AFTER)
    assert covering == ["other/neck/mri"]
    assert "New edition speaks for the cervical (new/spine)" in why


def test_an_edition_chosen_by_hand_controls_whatever_the_date() -> None:
    control, _, why = speaking(Study("mri", "cervical"), AFTER, "old")
    assert control == "old/neck"
    assert "chosen by hand" in why


def test_a_recommendation_for_the_technique_speaks_before_the_general_one() -> None:
    upright = Study("mri", "cervical", technique=("upright",))
    assert speaking(upright, BEFORE, "other")[1][0] == "other/neck/upright"


def test_a_technique_without_a_recommendation_of_its_own_is_judged_as_the_study() -> None:
    assert speaking(Study("mri", "cervical", technique=("upright",)), BEFORE)[0] == "old/neck"


@pytest.mark.parametrize("study", [Study("xray", "cervical"), Study("mri", "lumbar")])
def test_what_no_guideline_covers_is_not_addressed(study: Study) -> None:
    control, covering, why = speaking(study, BEFORE)
    assert (control, covering) == (None, [])
    assert why
