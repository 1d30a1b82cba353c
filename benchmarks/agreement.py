"""The determinations of real letters beside their reviewers' decisions, written to AGREEMENT.md.

`python -m benchmarks.agreement FOLDER`: every imaging study of every letter, read from the document.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import polars as pl

from guidecheck.audit.agreement import balanced_accuracy, confusions, kappa
from guidecheck.audit.console import summary_lines
from guidecheck.audit.intervals import Confusion
from guidecheck.audit.run import AuditOptions, run_audit
from guidecheck.audit.store import scan

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "benchmarks" / "AGREEMENT.md"


def main() -> int:
    """Audit the folder and write the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    arguments = options.parse_args()
    with tempfile.TemporaryDirectory() as out:
        folder = Path(out) / "audit"
        summary = run_audit([str(arguments.folder)], folder, AuditOptions(ROOT / "rules", 1, 0, quiet=True))
        studies = scan(folder, "studies").collect()
        letters = scan(folder, "letters").select("letter_id", "case_number", "file").collect()
        TARGET.write_text(page(list(summary_lines(summary, folder)), studies.join(letters, on="letter_id")), "utf-8")
    print(f"written: {TARGET}")
    return 0


def page(console: list[str], studies: pl.DataFrame) -> str:
    """The page: the audit's own summary, then a line for every study."""
    rows = studies.filter(pl.col("in_scope")).sort("case_number", "file", "item_number", "region")
    lines = [
        "# Agreement with real determinations",
        "",
        __doc__ or "",
        "```",
        *console[:-2],
        "```",
        "",
        *orientation(rows),
        *table(rows),
    ]
    return "\n".join(lines) + "\n"


def orientation(rows: pl.DataFrame) -> list[str]:
    """Balanced accuracy and kappa over all studies, with the warning that belongs to them."""
    compared = rows.filter(pl.col("predicted").is_not_null())
    whole = sum(confusions(compared).values(), Confusion())
    overturned = compared.filter(pl.col("decision") == "overturned")
    few = f"{overturned.height} studies of {overturned['letter_id'].n_unique()} letters were overturned"
    return [
        f"For orientation only, because {few}: balanced accuracy {balanced_accuracy(whole):.2f} (always upheld: 0.50), "
        f"kappa {kappa(whole):.2f} (always upheld: 0).",
        "",
    ]


def table(rows: pl.DataFrame) -> list[str]:
    """One line a study; the cause where decision and criteria part."""
    lines = [
        "## Study by study",
        "",
        "| case | item | study | decision | status | controlling | cause |",
        "|---|---:|---|---|---|---|---|",
    ]
    for row in rows.iter_rows(named=True):
        study = " ".join(str(row[key]) for key in ("modality", "side", "region") if row[key])
        name = row["case_number"] or Path(row["file"]).stem[:3]
        cells = (
            name,
            row["item_number"],
            study,
            row["decision"],
            row["status"],
            row["controlling_guideline"] or "",
            row["cause"] or "",
        )
        lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    return lines


if __name__ == "__main__":
    sys.exit(main())
