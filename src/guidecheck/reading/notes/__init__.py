"""Clinical notes: their parts, lines, tables and lists, and the day of the visit."""
