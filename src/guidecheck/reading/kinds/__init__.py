"""One module per kind of fact: how a mention, its context and its places become a statement."""
