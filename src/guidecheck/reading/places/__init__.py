"""Places: the regions and sides of a sentence, and which of them a mention has."""
