"""`make bench`: every measurement that takes minutes, not hours."""

from benchmarks import checking, engines, library

checking.main()
engines.main(None)
library.main()
