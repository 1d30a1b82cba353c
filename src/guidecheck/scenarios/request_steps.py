"""Given: what is asked for, the days that count, and the files that a scenario starts from."""

from guidecheck.intake import load_case
from guidecheck.scenarios.documents import read_file, read_words
from guidecheck.scenarios.entries import rows_of
from guidecheck.scenarios.phrases import says
from guidecheck.scenarios.sayings import studies_in
from guidecheck.scenarios.stage import Stage


@says("given", "a request for STUDIES[ dated DAY]", "a request for a CT of the cervical spine dated 2014-09-10")
def a_request(stage: Stage, studies: str, day: str | None = None) -> None:
    """A line of the request; it may name several studies.

    For example X-rays of the cervical and lumbar spine, or an MRI of the left knee and an X-ray of the right hip.
    """
    named = studies_in(studies, stage.place, stage.library.vocabulary)
    stage.draft.ask_for(studies, list(named), stage.place)
    _dated(stage, day)


@says("given", "a request for these studies[ dated DAY]:", "a request for these studies:")
def a_request_in_a_table(stage: Stage, day: str | None = None, datatable: list[list[str]] | None = None) -> None:
    """A line of the request as a table with the headings modality, region, side, contrast, technique."""
    rows = rows_of(datatable or [], stage.rows, stage.library.vocabulary)
    stage.draft.ask_for(f"{len(rows)} studies", [entry for entry, _ in rows], stage.place)
    _dated(stage, day)


@says("given", 'a request for "QUOTED"[ dated DAY]', 'a request for "six sessions of acupuncture"')
def a_request_in_other_words(stage: Stage, quoted: str, day: str | None = None) -> None:
    """A line of the request that is no imaging study."""
    stage.draft.ask_for(quoted, [], stage.place)
    _dated(stage, day)


def _dated(stage: Stage, day: str | None) -> None:
    if day is not None:
        stage.draft.set("request", {"date": day}, stage.place)


@says("given", 'the case "FILE"', 'the case "examples/003-neck-ct-repeat.yaml"')
def a_case_file(stage: Stage, file: str) -> None:
    """Everything that a case file says; other steps add to it, and a request takes the place of its own.

    The file is looked for from the feature upwards.
    """
    stage.draft.start_from(load_case(stage.find(file, "case file"), stage.library.vocabulary))


@says("given", "an injury on DAY[ by MECHANISM]", "an injury on 2012-01-23 by fall")
def an_injury(stage: Stage, day: str, mechanism: str | None = None) -> None:
    """The day of the injury, and how it happened."""
    how = mechanism.replace(" ", "_") if mechanism else None
    stage.draft.set("injury", {"date": day, "mechanism": how}, stage.place)


@says("given", "a utilization review decision on DAY", "a utilization review decision on 2014-10-19")
def a_decision(stage: Stage, day: str) -> None:
    """The day of the utilization review decision: it chooses the edition where the study was not done."""
    stage.draft.set("ur_decision", day, stage.place)


@says("given", "a date of service of DAY", "a date of service of 2013-09-05")
def a_service(stage: Stage, day: str) -> None:
    """The day on which the study was done: it chooses the edition."""
    stage.draft.set("service", day, stage.place)


@says("given", 'the DOCUMENT "FILE"', 'the letter "letters/CM16-0230548.pdf"')
def a_document(stage: Stage, document: str, file: str) -> None:  # noqa: ARG001 - letters and notes are read alike
    """What a note or a letter says, as the reader reads it; the file is looked for from the feature upwards."""
    stage.draft.start_from(read_file(stage.find(file, "document"), stage.rules))


@says("given", "the DOCUMENT:", "the note:")
def a_document_in_words(stage: Stage, document: str, docstring: str | None = None) -> None:
    """What a note or a letter says; its words stand in the lines below, between two lines of three quotes."""
    stage.draft.start_from(read_words(document, docstring or "", stage.rules))
