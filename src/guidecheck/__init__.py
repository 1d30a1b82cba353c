"""guidecheck: do the documented facts of an imaging request meet the written criteria?"""

__version__ = "0.1.0"
