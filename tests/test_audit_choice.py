"""Which guideline each side used, against the search sequence."""

from datetime import date

import pytest

from guidecheck.audit.choice import WRONG_CHAPTER, called_silent, departures
from guidecheck.audit.letters import Citation
from guidecheck.authoring.cache import load_cached
from guidecheck.case import Study
from guidecheck.guideline import Authority, Library
from guidecheck.selection import select

NECK, BACK, CHEST = Study("mri", "cervical"), Study("mri", "lumbar"), Study("xray", "chest")
MTUS_NECK = Citation("MTUS", "MTUS Neck and Upper Back Complaints 2004", "Neck", ("cervical", "thoracic"))
MTUS_BACK = Citation("MTUS", "MTUS Low Back Complaints 2004", "Low Back", ("lumbar",))
MTUS_PAIN = Citation("MTUS", "MTUS Chronic Pain 2016", "Chronic Pain")
ODG_NECK = Citation("ODG", "ODG Neck and Upper Back", "Neck", ("cervical",))
ODG_BACK = Citation("ODG", "ODG Low Back", "Low Back", ("lumbar",))


@pytest.fixture(scope="module")
def library() -> Library:
    return load_cached()


def told(library: Library, study: Study, *cited: Citation, words: str = "", item: tuple[Study, ...] = ()) -> set[str]:
    selection = select(library, study, date(2015, 3, 1))
    return set(departures(cited, words, item or (study,), study, selection, library))


def test_the_controlling_chapter_is_no_departure(library: Library) -> None:
    assert not told(library, NECK, MTUS_NECK)


def test_a_later_source_is_told_where_an_earlier_one_addresses_the_study(library: Library) -> None:
    assert told(library, NECK, ODG_NECK) == {"odg_used_while_mtus_addresses"}
    assert told(library, NECK, MTUS_NECK, ODG_NECK) == {"odg_used_while_mtus_addresses"}


def test_a_later_source_is_right_where_no_earlier_one_speaks(library: Library) -> None:
    assert not told(library, CHEST, ODG_BACK)


def test_a_source_called_silent_that_addresses_the_study_is_told(library: Library) -> None:
    words = "The MTUS is silent. The other guideline asks for a deficit."
    assert told(library, NECK, words=words) == {"mtus_called_silent_while_addressed"}
    assert not told(library, CHEST, words=words)


@pytest.mark.parametrize(
    "words",
    [
        "MTUS is silent",
        "the MTUS treatment guidelines are silent with regard to this",
        "The California MTUS and ACOEM Guidelines do not address the study",
        "MTUS/ACOEM guidelines do not specifically\naddress the request",
    ],
)
def test_silence_is_said_in_many_ways(words: str) -> None:
    assert called_silent(words, Authority("mtus", "MTUS", ""))


@pytest.mark.parametrize(
    "words",
    [
        "The MTUS Chronic Pain Medical Treatment Guidelines 2016 is silent",  # one chapter, not the source
        "The MTUS addresses it. The record is silent.",
        "The ODG is silent",
        "",
    ],
)
def test_other_silences_are_not_the_sources(words: str) -> None:
    assert not called_silent(words, Authority("mtus", "MTUS", ""))


def test_a_chapter_of_another_part_of_the_body_is_wrong(library: Library) -> None:
    assert told(library, BACK, MTUS_NECK) == {WRONG_CHAPTER}


def test_a_chapter_that_fits_another_study_of_the_item_is_not_wrong(library: Library) -> None:
    assert not told(library, BACK, MTUS_NECK, MTUS_BACK, item=(NECK, BACK))


def test_two_chapters_may_speak_for_one_part_of_the_body(library: Library) -> None:
    assert not told(library, Study("mri", "thoracic"), MTUS_BACK)


def test_a_chapter_that_names_no_part_of_the_body_is_not_wrong(library: Library) -> None:
    assert not told(library, BACK, MTUS_PAIN)


def test_nothing_is_said_where_nothing_is_cited(library: Library) -> None:
    assert not told(library, BACK)


def test_a_chapter_that_speaks_for_many_parts_does_not_excuse_a_narrow_one(library: Library) -> None:
    elbow = Citation("MTUS", "MTUS Elbow Complaints 2007", "Elbow", ("elbow",))
    assert told(library, Study("mri", "shoulder"), elbow) >= {WRONG_CHAPTER}
