"""Two hundred thousand evaluations with durable-rules: does memory stay flat, and does every status stay right?

`python benchmarks/soak.py [EVALUATIONS]` prints a table and exits with 1 where its second half needs more memory.
"""

import os
import sys
import time
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))  # the programs are those of the tests

from tests.strategies import made_up_answers, made_up_program

from guidecheck.engines.durable import DurableEngine
from guidecheck.engines.reference import ReferenceEngine

EVALUATIONS = 200_000
PROGRAMS = 12
RULESETS = 8  # fewer than there are programs, so that rulesets come and go all the time
SIZES = (20, 40, 60, 80, 120)
STAY = 40  # evaluations of a program before the next one; the first is held against the reference
MOST_GROWTH = 8.0  # megabytes; a leak of one fact an evaluation would be two gigabytes


def main(evaluations: int) -> int:
    """Run, print, and say whether memory stayed flat."""
    engine, reference, random = DurableEngine(most_rulesets=RULESETS), ReferenceEngine(), Random(1)
    programs = [made_up_program(seed, SIZES[seed % len(SIZES)]) for seed in range(PROGRAMS)]
    peaks: list[float] = []
    wrong, started = 0, time.perf_counter()
    print(f"{'evaluations':>12} {'seconds':>8} {'peak MB':>8} {'differences':>12}")
    for tenth in range(1, 11):
        peak = 0.0
        for _ in range(evaluations // 10 // STAY):
            program = random.choice(programs)
            records = [made_up_answers(random, program) for _ in range(STAY)]
            given = [engine.evaluate(program, record) for record in records]
            wrong += given[0] != reference.evaluate(program, records[0])
            peak = max(peak, rss())
        peaks.append(peak)
        print(f"{evaluations * tenth // 10:>12,} {time.perf_counter() - started:>8.1f} {peak:>8.1f} {wrong:>12}")
    growth = max(peaks[5:]) - max(peaks[:5])
    print(f"the second half peaked {growth:+.1f} MB beside the first; {MOST_GROWTH:.0f} MB are allowed")
    return 1 if growth > MOST_GROWTH or wrong else 0


def rss() -> float:
    """Megabytes of this process in memory now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else EVALUATIONS))
