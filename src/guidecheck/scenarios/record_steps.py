"""Given: what the record says. Each step is an entry of a case file."""

from guidecheck.scenarios.entries import Entry, check_known, rows_of
from guidecheck.scenarios.phrases import says
from guidecheck.scenarios.sayings import day as day_of
from guidecheck.scenarios.sayings import earlier_study, place_in, sessions_of, speaker_named, typed, word_of
from guidecheck.scenarios.stage import Stage
from guidecheck.vocabulary import Kind

BEGAN = "care_began"
"""The day from which weeks of care are counted."""

_RESPONSES = {"helped": "improved", "did not help": "not_improved"}
_WHEN_AND_WHO = "[ for the REGION][ on DAY][ according to the SPEAKER]"


@says(
    "given",
    f'the record documents "FACT"[ as VALUE]{_WHEN_AND_WHO}',
    'the record documents "conservative_care_weeks" as 6 weeks for the cervical spine',
)
def documents(
    stage: Stage,
    fact: str,
    value: str | None = None,
    region: str | None = None,
    day: str | None = None,
    speaker: str | None = None,
) -> None:
    """A fact: a yes, or the value that is given. Said twice with other days or values, the statements conflict."""
    definition = stage.library.vocabulary.facts.get(fact)
    written = {} if value is None else {"value": typed(value, definition)}
    _state(stage, {"fact": fact, **written}, region, day, speaker)


@says("given", f'the record documents no "FACT"{_WHEN_AND_WHO}', 'the record documents no "significant_change"')
def documents_no(
    stage: Stage, fact: str, region: str | None = None, day: str | None = None, speaker: str | None = None
) -> None:
    """A no that somebody states; for silence, say that the record says nothing."""
    definition = stage.library.vocabulary.facts.get(fact)
    if definition is not None and definition.kind is not Kind.BOOLEAN:
        help_ = f'write `the record says nothing about "{fact}"`'
        raise stage.place.fault(fact, f"`{fact}` is answered by a {definition.kind}, not by yes or no", help_)
    _state(stage, {"fact": fact, "value": False}, region, day, speaker)


@says("given", f'the record leaves "FACT" open{_WHEN_AND_WHO}', 'the record leaves "tumor_suspected" open')
def leaves_open(
    stage: Stage, fact: str, region: str | None = None, day: str | None = None, speaker: str | None = None
) -> None:
    """A fact that the record states as uncertain. No silence but a reviewer's, who finds it not documented."""
    _state(stage, {"fact": fact, "uncertain": True}, region, day, speaker)


@says(
    "given",
    'the record contradicts itself on "FACT"[ for the REGION]',
    'the record contradicts itself on "slr_positive"',
)
def contradicts_itself(stage: Stage, fact: str, region: str | None = None) -> None:
    """A yes and a no about the same place that no date tells apart; the fact stays open, which is no silence."""
    documents(stage, fact, region=region)
    documents_no(stage, fact, region=region)


@says("given", 'the record says nothing about "FACT"', 'the record says nothing about "conservative_care_weeks"')
def says_nothing(stage: Stage, fact: str) -> None:
    """Silence. Takes the fact out of a case file, and fails where the answer follows from something else."""
    stage.draft.keep_silent_on(fact, stage.place)


@says("given", "the record documents these facts:", "the record documents these facts:")
def documents_these(stage: Stage, datatable: list[list[str]] | None = None) -> None:
    """Many facts as a table with the heading fact, and any of the others.

    They are value, region, side, date, speaker, measure, result, uncertain, quote and page. A cell that is empty says
    nothing; without a value the fact is a yes.
    """
    for entry, place in rows_of(datatable or [], stage.rows, stage.library.vocabulary):
        stage.draft.add("facts", entry, place, stage.rows[0])


@says(
    "given",
    "an earlier STUDY[ on DAY][ that was RESULT][ according to the SPEAKER]",
    "an earlier CT of the cervical spine on 2012-12-27",
)
def an_earlier_study(
    stage: Stage, study: str, day: str | None = None, result: str | None = None, speaker: str | None = None
) -> None:
    """A study that was done before, and what it showed: normal, abnormal, nondiagnostic or equivocal."""
    entry = earlier_study(study, stage.place, stage.library.vocabulary)
    said = {"date": day, "result": result, "speaker": speaker_named(speaker)}
    stage.draft.add("earlier_studies", {**entry, **said}, stage.place)


@says("given", "no earlier STUDY", "no earlier X-ray of the lumbar spine")
def no_earlier_study(stage: Stage, study: str) -> None:
    """The record says that the study was not done before."""
    entry = earlier_study(study, stage.place, stage.library.vocabulary)
    stage.draft.add("earlier_studies", {**entry, "done": False}, stage.place)


@says(
    "given",
    "treatment with TREATMENT[ for the REGION][ WHEN][ that RESPONSE][ according to the SPEAKER]",
    "treatment with physical therapy since 2014-05-01 that did not help",
)
def treatment(
    stage: Stage,
    treatment: str,
    region: str | None = None,
    when: str | None = None,
    response: str | None = None,
    speaker: str | None = None,
) -> None:
    """A treatment, and whether it helped or did not help; it may be 6 sessions of one.

    `since 2014-05-01` is the day on which care began, `on 2014-05-01` the day of which the record tells it.
    """
    sessions, name = sessions_of(treatment)
    word, _, day = (when or "").partition(" ")
    place = _region(stage, region)
    entry: Entry = {"treatment": _treatment(stage, name), "sessions": sessions, "response": _response(stage, response)}
    told: Entry = {"date": day if word == "on" else None, "speaker": speaker_named(speaker)}
    stage.draft.add("treatments", {**entry, **told, **place}, stage.place)
    if word == "since":
        stage.draft.add("facts", {"fact": BEGAN, "value": day_of(day), **place}, stage.place)


@says("given", "no treatment with TREATMENT[ for the REGION]", "no treatment with injection for the lumbar spine")
def no_treatment(stage: Stage, treatment: str, region: str | None = None) -> None:
    """The record says that a treatment was not given."""
    entry: Entry = {"treatment": _treatment(stage, treatment), "given": False}
    stage.draft.add("treatments", {**entry, **_region(stage, region)}, stage.place)


@says("given", f"PROCEDURE is PLAN{_WHEN_AND_WHO}", "surgery is ruled out for the thoracic spine")
def a_procedure(
    stage: Stage,
    procedure: str,
    plan: str,
    region: str | None = None,
    day: str | None = None,
    speaker: str | None = None,
) -> None:
    """Surgery or an injection that is planned, ruled out or done."""
    status = plan.replace(" ", "_")
    said: Entry = {"procedure": procedure, "status": status, "date": day, "speaker": speaker_named(speaker)}
    stage.draft.add("procedures", {**said, **_region(stage, region)}, stage.place)


def _state(stage: Stage, entry: Entry, region: str | None, day: str | None, speaker: str | None) -> None:
    around = {**_region(stage, region), "date": day, "speaker": speaker_named(speaker)}
    stage.draft.add("facts", {**entry, **around}, stage.place)


def _region(stage: Stage, region: str | None) -> dict[str, str]:
    return {} if region is None else place_in(region, stage.place, stage.library.vocabulary)


def _treatment(stage: Stage, words: str) -> str:
    return word_of(words, "tx.", "treatment", stage.place, stage.library.vocabulary)


def _response(stage: Stage, words: str | None) -> str | None:
    if words is None:
        return None
    check_known(words, _RESPONSES, "response", stage.place)
    return _RESPONSES[words]
