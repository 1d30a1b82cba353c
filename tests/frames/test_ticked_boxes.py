"""Boxes to tick: what is ticked is read with its label, what is not says nothing."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


@pytest.mark.parametrize(
    ("form", "stated"),
    [
        ("Have you had any numbness in the arm? [ ] Yes [X] No", {("numbness", False)}),
        ("Have you had any numbness in the arm? [X] Yes [ ] No", {("numbness", True)}),
        ("Loss of control of the bladder: ☐ Yes ☒ No", {("bowel_bladder_dysfunction", False)}),
        ("Fever Y [ ] N [x]", {("fever_or_weight_loss", False)}),
        ("Night pain ___ yes _X_ no", {("night_pain", False)}),
        ("__X__ Numbness  ____ Weakness  __X__ Night pain", {("numbness", True), ("night_pain", True)}),
        ("[x] numbness [ ] night pain", {("numbness", True)}),
        ("\u2714 Night pain  Headache  \u2714 Numbness", {("night_pain", True), ("numbness", True)}),
        ("Straight leg raise: [ ] Positive [x] Negative", {("slr_positive", False)}),
        ("Straight leg raise: [x] Positive at 40 degrees [ ] Negative", {("slr_positive", True)}),
        ("McMurray: [x] Pos  [ ] Neg    Swelling: [ ] Yes  [x] No", {("meniscal_sign", True), ("swelling", False)}),
        ("Gait: [x] normal [ ] antalgic", {("gait_abnormal", False)}),
        ("Swelling: [x] None [ ] Mild [ ] Severe", {("swelling", False)}),
        ("Red flags (check all that apply): [ ] Fever [ ] History of cancer", set()),
        ("[ ] fever [X] none of the above", {("fever_or_weight_loss", False)}),
        ("[ ] numbness [ ] night pain [X] None", {("numbness", False), ("night_pain", False)}),
        ("[x] numbness [ ] night pain [X] None", {("numbness", True)}),
        ("[ ] numbness [ ] night pain [ ] None", set()),
        ("Imaging: [ ] MRI [ ] CT [X] none", {("study.mri", False), ("study.ct", False)}),
        ("Surgery: [ ] knee [ ] back [X] none", {("tx.surgery", False)}),
        ("Surgery planned: [ ] yes [x] no [ ] undecided", {("surgery_planned", False)}),
        ("Surgery planned: [ ] yes [ ] no", set()),
        ("Able to bear weight: [ ] yes [x] no", {("inability_to_bear_weight", True)}),
        ("Able to bear weight? No", {("inability_to_bear_weight", True)}),
        ("Unable to bear weight? No", {("inability_to_bear_weight", False)}),
        ("Toxic compounds involved? [ ] Yes [X] No\nRight wrist sprain", {("dx.sprain_strain", True)}),
        ("[X] Need for surgery or hospitalization", {("surgery_planned", True)}),
        ("[ ] Need for surgery or hospitalization", set()),
    ],
)  # fmt: skip
def test_what_is_ticked_is_said(form: str, stated: set[tuple[str, object]], lexicon: Lexicon) -> None:
    assert {(fact.name, fact.value) for fact in facts_of_note(form, lexicon)} == stated


def test_the_quote_reaches_from_the_label_to_the_tick(lexicon: Lexicon) -> None:
    (fact,) = facts_of_note("Straight leg raise: [ ] Positive [x] Negative", lexicon)
    assert [quote.text for quote in fact.quotes] == ["Straight leg raise: [ ] Positive [x] Negative"]


def test_the_detail_of_a_yes_belongs_to_it(lexicon: Lexicon) -> None:
    (fact,) = facts_of_note("Have you had an MRI of the left knee before? Yes, 2015", lexicon)
    assert (fact.name, fact.value, str(fact.date)) == ("study.mri", True, "2015")
