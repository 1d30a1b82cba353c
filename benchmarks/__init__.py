"""Measurements, side by side in one run; results stand in `RESULTS.md`."""
