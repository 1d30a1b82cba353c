"""The same rules in other engines, side by side in one run: `python -m benchmarks.peers`.

Each peer has a module with a translator from Program. None of them is used by guidecheck.
"""
