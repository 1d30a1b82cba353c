"""The files that rule authors write, as forms: their keys, and the JSON Schemas that editors complete from."""

from typing import Annotated, Literal

from pydantic import Field, StrictFloat, StrictInt, StrictStr

from guidecheck.forms import AnyValue, Day, FactName, Form, ModalityName, Name, RegionName, TechniqueName, Text

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
ConceptName = Annotated[Id, Field(json_schema_extra={"x-words": "concepts"})]
EditionName = Annotated[Id, Field(json_schema_extra={"x-words": "editions"})]
Number = StrictInt | StrictFloat
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
    silence_is: AnyValue | None = Field(None, description="the answer assumed where the record gives none")

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


Assembly = Literal[
    "symptom",
    "pain",
    "sign",
    "test",
    "exam",
    "diagnosis",
    "red_flag",
    "treatment",
    "procedure",
    "study",
    "change",
    "absence",
    "choice",
    "age",
    "date",
    "duration",
    "rule_out",
    "record",
    "root",
]


class ExampleForm(Form):
    """A sentence of our own, and what a reader must find in it."""

    text: Text
    expect: dict[str, AnyValue | None]


class FactForm(Form):
    """One entry of `facts/*.yaml`; the entry's key is the fact's name."""

    kind: Literal["boolean", "number", "choice", "date"]
    per: Literal["person", "claim", "region", "study"]
    question: Text
    supplier: Literal["physician", "imaging", "electrodiagnostics", "claims_file", "worker"] = "physician"
    unit: Name | None = None
    choices: tuple[Name, ...] = ()
    minimum: Number | None = None
    maximum: Number | None = None
    measure: Name | None = Field(None, description="what number or word goes with a yes")
    home: RegionName | None = Field(None, description="the region of a statement that names none")
    referred: bool = Field(False, description="a finding in a limb bears on the spine that supplies it")
    everywhere: bool = Field(False, description="a statement without a region bears on every region")
    computed: bool = Field(False, description="derived from other facts and dates; nobody needs to state it")
    if_yes: dict[str, bool] = Field(default_factory=dict, description="answers that follow from a yes")
    if_no: dict[str, bool] = Field(default_factory=dict, description="answers that follow from a no")
    assembly: Assembly | None = Field(None, description="how a reader makes the fact from what a text says")
    phrases: tuple[Name, ...] = Field((), description="words that state the fact")
    graded: tuple[Name, ...] = Field(
        (), description="words that state it together with normal, decreased, 4/5 and so on"
    )
    tests: tuple[Name, ...] = Field((), description="words that state it together with positive or negative")
    opposite: tuple[Name, ...] = Field((), description="words that state that it is not so")
    pairs: tuple[tuple[Name, Name], ...] = Field((), description="two phrases that state it when they stand together")
    says: dict[str, tuple[Name, ...]] = Field(default_factory=dict, description="the words for each choice")
    placed: Literal["nowhere", "near", "target", "named", "passage"] | None = Field(
        None, description="where its region may be taken from"
    )
    located: tuple[Name, ...] = Field((), description="the regions it can belong to; a single one is understood")
    planned: Name | None = Field(None, description="the fact that it makes when it is only planned")
    examined: Name | None = Field(None, description="the fact that it makes when the examination says it")
    examples: tuple[ExampleForm, ...] = ()


class RegionForm(Form):
    """A part of the body."""

    label: Name
    spine: bool = False
    supplies: tuple[RegionName, ...] = ()
    within: tuple[RegionName, ...] = ()
    phrases: tuple[Name, ...] = ()
    paired: bool = Field(False, description="there is a left and a right one")


class TermForm(Form):
    """A closed word: its label and the phrases that state it."""

    label: Name
    phrases: tuple[Name, ...] = ()


class ModalityForm(TermForm):
    """A kind of study."""

    parts: tuple[ModalityName, ...] = Field((), description="the studies that make this one when asked for together")
    takes_contrast: bool = Field(False, description="a request tells whether contrast is given")
    also_treatment: bool = Field(False, description="the word alone may mean a treatment")


class AbbreviationForm(Form):
    """Short forms and the words they stand for; without words it protects forms that look like one."""

    means: Name | None = None
    phrases: tuple[Name, ...] = Field(min_length=1)


class InnervationForm(Form):
    """Muscles, reflexes or areas of the skin, where they are, and the nerve roots that a loss there speaks for."""

    tests: FactName
    phrases: tuple[Name, ...] = Field(min_length=1)
    region: RegionName | None = None
    roots: tuple[Name, ...] = ()
    alone: bool = False


class TriggerForm(Form):
    """Words that say how the words around them are meant."""

    means: Literal[
        "negated",
        "uncertain",
        "rule_out",
        "hypothetical",
        "planned",
        "historical",
        "resolved",
        "family",
        "undocumented",
        "cause",
        "recorded",
        "unstarted",
        "pseudo",
        "end",
        "verb",
    ]
    direction: Literal["forward", "backward"] = "forward"
    reach: Literal["near", "list", "clause", "sentence"] = "list"
    phrases: tuple[Name, ...] = Field(min_length=1)


class PeriodForm(Form):
    """The days on which a chapter speaks for some regions."""

    chapter: Name
    regions: tuple[RegionName, ...] = Field(min_length=1)
    from_: Day | None = Field(None, alias="from")
    until: Day | None = None
    note: Text | None = None
    basis: Basis | None = None


class EditionForm(Form):
    """One source in one edition."""

    title: Text
    authority: Id
    periods: tuple[PeriodForm, ...] = Field(min_length=1)


class AuthorityForm(Form):
    """A rank of the order of authority."""

    id: Id
    title: Text
    controls: Text


class EditionsForm(Form):
    """`editions.yaml`."""

    authorities: tuple[AuthorityForm, ...] = Field(min_length=1)
    editions: dict[Id, EditionForm]


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
