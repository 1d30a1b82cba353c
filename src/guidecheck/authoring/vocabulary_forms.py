"""`facts/*.yaml` and `language.yaml` as forms."""

from typing import Literal

from pydantic import Field

from guidecheck.forms import AnyValue, FactName, Form, ModalityName, Name, Number, RegionName, Text

Assembly = Literal[
    "symptom",
    "pain",
    "severity",
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
    phrases: tuple[Text, ...] = Field((), description="words that state the fact")
    graded: tuple[Text, ...] = Field(
        (), description="words that state it together with normal, decreased, 4/5 and so on"
    )
    tests: tuple[Text, ...] = Field((), description="words that state it together with positive or negative")
    opposite: tuple[Text, ...] = Field((), description="words that state that it is not so")
    provokes: tuple[Text, ...] = Field((), description="what a positive test brings out, as some tell it")
    pairs: tuple[tuple[Text, Text], ...] = Field((), description="two phrases that state it when they stand together")
    says: dict[str, tuple[Text, ...]] = Field(default_factory=dict, description="the words for each choice")
    placed: Literal["nowhere", "near", "target", "named", "passage"] | None = Field(
        None, description="where its region may be taken from"
    )
    located: tuple[Name, ...] = Field((), description="the regions it can belong to; a single one is understood")
    imaged: bool = Field(
        False, description="a study may show this sign, so that one told behind a study is its finding"
    )
    planned: Name | None = Field(None, description="the fact that it makes when it is only planned")
    suspected: Name | None = Field(
        None, description="the fact that a note makes when it only suspects it; itself, where a suspicion is enough"
    )
    examined: Name | None = Field(None, description="the fact that it makes when the examination says it")
    resisted: Name | None = Field(None, description="the fact whose grade tells the outcome of its tests of a muscle")
    counts: Name | None = Field(None, description="the fact of whose tests it counts the different ones")
    kinds: tuple[Name, ...] = Field(
        (), description="the words that tell those tests apart, the words of one joined by |"
    )
    examples: tuple[ExampleForm, ...] = ()


class RegionForm(Form):
    """A part of the body."""

    label: Name
    spine: bool = False
    supplies: tuple[RegionName, ...] = ()
    within: tuple[RegionName, ...] = ()
    phrases: tuple[Text, ...] = ()
    paired: bool = Field(False, description="there is a left and a right one")


class TermForm(Form):
    """A closed word: its label and the phrases that state it."""

    label: Name
    phrases: tuple[Text, ...] = ()


class ModalityForm(TermForm):
    """A kind of study."""

    parts: tuple[ModalityName, ...] = Field((), description="the studies that make this one when asked for together")
    takes_contrast: bool = Field(False, description="a request tells whether contrast is given")
    also_treatment: bool = Field(False, description="the word alone may mean a treatment")


class AbbreviationForm(Form):
    """Short forms and the words they stand for; without words it protects forms that look like one."""

    means: Name | None = None
    phrases: tuple[Text, ...] = Field(min_length=1)


class InnervationForm(Form):
    """Muscles, reflexes or areas of the skin, where they are, and the nerve roots that a loss there speaks for."""

    tests: FactName
    phrases: tuple[Text, ...] = Field(min_length=1)
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
        "asked",
        "historical",
        "resolved",
        "family",
        "undocumented",
        "cause",
        "recorded",
        "unstarted",
        "denied",
        "corrected",
        "pseudo",
        "end",
        "verb",
    ]
    direction: Literal["forward", "backward"] = "forward"
    reach: Literal["near", "list", "clause", "sentence"] = "list"
    phrases: tuple[Text, ...] = Field(min_length=1)
