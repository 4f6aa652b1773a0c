"""Judges releases of statistics: what may somebody compute who has them all?

Reads what `releases` prints, one story a line. It knows nothing of how cells were chosen to be
hidden. For each hidden number it asks an integer program (HiGHS, through scipy) which values the
number can have in any set of records that agrees with everything released: every total, every
number shown, and what each mark says to somebody who knows the rule. It also looks at the numbers
that no table shows and that a subtraction might: of the days between a period and those within.

    judge.py FILE [--quick]      exit code 1 and a list, if anything can be found out
"""

import json
import sys
from concurrent.futures import ProcessPoolExecutor

from system import System


def judge(line, thorough=True):
    """The faults of one story, and how many hidden numbers were judged."""
    story = json.loads(line)
    system = System(story)
    faults = [f"{story['name']}: {fault}" for fault in system.contradictions()]
    if faults:
        return faults, 0
    judged = 0
    for asked in system.questions():
        judged += 1
        missing = asked.missing(system, thorough)
        if missing:
            faults.append(f"{story['name']}: {asked.name}: {missing}")
    return faults, judged


def quickly(line):
    return judge(line, thorough=False)


def main(path, *options):
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if line.strip()]
    with ProcessPoolExecutor() as pool:
        results = list(pool.map(quickly if "--quick" in options else judge, lines, chunksize=4))
    faults = [fault for found, _ in results for fault in found]
    print("\n".join(faults[:40]))
    judged = sum(count for _, count in results)
    print(f"{len(lines)} stories, {judged} hidden numbers, {len(faults)} faults")
    return 1 if faults or not judged else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
