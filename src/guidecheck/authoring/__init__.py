"""From `rules/` to a `Library`: forms, lint, compile."""
