"""A mutant as the change of YAML that would make it: the lines of the file before and after."""

import re
from collections.abc import Sequence
from difflib import unified_diff

from guidecheck.scenarios.mutants import Edit, Kind
from guidecheck.scenarios.yaml_text import Source, closed, extent
from guidecheck.source import Node


def edited(source: Source, node: Node, edit: Edit) -> str:  # noqa: C901 - an arm for every kind
    """The text of the file with *edit* made at *node*."""
    match edit.kind:
        case Kind.VALUE:
            return _put(source, *extent(source, node.mapping[edit.key]), edit.text)
        case Kind.COUNT:
            return _put(source, *extent(source, node.mapping["at_least"].mapping["count"]), edit.text)
        case Kind.RENAME:
            return _rename(source, node, edit)
        case Kind.REWRITE:
            start = source.offset(node.keys[edit.key])
            return _put(source, start, extent(source, node.mapping[edit.key])[1], edit.text)
        case Kind.DROP:
            return _without_item(source, node)
        case Kind.DROP_KEY:
            return _without_key(source, node, edit.key)
        case Kind.ADD_KEY:
            return _with_key(source, node, f"{edit.key}: {edit.text}")
        case Kind.UNNEGATE:
            return _unnegated(source, node)
        case Kind.REGIONS:
            return _with_regions(source, node, edit.text)
        case Kind.SWAP:
            return _swapped(source, node)


def _put(source: Source, start: int, end: int, text: str) -> str:
    return source.text[:start] + text + source.text[end:]


def _rename(source: Source, node: Node, edit: Edit) -> str:
    start = source.offset(node.keys[edit.key]) if edit.key in node.keys else source.offset(node.span)
    if edit.key not in node.keys:  # any or all of a number of parts, written as `at_least`
        return source.text
    return _put(source, start, start + len(edit.key), edit.text)


def _without_item(source: Source, node: Node) -> str:
    start, end = extent(source, node)
    before = source.text[source.line_start(start) : start]
    if re.fullmatch(r"\s*(- )+", before):
        end = end if source.text[end - 1] == "\n" else source.line_end(end)
        return _put(source, source.line_start(start), end, "")
    return _without_flow(source.text, start, end)


def _without_flow(text: str, start: int, end: int) -> str:
    """Without a part of a list or mapping in brackets, and without its comma."""
    behind = re.compile(r"\s*,\s*").match(text, end)
    if behind:
        return text[:start] + text[behind.end() :]
    return re.sub(r",\s*$", "", text[:start]) + text[end:]


def _without_key(source: Source, node: Node, key: str) -> str:
    start = source.offset(node.keys[key])
    end = extent(source, node.mapping[key])[1]
    if source.text[source.offset(node.span)] == "{":
        return _without_flow(source.text, start, end)
    end = end if source.text[end - 1] == "\n" else source.line_end(end)
    return _put(source, source.line_start(start), end, "")


def _with_key(source: Source, node: Node, entry: str) -> str:
    start = source.offset(node.span)
    if source.text[start] == "{":
        end = closed(source.text, start) - 1
        return _put(source, end, end, f", {entry}")
    last = max((source.offset(span) for span in node.keys.values()), default=start)
    after = source.line_end(max(last, extent(source, node.mapping[_key_at(source, node, last)])[1] - 1))
    indent = " " * (start - source.line_start(start))
    return _put(source, after, after, f"{indent}{entry}\n")


def _key_at(source: Source, node: Node, offset: int) -> str:
    return next(key for key, span in node.keys.items() if source.offset(span) == offset)


def _unnegated(source: Source, node: Node) -> str:
    """`not: PART` as `any_of: [PART]`."""
    key, (start, end) = source.offset(node.keys["not"]), extent(source, node.mapping["not"])
    part = source.text[start:end]
    if part.startswith("{"):
        return _put(source, key, end, f"any_of: [{part}]")
    indent = " " * (start - source.line_start(start))
    block = re.sub(r"(?m)^(?=.)", "  ", part).lstrip()
    return _put(source, key, end, f"any_of:\n{indent}- {block}")


def _with_regions(source: Source, node: Node, regions: str) -> str:
    if "regions" in node.mapping:
        return _put(source, *extent(source, node.mapping["regions"]), f"[{regions}]")
    if node.mapping:
        return _with_key(source, node, f"regions: [{regions}]")
    return _put(source, *extent(source, node), f"{{modality: {node.value}, regions: [{regions}]}}")


def _swapped(source: Source, node: Node) -> str:
    """A list entry and the one after it, each on a line of its own, in the other order."""
    first = source.line_start(source.offset(node.span))
    second = source.line_end(first)
    end = source.line_end(second)
    return source.text[:first] + source.text[second:end] + source.text[first:second] + source.text[end:]


def diff_of(before: str, after: str) -> list[str]:
    """The lines that go and those that come, as a unified diff without its heading.

    An edit stands in one place: what is the same before it and behind it is taken off first, since `difflib` would
    sooner move a whole recommendation that resembles another.
    """
    old, new = before.splitlines(), after.splitlines()
    head = _same(old, new)
    tail = _same(old[head:][::-1], new[head:][::-1])
    lines = list(unified_diff(old[head : len(old) - tail], new[head : len(new) - tail], n=0, lineterm=""))
    return [line for line in lines[2:] if not line.startswith("@@")]


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines are the same from the first on."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))
