"""The strict reader: what YAML and JSON mean here, what they must not say, and where each fault stands."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidecheck.diagnostics import InvalidInput
from guidecheck.source import MAX_BYTES, parse, read

VALUES = {
    "a: 1": 1,
    "a: -12": -12,
    "a: 2.5": 2.5,
    "a: true": True,
    "a: ~": None,
    "a:": None,
    "a: 2014-09-10": date(2014, 9, 10),
    'a: "2014-09-10"': "2014-09-10",
    'a: "no"': "no",
    "a: 'yes'": "yes",
    'a: "12:30"': "12:30",
    "a: six weeks": "six weeks",
    "a: 4-6": "4-6",
    "a: C5-6": "C5-6",
    "a: 1.2.3": "1.2.3",
    "a: [1, x]": (1, "x"),
    "a: {b: c}": {"b": "c"},
    "a: |\n  two\n  lines\n": "two\nlines\n",
    "a: naïve Ω 😀": "naïve Ω 😀",
    'a: ""': "",
}

YAML_FAULTS = {
    "a: 1\na: 2": (2, 1, "the key `a` stands here twice"),
    "a: no": (1, 4, "bare `no`"),
    "a: Yes": (1, 4, "bare `Yes`"),
    "a: [x, off]": (1, 8, "bare `off`"),
    "on: 1": (1, 1, "bare `on` as a key"),
    "a: TRUE": (1, 4, "bare `TRUE`"),
    "a: Null": (1, 4, "bare `Null`"),
    "a: 12:30": (1, 4, "bare `12:30`"),
    "a: 1:30:15.5": (1, 4, "bare `1:30:15.5`"),
    "a: 010": (1, 4, "bare `010`"),
    "a: 0x1F": (1, 4, "bare `0x1F`"),
    "a: 1_000": (1, 4, "bare `1_000`"),
    "a: 1e3": (1, 4, "bare `1e3`"),
    "a: .5": (1, 4, "bare `.5`"),
    "a: 5.": (1, 4, "bare `5.`"),
    "a: .inf": (1, 4, "bare `.inf`"),
    "a: 12345678901234567890": (1, 4, "bare `1234"),
    "a: 2014-02-30": (1, 4, "no day of the calendar"),
    "a: 2014-9-1": (1, 4, "bare `2014-9-1`"),
    "a: 2014-09-10 10:00:00": (1, 4, "bare `2014-09-10 10:00:00`"),
    "a: 1\n\tb: 2": (2, 1, "a tab in the indentation"),
    "a: &x 1\nb: *x": (2, 4, "an alias"),
    "a: !!str 12": (1, 4, "the tag `!!str`"),
    "a: !!python/object:os.system x": (1, 4, "the tag `!!python/object:os.system`"),
    "!x {a: 1}": (1, 1, "the tag `!x`"),
    "<<: {a: 1}": (1, 1, "a merge key"),
    "? [a]\n: b": (1, 3, "a key that is no plain word"),
    '"": b': (1, 1, "a key without a name"),
    "a: 1\n---\nb: 2": (2, 1, "a second document"),
    "": (1, 1, "the file is empty"),
    "# a comment": (1, 1, "the file is empty"),
    "---\n": (1, 1, "the file is empty"),
    "a: b: c": (1, 5, "not YAML: mapping values are not allowed"),
    "a: 'b": (1, 6, "not YAML: a quote or bracket that is not closed"),
    "a: [b": (2, 1, "not YAML"),
    "a: @b": (1, 4, "not YAML: found character that cannot start any token"),
    "a: x\x07": (1, 5, "a character that cannot be seen, U+0007"),
    "a: x\nb: \x00": (2, 4, "a character that cannot be seen, U+0000"),
    "- " * 100_000: (1, 123, "nested more than 60 deep"),
    "[" * 900: (1, 62, "nested more than 60 deep"),
    "{a: " * 50_000: (1, 245, "nested more than 60 deep"),
}

JSON_FAULTS = {
    '{"a": 1, "a": 2}': (1, 10, "the key `a` stands here twice"),
    '{\n "a": NaN}': (2, 7, "`NaN` is no number that can be used"),
    '{\n "a": 1e999}': (2, 7, "`1e999` is no number that can be used"),
    "{a: 1}": (1, 2, "not JSON: expecting property name enclosed in double quotes"),
    '{"a": 1,,}': (1, 9, "not JSON: expecting property name"),
    '{"a": }': (1, 7, "not JSON: expecting value"),
    '{"a": 1} x': (1, 10, "not JSON: extra data"),
    "": (1, 1, "the file is empty"),
    " \n": (1, 1, "the file is empty"),
    "[" * 100_000: (1, 1, "nested more than 60 deep"),
    "[" * 70 + "]" * 70: (1, 62, "nested more than 60 deep"),
    '{"a": ' + "9" * 5000 + "}": (1, 1, "a number too long to read"),
    '{"a": "\t"}': (1, 8, "not JSON: invalid control character at"),
}


def faults_in(text: str, *, is_json: bool = False) -> InvalidInput:
    with pytest.raises(InvalidInput) as caught:
        parse(text, "file", is_json=is_json)
    return caught.value


@pytest.mark.parametrize("text", VALUES)
def test_a_value_is_what_it_looks_like(text: str) -> None:
    plain = parse(text, "file").plain()
    assert plain == {"a": VALUES[text]}
    assert isinstance(plain, dict)
    assert type(plain["a"]) is type(VALUES[text])


@pytest.mark.parametrize("text", YAML_FAULTS, ids=lambda text: repr(text[:30]))
def test_yaml_that_a_reader_would_have_to_guess_is_refused_at_its_place(text: str) -> None:
    line, column, message = YAML_FAULTS[text]
    (found,) = faults_in(text).diagnostics
    assert (found.span.line, found.span.column) == (line, column)
    assert found.message.startswith(message) or message in found.message


def test_a_hundred_thousand_open_brackets_are_one_fault() -> None:
    (found,) = faults_in("[" * 100_000).diagnostics
    assert found.message == "nested more than 60 deep"


@pytest.mark.parametrize("text", JSON_FAULTS, ids=lambda text: repr(text[:30]))
def test_json_that_cannot_be_used_is_refused_at_its_place(text: str) -> None:
    line, column, message = JSON_FAULTS[text]
    (found,) = faults_in(text, is_json=True).diagnostics
    assert (found.span.line, found.span.column) == (line, column)
    assert message in found.message


def test_all_faults_of_a_file_are_reported_at_once() -> None:
    found = faults_in("a: no\nb: 12:30\na: 1\nc: &x 1\nd: *x\n").diagnostics
    assert [fault.span.line for fault in found] == [1, 2, 3, 5]


def test_faults_before_the_place_where_yaml_ends_are_reported_too() -> None:
    assert [fault.span.line for fault in faults_in("a: no\nb: c: d\n").diagnostics] == [1, 2]


def test_a_merge_is_one_fault_and_not_two() -> None:
    assert len(faults_in("a: &x {b: 1}\nc:\n  <<: *x\n").diagnostics) == 1


def test_every_value_and_key_knows_its_place() -> None:
    node = parse("top:\n  - {name: x, of: [1, 2]}\n", "file")
    assert str(node.at(["top", 0, "of", 1])) == "file:2:23"
    assert str(node.key_at(["top", 0, "of"])) == "file:2:15"
    assert str(node.at(["top", 0, "of", 9, "gone"])) == "file:2:19"
    assert str(node.key_at([])) == "file:1:1"
    assert node.at(["top"]).excerpt == "  - {name: x, of: [1, 2]}"


def test_json_values_know_their_places() -> None:
    node = parse('{\n  "facts": [\n    {"name": "deficit", "value": true}\n  ]\n}', "file", is_json=True)
    assert str(node.at(["facts", 0, "value"])) == "file:3:34"
    assert str(node.key_at(["facts", 0, "value"])) == "file:3:25"


def test_json_is_read_as_json_and_not_as_yaml() -> None:
    node = parse('{"a": "no", "b": "2014-09-10", "c": 1e3, "d": "x\u2028y", "e": null}', "file", is_json=True)
    assert node.plain() == {"a": "no", "b": "2014-09-10", "c": 1000.0, "d": "x\u2028y", "e": None}


def test_half_a_surrogate_pair_becomes_the_mark_for_an_unknown_character() -> None:
    assert parse('["\\ud83d\\ude00 \\ud83d"]', "file", is_json=True).plain() == ("😀 \ufffd",)


def test_a_long_line_has_no_excerpt_that_points_beside_the_fault() -> None:
    (found,) = faults_in("a: [" + "x, " * 100 + "no]").diagnostics
    assert found.span.excerpt == ""
    (early,) = faults_in("a: [no, " + "x, " * 100 + "]").diagnostics
    assert early.span.excerpt.endswith("...")


def test_an_excerpt_shows_no_control_characters() -> None:
    (found,) = faults_in("a: \x1b[31mred").diagnostics
    assert "\x1b" not in found.render()


def test_a_file_that_is_not_utf_8_says_so_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\nb: \xe4\n")
    with pytest.raises(InvalidInput) as caught:
        read(path, "a.yaml")
    assert caught.value.render() == "a.yaml:2:1: not UTF-8 text\n  help: save the file as UTF-8"


def test_a_byte_order_mark_is_no_part_of_the_content(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\n")
    assert read(path).plain() == {"a": 1}


def test_a_file_that_is_missing_or_a_folder_or_too_large_is_a_fault(tmp_path: Path) -> None:
    large = tmp_path / "large.yaml"
    large.write_bytes(b"a" * (MAX_BYTES + 1))
    for path in (tmp_path / "none.yaml", tmp_path, large):
        with pytest.raises(InvalidInput, match="1 fault"):
            read(path)


def test_the_ending_of_a_name_says_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.JSON"
    path.write_text('{"a": "no"}')
    assert read(path).plain() == {"a": "no"}


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_no_text_ends_in_anything_but_a_node_or_faults(text: str) -> None:
    for is_json in (False, True):
        try:
            parse(text, "file", is_json=is_json)
        except InvalidInput as invalid:
            assert invalid.render()  # noqa: PT017 - either outcome is right, and this is one of them


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**6), 10**6)
    | st.text(alphabet=st.characters(codec="utf-8"), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(JSON)
def test_json_reads_back_as_it_was_written(value: object) -> None:
    node = parse(json.dumps(value, ensure_ascii=False, indent=1), "file", is_json=True)
    assert json.loads(json.dumps(node.plain())) == value
