"""`make bench`: every measurement that takes minutes, not hours."""

from benchmarks import checking, engines, library
from benchmarks.peers.__main__ import main as peers

checking.main()
engines.main(None)
library.main()
peers([])
