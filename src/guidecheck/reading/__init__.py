"""Reading: a document becomes text, a letter its parts, and sentences the facts they state."""
