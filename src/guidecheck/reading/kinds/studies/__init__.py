"""Studies that were done or are planned, their days, places and findings."""
