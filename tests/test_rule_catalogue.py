"""The catalogue and the scaffold: rules listed, shown in words, and begun."""

from pathlib import Path

import pytest

from guidecheck.authoring.catalogue import case_counts, entries, known_ids, show
from guidecheck.authoring.lint import lint
from guidecheck.authoring.load import load
from guidecheck.authoring.scaffold import new_guideline
from guidecheck.diagnostics import InvalidInput
from guidecheck.guideline import Library
from tests.golden_files import matches_golden
from tests.rule_folders import Swap, rule_folder


@pytest.fixture
def sound(tmp_path: Path) -> Library:
    """The sound folder, with a limit that something lifts."""
    lifted = Swap(
        "first/neck/guideline.yaml", "silence_is: true}\n", "silence_is: true}\n        unless: {use: red-flag}\n"
    )
    return load(rule_folder(tmp_path, [lifted]))


def test_the_list_counts_what_a_guideline_holds(tmp_path: Path, sound: Library) -> None:
    (entry,) = entries(sound, case_counts(tmp_path / "rules"))
    assert (entry.id, entry.edition, entry.recommendations) == ("first/neck", "first", ("mri",))
    assert (entry.criteria, entry.rows_encoded, entry.rows_not_encoded, entry.cases) == (7, 1, 1, 5)


@pytest.mark.parametrize("id_", ["first/neck", "first/neck/mri", "red-flag", "weeks_of_care", "films_result"])
def test_everything_can_be_read_aloud(id_: str, sound: Library) -> None:
    matches_golden(f"show/{id_.replace('/', '_')}.txt", "\n".join(show(sound, id_)) + "\n")


def test_in_full_a_concept_is_shown_where_it_is_first_used(sound: Library) -> None:
    text = "\n".join(show(sound, "first/neck/mri", in_full=True)) + "\n"
    matches_golden("show/first_neck_mri_in_full.txt", text)
    assert text.count("deficit is true") == 1


def test_no_recommendation_takes_more_than_a_few_screens(library: Library) -> None:
    lengths = {id_: len(show(library, id_)) for id_ in known_ids(library) if id_ not in library.guidelines}
    assert max(lengths.values()) < 200, max(lengths, key=lengths.__getitem__)


def test_what_is_unknown_is_a_fault_with_a_cure(sound: Library) -> None:
    with pytest.raises(InvalidInput) as caught:
        show(sound, "first/neck/mir")
    assert caught.value.render().endswith("help: did you mean `first/neck/mri`?")


def test_every_known_id_can_be_shown(library: Library) -> None:
    for id_ in known_ids(library):
        assert show(library, id_)


def test_a_new_guideline_lints_clean(tmp_path: Path) -> None:
    root = rule_folder(tmp_path)
    guideline, cases = new_guideline(root, "first/arm", 'Arm: "complaints"', "first", ["arm"])
    assert guideline.is_file()
    assert cases.is_file()
    assert lint(root).faults == ()
    assert load(root).guidelines["first/arm"].title == 'Arm: "complaints"'


def test_a_new_guideline_overwrites_nothing(tmp_path: Path) -> None:
    root = rule_folder(tmp_path)
    before = (root / "first/neck/guideline.yaml").read_text()
    with pytest.raises(InvalidInput) as caught:
        new_guideline(root, "first/neck", "Neck", "first", ["neck"])
    assert "stands there already" in caught.value.render()
    assert (root / "first/neck/guideline.yaml").read_text() == before


def test_everything_wrong_with_a_new_guideline_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        new_guideline(rule_folder(tmp_path), "../evil", " ", "frist", ["nek"])
    matches_golden("new_guideline.txt", caught.value.render() + "\n")


@pytest.mark.parametrize("id_", ["neck", "a/b/c", "/etc/passwd", "first/..", "First/Neck", "first/neck\n", ""])
def test_an_id_that_leads_elsewhere_is_refused(id_: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="1 fault"):
        new_guideline(rule_folder(tmp_path), id_, "Neck", "first", ["neck"])
