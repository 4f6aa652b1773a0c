"""Releases that give somebody away, each by a way that is easily overlooked: the judge must see it.

A judge that lets everything pass would make a green test of nothing.
"""

import itertools
import json
import sys

from judge import judge


def story(name, *releases, unit="notes", threshold=5):
    """A center's releases; the records behind them are made from the numbers."""
    made = []
    for number, release in enumerate(releases):
        release = dict(release, rule={"threshold": threshold})
        people = release.pop("people", len(release["rows"]))
        for row, _ in enumerate(release["rows"]):
            head = f"{number}.{row % people}"
            release["rows"][row] = {"codes": release["rows"][row], "head": head}
        made.append(release)
    return json.dumps({"name": name, "unit": unit, "releases": made})


def cell(number):
    """12 is shown; (3, "small") is hidden."""
    if isinstance(number, tuple):
        return {"hidden": {"_0": number[1], "number": number[0]}}
    return {"shown": {"_0": number}}


def count(number):
    return number[0] if isinstance(number, tuple) else number


def kinds(first, last, counted=None, **cells):
    """A release of one table; `counted` says what its own days hold if others lie within it."""
    own = counted or {code: count(number) for code, number in cells.items()}
    table = {
        "dimension": "kind",
        "categories": list(cells),
        "cells": {code: cell(number) for code, number in cells.items()},
    }
    return {
        "period": {"first": first, "last": last},
        "total": sum(count(number) for number in cells.values()),
        "tables": [table],
        "crosses": [],
        "rows": [{"kind": code} for code, number in own.items() for _ in range(number)],
    }


def crossed(cells):
    """A release of kinds by groups with all its sides shown."""
    rows = [f"k{row}" for row in range(len(cells))]
    columns = [f"g{column}" for column in range(len(cells[0]))]
    numbers = [[count(number) for number in line] for line in cells]
    tables = [
        {
            "dimension": name,
            "categories": codes,
            "cells": {code: cell(total) for code, total in zip(codes, totals, strict=True)},
        }
        for name, codes, totals in (
            ("kind", rows, [sum(line) for line in numbers]),
            ("group", columns, [sum(line) for line in zip(*numbers, strict=True)]),
        )
    ]
    places = itertools.product(range(len(rows)), range(len(columns)))
    return {
        "period": {"first": "2026-03-01", "last": "2026-08-31"},
        "total": sum(map(sum, numbers)),
        "tables": tables,
        "crosses": [
            {
                "crossed": {"rows": "kind", "columns": "group"},
                "rows": rows,
                "columns": columns,
                "cells": [[cell(number) for number in line] for line in cells],
            }
        ],
        "rows": [
            {"kind": rows[i], "group": columns[j]} for i, j in places for _ in range(numbers[i][j])
        ],
    }


def ended(outcomes, times):
    """A release of outcomes and handling times, from matters of (outcome, time, how many)."""
    cells = {"outcome": outcomes, "handlingTime": times}
    matters = [("a", "week", 20), ("a", "month", 10), ("b", "month", 10), ("b", "longer", 10)]
    matters += [("c", "longer", 2), ("unknown", "unknown", 12)]
    return {
        "period": {"first": "2026-03-01", "last": "2026-08-31"},
        "total": 64,
        "tables": [
            {
                "dimension": dimension,
                "categories": list(numbers),
                "cells": {code: cell(number) for code, number in numbers.items()},
            }
            for dimension, numbers in cells.items()
        ],
        "crosses": [],
        "rows": [
            {"outcome": outcome, "handlingTime": time}
            for outcome, time, number in matters
            for _ in range(number)
        ],
    }


SMALL, PROTECTS = "small", "protects"
TERM, YEAR = ("2026-03-01", "2026-08-31"), ("2026-03-01", "2027-02-28")

CONDEMNED = [
    story("small and shown", kinds(*TERM, a=12, b=9, c=3)),
    story(
        "small and shown beside hidden ones", kinds(*TERM, a=12, b=(2, SMALL), c=(9, PROTECTS), d=3)
    ),
    story("one person came twelve times", dict(kinds(*TERM, a=12, b=9), people=1)),
    story(
        "as many without an outcome as without an end",
        ended(
            {"a": 30, "b": 20, "c": (2, SMALL), "unknown": (12, PROTECTS)},
            {"week": 20, "month": 20, "longer": 12, "unknown": 12},
        ),
        unit="consultations",
    ),
    story("alone: the total gives it", kinds(*TERM, a=12, b=9, c=(3, SMALL))),
    story("two ones: only one and one add up", kinds(*TERM, a=12, b=(1, SMALL), c=(1, SMALL))),
    story("two fours of people", kinds(*TERM, a=12, b=(4, SMALL), c=(4, SMALL)), unit="persons"),
    story(
        "a protector that cannot give way",
        kinds(*TERM, a=12, b=(1, SMALL), c=(5, PROTECTS)),
    ),
    story(
        "a year less its term: two came in the other",
        kinds(*TERM, a=12, b=10),
        kinds(*YEAR, counted={"a": 2, "b": 9}, a=14, b=19),
    ),
    story(
        "hidden in the term, shown in a year whose other days are few",
        kinds(*TERM, a=12, b=(3, SMALL), c=(9, PROTECTS)),
        kinds(*YEAR, counted={"a": 9, "b": 3, "c": 8}, a=21, b=6, c=17),
        unit="persons",
    ),
    story(
        "one hidden cell in a row",
        crossed([[(2, SMALL), 9, 8], [7, 9, 6], [9, 8, 7]]),
    ),
    story(
        "two in a row, one in each column",
        crossed([[(2, SMALL), (9, PROTECTS), 8], [7, 9, 6], [9, 8, 7]]),
    ),
    story(
        "a square whose corner cannot give way",
        crossed([[(1, SMALL), (5, PROTECTS), 8], [(5, PROTECTS), (1, SMALL), 6], [9, 8, 7]]),
    ),
]


def main():
    passed = [json.loads(line)["name"] for line in CONDEMNED if not judge(line)[0]]
    for name in passed:
        print(f"The judge let it pass: {name}")
    print(f"{len(CONDEMNED) - len(passed)} of {len(CONDEMNED)} bad releases condemned")
    return 1 if passed else 0


if __name__ == "__main__":
    sys.exit(main())
