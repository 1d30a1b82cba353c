"""How a mention, its context and its places become a statement; kinds of fact with much to tell have a room each."""
