"""Determinations as text, Markdown, HTML and JSON: the only place where sentences are made."""
