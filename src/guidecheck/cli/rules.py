"""`guidecheck rules …`: the catalogue, and the authors' tools."""

import typer

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="The catalogue of rules, and the authors' tools.")
