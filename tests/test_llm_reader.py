"""The reader that asks a model believes nothing that is not in the text, and survives all that can go wrong."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guidecheck.case import Dates, Speaker
from guidecheck.diagnostics import InvalidInput
from guidecheck.guideline import Library
from guidecheck.reading.document import open_document
from guidecheck.reading.letters.letter import clinical_ranges
from guidecheck.reading.lexicon import lexicon_of
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.llm import client as llm_client
from guidecheck.reading.llm import reader as llm
from guidecheck.reading.llm.answer import Claim, claims_in
from guidecheck.reading.llm.client import Answer
from guidecheck.reading.llm.facts import Court
from guidecheck.reading.llm.reader import LlmReader, parts_of
from guidecheck.reading.llm.schema import answer_schema
from guidecheck.reading.llm.second_look import SecondLook
from guidecheck.reading.llm.settings import Settings, settings_in
from guidecheck.reading.quotes import QuoteIndex
from guidecheck.reading.readers import checked, reader_of
from guidecheck.reading.reading import Reading
from guidecheck.reading.source_text import SourceText, source_of
from guidecheck.reports.reading_report import fact_json
from tests.model_server import Handler, Reply, Server, body, content, saying, serving, statement

ROOT = Path(__file__).parents[1]
LETTERS = ROOT / "tests" / "fixtures" / "letters"
NOTE = source_of(
    "note",
    "Invented progress note, 3/4/2015.\n"
    "The patient denies numb-\nness in the left hand. The left wrist is tender. Strength was 4/5 in the left wrist.\n"
    "Hand therapy was given for six weeks. Physical therapy for the wrist was recommended.\n"
    "Her mother had osteoporosis. No swelling in several joints. MRI is not to be had in this town.\n",
)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The loopback is not to be reached through anybody's proxy."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def reader_at(server: Server, library: Library, **chosen: Any) -> LlmReader:
    defaults: dict[str, Any] = {"key": "made-up-key", "timeout": 5.0, "retries": 0}
    return LlmReader(library.vocabulary, Settings(server.base_url, "made-up", **{**defaults, **chosen}))


def read(library: Library, *replies: Reply, source: SourceText = NOTE, **chosen: Any) -> Reading:
    with serving(*replies) as server:
        return checked(reader_at(server, library, **chosen).read(source), library.vocabulary)


def told(reading: Reading) -> str:
    return "\n".join(one.render() for one in reading.diagnostics)


def refused(library: Library, *replies: Reply, **chosen: Any) -> str:
    with pytest.raises(InvalidInput) as caught:
        read(library, *replies, **chosen)
    return caught.value.render()


TENDER = statement("tenderness", "left wrist is tender", region="wrist", side="left")


def test_a_statement_whose_words_stand_in_the_text_is_a_fact(library: Library) -> None:
    reading = read(library, saying(TENDER))
    (fact,) = reading.facts
    assert (fact.name, fact.value, fact.region, fact.side) == ("tenderness", True, "wrist", "left")
    assert fact.quotes[0].text == "left wrist is tender"
    assert NOTE.raw[fact.quotes[0].start : fact.quotes[0].end] == fact.quotes[0].text
    assert reading.diagnostics == ()


def test_a_fact_beyond_the_lexicon_is_read(library: Library) -> None:
    name = "recent_puncture_or_operation"
    assert library.vocabulary.facts[name].assembly == ""
    source = source_of("note", "Invented. A needle went into the knee last week.")
    (fact,) = read(library, saying(statement(name, "A needle went into the knee", region="knee")), source=source).facts
    assert (fact.name, fact.value, fact.region) == (name, True, "knee")


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (statement("tenderness", "left wrist is swollen"), "its quote `left wrist is swollen` is not in the text"),
        (statement("cheerfulness", "left wrist is tender"), "the vocabulary has no such fact"),
        (statement("same_study_before", "left wrist is tender"), "it is computed from others"),
        (statement("age_years", "The left wrist", value=41), "its quote does not show the number 41"),
        (statement("age_years", "3/4/2015", value=2015), "above the most"),
        (statement("age_years", "left wrist", value="old"), "`old` is no value for it"),
        (statement("age_years", "six weeks", "absent"), "only a yes or no can be absent"),
        (statement("sex", "The patient", value="unheard"), "no choice of `sex`"),
        (statement("injury_date", "3/4/2015", value="2015-03-05"), "its quote does not name this day"),
        (statement("injury_date", "3/4/2015", value="2015-13-45"), "`2015-13-45` is no value for it"),
        (statement("osteoporosis", "osteoporosis"), "`osteoporosis` says nothing of the patient"),
        (statement("tx.physical_therapy", "Physical therapy for the wrist"), "says nothing of the patient, or nothing"),
        (statement("tenderness", "left wrist is tender", side="port"), "`port` is no side"),
    ],
)
def test_a_statement_that_is_not_borne_out_is_refused(library: Library, made: Any, reason: str) -> None:
    reading = read(library, saying(made, TENDER))
    assert [fact.name for fact in reading.facts] == ["tenderness"]
    assert reason in told(reading)


@pytest.mark.parametrize(
    ("made", "value", "said"),
    [
        (statement("numbness", "denies numbness", region="hand"), False, "is present; by our reading of"),
        (statement("numbness", "numbness in the left hand", region="hand"), False, "it is absent, which counts"),
        (statement("tenderness", "wrist is tender", "absent", region="wrist"), True, "it is present, which counts"),
        (statement("tenderness", "wrist is tender", "unknown", region="wrist"), True, "it is present, which counts"),
        (
            statement("heel_pain_with_swollen_toes", "No swelling in several joints"),
            None,
            "it is unknown, which counts",
        ),
    ],
)
def test_the_status_is_ours_where_the_model_says_otherwise(
    library: Library, made: Any, value: bool | None, said: str
) -> None:
    reading = read(library, saying(made))
    (fact,) = reading.facts
    assert fact.value is value
    assert said in told(reading)


def test_a_status_that_agrees_is_kept_without_a_word(library: Library) -> None:
    made = (
        statement("numbness", "denies numbness", "absent", region="hand"),
        statement("heel_pain_with_swollen_toes", "No swelling in several joints", "absent"),
        statement("motor_weakness", "Strength was 4/5", value=4, region="wrist", side="left"),
    )
    reading = read(library, saying(*made))
    assert [fact.value for fact in reading.facts] == [False, False, True]
    assert reading.facts[2].measure == 4
    assert reading.diagnostics == ()


def test_a_number_may_stand_in_other_units_and_words_are_the_quotes_own(library: Library) -> None:
    source = source_of("note", "Invented. Splinted for two months. No report of the made-up film is at hand.")
    made = (
        statement("conservative_care_weeks", "Splinted for two months", value=8.7),
        statement("record_missing", "No report of the made-up film", value="imaging"),
    )
    weeks, missing = read(library, saying(*made), source=source).facts
    assert weeks.value == 8.7
    assert missing.measure == "No report of the made-up film"


def test_a_day_that_the_text_does_not_name_is_left_out(library: Library) -> None:
    reading = read(library, saying({**TENDER, "date": "2015-03-04"}))
    assert str(reading.facts[0].date) == "2015-03-04"
    reading = read(library, saying({**TENDER, "date": "2015-03-05"}))
    assert reading.facts[0].date is None
    assert "the day `2015-03-05` is not in the text and is left out" in told(reading)


def test_a_region_that_does_not_exist_is_left_out(library: Library) -> None:
    reading = read(library, saying({**TENDER, "region": "tail"}))
    assert reading.facts[0].region is None
    assert "there is no region `tail`" in told(reading)


def test_a_denial_by_utilization_review_is_no_statement_about_the_patient(library: Library) -> None:
    source = source_of("note", "Invented. Utilization review denied the MRI as the wrist has no instability on file.")
    reading = read(library, saying(statement("instability_sign", "instability", "present")), source=source)
    assert all(fact.value is not True for fact in reading.facts)
    assert reading.diagnostics


def test_of_a_letter_only_header_and_summary_are_sent(library: Library) -> None:
    source = open_document(LETTERS / "several-items.txt")[0]
    with serving(saying(statement("snuffbox_tenderness", "snuffbox was tender"))) as server:
        reading = reader_at(server, library).read(source)
        (asked,) = server.asked
    sent = asked["messages"][1]["content"]
    assert "Case Number: CM99-0000001" in sent
    assert "carpenter" in sent
    for hidden in ("snuffbox", "Upheld", "Overturned", "rationale", "guideline", "MRI of the left wrist", "Nevada"):
        assert hidden not in sent
    assert reading.facts == ()
    assert "is not in the text" in told(reading)


def test_letter_items_and_dates_are_our_own_parsers(library: Library) -> None:
    source = open_document(LETTERS / "several-items.txt")[0]
    reading, own = read(library, saying(), source=source), LexiconReader(library.vocabulary).read(source)
    assert (reading.letter, reading.items, reading.dates) == (own.letter, own.items, own.dates)


def test_the_request_names_model_schema_and_key(library: Library) -> None:
    with serving(saying()) as server:
        reader_at(server, library).read(NOTE)
        (asked,), (headers,) = server.asked, server.headers
    assert (asked["path"], asked["model"]) == ("/v1/chat/completions", "made-up")
    assert headers["Authorization"] == "Bearer made-up-key"
    form = asked["response_format"]
    assert form["type"] == "json_schema"
    assert form["json_schema"]["schema"] == answer_schema(library.vocabulary)
    assert form["json_schema"]["strict"] is True


def test_the_schema_is_the_vocabulary_in_the_strict_form(library: Library) -> None:
    schema: Mapping[str, Any] = answer_schema(library.vocabulary)
    entry = schema["properties"]["facts"]["items"]
    names = entry["properties"]["name"]["enum"]
    assert set(names) == {name for name, fact in library.vocabulary.facts.items() if not fact.computed}
    assert sorted(entry["required"]) == sorted(entry["properties"])
    assert entry["additionalProperties"] is schema["additionalProperties"] is False
    assert entry["properties"]["region"]["enum"] == [*library.vocabulary.regions, None]


def late(seconds: float) -> Reply:
    def reply(handler: Handler) -> None:
        time.sleep(seconds)
        saying(TENDER)(handler)

    return reply


def hangs_up(handler: Handler) -> None:
    handler.close_connection = True
    handler.connection.close()


def stops_halfway(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"choices": [')
    handler.close_connection = True


def drips(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    for _ in range(40):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def failing(status: int, message: str = "made-up failure", **headers: str) -> Reply:
    return body({"error": {"message": message}}, status, **headers)


FAILURES: dict[str, tuple[Reply, str]] = {
    "a timeout": (late(2.0), "the model did not answer within 0.4 seconds"),
    "a server that drips": (drips, "the model did not answer within 0.4 seconds"),
    "a connection that is closed": (hangs_up, "the connection to the model failed"),
    "an answer that stops halfway": (stops_halfway, "the connection to the model failed"),
    "a refusal": (content(None, refusal="I will not read this"), "refuses to read this text: I will not read this"),
    "a filter": (content(None, "content_filter"), "the model refuses to read this text"),
    "an empty answer": (content(""), "the model's answer is empty"),
    "no content": (content(None), "the model's answer is empty"),
    "no choices": (body({"choices": []}), "the endpoint's answer is no chat completion"),
    "a choice that is none": (body({"choices": [7]}), "the endpoint's answer is no chat completion"),
    "a list": (body([]), "the endpoint's answer is no chat completion"),
    "a web page": (body(b"<html>hello</html>"), "the endpoint's answer is no chat completion"),
    "no bytes": (body(b""), "the endpoint's answer is no chat completion"),
    "bytes that are no text": (body(b"\xff\xfe\xff"), "the endpoint's answer is no chat completion"),
    "a nest without end": (body(b"[" * 100_000), "the endpoint's answer is no chat completion"),
    "a huge answer": (body(b" " * 3_000_000), "the model's answer is longer than 2,000,000 bytes"),
    "a wrong key": (failing(401, "wrong key: made-up-key"), "the endpoint does not accept the key (401)"),
    "no permission": (failing(403), "the endpoint does not accept the key (403)"),
    "no such model": (failing(404, "no \x1b[31mmodel"), "no such address or model (404): "),
    "a schema it does not know": (failing(400, "key made-up-key, bad"), "refused the request (400): "),
    "too many requests": (failing(429), "asks to be left alone for a while (429)"),
    "a fault of the server": (failing(500), "the endpoint failed (500): "),
    "a fault without words": (body(b"", 503), "the endpoint failed (503)"),
    "a redirect": (body(b"", 307, Location="http://127.0.0.1:9/elsewhere"), "points elsewhere (307)"),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_document_that_was_not_read_is_told_and_not_judged(library: Library, failure: str) -> None:
    reply, message = FAILURES[failure]
    said = refused(library, reply, timeout=0.4)
    assert message in said
    assert said.startswith("note:1:1: ")
    assert "made-up-key" not in said
    assert "\x1b" not in said


def test_a_server_that_is_not_there_is_told(library: Library) -> None:
    with serving(saying()) as server:
        closed = Settings(server.base_url, "made-up", retries=0)
    with pytest.raises(InvalidInput) as caught:
        LlmReader(library.vocabulary, closed).read(NOTE)
    assert "the connection to the model failed" in caught.value.render()
    assert "is GUIDECHECK_LLM_BASE_URL right?" in caught.value.render()


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_what_may_pass_is_tried_again_a_few_times(library: Library, status: int) -> None:
    soon = failing(status, retry_after_ms="1")
    with serving(soon, soon, saying(TENDER)) as server:
        assert len(reader_at(server, library, retries=2).read(NOTE).facts) == 1
        assert len(server.asked) == 3
    with serving(soon) as server:
        with pytest.raises(InvalidInput):
            reader_at(server, library, retries=2).read(NOTE)
        assert len(server.asked) == 3


def test_a_redirect_carries_the_record_nowhere(library: Library) -> None:
    with serving(saying()) as other, serving(body(b"", 307, Location=other.base_url + "/chat/completions")) as server:
        with pytest.raises(InvalidInput):
            reader_at(server, library).read(NOTE)
        assert other.asked == []


WHOLE = json.dumps({"facts": [TENDER, statement("numbness", "denies numbness", "absent")]})


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (WHOLE[: WHOLE.index("numbness") + 3], "length"),
        (WHOLE[:-30], "stop"),
        (f"Here you are:\n```json\n{json.dumps({'facts': [TENDER]})}\n```", "stop"),
        (json.dumps({"facts": [TENDER]})[:-2] + ", {]", "stop"),
        (json.dumps([TENDER]), "stop"),
        (json.dumps({"facts": [TENDER]}), "length"),
    ],
)
def test_of_a_broken_answer_the_statements_that_came_whole_are_kept(library: Library, answer: str, reason: str) -> None:
    reading = read(library, content(answer, reason))
    assert [fact.name for fact in reading.facts] == ["tenderness"]
    assert "breaks off or is malformed after 1 statements" in told(reading)


@pytest.mark.parametrize(
    "answer",
    ["no JSON at all", "{}", '{"facts": null}', '{"facts": 7}', "[" * 5000, '{"facts": [' * 3000, "null", '"facts"'],
)
def test_an_answer_without_statements_is_told(library: Library, answer: str) -> None:
    reading = read(library, content(answer))
    assert reading.facts == ()
    assert "breaks off or is malformed after 0 statements" in told(reading)


@pytest.mark.parametrize(
    ("statement_", "parts"),
    [
        ({"name": "tenderness"}, "quote, status"),
        ({**TENDER, "status": "maybe"}, "status"),
        ({**TENDER, "quote": ["left"]}, "quote"),
        ({**TENDER, "quote": ""}, "quote"),
        ({**TENDER, "side": 4}, "side"),
        ({**TENDER, "value": {"a": 1}}, "value"),
        ("tenderness", "its form"),
        (None, "its form"),
    ],
)
def test_a_malformed_statement_leaves_the_others(library: Library, statement_: Any, parts: str) -> None:
    reading = read(library, saying(statement_, TENDER))
    assert [fact.name for fact in reading.facts] == ["tenderness"]
    assert f"statement 1 of the model is malformed: {parts}" in told(reading)


def test_numbers_and_letters_that_cannot_be_are_refused(library: Library) -> None:
    text = (
        '{"facts": [{"name": "age_years", "status": "present", "quote": "six", "value": 1e999},'
        ' {"name": "age_years", "status": "present", "quote": "six", "value": NaN},'
        ' {"name": "tenderness", "status": "present", "quote": "\\ud800 left"}]}'
    )
    reading = read(library, content(text))
    assert reading.facts == ()
    told(reading).encode("utf-8")


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
WORDS = st.sampled_from(
    ["left wrist", "numb-\nness", "six weeks", "3/4/2015", "", "no", "\ud800", "wrist", "2015-03-04"]
)
MADE = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["tenderness", "age_years", "injury_date", "sex", "tx.injection", "none"]) | JSON,
        "status": st.sampled_from(["present", "absent", "unknown"]) | JSON,
        "quote": WORDS | st.text(max_size=30),
    },
    optional=dict.fromkeys(("value", "region", "side", "date", "result", "more"), WORDS | JSON),
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MADE | JSON, max_size=4), st.integers(0, 60), st.booleans())
def test_no_answer_raises_and_every_quote_stands_in_the_text(
    library: Library, made: list[object], cut: int, whole: bool
) -> None:
    said = json.dumps({"facts": made})
    claims, _ = claims_in(Answer(said[: len(said) - cut], whole))
    lexicon = lexicon_of(library.vocabulary)
    everywhere = [(0, len(NOTE.raw))]
    court = Court(NOTE, everywhere, library.vocabulary, QuoteIndex(NOTE.raw), SecondLook(NOTE, everywhere, lexicon))
    facts, told_ = court.judge(claims, everywhere)
    for one in told_:
        one.render().encode("utf-8")
    kept = checked(Reading(NOTE, None, (), tuple(facts), Dates()), library.vocabulary)
    for fact in kept.facts:
        assert all(NOTE.raw[quote.start : quote.end] == quote.text for quote in fact.quotes)


def test_statements_over_the_most_are_counted(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guidecheck.reading.llm.answer.MAX_STATEMENTS", 2)
    reading = read(library, saying(*[TENDER] * 5))
    assert len(reading.facts) == 1
    assert "only the first 2 of 5 statements" in told(reading)


@pytest.fixture
def short_parts(monkeypatch: pytest.MonkeyPatch) -> SourceText:
    monkeypatch.setattr(llm, "PART", 120)
    return NOTE


def test_a_long_text_is_sent_in_portions_that_make_up_the_whole(short_parts: SourceText) -> None:
    parts = list(parts_of(short_parts.raw, [(0, len(short_parts.raw))]))
    pieces = [piece for part in parts for piece in part]
    assert len(parts) > 2
    assert "".join(short_parts.raw[start:end] for start, end in pieces).strip() == short_parts.raw.strip()
    assert all(end - start <= 120 for start, end in pieces)


def test_the_facts_of_the_portions_that_were_answered_are_kept(library: Library, short_parts: SourceText) -> None:
    with serving(saying(), content(None, refusal="no"), saying(), failing(500), saying()) as server:
        reading = reader_at(server, library).read(short_parts)
        assert len(server.asked) == 4
    assert "the model refuses" in told(reading)
    assert re.search(r"the model has read 2 of the \d parts", told(reading))
    answers = [saying(TENDER)] * 3
    reading = read(library, *answers, failing(500), source=short_parts)
    assert [fact.name for fact in reading.facts] == ["tenderness"]


def test_a_very_long_note_is_read_up_to_a_bound(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llm, "MAX_PARTS", 2)
    source = source_of("note", "Invented words. " * 3000)
    with serving(saying()) as server:
        reading = reader_at(server, library).read(source)
        assert len(server.asked) == 2
    assert "the model has read 2 of the" in told(reading)


def test_a_document_without_words_is_not_sent(library: Library) -> None:
    with serving(saying()) as server:
        assert reader_at(server, library).read(source_of("scan", " \f ")).facts == ()
        assert server.asked == []


def test_half_characters_in_a_text_are_sent_as_question_marks(library: Library) -> None:
    assert read(library, saying(), source=source_of("note", "Invented \ud800 text.")).facts == ()


def test_missing_or_wrong_settings_are_told_all_at_once(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BASE_URL", "MODEL", "API_KEY", "TIMEOUT"):
        monkeypatch.delenv(f"GUIDECHECK_LLM_{name}", raising=False)
    with pytest.raises(InvalidInput) as caught:
        reader_of("llm", library.vocabulary)
    assert "the reader `llm` needs GUIDECHECK_LLM_BASE_URL" in caught.value.render()
    assert "the reader `llm` needs GUIDECHECK_LLM_MODEL" in caught.value.render()


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("BASE_URL", "localhost:8000", "no address of a web server"),
        ("BASE_URL", "file:///etc/passwd", "no address of a web server"),
        ("BASE_URL", "http://", "no address of a web server"),
        ("BASE_URL", "http://[::1", "no address of a web server"),
        ("BASE_URL", "http://host:99999/v1", "no address of a web server"),
        ("API_KEY", "two words", "characters that no key has"),
        ("API_KEY", "cl\u00e9", "characters that no key has"),
        ("TIMEOUT", "soon", "no number of seconds"),
        ("TIMEOUT", "nan", "no number of seconds"),
        ("TIMEOUT", "-1", "no number of seconds"),
    ],
)
def test_a_wrong_setting_is_told(name: str, value: str, message: str) -> None:
    good = {"GUIDECHECK_LLM_BASE_URL": "http://127.0.0.1:1/v1", "GUIDECHECK_LLM_MODEL": "made-up"}
    with pytest.raises(InvalidInput) as caught:
        settings_in({**good, f"GUIDECHECK_LLM_{name}": value})
    assert f"GUIDECHECK_LLM_{name}" in caught.value.render()
    assert message in caught.value.render()
    if name == "API_KEY":
        assert value not in caught.value.render()


def test_the_key_is_stripped_optional_and_never_shown() -> None:
    good = {"GUIDECHECK_LLM_BASE_URL": "http://127.0.0.1:1/v1", "GUIDECHECK_LLM_MODEL": "made-up"}
    found = settings_in({**good, "GUIDECHECK_LLM_API_KEY": " secret\n"})
    assert found.key == "secret"
    assert "secret" not in repr(found)
    assert settings_in(good).key == "none"


def test_without_the_package_it_is_told_how_to_install_it(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llm_client, "find_spec", lambda _: None)
    with pytest.raises(InvalidInput) as caught:
        reader_of("llm", library.vocabulary)
    assert "needs the package `openai`" in caught.value.render()
    assert "pip install 'guidecheck[llm]'" in caught.value.render()


def run(*arguments: str | Path, **chosen: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from guidecheck.cli import main; main()", *map(str, arguments)]
    env = {**os.environ, **{f"GUIDECHECK_LLM_{name}": value for name, value in chosen.items()}}
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


def test_the_command_line_reads_with_a_model_when_it_is_asked_to() -> None:
    with serving(saying(statement("stiffness", "Knee stiff after a fall"), statement("pain", "never said"))) as server:
        done = run(
            "read", "--reader", "llm", "--format", "json", LETTERS / "note.txt", BASE_URL=server.base_url, MODEL="m"
        )
    assert done.returncode == 0
    (document,) = json.loads(done.stdout)["documents"]
    assert "its quote `never said` is not in the text" in done.stderr
    assert "Traceback" not in done.stderr
    assert document["diagnostics"]


def test_nothing_is_contacted_unless_it_is_asked_for_by_name() -> None:
    with serving(saying()) as server:
        done = run("read", LETTERS / "note.txt", BASE_URL=server.base_url, MODEL="m")
        assert (done.returncode, server.asked) == (0, [])


def test_the_command_line_makes_no_determination_from_a_document_that_was_not_read() -> None:
    with serving(failing(401)) as server:
        done = run("check", "--reader", "llm", LETTERS / "several-items.txt", BASE_URL=server.base_url, MODEL="m")
    assert done.returncode == 2
    assert "the endpoint does not accept the key (401)" in done.stderr
    assert "CRITERIA" not in done.stdout
    assert "Traceback" not in done.stderr


def disputed(library: Library, source: SourceText) -> tuple[int, list[str]]:
    """How many facts our own reader states, and what is said against them when a model states the same."""
    lexicon = LexiconReader(library.vocabulary)
    reading = lexicon.read(source)
    ranges = clinical_ranges(source, reading.letter)
    fields = ("name", "status", "quote", "value", "region", "side", "date", "result")
    claims = [Claim(**{field: fact_json(fact)[field] for field in fields}) for fact in reading.facts]
    look = SecondLook(source, ranges, lexicon.lexicon)
    court = Court(source, ranges, library.vocabulary, QuoteIndex(source.raw), look)
    return len(claims), [one.message for one in court.judge(claims, ranges)[1]]


def test_a_model_that_says_what_we_read_is_believed(library: Library) -> None:
    for path in sorted(LETTERS.glob("*.txt")):
        assert disputed(library, open_document(path)[0])[1] == []


def test_a_model_that_says_what_we_read_is_believed_on_real_letters(library: Library, determinations: Path) -> None:
    paths = [*sorted(determinations.glob("imr/*/*.pdf")), *sorted(determinations.glob("*.txt"))]
    found = [disputed(library, open_document(path)[0]) for path in paths]
    stated, against = sum(count for count, _ in found), sum(len(told) for _, told in found)
    assert stated > 1000
    assert against < 0.02 * stated


def test_the_client_is_loaded_only_when_it_is_asked() -> None:
    code = "import sys, guidecheck.reading.readers, guidecheck.cli; print('openai' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_the_speaker_of_a_complaint_is_the_patient(library: Library) -> None:
    source = source_of("note", "Invented. Complaints: numbness in the left hand.")
    made = statement("numbness", "numbness in the left hand", region="hand", side="left")
    (fact,) = read(library, saying(made), source=source).facts
    assert fact.speaker is Speaker.PATIENT
    assert replace(fact, quotes=()).assumption == ""


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("There is no documentation of agony in the knee.", Speaker.IMR_REVIEWER),
        ("There is possibly agony in the knee.", Speaker.PROVIDER),
    ],
)
def test_an_unknown_is_of_whoever_does_not_know(library: Library, words: str, speaker: Speaker) -> None:
    made = statement("severe_pain", "agony in the knee", "unknown", region="knee")
    (fact,) = read(library, saying(made), source=source_of("letter", f"Invented. {words}")).facts
    assert (fact.value, fact.speaker) == (None, speaker)
