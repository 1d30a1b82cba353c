"""A case file as a person writes it: its keys, and what may stand under each."""

from typing import Annotated, Literal

from pydantic import Field, StrictFloat, StrictInt, StrictStr

from guidecheck.forms import AnyValue, Day, Form, Name, Text

Side = Literal["left", "right", "bilateral"]
LooseDay = Annotated[Day | StrictInt | StrictStr, Field(description="a day, a month (2014-09) or a year")]


class StudyForm(Form):
    """A study that is asked for."""

    modality: Name
    region: Name
    side: Side | None = None
    contrast: Literal["with", "without", "without_then_with"] | None = None
    technique: tuple[Name, ...] = ()


class ItemForm(Form):
    """One line of the request; where no studies are listed, they are read from its words."""

    requested: Text
    studies: tuple[StudyForm, ...] = ()


class RequestForm(Form):
    """What is asked for, and when."""

    date: Day | None = None
    items: tuple[ItemForm, ...] = Field(min_length=1)


class PersonForm(Form):
    """Who the case is about; other facts about the person stand under `facts`."""

    age: Annotated[StrictInt, Field(ge=0, le=120)] | None = None
    sex: Literal["male", "female", "other"] | None = None


class InjuryForm(Form):
    """The injury."""

    date: Day | None = None
    mechanism: Name | None = None


class EvidenceForm(Form):
    """Where something is said, when it was true, and who says it."""

    region: Name | None = None
    side: Side | None = None
    date: LooseDay | None = None
    speaker: Literal["provider", "patient", "ur_reviewer", "imr_reviewer", "unknown"] = "unknown"
    quote: Text | None = None
    page: Annotated[StrictInt, Field(ge=1)] | None = None


class FactEntryForm(EvidenceForm):
    """One fact; without a value it is a yes, and `uncertain: true` says that the speaker is not sure of it."""

    fact: Name
    value: AnyValue = True
    uncertain: bool = False
    measure: StrictInt | StrictFloat | StrictStr | None = None
    result: Name | None = None


class EarlierStudyForm(EvidenceForm):
    """An earlier study, and what it showed."""

    study: Name
    done: bool = True
    result: Literal["normal", "abnormal", "nondiagnostic", "equivocal"] | None = None


class TreatmentForm(EvidenceForm):
    """A treatment given so far, and how it went."""

    treatment: Name
    given: bool = True
    since: Day | None = Field(None, description="the day on which it began")
    sessions: Annotated[StrictInt, Field(ge=0)] | None = None
    response: Literal["improved", "not_improved"] | None = None


class ProcedureForm(EvidenceForm):
    """An operation or injection that is planned, ruled out or done."""

    procedure: Literal["surgery", "injection"]
    status: Literal["done", "planned", "ruled_out"]


class CaseForm(Form):
    """A case file."""

    case: Name
    person: PersonForm = PersonForm()
    injury: InjuryForm = InjuryForm()
    request: RequestForm
    ur_decision: Day | None = Field(None, description="the day of the utilization review decision")
    service: Day | None = Field(None, description="the day of service, where the study was done already")
    facts: tuple[FactEntryForm, ...] = ()
    earlier_studies: tuple[EarlierStudyForm, ...] = ()
    treatments: tuple[TreatmentForm, ...] = ()
    procedures: tuple[ProcedureForm, ...] = ()
