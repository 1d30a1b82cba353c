"""The cases of every guideline, evaluated, for those who show them; faults in them are the lint's business."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from guidecheck.authoring.cases import Run, run_cases
from guidecheck.authoring.faults import Faults
from guidecheck.authoring.files import read_cases
from guidecheck.authoring.folder import default_rules
from guidecheck.guideline import Library


def proved_cases(library: Library, folder: Path | None = None) -> Mapping[str, Sequence[Run]]:
    """The runs of each guideline's `cases.yaml`, by guideline; raises `InvalidInput` where they are not sound."""
    faults = Faults()
    nodes = read_cases(folder or default_rules(), faults)
    runs = {
        id_: run_cases(library.guidelines[id_], node, library.vocabulary, faults) or []
        for id_, node in nodes.items()
        if id_ in library.guidelines
    }
    faults.raise_any()
    return runs
