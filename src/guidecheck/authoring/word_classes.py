"""Classes of words: `<seen>` in a phrase is any word of the class `seen`, which `classes` in `language.yaml` lists."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from guidecheck.authoring.faults import Faults, entries_of
from guidecheck.diagnostics import did_you_mean
from guidecheck.source import Node

_NAMED: Final = re.compile(r"<([^<>\s|?]*)>")
_PROSE: Final = frozenset({"question", "label", "examples"})
_WORD: Final = re.compile(r"[^<>\s|?]+")


def classes_of(section: Node | None, faults: Faults) -> Mapping[str, str]:
    """Each class by its name: its words as the alternatives of a slot, `seen|found|shown`."""
    found: dict[str, str] = {}
    for name, node in entries_of(section, "classes", faults).items():
        words = [item.value for item in node.items if isinstance(item.value, str) and _WORD.fullmatch(item.value)]
        if words and len(words) == len(node.items):
            found[name] = "|".join(words)
        else:
            faults.add(node.span, f"the class `{name}` must be a list of words", "write `[seen, found, made_out]`")
    return found


def without_classes(content: Node, classes: Mapping[str, str], faults: Faults) -> Node:
    """The content with the words of a class wherever a phrase names it."""
    if isinstance(content.value, str):
        return _spelled_out(content, content.value, classes, faults) if "<" in content.value else content
    if isinstance(content.value, dict):
        parts = {
            key: part if key in _PROSE else without_classes(part, classes, faults)
            for key, part in content.mapping.items()
        }
        return content if _same(parts.values(), content.mapping.values()) else replace(content, value=parts)
    items = tuple(without_classes(item, classes, faults) for item in content.items)
    return content if _same(items, content.items) else replace(content, value=items)


def _same(changed: Iterable[Node], before: Iterable[Node]) -> bool:
    return all(one is other for one, other in zip(changed, before, strict=True))


def _spelled_out(node: Node, phrase: str, classes: Mapping[str, str], faults: Faults) -> Node:
    """A phrase in which no class is named any more; one that nobody declares is a fault."""
    for name in _NAMED.findall(phrase):
        if name not in classes:
            faults.add(node.span, f"unknown class of words `<{name}>`", did_you_mean(name, classes))
    return replace(node, value=_NAMED.sub(lambda named: classes.get(named[1], named[0]), phrase))
