"""Context: what is denied, doubted, planned or told of others, and how far those words reach."""
