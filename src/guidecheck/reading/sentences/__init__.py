"""Words: a text becomes sentences, and in them phrases, numbers and days are found."""
