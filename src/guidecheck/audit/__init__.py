"""Audit: past determinations, one or a million, held against the criteria that were in force."""
