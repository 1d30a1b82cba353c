"""A new guideline: two files that lint clean and show the author how rules are written."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from guidecheck.authoring.folder import CASES, GUIDELINE, default_rules
from guidecheck.authoring.schemas import Words, words_of
from guidecheck.diagnostics import Diagnostic, InvalidInput, Span, did_you_mean, fault
from guidecheck.vocabulary import Kind

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*")
_TITLE = re.compile(r"\S(.{0,198}\S)?")


def new_guideline(folder: Path | None, id_: str, title: str, edition: str, regions: Sequence[str]) -> tuple[Path, Path]:
    """Write `guideline.yaml` and `cases.yaml` for the guideline *id_*; raises `InvalidInput` and writes nothing.

    Without *regions* it speaks for the first that the vocabulary knows.
    """
    root = folder or default_rules()
    words = words_of(root)
    regions = regions or list(words.vocabulary.regions)[:1]
    faults = list(_faults(id_, title, edition, regions, words))
    if faults:
        raise InvalidInput(faults)
    home = root / id_
    paths = (home / GUIDELINE, home / CASES)
    taken = [path for path in paths if path.exists()]
    if taken:
        raise fault(Span(str(taken[0])), "stands there already", "choose another id, or write in the file")
    texts = _texts(id_, title, edition, regions, words)
    home.mkdir(parents=True, exist_ok=True)
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def _faults(id_: str, title: str, edition: str, regions: Sequence[str], words: Words) -> Iterator[Diagnostic]:
    if not _ID.fullmatch(id_):
        yield Diagnostic(
            Span.of_call("id"), f"`{id_}` is no id of a guideline", "write SOURCE/CHAPTER: acoem-2004/neck"
        )
    if not _TITLE.fullmatch(title):
        yield Diagnostic(Span.of_call("title"), f"`{title}` is no title", "write one line of words")
    if edition not in words.editions:
        yield Diagnostic(Span.of_call("edition"), f"unknown edition `{edition}`", _known(edition, words.editions))
    if not regions:
        yield Diagnostic(Span.of_call("regions"), "no region", "name the regions that the guideline speaks to")
    for region in regions:
        if region not in words.vocabulary.regions:
            help_ = _known(region, list(words.vocabulary.regions))
            yield Diagnostic(Span.of_call("regions"), f"unknown region `{region}`", help_)


def _known(word: str, known: Sequence[str]) -> str:
    return did_you_mean(word, known) or f"known are {', '.join(known)}"


def _texts(id_: str, title: str, edition: str, regions: Sequence[str], words: Words) -> tuple[str, str]:
    """Both files, with a study and a yes-or-no fact that the vocabulary knows."""
    facts = [fact.name for fact in words.vocabulary.facts.values() if fact.kind is Kind.BOOLEAN]
    named = {
        "study": _preferred("mri", list(words.vocabulary.modalities)),
        "fact": _preferred("progressive_deficit", facts),
    }
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    listed = ", ".join(dict.fromkeys(regions))
    return _GUIDELINE.format(id=id_, title=quoted, edition=edition, regions=listed, **named), _CASES.format(**named)


def _preferred(word: str, known: Sequence[str]) -> str:
    return word if word in known or not known else known[0]


_GUIDELINE = """\
# yaml-language-server: $schema=../../guideline.schema.json
guideline: {id}
title: "{title}"
edition: {edition}
regions: [{regions}]

# One recommendation for each kind of study. It is met when every requirement is met, at least one indication is met
# and no limit holds. Say in your own words what the source asks; never copy its sentences.
recommendations:
  - id: {study}
    title: The study (say of what)
    studies: [{study}] # or {{modality: {study}, technique: open, regions: [...]}}

    # Any of these grants the study. Each cites its page or section, and says what it is known from.
    indications:
      - id: first-indication # ids are stable for good: name each after what it asks
        text: Say in your own words what the source asks
        pages: "0" # in quotes: "177-178"; or section: ...
        basis: to be verified
        fact: {fact} # a fact of facts/*.yaml; `guidecheck rules show FACT` asks its question
        is: true # is, one_of, at_least, at_most, more_than, less_than, before, after
      # Criteria are combined with all_of, any_of, not, at_least: {{count: 2, of: [...]}} and `use: CONCEPT`.

    # All of these must hold.
    requires: []
      # - id: care-duration
      #   text: At least four weeks of conservative care
      #   pages: "0"
      #   basis: to be verified
      #   fact: conservative_care_weeks
      #   at_least: 4
      #   unless: {{use: spinal-red-flag}} # what waives it

    # None of these may hold. `silence_is: false` lets silence count, and the explanation shows that.
    limits: []

# Rows of the reference sheets that are no criteria, each with its reason.
not_encoded: []
"""

_CASES = """\
# yaml-language-server: $schema=../../cases.schema.json
# Small cases that prove the guideline: in some case each criterion is met, not met and not documented, and each
# indication, requirement and limit decides one. Facts are about the region of the study.
cases:
  - name: The fact holds
    recommendation: {study}
    facts: {{{fact}: true}}
    status: met
    criteria: {{first-indication: met}}
  - name: The fact does not hold
    recommendation: {study}
    facts: {{{fact}: false}}
    status: not_met
  - name: The record is silent
    recommendation: {study}
    status: not_documented
"""
