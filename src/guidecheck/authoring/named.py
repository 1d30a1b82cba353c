"""The words of the vocabulary in a part of a file that its form does not accept: told by the keys they stand under."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from guidecheck.authoring.faults import Faults, nearest
from guidecheck.diagnostics import Span
from guidecheck.source import Node
from guidecheck.vocabulary import Vocabulary

_FACTS = "facts"
Known: TypeAlias = tuple[str, Iterable[str]]


def named_in_rules(
    vocabulary: Vocabulary, concepts: Iterable[str] = (), editions: Iterable[str] = ()
) -> dict[str, Known]:
    """What the words under each key of a rule file name."""
    region, modality = ("region", vocabulary.regions), ("modality", vocabulary.modalities)
    return {
        "fact": ("fact", vocabulary.facts),
        _FACTS: ("fact", vocabulary.facts),
        "use": ("concept", concepts),
        "edition": ("edition", editions),
        "region": region,
        "regions": region,
        "modality": modality,
        "studies": modality,
        "technique": ("technique", vocabulary.techniques),
    }


def check_named(nodes: Iterable[Node], known: Mapping[str, Known], faults: Faults) -> None:
    """A fault for every word in *nodes* that stands under a key of *known* and is not one of its words."""
    for node in nodes:
        for key, word, place in _words(node):
            what, words = known.get(key, ("", ()))
            if what and word not in words:
                faults.add(place, f"unknown {what} `{word}`", nearest(word, words))


def _words(node: Node) -> Iterator[tuple[str, str, Span]]:
    """Every text inside, with the key it stands under; the entries of `facts` are named by their keys."""
    for key, value in node.mapping.items():
        for part in (value, *value.items):
            if isinstance(part.value, str):
                yield key, part.value, part.span
        if key == _FACTS:
            yield from ((key, name, place) for name, place in value.keys.items())
        yield from _words(value)
    for part in node.items:
        yield from _words(part)
