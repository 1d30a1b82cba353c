"""The small words of English that hold a sentence together; words for findings and contexts are in `rules/`."""


def words(text: str) -> frozenset[str]:
    """The words of *text* as a set."""
    return frozenset(text.split())


PREPOSITIONS = words(
    "in of over to at on about along around within throughout near from for into down across involving affecting"
    " through above below under toward towards onto treating"
)
CONJUNCTIONS = words(", and or / & nor plus")
ARTICLES = words("the a an his her their both this any some")
COPULAS = words("is was were are be been being remain remains appeared appear noted found as to not")
SIDE_WORDS = words("left right bilateral bilaterally both")
JOINING = CONJUNCTIONS | ARTICLES | words("as well in to of over also ( ) then including on at")
FILLING = words(
    "spine spinal muscle musculature paravertebral joint area region aspect side sided level lower upper mid middle"
    " left right bilateral medial lateral anterior posterior proximal distal dorsal plantar volar palmar"
    " anterolateral posterolateral anteromedial posteromedial superior inferior tendon group fascia ligament tissue"
    " body surface part portion proper affected general"
)
