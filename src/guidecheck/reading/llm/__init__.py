"""The reader `llm`, over a language model: off by default, and believed in nothing that is not in the document."""
