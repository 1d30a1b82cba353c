"""Rule authors prove their rules in plain sentences: scenarios that pytest runs beside any folder of rules."""
