"""The ids that criteria have beside those that a person gives them; they are stable for good."""

ROOT = "recommendation"
INDICATIONS = "indications"
LIMITS = "limits"
NO_LIMIT = "no-limit"
CONCEPT = "concept/"
ITSELF, NOT_LIFTED, UNLESS = "/itself", "/not-lifted", "/unless"
RESERVED = frozenset({ROOT, INDICATIONS, LIMITS, NO_LIMIT, "concept", "itself", "not-lifted", "unless"})
