"""Determination letters: header, items, decisions, guidelines cited, and the days that count."""
