"""`guideline.yaml`, `cases.yaml` and the criteria of `concepts.yaml` as forms; editors complete from their schemas."""

from typing import Annotated, Literal

from pydantic import Field, StrictInt, StrictStr

from guidecheck.forms import AnyValue, Day, FactName, Form, ModalityName, Name, Number, RegionName, TechniqueName, Text

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
ConceptName = Annotated[Id, Field(json_schema_extra={"x-words": "concepts"})]
EditionName = Annotated[Id, Field(json_schema_extra={"x-words": "editions"})]
Basis = Annotated[str, Field(min_length=3, max_length=400)]


class CountForm(Form):
    """`at_least: {count: 2, of: […]}`."""

    count: Annotated[int, Field(ge=1)]
    of: tuple["CriterionForm", ...] = Field(min_length=1)


class CriterionForm(Form):
    """One criterion: its words and source, and exactly one kind of test."""

    id: Id | None = Field(None, description="stable for good; unique within the recommendation")
    text: Text | None = Field(None, description="what the guideline asks, in our own words")
    pages: Name | None = Field(None, description='pages as customarily cited, in quotes: "177-178"')
    section: Name | None = None
    basis: Basis | None = Field(
        None, description="what this is known from: verified, from-seed, ancestor, from-knowledge"
    )
    reading: Text | None = Field(None, description="how an ambiguous criterion is read")
    strength: Name | None = None
    rows: tuple[Name, ...] = Field((), description="rows of the reference sheets that this encodes")

    fact: FactName | None = Field(None, description="a fact of the vocabulary")
    is_: AnyValue | None = Field(None, alias="is")
    one_of: tuple[AnyValue, ...] | None = Field(None, min_length=1)
    at_least: Number | CountForm | None = None
    at_most: Number | None = None
    more_than: Number | None = None
    less_than: Number | None = None
    before: Day | None = None
    after: Day | None = None
    silence_is: AnyValue | None = Field(None, description="the answer assumed where the record is silent")

    use: ConceptName | None = Field(None, description="the name of a concept")
    all_of: tuple["CriterionForm", ...] | None = Field(None, min_length=1)
    any_of: tuple["CriterionForm", ...] | None = Field(None, min_length=1)
    not_: "CriterionForm | None" = Field(None, alias="not")

    unless: "CriterionForm | None" = Field(None, description="what waives a requirement or lifts a limit")


class StudyScopeForm(Form):
    """A kind of study narrowed to a technique or to some of the guideline's regions."""

    modality: ModalityName
    technique: TechniqueName | None = None
    regions: tuple[RegionName, ...] | None = Field(None, min_length=1)


class RecommendationForm(Form):
    """What a guideline says about one kind of study."""

    id: Id
    title: Text
    studies: tuple[ModalityName | StudyScopeForm, ...] = Field(min_length=1)
    text: Text | None = None
    pages: Name | None = None
    section: Name | None = None
    basis: Basis | None = None
    reading: Text | None = None
    strength: Name | None = None
    rows: tuple[Name, ...] = ()
    indications: tuple[CriterionForm, ...]
    requires: tuple[CriterionForm, ...] = ()
    limits: tuple[CriterionForm, ...] = ()


class NotEncodedForm(Form):
    """A row of the sheets that is no criterion."""

    row: Name
    reason: Text


class GuidelineForm(Form):
    """`guideline.yaml`."""

    guideline: Name
    title: Text
    edition: EditionName
    chapter: StrictInt | StrictStr | None = None
    regions: tuple[RegionName, ...] = Field(min_length=1)
    recommendations: tuple[RecommendationForm, ...] = Field(min_length=1)
    not_encoded: tuple[NotEncodedForm, ...] = ()


class RuleStudyForm(Form):
    """The study of a rule's case."""

    modality: ModalityName
    region: RegionName
    side: Literal["left", "right", "bilateral"] | None = None
    contrast: Name | None = None
    technique: tuple[TechniqueName, ...] = ()


class RuleCaseForm(Form):
    """A small case that proves criteria: facts about the region of the study, and the statuses they must give."""

    name: Text
    recommendation: Id
    study: RuleStudyForm | None = Field(None, description="where not given, the first study of the recommendation")
    facts: dict[FactName, AnyValue] = Field(default_factory=dict)
    status: Literal["met", "not_met", "not_documented"]
    criteria: dict[str, Literal["met", "not_met", "not_documented"]] = Field(default_factory=dict)


class RuleCasesForm(Form):
    """`cases.yaml`."""

    cases: tuple[RuleCaseForm, ...] = Field(min_length=1)
