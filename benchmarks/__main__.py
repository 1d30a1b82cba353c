"""`make bench`: every measurement that takes minutes, not hours."""

from benchmarks import checking, engines

checking.main()
engines.main(None)
